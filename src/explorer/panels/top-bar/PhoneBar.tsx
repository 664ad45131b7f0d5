import { ChartGantt, Check, CircleHelp, List, Map as MapIcon, Search, Share2, Waypoints } from 'lucide-react';
import { focusSearch } from '../../commands/focus-search.ts';
import { useText } from '../../i18n/use-text.ts';
import { useStore } from '../../state/store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Wordmark } from '../../ui/Wordmark.tsx';

interface Props {
  readonly copied: string;
  /** The button that opens the filters. */
  readonly filters: React.ReactNode;
}

/** The top bar of a phone: name, search, filters, help, link. */
export function PhoneBar({ copied, filters }: Props) {
  const { t } = useText();
  return (
    <>
      <h1>
        <Wordmark name={t('shell.name')} narrow="below-360" />
      </h1>
      <span className="flex-1" />
      <IconButton icon={Search} label={t('shell.search')} onClick={focusSearch} />
      {filters}
      <IconButton
        icon={CircleHelp}
        label={t('shell.help')}
        onClick={() => useStore.getState().setHelpOpen(true)}
      />
      <IconButton
        icon={copied ? Check : Share2}
        label={copied || t('shell.share')}
        aria-haspopup="dialog"
        onClick={() => useStore.getState().setShareOpen(true)}
      />
    </>
  );
}

const TABS = [
  { id: 'list', label: 'shell.list', icon: List },
  { id: 'graph', label: 'shell.graph', icon: Waypoints },
  { id: 'timeline', label: 'shell.timeline', icon: ChartGantt },
  { id: 'map', label: 'shell.map', icon: MapIcon },
] as const;

/** The views as tabs at the thumb. */
export function PhoneTabs() {
  const { t } = useText();
  const view = useStore((state) => state.view);
  return (
    <nav aria-label={t('shell.views')} className="grid grid-cols-4 border-t border-line bg-panel pb-1.5">
      {TABS.map(({ id, label, icon: Icon }) => (
        <button
          key={id}
          type="button"
          aria-current={id === view ? 'page' : undefined}
          onClick={() => useStore.getState().showView(id)}
          className={`flex h-14 flex-col items-center justify-center gap-[3px] text-label focus-visible:outline-offset-[-2px] ${
            id === view ? 'font-[650]' : 'font-[550] text-ink-3'
          }`}
        >
          <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
          {t(label)}
        </button>
      ))}
    </nav>
  );
}
