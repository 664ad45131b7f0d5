import { useText } from '../../i18n/use-text.ts';
import { axisLabels, axisTicks, foldText } from './axis.ts';
import type { FoldedScale } from './folded-scale.ts';

/** The base line with ticks and words; a folded stretch is a zigzag. */
export function StripAxis({ scale, base }: { readonly scale: FoldedScale; readonly base: number }) {
  const { lang } = useText();
  return (
    <g>
      {scale.stretches.map((stretch) => (
        <path key={stretch.from} d={`M${stretch.x1} ${base}H${stretch.x2}`} stroke="var(--line-strong)" />
      ))}
      {axisTicks(scale).map((tick) => (
        <path key={tick.x} d={`M${tick.x} ${base}v${tick.year ? 6 : 3}`} stroke="var(--line-strong)" />
      ))}
      {scale.folds.map((fold) => (
        <g key={fold.from}>
          <title>{foldText(fold)}</title>
          <path d={zigzag(fold.x1, fold.x2, base)} stroke="var(--line-strong)" fill="none" />
        </g>
      ))}
      {axisLabels(scale, lang).map((label) => (
        <text
          key={`${label.kind} ${label.x}`}
          x={label.x}
          y={base + 19}
          textAnchor={label.anchor}
          className={
            label.kind === 'year'
              ? 'fill-ink-2 text-[11.5px] font-[650]'
              : 'fill-ink-3 text-[11.5px] font-medium'
          }
        >
          {label.text}
        </text>
      ))}
    </g>
  );
}

/** Teeth of about 6 px across a fold. */
function zigzag(x1: number, x2: number, y: number): string {
  const teeth = Math.max(2, Math.round((x2 - x1) / 6));
  const step = (x2 - x1) / teeth;
  const points = Array.from(
    { length: teeth - 1 },
    (_, i) => `L${x1 + (i + 1) * step} ${y + (i % 2 ? 4 : -4)}`,
  );
  return `M${x1} ${y}${points.join('')}L${x2} ${y}`;
}
