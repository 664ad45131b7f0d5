/** The words beside a mark, measured so that none covers another. */
import { formatEdtf } from '../../../graph/edtf-format.ts';
import type { GraphIndex } from '../../../graph/queries.ts';
import { canvasMeasure, type Measure } from '../../canvas/label-lines.ts';
import { translate } from '../../i18n/translate.ts';
import { compactDate } from '../../sentences/compact-date.ts';
import type { Lang } from '../../state/view-state.ts';
import type { StripItem } from '../date-strip/strip-items.ts';
import type { Wording } from './lanes.ts';

/** As the labels are drawn; selected ones are bold, so all are measured bold. */
const FONT = '"Source Sans 3 Variable", "Source Sans 3", sans-serif';
export const NAME_FONT = `700 13px ${FONT}`;
export const DATE_FONT = `450 12px ${FONT}`;
/** Less of a name says nothing. */
const LEAST = 70;
/** Between name and date. */
export const SPACE = 7;

interface Frame {
  readonly index: GraphIndex;
  readonly lang: Lang;
  /** Short dates and names, on a phone. */
  readonly compact: boolean;
  readonly measure?: { readonly name: Measure; readonly date: Measure };
}

/** Measures every item once. */
export function wordingOf({ index, lang, compact, measure }: Frame): (item: StripItem) => Wording {
  const measureName = measure?.name ?? canvasMeasure(NAME_FONT);
  const measureDate = measure?.date ?? canvasMeasure(DATE_FONT);
  const most = compact ? 190 : 330;
  const known = new Map<string, Wording>();
  return (item) => {
    const before = known.get(item.id);
    if (before) return before;
    const name = shortened(item.label, most, measureName);
    const date = dateWords(item, index, lang, compact);
    const width = Math.ceil(measureName(name) + SPACE + measureDate(date));
    const cut = (room: number): Wording | null => {
      const left = room - SPACE - measureDate(date) - 1;
      return left < LEAST
        ? null
        : { name: shortened(item.label, left, measureName), date, width: Math.floor(room), cut };
    };
    const words = { name, date, width, cut };
    known.set(item.id, words);
    return words;
  };
}

/** "8 Agustus 2025, direncanakan": what did not simply happen says so. */
export function dateWords(item: StripItem, index: GraphIndex, lang: Lang, compact = false): string {
  const date = item.type === null ? index.articles.get(item.id)?.published : index.nodes.get(item.id)?.date;
  const words = date === undefined ? '' : compact ? compactDate(date, lang) : formatEdtf(date, lang);
  if (!item.status || item.status === 'occurred') return words;
  return `${words}, ${translate(lang, `status.${item.status}`).toLowerCase()}`;
}

/** Cuts whole letters, so that the ellipsis fits too. */
export function shortened(text: string, most: number, measure: Measure): string {
  if (measure(text) <= most) return text;
  const letters = [...text.slice(0, 200)];
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(`${letters.slice(0, middle).join('')}…`) <= most) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, low).join('').trimEnd()}…`;
}
