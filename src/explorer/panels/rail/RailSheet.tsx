import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useStore } from '../../state/store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Rail } from './Rail.tsx';

interface Props {
  readonly side: 'left' | 'bottom';
  /** Language and theme, where the top bar has no room for them. */
  readonly settings?: ReactNode;
}

/** The rail as a sheet over the page. */
export function RailSheet({ side, settings }: Props) {
  const { t } = useText();
  const open = useStore((state) => state.railOpen);
  const close = () => useStore.getState().setRailOpen(false);
  return (
    <Sheet label={t('rail.title')} open={open} onClose={close} side={side}>
      <div className={`flex flex-col ${side === 'left' ? 'h-full' : 'h-[85dvh]'}`}>
        <div className="flex items-center gap-2 border-b border-line py-1 pr-2 pl-4">
          <span aria-hidden="true" className="flex-1 font-semibold">
            {t('rail.title')}
          </span>
          {settings}
          <IconButton icon={X} label={t('rail.close')} onClick={close} />
        </div>
        <div className="min-h-0 flex-1">
          <Rail onClose={close} />
        </div>
      </div>
    </Sheet>
  );
}
