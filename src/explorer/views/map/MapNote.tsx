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
    </div>
  );
}
