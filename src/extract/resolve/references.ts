/** Words that stand for people or states without naming them, where the text decides whom they mean. */
import { findPhrases } from '../phrases.ts';
import type { LocalKey, OfficeMention, RecognisedArticle, Reference, ResolvedMention } from '../types.ts';
import { firstFrom, type Rows, type Sentences } from './context.ts';

interface Resolved extends Omit<RecognisedArticle, 'mentions'> {
  readonly mentions: readonly ResolvedMention[];
}

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
  const leaders = leadersOf(article, setting.rows);
  for (const { index } of article.sentences) {
    const tokens = setting.sentences.tokensOf(index);
    for (const { from, to, row } of findPhrases(setting.rows.anaphora, tokens)) {
      const start = tokens[from]?.start ?? 0;
      const end = tokens[to - 1]?.end ?? 0;
      if ((article.mentions[firstFrom(article.mentions, start)]?.start ?? end) < end) continue;
      if (insideQuotation(article, start) && row.refers !== 'person') continue;
      const entities = referents(row.refers, row.count, { bySentence, sentence: index, start, leaders });
      if (entities.length)
        references.push({ start, end, sentence: index, entities, rule: `reference-${row.id}` });
    }
  }
  references.push(...officeReferences(article, setting));
  return references.sort((a, b) => a.start - b.start);
}

const insideQuotation = ({ quotations }: Resolved, at: number): boolean =>
  (quotations[firstFrom(quotations, at + 1) - 1]?.end ?? 0) > at;

interface Place {
  readonly bySentence: ReadonlyMap<number, readonly ResolvedMention[]>;
  readonly sentence: number;
  readonly start: number;
  readonly leaders: ReadonlySet<LocalKey>;
}

function referents(
  refers: 'person' | 'people' | 'states' | 'parties',
  count: number | undefined,
  place: Place,
): LocalKey[] {
  if (refers === 'person') return lastSubject(place);
  if (refers === 'states') return nearest(place, ['country'], count ?? 2);
  const people = nearest(place, ['person'], count ?? 2);
  if (refers === 'people') return people;
  const within = (keys: readonly LocalKey[]): boolean => keys.length > 0;
  return within(people) ? people : nearest(place, ['country', 'organization'], count ?? 2);
}

/** Sentences to look back, and mentions of a sentence to look at. */
const WINDOW = 4;
const MOST = 30;

/** The last `count` different entities of the types before the words, if one sentence near them names exactly that many. */
function nearest(
  { bySentence, sentence, start, leaders }: Place,
  types: readonly ResolvedMention['type'][],
  count: number,
): LocalKey[] {
  for (let back = 0; back < WINDOW; back++) {
    const all = bySentence.get(sentence - back) ?? [];
    const until = firstFrom(all, start);
    const named = all.slice(Math.max(0, until - MOST), until).filter(({ type }) => types.includes(type));
    const keys = [...new Set(named.map(({ entity }) => entity))];
    if (keys.length === count) return keys;
    const leading = keys.filter((key) => leaders.has(key));
    if (leading.length === count) return leading;
    if (keys.length > count) return [];
  }
  return [];
}

/** "Ia": the person of the sentence's own main clause, else the first person of the sentence before. */
function lastSubject({ bySentence, sentence, start }: Place): LocalKey[] {
  const own = bySentence
    .get(sentence)
    ?.slice(0, MOST)
    .find(({ type }) => type === 'person');
  if (own && own.start < start) return [own.entity];
  for (let back = 1; back <= 2; back++) {
    const first = bySentence
      .get(sentence - back)
      ?.slice(0, MOST)
      .find(({ type }) => type === 'person');
    if (first) return [first.entity];
  }
  return [];
}

/** People with a state's office: of three people named, "kedua pemimpin" are the two who lead. */
function leadersOf(article: Resolved, rows: Rows): Set<LocalKey> {
  const leaders = new Set<LocalKey>();
  for (const office of article.offices) {
    if (rows.offices.get(office.office)?.holds !== 'state') continue;
    const holder = holderOf(article, office);
    if (holder) leaders.add(holder.entity);
  }
  return leaders;
}

/** The person named right after an office, with at most a state between ("Presiden | Rusia Vladimir Putin"). */
function holderOf(article: Resolved, office: OfficeMention): ResolvedMention | undefined {
  const next = firstFrom(article.mentions, office.end);
  const first = article.mentions[next];
  if (!first || first.sentence !== office.sentence || first.start > office.end + 12) return undefined;
  if (first.type === 'person') return first;
  const second = article.mentions[next + 1];
  return second?.type === 'person' && second.sentence === office.sentence && second.start <= first.end + 3
    ? second
    : undefined;
}

/** "Pemimpin Rusia itu", "Perdana Menteri Israel itu", "presiden tersebut": whoever held the office last in the text. */
function officeReferences(article: Resolved, { sentences }: Setting): Reference[] {
  const references: Reference[] = [];
  const held: { office: string; state: LocalKey | undefined; holder: LocalKey; end: number }[] = [];
  for (const office of article.offices) {
    const holder = holderOf(article, office);
    const following = article.mentions[firstFrom(article.mentions, office.end)];
    const next = following && following.start <= office.end + 1 ? following : undefined;
    const state = next && (next.type === 'country' || next.type === 'organization') ? next : undefined;
    if (holder) {
      held.push({ office: office.office, state: state?.entity, holder: holder.entity, end: office.end });
      continue;
    }
    const end = state?.end ?? office.end;
    const tokens = sentences.tokensOf(office.sentence);
    const after = tokens[firstFrom(tokens, end)];
    if (!after || !/^(?:itu|tersebut|ini)$/.test(after.lower)) continue;
    const match =
      held
        .slice(-MOST)
        .reverse()
        .find(
          (one) => one.office === office.office && (!state || !one.state || one.state === state.entity),
        ) ??
      held
        .slice(-MOST)
        .reverse()
        .find((one) => office.office === 'pemimpin' && (!state || one.state === state.entity));
    if (match)
      references.push({
        start: office.start,
        end: after.end,
        sentence: office.sentence,
        entities: [match.holder],
        rule: 'reference-office',
      });
  }
  return references;
}
