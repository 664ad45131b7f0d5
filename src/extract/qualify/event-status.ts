/** The status of an event and of each of its mentions. */
import { type Edtf, parseEdtf } from '../../graph/edtf.ts';
import type { Status } from '../../graph/schema.ts';
import { derive } from '../derive.ts';
import type { Knowledge, Row } from '../knowledge.ts';
import type { EvidenceSpan, LocalEvent, RelatedArticle, Span } from '../types.ts';
import { withFields } from '../with-fields.ts';
import { readAround } from './around.ts';
import { type CuedSentence, tokensOf } from './cues.ts';
import { isDeniedBefore, isDeniedReport } from './denied.ts';
import type { Reading, Trigger } from './moods.ts';
import { readPoint } from './points.ts';
import { readNoun } from './read-noun.ts';
import { readVerb } from './read-verb.ts';

export interface StatusReader {
  readonly article: RelatedArticle;
  readonly cued: (sentence: number) => CuedSentence | undefined;
  /** Sentences that are points of a plan. */
  readonly points: ReadonlySet<number>;
  /** Measures by the sentence that tells of them, in the order of the events. */
  readonly measures: ReadonlyMap<number, readonly Measure[]>;
  readonly kinds: ReadonlyMap<string, Row<'event-kinds'>>;
  readonly triggers: ReadonlyMap<string, Row<'event-triggers'>>;
}

interface Measure {
  readonly event: LocalEvent;
  readonly mention: EvidenceSpan;
}

/** Measures of an article by sentence; those of one text are few. */
export function measuresOf({ events }: Pick<RelatedArticle, 'events'>): StatusReader['measures'] {
  const bySentence = new Map<number, Measure[]>();
  for (const event of events)
    if (event.type === 'sanction')
      for (const mention of event.mentions) {
        const own = bySentence.get(mention.sentence) ?? [];
        if (own.length < MOST_BESIDE) bySentence.set(mention.sentence, [...own, { event, mention }]);
      }
  return bySentence;
}

/** Measures of one sentence that are looked at. */
const MOST_BESIDE = 12;

export const indexRows = derive(
  (knowledge: Knowledge): Pick<StatusReader, 'kinds' | 'triggers'> => ({
    kinds: new Map(knowledge['event-kinds'].map((row) => [row.id, row])),
    triggers: new Map(knowledge['event-triggers'].map((row) => [row.id, row])),
  }),
);

/** The event with the status of every mention and, weighed together, of its own. */
export function qualifyEvent(reader: StatusReader, event: LocalEvent): LocalEvent {
  const usual = usualReading(reader, event);
  const readings = event.mentions.map(
    (mention) => readListed(reader, event, mention) ?? readBeside(reader, event, mention) ?? usual,
  );
  const mentions = event.mentions.map((mention, i): EvidenceSpan => {
    const reading = readings[i] ?? usual;
    return withFields(mention, { status: reading.status, statusRule: reading.rule });
  });
  const weighed = weigh(event, [...readings, usual]);
  const { published } = reader.article;
  const status = lasting(inTime(weighed, event, { published, readings }), event, published);
  return withFields(event, { status, mentions, ...closed(event, status) });
}

/** "menutup perbatasan sejak 1993": a measure with an open end is still in force; so is an attack that began not long ago. */
function lasting(status: Status, { type, date }: LocalEvent, published: Edtf | undefined): Status {
  if (status !== 'occurred' || !date?.endsWith('/..')) return status;
  return type === 'sanction' || (type === 'conflict' && isRecent(date, published)) ? 'ongoing' : status;
}

/** "Israel menyerbu Gaza sejak 8 Juli", told within so many days: it goes on. Later the text would say that it does. */
const STILL_GOING = 92;

function isRecent(date: Edtf, published: Edtf | undefined): boolean {
  const first = parseEdtf(date)?.lower ?? null;
  const now = published === undefined ? null : (parseEdtf(published)?.upper ?? null);
  return first !== null && now !== null && Date.parse(now) - Date.parse(first) <= STILL_GOING * 86_400_000;
}

/** "menembaki Israel sejak 8 Oktober 2023" of a war that is over: its first day is known, an open end would be wrong. */
const closed = ({ type, date }: LocalEvent, status: Status): Pick<LocalEvent, 'date'> =>
  type === 'conflict' && status === 'occurred' && date?.endsWith('/..') ? { date: date.slice(0, -3) } : {};

/** What is usual for its kind where no word says otherwise. */
function usualReading(reader: StatusReader, event: LocalEvent): Reading {
  const make = (status: Status, rule: string): Reading => ({ status, weight: 1, rule: `status:${rule}` });
  const group = reader.kinds.get(event.kind)?.group;
  if (event.type === 'meeting') return make('occurred', 'meeting-told');
  if (event.type === 'sanction') return make('ongoing', 'sanction-in-force');
  // "kesepakatan antara Israel dan Hamas mengenai gencatan senjata": called agreed
  const agreed =
    group === 'truce' &&
    event.mentions.some(
      ({ rule }) => reader.kinds.get(reader.triggers.get(rule)?.kind ?? '')?.group === 'deal',
    );
  if (event.type === 'agreement')
    return !agreed && (group === 'plan' || group === 'truce' || event.kind === 'perjanjian-damai')
      ? make('proposed', 'only-a-plan')
      : make('occurred', 'agreement-told');
  if (group === 'war' || group === 'occupation')
    return isLongPast(event, reader.article) ? make('occurred', 'long-past') : make('ongoing', 'war-goes-on');
  return make('occurred', 'attack-told');
}

/** A war whose date lies this many years back, and has no open end, is history. Lower: recent wars would end by themselves. */
const YEARS_OF_WAR = 5;

function isLongPast({ date }: LocalEvent, { published }: RelatedArticle): boolean {
  const last = date === undefined ? null : (parseEdtf(date)?.upper ?? null);
  const now = published === undefined ? null : (parseEdtf(published)?.upper ?? null);
  return last !== null && now !== null && Number(last.slice(0, 4)) <= Number(now.slice(0, 4)) - YEARS_OF_WAR;
}

/** "mengumumkan tarif 32 persen terhadap Indonesia dan 36 persen terhadap Thailand": one verb for both measures. */
function readBeside(
  reader: StatusReader,
  { kind, type, key }: LocalEvent,
  mention: EvidenceSpan,
): Reading | null {
  if (type !== 'sanction') return null;
  const start = mention.trigger?.start ?? 0;
  const before = (reader.measures.get(mention.sentence) ?? []).find(
    (other) =>
      other.event.kind === kind &&
      other.event.key !== key &&
      (other.mention.trigger?.start ?? start) < start &&
      isJoined(reader, mention.sentence, { start: other.mention.trigger?.end ?? 0, end: start }),
  );
  return before ? readMention(reader, before.event, before.mention) : null;
}

/** Whether no clause begins between two words of a sentence. */
function isJoined(reader: StatusReader, sentence: number, { start, end }: Span): boolean {
  const { tokens = [], cuesAt = [] } = reader.cued(sentence) ?? {};
  return !tokens.some(
    (token, i) =>
      token.start >= start &&
      token.end <= end &&
      cuesAt[i]?.some((cue) => cue.class === 'edge' || cue.class === 'aim'),
  );
}

/** A point of a plan tells of no meeting and no agreement; a war or a sanction that it names goes on. */
function readListed(reader: StatusReader, event: LocalEvent, mention: EvidenceSpan): Reading | null {
  const reading = readMention(reader, event, mention);
  const ahead = event.type === 'meeting' || event.type === 'agreement';
  return ahead && reader.points.has(mention.sentence) ? readPoint(reading) : reading;
}

function readMention(reader: StatusReader, event: LocalEvent, mention: EvidenceSpan): Reading | null {
  const sentence = reader.cued(mention.sentence);
  if (!sentence || !mention.trigger) return null;
  const [from, to] = tokensOf(sentence.tokens, mention.trigger);
  const row = reader.triggers.get(mention.rule);
  const group = reader.kinds.get(event.kind)?.group;
  const form =
    row && row.frame !== 'noun' && row.frame !== 'refer' && row.frame !== 'invite' ? 'verb' : 'noun';
  // "usul gencatan senjata": called what is only put forward
  const plan = group === 'plan' || (sentence.cuesAt[from]?.some((cue) => cue.class === 'proposal') ?? false);
  const trigger: Trigger = { form, type: event.type, plan, from, to };
  if (
    form === 'verb' &&
    row?.frame !== 'attend' &&
    (isDeniedBefore(sentence, from) || isDeniedReport(sentence, from, to))
  )
    return group === 'war' ? null : { status: 'denied', weight: 3, rule: 'status:denied-by-speaker' };
  const around = readAround(sentence, from, to);
  const reading = form === 'verb' ? readVerb(around, trigger) : readNoun(around, trigger);
  // "Perundingan itu ditangguhkan": talks are broken off, a visit is put off
  const cutOff = reading?.rule === 'status:postponed' && event.kind === 'perundingan';
  if (cutOff && sentence.tokens.slice(to).some(({ lower }) => lower === 'ditangguhkan'))
    return { status: 'occurred', weight: 3, rule: 'status:ended' };
  // "belum mencapai kesepakatan gencatan senjata": a truce that is still sought
  if (reading?.rule === 'status:not-yet' && (group === 'truce' || group === 'plan'))
    return { ...reading, status: 'proposed' };
  if (!reading && event.type === 'sanction' && isRefused(sentence, from, to))
    return { status: 'proposed', weight: 2, rule: 'status:measure-refused' };
  // "menyetujui rencana Trump" is no truce yet
  if (group === 'truce' && plan && reading?.status === 'occurred') return null;
  // Who was there or stayed away says little of the meeting; that he will be there, something.
  if (row?.frame === 'attend') return reading?.status === 'planned' ? { ...reading, weight: 2 } : null;
  if (reading?.rule === 'status:refused' && event.type !== 'meeting') return null;
  // "mengundang pelaku kudeta": nobody is invited to a coup
  if (reading?.rule === 'status:invited' && event.type !== 'meeting') return null;
  // "mengundang Trump ke konferensi pada Rabu": called for a day
  if (
    row?.frame === 'noun' &&
    event.type === 'meeting' &&
    reading?.rule === 'status:invited' &&
    event.date !== undefined
  )
    return { status: 'planned', weight: 2, rule: 'status:invited-on-a-day' };
  if (row?.frame === 'invite' || reading?.rule === 'status:invited') return readInvitation(reading, sentence);
  if (event.type === 'conflict' && (group === 'war' || group === 'occupation')) return readWar(reading, form);
  // "melanjutkan dialog" tells of talks before as well.
  if (event.type === 'meeting' && reading?.rule === 'status:running') return { ...reading, weight: 2 };
  return reading;
}

/** "menolak sanksi terhadap Rusia", "menentang sanksi baru": who refuses it speaks of one that is wanted; "menolak sanksi AS" of one in force. */
const isRefused = ({ tokens }: CuedSentence, from: number, to: number): boolean =>
  /^(?:menolak|tolak|menentang|tentang)$/.test(tokens[from - 1]?.lower ?? '') &&
  /^(?:terhadap|atas|kepada|bagi|baru|tambahan|lebih)$/.test(tokens[to]?.lower ?? '') &&
  !/^(?:tidak|tak|bukan)$/.test(tokens[from - 2]?.lower ?? '');

/** An invitation is no visit yet, whatever is done with it; accepted in the same sentence, it is planned. */
function readInvitation(reading: Reading | null, { cuesAt }: CuedSentence): Reading {
  if (reading && reading.rule !== 'status:invited' && /planned|denied|proposed/.test(reading.status))
    return reading;
  const accepted = cuesAt.some((cues) => cues.some((cue) => cue.class === 'accepted'));
  return accepted
    ? { status: 'planned', weight: 2, rule: 'status:accepted' }
    : { status: 'proposed', weight: 2, rule: 'status:invitation' };
}

/** That a war broke out does not end it, only its end does; and words around the noun speak of efforts, not of the war. */
function readWar(reading: Reading | null, form: Trigger['form']): Reading | null {
  if (reading?.status === 'ongoing' || reading?.rule === 'status:ended') return reading;
  return form === 'verb' && reading?.status !== 'occurred' ? reading : null;
}

/** Which of two readings of equal weight holds: what happened was once planned, what is planned was once proposed. */
const ORDER: readonly Status[] = ['ongoing', 'occurred', 'denied', 'planned', 'proposed'];

function weigh(event: LocalEvent, readings: readonly Reading[]): Status {
  const strongest = Math.max(...readings.map(({ weight }) => weight));
  const said = readings.filter(({ weight }) => weight === strongest).map(({ status }) => status);
  // A sanction that is announced and nowhere in force is still ahead, however firmly it "tetap berjalan".
  if (event.type === 'sanction' && said.includes('planned') && !said.includes('occurred') && strongest === 3)
    return 'planned';
  return ORDER.find((status) => said.includes(status)) ?? 'occurred';
}

/** Is a day one of the first of some days? A whole week or month is when something was, not how long it took. */
function isWithin(day: string, first: string, last: string): boolean {
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  return first <= day && day < last && days < 6;
}

/** What is dated after the day of publication has not happened. */
function inTime(
  status: Status,
  { date, type }: LocalEvent,
  { published, readings }: { readonly published: Edtf | undefined; readonly readings: readonly Reading[] },
): Status {
  // A treaty may come into force after the day on which it was signed.
  if (type === 'agreement' && !readings.some((reading) => reading.status === 'planned')) return status;
  // "27–28 Februari", told on the first of two days
  const span =
    type === 'meeting' && status === 'occurred' ? /^([\d-]{10})\/([\d-]{10})$/.exec(date ?? '') : null;
  if (span && published !== undefined && isWithin(published, span[1] ?? '', span[2] ?? '')) return 'ongoing';
  // "melanjutkan perundingan di Muskat pada Minggu": held on a day that is over
  const over = type === 'meeting' && status === 'ongoing' && /^\d{4}-\d\d-\d\d$/.test(date ?? '');
  if (over && published !== undefined && (date ?? '') < published.slice(0, 10)) return 'occurred';
  const first = date === undefined ? null : (parseEdtf(date)?.lower ?? null);
  const now = published === undefined ? null : (parseEdtf(published)?.upper ?? null);
  return (status === 'occurred' || status === 'ongoing') && first !== null && now !== null && first > now
    ? 'planned'
    : status;
}
