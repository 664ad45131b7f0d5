import { useCallback, useMemo, useRef } from 'react';
import type { Article } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { type Mention, mentionsIn, mentionsWithin } from '../../passages/mentions.ts';
import { useGraph } from '../../state/graph-context.ts';
import type { Span } from '../../state/span.ts';
import { useStore } from '../../state/store.ts';
import type { DateMark } from '../../ui/PassageText.tsx';
import { ArticleMeta } from './ArticleMeta.tsx';
import { byBlock, hitsByBlock, NO_HITS } from './block-hits.ts';
import { dateMarks } from './date-marks.ts';
import { type EventNote, eventsByBlock } from './events-by-block.ts';
import { useWatch } from './near.ts';
import { StoryBlock } from './StoryBlock.tsx';
import { storyBlocks } from './story-blocks.ts';
import { Ticks } from './Ticks.tsx';
import { useActiveBox } from './use-active-box.ts';
import { useScrollToPassage } from './use-scroll-to-passage.ts';

interface Props {
  readonly article: Article;
  readonly quotes: readonly Span[];
  readonly at: Span | null;
}

const NO_DATES: readonly DateMark[] = [];
const NO_NOTES: readonly EventNote[] = [];

/** Characters from which marks are drawn only near the screen. */
const LONG = 100_000;

/** The text, block by block. A block is drawn again only when its own marks change. */
export function Story({ article, quotes, at }: Props) {
  const index = useGraph();
  const { t, lang } = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const { readPassage } = useStore.getState();
  const blocks = useMemo(() => storyBlocks(article), [article]);
  const mentions = useMemo(
    () => blocks.map((block) => mentionsWithin(mentionsIn(index, article.id), block)),
    [blocks, index, article],
  );
  const hits = useMemo(() => hitsByBlock(blocks, quotes, false), [blocks, quotes]);
  const activeHits = useMemo(() => hitsByBlock(blocks, at ? [at] : [], true), [blocks, at]);
  const dates = useMemo(
    () => byBlock(blocks, dateMarks(article, lang, t('article.undecided'))),
    [article, blocks, lang, t],
  );
  const notes = useMemo(() => eventsByBlock(article.id, blocks, index), [article, blocks, index]);
  const watch = useWatch(scroller, article.text.length > LONG);
  const openName = useCallback(
    ({ node, start, end }: Mention) => {
      readPassage(node.id, article.id, { start, end });
    },
    [readPassage, article],
  );
  const openEvent = useCallback(
    (id: string, passage: Span) => {
      readPassage(id, article.id, passage);
    },
    [readPassage, article],
  );
  useScrollToPassage(scroller, at);
  const active = useActiveBox(scroller, at);
  const titled = blocks.findIndex(({ kind }) => kind === 'title');
  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area without controls must be reachable by keyboard
        tabIndex={0}
        role="document"
        aria-label={t('article.text')}
        className="relative h-full overflow-y-auto px-6 pt-6 pb-10 tablet:pr-16 tablet:pl-[52px]"
      >
        <div className="relative max-w-[62ch] text-read">
          {active && (
            <span
              aria-hidden="true"
              style={active}
              className="absolute -left-4 w-[3px] rounded-[2px] bg-thread tablet:-left-8"
            />
          )}
          {titled < 0 && (
            <>
              <h2
                lang={article.language}
                className="mb-2.5 font-serif text-headline font-[560] tracking-[-.018em]"
              >
                {article.title}
              </h2>
              <ArticleMeta article={article} />
            </>
          )}
          {blocks.map((block, i) => (
            <StoryBlock
              key={block.start}
              text={article.text}
              language={article.language}
              block={block}
              mentions={mentions[i] ?? []}
              hits={hits.get(i) ?? NO_HITS}
              activeHits={activeHits.get(i) ?? NO_HITS}
              dates={dates.get(i) ?? NO_DATES}
              watch={watch}
              saysWhy={block.kind === 'boilerplate' && blocks[i - 1]?.kind !== 'boilerplate'}
              endsRun={blocks[i + 1]?.kind !== 'boilerplate'}
              notes={notes.get(i) ?? NO_NOTES}
              onName={openName}
              onEvent={openEvent}
              after={i === titled ? <ArticleMeta article={article} /> : null}
            />
          ))}
        </div>
      </div>
      <Ticks scroller={scroller} quotes={quotes} at={at} length={article.text.length} />
    </div>
  );
}
