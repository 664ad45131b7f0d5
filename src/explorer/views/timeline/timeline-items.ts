/** What the timeline draws: what the filters leave, and the whole by which its scale is made. */
import type { GraphIndex } from '../../../graph/queries.ts';
import type { Lang } from '../../state/view-state.ts';
import type { Visible } from '../../state/visible.ts';
import { articleItems, eventItems, type StripItem, type StripItems } from '../date-strip/strip-items.ts';

/** Events by their date. What is going on has no end yet: "Perang Ukraina, sekitar 2022" is a bar with an arrow. */
export function timelineEvents(index: GraphIndex, visible: Visible, lang: Lang): StripItems {
  const { dated, undated } = eventItems(index, visible, lang);
  return { dated: dated.map(goesOn), undated };
}

function goesOn(item: StripItem): StripItem {
  const open = item.status === 'ongoing' && item.kind !== 'lasting' && item.first !== null;
  return open ? { ...item, kind: 'lasting', last: null } : item;
}

/** Articles that tell of something shown, by the day they were published. */
export function timelineArticles(
  index: GraphIndex,
  visible: Visible,
  allows: (item: StripItem) => boolean,
): StripItems {
  const telling = new Set<string>();
  for (const { id, mentions } of index.graph.nodes) {
    if (visible.nodes.has(id)) for (const { article } of mentions) telling.add(article);
  }
  const { dated, undated } = articleItems(index);
  const isShown = (item: StripItem): boolean => telling.has(item.id) && allows(item);
  return { dated: dated.filter(isShown), undated: undated.filter(isShown) };
}

/** Every node: the scale is made of all events, so that no filter moves a mark sideways. */
export const everything = ({ graph }: GraphIndex): Visible => ({
  nodes: new Set(graph.nodes.map(({ id }) => id)),
  edges: new Set(),
});
