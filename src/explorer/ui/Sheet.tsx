import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface Props {
  readonly label: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** The side from which it comes. */
  readonly side: 'left' | 'bottom' | 'centre';
  readonly children: ReactNode;
}

const SIDE = {
  left: 'mr-auto h-dvh max-h-none w-[min(320px,88vw)] border-r',
  bottom: 'mt-auto max-h-[85dvh] w-full max-w-none rounded-t-[16px] border-t',
  centre: 'm-auto max-h-[85dvh] w-[min(560px,94vw)] rounded-r3 border',
};

/** A modal sheet: the platform's dialog keeps the focus inside, closes with Escape and gives the focus back. */
export function Sheet({ label, open, onClose, side, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  // A layout effect: closed while still on the page, the dialog gives the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, [open]);
  if (!open) return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the sheet closes it; the keyboard has Escape
    <dialog
      ref={ref}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      className={`overflow-hidden border-line bg-rail p-0 text-ink shadow-2 backdrop:bg-[rgb(20_18_14/.35)] ${SIDE[side]}`}
    >
      {children}
    </dialog>
  );
}
