import { useMemo } from 'react';
import type { Node } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { neighbours } from '../../sentences/parts.ts';
import { sidesOf } from '../../sentences/roles.ts';
import { useGraph } from '../../state/graph-context.ts';
import { NodeLink } from '../../ui/NodeLink.tsx';
import { TypeGlyph } from '../../ui/TypeGlyph.tsx';

/** Who takes part in an event, by the side they represent. */
export function Sides({ event }: { readonly event: Node }) {
  const index = useGraph();
  const { t } = useText();
  const sides = useMemo(
    () => sidesOf(neighbours(index, event.id, 'to', ['participates_in']), index),
    [event, index],
  );
  if (!sides.length) return null;
  return (
    <section aria-label={t('panel.participants')} className="grid grid-cols-2 border-t border-line">
      {sides.map(({ side, members }, i) => (
        <div
          key={side?.id ?? ''}
          className={`min-w-0 px-5 py-2.5 ${i % 2 ? 'border-l border-line pl-4' : ''} ${i > 1 ? 'border-t border-line' : ''}`}
        >
          <h3 className="mb-1 flex items-center gap-1.5 text-[12.5px] leading-4 font-semibold text-ink-2">
            {side ? (
              <>
                <TypeGlyph type={side.type} radius={7} />
                <NodeLink node={side} quiet />
              </>
            ) : (
              t('panel.noSide')
            )}
          </h3>
          <ul>
            {members.map((member) => (
              <li
                key={member.id}
                className="flex min-h-[23px] items-center gap-[7px] text-[14px] touch:min-h-11"
              >
                <TypeGlyph type={member.type} radius={7.5} />
                <NodeLink node={member} quiet />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
