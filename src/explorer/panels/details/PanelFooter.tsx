import { Link2, Quote, Route } from 'lucide-react';
import type { Edge, Node } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { citation } from '../../passages/citation.ts';
import { contextOf } from '../../passages/context.ts';
import { inReadingOrder, passagesOf } from '../../passages/evidence.ts';
import { useWalkedNumber } from '../../passages/walk.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { useCopy } from '../../ui/use-copy.ts';
import { linkTo } from '../../url/sync.ts';

/** Begins a thread at a node; copies a link to what is selected, or the passage being read with its source. */
export function PanelFooter({ thing }: { readonly thing: Node | Edge }) {
  const index = useGraph();
  const { t, lang } = useText();
  const { copy, message } = useCopy();
  const startThread = useStore((state) => state.startThread);
  const number = useWalkedNumber(thing.id);
  const copyQuote = (): void => {
    const ordered = inReadingOrder(passagesOf(thing), index);
    const passage = ordered[number] ?? ordered[0];
    const article = passage && index.articles.get(passage.article);
    if (!passage || !article) return;
    const link = linkTo({ selection: [thing.id], article: article.id, at: passage });
    const words = citation(article, contextOf(article, passage), { lang, link });
    copy(words, t('panel.quoteCopied'), t('shell.linkNotCopied'));
  };
  return (
    <footer className="flex flex-wrap gap-2 short:flex-nowrap border-t border-line bg-panel px-4 py-2.5">
      {message && <p className="w-full text-center text-[13px] font-[550] text-ink-2">{message}</p>}
      {'mentions' in thing && (
        <Button className="w-full short:w-auto short:flex-1" onClick={() => startThread(thing.id)}>
          <Route size={16} strokeWidth={1.75} aria-hidden="true" className="text-thread" />
          {t('thread.findTo')}
        </Button>
      )}
      <Button
        className="flex-1"
        onClick={() =>
          copy(linkTo({ article: null, at: null }), t('shell.linkCopied'), t('shell.linkNotCopied'))
        }
      >
        <Link2 size={16} strokeWidth={1.75} aria-hidden="true" />
        {t('panel.copyLink')}
      </Button>
      <Button className="flex-1" onClick={copyQuote}>
        <Quote size={16} strokeWidth={1.75} aria-hidden="true" />
        {t('panel.copyQuote')}
      </Button>
    </footer>
  );
}
