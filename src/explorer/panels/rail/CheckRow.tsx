import type { ReactNode } from 'react';

interface Props {
  readonly checked: boolean;
  readonly onChange: () => void;
  /** Name and count in one, for screen readers. */
  readonly label: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** An option with a box and a count. */
export function CheckRow({ checked, onChange, label, count, children }: Props) {
  return (
    <label className="-mx-2 grid h-[27px] cursor-pointer grid-cols-[18px_1fr_auto] items-center gap-[7px] rounded-[6px] px-2 hover:bg-sunken touch:h-11">
      <input
        type="checkbox"
        checked={checked}
        onChange={onChange}
        aria-label={label}
        className="size-[15px] cursor-pointer accent-ink"
      />
      <span className="truncate">{children}</span>
      <span aria-hidden="true" className="text-[12.5px] text-ink-3">
        {count}
      </span>
    </label>
  );
}
