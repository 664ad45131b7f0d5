/** What the timeline needs of state and graph: what the filters leave, and all that its scale is made of. */
import { useMemo } from 'react';
import { dayNumber } from '../../../graph/days.ts';
import { parseEdtf } from '../../../graph/edtf.ts';
import { outletOf } from '../../../graph/queries.ts';
import { allows } from '../../state/choices.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { useVisible } from '../../state/use-visible.ts';
import { articleItems, type StripItem, type StripItems } from '../date-strip/strip-items.ts';
import { isInside } from '../date-strip/use-strip.ts';
import { everything, timelineArticles, timelineEvents } from './timeline-items.ts';

export interface TimelineItems extends StripItems {
  /** Everything with a date, shown or not. */
  readonly all: readonly StripItem[];
}

export function useTimelineItems(): TimelineItems {
  const index = useGraph();
  const visible = useVisible();
  const lang = useStore((state) => state.lang);
  const when = useStore((state) => state.when);
  const sources = useStore((state) => state.sources);
  const from = useStore((state) => state.from);
  const to = useStore((state) => state.to);
  const undated = useStore((state) => state.undated);
  const all = useMemo(
    () => (when === 'event' ? timelineEvents(index, everything(index), lang) : articleItems(index)).dated,
    [index, lang, when],
  );
  return useMemo(() => {
    if (when === 'event') return { ...timelineEvents(index, visible, lang), all };
    const lower = from && parseEdtf(from)?.lower;
    const upper = to && parseEdtf(to)?.upper;
    const range = {
      from: lower ? dayNumber(lower) : Number.NEGATIVE_INFINITY,
      to: upper ? dayNumber(upper) : Number.POSITIVE_INFINITY,
    };
    const isShown = (item: StripItem): boolean =>
      allows(sources, outletOf(item.id, index)) &&
      (item.first === null && item.last === null ? undated : isInside(item, range));
    return { ...timelineArticles(index, visible, isShown), all };
  }, [index, visible, lang, when, sources, from, to, undated, all]);
}
