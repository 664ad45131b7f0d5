/** When an outlet changed an article: a day, or a moment of it as ISO 8601 writes it. */
import { isEdtf } from '../graph/edtf.ts';

const MOMENT = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?: ?(Z|[+-]\d\d:?\d\d))?)?$/i;

/** So that later moments sort later: with an offset in the time of Greenwich, without one as it is written. Null for anything else. */
export function momentOf(written: string): string | null {
  const [, day = '', offset] = MOMENT.exec(written) ?? [];
  const time = Date.parse(written);
  if (!isEdtf(day) || Number.isNaN(time)) return null;
  return offset === undefined ? written : new Date(time).toISOString();
}
