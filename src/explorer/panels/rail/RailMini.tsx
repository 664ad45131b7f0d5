import { PanelLeftOpen, Search } from 'lucide-react';
import { focusSearch } from '../../commands/focus-search.ts';
import { useText } from '../../i18n/use-text.ts';
import { useStore } from '../../state/store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { FilterButton } from './FilterButton.tsx';

/** The rail folded to its buttons; each opens it over the canvas. */
export function RailMini() {
  const { t } = useText();
  const open = () => useStore.getState().setRailOpen(true);
  return (
    <div className="flex flex-col items-center gap-1 py-3">
      <IconButton icon={PanelLeftOpen} label={t('rail.title')} onClick={open} />
      <IconButton icon={Search} label={t('shell.search')} onClick={focusSearch} />
      <FilterButton />
    </div>
  );
}
