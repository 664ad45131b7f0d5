/** What is said of a noun behind it: "perundingan itu dibatalkan", "sanksi yang mulai berlaku". */
import type { Cue, CueClass } from './cues.ts';
import { isConditional, isUnsure, lasts, type Mood, make, ofAccepted, type Trigger } from './moods.ts';

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
  'put-on',
  'held',
  'signing',
  'ended',
  'continuing',
]);

export function readAfter(after: readonly Cue[], trigger: Trigger): Mood {
  // "Pertemuan yang rencananya digelar pekan depan dibatalkan": what was planned is off
  const off =
    after[0]?.class === 'scheduled' ? after.findLast(({ class: name }) => name === 'cancelled') : null;
  if (off && off.from > (after[0]?.from ?? 0) && !isPostponed(after)) return make('denied', 3, 'cancelled');
  for (const [i, cue] of after.entries()) {
    // "KTT itu semula dijadwalkan di Sochi" is scheduled no more
    if (after.some((other) => other.class === 'cancelled' && other.from === cue.from))
      return isPostponed(after) ? make('planned', 3, 'postponed') : make('denied', 3, 'cancelled');
    // "Perundingan itu gagal": a word is not what follows itself
    const next = after
      .slice(i + 1)
      .find(({ from, class: name }) => from >= cue.to && from - cue.to <= 4 && FOLLOWS.has(name));
    // "sudah siap 90 persen dan akan diteken": what is nearer to the verb tells more
    const nearer = after.some((o) => o.class === 'future' && o.from >= cue.to && next && o.to <= next.from);
    if (isOpen(cue) && nearer) continue;
    switch (cue.class) {
      case 'cancelled':
      case 'postponed':
        // "perjanjian itu ditangguhkan": what is in force is suspended, what lies ahead is put off
        if (isSuspended(after, cue, trigger)) return make('occurred', 3, 'ended');
        return isPostponed(after) ? make('planned', 3, 'postponed') : make('denied', 3, 'cancelled');
      case 'negation':
      case 'not-yet':
        // "belum dijadwalkan": nobody has set a day
        if (after.some((other) => other.class === 'scheduled' && other.from === cue.to))
          return make('denied', 2, 'did-not-happen');
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
          return isOpen(cue) || isUnsure(after, cue) || isConditional({ after, conditional: false })
            ? make('proposed', 2, 'to-happen')
            : make('planned', 3, 'to-happen');
        // "yang semula diagendakan Kamis pun batal"
        if (after.some((o) => o.class === 'cancelled' && o.from >= cue.to && !isPostponed(after)))
          return make('denied', 3, 'cancelled');
        if (cue.class === 'scheduled') return make('planned', 2, 'scheduled');
        // "Pertemuan itu diusulkan Paris", but "diharapkan berlangsung di Paris"
        return after.some((other) => other.class === 'offered' && other.from === cue.from)
          ? make('proposed', 3, 'offered')
          : null;
      case 'offered':
        return make('proposed', 3, 'offered');
      case 'accepted':
        return ofAccepted(trigger);
      case 'continuing':
        return trigger.type === 'agreement'
          ? make('occurred', 3, 'continuing')
          : make('ongoing', 3, 'continuing');
      case 'ended':
        return make('occurred', 3, 'ended');
      case 'in-force':
        if (trigger.type === 'sanction') return make('ongoing', 3, 'in-force');
        break;
      case 'put-on':
        if (trigger.type !== 'sanction') break;
        // "Tarif yang dikenakan sejak Februari masih berlaku"
        if (!after.some((o) => o.class === 'in-force' && o.from >= cue.to))
          return make('ongoing', 2, 'put-on');
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

const isSuspended = (after: readonly Cue[], { from }: Cue, { type, plan }: Trigger): boolean =>
  (type === 'sanction' || (type === 'agreement' && !plan)) &&
  after.some((cue) => cue.class === 'ended' && cue.from === from);

/** "semula dijadwalkan Rabu, diundur ke 10 Maret": put off, not called off. */
const isPostponed = (after: readonly Cue[]): boolean =>
  after.some((cue) => cue.class === 'postponed') &&
  !after.some(
    (cue) => cue.class === 'cancelled' && !after.some((o) => o.class === 'scheduled' && o.from === cue.from),
  );
