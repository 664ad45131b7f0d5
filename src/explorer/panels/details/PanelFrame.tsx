import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useStore } from '../../state/store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useFrame } from '../../ui/use-frame.ts';
import { BackToThread } from './BackToThread.tsx';

interface Props {
  /** Type and status, before the close button. */
  readonly kind?: ReactNode;
  /** What else is to be known of it at once; on a phone below the title, which a sheet that only peeks must show. */
  readonly badges?: ReactNode;
  readonly title: ReactNode;
  /** What a sheet that only peeks says below the title. */
  readonly summary?: readonly string[];
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

/** The panel's frame: kind, title, close; what is between scrolls; the footer stays. */
export function PanelFrame({ kind, badges, title, summary = [], children, footer }: Props) {
  const { t } = useText();
  const phone = useFrame() === 'phone';
  const select = useStore((state) => state.select);
  return (
    <section aria-label={t('panel.title')} className="flex h-full min-h-0 flex-col bg-panel">
      <div className="min-h-0 flex-1 overflow-y-auto">
        <header className="px-5 pt-3.5 pb-3.5 phone:pt-2">
          <BackToThread />
          <div className="flex min-h-8 items-start gap-2.5">
            <div className="flex min-h-8 min-w-0 flex-1 flex-wrap items-center gap-x-2.5 gap-y-1.5 phone:pr-21">
              {kind}
              {!phone && badges}
            </div>
            <IconButton icon={X} label={t('panel.close')} onClick={() => select()} className="-mr-1.5" />
          </div>
          <h2 className="mt-2 font-serif text-title font-[560] phone:mt-0 phone:text-[20px]/[24px] tracking-[-.014em] text-balance [overflow-wrap:anywhere]">
            {title}
          </h2>
          <p className="mt-1 hidden truncate text-[14px] leading-[19px] text-ink-2 group-data-[snap=peek]/sheet:block">
            {summary.join(' · ')}
          </p>
          {phone && <div className="mt-2 flex flex-wrap gap-2 empty:hidden">{badges}</div>}
        </header>
        {children}
      </div>
      {footer}
    </section>
  );
}
