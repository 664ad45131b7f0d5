import { useEffect, useId, useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import { useStore } from '../state/store.ts';
import { readTyped } from './typed-date.ts';

/** First and last date as text: for the keyboard, for a phone, and for a day that a brush cannot hit. */
export function DateFields() {
  const { t } = useText();
  const hint = useId();
  const reversed = useStore(({ from, to }) => Boolean(from && to && from > to && !from.startsWith(to)));
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex gap-2">
        <DateField end="from" describedBy={hint} />
        <DateField end="to" describedBy={hint} />
      </div>
      <p id={hint} className="text-label text-ink-3">
        {reversed ? t('time.reversed') : t('time.hint')}
      </p>
    </div>
  );
}

interface Props {
  readonly end: 'from' | 'to';
  readonly describedBy: string;
}

function DateField({ end, describedBy }: Props) {
  const { t } = useText();
  const value = useStore((state) => state[end]);
  const setFilter = useStore((state) => state.setFilter);
  const id = useId();
  const [text, setText] = useState(value ?? '');
  const [wrong, setWrong] = useState(false);
  useEffect(() => {
    setText(value ?? '');
    setWrong(false);
  }, [value]);
  const commit = (): void => {
    const typed = readTyped(text);
    setWrong(typed === 'wrong');
    if (typed !== 'wrong' && typed.value !== value) setFilter(end, typed.value);
  };
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-1">
      <label htmlFor={id} className="text-label text-ink-2">
        {t(`time.${end}`)}
      </label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        placeholder={end === 'from' ? '2025-01' : '2025-12'}
        value={text}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : describedBy}
        className="h-8 w-full min-w-0 rounded-r2 border border-line-strong bg-panel px-2 text-ink placeholder:text-ink-3 aria-invalid:border-ink aria-invalid:border-dashed touch:h-11 touch:text-[16px]"
        onChange={(event) => setText(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
      />
      {wrong && (
        <p id={`${id}-wrong`} role="alert" className="text-label text-ink">
          {t('time.wrong')}
        </p>
      )}
    </div>
  );
}
