import { useText } from '../../i18n/use-text.ts';

interface Props {
  /** Bytes; the total where the server tells it. */
  readonly received: number;
  readonly total: number | null;
}

export function Loading({ received, total }: Props) {
  const { t } = useText();
  const kB = Math.round(received / 1000);
  const words = !received
    ? t('shell.loading')
    : total
      ? t('shell.loadingPercent', { percent: Math.round((received / total) * 100) })
      : t('shell.loadingBytes', { received: kB });
  return (
    <div className="flex flex-col items-center gap-3 text-ink-2">
      <p role="status" className="sr-only">
        {t('shell.loading')}
      </p>
      <p aria-hidden="true">{words}</p>
      <progress
        aria-label={t('shell.loading')}
        className="h-1 w-40 appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-ink-3 [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-ink-3"
        {...(total ? { value: received, max: total } : {})}
      />
    </div>
  );
}
