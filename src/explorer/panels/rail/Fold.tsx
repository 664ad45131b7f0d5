import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** Open from the start: its filter is on. */
  readonly open: boolean;
  readonly children: ReactNode;
}

/** A filter that is folded away until it is wanted. */
export function Fold({ title, open, children }: Props) {
  return (
    <details open={open} className="group/fold">
      <summary className="flex h-6 cursor-pointer list-none items-center justify-between text-[12.5px]/[16px] font-semibold text-ink-2 touch:h-11 [&::-webkit-details-marker]:hidden">
        {title}
        <ChevronDown size={14} strokeWidth={1.75} aria-hidden="true" className="group-open/fold:rotate-180" />
      </summary>
      {children}
    </details>
  );
}
