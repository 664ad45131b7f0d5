import type { ButtonHTMLAttributes } from 'react';

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly look?: 'plain' | 'primary' | 'ghost';
  readonly small?: boolean;
};

const LOOK = {
  plain: 'border-line-strong bg-raised px-3 hover:bg-sunken',
  primary: 'border-ink bg-ink px-3 text-panel hover:opacity-90',
  ghost: 'border-transparent px-2 text-ink-2 hover:bg-sunken hover:text-ink',
};

export function Button({ look = 'plain', small = false, className = '', ...rest }: Props) {
  return (
    <button
      type="button"
      className={`inline-flex items-center justify-center gap-[7px] rounded-r2 border font-[550] whitespace-nowrap transition-colors duration-(--t-fast) touch:min-h-11 ${
        small ? 'h-7 text-[13px]' : 'h-8'
      } ${LOOK[look]} ${className}`}
      {...rest}
    />
  );
}
