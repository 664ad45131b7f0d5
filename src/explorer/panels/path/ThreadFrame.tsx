import { Route, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { IconButton } from '../../ui/IconButton.tsx';

interface Props {
  /** Beside the chip: how many steps. */
  readonly kind?: ReactNode;
  readonly title: ReactNode;
  /** Below the title: which thread, and how it was searched. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly onClose: () => void;
}

/** The panel of a thread: head, what scrolls, footer. */
export function ThreadFrame({ kind, title, tools, children, footer, onClose }: Props) {
  const { t } = useText();
  const panel = useFocusBack();
  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-label={t('thread.name')}
      className="flex h-full min-h-0 flex-col bg-panel outline-none"
    >
      <header className="border-b border-line px-5 pt-3.5 pb-3 phone:pt-2">
        <div className="flex min-h-8 items-center gap-2.5">
          <span className="inline-flex h-6 items-center gap-1.5 rounded-[6px] bg-thread-soft pr-[9px] pl-[7px] text-[12.5px] font-semibold text-thread-ink">
            <Route size={14} strokeWidth={1.75} aria-hidden="true" />
            {t('thread.name')}
          </span>
          <span className="flex-1 text-[13px] text-ink-2">{kind}</span>
          <IconButton icon={X} label={t('thread.close')} onClick={onClose} className="-mr-1.5" />
        </div>
        <h2 className="mt-2 font-serif text-title font-[560] phone:mt-0 phone:text-[20px]/[24px] tracking-[-.014em] text-balance [overflow-wrap:anywhere]">
          {title}
        </h2>
        {tools}
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto">{children}</div>
      {footer}
    </section>
  );
}

/** Whoever closes the panel with the keyboard is back where it was opened from. */
function useFocusBack() {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const panel = ref.current;
    return () => {
      const lost = document.activeElement === document.body || panel?.contains(document.activeElement);
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return ref;
}
