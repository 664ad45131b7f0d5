import { useText } from '../../i18n/use-text.ts';
import { nodeTip } from '../../sentences/tip-facts.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useVisible } from '../../state/use-visible.ts';
import { TipCard } from '../../ui/TipCard.tsx';
import type { Point } from './use-gestures.ts';

/** What the mark under the pointer is. */
export function MarkTip({ id, at }: { readonly id: string; readonly at: Point }) {
  const { lang } = useText();
  const index = useGraph();
  const visible = useVisible();
  const node = index.nodes.get(id);
  if (!node) return null;
  const shown = (index.edgesOf.get(id) ?? []).filter((edge) => visible.edges.has(edge.id));
  return <TipCard facts={nodeTip(node, shown, index, lang)} at={{ x: at.x, y: at.y, reach: 2 }} />;
}
