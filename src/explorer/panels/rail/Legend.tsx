import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { allows, onlyChoice, toggleChoice } from '../../state/choices.ts';

interface Option {
  readonly id: string;
  readonly name: string;
  readonly mark: ReactNode;
  readonly count: number;
  /** Name and count in one, for screen readers. */
  readonly label: string;
  /** A little space above: entities from events. */
  readonly apart?: boolean;
}

interface Props {
  readonly title: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** A legend that filters: a click hides or shows, "Hanya" leaves only one. */
export function Legend({ title, options, chosen, onChange }: Props) {
  const { t, number } = useText();
  const ids = options.map((option) => option.id);
  return (
    <fieldset className="min-w-0">
      <legend className="mb-[5px] text-[12.5px]/[16px] font-semibold text-ink-2">{title}</legend>
      {options.map(({ id, name, mark, count, label, apart }) => {
        const shown = allows(chosen, id);
        return (
          <div
            key={id}
            className={`group relative -mx-2 flex items-center rounded-[6px] hover:bg-sunken ${apart ? 'mt-1' : ''}`}
          >
            <button
              type="button"
              aria-pressed={shown}
              aria-label={label}
              onClick={() => onChange(toggleChoice(chosen, id, ids))}
              className="grid h-[27px] min-w-0 flex-1 grid-cols-[26px_1fr_auto] items-center gap-[7px] rounded-[6px] px-2 text-left touch:h-11"
            >
              <span className={`grid place-items-center ${shown ? '' : 'opacity-60 grayscale'}`}>{mark}</span>
              <span className={`truncate ${shown ? '' : 'text-ink-3 line-through decoration-line-strong'}`}>
                {name}
              </span>
              <span className="text-[12.5px] text-ink-3 group-focus-within:invisible group-hover:invisible touch:visible!">
                {number(count)}
              </span>
            </button>
            <button
              type="button"
              aria-label={t('rail.onlyThis', { name })}
              aria-pressed={chosen.length === 1 && chosen[0] === id}
              onClick={() => onChange(onlyChoice(chosen, id, ids))}
              className="absolute right-1 h-6 rounded-r1 bg-sunken px-1 text-[12.5px] text-ink-2 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 hover:text-ink touch:static touch:h-11 touch:min-w-11 touch:bg-transparent touch:opacity-100"
            >
              {t('rail.only')}
            </button>
          </div>
        );
      })}
    </fieldset>
  );
}
