import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes } from 'react';

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly icon: LucideIcon;
  /** Name for screen readers and the tooltip. */
  readonly label: string;
  /** 32 px box, or 26 px. */
  readonly small?: boolean;
};

export function IconButton({ icon: Icon, label, small = false, className = '', ...rest }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`grid place-items-center rounded-r2 text-ink-2 transition-colors duration-(--t-fast) hover:bg-sunken hover:text-ink disabled:bg-transparent disabled:text-ink-3 touch:size-11 ${
        small ? 'size-[26px]' : 'size-8'
      } ${className}`}
      {...rest}
    >
      <Icon size={small ? 14 : 16} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
