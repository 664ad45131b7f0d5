import { useEffect, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { edgeSentence } from '../../sentences/edge-sentence.ts';
import { labelOf, plain } from '../../sentences/parts.ts';
import { useGraph } from '../../state/graph-context.ts';

/** In ms: a region that has just come is not listened to yet, and what is only passed by is not worth a word. */
const SETTLED = 150;

/** Says what the panel tells of now: where it was chosen the focus stays, so that nothing else would say it. */
export function PanelVoice({ ids }: { readonly ids: readonly string[] }) {
  const index = useGraph();
  const { t, lang } = useText();
  const [id = '', ...others] = ids;
  const node = index.nodes.get(id);
  const edge = index.edges.get(id);
  const words = others.length
    ? t('panel.selected', { count: ids.length })
    : node
      ? [
          labelOf(node, lang),
          t(`status.${node.type}`),
          ...(node.status ? [t(`status.${node.status}`)] : []),
          t('panel.quotes', { count: node.mentions.length }),
        ].join(', ')
      : edge
        ? `${plain(edgeSentence(edge, index, lang))}, ${t('panel.quotes', { count: edge.evidence.length })}`
        : '';
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), SETTLED);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p aria-live="polite" className="sr-only">
      {said}
    </p>
  );
}
