import type { NodeType } from '../../graph/schema.ts';
import { ICON_PATHS } from './type-shapes.ts';

/** A type's icon and name on its tint, as at the head of the panel. */
export function TypeChip({ type, children }: { readonly type: NodeType; readonly children: string }) {
  return (
    <span
      className={`inline-flex h-6 items-center gap-1.5 rounded-[6px] pr-[9px] pl-[7px] text-[12.5px] font-semibold ${TINT[type]}`}
    >
      <svg
        width={14}
        height={14}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.75}
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <path d={ICON_PATHS[type]} />
      </svg>
      {children}
    </span>
  );
}

// Whole class names: Tailwind finds them by reading the source.
const TINT: Readonly<Record<NodeType, string>> = {
  person: 'bg-person-tint text-person-ink',
  country: 'bg-country-tint text-country-ink',
  organization: 'bg-organization-tint text-organization-ink',
  place: 'bg-place-tint text-place-ink',
  meeting: 'bg-meeting-tint text-meeting-ink',
  agreement: 'bg-agreement-tint text-agreement-ink',
  sanction: 'bg-sanction-tint text-sanction-ink',
  conflict: 'bg-conflict-tint text-conflict-ink',
};
