import { useEffect, useMemo } from 'react';
import { otherEnd } from '../../../graph/queries.ts';
import type { Node } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { labelOf } from '../../sentences/parts.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { useVisible } from '../../state/use-visible.ts';
import { TypeGlyph } from '../../ui/TypeGlyph.tsx';
import { NodePicker } from './NodePicker.tsx';
import { ThreadFrame } from './ThreadFrame.tsx';

/** Nodes offered before anything is typed. */
const MOST = 7;

/** An end of the thread is being chosen: by name, by a click anywhere, or from what one may want to know. */
export function EndChoice({ from }: { readonly from: string | null }) {
  const index = useGraph();
  const { t, lang } = useText();
  const visible = useVisible();
  const { leaveThread, select, announce } = useStore.getState();
  const start = from === null ? undefined : index.nodes.get(from);
  const name = start && labelOf(start, lang);
  const title = name ? t('thread.to', { name }) : t('thread.from');
  useEffect(() => {
    if (name) announce(t('thread.picked', { name }));
  }, [name, t, announce]);
  const offers = useMemo(() => {
    const near = new Set((index.edgesOf.get(from ?? '') ?? []).map((edge) => otherEnd(edge, from ?? '')));
    const isFar = (node: Node): boolean =>
      node.id !== from && node.type !== 'country' && visible.nodes.has(node.id) && !near.has(node.id);
    return index.graph.nodes
      .filter(isFar)
      .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))
      .slice(0, MOST);
  }, [index, visible, from]);
  return (
    <ThreadFrame title={title} onClose={leaveThread}>
      <div className="px-5 pt-4 pb-3">
        <NodePicker except={from} onPick={(id) => select(id)} onCancel={leaveThread} />
        <p className="mt-2 text-[13px] leading-[18px] text-ink-2">{t('thread.pickHint')}</p>
      </div>
      {offers.length > 0 && (
        <>
          <h3 className="border-b border-line px-5 pt-2 pb-1.5 text-[13px] font-semibold text-ink-2">
            {t(from === null ? 'thread.much' : 'thread.far')}
          </h3>
          <ul>
            {offers.map((node) => (
              <li key={node.id} className="border-b border-line">
                <button
                  type="button"
                  onClick={() => select(node.id)}
                  className="flex w-full items-center gap-2.5 px-5 py-1.5 text-left hover:bg-rail focus-visible:-outline-offset-2 touch:min-h-11"
                >
                  <TypeGlyph type={node.type} status={node.status} radius={9} className="flex-none" />
                  <bdi className="min-w-0 flex-1 font-[550]">{labelOf(node, lang)}</bdi>
                  <span className="flex-none text-[13px] text-ink-3">
                    {t('panel.quotes', { count: node.mentions.length })}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </ThreadFrame>
  );
}
