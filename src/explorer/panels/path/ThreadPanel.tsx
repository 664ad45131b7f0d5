import { useEffect } from 'react';
import { stationsOf } from '../../../graph/paths.ts';
import { useText } from '../../i18n/use-text.ts';
import { labelOf } from '../../sentences/parts.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { shownThread, type ThreadSearch } from '../../state/thread.ts';
import { HopCard } from './HopCard.tsx';
import { Station } from './Station.tsx';
import { ThreadFooter } from './ThreadFooter.tsx';
import { ThreadFrame } from './ThreadFrame.tsx';
import { ThreadTools } from './ThreadTools.tsx';
import { useEndNames } from './use-end-names.ts';

interface Props {
  readonly ends: readonly [string, string];
  readonly search: ThreadSearch;
}

/** The chain, station by station, each step with the sentence that proves it. */
export function ThreadPanel({ ends, search }: Props) {
  const index = useGraph();
  const { t, lang } = useText();
  const thread = useStore((state) => state.thread);
  const { leaveThread, announce } = useStore.getState();
  const names = useEndNames(ends);
  const number = shownThread(search, { thread });
  const path = search.paths[number];
  useEffect(() => {
    if (!path) return;
    const stations = stationsOf(path).flatMap((id) => index.nodes.get(id) ?? []);
    const words = stations.map((node) => labelOf(node, lang)).join(', ');
    announce(t('thread.found', { count: path.length, stations: words }));
  }, [path, index, lang, t, announce]);
  if (!path) return null;
  const unreal = path.some(({ edges: [edge] }) => edge?.status === 'planned' || edge?.status === 'proposed');
  const warning = search.denied ? t('thread.denied') : unreal ? t('thread.unreal') : null;
  return (
    <ThreadFrame
      kind={t('thread.steps', { count: path.length })}
      title={t('thread.question', names)}
      tools={<ThreadTools number={number} count={search.paths.length} />}
      footer={<ThreadFooter path={path} question={t('thread.question', names)} />}
      onClose={leaveThread}
    >
      {warning && (
        <p className="border-b border-line px-5 py-2 text-[13px] leading-[18px] text-ink-2">{warning}</p>
      )}
      <ol aria-label={t('thread.chain', names)} className="pt-1.5 pb-3">
        {path.map((hop, i) => (
          <li key={hop.from}>
            <Station id={hop.from} first={i === 0} />
            <HopCard hop={hop} />
          </li>
        ))}
        <li>
          <Station id={path.at(-1)?.to ?? ends[1]} last />
        </li>
      </ol>
    </ThreadFrame>
  );
}
