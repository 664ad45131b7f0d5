import type { Status } from '../../graph/schema.ts';
import { LINE_DASH } from './type-shapes.ts';

/** A sample of a status's line. Decorative: the word stands beside it. */
export function StatusLine({ status, width = 26 }: { readonly status: Status; readonly width?: number }) {
  const cross = `M${width / 2 - 4} 2l8 8m0-8l-8 8`;
  return (
    <svg width={width} height={12} viewBox={`0 0 ${width} 12`} fill="none" aria-hidden="true">
      <path
        d={`M1 6H${width - 1}`}
        stroke="var(--text-2)"
        strokeWidth={2}
        strokeDasharray={LINE_DASH[status]}
        strokeLinecap={status === 'proposed' ? 'round' : 'butt'}
      />
      {status === 'denied' && (
        <>
          <path d={cross} stroke="var(--panel)" strokeWidth={4.5} />
          <path d={cross} stroke="var(--text-2)" strokeWidth={1.75} />
        </>
      )}
    </svg>
  );
}
