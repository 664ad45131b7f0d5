/** What parties do to events, from the rows of `event-acts`: imposes, proposes, agrees_to, rejects. */
import type { Knowledge, Row } from '../../knowledge.ts';
import type { LocalKey, Span } from '../../types.ts';
import { type Arguments, agentOf, argumentsOf } from '../clause/arguments.ts';
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
  const acts = {
    verbs: index(({ active, passive }) => [...active, ...passive]),
    nouns: index(({ nouns }) => nouns),
  };
  compiled.set(rows, acts);
  return acts;
}

// Agreements that belong to whoever puts them forward: "rencana perdamaian AS 28 poin".
const PROPOSALS = /^(?:rencana|usul|usulan|proposal|prakarsa|inisiatif|tawaran|paket|gagasan)/;

/** "rencana perdamaian AS 28 poin": the one named in the phrase of a plan proposes it. */
function ownedPlans(
  { chunks, events, sentence }: SentenceContext,
  { article }: Context,
): readonly Proposal[] {
  return events.flatMap(({ event, trigger }) => {
    if (
      event.type !== 'agreement' ||
      !trigger ||
      !PROPOSALS.test(article.text.slice(trigger.start, trigger.end).toLowerCase())
    )
      return [];
    const phrase = chunks.find(
      ({ start, end, kind }) => kind === 'phrase' && start <= trigger.start && trigger.start < end,
    );
    const owner = phrase?.units.find(({ start, entities }) => start > trigger.start && entities.length);
    return (owner?.entities ?? []).map((source) => ({
      type: 'proposes',
      source,
      target: event.key,
      sentence,
      trigger,
      rule: 'plan-of',
    }));
  });
}

export function findActs(context: Context): readonly Proposal[] {
  const acts = actsOf(context.knowledge);
  return context.sentences.flatMap((here) =>
    here.events.length || here.before.length
      ? [
          ...here.chunks.flatMap((chunk, at) =>
            chunk.verb ? verbActs(here, at, acts) : chunk.kind === 'phrase' ? nounActs(here, at, acts) : [],
          ),
          ...ownedPlans(here, context),
        ]
      : [],
  );
}

function verbActs(here: SentenceContext, at: number, { verbs }: Acts): readonly Proposal[] {
  const { chunks, sentence } = here;
  const chunk = chunks[at];
  const verb = chunk?.verb;
  if (!chunk || !verb) return [];
  const trigger = { start: verb.start, end: verb.end };
  return (verbs.get(verb.lower) ?? []).flatMap((row) => {
    if (!isDone(chunks, at, row)) return [];
    const found = argumentsOf(chunks, at);
    const isPassive = row.passive.includes(verb.lower);
    const targets = isPassive ? eventBefore(here, at, row) : eventsAfter(here, at, row, found);
    const agents = isPassive ? acceptors(chunks, at, found, row) : actorsOf(found, row);
    return pairUp(agents, targets, row.type === 'imposes').map(([source, target]) => ({
      type: row.type,
      source,
      target,
      sentence,
      trigger,
      rule: row.id,
    }));
  });
}

/** Whether the verb tells of the act at all: a denied signature is none, "belum menghadiri" refuses nothing. */
function isDone(chunks: readonly Chunk[], at: number, row: Act): boolean {
  const chunk = chunks[at];
  if (row.negated)
    return Boolean(chunk?.negated) && chunk?.units.every(({ lower }) => lower !== 'belum') === true;
  if (row.type === 'imposes') return true;
  return !chunk?.negated && !(row.type === 'agrees_to' && isOnlyAimedAt(chunks, at));
}

/** "untuk menandatangani", "guna mencapai" tell of no signature; "berhasil mendorong Kyiv untuk menyetujui" does. */
function isOnlyAimedAt(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at - 1]?.kind !== 'purpose') return false;
  for (let i = at - 2; i > Math.max(-1, at - 9) && chunks[i]?.kind !== 'stop'; i--)
    if (/^(?:berhasil|sepakat|setuju)$/.test(chunks[i]?.verb?.lower ?? '')) return false;
  return true;
}

/** Who acts; "meneken peta jalan dengan Teheran" and "menarik Washington dari perjanjian" have a second party. */
function actorsOf({ subject, object, obliques }: Arguments, row: Act): readonly LocalKey[] {
  const others =
    row.type === 'agrees_to'
      ? obliques.filter(({ preposition }) => preposition === 'dengan' || preposition === 'bersama')
      : [];
  const moved = row.via.length && object ? [object] : [];
  return [...new Set([...(subject?.heads ?? []), ...[...others, ...moved].flatMap(({ heads }) => heads)])];
}

/** Who acts in the passive; an invitation "diterima" without agent is taken by whoever was invited before. */
function acceptors(chunks: readonly Chunk[], at: number, found: Arguments, row: Act): readonly LocalKey[] {
  const agents = agentOf(chunks, at, found)?.heads ?? [];
  if (agents.length || !row.with.includes('undangan')) return agents;
  const invites = chunks.findLastIndex(({ verb }, i) => i < at && verb?.lower === 'mengundang');
  return invites < 0 ? [] : (argumentsOf(chunks, invites).object?.heads ?? []);
}

/** Where several measures share one word, each belongs to one party: "Uni Eropa dan Amerika Serikat menjatuhkan sanksi". */
function pairUp(
  agents: readonly LocalKey[],
  events: readonly LocalKey[],
  isShared: boolean,
): readonly (readonly [LocalKey, LocalKey])[] {
  if (isShared && events.length > 1 && events.length === agents.length)
    return agents.map((agent, i) => [agent, events[i] ?? ''] as const);
  return agents.flatMap((agent) => events.map((event) => [agent, event] as const));
}

// Prepositions after which the event acted on may stand: "keberatan terhadap usul itu".
const TOWARDS = new Set(['terhadap', 'atas', 'untuk', 'guna', 'dengan', 'kepada', 'akan', 'dari']);

/** The events that the words after the verb at chunk `at` name, or that its clitic stands for ("menolaknya"). */
function eventsAfter(
  { chunks, events, before }: SentenceContext,
  at: number,
  row: Act,
  found: Arguments,
): readonly LocalKey[] {
  const verb = chunks[at]?.verb;
  if (!verb) return [];
  const fit = events.filter(({ event }) => row.events.includes(event.type));
  if (row.with.length && !verb.clitic) {
    const object = found.object ? chunks.slice(found.object.from, found.object.to) : [];
    if (!object.some(({ units }) => units.some(({ lower }) => row.with.includes(lower)))) return [];
  }
  const spans = row.open
    ? [{ start: verb.start, end: clauseEnd(chunks, at) }]
    : governedSpans(chunks, at, row, found);
  const named = fit
    .filter(
      ({ trigger }) =>
        trigger && spans.some(({ start, end }) => trigger.start >= start && trigger.start < end),
    )
    .sort(byPosition);
  const [first] = named;
  if (first)
    return keysOf(row.open ? named : named.filter(({ trigger }) => trigger?.start === first.trigger?.start));
  // "menolaknya", "menolak syarat itu", "menerima undangan": the event is told of elsewhere.
  const object = found.object ? chunks[found.object.to - 1]?.units : undefined;
  const points =
    verb.clitic || row.with.length > 0 || /^(?:itu|ini|tersebut)$/.test(object?.at(-1)?.lower ?? '');
  const signs = [verb, chunks[at + 1]?.verb].some((each) =>
    /^(?:membubuhkan|memaraf)$/.test(each?.lower ?? ''),
  );
  if (!points && !signs) return [];
  // "menolak usul itu karena sanksi": a measure is refused by its own word only.
  if (row.events.includes('sanction') && !verb.clitic) return [];
  if (fit.length) return fit.length === 1 ? keysOf(fit) : [];
  // "Organisasi itu juga menolaknya.": what the sentence before told of last.
  const told = before.filter(({ event }) => row.events.includes(event.type)).sort(byPosition);
  return keysOf(told.slice(-1));
}

const keysOf = (events: readonly EventHere[]): readonly LocalKey[] => [
  ...new Set(events.map(({ event }) => event.key)),
];

/** Spans of the text that the verb governs: itself, its object, what some prepositions bring; verbs in a row share them. */
function governedSpans(chunks: readonly Chunk[], at: number, row: Act, found: Arguments): readonly Span[] {
  const next = chunks[at + 1];
  if (next?.verb && next.kind === 'verb')
    return [spanOf(chunks, at, at + 1), ...governedSpans(chunks, at + 1, row, argumentsOf(chunks, at + 1))];
  const prepositions = row.via.length ? new Set(row.via) : TOWARDS;
  const groups = found.obliques.filter(({ preposition }) => prepositions.has(preposition));
  const object = row.via.length || !found.object ? [] : [found.object];
  const own = row.via.length ? [] : [spanOf(chunks, at, at + 1)];
  // "menolak usul Malaysia untuk menjatuhkan sanksi": what was to be done is refused with the proposal.
  const aim =
    row.type === 'rejects' && chunks[found.end]?.kind === 'purpose' && chunks[found.end + 1]?.kind === 'verb';
  const aimed = aim ? argumentsOf(chunks, found.end + 1).object : null;
  return [
    ...own,
    ...[...object, ...groups, ...(aimed ? [aimed] : [])].map(({ from, to }) => spanOf(chunks, from, to)),
  ];
}

const spanOf = (chunks: readonly Chunk[], from: number, to: number): Span => ({
  start: chunks[from]?.start ?? 0,
  end: chunks[to - 1]?.end ?? 0,
});

/** The event that the subject of a passive verb names: the last before it in its clause. */
function eventBefore({ chunks, events }: SentenceContext, at: number, row: Act): readonly LocalKey[] {
  const verb = chunks[at]?.verb;
  let from = at;
  while (from > 0 && chunks[from - 1]?.kind !== 'stop' && at - from < 30) from--;
  const start = chunks[from]?.start ?? 0;
  const end = objectEnd(chunks, at);
  const fit = events.filter(({ event }) => row.events.includes(event.type));
  const before = fit
    .filter(({ trigger }) => trigger && verb && trigger.start >= start && trigger.start < end)
    .sort(byPosition);
  const last = before.at(-1);
  return keysOf(before.filter(({ trigger }) => trigger?.start === last?.trigger?.start));
}

/** "Pengusaha itu dikenai sanksi oleh Inggris": the noun may follow the verb, before `oleh`. */
function objectEnd(chunks: readonly Chunk[], at: number): number {
  const object = argumentsOf(chunks, at).object;
  return object ? (chunks[object.to - 1]?.end ?? 0) : (chunks[at]?.end ?? 0);
}

const byPosition = (a: EventHere, b: EventHere): number => (a.trigger?.start ?? 0) - (b.trigger?.start ?? 0);

/** Offset where what the verb governs ends: a full stop, or a new clause with a subject of its own. */
function clauseEnd(chunks: readonly Chunk[], at: number): number {
  let i = at + 1;
  while (i < chunks.length && i - at < 30 && chunks[i]?.kind !== 'stop' && chunks[i]?.kind !== 'subordinator')
    i++;
  return chunks[i]?.start ?? Number.POSITIVE_INFINITY;
}

/** "datang dari Netanyahu", "datang dari lima negara, yaitu Indonesia, India, …". */
function comersFrom(chunks: readonly Chunk[], at: number): readonly LocalKey[] {
  const group = groupFrom(chunks, at);
  const lists = /^(?:yaitu|yakni|antara lain)$/.test(chunks[group.to + 1]?.units[0]?.lower ?? '');
  return !group.heads.length && lists ? groupFrom(chunks, group.to + 2).heads : group.heads;
}

/** "usulan Trump untuk gencatan senjata", "rencana perdamaian AS 28 poin", "Penolakan datang dari Netanyahu". */
function nounActs(
  { chunks, events, sentence }: SentenceContext,
  at: number,
  { nouns }: Acts,
): readonly Proposal[] {
  const chunk = chunks[at];
  const word = chunk?.units.find(({ kind, lower }) => kind === 'word' && nouns.has(lower));
  if (!chunk || !word) return [];
  const inside = chunk.units.slice(chunk.units.indexOf(word) + 1).flatMap(({ entities }) => entities);
  const next = chunks[at + 1];
  // "Penolakan paling keras datang dari Perdana Menteri Israel"
  const comes = next?.verb?.lower === 'datang' && chunks[at + 2]?.units[0]?.lower === 'dari';
  const agents = inside.length ? inside : comes ? comersFrom(chunks, at + 3) : [];
  const trigger = { start: word.start, end: word.end };
  return (nouns.get(word.lower) ?? []).flatMap((row) => {
    const end = clauseEnd(chunks, at);
    const fit = events.filter((here) => row.events.includes(here.event.type));
    const named = fit
      .filter((here) => here.trigger && here.trigger.start >= word.start && here.trigger.start < end)
      .sort(byPosition);
    const event = named[0] ?? (comes && fit.length === 1 ? fit[0] : undefined);
    if (!event) return [];
    return agents.map((source) => ({
      type: row.type,
      source,
      target: event.event.key,
      sentence,
      trigger,
      rule: `${row.id}-noun`,
    }));
  });
}
