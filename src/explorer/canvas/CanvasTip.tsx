import { useText } from '../i18n/use-text.ts';
import { bundleTip, nodeTip, type TipFacts } from '../sentences/tip-facts.ts';
import { useVisible } from '../state/use-visible.ts';
import { TipCard } from '../ui/TipCard.tsx';
import { type Canvas, shownEdges } from './canvas.ts';
import { useSession } from './session.ts';

/** What is under the pointer: a node, or the edges of a line. */
export function CanvasTip({ canvas }: { readonly canvas: Canvas }) {
  const { lang } = useText();
  const visible = useVisible();
  const tip = useSession((session) => session.tip);
  const pinned = useSession((session) => Boolean(tip && session.pins[tip.id]));
  const facts = tip && factsAt(canvas, tip.id);
  return facts && <TipCard facts={facts} at={tip} pinned={pinned} />;

  function factsAt({ index, bundles }: Canvas, id: string): TipFacts | null {
    const node = index.nodes.get(id);
    const shown = (index.edgesOf.get(id) ?? []).filter((edge) => visible.edges.has(edge.id));
    if (node) return nodeTip(node, shown, index, lang);
    const bundle = bundles.get(id);
    return bundle ? bundleTip(shownEdges(bundle, visible.edges), index, lang) : null;
  }
}
