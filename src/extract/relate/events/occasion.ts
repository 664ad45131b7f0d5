/** Verbs of meeting that tell of one only in company: to gather as ministers, to summon an envoy, to call several apart. */
import { occurrence, unique } from './context.ts';
import { isName, readNames } from './names.ts';
import type { Occurrence } from './occurrence.ts';
import { readSubject } from './subject.ts';
import type { Context, SentenceView } from './units.ts';

/** Whether the verb tells of an occasion of ours; a crowd or a family that gathers is no meeting. */
export const isOccasion = (context: Context): boolean =>
  context.trigger.row.id !== 'berkumpul' || isOfOfficials(context);

const GATHER_REACH = 9;

/** "Rabu besok, menlu keempat negara berkumpul di Kairo" */
const isOfOfficials = ({ view, trigger }: Context): boolean =>
  view.units
    .slice(Math.max(0, trigger.from - GATHER_REACH), trigger.from)
    .some(({ classes }) => classes.has('official'));

const SUMMONED_REACH = 5;

/** "Kemlu memanggil Duta Besar Rusia", "Dubes Brasil dipanggil ke Kemlu": the envoy's state and whoever summons. */
export function readSummons(context: Context): readonly Occurrence[] {
  const { view, trigger } = context;
  const { units } = view;
  const passive = units[trigger.from]?.lower === 'dipanggil';
  // "memanggil pulang duta besarnya": no meeting
  if (units.slice(trigger.from + 1, trigger.to + 1).some(({ lower }) => lower === 'pulang')) return [];
  const before = passive
    ? units.slice(Math.max(0, trigger.from - SUMMONED_REACH), trigger.from).findLast(isName)?.mention?.entity
    : undefined;
  const at = /^(?:ke|oleh)$/.test(units[trigger.to]?.lower ?? '') ? trigger.to + 1 : trigger.to;
  const core = unique([
    ...(passive ? (before === undefined ? [] : [before]) : readSubject(view, trigger.from)),
    ...readNames(units, at).heads,
  ]);
  if (core.length < 2) return [];
  // "dipanggil Kementerian Luar Negeri Polandia pada Rabu untuk …": the one day that the sentence tells
  const [day, ...more] = units.flatMap(({ date }) => date ?? []);
  const made = occurrence(context, { core });
  const dates =
    made.dates.length || !day || more.length ? made.dates : [{ expression: day, bound: 'on' as const }];
  return [{ ...made, dates }];
}

/** "menelepon Raja Salman, Sheikh Mohammed, dan Emir Tamim secara terpisah": with each apart. */
export const isApart = ({ units }: SentenceView, to: number): boolean =>
  units.slice(to, to + 3).some(({ lower }) => lower === 'terpisah');
