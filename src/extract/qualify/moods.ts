/** What each kind of cue makes of the trigger beside it, and how cues bear on one another. Weight 3: said outright, 2: by circumstances, 1: usual. */
import type { EventType, Status } from '../../graph/schema.ts';
import type { RuleId } from '../types.ts';
import type { CueBefore } from './apart.ts';
import type { Around } from './around.ts';
import type { Cue, CueClass } from './cues.ts';

/** 1.5: "belum" denies only what nothing else tells of. */
export type Weight = 1 | 1.5 | 2 | 3;

export interface Reading {
  readonly status: Status;
  readonly weight: Weight;
  readonly rule: RuleId;
}

/** What is asked about: a verb in its clause, or a noun and what is done with it or said of it. */
export interface Trigger {
  readonly form: 'verb' | 'noun';
  readonly type: EventType | 'act' | 'deed';
  /** A plan or proposal: putting it forward is no more than that. */
  readonly plan: boolean;
  /** Index of the trigger's first token and of the token after it. */
  readonly from: number;
  readonly to: number;
}

export type Mood = Reading | null;
export const make = (status: Status, weight: Weight, rule: string): Reading => ({
  status,
  weight,
  rule: `status:${rule}`,
});

/** Moods of words before a trigger that hold for verbs and nouns alike. */
export const BEFORE: Readonly<Partial<Record<CueClass, Reading>>> = {
  refused: make('denied', 3, 'refused'),
  negation: make('denied', 3, 'negated'),
  refusing: make('denied', 3, 'refused'),
  'not-yet': make('denied', 1.5, 'not-yet'),
  scheduled: make('planned', 3, 'scheduled'),
  towards: make('planned', 3, 'towards'),
  future: make('planned', 3, 'future'),
  resolved: make('planned', 3, 'resolved'),
  inviting: make('proposed', 2, 'invited'),
  'agreed-to': make('planned', 3, 'agreed-to'),
  postponing: make('planned', 3, 'postponed'),
  modal: make('proposed', 3, 'wish'),
  perhaps: make('proposed', 3, 'perhaps'),
  wish: make('proposed', 3, 'wish'),
  threat: make('proposed', 3, 'threat'),
  condition: make('proposed', 3, 'condition'),
  question: make('proposed', 3, 'condition'),
  running: make('ongoing', 3, 'running'),
  past: make('occurred', 3, 'past'),
};

export const isThreatened = (before: readonly Cue[], future: Cue): boolean =>
  before.some((cue) => cue.class === 'threat' && cue.to === future.from);

/** "mungkin akan bertemu", "kemungkinan besar Putin akan datang": less than a plan. */
export const isUnsure = (before: readonly Cue[], future: Cue): boolean =>
  before.some(
    (cue) => cue.class === 'perhaps' && cue.to <= future.from && future.from - cue.to <= UNSURE_REACH,
  );

/** "Kremlin membantah Putin telah bertemu Trump", "membantah akan menyerang": what the nearer word says is what is denied. */
export const isDisputed = (before: readonly CueBefore[], nearer: Cue): boolean =>
  /^(?:past|future|running)$/.test(nearer.class) &&
  before.some((cue) => cue.class === 'deny' && cue.pastNames === nearer.from && !isNegated(before, cue));

/** How many words may part "mungkin" and "akan". */
const UNSURE_REACH = 4;

/** "akan bertemu Erdogan jika Kyiv setuju", "Jika Kyiv setuju, ia akan bertemu": conditional, whatever will be. */
export const isConditional = ({ after, conditional }: Pick<Around, 'after' | 'conditional'>): boolean =>
  conditional || after.some((cue) => cue.class === 'condition');

/** "dijadwalkan bertemu Trump di Wina, tetapi batal": what lay ahead is off; what was done nobody takes back. */
export function takenBack({ undone: off }: Pick<Around, 'undone'>, reading: Mood): Mood {
  if (!off || !reading || reading.status === 'occurred' || reading.status === 'ongoing') return reading;
  return off.class === 'postponed' ? make('planned', 3, 'postponed') : make('denied', 3, 'cancelled');
}

/** What a word for a plan or wish is, where the word right before it takes it away. */
export function undone(before: readonly Cue[], mood: Cue, { type }: Trigger): Mood {
  if (!UNDONE.has(mood.class)) return null;
  const other = before.find(({ to }) => to === mood.from);
  // "tidak berencana bertemu", "belum ada rencana pertemuan"
  if (other?.class === 'negation') return make('denied', 3, 'negated');
  if (other?.class === 'not-yet') return make('denied', 2, 'not-yet');
  // "membatalkan rencana kunjungan": the plan is off, and the visit with it
  // "Hamas menolak usulan gencatan senjata": a proposal that one side refuses is still one
  // "menolak rencana gencatan senjata": what is only put forward stays so
  if (other?.class === 'refusing' && mood.class === 'scheduled' && type === 'agreement')
    return BEFORE.wish ?? null;
  const off =
    other?.class === 'refusing' &&
    (mood.class === 'scheduled' || type === 'meeting' || type === 'act' || type === 'deed');
  return off ? make('denied', 3, 'called-off') : null;
}

/** "tidak menolak bertemu" */
export const isNegated = (before: readonly Cue[], { from }: Cue): boolean =>
  before.some((cue) => cue.class === 'negation' && cue.to === from);

/** Words between "mendesak" and what is to go on: "mendesak kedua pihak untuk melanjutkan pembicaraan". */
const ASKED = 6;

/** "siap melanjutkan perundingan", "akan melanjutkan": what goes on again does so only as far as that. */
export function resumed(before: readonly Cue[], running: Cue): Mood {
  if (running.class !== 'running') return null;
  const mood = before.find(
    ({ class: name, to }) =>
      (to === running.from && name !== 'past' && BEFORE[name]) ||
      (name === 'wish' && to < running.from && running.from - to <= ASKED),
  );
  return mood ? (BEFORE[mood.class] ?? null) : null;
}

const UNDONE: ReadonlySet<CueClass> = new Set(['scheduled', 'wish', 'modal']);

export const lasts = ({ type }: Trigger): boolean => type === 'sanction' || type === 'conflict';

/** A visit that is accepted or welcomed lies ahead, an agreement is there; a plan stays a plan, and of a war it says nothing. */
export function ofAccepted({ type, plan }: Trigger): Mood {
  if (type === 'meeting') return make('planned', 2, 'accepted');
  return type === 'agreement' && !plan ? make('occurred', 2, 'accepted') : null;
}
