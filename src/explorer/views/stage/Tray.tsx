import { type ReactNode, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly items: readonly ReactNode[];
  /** What to offer beside the text. */
  readonly children?: ReactNode;
}

/** Shown before "6 more": about two lines. */
const FIRST = 9;

/** What has no place in the drawing is never lost: it lies below, counted. */
export function Tray({ title, text, items, children }: Props) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const rest = items.length - FIRST;
  return (
    <section
      aria-label={title}
      className="max-h-[40%] flex-none overflow-y-auto border-t border-dashed border-line-strong bg-panel px-4 pt-2.5 pb-3.5 tablet:px-6"
    >
      <div className="mb-2 flex flex-wrap items-center gap-x-2 gap-y-1">
        <h3 className="font-[650]">{title}</h3>
        <p className="text-ink-2">{text}</p>
        {children}
      </div>
      {items.length > 0 && (
        <ul className="flex gap-[7px] overflow-x-auto p-0.5 tablet:flex-wrap tablet:overflow-x-visible">
          {(open ? items : items.slice(0, FIRST)).map((item, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the items are elements without identity; order is the graph's
            <li key={i} className="min-w-0 flex-none">
              {item}
            </li>
          ))}
          {rest > 0 && (
            <li className="flex-none">
              <button
                type="button"
                aria-expanded={open}
                onClick={() => setOpen(!open)}
                className="h-[30px] rounded-[8px] border border-line bg-raised px-2.5 text-[13px] font-medium hover:bg-sunken touch:h-11"
              >
                {open ? t('timeline.fewer') : t('timeline.more', { count: rest })}
              </button>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
