import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';

interface Props {
  readonly checked: boolean;
  readonly onChange: () => void;
  /** Name and count in one, for screen readers; what is seen is hidden from them, or they would say it twice. */
  readonly label: string;
  readonly count: number;
  readonly children: ReactNode;
  /** A second button that leaves only this option. */
  readonly only?: { readonly label: string; readonly pressed: boolean; readonly onClick: () => void };
}

/** An option with a box and a count. */
export function CheckRow({ checked, onChange, label, count, children, only }: Props) {
  const { t, number } = useText();
  return (
    <div className="group relative -mx-2 flex items-center rounded-[6px] hover:bg-sunken">
      <label className="grid h-[27px] min-w-0 flex-1 cursor-pointer grid-cols-[18px_1fr_auto] items-center gap-[7px] px-2 touch:h-11">
        <input
          type="checkbox"
          checked={checked}
          onChange={onChange}
          aria-label={label}
          className="size-[15px] cursor-pointer accent-ink"
        />
        <span aria-hidden="true" className="truncate">
          {children}
        </span>
        <span
          aria-hidden="true"
          className={`text-[12.5px] text-ink-3 ${only ? 'group-focus-within:invisible group-hover:invisible touch:visible!' : ''}`}
        >
          {number(count)}
        </span>
      </label>
      {only && (
        <button
          type="button"
          aria-label={only.label}
          aria-pressed={only.pressed}
          onClick={only.onClick}
          className="absolute right-1 h-6 rounded-r1 bg-sunken px-1 text-[12.5px] text-ink-2 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 hover:text-ink touch:static touch:h-11 touch:min-w-11 touch:bg-transparent touch:opacity-100"
        >
          {t('rail.only')}
        </button>
      )}
    </div>
  );
}
