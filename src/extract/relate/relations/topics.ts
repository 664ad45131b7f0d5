/**
 * `concerns`: what a meeting, an agreement or a sanction is about, from the words of `topic-words`:
 *   membahas perang di Suriah · perundingan mengenai Krimea · untuk mengakhiri perang · perjanjian itu mengatur perbatasan di
 *   Sinai · perjanjian penggabungan Krimea dan Sevastopol · fokus pertemuan adalah rencana 20 poin
 */
import type { EventType } from '../../../graph/schema.ts';
import type { Knowledge, Row } from '../../knowledge.ts';
import type { LocalKey, Span } from '../../types.ts';
import { subjectOf } from '../clause/arguments.ts';
import type { Chunk } from '../clause/chunks.ts';
import { type Group, groupFrom, groupTo } from '../clause/groups.ts';
import type { Context, EventHere, Proposal, SentenceContext } from './context.ts';

type TopicClass = Row<'topic-words'>['class'];
const compiled = new WeakMap<object, ReadonlyMap<string, TopicClass>>();

function classesOf({ 'topic-words': rows }: Pick<Knowledge, 'topic-words'>): ReadonlyMap<string, TopicClass> {
  const known = compiled.get(rows);
  if (known) return known;
  const classes = new Map(rows.flatMap((row) => row.words.map((word) => [word, row.class] as const)));
  compiled.set(rows, classes);
  return classes;
}

/** What each class of words may say of which events. */
const SPEAKS_OF: Record<TopicClass, readonly EventType[]> = {
  discuss: ['meeting', 'agreement'],
  about: ['meeting', 'agreement'],
  settle: ['meeting', 'agreement'],
  govern: ['agreement'],
  of: ['agreement'],
  states: ['agreement'],
  focus: ['meeting'],
  according: ['agreement'],
};

export function findTopics(context: Context): readonly Proposal[] {
  const classes = classesOf(context.knowledge);
  return context.sentences.flatMap((here) =>
    here.events.length || here.before.length ? topicsIn(here, classes, context) : [],
  );
}

function topicsIn(
  here: SentenceContext,
  classes: ReadonlyMap<string, TopicClass>,
  { typeOf }: Context,
): readonly Proposal[] {
  const { chunks, sentence } = here;
  return chunks.flatMap((chunk, at) => {
    const word = chunk.verb ?? chunk.units.find(({ lower }) => classes.has(lower));
    const kind = word && classes.get(word.lower);
    if (!word || !kind || chunk.negated) return [];
    const span =
      kind === 'discuss' && word.voice === 'passive'
        ? subjectSpan(chunks, at)
        : topicSpan(here, at, kind, word);
    if (!span) return [];
    const event = spokenOf(here, at, kind, span);
    if (!event) return [];
    const told = here.events.filter(({ trigger }) => within(trigger, span));
    const names = kind === 'settle' && told.length ? [] : namesIn(chunks, span, told);
    const targets = new Set<LocalKey>([
      ...told
        .filter(({ event: { type } }) => (kind === 'settle' ? type === 'conflict' : type !== 'meeting'))
        .map((other) => other.event.key),
      ...names.filter((key) => typeOf(key) === 'country' || typeOf(key) === 'place'),
    ]);
    const trigger = { start: word.start, end: word.end };
    return [...targets].map(
      (target): Proposal => ({
        type: 'concerns',
        source: event,
        target,
        sentence,
        trigger,
        rule: `topic-${kind}`,
      }),
    );
  });
}

const within = (trigger: Span | null, span: Span): boolean =>
  trigger !== null && trigger.start >= span.start && trigger.start < span.end;

/** "status Krimea dirundingkan": what the passive verb speaks of stands before it. */
function subjectSpan(chunks: readonly Chunk[], at: number): Span | null {
  const before = chunks[at - 1];
  return before?.kind === 'phrase' ? { start: before.start, end: before.end } : null;
}

/** What the topic word governs: its object and what prepositions add, lists included. */
function topicSpan(here: SentenceContext, at: number, kind: TopicClass, word: Span): Span {
  const { chunks } = here;
  let i = at + 1;
  // "fokus pertemuan adalah …", "menurut kesepakatan itu, Bosnia …"
  if (kind === 'focus' && chunks[i]?.verb) i++;
  if (kind === 'according') i = chunks.findIndex(({ kind: other }, k) => k > at && other === 'comma') + 1;
  if (kind === 'of') i = at;
  const from = i;
  if (chunks[i]?.kind === 'phrase') i = groupFrom(chunks, i).to;
  while (kind !== 'of' && kind !== 'according' && i < chunks.length && i - at < 40) {
    const chunk = chunks[i];
    if (
      chunk?.kind === 'stop' ||
      chunk?.kind === 'subordinator' ||
      chunk?.kind === 'verb' ||
      chunk?.kind === 'relative'
    )
      break;
    if (chunk?.kind === 'comma' && kind !== 'focus' && kind !== 'discuss') break;
    // "mengenai Irian Barat di New York": the place is the talks', not the topic's; "sengketa di Laut Sulawesi" is the topic.
    if (
      /^(?:di|pada)$/.test(chunk?.units[0]?.lower ?? '') &&
      (kind === 'about'
        ? namesAny(groupTo(chunks, i - 1)) || isTown(chunks[i + 1], here)
        : groupTo(chunks, i - 1).heads.length)
    )
      break;
    i = chunk?.kind === 'phrase' ? groupFrom(chunks, i).to : i + 1;
  }
  const start = kind === 'of' ? word.end : (chunks[from]?.start ?? word.end);
  return { start, end: chunks[i]?.start ?? Number.POSITIVE_INFINITY };
}

/** "nota kesepahaman tentang pekerja migran di Jakarta": signed there; "sengketa di Laut Sulawesi", "krisis di Myanmar" are topics. */
const isTown = (chunk: Chunk | undefined, { classesOf }: SentenceContext): boolean =>
  chunk?.units.some(({ mention }) => mention !== undefined) === true &&
  chunk.units.every(
    ({ mention, lower }) =>
      mention === undefined ||
      (mention.type === 'place' && !classesOf(lower.split(/[ -]/, 1)[0] ?? '').has('wide')),
  );

const namesAny = ({ heads, others }: Group): boolean => heads.length + others.length > 0;

const TALKS =
  /^(?:berdiskusi|berbicara|berkonsultasi|berunding|bernegosiasi|berdialog|berbincang|bertemu|bicara|berdebat|bermusyawarah)$/;

/** The event whose topic the word at chunk `at` gives. */
function spokenOf(
  { chunks, events, before }: SentenceContext,
  at: number,
  kind: TopicClass,
  span: Span,
): LocalKey | undefined {
  const fit = events
    .filter(({ event, trigger }) => SPEAKS_OF[kind].includes(event.type) && !within(trigger, span))
    .sort((a, b) => (a.trigger?.start ?? 0) - (b.trigger?.start ?? 0));
  const near = (from: number, to: number) =>
    fit.findLast(({ trigger }) =>
      within(trigger, { start: chunks[from]?.start ?? 0, end: chunks[to]?.end ?? 0 }),
    )?.event.key;
  const inSubject = () => {
    const subject = subjectOf(chunks, at);
    return subject ? near(subject.from, subject.to - 1) : undefined;
  };
  const only = fit.length === 1 ? fit[0]?.event.key : undefined;
  switch (kind) {
    case 'of':
      return near(Math.max(0, at - 3), at);
    case 'about': {
      const talks = chunks.slice(Math.max(0, at - 3), at).some(({ verb }) => TALKS.test(verb?.lower ?? ''));
      return near(at - 1, at - 1) ?? (talks ? (near(0, at) ?? only) : undefined);
    }
    case 'focus':
      // "fokus pertemuan adalah …" speaks of the meeting told of just before, where this sentence makes none.
      return (
        near(at, at + 2) ??
        (fit.length ? undefined : before.findLast(({ event }) => event.type === 'meeting')?.event.key)
      );
    case 'according':
      return near(at, at + 2);
    case 'states':
      return inSubject();
    default:
      return (
        inSubject() ??
        near(0, at) ??
        only ??
        (kind === 'discuss' && fit.length === 0 ? talkBefore(chunks, at, before) : undefined)
      );
  }
}

const PRONOUN = /^(?:mereka|keduanya|ketiganya|ia|dia|beliau)$/;

/** "Keduanya membahas …": the meeting that the sentence before told of. */
function talkBefore(
  chunks: readonly Chunk[],
  at: number,
  before: readonly EventHere[],
): LocalKey | undefined {
  const subject = subjectOf(chunks, at);
  const refers = chunks
    .slice(subject?.from, subject?.to)
    .some(({ units }) => units.some(({ kind, lower }) => kind === 'reference' || PRONOUN.test(lower)));
  return subject && refers ? before.findLast(({ event }) => event.type === 'meeting')?.event.key : undefined;
}

/** Names of the span, but not those that belong to the name of an event there ("jaminan keamanan AS untuk Ukraina"). */
function namesIn(chunks: readonly Chunk[], span: Span, told: readonly EventHere[]): readonly LocalKey[] {
  const isTold = ({ start, end }: Chunk) => told.some(({ trigger }) => within(trigger, { start, end }));
  // "perang di Suriah" is one topic, not two.
  const isPart = (i: number): boolean => {
    const host = chunks[i - 2];
    return chunks[i - 1]?.kind === 'preposition' && host !== undefined && isTold(host);
  };
  return chunks
    .filter((chunk, i) => chunk.start < span.end && chunk.end > span.start && !isTold(chunk) && !isPart(i))
    .flatMap(({ units }) =>
      units.filter(({ start }) => start >= span.start).flatMap(({ entities }) => entities),
    );
}
