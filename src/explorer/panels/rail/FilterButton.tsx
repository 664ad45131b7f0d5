import { SlidersHorizontal } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { activeGroups } from '../../state/active-filters.ts';
import { useStore } from '../../state/store.ts';
import { IconButton } from '../../ui/IconButton.tsx';

/** Opens the filters; a small number says how many are on. */
export function FilterButton() {
  const { t } = useText();
  const count = useStore((state) => activeGroups(state).length);
  return (
    <span className="relative">
      <IconButton
        icon={SlidersHorizontal}
        label={count ? t('rail.openWithCount', { count }) : t('rail.open')}
        onClick={() => useStore.getState().setRailOpen(true)}
      />
      {count > 0 && (
        <span
          aria-hidden="true"
          className="pointer-events-none absolute top-px right-0 touch:top-1.5 touch:right-1 h-[15px] min-w-[15px] rounded-full bg-ink text-center font-sans text-[10.5px]/[15px] font-[650] text-panel"
        >
          {count}
        </span>
      )}
    </span>
  );
}
