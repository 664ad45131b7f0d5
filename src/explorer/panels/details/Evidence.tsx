import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { countSources } from '../../../graph/queries.ts';
import type { Edge, Node } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { evidenceCards, findPassage, inReadingOrder, passagesOf } from '../../passages/evidence.ts';
import { useWalk, useWalkedNumber } from '../../passages/walk.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { EvidenceCard } from './EvidenceCard.tsx';
import { MoreButton } from './MoreButton.tsx';
import { Walker } from './Walker.tsx';

/** Passages drawn at first: as many as fill the panel. A country may have thousands. */
const FIRST = 10;
/** How many more each time. */
const STEP = 40;

/** All passages of a node or an edge, by article, with one of them being read. */
export function Evidence({ thing }: { readonly thing: Node | Edge }) {
  const index = useGraph();
  const { t } = useText();
  const list = useRef<HTMLDivElement>(null);
  const article = useStore((state) => state.article);
  const at = useStore((state) => state.at);
  const openArticle = useStore((state) => state.openArticle);
  const walkTo = useWalk((walk) => walk.walkTo);
  const walked = useWalkedNumber(thing.id);
  const [limit, setLimit] = useState(FIRST);
  const ordered = useMemo(() => inReadingOrder(passagesOf(thing), index), [thing, index]);
  const counts = useMemo(() => countSources(ordered, index), [ordered, index]);
  const open = findPassage(ordered, article, at);
  const active = open >= 0 ? open : Math.min(walked, ordered.length - 1);

  const shown = Math.max(limit, active + FIRST);
  const cards = useMemo(() => evidenceCards(ordered.slice(0, shown), index), [ordered, shown, index]);
  const showMore = useCallback(() => setLimit((before) => before + STEP), []);

  useEffect(() => {
    if (!useWalk.getState().returning) return;
    useWalk.getState().setReturning(false);
    list.current?.querySelector<HTMLElement>('[aria-current="true"] [data-open]')?.focus();
  }, []);

  const goTo = (number: number): void => {
    walkTo(thing.id, number);
    const passage = ordered[number];
    if (article && passage) openArticle(passage.article, passage);
    requestAnimationFrame(() =>
      list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' }),
    );
  };

  return (
    <div ref={list}>
      <div className="sticky top-[36px] z-1 flex items-center justify-between gap-2 border-b border-line bg-panel py-1 pr-3 pl-5 touch:top-11">
        <p className="text-[13px] text-ink-2">
          {t('panel.quotes', { count: ordered.length })} · {t('panel.articles', { count: counts.articles })} ·{' '}
          {t('panel.sources', { count: counts.sources })}
        </p>
        <Walker number={active} count={ordered.length} onGo={goTo} />
      </div>
      <ol>
        {cards.map((card, i) => (
          <EvidenceCard
            key={card.first}
            thing={thing}
            card={card}
            count={ordered.length}
            active={active >= card.first && active < card.first + card.passages.length ? active : null}
            startsArticle={cards[i - 1]?.article !== card.article}
            onRead={goTo}
          />
        ))}
      </ol>
      {ordered.length > shown && (
        <MoreButton count={Math.min(STEP, ordered.length - shown)} onMore={showMore} />
      )}
    </div>
  );
}
