/** Which events of a sentence a verb acts on: those that its object or its prepositions name, or that it only points at. */
import type { Row } from '../../knowledge.ts';
import type { LocalKey, Span } from '../../types.ts';
import { type Arguments, argumentsOf } from '../clause/arguments.ts';
import type { Chunk } from '../clause/chunks.ts';
import type { Group } from '../clause/groups.ts';
import type { EventHere, SentenceContext } from './context.ts';

export type Act = Row<'event-acts'>;

// Nouns that stand for an event told of elsewhere: "menolak syarat terakhir itu".
const STANDS_FOR =
  /^(?:hal|itu|isi|syarat|tawaran|naskah|dokumen|rencana|usul|usulan|langkah|undangan|hasil|proposal|gagasan|ketentuan|butir|peta|draf|rancangan|keputusan)$/;

// In one sentence with a meeting these are what was talked about there, and not the meeting.
const PAPERS = /^(?:isi|naskah|dokumen|rencana|usul|usulan|proposal|ketentuan|butir|peta|draf|rancangan)$/;

// Prepositions after which the event acted on may stand: "keberatan terhadap usul itu".
const TOWARDS = new Set(['terhadap', 'atas', 'untuk', 'guna', 'dengan', 'kepada', 'akan', 'dari']);

/** The events that the words after the verb at chunk `at` name, or that its clitic stands for ("menolaknya"). */
export function eventsAfter(
  context: SentenceContext,
  at: number,
  row: Act,
  found: Arguments,
): readonly LocalKey[] {
  const { chunks, events, before } = context;
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
  // "menyerukan pencabutan sanksi" proposes no sanction, and who refuses to end one refuses none
  const isOfMeasure = row.type === 'proposes' || (row.type === 'rejects' && first?.event.type === 'sanction');
  if (first?.trigger && isOfMeasure && isLifted(context, first.trigger.start)) return [];
  if (first) {
    const same = row.open ? named : named.filter(({ trigger }) => trigger?.start === first.trigger?.start);
    const own = keysOf(same);
    return row.type === 'imposes' && own.length === 1 ? [...own, ...besides(context, at, first, own)] : own;
  }
  // "menolaknya", "menolak syarat itu", "menerima undangan": the event is told of elsewhere.
  const object = found.object ? chunks[found.object.to - 1]?.units : undefined;
  const isKnown = /^(?:itu|ini|tersebut)$/.test(object?.at(-1)?.lower ?? '');
  if (!found.object && !verb.clitic && VOTES.test(verb.lower)) return votedOn(context, verb.start);
  const points = verb.clitic || row.with.length > 0 || (isKnown && STANDS_FOR.test(object?.[0]?.lower ?? ''));
  const signs = [verb, chunks[at + 1]?.verb].some((each) =>
    /^(?:membubuhkan|memaraf)$/.test(each?.lower ?? ''),
  );
  if (!points && !signs) return [];
  // "menolak usul itu karena sanksi": a measure is refused by its own word only.
  if (row.events.includes('sanction') && !verb.clitic) return [];
  // "Dalam pertemuan dengan Trump, Putin menolak usul itu": no meeting is put forward on paper
  const isPaper = PAPERS.test(object?.[0]?.lower ?? '');
  const here = fit.filter(({ event }) => !isPaper || event.type === 'agreement');
  if (here.length) return here.length === 1 ? keysOf(here) : [];
  // "Organisasi itu juga menolaknya.": what the sentence before told of last.
  const told = before.filter(({ event }) => row.events.includes(event.type)).sort(byPosition);
  return keysOf(told.slice(-1));
}

// "Amerika Serikat, Israel, dan Austria menolak.": with no object these tell how somebody voted.
export const VOTES = /^(?:menolak|menentang|menyetujui|setuju|mendukung|memveto)$/;

/** The resolution that the sentence tells of before the verb, else the sentence before. */
export function votedOn(
  { events, before }: Pick<SentenceContext, 'events' | 'before'>,
  start: number,
): readonly LocalKey[] {
  const drafts = (all: readonly EventHere[]) => all.filter(({ event }) => event.kind === 'resolusi');
  const here = drafts(events).filter(({ trigger }) => trigger && trigger.start < start);
  return keysOf((here.length ? here : drafts(before)).toSorted(byPosition).slice(-1));
}

/** "mengenakan tarif 25 persen atas baja Kanada dan tarif 10 persen atas mobil Meksiko": measures that share one verb. */
function besides(
  { chunks, events }: SentenceContext,
  at: number,
  first: EventHere,
  own: readonly LocalKey[],
): readonly LocalKey[] {
  const start = first.trigger?.start ?? 0;
  const next = chunks.findIndex((chunk, i) => i > at && chunk.start > start && PARTS.has(chunk.kind));
  const end = chunks[next]?.start ?? Number.POSITIVE_INFINITY;
  const shared = events.filter(
    ({ event, trigger }) =>
      trigger && event.kind === first.event.kind && trigger.start > start && trigger.start < end,
  );
  return keysOf(shared).filter((key) => !own.includes(key));
}

const PARTS: ReadonlySet<Chunk['kind']> = new Set(['verb', 'stop', 'subordinator', 'relative', 'sequence']);

/** The word before the measure ends it: "pencabutan sanksi", "mencabut sanksi". */
function isLifted({ units, classesOf }: SentenceContext, start: number): boolean {
  const classes = classesOf(units.findLast((unit) => unit.end <= start)?.lower ?? '');
  return classes.has('lift') || classes.has('lifting');
}

/** "Pakta 1995 itu dibatalkan": a date inside the phrase parts it from its noun. */
function withDate(chunks: readonly Chunk[], { from, to }: Group): Pick<Group, 'from' | 'to'> {
  const isParted = chunks[from - 1]?.kind === 'date' && chunks[from - 2]?.kind === 'phrase';
  return { from: isParted ? from - 2 : from, to };
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
  // "menerima tanggapan atas usul itu" accepts the answer: behind an object only the aim counts.
  const isAim = (preposition: string) => preposition === 'untuk' || preposition === 'guna';
  const groups = found.obliques.filter(
    ({ preposition }) =>
      prepositions.has(preposition) && (row.via.length > 0 || !found.object || isAim(preposition)),
  );
  const object = row.via.length || !found.object ? [] : [found.object];
  const own = row.via.length ? [] : [spanOf(chunks, at, at + 1)];
  const aimed = aimedAt(chunks, row, found);
  return [
    ...own,
    ...[...object, ...groups, ...(aimed ? [aimed] : [])].map(({ from, to }) => spanOf(chunks, from, to)),
  ];
}

/**
 * "menolak usul Malaysia untuk menjatuhkan sanksi": what was to be done is refused with the proposal;
 * "mendesak Rusia (untuk) menyepakati gencatan senjata": what the other shall do is proposed.
 */
function aimedAt(chunks: readonly Chunk[], row: Act, found: Arguments): Group | null {
  const hasPurpose = chunks[found.end]?.kind === 'purpose';
  const verb = hasPurpose ? found.end + 1 : found.end;
  const isAim = row.type === 'rejects' ? hasPurpose : row.type === 'proposes' && found.object !== null;
  return isAim && chunks[verb]?.kind === 'verb' ? argumentsOf(chunks, verb).object : null;
}

const spanOf = (chunks: readonly Chunk[], from: number, to: number): Span => ({
  start: chunks[from]?.start ?? 0,
  end: chunks[to - 1]?.end ?? 0,
});

/** The event that the subject of a passive verb names: the last before it in its clause. */
export function eventBefore(
  { chunks, events, before }: SentenceContext,
  at: number,
  row: Pick<Act, 'events' | 'with'>,
  { subject, object }: Arguments,
): readonly LocalKey[] {
  const left = Math.max(chunks.findLastIndex(({ kind }, i) => kind === 'stop' && i < at) + 1, at - 30, 0);
  const words = chunks.slice(left, at).flatMap(({ units }) => units.map(({ lower }) => lower));
  // "undangan itu diterima", but "Jokowi diterima Putin" after some meeting
  if (row.with.length && !words.some((word) => row.with.includes(word))) return [];
  // "ia mengundang Gorbachev, dan undangan itu diterima": the invitation may be told of earlier in the sentence.
  const own = [
    subject && !row.with.length ? withDate(chunks, subject) : { from: left, to: at },
    { from: at, to: at + 1 },
    ...(object ? [object] : []),
  ];
  const spans = own.map(({ from, to }) => spanOf(chunks, from, to));
  const isFit = ({ event }: EventHere) => row.events.includes(event.type);
  const named = events
    .filter(
      (here) =>
        isFit(here) &&
        spans.some(
          ({ start, end }) => here.trigger && here.trigger.start >= start && here.trigger.start < end,
        ),
    )
    .sort(byPosition);
  const last = named.at(-1);
  if (last) return keysOf(named.filter(({ trigger }) => trigger?.start === last.trigger?.start));
  const host = subject && (hostOf(chunks, subject, at) ?? aimOf(chunks, subject, at));
  if (host) {
    const { start, end } = spanOf(chunks, host.from, host.to);
    const hosted = events.filter(
      (here) => isFit(here) && here.trigger && here.trigger.start >= start && here.trigger.start < end,
    );
    if (hosted.length) return keysOf(hosted.slice(0, 1));
  }
  // "Usulan tersebut telah disetujui Hamas.": what the sentence before told of.
  const nouns = chunks.slice(subject?.from ?? at, subject?.to ?? at).flatMap(({ units }) => units);
  const points =
    /^(?:itu|ini|tersebut)$/.test(nouns.at(-1)?.lower ?? '') && STANDS_FOR.test(nouns[0]?.lower ?? '');
  return points && !events.some(isFit) ? keysOf(before.filter(isFit).sort(byPosition).slice(-1)) : [];
}

/** "Usul Mesir untuk gencatan senjata | diterima": what was proposed is accepted with the proposal. */
const aimOf = (chunks: readonly Chunk[], { to }: Group, at: number): Pick<Group, 'from' | 'to'> | null =>
  chunks[to]?.kind === 'purpose' && to < at - 1 ? { from: to, to: at } : null;

/** "Rancangan resolusi di Dewan Keamanan, yang diusulkan oleh Mesir": behind a comma "yang" may mean the noun before the preposition. */
function hostOf(chunks: readonly Chunk[], { from }: Group, at: number): Pick<Group, 'from' | 'to'> | null {
  if (chunks[at - 1]?.kind !== 'relative' || chunks[at - 2]?.kind !== 'comma') return null;
  let to = from;
  for (let steps = 0; steps < 3 && chunks[to - 1]?.kind === 'preposition'; steps++) {
    if (chunks[to - 2]?.kind !== 'phrase') break;
    to -= 2;
  }
  return to < from ? { from: to, to: to + 1 } : null;
}

export const byPosition = (a: EventHere, b: EventHere): number =>
  (a.trigger?.start ?? 0) - (b.trigger?.start ?? 0);

/** Offset where what the verb governs ends: a full stop, or a new clause with a subject of its own. */
export function clauseEnd(chunks: readonly Chunk[], at: number): number {
  let i = at + 1;
  while (i < chunks.length && i - at < 30 && chunks[i]?.kind !== 'stop' && chunks[i]?.kind !== 'subordinator')
    i++;
  return chunks[i]?.start ?? Number.POSITIVE_INFINITY;
}
