import { Download, Link2, ScrollText } from 'lucide-react';
import type { Path } from '../../../graph/paths.ts';
import { useText } from '../../i18n/use-text.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useCopy } from '../../ui/use-copy.ts';
import { linkTo } from '../../url/sync.ts';
import { threadText } from './thread-text.ts';

/** Copies a link to the thread, offers its evidence pack, or copies the thread itself with its quotations. */
export function ThreadFooter({ path, question }: { readonly path: Path; readonly question: string }) {
  const index = useGraph();
  const { t, lang } = useText();
  const { copy, message } = useCopy();
  const link = (): string => linkTo({ article: null, at: null, selection: [] });
  return (
    <footer className="flex flex-wrap gap-2 border-t border-line bg-panel px-4 py-2.5">
      {message && <p className="w-full text-center text-[13px] font-[550] text-ink-2">{message}</p>}
      <Button
        className="flex-1"
        onClick={() => copy(link(), t('shell.linkCopied'), t('shell.linkNotCopied'))}
      >
        <Link2 size={16} strokeWidth={1.75} aria-hidden="true" />
        {t('panel.copyLink')}
      </Button>
      <Button className="flex-1" onClick={() => useStore.getState().setShareOpen(true)}>
        <Download size={16} strokeWidth={1.75} aria-hidden="true" />
        {t('thread.pack')}
      </Button>
      <IconButton
        icon={ScrollText}
        label={t('thread.copyText')}
        onClick={() =>
          copy(
            threadText(path, { index, lang, question, link: link() }),
            t('thread.textCopied'),
            t('shell.linkNotCopied'),
          )
        }
        className="border border-line-strong bg-raised"
      />
    </footer>
  );
}
