import type { Passage } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { lowerFirst } from '../../sentences/first-letter.ts';
import { useGraph } from '../../state/graph-context.ts';
import { NodeLink } from '../../ui/NodeLink.tsx';

/** Who says it: the quoted with their numbers of passages, most first, and what the articles say themselves. */
export function Voices({ passages }: { readonly passages: readonly Passage[] }) {
  const { nodes } = useGraph();
  const { t } = useText();
  const voices = countVoices(passages);
  const own = voices.get('') ?? 0;
  const quoted = [...voices]
    .filter(([id]) => id !== '')
    .sort((a, b) => b[1] - a[1])
    .flatMap(([id, count]) => {
      const node = nodes.get(id);
      return node ? [{ node, count }] : [];
    });
  return (
    <>
      {quoted.map(({ node, count }, i) => (
        <span key={node.id}>
          {i > 0 && ', '}
          <NodeLink node={node} className="font-[550]" />{' '}
          <span className="text-ink-3">({t('panel.quotes', { count })})</span>
        </span>
      ))}
      {own > 0 && (
        <span className="text-ink-2">
          {quoted.length > 0 && ', '}
          {lowerFirst(t('panel.ownWords'))}{' '}
          <span className="text-ink-3">({t('panel.quotes', { count: own })})</span>
        </span>
      )}
    </>
  );
}

const countVoices = (passages: readonly Passage[]): ReadonlyMap<string, number> => {
  const voices = new Map<string, number>();
  for (const { attributedTo = '' } of passages) voices.set(attributedTo, (voices.get(attributedTo) ?? 0) + 1);
  return voices;
};
