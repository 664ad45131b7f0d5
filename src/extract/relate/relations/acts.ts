/** What parties do to events, from the rows of `event-acts`: imposes, proposes, agrees_to, rejects. */
import type { Knowledge, Row } from '../../knowledge.ts';
import type { LocalKey } from '../../types.ts';
import { agentOf, argumentsOf } from '../clause/arguments.ts';
import type { Chunk } from '../clause/chunks.ts';
import { groupFrom } from '../clause/groups.ts';
import type { Context, EventHere, Proposal, SentenceContext } from './context.ts';

type Act = Row<'event-acts'>;
interface Acts {
  readonly verbs: ReadonlyMap<string, readonly Act[]>;
  readonly nouns: ReadonlyMap<string, readonly Act[]>;
}

const compiled = new WeakMap<object, Acts>();

function actsOf({ 'event-acts': rows }: Pick<Knowledge, 'event-acts'>): Acts {
  const known = compiled.get(rows);
  if (known) return known;
  const index = (wordsOf: (row: Act) => readonly string[]) => {
    const map = new Map<string, Act[]>();
    for (const row of rows) for (const word of wordsOf(row)) map.set(word, [...(map.get(word) ?? []), row]);
    return map;
  };
  const acts = { verbs: index(({ active, passive }) => [...active, ...passive]), nouns: index(({ nouns }) => nouns) };
  compiled.set(rows, acts);
  return acts;
}

export function findActs(context: Context): readonly Proposal[] {
  const acts = actsOf(context.knowledge);
  return context.sentences.flatMap((here) =>
    here.events.length
      ? here.chunks.flatMap((chunk, at) =>
          chunk.verb ? verbActs(here, at, acts) : chunk.kind === 'phrase' ? nounActs(here, at, acts) : [],
        )
      : [],
  );
}

function verbActs(here: SentenceContext, at: number, { verbs }: Acts): readonly Proposal[] {
  const { chunks, sentence } = here;
  const chunk = chunks[at];
  const verb = chunk?.verb;
  if (!chunk || !verb) return [];
  return (verbs.get(verb.lower) ?? []).flatMap((row) => {
    const isPassive = row.passive.includes(verb.lower);
    const event = isPassive ? eventBefore(here, at, row) : eventAfter(here, at, row);
    if (!event) return [];
    const found = argumentsOf(chunks, at);
    const agents = isPassive ? (agentOf(chunks, at, found)?.heads ?? []) : (found.subject?.heads ?? []);
    const trigger = { start: verb.start, end: verb.end };
    return agents.map((source) => ({ type: row.type, source, target: event, sentence, trigger, rule: row.id }));
  });
}

/** The event that the words after the verb at chunk `at` name, or that its clitic stands for ("menolaknya"). */
function eventAfter({ chunks, events }: SentenceContext, at: number, row: Act): LocalKey | undefined {
  const verb = chunks[at]?.verb;
  if (!verb) return undefined;
  const fit = events.filter(({ event }) => row.events.includes(event.type));
  const end = clauseEnd(chunks, at);
  const after = fit
    .filter(({ trigger }) => trigger && trigger.start >= verb.start && trigger.start < end)
    .sort(byPosition);
  if (after[0]) return after[0].event.key;
  const unplaced = fit.filter(({ trigger }) => !trigger);
  return verb.clitic && fit.length === 1 ? fit[0]?.event.key : unplaced.length === 1 ? unplaced[0]?.event.key : undefined;
}

function eventBefore({ chunks, events }: SentenceContext, at: number, row: Act): LocalKey | undefined {
  const verb = chunks[at]?.verb;
  let from = at;
  while (from > 0 && chunks[from - 1]?.kind !== 'stop' && at - from < 30) from--;
  const start = chunks[from]?.start ?? 0;
  const isBefore = ({ trigger }: EventHere) => trigger && verb && trigger.start >= start && trigger.start < verb.end;
  return events
    .filter((here) => row.events.includes(here.event.type) && isBefore(here))
    .sort(byPosition)
    .at(-1)?.event.key;
}

const byPosition = (a: EventHere, b: EventHere): number => (a.trigger?.start ?? 0) - (b.trigger?.start ?? 0);

/** Offset where what the verb governs ends: a full stop, or a new clause with a subject of its own. */
function clauseEnd(chunks: readonly Chunk[], at: number): number {
  let i = at + 1;
  for (; i < chunks.length && i - at < 30; i++) {
    const kind = chunks[i]?.kind;
    if (kind === 'stop' || (kind === 'subordinator' && chunks[i]?.units[0]?.lower !== 'agar')) break;
    if (kind === 'coordinator' && chunks[i + 1]?.kind === 'verb') break;
  }
  return chunks[i]?.start ?? Number.POSITIVE_INFINITY;
}

/** "usulan Trump untuk gencatan senjata", "rencana perdamaian AS 28 poin", "Penolakan datang dari Netanyahu". */
function nounActs({ chunks, events, sentence }: SentenceContext, at: number, { nouns }: Acts): readonly Proposal[] {
  const chunk = chunks[at];
  const word = chunk?.units.find(({ kind, lower }) => kind === 'word' && nouns.has(lower));
  if (!chunk || !word) return [];
  const inside = chunk.units.slice(chunk.units.indexOf(word) + 1).flatMap(({ entities }) => entities);
  const next = chunks[at + 1];
  // "Penolakan paling keras datang dari Perdana Menteri Israel"
  const comes = next?.verb?.lower === 'datang' && chunks[at + 2]?.units[0]?.lower === 'dari';
  const agents = inside.length ? inside : comes ? groupFrom(chunks, at + 3).heads : [];
  const trigger = { start: word.start, end: word.end };
  return (nouns.get(word.lower) ?? []).flatMap((row) => {
    const end = clauseEnd(chunks, at);
    const fit = events.filter((here) => row.events.includes(here.event.type));
    const named = fit.filter((here) => here.trigger && here.trigger.start >= word.start && here.trigger.start < end).sort(byPosition);
    const event = named[0] ?? (comes && fit.length === 1 ? fit[0] : undefined);
    if (!event) return [];
    return agents.map((source) => ({ type: row.type, source, target: event.event.key, sentence, trigger, rule: `${row.id}-noun` }));
  });
}

