import { useCallback, useMemo, useRef } from 'react';
import type { Article } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { type Mention, mentionsIn, mentionsWithin } from '../../passages/mentions.ts';
import { useGraph } from '../../state/graph-context.ts';
import type { Span } from '../../state/span.ts';
import { useStore } from '../../state/store.ts';
import type { Hit } from '../../ui/PassageText.tsx';
import { ArticleMeta } from './ArticleMeta.tsx';
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

const NO_HITS: readonly Hit[] = [];

/** The text, block by block. A block is drawn again only when its own marks change. */
export function Story({ article, quotes, at }: Props) {
  const index = useGraph();
  const { t } = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const select = useStore((state) => state.select);
  const openArticle = useStore((state) => state.openArticle);
  const blocks = useMemo(() => storyBlocks(article), [article]);
  const mentions = useMemo(
    () => blocks.map((block) => mentionsWithin(mentionsIn(index, article.id), block)),
    [blocks, index, article],
  );
  const hits = useMemo(() => hitsOf(blocks, quotes, at), [blocks, quotes, at]);
  const openName = useCallback(
    ({ node, start, end }: Mention) => {
      select(node.id);
      openArticle(article.id, { start, end });
    },
    [select, openArticle, article],
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
              <h2 className="mb-2.5 font-serif text-headline font-[560] tracking-[-.018em]">
                {article.title}
              </h2>
              <ArticleMeta article={article} />
            </>
          )}
          {blocks.map((block, i) => (
            <StoryBlock
              key={block.start}
              text={article.text}
              block={block}
              mentions={mentions[i] ?? []}
              hits={hits.get(i) ?? NO_HITS}
              saysWhy={block.kind === 'boilerplate' && blocks[i - 1]?.kind !== 'boilerplate'}
              endsRun={blocks[i + 1]?.kind !== 'boilerplate'}
              onName={openName}
              after={i === titled ? <ArticleMeta article={article} /> : null}
            />
          ))}
        </div>
      </div>
      <Ticks scroller={scroller} quotes={quotes} at={at} length={article.text.length} />
    </div>
  );
}

/** Hits by number of block; blocks without any are left out, so that their props stay the same. */
function hitsOf(
  blocks: readonly Span[],
  quotes: readonly Span[],
  at: Span | null,
): ReadonlyMap<number, readonly Hit[]> {
  const spans: readonly Hit[] = [
    ...quotes.map(({ start, end }): Hit => ({ kind: 'hit', start, end, active: false })),
    ...(at ? [{ kind: 'hit', start: at.start, end: at.end, active: true } as const] : []),
  ];
  const byBlock = new Map<number, Hit[]>();
  blocks.forEach((block, i) => {
    const here = spans.filter(({ start, end }) => start < block.end && end > block.start);
    if (here.length) byBlock.set(i, here);
  });
  return byBlock;
}
