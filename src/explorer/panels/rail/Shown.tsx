import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useVisible } from '../../state/use-visible.ts';

/** "59 dari 70 simpul · 105 dari 177 hubungan". */
export function Shown({ edges = true }: { readonly edges?: boolean }) {
  const { t, number } = useText();
  const { graph } = useGraph();
  const visible = useVisible();
  const counts = {
    shown: visible.nodes.size,
    total: graph.nodes.length,
    shownEdges: visible.edges.size,
    totalEdges: graph.edges.length,
  };
  return (
    <p className="text-[13px] text-ink-2">
      <span aria-live="polite" className="sr-only">
        {t('rail.showing', counts)}
      </span>
      <span aria-hidden="true">
        <Strong>{number(counts.shown)}</Strong> {t('rail.nodesOf', { total: counts.total })}
        {edges && (
          <>
            {' · '}
            <Strong>{number(counts.shownEdges)}</Strong> {t('rail.edgesOf', { total: counts.totalEdges })}
          </>
        )}
      </span>
    </p>
  );
}

const Strong = ({ children }: { readonly children: ReactNode }) => (
  <b className="font-[650] text-ink">{children}</b>
);
