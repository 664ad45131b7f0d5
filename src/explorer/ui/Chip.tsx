import { X } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** What the × does, for screen readers: "Lepas saringan Status: direncanakan". */
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** An active filter with a × that takes it away. */
export function Chip({ children, removeLabel, onRemove }: Props) {
  return (
    <span className="inline-flex min-h-[26px] max-w-full items-center gap-[3px] rounded-[6px] bg-sunken pr-[2px] pl-[9px] text-[13px] font-[550] touch:min-h-8">
      <span className="truncate">{children}</span>
      <button
        type="button"
        aria-label={removeLabel}
        title={removeLabel}
        onClick={onRemove}
        className="relative grid size-6 place-items-center rounded-r1 text-ink-3 after:absolute after:-inset-x-1 after:-inset-y-[6px] hover:text-ink touch:h-8 touch:w-9"
      >
        <X size={13} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </span>
  );
}
