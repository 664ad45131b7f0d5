/** What the strip shows: events by their date, or articles by the day they were published. Days are numbers (days.ts). */
import { dayNumber } from '../../../graph/days.ts';
import { edtfEnds, parseEdtf } from '../../../graph/edtf.ts';
import type { GraphIndex } from '../../../graph/queries.ts';
import { isEventType, type Node, type NodeType, type Status } from '../../../graph/schema.ts';
import { labelOf } from '../../sentences/parts.ts';
import type { Lang } from '../../state/view-state.ts';
import type { Visible } from '../../state/visible.ts';

/**
 * How a date is drawn: `day` a square, `between` (somewhere inside two days) pale with a solid outline, `coarse` (a month
 * or a year) pale with a dashed outline, `lasting` a full bar.
 */
export type ItemKind = 'day' | 'between' | 'coarse' | 'lasting';

export interface StripItem {
  readonly id: string;
  readonly label: string;
  /** null: an article. */
  readonly type: NodeType | null;
  readonly status: Status | undefined;
  readonly kind: ItemKind;
  /** First and last day it may mean, inclusive; null is open. */
  readonly first: number | null;
  readonly last: number | null;
  readonly about: boolean;
}

export interface StripItems {
  readonly dated: readonly StripItem[];
  readonly undated: readonly StripItem[];
}

/** `visible` is what all filters but the dates leave. */
export function eventItems({ graph }: GraphIndex, visible: Visible, lang: Lang): StripItems {
  const events = graph.nodes.filter((node) => isEventType(node.type) && visible.nodes.has(node.id));
  return split(
    events.map((node) => ({
      id: node.id,
      label: labelOf(node, lang),
      type: node.type,
      status: node.status,
      ...placed(node.date, lasts(node)),
    })),
  );
}

export function articleItems({ graph }: GraphIndex): StripItems {
  return split(
    graph.articles.map(({ id, title, published }) => ({
      id,
      label: title,
      type: null,
      status: undefined,
      ...placed(published, false),
    })),
  );
}

/** Wars and sanctions go on from their first day to their last; of a meeting "11/17" says that it was on one of these days. */
const lasts = (node: Node): boolean =>
  node.status === 'ongoing' || node.type === 'conflict' || node.type === 'sanction';

type Placed = Pick<StripItem, 'kind' | 'first' | 'last' | 'about'>;

const NOWHERE: Placed = { kind: 'day', first: null, last: null, about: false };

function placed(date: string | undefined, lasting: boolean): Placed {
  const range = date === undefined ? null : parseEdtf(date);
  if (date === undefined || !range) return NOWHERE;
  const number = (day: string | null): number | null => (day === null ? null : dayNumber(day));
  const place = { first: number(range.lower), last: number(range.upper), about: range.approximate };
  if (range.lower === null || range.upper === null) return { ...place, kind: 'lasting' };
  if (!range.interval) return { ...place, kind: range.precision === 'day' ? 'day' : 'coarse' };
  const [from, to] = edtfEnds(date);
  if (from?.lower === to?.lower && from?.upper === to?.upper)
    return { ...place, kind: range.precision === 'day' ? 'day' : 'coarse' };
  if (lasting) return { ...place, kind: 'lasting' };
  return { ...place, kind: range.precision === 'day' ? 'between' : 'coarse' };
}

function split(items: readonly StripItem[]): StripItems {
  const isDated = (item: StripItem): boolean => item.first !== null || item.last !== null;
  const start = (item: StripItem): number => item.first ?? Number.NEGATIVE_INFINITY;
  return {
    dated: items.filter(isDated).sort((a, b) => start(a) - start(b) || (a.id < b.id ? -1 : 1)),
    undated: items.filter((item) => !isDated(item)),
  };
}
