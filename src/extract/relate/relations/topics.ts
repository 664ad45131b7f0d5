/**
 * `concerns`: what a meeting, an agreement or a sanction is about, from the words of `topic-words`:
 *   membahas perang di Suriah · perundingan mengenai Krimea · untuk mengakhiri perang · perjanjian itu mengatur perbatasan di
 *   Sinai · perjanjian penggabungan Krimea dan Sevastopol · fokus pertemuan adalah rencana 20 poin
 */
import type { EventType } from '../../../graph/schema.ts';
import type { Knowledge, Row } from '../../knowledge.ts';
import type { LocalKey, Span } from '../../types.ts';
import type { Chunk } from '../clause/chunks.ts';
import { groupFrom } from '../clause/groups.ts';
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
  discuss: ['meeting'],
  about: ['meeting', 'agreement'],
  settle: ['meeting', 'agreement'],
  govern: ['agreement'],
  of: ['agreement'],
};

export function findTopics(context: Context): readonly Proposal[] {
  const classes = classesOf(context.knowledge);
  return context.sentences.flatMap((here) => (here.events.length ? topicsIn(here, classes, context) : []));
}

function topicsIn(here: SentenceContext, classes: ReadonlyMap<string, TopicClass>, { typeOf }: Context): readonly Proposal[] {
  const { chunks, sentence } = here;
  return chunks.flatMap((chunk, at) => {
    const word = chunk.verb ?? chunk.units.find(({ lower }) => classes.has(lower));
    const kind = word && classes.get(word.lower);
    if (!word || !kind || chunk.negated) return [];
    const span = topicSpan(chunks, at, kind, word);
    const about = here.events.filter(({ event, trigger }) => SPEAKS_OF[kind].includes(event.type) && !within(trigger, span));
    const subject = nearest(about, chunk.start, kind);
    if (!subject) return [];
    const targets = new Set<LocalKey>([
      ...here.events.filter(({ trigger }) => within(trigger, span)).map(({ event }) => event.key),
      ...(kind === 'settle' ? [] : namesIn(chunks, span).filter((key) => ['country', 'place'].includes(typeOf(key) ?? ''))),
    ]);
    if (kind === 'govern' || kind === 'of') for (const { event } of here.events) if (event.type === 'meeting') targets.delete(event.key);
    const trigger = { start: word.start, end: word.end };
    return [...targets].map((target): Proposal => ({ type: 'concerns', source: subject.event.key, target, sentence, trigger, rule: `topic-${kind}` }));
  });
}

const within = (trigger: Span | null, span: Span): boolean => trigger !== null && trigger.start >= span.start && trigger.start < span.end;

/** What the topic word governs: up to the next full stop or new clause, lists included. */
function topicSpan(chunks: readonly Chunk[], at: number, kind: TopicClass, word: Span): Span {
  const first = chunks[at];
  let i = at + 1;
  if (chunks[i]?.kind === 'phrase') i = groupFrom(chunks, i).to;
  for (; i < chunks.length && i - at < 40; i++) {
    const chunk = chunks[i];
    if (chunk?.kind === 'stop' || chunk?.kind === 'subordinator') break;
    if (kind !== 'settle' && chunk?.kind === 'verb') break;
    if (chunk?.kind === 'phrase') i = groupFrom(chunks, i).to - 1;
  }
  const start = kind === 'of' ? word.start : (first?.end ?? 0);
  return { start, end: chunks[i]?.start ?? Number.POSITIVE_INFINITY };
}

const namesIn = (chunks: readonly Chunk[], span: Span): readonly LocalKey[] =>
  chunks
    .filter(({ start, end }) => start < span.end && end > span.start)
    .flatMap(({ units }) => units.filter((unit) => unit.start >= span.start).flatMap(({ entities }) => entities));

/** The event that the word speaks of: the last before it, else the only one of the sentence. */
function nearest(events: readonly EventHere[], at: number, kind: TopicClass): EventHere | undefined {
  const before = events.filter(({ trigger }) => trigger && trigger.start <= at).sort((a, b) => (a.trigger?.start ?? 0) - (b.trigger?.start ?? 0));
  if (before.length) return before.at(-1);
  return kind !== 'about' && kind !== 'of' && events.length === 1 ? events[0] : undefined;
}
