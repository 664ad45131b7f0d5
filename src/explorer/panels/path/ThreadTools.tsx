import { Check, ChevronLeft, ChevronRight } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { useStore } from '../../state/store.ts';
import { IconButton } from '../../ui/IconButton.tsx';

interface Props {
  /** Of the thread shown, from 0. */
  readonly number: number;
  readonly count: number;
}

/** Which of the threads is shown, and whether countries are avoided. */
export function ThreadTools({ number, count }: Props) {
  const { t } = useText();
  const { showThread } = useStore.getState();
  return (
    <div className="mt-2 flex flex-wrap items-center gap-1.5 text-[13px]">
      {count > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: buttons of a toolbar, not fields of a form
        <div
          role="group"
          aria-label={t('thread.which')}
          className="flex h-7 items-center rounded-r2 border border-line-strong font-semibold touch:h-[46px]"
        >
          <IconButton
            icon={ChevronLeft}
            small
            label={t('thread.previous')}
            disabled={number === 0}
            onClick={() => showThread(number)}
          />
          <span className="px-0.5">{t('thread.number', { number: number + 1, count })}</span>
          <IconButton
            icon={ChevronRight}
            small
            label={t('thread.next')}
            disabled={number + 1 >= count}
            onClick={() => showThread(number + 2)}
          />
        </div>
      )}
      <AvoidHubs />
    </div>
  );
}

function AvoidHubs() {
  const { t } = useText();
  const hubs = useStore((state) => state.hubs);
  const { allowHubs } = useStore.getState();
  return (
    <button
      type="button"
      aria-pressed={!hubs}
      title={t('thread.avoidHint')}
      onClick={() => allowHubs(!hubs)}
      className={`inline-flex h-7 items-center gap-1.5 rounded-r2 border px-2.5 font-[550] hover:bg-sunken touch:h-11 ${
        hubs ? 'border-line-strong text-ink-2' : 'border-line-strong'
      }`}
    >
      <span
        aria-hidden="true"
        className={`grid size-[15px] place-items-center rounded-r1 ${hubs ? 'border-[1.5px] border-ink-3' : 'bg-ink text-panel'}`}
      >
        {!hubs && <Check size={11} strokeWidth={2.6} />}
      </span>
      {t('thread.avoid')}
    </button>
  );
}
