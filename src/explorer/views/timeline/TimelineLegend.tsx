import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';

/** How a date is drawn by how well it is known. */
export function TimelineLegend() {
  const { t } = useText();
  return (
    <ul
      aria-label={t('timeline.legend')}
      className="hidden items-center gap-3.5 text-[13px] text-ink-2 wide:flex"
    >
      <Sample word={t('timeline.day')} width={14}>
        <circle cx={7} cy={7} r={6} fill="var(--text-2)" />
      </Sample>
      <Sample word={t('timeline.between')} width={30}>
        <rect
          x={1}
          y={1}
          width={28}
          height={12}
          rx={6}
          fill="none"
          stroke="var(--text-2)"
          strokeWidth={1.5}
        />
      </Sample>
      <Sample word={t('timeline.coarse')} width={30}>
        <rect
          x={1}
          y={1}
          width={28}
          height={12}
          rx={6}
          fill="none"
          stroke="var(--text-2)"
          strokeWidth={1.5}
          strokeDasharray="3 2.5"
        />
      </Sample>
      <Sample word={t('timeline.lasting')} width={22}>
        <rect y={1} width={22} height={12} rx={3} fill="var(--text-2)" />
      </Sample>
      <Sample word={t('timeline.about')} width={30}>
        <path d="M0 7h30" stroke="var(--text-2)" strokeWidth={2} strokeDasharray="2 3" />
        <circle cx={15} cy={7} r={5} fill="var(--text-2)" />
      </Sample>
    </ul>
  );
}

function Sample({ word, width, children }: { word: string; width: number; children: ReactNode }) {
  return (
    <li className="flex items-center gap-[5px]">
      <svg width={width} height={14} aria-hidden="true">
        {children}
      </svg>
      {word}
    </li>
  );
}
