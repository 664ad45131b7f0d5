import type { LucideIcon } from 'lucide-react';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly name: string; readonly icon?: LucideIcon }[];
  readonly onChange: (value: T) => void;
}

/** A choice of a few, side by side. */
export function Segments<T extends string>({ label, value, options, onChange }: Props<T>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons of a toolbar, not fields of a form
    <div role="group" aria-label={label} className="flex gap-0.5 rounded-[9px] bg-sunken p-[3px]">
      {options.map(({ id, name, icon: Icon }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === value}
          onClick={() => onChange(id)}
          className={`flex h-7 items-center gap-[7px] rounded-[6.5px] px-3 transition-colors duration-(--t-fast) touch:h-11 forced-colors:aria-pressed:outline ${
            id === value ? 'bg-raised font-semibold shadow-1' : 'font-medium text-ink-2 hover:text-ink'
          }`}
        >
          {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden="true" />}
          {name}
        </button>
      ))}
    </div>
  );
}
