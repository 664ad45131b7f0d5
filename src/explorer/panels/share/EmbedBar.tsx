import { ExternalLink } from 'lucide-react';
import { useShallow } from 'zustand/react/shallow';
import { useText } from '../../i18n/use-text.ts';
import { useStore } from '../../state/store.ts';
import { pickView } from '../../url/codec.ts';
import { linkTo } from '../../url/sync.ts';
import { useNarrowScope, useScopeTitle } from './use-material.ts';

/** The one line above an embedded view: what it shows, and the way to the whole page. */
export function EmbedBar() {
  const { t } = useText();
  // The link must follow everything that a link says.
  useStore(useShallow(pickView));
  const title = useScopeTitle(useNarrowScope() ?? 'view');
  return (
    <header className="col-span-full flex h-10 items-center gap-3 border-b border-line bg-panel pr-2 touch:h-12 pl-3.5">
      <h1 className="min-w-0 flex-1 truncate font-serif text-[16px] font-[560]">{title}</h1>
      <a
        href={linkTo({ embed: false })}
        target="_blank"
        rel="noopener"
        aria-label={t('share.openFullTab')}
        className="flex h-8 shrink-0 items-center gap-1.5 rounded-r2 px-2 font-[550] hover:bg-sunken touch:h-11"
      >
        {t('share.openFull')}
        <ExternalLink size={14} strokeWidth={1.75} aria-hidden="true" />
      </a>
    </header>
  );
}
