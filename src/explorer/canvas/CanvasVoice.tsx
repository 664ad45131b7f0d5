import { isEventType } from '../../graph/schema.ts';
import { useText } from '../i18n/use-text.ts';
import { labelOf } from '../sentences/parts.ts';
import { bundleTip } from '../sentences/tip-facts.ts';
import { useGraph } from '../state/graph-context.ts';
import { useVisible } from '../state/use-visible.ts';
import { type Plan, shownEdges } from './canvas.ts';
import { useSession } from './session.ts';

/** Speaks the node or line that the keys have reached. */
export function CanvasVoice({ bundles }: { readonly bundles: Plan['bundles'] }) {
  const { t, lang } = useText();
  const index = useGraph();
  const visible = useVisible();
  const walked = useSession((session) => session.walked);
  const node = walked ? index.nodes.get(walked) : undefined;
  const count = (index.edgesOf.get(walked ?? '') ?? []).filter((edge) => visible.edges.has(edge.id)).length;
  const words = node && {
    label: labelOf(node, lang),
    type: t(`status.${node.type}`),
    links: t('canvas.links', { count }),
  };
  const bundle = bundles.get(walked ?? '');
  const line = bundle && bundleTip(shownEdges(bundle, visible.edges), index, lang);
  return (
    <div aria-live="polite" className="sr-only">
      {line &&
        t('canvas.line', { sentence: line.title, passages: t('canvas.passages', { count: line.passages }) })}
      {words &&
        (node.status && isEventType(node.type)
          ? t('canvas.nodeStatus', { ...words, status: t(`status.${node.status}`) })
          : t('canvas.node', words))}
    </div>
  );
}
