import { useId, useState } from 'react';
import { isEdtf } from '../../../graph/edtf.ts';
import { useText } from '../../i18n/use-text.ts';
import { useStore } from '../../state/store.ts';
import { Fold } from './Fold.tsx';

/** Dates by typing, where the strip of dates has no room and for those who know the day. */
export function DateFilter() {
  const { t } = useText();
  const from = useStore((state) => state.from);
  const to = useStore((state) => state.to);
  const undated = useStore((state) => state.undated);
  const { setFilter } = useStore.getState();
  return (
    <Fold title={t('rail.dates')} open={from !== null || to !== null || !undated}>
      <div className="grid grid-cols-2 gap-2 pt-1">
        <DateField
          key={`from ${from}`}
          label={t('rail.dateFrom')}
          value={from}
          onChange={(value) => setFilter('from', value)}
        />
        <DateField
          key={`to ${to}`}
          label={t('rail.dateTo')}
          value={to}
          onChange={(value) => setFilter('to', value)}
        />
      </div>
      <label className="mt-1 flex min-h-8 cursor-pointer items-center gap-2 touch:min-h-11">
        <input
          type="checkbox"
          checked={undated}
          onChange={() => setFilter('undated', !undated)}
          className="size-[15px] accent-ink"
        />
        {t('rail.withUndated')}
      </label>
    </Fold>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A day, month or year as it is typed; it counts when the field is left or Enter is pressed. */
function DateField({ label, value, onChange }: FieldProps) {
  const { t } = useText();
  const [text, setText] = useState(value ?? '');
  const [wrong, setWrong] = useState(false);
  const hint = useId();
  const commit = () => {
    const date = text.trim();
    const valid = date === '' || (/^[\d-]+$/.test(date) && isEdtf(date));
    setWrong(!valid);
    if (valid && date !== (value ?? '')) onChange(date || null);
  };
  return (
    <label className="block text-label text-ink-2">
      {label}
      <input
        inputMode="numeric"
        placeholder="2025-08-15"
        value={text}
        aria-invalid={wrong}
        aria-describedby={wrong ? hint : undefined}
        onChange={(event) => setText(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
        maxLength={10}
        className="mt-0.5 h-8 w-full rounded-r2 border border-line-strong bg-panel px-2 text-ui text-ink placeholder:text-ink-3 aria-invalid:border-ink aria-invalid:border-dashed touch:h-11 touch:text-[16px]"
      />
      {wrong && (
        <span id={hint} role="alert" className="block pt-0.5 text-ink">
          {t('rail.dateHint')}
        </span>
      )}
    </label>
  );
}
