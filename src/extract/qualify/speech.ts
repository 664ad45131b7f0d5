/** The speech acts of one sentence: who speaks, and which of its words are theirs. */

import { isCapitalised, type Token } from '../tokens.ts';
import type { LocalEntity, LocalKey, RelatedArticle, RuleId, Span } from '../types.ts';
import type { CueClass, CuedSentence } from './cues.ts';
import { lowerBound } from './lower-bound.ts';
import { isThatOne } from './that-one.ts';

export interface Speaker {
  readonly speaker: LocalKey;
  readonly rule: RuleId;
}

/** Words that a speech act covers. */
export interface Reach extends Speaker, Span {}

/** So far from a speech verb, in tokens, its subject or the speaker named after it may stand. */
const SUBJECT_REACH = 22;
const NAMED_AFTER_REACH = 14;

export interface Setting {
  readonly article: RelatedArticle;
  readonly cued: (sentence: number) => CuedSentence | undefined;
  readonly mayspeak: (key: LocalKey) => boolean;
  readonly named: ReadonlyMap<number, readonly Named[]>;
  readonly entities: ReadonlyMap<LocalKey, LocalEntity>;
}

/** A mention of somebody, or words that stand for them. */
export interface Named extends Span {
  readonly entity: LocalKey;
  readonly stand: boolean;
}

/** Whom a sentence may mean that names no speaker. */
export interface Earlier {
  /** "ujarnya": who spoke before, else whom the sentence before is about. */
  readonly last: LocalKey | null;
  /** "kata pejabat itu": who spoke before, not long ago. */
  readonly spoke: LocalKey | null;
}

/** Reaches in the order of their beginnings. */
export function readSentence(
  setting: Setting,
  sentence: Span & { readonly index: number },
  cued: CuedSentence,
  { last, spoke }: Earlier,
): Reach[] {
  const reaches: Reach[] = [];
  const { tokens, cuesAt } = cued;
  const label = readLabel(setting, sentence, cued);
  if (label) reaches.push(label);
  let comma = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const cues = cuesAt[at];
    // Most words say nothing about a speaker.
    if (!token || !cues?.some((one) => SPEAKS.has(one.class))) continue;
    const cue = (name: CueClass) => cues.find((one) => one.class === name);
    const endOf = (to: number): number => tokens[to - 1]?.end ?? sentence.end;
    const announced = cue('announces');
    const told = cue('says') ?? (announced && opensClause(tokens, announced.to) ? announced : undefined);
    const according = cue('according');
    const by = cue('said-by');
    const him = cue('said-by-him');
    if (him && last)
      reaches.push({
        start: at <= 1 ? endOf(him.to) : sentence.start,
        end: at <= 1 ? sentence.end : token.start,
        speaker: last,
        rule: 'speaker:said-by-him',
      });
    else if (at === 0 && cue('passive')) {
      // "Ditambahkan Dino, Presiden akan …": the words come behind the name.
      const speaker = namedAfter(setting, sentence.index, cued, at + 1, { tokens: 8, stop: /^[.;,“"]$/u });
      const end = tokens.slice(0, 10).find(({ text }) => text === ',')?.end;
      if (speaker && end !== undefined)
        reaches.push({ start: end, end: sentence.end, speaker, rule: 'speaker:told-first' });
    } else if (according) {
      const document = cuesAt[according.to]?.some((one) => one.class === 'document');
      const speaker = document
        ? null
        : (namedAfter(setting, sentence.index, cued, according.to, { tokens: 10, stop: /^[.;,“"]$/u }) ??
          (isThatOne(cued, according.to) ? spoke : null));
      // The next one after it; never looked for twice in the same words.
      comma = Math.max(comma, at + 1);
      while (comma < tokens.length && !/^[,.;]$/.test(tokens[comma]?.text ?? '')) comma++;
      // At the head, or between commas, it covers what follows too; else what came before.
      if (speaker && at <= 1)
        reaches.push({
          start: endOf(according.to),
          end: sentence.end,
          speaker,
          rule: 'speaker:according-to',
        });
      else if (speaker && tokens[at - 1]?.text === ',') {
        const between = tokens[comma]?.text === ',';
        reaches.push({
          start: sentence.start,
          end: between ? sentence.end : token.start,
          speaker,
          rule: 'speaker:according-to',
        });
      }
    } else if (by && isClosing(tokens[at - 1]?.text)) {
      const speaker =
        namedAfter(setting, sentence.index, cued, by.to, {
          tokens: NAMED_AFTER_REACH,
          stop: /^[.;“"]$/u,
        }) ?? (isThatOne(cued, by.to) ? spoke : null);
      if (speaker)
        reaches.push({
          start: sentence.start,
          end: goesOn(cued, at) ? sentence.end : token.start,
          speaker,
          rule: 'speaker:said-by',
        });
    } else if (
      told &&
      !by &&
      !cuesAt[at - 1]?.some(({ class: name }) => name === 'negation' || name === 'governed')
    ) {
      const speaker =
        subjectBefore(setting, sentence.index, cued, at) ?? (isThatOne(cued, 0, at) ? spoke : null);
      // "mengatakan saat kunjungan ke Beijing bahwa …": the words begin after "bahwa".
      const that = tokens.slice(told.to, told.to + 20).findIndex(({ lower }) => lower === 'bahwa');
      if (speaker)
        reaches.push({ start: endOf(told.to + that + 1), end: sentence.end, speaker, rule: 'speaker:says' });
    }
  }
  // Of nested speakers the outermost tells the article: "Peskov mengatakan Putin menilai …".
  return reaches.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "mengumumkan | bahwa", "mengumumkan | akan bertemu", "berharap | AS tidak akan": words in clauses, no thing announced. */
function opensClause(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (!next) return false;
  if (next.lower === 'bahwa' || CLAUSE.test(next.lower)) return true;
  if (!isCapitalised(next)) return false;
  const verb = tokens.slice(to, to + 8).find((token) => token.kind === 'word' && !isCapitalised(token));
  return verb !== undefined && CLAUSE.test(verb.lower);
}
const CLAUSE = /^(?:akan|bakal|telah|sudah|belum|tidak|tak|siap|bersedia|hendak|ingin|sedang|masih)$/;

/** Classes of words that begin a speech act. */
const SPEAKS: ReadonlySet<CueClass> = new Set([
  'says',
  'announces',
  'according',
  'said-by',
  'said-by-him',
  'passive',
]);

/** "Sanksi, | kata Peskov, | adalah pedang bermata dua": what stands behind the aside is said as well. */
function goesOn({ tokens, cuesAt }: CuedSentence, at: number): boolean {
  if (tokens[at - 1]?.text !== ',' || /^["”’»]$/u.test(tokens[at - 2]?.text ?? '')) return false;
  const comma = tokens.slice(at, at + NAMED_AFTER_REACH).findIndex(({ text }) => text === ',');
  const next = comma < 0 ? undefined : tokens[at + comma + 1];
  if (next?.kind !== 'word' || isCapitalised(next)) return false;
  return !isBeside(cuesAt[at + comma + 1]) && !ASIDE.test(next.lower);
}
const ASIDE =
  /^(?:yang|dalam|di|pada|mengacu|mengutip|dari|hari|sembari|namun|tetapi|tapi|sementara|sedangkan|dan|kemarin|juru|menteri|menlu|presiden|kepala|wakil|duta|seorang)$/;

/** Behind the word the speaker's hearers, place and company are named. */
const isBeside = (cues: CuedSentence['cuesAt'][number] | undefined): boolean =>
  cues?.some((cue) => cue.class === 'beside') ?? false;

/** "…," kata X: the verb follows what was said. */
const isClosing = (text: string | undefined): boolean => text !== undefined && /^[,"”’?!»]$/u.test(text);

/** "Zelenskyy: serangan ini …", "Hulusi Akar, Menteri Pertahanan Turki: …". */
function readLabel(
  setting: Setting,
  sentence: Span & { readonly index: number },
  { tokens }: CuedSentence,
): Reach | null {
  const first = setting.named.get(sentence.index)?.[0];
  if (!first || first.start !== tokens[0]?.start) return null;
  const colon = tokens.slice(0, 16).findIndex(({ text }) => text === ':');
  const mark = tokens[colon];
  if (!mark || first.end > mark.start || !setting.mayspeak(first.entity)) return null;
  // "Prabowo Akan ke Beijing, Istana: …": words after the name make it no label.
  const next = tokens.find(({ start }) => start >= first.end)?.text;
  if (next !== ':' && next !== ',') return null;
  // A headline's topic before its colon ("Perang Ukraina: …") is no speaker; a name alone or with its office is.
  const type = setting.entities.get(first.entity)?.type;
  if (type !== 'person' && (tokens[colon - 1]?.end ?? 0) !== first.end) return null;
  return { start: mark.end, end: sentence.end, speaker: first.entity, rule: 'speaker:label' };
}

/** The subject of a speech verb: the nearest person before it that no preposition governs, else the nearest state or body. */
function subjectBefore(
  setting: Setting,
  index: number,
  { tokens, cuesAt }: CuedSentence,
  verb: number,
): LocalKey | null {
  const start = Math.max(0, verb - SUBJECT_REACH);
  const from = tokens[start]?.start ?? 0;
  const to = tokens[verb]?.start ?? 0;
  const near = namedBetween(setting, index, from, to);
  let second: LocalKey | null = null;
  let beside = 0;
  for (const one of near.toReversed()) {
    const at = lowerBound(tokens, ({ start }) => start > one.start) - 1;
    // "kelompok yang didukung Iran mengancam": whoever a passive takes behind it speaks as little
    const governed =
      PASSIVE.test(tokens[at - 1]?.lower ?? '') ||
      (cuesAt[at - 1]?.some((cue) => cue.class === 'governed') ?? false);
    if (governed || !setting.mayspeak(one.entity) || isObject(tokens, at, cuesAt)) continue;
    const type = setting.entities.get(one.entity)?.type;
    if (one.stand || type === 'person') return one.entity;
    // "Kementerian Luar Negeri China mengatakan": the body, and not whose it is
    if (second === null || (type === 'organization' && isOwner(setting, second, one, beside)))
      second = one.entity;
    beside = one.start;
  }
  return second;
}

const PASSIVE = /^di(?!a$|ni$|alog|rektur|plomat|visi|nas)\p{Ll}{4,}$/u;

/** Is the state that was found right behind the body's name ("Kementerian Luar Negeri | China") its owner? */
const isOwner = ({ entities }: Setting, second: LocalKey, { end }: Named, beside: number): boolean =>
  beside - end === 1 && entities.get(second)?.type === 'country';

/** "usai bertemu Menlu Rice mengatakan": whom a verb takes, title and all, is not who speaks. */
function isObject(tokens: readonly Token[], at: number, cuesAt: CuedSentence['cuesAt']): boolean {
  let left = at - 1;
  for (let steps = 0; steps < 5 && left > 0 && isCapitalised(tokens[left] as Token); steps++) left--;
  const verb = tokens[left];
  if (
    !verb ||
    left < 1 ||
    !/^(?:menemui|bertemu|menelepon|menerima|mengunjungi|mendampingi|menjumpai|menyambut)$/.test(verb.lower)
  )
    return false;
  return !cuesAt[left]?.some((cue) => cue.class === 'says');
}

/** The first name after "kata", "menurut": a person where one is named, else a state or body. */
export function namedAfter(
  setting: Setting,
  index: number,
  { tokens, cuesAt }: CuedSentence,
  at: number,
  reach: { readonly tokens: number; readonly stop: RegExp },
): LocalKey | null {
  const start = tokens[at]?.start;
  if (start === undefined) return null;
  let end = at;
  while (end < Math.min(tokens.length, at + reach.tokens) && !reach.stop.test(tokens[end]?.text ?? '')) end++;
  const limit = tokens[end - 1]?.end ?? start;
  const all = namedBetween(setting, index, start, limit).filter((one) => setting.mayspeak(one.entity));
  // "pejabat Departemen Luar Negeri AS | kepada wartawan dalam penerbangan Kerry": who is named behind is not who speaks
  const [first, second] = all;
  const aside =
    first && second
      ? tokens.slice(at, end).find((token, i) => token.start >= first.end && isBeside(cuesAt[at + i]))
      : undefined;
  const near = aside ? all.filter((one) => one.start < aside.start) : all;
  const [person, other] = near.filter((one) => setting.entities.get(one.entity)?.type === 'person');
  // "kata juru bicara Trump, Karoline Leavitt": whose office it is stands first
  const served = person && other && person.start > start && isApposed(setting.article.text, person, other);
  return (served ? other : (person ?? near[0]))?.entity ?? null;
}

/** Parted by no more than a comma, and no list. */
const isApposed = (text: string, { end }: Span, other: Span): boolean =>
  text.slice(end, other.start) === ', ' && !/^,? dan /.test(text.slice(other.end, other.end + 6));

/** Those whose names lie between two offsets of a sentence. */
function namedBetween({ named }: Setting, index: number, from: number, to: number): Named[] {
  const all = named.get(index) ?? [];
  const near = all.slice(
    lowerBound(all, ({ start }) => start >= from),
    lowerBound(all, ({ start }) => start >= to),
  );
  return near.filter(({ end }) => end <= to);
}
