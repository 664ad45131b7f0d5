/** Whether what a verb tells has happened, by the clause around it. */
import { isOutOfReach } from './apart.ts';
import type { Around } from './around.ts';
import type { Cue } from './cues.ts';
import {
  BEFORE,
  isConditional,
  isDisputed,
  isNegated,
  isThreatened,
  isUnsure,
  make,
  type Reading,
  resumed,
  type Trigger,
  takenBack,
  undone,
} from './moods.ts';

/** Reading of a verb: "akan bertemu", "batal bertemu", "usai bertemu"; a plain verb has happened. */
export function readVerb(around: Around, trigger: Trigger): Reading {
  const told = readVerbAlone(around, trigger);
  const reading = takenBack(around, told) ?? told;
  return reading.rule === 'status:future' && isConditional(around) ? (BEFORE.condition ?? reading) : reading;
}

function readVerbAlone({ before, after, dependent }: Around, trigger: Trigger): Reading {
  let aim = false;
  for (const cue of before) {
    if (isOutOfReach(cue, trigger) || isOwnToAct(cue, trigger)) continue;
    if (cue.class === 'aim') aim = true;
    else if (cue.class === 'time' && trigger.from - cue.to <= 1 && !aim)
      return make('occurred', 3, 'circumstance');
    else if (cue.class === 'almost' && cue.to === trigger.from) return make('denied', 3, 'almost');
    // "sepakat menghentikan pertempuran": agreed is agreed
    else if (cue.class === 'agreed-to' && trigger.type === 'agreement') return make('occurred', 3, 'agreed');
    else if (cue.class === 'deny') return make('denied', 2, 'denied-by-speaker');
    else {
      if (isDisputed(before, cue)) return make('denied', 2, 'denied-by-speaker');
      const reading = BEFORE[cue.class];
      // "mengancam akan menyerang": what is threatened is not planned yet
      if (reading && cue.class === 'future' && isThreatened(before, cue)) return BEFORE.threat ?? reading;
      if (reading && cue.class === 'future' && isUnsure(before, cue)) return BEFORE.perhaps ?? reading;
      // "mengerahkan jet tempur untuk menyerang": done with them; "akan mengerahkan" is read further on
      if (cue.class === 'means' && aim && /^(?:conflict|act|deed)$/.test(trigger.type)) aim = false;
      // "sedianya bertolak ke Moskwa, membatalkan kunjungannya"
      const once =
        cue.class === 'scheduled' && before.some((o) => o.class === 'cancelled' && o.from === cue.from);
      if (once && after.some(({ class: name }) => name === 'refusing' || name === 'cancelled'))
        return make('denied', 3, 'called-off');
      if (cue.class === 'refusing' && isNegated(before, cue)) return make('proposed', 2, 'not-refused');
      if (reading) return undone(before, cue, trigger) ?? resumed(before, cue) ?? reading;
    }
  }
  if (aim) return trigger.type === 'agreement' ? make('proposed', 2, 'aim') : make('planned', 2, 'aim');
  // "mungkin ditekan karena bepergian ke Moskow": a clause of reason is no surer than what it explains.
  return make('occurred', dependent ? 2 : 3, 'told');
}

/** Who promised, agreed or was invited to do it has done the act that the promise is. */
const isOwnToAct = (cue: Cue, { type }: Trigger): boolean =>
  type === 'act' && (cue.class === 'resolved' || cue.class === 'agreed-to' || cue.class === 'inviting');
