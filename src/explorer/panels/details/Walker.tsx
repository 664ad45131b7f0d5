import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { IconButton } from '../../ui/IconButton.tsx';

interface Props {
  /** From 0. */
  readonly number: number;
  readonly count: number;
  readonly onGo: (number: number) => void;
}

/** Previous and next passage. */
export function Walker({ number, count, onGo }: Props) {
  const { t } = useText();
  return (
    <fieldset className="flex items-center font-medium">
      <legend className="sr-only">{t('panel.walk')}</legend>
      <IconButton
        icon={ChevronLeft}
        small
        label={t('panel.previous')}
        disabled={number <= 0}
        onClick={() => onGo(number - 1)}
      />
      <span aria-live="polite" className="px-0.5">
        {t('panel.position', { number: number + 1, count })}
      </span>
      <IconButton
        icon={ChevronRight}
        small
        label={t('panel.next')}
        disabled={number >= count - 1}
        onClick={() => onGo(number + 1)}
      />
    </fieldset>
  );
}
