/** Words that stand for people or states without naming them, where the text decides whom they mean. */
import type { Row } from '../knowledge.ts';
import { findPhrases } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import type { LocalKey, Reference, ResolvedMention } from '../types.ts';
import { firstFrom, type Rows, type Sentences } from './context.ts';
import { speakersIn } from './first-person.ts';
import { type Holders, holdersOf, type Resolved } from './holders.ts';
import { officeReferences } from './office-references.ts';
import { lastPair, leadingPair, opponents } from './two-sides.ts';

interface Setting {
  readonly rows: Rows;
  readonly sentences: Sentences;
}

/** References in the order of the text; words whose meaning stays open give none. */
export function findReferences(article: Resolved, setting: Setting): Reference[] {
  const bySentence = new Map<number, ResolvedMention[]>();
  for (const mention of article.mentions) {
    const own = bySentence.get(mention.sentence) ?? [];
    own.push(mention);
    bySentence.set(mention.sentence, own);
  }
  const references: Reference[] = [];
  const pronouns = new Map<number, Pronoun>();
  const holders = holdersOf(article, setting.rows);
  const speakerAt = speakersIn(article, { ...setting, holders });
  for (const { index } of article.sentences) {
    const tokens = setting.sentences.tokensOf(index);
    for (const { from, to, row } of findPhrases(setting.rows.anaphora, tokens)) {
      if (row.but.includes(tokens[to]?.lower ?? '')) continue;
      const start = tokens[from]?.start ?? 0;
      const end = tokens[to - 1]?.end ?? 0;
      if ((article.mentions[firstFrom(article.mentions, start)]?.start ?? end) < end) continue;
      if (row.refers === 'speaker' || row.refers === 'side') {
        const found = speakerAt(start);
        // "Kami bertemu Menlu Rusia": a state meets nobody, its minister does
        const own = row.refers === 'speaker' || actsInPerson(tokens, to, setting.rows);
        const entities = found ? [own ? found.speaker : found.side] : [];
        if (found) references.push({ start, end, sentence: index, entities, rule: `reference-${row.id}` });
        continue;
      }
      if (insideQuotation(article, start) && row.refers !== 'person') continue;
      const entities = referents(row, {
        bySentence,
        sentence: index,
        start,
        holders,
        before: tokens[from - 1],
        sentences: setting.sentences,
        saidBy: setting.rows.saidBy,
        pronouns,
      });
      if (row.refers === 'person' && entities[0]) pronouns.set(index, { entity: entities[0], start });
      if (entities.length)
        references.push({ start, end, sentence: index, entities, rule: `reference-${row.id}` });
    }
  }
  return [...references, ...officeReferences(article, setting)].sort((a, b) => a.start - b.start);
}

/** Adverbs between "kami" and its verb. */
const BETWEEN = 3;

const actsInPerson = (tokens: readonly Token[], to: number, { meets }: Rows): boolean =>
  tokens.slice(to, to + BETWEEN).some(({ lower }) => meets.has(lower));

const insideQuotation = ({ quotations }: Resolved, at: number): boolean =>
  (quotations[firstFrom(quotations, at + 1) - 1]?.end ?? 0) > at;

interface Place {
  readonly bySentence: ReadonlyMap<number, readonly ResolvedMention[]>;
  readonly sentence: number;
  readonly start: number;
  readonly holders: Holders;
  /** The token before the words. */
  readonly before: Token | undefined;
  readonly sentences: Sentences;
  readonly saidBy: ReadonlySet<string>;
  /** Sentences to look back; without it the usual number. */
  readonly within?: number;
  /** Whom the pronouns of a sentence meant. */
  readonly pronouns: ReadonlyMap<number, Pronoun>;
}

interface Pronoun {
  readonly entity: LocalKey;
  readonly start: number;
}

function referents({ id, refers, count = 2, offices }: Row<'anaphora'>, place: Place): LocalKey[] {
  if (refers === 'person') return lastSubject(place);
  if (refers === 'states') {
    if (id !== 'two-sides') return nearest(place, 'country', count);
    const near = nearest({ ...place, within: 2 }, 'country', count);
    return lastPair(place) ?? (near.length ? near : opponents(place)) ?? nearest(place, 'country', count);
  }
  if (offices.length) return lastHolders(place, offices, count);
  const people = nearest(place, 'person', count);
  return people.length || count !== 2 ? people : (leadingPair(place) ?? []);
}

/** Sentences to look back, and mentions of a sentence to look at. */
const WINDOW = 4;
const MOST = 30;

/** The entities of a type in the nearest sentence before the words, if it names exactly so many. */
function nearest(
  { bySentence, sentence, start, holders, sentences, within = WINDOW }: Place,
  type: ResolvedMention['type'],
  count: number,
): LocalKey[] {
  for (let back = 0; back < within; back++) {
    const all = bySentence.get(sentence - back) ?? [];
    const until = firstFrom(all, start);
    if (type === 'country' && all.length && isMediated(sentences.tokensOf(sentence - back))) continue;
    const named = all
      .slice(Math.max(0, until - MOST), until)
      .filter((mention) => mention.type === type && !holders.owners.has(mention))
      // "Presiden Lebanon Joseph Aoun mendesak kedua belah pihak": he speaks to others
      .filter((mention) => type !== 'country' || back > 0 || !opensAsHolder(mention, all, sentences));
    const keys = [...new Set(named.map(({ entity }) => entity))];
    if (keys.length === count) return keys;
    if (keys.length > count) {
      // "Menteri Keuangan AS dan mitranya dari Cina berunding di Madrid, Spanyol": where they met is no side
      const sides = named.filter((mention) => !isWhere(mention, all, sentences));
      const left = [...new Set(sides.map(({ entity }) => entity))];
      return left.length === count ? left : [];
    }
  }
  return [];
}

/** Tokens before the state of the office with which a sentence opens. */
const LONGEST_OFFICE = 4;

/** "Presiden Lebanon Joseph Aoun, …": the state of whoever the sentence begins with. */
function opensAsHolder(
  mention: ResolvedMention,
  all: readonly ResolvedMention[],
  sentences: Sentences,
): boolean {
  const next = all[all.indexOf(mention) + 1];
  const at = sentences.tokenAt(mention);
  return next?.type === 'person' && at > 0 && at <= LONGEST_OFFICE && next.start - mention.end <= 2;
}

/** "AS dan Arab Saudi menengahi perundingan": go-betweens are no sides. */
const isMediated = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => /^(?:menengahi|memediasi|memfasilitasi)$/.test(lower)) &&
  !tokens.some(({ lower }) => lower === 'antara');

/** "di Spanyol", "Madrid, Spanyol": the country says where. */
function isWhere(mention: ResolvedMention, all: readonly ResolvedMention[], sentences: Sentences): boolean {
  const tokens = sentences.tokensOf(mention.sentence);
  const at = sentences.tokenAt(mention);
  if (/^(?:di|ke)$/.test(tokens[at - 1]?.lower ?? '')) return true;
  const place = all[all.indexOf(mention) - 1];
  return tokens[at - 1]?.text === ',' && place?.type === 'place' && place.end === tokens[at - 1]?.start;
}

const PREPOSITION =
  /^(?:dengan|kepada|bersama|oleh|dari|antara|untuk|terhadap|bagi|soal|mengenai|tentang|pada|ke|melalui|lewat|atas)$/;

/** The last so many holders of the offices; "undangan Carter kepada kedua pemimpin" leaves out whom its sentence names. */
function lastHolders(place: Place, offices: readonly string[], count: number): LocalKey[] {
  const pair = pairBefore(place, offices, count) ?? companyBefore(place, offices, count);
  if (pair) return pair;
  const { bySentence, sentence, start, holders, before } = place;
  const keys = new Set<LocalKey>();
  const here = bySentence.get(sentence)?.slice(0, MOST) ?? [];
  const outside = new Set(PREPOSITION.test(before?.lower ?? '') ? here.map(({ entity }) => entity) : []);
  for (let back = 0; back < WINDOW * 3 && keys.size < count; back++) {
    const all = bySentence.get(sentence - back) ?? [];
    const until = firstFrom(all, start);
    for (const mention of all.slice(Math.max(0, until - MOST), until).reverse()) {
      if (keys.size === count) break;
      if (outside.has(mention.entity)) continue;
      const own = holders.offices.get(mention.entity);
      if (own && offices.some((office) => own.has(office))) keys.add(mention.entity);
    }
  }
  if (keys.size === count) return [...keys];
  // "Trump mengancam membatalkan pertemuan dengan Presiden Xi. Kedua pemimpin …": one of two is called by his name alone.
  const last =
    sentence > 0
      ? nearest({ ...place, sentence: sentence - 1, start: Number.POSITIVE_INFINITY }, 'person', count)
      : [];
  return last.some((key) => keys.has(key)) ? last : [];
}

/**
 * "Netanyahu dan Arafat berunding. Hussein menemui kedua pemimpin", "Trump menelepon Hun Manet dan Phumtham. Trump mengatakan
 * kedua pemimpin sepakat": one more, or another, acts here than the so many whom the sentence before names.
 */
function companyBefore(
  { bySentence, sentence, start, holders }: Place,
  offices: readonly string[],
  count: number,
): LocalKey[] | null {
  const peopleOf = (mentions: readonly ResolvedMention[]): LocalKey[] => [
    ...new Set(
      mentions
        .filter((mention) => mention.type === 'person' && !holders.owners.has(mention))
        .map(({ entity }) => entity),
    ),
  ];
  const own = bySentence.get(sentence) ?? [];
  const here = peopleOf(own.slice(0, Math.min(firstFrom(own, start), MOST)));
  if (here.length !== 1) return null;
  const there = peopleOf((bySentence.get(sentence - 1) ?? []).slice(0, MOST));
  const others = there.filter((key) => !here.includes(key));
  // "Trump bertemu Xi. Trump mengatakan kedua pemimpin …": he is one of them
  if (there.length === count && others.length < count) return null;
  const holds = others.some((key) => offices.some((office) => holders.offices.get(key)?.has(office)));
  return others.length === count && (holds || there.length === count) ? others : null;
}

/**
 * "Putin dan Trump belum bertemu. Peskov menyebut pertemuan antara kedua pemimpin": the sentence before names just so many.
 * Where a holder stands right before the preposition ("undangan Carter kepada kedua pemimpin") others are meant.
 */
function pairBefore(
  { bySentence, sentence, start, holders, before }: Place,
  offices: readonly string[],
  count: number,
): LocalKey[] | null {
  if (!PREPOSITION.test(before?.lower ?? '')) return null;
  const holds = ({ entity }: ResolvedMention): boolean =>
    offices.some((office) => holders.offices.get(entity)?.has(office));
  const own = bySentence.get(sentence) ?? [];
  const until = firstFrom(own, start);
  const here = own.slice(Math.max(0, until - MOST), until).filter(holds);
  const giver = here.at(-1);
  if (giver && before && before.start - giver.end <= 1) return null;
  const there = (bySentence.get(sentence - 1) ?? []).slice(0, MOST).filter(holds);
  const keys = [...new Set(there.map(({ entity }) => entity))];
  return keys.length === count && here.every(({ entity }) => keys.includes(entity)) ? keys : null;
}

/** Words of an office that may stand between "kata" and the name of who says it. */
const OFFICE = 6;

/** "“Trump akan bertemu Xi,” kata Menlu Retno. Dia menambahkan": the one who speaks, not the ones spoken of. */
function speaks(mention: ResolvedMention, sentences: Sentences, saidBy: ReadonlySet<string>): boolean {
  const tokens = sentences.tokensOf(mention.sentence);
  const at = sentences.tokenAt(mention);
  for (let i = at - 1; i >= Math.max(0, at - OFFICE); i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    // "kata-kata Putin"
    if (saidBy.has(token.lower)) return tokens[i - 1]?.text !== '-';
  }
  return false;
}

/** "Ia": the last person before it in its sentence who is no object of a preposition, else the subject of the sentence before. */
function lastSubject({
  bySentence,
  sentence,
  start,
  holders,
  sentences,
  pronouns,
  saidBy,
}: Place): LocalKey[] {
  const isSubject = (mention: ResolvedMention): boolean =>
    mention.type === 'person' &&
    !holders.owners.has(mention) &&
    !PREPOSITION.test(sentences.tokensOf(mention.sentence)[sentences.tokenAt(mention) - 1]?.lower ?? '');
  const here = bySentence.get(sentence) ?? [];
  const until = firstFrom(here, start);
  const own = here
    .slice(Math.max(0, until - MOST), until)
    .reverse()
    .find(isSubject);
  if (own) return [own.entity];
  for (let back = 1; back <= 2; back++) {
    const subjects = bySentence
      .get(sentence - back)
      ?.slice(0, MOST)
      .filter(isSubject);
    const first = subjects?.find((mention) => speaks(mention, sentences, saidBy)) ?? subjects?.[0];
    const pronoun = pronouns.get(sentence - back);
    // "Ia bertemu Presiden Boluarte. Di Brasil, ia …": who did it goes on doing things
    const entity = pronoun && (!first || pronoun.start < first.start) ? pronoun.entity : first?.entity;
    if (entity) return [entity];
  }
  return [];
}
