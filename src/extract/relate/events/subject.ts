/** Who does it: the names before a verb, or those of the clause that governs it ("setelah bertemu Putin, Trump …"). */
import type { LocalKey } from '../../types.ts';
import { isName, readNames, readNamesBefore } from './names.ts';
import type { SentenceView } from './units.ts';

/** Subject of the verb at unit `at`; empty where the text does not say. */
export function readSubject(view: SentenceView, at: number): readonly LocalKey[] {
  const before = readNamesBefore(view.units, at);
  if (before.heads.length) return before.heads;
  return isControlled(view, at) ? governor(view, at) : [];
}

/** The subject is left out after a word such as `setelah` or at the beginning of the sentence. */
function isControlled(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const unit = view.units[i];
    if (!unit) return false;
    if (unit.classes.has('control')) return true;
    if (!(unit.classes.has('auxiliary') || unit.date || unit.classes.has('demonstrative'))) return false;
  }
  return true;
}

/** Subject of the main clause: the first names of the sentence, or those after the comma that ends the clause at `at`. */
export function governor(view: SentenceView, at: number): readonly LocalKey[] {
  const first = firstNames(view, 0, at);
  if (first.length) return first;
  for (let i = at; i < view.units.length; i++) {
    if (view.units[i]?.text !== ',') continue;
    const list = firstNames(view, i + 1, Math.min(view.units.length, i + 14));
    if (list.length) return list;
  }
  return [];
}

const LEADS_AWAY = new Set([
  'di',
  'ke',
  'dari',
  'pada',
  'kepada',
  'menurut',
  'dengan',
  'oleh',
  'antara',
  'terhadap',
  'atas',
  'bagi',
  'untuk',
  'tentang',
  'soal',
  'mengenai',
  'bersama',
]);

/** The first list of names between two units that no preposition leads into. */
function firstNames(view: SentenceView, from: number, to: number): readonly LocalKey[] {
  const { units } = view;
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (!unit || !(isName(unit) || unit.reference)) continue;
    let start = i;
    while (
      start > from &&
      (units[start - 1]?.office ||
        units[start - 1]?.classes.has('role') ||
        units[start - 1]?.classes.has('group') ||
        (units[start - 1]?.kind === 'word' &&
          /^\p{Lu}/u.test(units[start - 1]?.text ?? '') &&
          !units[start - 1]?.classes.has('clause')))
    )
      start--;
    if (LEADS_AWAY.has(units[start - 1]?.lower ?? '') || unit.mention?.type === 'place') continue;
    const list = readNames(units, start, to);
    if (list.heads.length) return list.heads;
  }
  return [];
}
