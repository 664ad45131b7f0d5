import { memo, type ReactNode, type RefObject, useRef } from 'react';
import { useText } from '../../i18n/use-text.ts';
import type { Mention } from '../../passages/mentions.ts';
import type { Span } from '../../state/span.ts';
import { type DateMark, type Hit, PassageText } from '../../ui/PassageText.tsx';
import { EventNotes } from './EventNotes.tsx';
import type { EventNote } from './events-by-block.ts';
import { NameButton } from './NameButton.tsx';
import { useIsNear, type Watch } from './near.ts';
import type { StoryBlock as Block } from './story-blocks.ts';

interface Props {
  readonly text: string;
  /** What the article is written in, for those who hear it: the page may speak another language. */
  readonly language: string;
  readonly block: Block;
  readonly mentions: readonly Mention[];
  readonly hits: readonly Hit[];
  /** The passage that is read, where it touches this block. */
  readonly activeHits: readonly Hit[];
  readonly dates: readonly DateMark[];
  readonly watch: Watch | null;
  /** First of a run of boilerplate: says that it is no part of the story. */
  readonly saysWhy: boolean;
  /** Last of such a run: leaves room before the story goes on. */
  readonly endsRun: boolean;
  readonly notes: readonly EventNote[];
  readonly onName: (mention: Mention) => void;
  readonly onEvent: (id: string, at: Span) => void;
  readonly after: ReactNode;
}

/** One block of the article. Blocks far off the screen are not laid out (`content-visibility`). */
export const StoryBlock = memo(function StoryBlock({
  text,
  language,
  block,
  mentions,
  hits,
  activeHits,
  dates,
  watch,
  saysWhy,
  endsRun,
  notes,
  onName,
  onEvent,
  after,
}: Props) {
  const { t } = useText();
  const ref = useRef<HTMLElement>(null);
  const isNear = useIsNear(ref, watch) || activeHits.length > 0;
  const renderName = (mention: Mention, content: ReactNode): ReactNode => (
    <NameButton mention={mention} quiet={block.kind === 'title' || block.kind === 'heading'} onName={onName}>
      {content}
    </NameButton>
  );
  const content = isNear ? (
    <PassageText
      text={text}
      range={block}
      mentions={mentions}
      hits={activeHits.length ? [...hits, ...activeHits] : hits}
      dates={dates}
      renderName={renderName}
    />
  ) : (
    text.slice(block.start, block.end)
  );
  const place = {
    // One ref for whichever element the kind of block becomes.
    ref: ref as RefObject<HTMLParagraphElement & HTMLHeadingElement>,
    'data-start': block.start,
    'data-end': block.end,
    lang: language,
    dir: 'auto',
  } as const;
  switch (block.kind) {
    case 'title':
      return (
        <>
          <h2
            {...place}
            className="mt-1 mb-2.5 font-serif text-headline font-[560] tracking-[-.018em] text-balance [overflow-wrap:anywhere]"
          >
            {content}
          </h2>
          {after}
        </>
      );
    case 'heading':
      return (
        <h3 {...place} className="mt-7 mb-2.5 font-serif text-[21px] leading-7 font-[600] text-balance">
          {content}
        </h3>
      );
    case 'boilerplate':
      return (
        <p
          {...place}
          className={`font-sans text-[13px] leading-[18px] text-ink-3 [overflow-wrap:anywhere] ${endsRun ? 'mb-4' : 'mb-[5px]'}`}
        >
          <span className="line-through decoration-line-strong">{content}</span>
          {saysWhy && <span className="ml-2 inline-block italic">{t('article.notStory')}</span>}
        </p>
      );
    case 'caption':
      return (
        <p
          {...place}
          className="mb-4 border-l-2 border-line pl-3 font-sans text-[14px] leading-5 text-ink-2 [overflow-wrap:anywhere]"
        >
          <span className="sr-only">{t('article.caption')}: </span>
          {content}
        </p>
      );
    case 'paragraph':
      return (
        <div className="relative">
          <p
            {...place}
            className="mb-[17px] font-serif text-read text-pretty whitespace-pre-line [overflow-wrap:anywhere] [content-visibility:auto] [contain-intrinsic-size:auto_120px]"
          >
            {content}
          </p>
          <EventNotes notes={isNear ? notes : []} onEvent={onEvent} />
        </div>
      );
  }
});
