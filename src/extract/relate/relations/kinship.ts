/**
 * `family_of`, from the words of the table `kinship`:
 *   menantu Donald Trump, Jared Kushner · Raisa Gorbacheva, istri Gorbachev · Joko Widodo dan istrinya, Iriana ·
 *   kakak beradik Arkady dan Boris Rotenberg
 */
import type { Knowledge, Row } from '../../knowledge.ts';
import { compilePhrases, matchPhrase, type PhraseBook } from '../../phrases.ts';
import { tokenise } from '../../tokens.ts';
import type { LocalKey, Span } from '../../types.ts';
import type { Unit } from '../clause/units.ts';
import type { Context, Proposal, SentenceContext } from './context.ts';

type KinRow = Row<'kinship'>;
const books = new WeakMap<object, PhraseBook<KinRow>>();

function bookOf({ kinship }: Pick<Knowledge, 'kinship'>): PhraseBook<KinRow> {
  const known = books.get(kinship);
  if (known) return known;
  // "istrinya" is the word with its clitic.
  const book = compilePhrases(kinship, ({ words }) => words.flatMap((word) => [word, `${word}nya`]));
  books.set(kinship, book);
  return book;
}

export function findKinship(context: Context): readonly Proposal[] {
  return context.sentences.flatMap((here) => kinshipIn(here, context));
}

function kinshipIn(here: SentenceContext, { article, knowledge }: Context): readonly Proposal[] {
  const { sentence, units } = here;
  const first = units.findIndex((unit) => personAt(unit) !== undefined);
  if (first < 0 || !units.some((unit, i) => i > first && personAt(unit) !== undefined)) return [];
  const book = bookOf(knowledge);
  const tokens = tokenise(article.text, sentence.start, sentence.end);
  const found: Proposal[] = [];
  let unit = 0;
  for (let i = 0; i < tokens.length; i++) {
    const match = matchPhrase(book, tokens, i);
    const [first, last] = match ? [tokens[match.from], tokens[match.to - 1]] : [];
    if (!match || !first || !last) continue;
    i = match.to - 1;
    if (match.row.but.includes(tokens[match.to]?.lower ?? '')) continue;
    const word = { start: first.start, end: last.end };
    while ((units[unit]?.end ?? Number.POSITIVE_INFINITY) <= word.start) unit++;
    if (units[unit]?.kind === 'name' && (units[unit]?.start ?? 0) <= word.start) continue; // "Putri Candrawathi"
    // "Putra Mahkota" is an office
    if (units[unit]?.kind === 'office' && (units[unit]?.end ?? 0) > word.end) continue;
    let next = unit;
    while ((units[next]?.start ?? Number.POSITIVE_INFINITY) < word.end) next++;
    const owned = last.lower.endsWith('nya') && !/(?:^|\s)nya$/.test(last.lower);
    const pair = match.row.mutual
      ? mutual(units, next)
      : owned
        ? withOwner(units, unit, next)
        : kin(units, unit, next);
    if (!pair) continue;
    const role = article.text.slice(word.start, owned ? word.end - 'nya'.length : word.end);
    const [source, target] = pair;
    found.push({
      type: 'family_of',
      source,
      target,
      role,
      sentence,
      trigger: word satisfies Span,
      rule: `kin-${match.row.id}`,
    });
  }
  return found;
}

type Pair = readonly [kin: LocalKey, of: LocalKey] | null;

const personAt = (unit: Unit | undefined): LocalKey | undefined =>
  unit?.mention?.type === 'person' || unit?.kind === 'reference' ? unit.entities[0] : undefined;
const pairOf = (kin: LocalKey | undefined, of: LocalKey | undefined): Pair =>
  kin !== undefined && of !== undefined && kin !== of ? [kin, of] : null;

/** Skips offices, bodies and titles: "istri Presiden AS Jimmy Carter". */
function skipTitles(units: readonly Unit[], from: number): number {
  let i = from;
  while (
    i < from + 4 &&
    (units[i]?.kind === 'office' ||
      (units[i]?.kind === 'name' && units[i]?.mention?.type !== 'person') ||
      units[i]?.kind === 'word' ||
      units[i]?.kind === 'filler')
  )
    i++;
  return i;
}

function kin(units: readonly Unit[], at: number, next: number): Pair {
  const i = skipTitles(units, next);
  const of = personAt(units[i]);
  if (of === undefined) return null;
  const before = units[at - 1]?.kind === 'comma' ? personAt(units[at - 2]) : undefined;
  if (before !== undefined) return pairOf(before, of);
  const isCopula = /^(?:adalah|ialah|merupakan)$/.test(units[at - 1]?.lower ?? '');
  if (isCopula && personAt(units[at - 2]) !== undefined) return pairOf(personAt(units[at - 2]), of);
  const named = units[i + 1]?.kind === 'comma' ? i + 2 : i + 1;
  // "Adik Prabowo, pengusaha Hashim Djojohadikusumo,"
  return pairOf(personAt(units[skipTitles(units, named)]), of);
}

/** "Joko Widodo dan istrinya, Iriana": the owner is the person named last before. */
function withOwner(units: readonly Unit[], at: number, next: number): Pair {
  const named = personAt(units[units[next]?.kind === 'comma' ? next + 1 : next]);
  const owner = units.slice(0, at).findLast((unit) => personAt(unit) !== undefined);
  return pairOf(named, personAt(owner));
}

function mutual(units: readonly Unit[], next: number): Pair {
  return units[next + 1]?.kind === 'coordinator'
    ? pairOf(personAt(units[next]), personAt(units[next + 2]))
    : null;
}
