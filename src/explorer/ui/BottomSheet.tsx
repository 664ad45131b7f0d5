import { ChevronDown, ChevronUp } from 'lucide-react';
import { type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import { DETAILS } from './places.ts';

/** How much of the sheet is seen. */
export type Snap = 'peek' | 'half' | 'full';
const SNAPS: readonly Snap[] = ['peek', 'half', 'full'];
const HEIGHT: Readonly<Record<Snap, string>> = { peek: '124px', half: 'max(60%, 340px)', full: '100%' };

/** Pixels after which a touch of the handle is a drag and not a tap. */
const DRAG = 24;

interface Props {
  readonly snap: Snap;
  readonly onSnap: (snap: Snap) => void;
  readonly children: ReactNode;
}

/** A sheet over the lower part of a phone: dragged at its handle, or moved a step by its buttons. Not modal. */
export function BottomSheet({ snap, onSnap, children }: Props) {
  const { t } = useText();
  const [offset, setOffset] = useState(0);
  const start = useRef<number | null>(null);
  const level = SNAPS.indexOf(snap);
  const move = (steps: number) => onSnap(SNAPS[Math.min(2, Math.max(0, level + steps))] ?? 'peek');
  const onPointerUp = () => {
    if (start.current === null) return;
    start.current = null;
    setOffset(0);
    if (Math.abs(offset) < DRAG) return;
    // A long pull crosses both steps.
    const steps = Math.abs(offset) > window.innerHeight * 0.45 ? 2 : 1;
    move(offset < 0 ? steps : -steps);
  };
  return (
    <div
      id={DETAILS}
      data-snap={snap}
      tabIndex={-1}
      style={{ height: `min(100%, calc(${HEIGHT[snap]} - ${offset}px))` }}
      className="group/sheet absolute inset-x-0 bottom-0 z-10 flex min-h-[60px] flex-col overflow-hidden rounded-t-[16px] border-t border-line bg-panel shadow-2 transition-[height] duration-(--t-move) ease-calm"
    >
      <div
        className="relative z-20 -mb-3.5 flex h-9 flex-none touch-none cursor-grab justify-center pt-2"
        onPointerDown={(event: PointerEvent) => {
          start.current = event.clientY;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => start.current !== null && setOffset(event.clientY - start.current)}
        onPointerUp={onPointerUp}
        onPointerCancel={onPointerUp}
      >
        <span className="h-1 w-9 rounded-[2px] bg-line-strong" />
      </div>
      <div className="pointer-events-none absolute top-[29px] right-[62px] z-30 flex">
        <SheetStep
          icon={ChevronUp}
          label={t('shell.sheetTaller')}
          disabled={level === 2}
          onClick={() => move(1)}
        />
        <SheetStep
          icon={ChevronDown}
          label={t('shell.sheetSmaller')}
          disabled={level === 0}
          onClick={() => move(-1)}
        />
      </div>
      {/* A peek is laid out at half height, so that it shows the head; to reach what is below it opens. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it is not operated; it opens for what is focused in it */}
      <div
        className={`flex-1 overflow-hidden ${snap === 'peek' ? 'min-h-[55dvh]' : 'min-h-0'}`}
        onFocus={() => snap === 'peek' && onSnap('half')}
      >
        <div className="h-full">{children}</div>
      </div>
    </div>
  );
}

interface StepProps {
  readonly icon: typeof ChevronUp;
  readonly label: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

function SheetStep({ icon: Icon, label, disabled, onClick }: StepProps) {
  if (disabled) return null;
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onClick}
      className="pointer-events-auto grid size-11 place-items-center text-ink-2"
    >
      <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
