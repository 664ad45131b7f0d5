import { type ReactNode, useMemo } from 'react';
import { isEventType, type Node } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { factsBy } from '../../passages/facts-by.ts';
import { upperFirst } from '../../sentences/first-letter.ts';
import { neighbours } from '../../sentences/parts.ts';
import { officeIn, rolesOf } from '../../sentences/roles.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { NodeLink } from '../../ui/NodeLink.tsx';
import { DateFact } from './DateFact.tsx';
import { StatusHistory } from './StatusHistory.tsx';
import { statusHistory } from './status-history.ts';
import { Voices } from './Voices.tsx';

/** Longest list of other names shown. */
const MOST_ALIASES = 12;

/** What is known of a node itself: date, place, offices, other names, codes. */
export function NodeFacts({ node }: { readonly node: Node }) {
  const index = useGraph();
  const { t, number, lang } = useText();
  const places = neighbours(index, node.id, 'from', ['takes_place_in']);
  const isEvent = isEventType(node.type);
  const history = useMemo(() => (isEvent ? statusHistory(node, index) : []), [isEvent, node, index]);
  const spoken = factsBy(index.graph).get(node.id) ?? 0;
  const roles = rolesOf(node.id, index);
  const facts: readonly (readonly [label: string, value: ReactNode])[] = [
    ...(isEvent ? [[t('panel.date'), <DateFact key="date" node={node} />] as const] : []),
    ...(places.length
      ? [
          [
            t('panel.place'),
            places.map((place, i) => (
              <span key={place.id}>
                {/* As wide as a finger a short name has room at its end, where a comma would stand off. */}
                {i > 0 && <span className="touch:sr-only">, </span>}
                <NodeLink node={place} className="font-[550] touch:mr-3" />
              </span>
            )),
          ] as const,
        ]
      : []),
    ...(history.length
      ? [[t('panel.statusHistory'), <StatusHistory key="history" steps={history} />] as const]
      : []),
    ...(isEvent && node.mentions.some(({ attributedTo }) => attributedTo)
      ? [[t('panel.speakers'), <Voices key="voices" passages={node.mentions} />] as const]
      : []),
    ...(roles.length
      ? [
          [
            t('panel.role'),
            roles.map((role) => (
              <span key={role.edge.id} className="block">
                {role.words && `${upperFirst(officeIn(role.words, lang))} · `}
                <NodeLink node={role.of} className="font-[550]" />
              </span>
            )),
          ] as const,
        ]
      : []),
    ...(spoken > 0
      ? [
          [
            t('panel.spokenBy'),
            <button
              key="spoken"
              type="button"
              onClick={() => useStore.getState().setFilter('speaker', node.id)}
              className="text-left font-[550] underline decoration-line-strong underline-offset-3 hover:decoration-ink touch:min-h-11"
            >
              {t('panel.factsBy', { count: spoken })}
            </button>,
          ] as const,
        ]
      : []),
    ...(node.aliases.length
      ? [
          [
            t('panel.aliases'),
            node.aliases.slice(0, MOST_ALIASES).map((alias, i) => (
              <span key={alias}>
                {i > 0 && ', '}
                <bdi>{alias}</bdi>
              </span>
            )),
          ] as const,
        ]
      : []),
    ...(node.iso ? [[t('panel.code'), node.iso] as const] : []),
    ...(node.wikidata ? [['Wikidata', <Wikidata key="wikidata" id={node.wikidata} />] as const] : []),
    ...(node.coordinates
      ? [[t('panel.coordinates'), [...node.coordinates].reverse().map(number).join('; ')] as const]
      : []),
  ];
  if (!facts.length) return null;
  return (
    <dl className="grid grid-cols-[minmax(66px,auto)_1fr] gap-x-3 gap-y-[5px] px-5 touch:items-baseline pb-3.5 text-[14px] leading-[19px]">
      {facts.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-ink-3">{label}</dt>
          <dd className="min-w-0 [overflow-wrap:anywhere]">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Wikidata({ id }: { readonly id: string }) {
  if (!/^Q\d+$/.test(id)) return id;
  return (
    <a
      href={`https://www.wikidata.org/wiki/${id}`}
      target="_blank"
      rel="noopener noreferrer"
      className="underline decoration-line-strong underline-offset-3"
    >
      {id}
    </a>
  );
}
