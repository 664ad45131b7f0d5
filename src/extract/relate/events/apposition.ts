/** Words about somebody that stand between his name and the rest of the clause. */
import type { Unit } from './units.ts';

/** Units of an apposition with its bracket: ", pemimpin kelompok pecahan Front Pembebasan Islam Moro (MILF),". */
const APPOSITION = 14;

/** "bertemu Hashim Salamat, pemimpin Front Moro, di Tripoli": past the words that say who he is, where a place or day follows. */
export function pastApposition(units: readonly Unit[], at: number): number {
  // ", selaku Ketua ASEAN,"
  const acting = /^(?:selaku|sebagai)$/.test(units[at + 1]?.lower ?? '') ? 1 : 0;
  const first = units[at + 1 + acting];
  if (units[at]?.text !== ',' || !(first?.office || first?.classes.has('role'))) return at;
  for (let i = at + 2; i < Math.min(units.length, at + APPOSITION); i++) {
    const unit = units[i];
    if (!unit || unit.date || unit.trigger !== undefined || /^[;:“”"]$/.test(unit.text)) return at;
    if (unit.text !== ',') continue;
    const next = units[i + 1];
    return next?.date || /^(?:di|pada|melalui|lewat|via)$/.test(next?.lower ?? '') ? i + 1 : at;
  }
  return at;
}
