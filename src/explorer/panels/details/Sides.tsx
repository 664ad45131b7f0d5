import { Quote } from 'lucide-react';
import { useMemo } from 'react';
import type { Node } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { labelOf, neighbours } from '../../sentences/parts.ts';
import { sidesOf } from '../../sentences/roles.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
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
                <WhoSays event={event} member={member} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** How many passages say that someone takes part, and the way to them. */
function WhoSays({ event, member }: { readonly event: Node; readonly member: Node }) {
  const index = useGraph();
  const { t, lang } = useText();
  const { select } = useStore.getState();
  const edge = index.edgesOf
    .get(event.id)
    ?.find(({ type, source }) => type === 'participates_in' && source === member.id);
  if (!edge) return null;
  const count = edge.evidence.length;
  const words = t('panel.whoSays', { count, name: labelOf(member, lang) });
  return (
    <button
      type="button"
      aria-label={words}
      title={words}
      onClick={() => select(edge.id)}
      className="ml-auto inline-flex flex-none items-center gap-0.5 rounded-r1 px-0.5 text-[12.5px] text-ink-3 hover:bg-sunken min-[1280px]:px-1 hover:text-ink touch:min-h-11 touch:min-w-11"
    >
      {count}
      <Quote size={11} strokeWidth={2} aria-hidden="true" className="hidden min-[1280px]:block" />
    </button>
  );
}
