/** Whether what a noun names has happened, by what is done with it. */
import { type CueBefore, isOutOfReach } from './apart.ts';
import type { Around } from './around.ts';
import type { Cue, CueClass } from './cues.ts';
import {
  BEFORE,
  isConditional,
  isDisputed,
  isNegated,
  isThreatened,
  isUnsure,
  lasts,
  type Mood,
  make,
  ofAccepted,
  resumed,
  type Trigger,
  takenBack,
  undone,
} from './moods.ts';
import { readAfter } from './read-after.ts';

/** Reading of a noun by what is done with it before and what is said of it after, or null where nothing is. */
export function readNoun(around: Around, trigger: Trigger): Mood {
  return takenBack(around, readNounAlone(around, trigger));
}

function readNounAlone(around: Around, trigger: Trigger): Mood {
  // "Perundingan gencatan senjata buntu": what is said behind is said of the talks, and the truce is what they are for
  const talks = around.before[0];
  if (trigger.type === 'agreement' && talks?.class === 'talks' && talks.to === trigger.from)
    return make('proposed', 2, 'negotiated');
  // "tidak akan meneken perjanjian tanpa jaminan": with it they would
  const without = around.after[0]?.class === 'negation' && around.after[0].from === trigger.to;
  if (without && around.before.some(({ class: name }) => name === 'negation'))
    return BEFORE.condition ?? null;
  // "Dalam pertemuan di Wina, para menteri memutuskan …": what follows is not said of the meeting.
  // "Setelah gencatan senjata berakhir, …": that much is said of it
  const ended = around.after[0]?.class === 'ended' && around.after[0].from === trigger.to;
  const aside = !ended && around.before.some((cue) => isAside(cue) && trigger.from - cue.to <= 1);
  const after = aside ? null : readAfter(around.after, trigger);
  if (after?.rule === 'status:cancelled') return after;
  // "Supaya blokade dicabut", "menuntut sanksi diakhiri": as long as that is wanted it lasts.
  if (
    after?.rule === 'status:ended' &&
    lasts(trigger) &&
    around.before.some(({ class: name }) => WANTED.has(name))
  )
    return make('ongoing', 2, 'to-be-ended');
  const told = readBeforeNoun(around.before, trigger);
  const before = told?.rule === 'status:future' && isConditional(around) ? (BEFORE.condition ?? told) : told;
  if (!after || !before) return before ?? after;
  return before.weight >= after.weight ? before : after;
}

const WANTED: ReadonlySet<CueClass> = new Set([
  'aim',
  'wish',
  'condition',
  'modal',
  'future',
  'scheduled',
  'threat',
]);

function readBeforeNoun(before: readonly CueBefore[], trigger: Trigger): Mood {
  const voted = trigger.type === 'agreement' || trigger.type === 'sanction';
  if (voted && before.some((cue) => isVeto(before, cue, trigger))) return make('denied', 3, 'vetoed');
  let done: Mood = null;
  let aim = false;
  let attended = false;
  let signs = false;
  for (const cue of before) {
    if (isOutOfReach(cue, trigger)) continue;
    const near = trigger.from - cue.to <= 2;
    if (cue.class === 'aim') aim = true;
    // "membatalkan rencana kunjungan": the plan is off, and the visit with it
    else if (undone(before, cue, trigger)) return !done && cue.verbNext ? null : undone(before, cue, trigger);
    // "menolak mengirim delegasi ke perundingan": the sending is refused
    else if (cue.class === 'refusing' && cue.verbNext && !done && trigger.from > cue.to) return null;
    // "akan menggelar KTT untuk membahas sanksi": what is talked about is not what is done
    else if (cue.class === 'about' && !done) return null;
    else if (cue.class === 'refusing' && isNegated(before, cue)) return make('proposed', 2, 'not-refused');
    else if (cue.class === 'accepted' && isDoubtful(before, cue)) {
      if (trigger.type !== 'meeting') return null;
    } else if (cue.class === 'ending')
      return isLifted(before, cue, trigger)
        ? make('occurred', 3, 'lifted')
        : lasts(trigger)
          ? make('ongoing', 2, 'to-be-ended')
          : null;
    else if (cue.class === 'standing') return readStanding(trigger);
    // "akan dikenai sanksi"
    else if (cue.class === 'imposed') return moodBefore(before, cue) ?? make('ongoing', 2, 'imposed');
    else if (isAside(cue) && near && !done) return readAside(before, cue, trigger);
    else if (cue.class === 'refusing' && isThreatened(before, cue)) return BEFORE.future ?? null;
    // "membantah akan menjatuhkan sanksi"
    else if (done && isDisputed(before, cue)) return make('denied', 2, 'denied-by-speaker');
    // "mengancam akan menjatuhkan sanksi", "mungkin akan menggelar pertemuan": less than a plan
    else if (cue.class === 'future' && isThreatened(before, cue)) return BEFORE.threat ?? null;
    else if (cue.class === 'future' && isUnsure(before, cue)) return BEFORE.perhaps ?? null;
    else if (cue.class === 'refused' || (cue.class === 'refusing' && trigger.type !== 'meeting')) return null;
    else if ((cue.class === 'negation' || cue.class === 'not-yet') && !denies(cue, trigger, done)) continue;
    // "Putin batal menghadiri KTT": he stays away, the summit takes place.
    else if (attended && (cue.class === 'negation' || cue.class === 'refusing' || cue.class === 'not-yet'))
      return null;
    else if (cue.class === 'attending') {
      attended = true;
      done ??= make('occurred', 3, 'attended');
    } else if (cue.class === 'signing' || (cue.class === 'held' && !trigger.plan)) {
      signs ||= cue.class === 'signing';
      done ??= make('occurred', 3, 'held');
    }
    // "rencana penerapan sanksi": the noun of an act leaves open whether it was done.
    else if (cue.class === 'declaring' && trigger.type === 'agreement' && near)
      done ??= make('occurred', 3, 'held');
    else if (cue.class === 'imposing' && cue.act) done ??= make('occurred', 3, 'imposing');
    else if (cue.class === 'accepted' && near) return ofAccepted(trigger);
    // "sepakat melakukan gencatan senjata" is the agreement; "sepakat menandatangani perjanjian" puts it off
    else if (cue.class === 'agreed-to' && trigger.type === 'agreement' && !trigger.plan && !signs)
      return make('occurred', 3, 'agreed');
    // "China membantah telah menggelar perundingan dengan AS"
    else if (done && !cue.apart && (cue.class === 'deny' ? !isNegated(before, cue) : isDisputed(before, cue)))
      return make('denied', 2, 'denied-by-speaker');
    // "sepakat menjatuhkan sanksi": a body's agreement is its decision
    else if (cue.class === 'agreed-to' && trigger.type === 'sanction' && done) return done;
    else if (BEFORE[cue.class] && (!OF_A_VERB.has(cue.class) || done || cue.to === trigger.from))
      return resumed(before, cue) ?? soften(BEFORE[cue.class] ?? null, cue, trigger, done);
  }
  if (done && aim)
    return trigger.type === 'agreement' ? make('proposed', 2, 'aim') : make('planned', 2, 'aim');
  return done;
}

/** What the word right before a passive makes of it: "akan", "terancam". */
function moodBefore(before: readonly CueBefore[], passive: Cue): Mood {
  const mood = BEFORE[before.find(({ to }) => to === passive.from)?.class ?? passive.class];
  return mood && mood.status !== 'occurred' ? mood : null;
}

/** "mencabut sanksi": it was in force; what is only wanted or ahead leaves it so. */
const isLifted = (before: readonly CueBefore[], ending: Cue, { type }: Trigger): boolean =>
  type === 'sanction' &&
  before.some((cue) => cue.class === 'lifting' && cue.from === ending.from) &&
  !before.some((cue) => cue.to <= ending.from && NOT_LIFTED.has(cue.class));

/** "melanggar gencatan senjata", "memperpanjang sanksi": only what there is can be broken or prolonged. */
function readStanding(trigger: Trigger): Mood {
  if (lasts(trigger)) return make('ongoing', 2, 'standing');
  return trigger.type === 'agreement' && !trigger.plan ? make('occurred', 3, 'standing') : null;
}

/** "AS memveto rancangan resolusi": it has not passed; "akan memveto" leaves it as it was. */
const isVeto = (before: readonly CueBefore[], cue: CueBefore, trigger: Trigger): boolean =>
  cue.class === 'vetoing' &&
  trigger.from - cue.to <= (trigger.type === 'sanction' ? 0 : 2) &&
  !before.some((other) => other.to === cue.from && NOT_CAST.has(other.class));

/** Before a veto: it is not cast. */
const NOT_CAST: ReadonlySet<CueClass> = new Set([
  'future',
  'scheduled',
  'wish',
  'modal',
  'perhaps',
  'threat',
  'negation',
  'refusing',
  'condition',
  'not-yet',
]);

/** Before the verb that lifts a measure: it is not lifted yet. */
const NOT_LIFTED: ReadonlySet<CueClass> = new Set([
  ...NOT_CAST,
  'aim',
  'agreed-to',
  'resolved',
  'question',
  'about',
  'time',
]);

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
  return ahead ? make('planned', 2, 'circumstance-ahead') : make('occurred', 2, 'circumstance');
}

/** "tidak ada kesepakatan", "tidak menggelar pertemuan" deny the noun; "tidak bernegosiasi soal gencatan senjata" does not. */
const denies = (cue: CueBefore, trigger: Trigger, done: Mood): boolean =>
  done !== null ||
  trigger.from === cue.to ||
  (!cue.ofVerb && (cue.to - cue.from > 1 || trigger.from - cue.to <= 1));

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

/** "tidak akan menerima gencatan senjata", "siap menerima usul itu" */
const isDoubtful = (before: readonly Cue[], accepted: Cue): boolean =>
  before.some(
    ({ class: name, to }) => accepted.from - to >= 0 && accepted.from - to <= 1 && DOUBTS.has(name),
  );
const DOUBTS: ReadonlySet<CueClass> = new Set([
  'negation',
  'not-yet',
  'refusing',
  'future',
  'modal',
  'wish',
  'perhaps',
  'aim',
  'condition',
]);

/** A mood far from a noun without a verb that carries it to the noun is a weaker sign. */
function soften(mood: Mood, cue: Cue, trigger: Trigger, done: Mood): Mood {
  if (!mood || done || trigger.from - cue.to <= 4) return mood;
  return mood.status === 'occurred' || mood.status === 'ongoing' ? null : { ...mood, weight: 2 };
}

const isAside = (cue: Cue): boolean => cue.class === 'time' || cue.class === 'circumstance';
