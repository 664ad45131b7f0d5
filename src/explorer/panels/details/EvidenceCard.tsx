import { Link2, Megaphone, Newspaper, Quote } from 'lucide-react';
import { useId, useState } from 'react';
import { formatEdtf } from '../../../graph/edtf-format.ts';
import { type Edge, isEventType, type Node } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { citation } from '../../passages/citation.ts';
import { blockAt } from '../../passages/context.ts';
import type { EvidenceCard as Card } from '../../passages/evidence.ts';
import { type Mention, mentionsIn, mentionsWithin } from '../../passages/mentions.ts';
import { labelOf } from '../../sentences/parts.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { PassageText } from '../../ui/PassageText.tsx';
import { StatusWord } from '../../ui/StatusWord.tsx';
import { useCopy } from '../../ui/use-copy.ts';
import { linkTo } from '../../url/sync.ts';
import { Rules } from './Rules.tsx';

interface Props {
  readonly thing: Node | Edge;
  readonly card: Card;
  /** Of all passages. */
  readonly count: number;
  /** Number of the passage being read, where it is in this card. */
  readonly active: number | null;
  /** Whether the card before is of another article. */
  readonly startsArticle: boolean;
  readonly onRead: (number: number) => void;
}

/** One sentence of an article with what it is evidence for marked in it. */
export function EvidenceCard({ thing, card, count, active, startsArticle, onRead }: Props) {
  const index = useGraph();
  const { t, lang } = useText();
  const select = useStore((state) => state.select);
  const openArticle = useStore((state) => state.openArticle);
  const { copy, message } = useCopy();
  const [whyOpen, setWhyOpen] = useState(false);
  const rulesId = useId();
  const { article, context, passages, first } = card;
  const passage = passages[(active ?? first) - first] ?? passages[0];
  if (!passage) return null;
  const block = blockAt(article, passage.start);
  const speaker = passage.attributedTo && index.nodes.get(passage.attributedTo);
  const isTitle = 'kind' in block && block.kind === 'title';
  const voice = speaker
    ? t('panel.accordingTo', { name: labelOf(speaker, lang) })
    : t(isTitle ? 'panel.titleWords' : 'panel.ownWords');
  const link = (): string => linkTo({ selection: [thing.id], article: article.id, at: passage });
  const open = (): void => {
    onRead(active ?? first);
    openArticle(article.id, { start: passage.start, end: passage.end });
  };
  const last = first + passages.length;
  return (
    <li
      aria-current={active !== null}
      className={`relative scroll-mt-20 border-b border-line px-5 pt-3 pb-2.5 ${
        active === null
          ? ''
          : 'before:absolute before:top-3 before:bottom-3 before:left-0 before:w-[3px] before:rounded-r-[2px] before:bg-thread'
      } ${startsArticle && first > 0 ? 'border-t border-t-line-strong' : ''}`}
    >
      <div className="mb-[5px] flex flex-wrap items-center gap-x-1.5 text-[13px] font-[550] text-ink-2">
        {speaker ? <Megaphone {...ICON} /> : <Newspaper {...ICON} />}
        {speaker ? (
          <button
            type="button"
            onClick={() => select(speaker.id)}
            className="text-left hover:text-ink hover:underline touch:min-h-11"
          >
            {voice}
          </button>
        ) : (
          <span>{voice}</span>
        )}
        {passage.status && passage.status !== thing.status && (
          <StatusWord status={passage.status} className="ml-1" />
        )}
        <button
          type="button"
          aria-expanded={whyOpen}
          aria-controls={rulesId}
          onClick={() => setWhyOpen(!whyOpen)}
          className="ml-1 rounded-r1 font-normal text-ink-3 underline decoration-line-strong decoration-dotted underline-offset-3 hover:text-ink touch:min-h-11"
        >
          {t('panel.why')}
        </button>
        <span className="ml-auto font-medium text-ink-3">
          {passages.length > 1
            ? t('panel.manyOfAll', { first: first + 1, last, count })
            : t('panel.ofAll', { number: first + 1, count })}
        </span>
      </div>
      <blockquote
        className="font-serif text-quote text-pretty [overflow-wrap:anywhere]"
        lang={article.language}
        dir="auto"
      >
        {context.clippedStart && '… '}
        <PassageText
          text={article.text}
          range={context}
          mentions={marksFor(thing, mentionsWithin(mentionsIn(index, article.id), context), passages)}
          hits={
            isName(thing)
              ? []
              : passages.map(({ start, end }) => ({ start, end, kind: 'hit', active: false }))
          }
          emphasis={isName(thing) ? 'wash' : 'ink'}
        />
        {context.clippedEnd && ' …'}
      </blockquote>
      <div className="mt-[7px] flex flex-wrap items-center gap-x-1.5 text-[13px] text-ink-3">
        <button
          type="button"
          onClick={open}
          data-open=""
          aria-label={t('panel.openAt', { title: article.title })}
          title={article.title}
          className={`min-w-0 truncate text-left text-ink-2 underline decoration-line-strong underline-offset-3 hover:decoration-ink touch:min-h-11 ${article.source ? 'max-w-full shrink-0' : 'flex-1'}`}
        >
          {article.title}
        </button>
        {article.source && (
          <>
            {/* A title beside its outlet would be three words; it takes the line. */}
            <span className="basis-full" />
            <span className="min-w-0 shrink truncate">{article.source}</span>
          </>
        )}
        <span className="shrink-0">
          · {article.published ? formatEdtf(article.published, lang, 'short') : t('panel.unknownPublished')}
        </span>
        <span className="ml-auto flex shrink-0">
          <IconButton
            icon={Quote}
            small
            label={t('panel.copyQuote')}
            onClick={() =>
              copy(
                citation(article, context, { lang, link: link() }),
                t('panel.quoteCopied'),
                t('shell.linkNotCopied'),
              )
            }
          />
          <IconButton
            icon={Link2}
            small
            label={t('panel.copyPassageLink')}
            onClick={() => copy(link(), t('shell.linkCopied'), t('shell.linkNotCopied'))}
          />
        </span>
      </div>
      {whyOpen && <Rules id={rulesId} passages={passages} />}
      {message && <p className="mt-1 text-[13px] font-[550] text-ink-2">{message}</p>}
    </li>
  );
}

const ICON = { size: 14, strokeWidth: 1.75, 'aria-hidden': true } as const;

const isName = (thing: Node | Edge): boolean => 'mentions' in thing && !isEventType(thing.type);

/** An entity's own names, the two ends of an edge, and for an event every name in the sentence. */
function marksFor(
  thing: Node | Edge,
  mentions: readonly Mention[],
  passages: readonly { readonly start: number; readonly end: number }[],
): readonly Mention[] {
  if (!('mentions' in thing))
    return mentions.filter(({ node }) => [thing.source, thing.target].includes(node.id));
  if (!isName(thing)) return mentions;
  return passages.map(({ start, end }) => ({ start, end, node: thing }));
}
