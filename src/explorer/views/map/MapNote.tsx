import { useText } from '../../i18n/use-text.ts';
import { shadeOpacity } from './Countries.tsx';

/** What the shades mean, and what the borders do not. */
export function MapNote() {
  const { t } = useText();
  return (
    <div className="pointer-events-none absolute bottom-2 left-3 flex max-w-[calc(100%-24px)] flex-wrap items-center gap-x-3 gap-y-0.5 rounded-r1 bg-canvas/85 px-2 py-1 text-label text-ink-2">
      <span className="flex items-center gap-1.5">
        <svg width={46} height={10} aria-hidden="true">
          {[1, 2, 3, 4].map((step) => (
            <rect
              key={step}
              x={(step - 1) * 12}
              width={10}
              height={10}
              rx={2}
              fill="var(--country)"
              fillOpacity={shadeOpacity(step)}
              stroke="var(--line-strong)"
              strokeWidth={0.75}
            />
          ))}
        </svg>
        {t('map.shades')}
      </span>
      <span>
        {t('map.note')} {t('map.source')}
      </span>
      <details className="pointer-events-auto relative">
        <summary className="cursor-pointer rounded-r1 font-semibold underline decoration-line-strong underline-offset-3 [list-style:none] touch:min-h-11 [&::-webkit-details-marker]:hidden">
          {t('map.disputed')}
        </summary>
        <p className="absolute right-0 bottom-full mb-2 w-[min(340px,80vw)] rounded-r2 border border-line-strong bg-raised p-3 text-[13px] leading-[18px] shadow-2 phone:right-auto phone:left-0">
          {t('map.disputedText')}
        </p>
      </details>
    </div>
  );
}
