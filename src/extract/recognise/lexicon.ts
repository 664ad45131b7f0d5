/** The tables of names, compiled once for each knowledge: tries over folded words that also check capitals. */
import type { EntityType } from '../../graph/schema.ts';
import { fold } from '../../graph/text.ts';
import type { Knowledge, Row } from '../knowledge.ts';
import { compilePhrases, type PhraseBook } from '../phrases.ts';
import { remember } from '../remember.ts';
import { startsWithCapital, type Token, tokenise } from '../tokens.ts';
import { withFields } from '../with-fields.ts';
import { ARTICLES } from './arabic-article.ts';
import { isDerived } from './derived.ts';

/** One name of a row: "AS" of country:us. */
export interface NameEntry {
  readonly id: string;
  readonly type: EntityType;
  readonly phrase: string;
  /** For each token: must it be all capitals, begin with a capital, or neither. */
  readonly shape: readonly Shape[];
  /** The name is also a given name or an everyday word, so its neighbours have a say. */
  readonly weak: boolean;
  readonly standsFor?: string;
  /** A body of several states ("Dewan Keamanan"). */
  readonly council?: true;
  /** The same name of the row in other capitals: "Asean" beside "ASEAN". */
  readonly other?: NameEntry;
}

export interface PhraseEntry<T> {
  readonly row: T;
  readonly phrase: string;
  readonly shape: readonly Shape[];
}

export type CueRow = Row<'name-cues'>;
export type OfficeRow = Row<'offices'>;
type Shape = 'capitals' | 'capital' | 'any';

export interface Lexicon {
  readonly names: PhraseBook<NameEntry>;
  readonly offices: PhraseBook<PhraseEntry<OfficeRow>>;
  readonly before: PhraseBook<PhraseEntry<CueRow>>;
  readonly after: PhraseBook<PhraseEntry<CueRow>>;
  readonly heads: PhraseBook<PhraseEntry<CueRow>>;
  readonly tails: PhraseBook<PhraseEntry<CueRow>>;
  readonly beforePalace: PhraseBook<PhraseEntry<CueRow>>;
  readonly afterPalace: PhraseBook<PhraseEntry<CueRow>>;
  /** Rows by the last letters of a name. */
  readonly endings: readonly CueRow[];
  readonly traps: PhraseBook<PhraseEntry<Row<'name-traps'>>>;
  /** Small words with which a name or a phrase begins that is looked for at every word of a line. */
  readonly openers: ReadonlySet<string>;
  /** Everyday words; `sure` are those that are no names in any language. */
  readonly words: ReadonlySet<string>;
  readonly sure: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  /** Is a word made of an everyday word? */
  readonly derives: (lower: string) => boolean;
  readonly months: ReadonlySet<string>;
}

const compiled = new WeakMap<Knowledge, Lexicon>();

/** The lexicon of a knowledge, compiled at its first use. */
export function lexiconOf(knowledge: Knowledge): Lexicon {
  const known = compiled.get(knowledge);
  if (known) return known;
  const given = new Set(knowledge['given-names'].flatMap((row) => row.names));
  const words = new Set(knowledge.words.flatMap((row) => row.words));
  const sure = new Set(knowledge.words.filter((row) => row.sure).flatMap((row) => row.words));
  const cues = (at: CueRow['at']) =>
    bookOf(
      knowledge['name-cues'].filter((row) => row.at === at),
      (row) => row.words,
    );
  const books = {
    names: compilePhrases(chained(nameEntries(knowledge, given, sure)), (entry) => [entry.phrase]),
    offices: bookOf(knowledge.offices, (row) => row.forms),
    before: cues('before'),
    after: cues('after'),
    heads: cues('head'),
    tails: cues('tail'),
    beforePalace: cues('before-palace'),
    afterPalace: cues('after-palace'),
    traps: bookOf(knowledge['name-traps'], (row) => row.words),
  };
  const openers = new Set([
    ...ARTICLES,
    ...[books.names, books.offices, books.traps].flatMap(({ root }) => [...root.next.keys()]),
  ]);
  const months = new Set(
    knowledge.calendar.filter((row) => row.class === 'month').flatMap((row) => row.words.map(fold)),
  );
  const endings = knowledge['name-cues'].filter(({ at }) => at === 'ending');
  const derives = remember((lower) => isDerived(lower, words));
  const lexicon: Lexicon = { ...books, endings, openers, words, sure, given, derives, months };
  compiled.set(knowledge, lexicon);
  return lexicon;
}

function bookOf<T>(rows: readonly T[], phrasesOf: (row: T) => readonly string[]): PhraseBook<PhraseEntry<T>> {
  const entries = rows.flatMap((row) =>
    phrasesOf(row).map((phrase) => ({ row, phrase, shape: shapeOf(phrase) })),
  );
  return compilePhrases(entries, (entry) => [entry.phrase]);
}

/** Names in the order of their claim to an ambiguous one: states, bodies, people, places kept by hand, then generated ones. */
function nameEntries(
  knowledge: Knowledge,
  given: ReadonlySet<string>,
  words: ReadonlySet<string>,
): NameEntry[] {
  const aliases = new Map<string, string[]>();
  for (const { of, names } of knowledge.aliases) aliases.set(of, [...(aliases.get(of) ?? []), ...names]);
  const places = [
    ...knowledge.places.filter(({ kind }) => kind !== 'city'),
    ...knowledge.places.filter(({ kind }) => kind === 'city'),
  ];
  // Regions and seas are listed by hand and mean themselves; a town may be called like a word ("Palu", "Negara").
  const plain = (id: string, kind: string | undefined): boolean =>
    id.startsWith('place:') ? kind === 'city' : id.startsWith('organization:');
  const rows: {
    id: string;
    label: string;
    names: readonly string[];
    kind?: string | undefined;
    standsFor?: string | undefined;
  }[] = [...knowledge.countries, ...knowledge.organizations, ...knowledge.people, ...places];
  return rows.flatMap(({ id, label, names, kind, standsFor }) =>
    [...(aliases.get(id) ?? []), label, ...names].map((phrase) => ({
      id,
      // The part of an id before the colon is its type (graph/ids.ts).
      type: id.slice(0, id.indexOf(':')) as EntityType,
      phrase,
      shape: shapeOf(phrase),
      weak:
        !id.startsWith('country:') &&
        !standsFor &&
        /\p{Ll}/u.test(phrase) &&
        (given.has(fold(phrase)) || (plain(id, kind) && words.has(fold(phrase)))),
      ...(standsFor ? { standsFor } : {}),
      ...(kind === 'alliance' ? { council: true as const } : {}),
    })),
  );
}

/** Of a row's spellings that differ in their capitals alone, the first leads to the others: a book keeps one for each phrase. */
function chained(entries: readonly NameEntry[]): NameEntry[] {
  const groups = new Map<string, NameEntry[]>();
  for (const entry of entries) {
    const key = `${entry.id} ${fold(entry.phrase)}`;
    const group = groups.get(key);
    if (!group) groups.set(key, [entry]);
    else if (!group.some(({ shape }) => shape.join() === entry.shape.join())) group.push(entry);
  }
  return [...groups.values()].map((group) =>
    group.reduceRight((other, entry) => withFields(entry, { other })),
  );
}

function shapeOf(phrase: string): Shape[] {
  return tokenise(phrase).map(({ text }) =>
    /^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(text) ? 'capitals' : /^\p{Lu}/u.test(text) ? 'capital' : 'any',
  );
}

/** Do the tokens from `from` on carry the capitals that a phrase asks for? */
export function fitsShape(shape: readonly Shape[], tokens: readonly Token[], from: number): boolean {
  for (let i = 0; i < shape.length; i++) {
    const wanted = shape[i];
    if (wanted === 'any') continue;
    const text = tokens[from + i]?.text ?? '';
    if (wanted === 'capital' ? !startsWithCapital(text) : /\p{Ll}/u.test(text)) return false;
  }
  return true;
}

type Shaped<T> = { readonly shape: readonly Shape[]; readonly other?: T };

/** The first of the spellings whose capitals fit. */
function fittingOf<T extends Shaped<T>>(entry: T, tokens: readonly Token[], from: number): T | undefined {
  let one: T | undefined = entry;
  while (one && !fitsShape(one.shape, tokens, from)) one = one.other;
  return one;
}

/** The longest phrase at a token whose capitals fit: [row, index of the token after it]. */
export function longestAt<T extends Shaped<T>>(
  book: PhraseBook<T>,
  tokens: readonly Token[],
  from: number,
): { readonly entry: T; readonly to: number } | null {
  let node = book.root.next.get(tokens[from]?.lower ?? '');
  let entry: T | undefined;
  let to = from;
  for (let i = from + 1; node; i++) {
    const fitting = node.row && fittingOf(node.row, tokens, from);
    if (fitting) {
      entry = fitting;
      to = i;
    }
    if (!node.next.size || i >= tokens.length) break;
    node = node.next.get(tokens[i]?.lower ?? '');
  }
  return entry ? { entry, to } : null;
}
