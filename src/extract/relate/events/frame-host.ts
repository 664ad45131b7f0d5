/** Verbs of receiving: A menyambut B, A menerima kunjungan B, A diterima B. */

import { occurrence, unique } from './context.ts';
import { readMeet } from './frame-meet.ts';
import { readNames } from './names.ts';
import type { Occurrence } from './occurrence.ts';
import { arePersons } from './persons.ts';
import { readSubject } from './subject.ts';
import type { Context, SentenceView } from './units.ts';

/** A host receives people: "menerima Kim"; what else is welcomed or accepted is no meeting. */
export function readHost(context: Context): readonly Occurrence[] {
  const { view, trigger, lexicon } = context;
  const { units } = view;
  const reference = units[trigger.to]?.reference;
  if (reference)
    return [
      occurrence(context, { weak: true, others: unique([...readSubject(view, trigger.from), ...reference]) }),
    ];
  // "menerima kunjungan Menteri Luar Negeri India": the guest is whoever comes
  const visit = view.triggers.find(({ from }) => from === trigger.to);
  const by =
    visit?.row.frame === 'noun' && lexicon.kindOf(visit.row)?.group === 'visit'
      ? skipKind(units, visit.to)
      : units[trigger.to]?.lower === 'oleh'
        ? trigger.to + 1
        : trigger.to;
  const object = readNames(units, by);
  // "menerima delegasi Taliban"
  const isTeam = units.slice(by, object.to).some((unit) => unit.classes.has('delegation'));
  if (!object.heads.length || !(isTeam || arePersons(view, object.heads))) return [];
  // "menerima Angel sebagai calon"
  if (['sebagai', 'menjadi', 'untuk'].includes(units[object.to]?.lower ?? '')) return [];
  return readMeet({ ...context, trigger: { ...trigger, to: by } });
}

/** "kunjungan resmi perdana | Perdana Menteri Malaysia": past the words that say what kind of visit it is. */
function skipKind(units: SentenceView['units'], from: number): number {
  let i = from;
  while (i < from + 4) {
    const unit = units[i];
    const plain = unit?.kind === 'word' && !unit.mention && !unit.office && /^\p{Ll}/u.test(unit.text);
    if (!plain || unit.classes.has('clause') || unit.classes.has('role') || unit.classes.has('group')) break;
    i++;
  }
  return i;
}
