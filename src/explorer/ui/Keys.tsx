import { namesOfKey } from '../commands/key-names.ts';

/** A key, or several pressed together, as they stand on the keyboard. */
export function Keys({ of, className = '' }: { readonly of: string; readonly className?: string }) {
  return (
    <span className={`inline-flex gap-[3px] ${className}`}>
      {namesOfKey(of).map((name) => (
        <kbd
          key={name}
          className="rounded-r1 border border-line-strong px-1.5 font-sans text-label font-medium text-ink-2"
        >
          {name}
        </kbd>
      ))}
    </span>
  );
}
