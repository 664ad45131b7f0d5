import { ChevronRight } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { formatEdtf } from '../../../graph/edtf-format.ts';
import { longestThreadOf } from '../../../graph/longest-thread.ts';
import type { Path } from '../../../graph/paths.ts';
import { stationsOf } from '../../../graph/paths.ts';
import { useText } from '../../i18n/use-text.ts';
import { compactDate } from '../../sentences/compact-date.ts';
import { labelOf } from '../../sentences/parts.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { mostReportedEvent, newestArticles, type Shown } from './start.ts';
import { ThreadPicture } from './ThreadPicture.tsx';

/** Three ways in, made from the data: the most reported event, the longest thread, the newest article. */
export function Stories({ shown }: { readonly shown: Shown }) {
  const { nodes } = useGraph();
  const { t, lang } = useText();
  const { select, findThread, openArticle, hover } = useStore.getState();
  const event = useMemo(() => mostReportedEvent(shown), [shown]);
  const [newest] = useMemo(() => newestArticles(shown, 1), [shown]);
  const thread = useLongestThread();
  const left = useMemo(() => new Set(shown.nodes.map(({ id }) => id)), [shown]);
  // A thread through what is hidden would lead nowhere.
  const stations = thread ? stationsOf(thread) : [];
  const leads = stations.every((id) => left.has(id));
  const [from, to] = [stations[0], stations.at(-1)].map((id) => nodes.get(id ?? ''));
  return (
    <ul className="border-t border-line empty:hidden">
      {event && (
        <Story
          kicker={t('thread.storyEvent')}
          facts={[
            ...(event.date ? [compactDate(event.date, lang)] : []),
            t('panel.quotes', { count: event.mentions.length }),
            t('panel.articles', { count: new Set(event.mentions.map(({ article }) => article)).size }),
          ]}
          onOpen={() => select(event.id)}
          onPoint={(on) => hover(on ? event.id : null)}
        >
          <bdi>{labelOf(event, lang)}</bdi>
        </Story>
      )}
      {leads && from && to && (
        <Story
          kicker={t('thread.storyThread')}
          facts={[t('thread.steps', { count: stations.length - 1 })]}
          picture={<ThreadPicture stations={stations} />}
          onOpen={() => findThread(from.id, to.id)}
        >
          <bdi>{t('thread.question', { a: labelOf(from, lang), b: labelOf(to, lang) })}</bdi>
        </Story>
      )}
      {newest && (
        <Story
          kicker={t(newest.published ? 'thread.storyArticle' : 'article.title')}
          facts={[
            newest.published ? formatEdtf(newest.published, lang) : t('panel.unknownPublished'),
            ...(newest.source ? [newest.source] : []),
          ]}
          onOpen={() => openArticle(newest.id)}
        >
          <span dir="auto">{newest.title}</span>
        </Story>
      )}
    </ul>
  );
}

/** Searched after the first picture: in a large graph it takes a moment. */
function useLongestThread(): Path | null {
  const index = useGraph();
  const [path, setPath] = useState<Path | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setPath(longestThreadOf(index)), 0);
    return () => clearTimeout(timer);
  }, [index]);
  return path;
}

interface StoryProps {
  readonly kicker: string;
  readonly facts: readonly string[];
  readonly picture?: ReactNode;
  readonly children: ReactNode;
  readonly onOpen: () => void;
  readonly onPoint?: (on: boolean) => void;
}

function Story({ kicker, facts, picture, children, onOpen, onPoint }: StoryProps) {
  return (
    <li className="border-b border-line">
      <button
        type="button"
        onClick={onOpen}
        onPointerEnter={() => onPoint?.(true)}
        onPointerLeave={() => onPoint?.(false)}
        className="flex w-full items-center gap-3 px-5 py-2.5 text-left hover:bg-rail focus-visible:-outline-offset-2"
      >
        <span className="min-w-0 flex-1">
          <span className="block text-[12.5px] leading-4 font-semibold text-ink-3">{kicker}</span>
          <span className="mt-0.5 line-clamp-3 font-serif text-[17px] leading-[22px] font-[530] text-pretty">
            {children}
          </span>
          {picture}
          <span className="mt-0.5 block text-[13px] leading-4 text-ink-2">{facts.join(' · ')}</span>
        </span>
        <ChevronRight size={16} strokeWidth={1.75} aria-hidden="true" className="flex-none text-ink-3" />
      </button>
    </li>
  );
}
