/** "“Kami akan meneken perjanjian itu,” kata Presiden Azerbaijan Ilham Aliyev": whom the words of a quotation mean by "saya" and "kami". */
import type { Token } from '../tokens.ts';
import type { LocalKey, Quotation, ResolvedMention, Span } from '../types.ts';
import { firstFrom, type Rows, type Sentences } from './context.ts';
import { type Holders, holderOf, type Resolved } from './holders.ts';

interface Setting {
  readonly rows: Rows;
  readonly sentences: Sentences;
  readonly holders: Holders;
}

/** Who speaks the words at an offset of a sentence, and for whom: `side` is the state or body that the speaker's office is of. */
export type SpeakerAt = (at: number) => { readonly speaker: LocalKey; readonly side: LocalKey } | null;

/** So far from a verb of speech, in tokens, whoever speaks may stand. */
const REACH = 14;
/** Sentences after which "ujarnya", or a quotation that nobody is named for, is still of who spoke last. */
const GOES_ON = 3;

export function speakersIn(article: Resolved, setting: Setting): SpeakerAt {
  const spoken = new Map<Quotation, LocalKey | null>();
  let sides: ReadonlyMap<LocalKey, LocalKey> | null = null;
  /** Of the quotations before, in order: each is asked once. */
  const speakerOf = (index: number): LocalKey | null => {
    const quotation = article.quotations[index];
    if (!quotation) return null;
    const known = spoken.get(quotation);
    if (known !== undefined) return known;
    const named = namedBehind(article, setting, quotation) ?? namedBefore(article, setting, quotation);
    const before = article.quotations[index - 1];
    const goesOn = before && opens(article, quotation) && isNear(article, before, quotation);
    const found = named ?? (goesOn ? (spoken.get(before) ?? null) : null);
    spoken.set(quotation, found);
    return found;
  };
  let asked = 0;
  return (at) => {
    const index = firstFrom(article.quotations, at + 1) - 1;
    if ((article.quotations[index]?.end ?? 0) <= at) return null;
    for (; asked <= index; asked++) speakerOf(asked);
    const speaker = speakerOf(index);
    if (!speaker) return null;
    sides ??= sidesOf(article);
    return { speaker, side: sides.get(speaker) ?? speaker };
  };
}

/** The state or body named between each person's office and name: "Menlu | Rusia Sergey Lavrov". */
function sidesOf(article: Resolved): ReadonlyMap<LocalKey, LocalKey> {
  const sides = new Map<LocalKey, LocalKey>();
  for (const office of article.offices) {
    const holder = holderOf(article, office);
    const first = article.mentions[firstFrom(article.mentions, office.end)];
    if (holder && first && first !== holder && (first.type === 'country' || first.type === 'organization'))
      if (!sides.has(holder.entity)) sides.set(holder.entity, first.entity);
  }
  return sides;
}

const sentenceAt = (article: Resolved, at: number): number => firstFrom(article.sentences, at + 1) - 1;

/** A quotation with which its sentence begins: what stands before another tells who speaks, well or badly. */
const opens = (article: Resolved, { start }: Span): boolean =>
  article.sentences[sentenceAt(article, start)]?.start === start;

const isNear = (article: Resolved, before: Span, { start }: Span): boolean =>
  sentenceAt(article, start) - sentenceAt(article, before.end - 1) <= GOES_ON;

const ASIDE =
  /^(?:kepada|saat|ketika|usai|seusai|setelah|sesudah|sebelum|seperti|dikutip|dilansir|melalui|lewat|dalam|di|pada|menanggapi|[.;:“"])$/;

/** "…," kata Menteri Luar Negeri Turki Hakan Fidan */
function namedBehind(
  article: Resolved,
  { rows, sentences, holders }: Setting,
  { end }: Quotation,
): LocalKey | null {
  const sentence = sentenceAt(article, end - 1);
  const tokens = sentences.tokensOf(sentence);
  let at = firstFrom(tokens, end);
  if (tokens[at]?.text === ',') at++;
  if (!rows.saidBy.has(tokens[at]?.lower ?? '')) return null;
  const stop = tokens.slice(at + 1, at + 1 + REACH).findIndex(({ lower }) => ASIDE.test(lower));
  const to = tokens[stop < 0 ? at + REACH : at + 1 + stop]?.start ?? Number.POSITIVE_INFINITY;
  return whoSpeaks(article, holders, { sentence, start: tokens[at]?.end ?? end, end: to });
}

/** Presiden Prabowo mengatakan, "…" */
function namedBefore(
  article: Resolved,
  { rows, sentences, holders }: Setting,
  { start }: Quotation,
): LocalKey | null {
  const sentence = sentenceAt(article, start);
  const tokens = sentences.tokensOf(sentence);
  const quote = firstFrom(tokens, start);
  let at = quote - 1;
  if (/^[,:]$/.test(tokens[at]?.text ?? '')) at--;
  if (tokens[at]?.lower === 'bahwa') at--;
  const verb = tokens[at];
  if (!verb || !rows.says.has(verb.lower)) return null;
  const from = openOf(tokens, at);
  return whoSpeaks(article, holders, { sentence, start: tokens[from]?.start ?? 0, end: verb.start });
}

/** Where the words begin that the verb of speech at token `at` has before it. */
function openOf(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && at - from < REACH && !/^[;:“”".]$/.test(tokens[from - 1]?.text ?? '')) from--;
  return from;
}

/** The first person named in some words who is nobody's chief or kin there, else the first state or body. */
function whoSpeaks(
  { mentions, text }: Resolved,
  { owners }: Holders,
  { sentence, start, end }: Span & { readonly sentence: number },
): LocalKey | null {
  const named: ResolvedMention[] = [];
  for (let i = firstFrom(mentions, start); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.sentence !== sentence || mention.start >= end) break;
    if (mention.type !== 'place' && !owners.has(mention)) named.push(mention);
  }
  const [first, second] = named.filter(({ type }) => type === 'person');
  // "kata juru bicara Trump, Karoline Leavitt"
  const served = first && second && first.start > start + 1 && text.slice(first.end, second.start) === ', ';
  return (served ? second : (first ?? named[0]))?.entity ?? null;
}
