import { isEventType } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { compactDate } from '../../sentences/compact-date.ts';
import { useGraph } from '../../state/graph-context.ts';
import { NodeLink } from '../../ui/NodeLink.tsx';
import { TypeGlyph } from '../../ui/TypeGlyph.tsx';
import { shapePath } from '../../ui/type-shapes.ts';

interface Props {
  readonly id: string;
  readonly first?: boolean;
  readonly last?: boolean;
}

/** A node of the thread with the thread running through it. */
export function Station({ id, first = false, last = false }: Props) {
  const { nodes } = useGraph();
  const { t, lang } = useText();
  const node = nodes.get(id);
  if (!node) return null;
  const facts = [
    t(`status.${node.type}`),
    ...(node.date ? [compactDate(node.date, lang)] : []),
    ...(isEventType(node.type) && node.status ? [t(`status.${node.status}`).toLowerCase()] : []),
  ];
  return (
    <div className="relative flex min-h-[44px] flex-col justify-center py-1 pr-5 pl-[58px]">
      <span
        aria-hidden="true"
        className={`absolute left-[33px] w-[2.5px] bg-thread ${first ? 'top-1/2' : 'top-0'} ${last ? 'bottom-1/2' : 'bottom-0'}`}
      />
      <span
        aria-hidden="true"
        className="absolute top-1/2 left-[34px] size-10 -translate-x-1/2 -translate-y-1/2"
      >
        <svg
          width={40}
          height={40}
          viewBox="-20 -20 40 40"
          className="absolute inset-0 overflow-visible"
          aria-hidden="true"
        >
          <path
            d={shapePath(node.type, node.type === 'meeting' ? 14.5 : 16)}
            fill="var(--panel)"
            stroke="var(--thread)"
            strokeWidth={2}
            strokeLinejoin="round"
          />
        </svg>
        <span className="absolute inset-0 grid place-items-center">
          <TypeGlyph type={node.type} status={node.status} radius={11.5} className="flex-none" />
        </span>
      </span>
      <NodeLink
        node={node}
        quiet
        className="text-[15px] leading-[19px] font-[650] touch:after:absolute touch:after:inset-0"
      />
      <span className="text-[13px] leading-4 text-ink-3">{facts.join(' · ')}</span>
    </div>
  );
}
