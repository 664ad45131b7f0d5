import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useStore } from '../../state/store.ts';
import { DateFields } from '../../ui/DateFields.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { WhichDate } from '../../ui/WhichDate.tsx';
import { rangeText } from './range-text.ts';

interface Props {
  readonly shown: number;
  readonly dated: number;
  readonly undated: number;
  readonly folded: boolean;
  readonly onFold: (folded: boolean) => void;
}

/** Which dates, which limits, how many of them, and whether what has none is there too. */
export function StripHead({ shown, dated, undated, folded, onFold }: Props) {
  const { t } = useText();
  const when = useStore((state) => state.when);
  const limited = useStore(({ from, to }) => from !== null || to !== null);
  const includesUndated = useStore((state) => state.undated);
  const setFilter = useStore((state) => state.setFilter);
  const setFilters = useStore((state) => state.setFilters);
  const published = when === 'published';
  return (
    <div className="flex h-9 items-center gap-2 pr-3 pl-4 text-[13px]">
      <WhichDate />
      <RangeButton />
      {limited && (
        <IconButton
          small
          icon={X}
          label={t('time.reset')}
          onClick={() => setFilters({ from: null, to: null })}
        />
      )}
      <span className="truncate text-ink-3">
        {t(published ? 'time.datedArticles' : 'time.dated', { shown, total: dated })}
      </span>
      <span className="flex-1" />
      {undated > 0 && (
        <label className="flex items-center gap-1.5 text-ink-3 touch:min-h-11">
          <input
            type="checkbox"
            checked={includesUndated}
            aria-label={t(published ? 'time.includeUndatedArticles' : 'time.includeUndated', {
              count: undated,
            })}
            className="size-[15px] accent-(--text)"
            onChange={(event) => setFilter('undated', event.target.checked)}
          />
          {t('time.include')}
        </label>
      )}
      <IconButton
        small
        icon={folded ? ChevronUp : ChevronDown}
        label={t(folded ? 'time.expand' : 'time.collapse')}
        aria-expanded={!folded}
        onClick={() => onFold(!folded)}
      />
    </div>
  );
}

/** The limits in words; opens fields to type them. */
function RangeButton() {
  const { t, lang } = useText();
  const text = useStore(({ from, to }) => rangeText(from, to, lang));
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    box.current?.querySelector('input')?.focus();
    const leave = (event: PointerEvent): void => {
      if (event.target instanceof Node && !box.current?.parentElement?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [open]);
  return (
    <div className="relative">
      <button
        ref={button}
        type="button"
        title={t('time.edit')}
        aria-expanded={open}
        aria-haspopup="dialog"
        className="rounded-r1 px-1 py-1 whitespace-nowrap text-ink-2 hover:bg-sunken hover:text-ink touch:min-h-11"
        onClick={() => setOpen(!open)}
      >
        {text}
      </button>
      {open && (
        <div
          ref={box}
          role="dialog"
          aria-label={t('time.edit')}
          className="absolute bottom-full left-0 z-20 mb-1 w-72 rounded-[9px] border border-line-strong bg-raised p-3 shadow-2"
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            setOpen(false);
            button.current?.focus();
          }}
        >
          <DateFields />
        </div>
      )}
    </div>
  );
}
