import type { LucideIcon } from 'lucide-react';
import { type KeyboardEvent, type Ref, useEffect, useRef } from 'react';
import { Keys } from './Keys.tsx';

export interface MenuItem {
  readonly id: string;
  readonly name: string;
  readonly icon?: LucideIcon;
  /** The key that does the same without the menu. */
  readonly keys?: string;
  readonly onChoose: () => void;
}

interface Props {
  readonly label: string;
  readonly title: string;
  readonly items: readonly MenuItem[];
  /** Escape, Tab, or a press beside it. */
  readonly onClose: () => void;
  readonly ref: Ref<HTMLDivElement>;
  readonly className?: string;
}

/** A menu of things to do: arrows, Home, End and first letters walk it, Enter chooses, Escape closes. */
export function Menu({ label, title, items, onClose, ref, className = '' }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => rows(list.current)[0]?.focus(), []);
  useClosing(list, onClose);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (!walk(list.current, event.key)) return;
    event.preventDefault();
  };
  return (
    <div
      ref={ref}
      className={`w-72 overflow-hidden rounded-[9px] border border-line-strong bg-raised py-1.5 shadow-2 ${className}`}
    >
      <p aria-hidden="true" className="truncate px-3 pt-0.5 pb-1.5 text-label font-semibold text-ink-3">
        {title}
      </p>
      <div ref={list} role="menu" tabIndex={-1} aria-label={label} onKeyDown={onKeyDown}>
        {items.map(({ id, name, icon: Icon, keys, onChoose }) => (
          <button
            key={id}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={onChoose}
            onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
            className="flex min-h-8 w-full items-center gap-2.5 px-3 text-left text-[14px] leading-[19px] text-ink outline-offset-[-3px] hover:bg-sunken focus:bg-sunken touch:min-h-11"
          >
            {Icon && (
              <Icon size={16} strokeWidth={1.75} aria-hidden="true" className="flex-none text-ink-2" />
            )}
            <span className="flex-1">{name}</span>
            {keys && (
              <span aria-hidden="true" className="touch:hidden">
                <Keys of={keys} />
              </span>
            )}
          </button>
        ))}
      </div>
    </div>
  );
}

const rows = (list: HTMLElement | null): readonly HTMLElement[] =>
  list ? [...list.querySelectorAll<HTMLElement>('[role=menuitem]')] : [];

/** Moves the focus; says whether the key was one of the menu's. */
function walk(list: HTMLElement | null, key: string): boolean {
  const all = rows(list);
  const active = document.activeElement;
  const at = active instanceof HTMLElement ? all.indexOf(active) : -1;
  const next = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1, Home: 0, End: -1 }[key];
  if (next !== undefined) all[(next + all.length) % all.length]?.focus();
  else if (/^\p{L}$/u.test(key)) {
    const letter = key.toLowerCase();
    const after = [...all.slice(at + 1), ...all.slice(0, at + 1)];
    after.find((row) => row.textContent?.trim().toLowerCase().startsWith(letter))?.focus();
  } else return false;
  return true;
}

/** A press, a turn of the wheel or a change of the window's size beside it closes the menu. */
function useClosing(list: { readonly current: HTMLElement | null }, onClose: () => void): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const outside = (event: Event): void => {
      if (event.target instanceof Node && list.current?.contains(event.target)) return;
      close.current();
    };
    const events = ['pointerdown', 'wheel'] as const;
    for (const type of events) document.addEventListener(type, outside, { capture: true, passive: true });
    window.addEventListener('resize', outside);
    return () => {
      for (const type of events) document.removeEventListener(type, outside, { capture: true });
      window.removeEventListener('resize', outside);
    };
  }, [list]);
}
