import { useText } from '../../i18n/use-text.ts';
import { EdgeRow } from './EdgeRow.tsx';
import type { RelationGroup } from './relation-groups.ts';

/** A node's edges as sentences, by kind. */
export function Relations({
  self,
  groups,
}: {
  readonly self: string;
  readonly groups: readonly RelationGroup[];
}) {
  const { t, number } = useText();
  return groups.map(({ type, out, edges }) => (
    <section key={`${type}${out}`}>
      <h3 className="flex items-baseline gap-1.5 border-b border-line bg-rail px-5 py-1.5 text-[12.5px] leading-4 font-semibold text-ink-2">
        {t(`panel.${type}${out ? 'Out' : 'In'}`)}
        <span className="font-medium text-ink-3">{number(edges.length)}</span>
      </h3>
      <ul>
        {edges.map((edge) => (
          <EdgeRow key={edge.id} edge={edge} self={self} />
        ))}
      </ul>
    </section>
  ));
}
