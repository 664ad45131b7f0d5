/** Measures that answer one another, and lists on which somebody is put. */
import type { LocalKey } from '../../types.ts';
import { isName, readNames } from './names.ts';
import { readSubject } from './subject.ts';
import type { Context } from './units.ts';

export interface Ends {
  readonly core: readonly LocalKey[];
  readonly others: readonly LocalKey[];
}

/** How far before a measure the verb may stand that answers it, or answers with it. */
const ANSWER_REACH = 12;
const ANSWERS = /^(?:membalas|balas|merespons|menanggapi|menjawab)$/;

/** "Cina membalas tarif AS dengan tarif 34 persen": the first is AS's on Cina, the second Cina's on AS. */
export function readAnswer({ view, trigger, kind }: Context): Ends | null {
  if (kind.type !== 'sanction') return null;
  const { units } = view;
  let tie = -1;
  for (let i = trigger.from - 1; i >= Math.max(0, trigger.from - ANSWER_REACH); i--) {
    const unit = units[i];
    if (!unit || unit.classes.has('clause') || /^[,;:]$/.test(unit.text)) return null;
    if (unit.lower === 'dengan') tie = i;
    if (!ANSWERS.test(unit.lower)) continue;
    const own = readSubject(view, i);
    const end = tie < 0 ? trigger.to + ATTRIBUTE : tie;
    const at = units.findIndex((one, k) => k > i && k < end && isName(one));
    const other = at < 0 ? [] : readNames(units, at, end).heads;
    return tie < 0 ? { core: other, others: own } : { core: own, others: other };
  }
  return null;
}

/** Units between a measure and whose it is: "tarif baja tambahan AS". */
const ATTRIBUTE = 4;

/** How far before a list the verb may stand that puts somebody on it. */
const LIST_REACH = 14;

/** "AS memasukkan Huawei ke (dalam) daftar hitam" */
export function readListed({ view, trigger, kind }: Context): Ends | null {
  if (kind.type !== 'sanction' || view.units[trigger.from]?.lower !== 'daftar') return null;
  const { units } = view;
  for (let i = trigger.from - 1; i >= Math.max(0, trigger.from - LIST_REACH); i--) {
    const unit = units[i];
    if (!unit || unit.classes.has('clause') || /^[;:]$/.test(unit.text)) return null;
    if (unit.classes.has('enlist'))
      return { core: readSubject(view, i), others: readNames(units, i + 1, trigger.from).heads };
  }
  return null;
}
