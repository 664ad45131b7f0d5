/**
 * Capitals and seats: "bertemu di Moskow" is the city, "Moskow menuntut" and "hubungan Moskow dan Washington" are the
 * states (ontology.md, "Metonyms"). A former state keeps its capital: "Moskow" in 1955 is Uni Soviet.
 */
import type { EntityType } from '../../graph/schema.ts';
import { matchPhrase } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import type { Mention, RecognisedArticle } from '../types.ts';
import { firstFrom, type Rows, type Sentences, yearOf } from './context.ts';

/** The mentions with every capital that acts turned into its state or body. */
export function readMetonyms(article: RecognisedArticle, rows: Rows, sentences: Sentences): Mention[] {
  const named = new Set(article.mentions.map((mention) => mention.known));
  const year = yearOf(article);
  const read: Mention[] = [];
  for (const mention of article.mentions) {
    const { metonymOf } = mention;
    if (!metonymOf || isCity(article, mention, { rows, sentences, before: read })) {
      read.push(mention);
      continue;
    }
    const known = stateOf(seatOf(mention, metonymOf, rows, named), rows, { named, year });
    // The part of an id before the colon is its type.
    const type = known.slice(0, known.indexOf(':')) as EntityType;
    read.push({ ...mention, type, known, rule: `${mention.rule}+metonym` });
  }
  return read;
}

/** "Brussel" is Belgia where the article names that state and not the body that sits there. */
function seatOf(mention: Mention, body: string, rows: Rows, named: ReadonlySet<string | undefined>): string {
  const row = mention.known ? rows.byId.get(mention.known) : undefined;
  // A palace that speaks is the office in it.
  const own = row?.kind === 'building' ? undefined : row?.country;
  return own && own !== body && !named.has(body) && named.has(own) ? own : body;
}

function stateOf(
  id: string,
  rows: Rows,
  { named, year }: { readonly named: ReadonlySet<string | undefined>; readonly year: number | null },
): string {
  for (const { id: formerId, until = 0 } of rows.former.get(id) ?? []) {
    if (year !== null && until > 0 ? year <= until : named.has(formerId) && !named.has(id)) return formerId;
  }
  return id;
}

interface Setting {
  readonly rows: Rows;
  readonly sentences: Sentences;
  readonly before: readonly Mention[];
}

function isCity(article: RecognisedArticle, mention: Mention, { rows, sentences, before }: Setting): boolean {
  if (article.datelines.some(({ start, end }) => mention.start >= start && mention.end <= end)) return true;
  const tokens = sentences.tokensOf(mention.sentence);
  const at = sentences.tokenAt(mention);
  const previous = before.at(-1);
  const near = previous?.sentence === mention.sentence ? previous : undefined;
  if (near && isListed(tokens, at, near, article)) {
    // "terbang ke Kyiv dan Moskow", "hubungan Moskow dan Washington": the second reads as the first.
    if (near.metonymOf) return near.type === 'place';
    if (near.type === 'country' && /^(?:dan|serta)$/.test(tokens[at - 1]?.lower ?? '')) return false;
    if (
      near.type === 'place' &&
      (tokens[at - 1]?.text === ',' || readsAsCity(tokens, sentences.tokenAt(near), rows))
    )
      return true;
  }
  // "pengakuan AS atas Yerusalem sebagai ibu kota Israel": said of towns alone
  const end = at + sentences.lengthOf(mention);
  if (tokens[end]?.lower === 'sebagai' && /^(?:ibu|ibukota)$/.test(tokens[end + 1]?.lower ?? '')) return true;
  // "Istana Kepresidenan Finlandia, Helsinki, pada Senin": an apposition of place.
  const [left, right] = [tokens[at - 1]?.text, tokens[end]];
  if (
    left === ',' &&
    near &&
    near.type !== 'person' &&
    /^(?:,|\.|;|\)|pada|hari|selama|dan berlangsung)?$/.test(right?.lower ?? '') &&
    !isSubjectList(tokens, at)
  )
    return true;
  // "di Sekretariat ASEAN, Jakarta akhir bulan lalu": still where it was.
  if (left === ',' && near && at - sentences.tokenAt(near) <= 4 && sentences.tokenAt(near) > 1) {
    const lead = tokens[sentences.tokenAt(near) - 1]?.lower ?? '';
    if (/^(?:di|ke|dari)$/.test(lead) && near.end + 1 === tokens[at - 1]?.end) return true;
  }
  if (followedByItsCountry(article, mention) || opensCityList(article, mention)) return true;
  return readsAsCity(tokens, at, rows);
}

function isListed(tokens: readonly Token[], at: number, near: Mention, article: RecognisedArticle): boolean {
  const between = article.text.slice(near.end, tokens[at]?.start ?? near.end).trim();
  return /^(?:,|dan|serta|atau|maupun|, dan|ke|-|–|—)$/.test(between);
}

/** "Washington, Paris, dan Berlin menuntut": a list that acts. */
const isSubjectList = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at, at + 6)
    .some(
      (token, i, near) => /^(?:dan|serta)$/.test(token.lower) && /^\p{Lu}/u.test(near[i + 1]?.text ?? ''),
    );

/** "Kyiv, Ukraina": a city and the state it lies in. */
function followedByItsCountry(article: RecognisedArticle, mention: Mention): boolean {
  const next = article.mentions[firstFrom(article.mentions, mention.end)];
  return (
    next?.type === 'country' &&
    /^,\s*$/.test(article.text.slice(mention.end, next.start)) &&
    !/^,\s*(?:dan|serta)/.test(article.text.slice(next.end, next.end + 8))
  );
}

/** "Hanoi, Da Nang, dan Ho Chi Minh City": among cities that stand for nobody. */
function opensCityList(article: RecognisedArticle, mention: Mention): boolean {
  const next = article.mentions[firstFrom(article.mentions, mention.end)];
  return (
    next?.type === 'place' &&
    next.metonymOf === undefined &&
    /^,\s*$/.test(article.text.slice(mention.end, next.start)) &&
    /^(?:,\s*\p{Lu}|,?\s*(?:dan|serta|atau)\s\p{Lu})/u.test(article.text.slice(next.end, next.end + 9))
  );
}

/** "terbang dengan helikopter dari Washington": where a journey begins. */
const isOrigin = (tokens: readonly Token[], at: number, { departures }: Rows): boolean =>
  tokens[at - 1]?.lower === 'dari' &&
  tokens.slice(Math.max(0, at - 6), at - 1).some(({ lower }) => departures.has(lower));

function readsAsCity(tokens: readonly Token[], at: number, rows: Rows): boolean {
  if (isOrigin(tokens, at, rows)) return true;
  for (let from = Math.max(0, at - 3); from < at; from++) {
    // Before the name only: in "di Kota Panama" the cue is "di" and not "di kota".
    const cue = matchPhrase(rows.seatCues, tokens.slice(from, at), 0);
    if (cue?.to !== at - from) continue;
    // "sekutu dekat Moskow": the longer cue decides.
    if (cue.row.reads !== 'city') return false;
    return !cue.row.opening || from === 0;
  }
  return false;
}
