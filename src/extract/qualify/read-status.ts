/** Whether it happened, by the clause around a trigger. Weight 3: said outright, 2: by circumstances, 1: usual for its kind. */
import type { EventType, Status } from '../../graph/schema.ts';
import type { RuleId } from '../types.ts';
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
  readonly type: EventType | 'act';
  /** A plan or proposal: putting it forward is no more than that. */
  readonly plan: boolean;
  /** Index of the trigger's first token and of the token after it. */
  readonly from: number;
  readonly to: number;
}

type Mood = Reading | null;
const make = (status: Status, weight: Weight, rule: string): Reading => ({
  status,
  weight,
  rule: `status:${rule}`,
});

/** Moods of words before a trigger that hold for verbs and nouns alike. */
const BEFORE: Readonly<Partial<Record<CueClass, Reading>>> = {
  refused: make('denied', 3, 'refused'),
  negation: make('denied', 3, 'negated'),
  refusing: make('denied', 3, 'refused'),
  'not-yet': make('denied', 1.5, 'not-yet'),
  scheduled: make('planned', 3, 'scheduled'),
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

/** So far, in tokens, a negation reaches: "tidak akan lagi pernah bertemu". Further off it denies another word. */
const NEGATION_REACH = 5;

/** Reading of a verb: "akan bertemu", "batal bertemu", "usai bertemu"; a plain verb has happened. */
export function readVerb(around: Around, trigger: Trigger): Reading {
  const reading = readVerbAlone(around, trigger);
  return reading.rule === 'status:future' && isConditional(around) ? (BEFORE.condition ?? reading) : reading;
}

/** "akan bertemu Erdogan jika Kyiv setuju": conditional, whatever will be. */
const isConditional = ({ after }: Pick<Around, 'after'>): boolean =>
  after.some((cue) => cue.class === 'condition');

function readVerbAlone({ before, dependent }: Around, trigger: Trigger): Reading {
  let aim = false;
  for (const cue of before) {
    if (isOutOfReach(cue, trigger) || isOwnToAct(cue, trigger)) continue;
    if (cue.class === 'aim') aim = true;
    else if (cue.class === 'time' && trigger.from - cue.to <= 1 && !aim)
      return make('occurred', 3, 'circumstance');
    else if (cue.class === 'deny') return make('denied', 2, 'denied-by-speaker');
    else {
      const reading = BEFORE[cue.class];
      // "mengancam akan menyerang": what is threatened is not planned yet
      if (reading && cue.class === 'future' && isThreatened(before, cue)) return BEFORE.threat ?? reading;
      if (reading && cue.class === 'future' && isUnsure(before, cue)) return BEFORE.perhaps ?? reading;
      // "mengerahkan jet tempur untuk menyerang": done with them; "akan mengerahkan" is read further on
      if (cue.class === 'means' && aim && (trigger.type === 'conflict' || trigger.type === 'act'))
        aim = false;
      if (reading) return reading;
    }
  }
  if (aim) return trigger.type === 'agreement' ? make('proposed', 2, 'aim') : make('planned', 2, 'aim');
  // "mungkin ditekan karena bepergian ke Moskow": a clause of reason is no surer than what it explains.
  return make('occurred', dependent ? 2 : 3, 'told');
}

/** Who promised, agreed or was invited to do it has done the act that the promise is. */
const isOwnToAct = (cue: Cue, { type }: Trigger): boolean =>
  type === 'act' && (cue.class === 'resolved' || cue.class === 'agreed-to' || cue.class === 'inviting');

/** Reading of a noun by what is done with it before and what is said of it after, or null where nothing is. */
export function readNoun(around: Around, trigger: Trigger): Mood {
  // "Dalam pertemuan di Wina, para menteri memutuskan …": what follows is not said of the meeting.
  const aside = around.before.some((cue) => isAside(cue) && trigger.from - cue.to <= 1);
  const after = aside ? null : readAfter(around.after, trigger);
  if (after?.rule === 'status:cancelled') return after;
  const before = readBeforeNoun(around.before, trigger);
  if (!after || !before) return before ?? after;
  return before.weight >= after.weight ? before : after;
}

function readBeforeNoun(before: readonly Cue[], trigger: Trigger): Mood {
  let done: Mood = null;
  let aim = false;
  let attended = false;
  for (const cue of before) {
    if (isOutOfReach(cue, trigger)) continue;
    const near = trigger.from - cue.to <= 2;
    if (cue.class === 'aim') aim = true;
    // "membatalkan rencana kunjungan": the plan is off, and the visit with it
    else if (cue.class === 'scheduled' && isCalledOff(before, cue)) return make('denied', 3, 'called-off');
    else if (cue.class === 'ending') return lasts(trigger) ? make('ongoing', 2, 'to-be-ended') : null;
    else if (cue.class === 'imposed') return make('ongoing', 3, 'imposed');
    else if (isAside(cue) && near && !done) return readAside(before, cue, trigger);
    else if (cue.class === 'refusing' && isThreatened(before, cue)) return BEFORE.future ?? null;
    else if (cue.class === 'refused' || (cue.class === 'refusing' && trigger.type !== 'meeting')) return null;
    else if (cue.class === 'negation' && !denies(cue, trigger, done)) continue;
    // "Putin batal menghadiri KTT": he stays away, the summit takes place.
    else if (attended && (cue.class === 'negation' || cue.class === 'refusing' || cue.class === 'not-yet'))
      return null;
    else if (cue.class === 'attending') {
      attended = true;
      done ??= make('occurred', 3, 'attended');
    } else if (cue.class === 'signing' || (cue.class === 'held' && !trigger.plan))
      done ??= make('occurred', 3, 'held');
    // "rencana penerapan sanksi": the noun of an act leaves open whether it was done.
    else if (cue.class === 'imposing' && cue.act) done ??= make('occurred', 3, 'imposing');
    // A visit that is accepted lies ahead; a plan that is stays a plan.
    else if (cue.class === 'accepted' && near)
      return trigger.type !== 'agreement'
        ? make('planned', 2, 'accepted')
        : trigger.plan
          ? null
          : make('occurred', 2, 'accepted');
    else if (BEFORE[cue.class] && (!OF_A_VERB.has(cue.class) || done || cue.to === trigger.from))
      return soften(BEFORE[cue.class] ?? null, cue, trigger, done);
  }
  if (done && aim)
    return trigger.type === 'agreement' ? make('proposed', 2, 'aim') : make('planned', 2, 'aim');
  return done;
}

const isThreatened = (before: readonly Cue[], future: Cue): boolean =>
  before.some((cue) => cue.class === 'threat' && cue.to === future.from);

/** "mungkin akan bertemu", "kemungkinan besar Putin akan datang": less than a plan. */
const isUnsure = (before: readonly Cue[], future: Cue): boolean =>
  before.some(
    (cue) => cue.class === 'perhaps' && cue.to <= future.from && future.from - cue.to <= UNSURE_REACH,
  );

/** How many words may part "mungkin" and "akan". */
const UNSURE_REACH = 4;

const isCalledOff = (before: readonly Cue[], plan: Cue): boolean =>
  before.some((cue) => cue.class === 'refusing' && cue.to === plan.from);

/**
 * A meeting as the circumstance of an act is as real as the act ("dijadwalkan melapor dalam sidang"); of other nouns that
 * stand aside only "tidak ada kesepakatan mengenai gencatan senjata" says something.
 */
function readAside(before: readonly Cue[], aside: Cue, { type }: Trigger): Mood {
  const farther = before.filter((cue) => cue.to <= aside.from);
  if (type !== 'meeting') {
    const none = farther.find(
      (cue) => cue.class === 'not-yet' || (cue.class === 'negation' && cue.to - cue.from > 1),
    );
    return none && aside.from - none.to <= 4 ? (BEFORE[none.class] ?? null) : null;
  }
  const ahead = farther.some((cue) => cue.class === 'scheduled' || cue.class === 'future');
  return ahead ? make('planned', 3, 'circumstance-ahead') : make('occurred', 2, 'circumstance');
}

/** "tidak ada kesepakatan", "tidak menggelar pertemuan" deny the noun; "tidak bernegosiasi soal gencatan senjata" does not. */
const denies = (cue: Cue, trigger: Trigger, done: Mood): boolean =>
  done !== null || cue.to - cue.from > 1 || trigger.from - cue.to <= 1;

/** These colour the next verb: in "akan memveto sanksi" the veto lies ahead, not the sanction. */
const OF_A_VERB: ReadonlySet<CueClass> = new Set([
  'future',
  'modal',
  'perhaps',
  'resolved',
  'agreed-to',
  'past',
  'running',
]);

/** A mood far from a noun without a verb that carries it to the noun is a weaker sign. */
function soften(mood: Mood, cue: Cue, trigger: Trigger, done: Mood): Mood {
  if (!mood || done || trigger.from - cue.to <= 4) return mood;
  return mood.status === 'occurred' || mood.status === 'ongoing' ? null : { ...mood, weight: 2 };
}

const AHEAD: ReadonlySet<CueClass> = new Set([
  'future',
  'scheduled',
  'wish',
  'threat',
  'modal',
  'perhaps',
  'condition',
  'question',
]);
const FOLLOWS: ReadonlySet<CueClass> = new Set([
  'happening',
  'signed',
  'in-force',
  'held',
  'signing',
  'ended',
  'continuing',
]);

function readAfter(after: readonly Cue[], trigger: Trigger): Mood {
  for (const [i, cue] of after.entries()) {
    // "KTT itu semula dijadwalkan di Sochi" is scheduled no more
    if (after.some((other) => other.class === 'cancelled' && other.from === cue.from))
      return isPostponed(after) ? make('planned', 3, 'postponed') : make('denied', 3, 'cancelled');
    const next = after.slice(i + 1).find(({ from, class: name }) => from - cue.to <= 4 && FOLLOWS.has(name));
    switch (cue.class) {
      case 'cancelled':
      case 'postponed':
        return isPostponed(after) ? make('planned', 3, 'postponed') : make('denied', 3, 'cancelled');
      case 'negation':
      case 'not-yet':
        return next ? make('denied', cue.class === 'negation' ? 3 : 1.5, 'did-not-happen') : null;
      case 'future':
      case 'scheduled':
      case 'wish':
      case 'threat':
      case 'modal':
      case 'perhaps':
      case 'condition':
      case 'question':
        if (next?.class === 'continuing') return make('ongoing', 3, 'continuing');
        if (next?.class === 'ended') return lasts(trigger) ? make('ongoing', 2, 'to-be-ended') : null;
        if (next)
          return isOpen(cue) || isUnsure(after, cue) || isConditional({ after })
            ? make('proposed', 2, 'to-happen')
            : make('planned', 3, 'to-happen');
        if (cue.class === 'scheduled') return make('planned', 2, 'scheduled');
        return null;
      case 'offered':
        return make('proposed', 3, 'offered');
      case 'accepted':
        return make('planned', 2, 'accepted');
      case 'continuing':
        return trigger.type === 'agreement'
          ? make('occurred', 3, 'continuing')
          : make('ongoing', 3, 'continuing');
      case 'ended':
        return make('occurred', 3, 'ended');
      case 'in-force':
        if (trigger.type === 'sanction') return make('ongoing', 3, 'in-force');
        break;
      case 'happening':
        // "Perang yang pecah pada 1998 itu berakhir": over, not only begun
        if (trigger.type === 'conflict' && next?.class === 'ended') return make('occurred', 3, 'ended');
        if (trigger.type === 'conflict' && next?.class === 'continuing')
          return make('ongoing', 3, 'continuing');
        if (trigger.type === 'sanction' || trigger.plan) break;
        return make('occurred', 3, 'happened');
      case 'signed':
        // What a plan does ("rencana itu mengejutkan sekutu") does not carry it out; of sanctions only `in-force` tells.
        if (trigger.type === 'sanction') break;
        return make('occurred', 3, 'signed');
      default:
        break;
    }
    if (AHEAD.has(cue.class)) return null;
  }
  return null;
}

const UNCERTAIN: ReadonlySet<CueClass> = new Set(['wish', 'modal', 'perhaps', 'condition', 'question']);
const isOpen = (cue: Cue): boolean => UNCERTAIN.has(cue.class);

/** "semula dijadwalkan Rabu, diundur ke 10 Maret": put off, not called off. */
const isPostponed = (after: readonly Cue[]): boolean =>
  after.some((cue) => cue.class === 'postponed') &&
  !after.some(
    (cue) => cue.class === 'cancelled' && !after.some((o) => o.class === 'scheduled' && o.from === cue.from),
  );

const lasts = ({ type }: Trigger): boolean => type === 'sanction' || type === 'conflict';

const isAside = (cue: Cue): boolean => cue.class === 'time' || cue.class === 'circumstance';

const isOutOfReach = (cue: Cue, trigger: Trigger): boolean =>
  cue.class === 'no-negation' || (cue.class === 'negation' && trigger.from - cue.to > NEGATION_REACH);
