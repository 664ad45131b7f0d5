/** The means by which people talk who are not in one place. */
import type { Unit } from './units.ts';

/** "berbicara dengan Castro | melalui telepon pada Sabtu", "lewat sambungan video" */
export function pastMeans(units: readonly Unit[], at: number): number {
  if (!/^(?:melalui|lewat|via)$/.test(units[at]?.lower ?? '')) return at;
  let to = at + 1;
  while (to < at + LONGEST_MEANS && MEANS.test(units[to]?.lower ?? '')) to++;
  return to;
}

const MEANS = /^(?:sambungan|saluran|panggilan|telepon|telekonferensi|konferensi|video|daring|virtual)$/;
/** "lewat panggilan konferensi video" */
const LONGEST_MEANS = 5;
