import { Search } from 'lucide-react';
import { useState } from 'react';
import type { GraphIndex } from '../../../graph/queries.ts';
import { fold } from '../../../graph/text.ts';
import { useText } from '../../i18n/use-text.ts';
import { labelOf } from '../../sentences/parts.ts';
import type { Counted, Facets } from '../../state/facets.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { INITIAL_VIEW } from '../../state/view-state.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { CheckRow } from './CheckRow.tsx';

/** Rows before and after "more"; beyond that the search is quicker than scrolling. */
const FEW = 4;
const MANY = 60;

/** People, countries and organizations to filter by, any or all of them. */
export function ActorFilter({ facets }: { readonly facets: Facets }) {
  const { t, lang } = useText();
  const index = useGraph();
  const actors = useStore((state) => state.actors);
  const mode = useStore((state) => state.actorsMode);
  const { setFilter, setFilters } = useStore.getState();
  const [searching, setSearching] = useState(false);
  const [wanted, setWanted] = useState('');
  const [all, setAll] = useState(false);

  const found = wanted ? facets.actors.filter(({ id }) => hasName(index, id, wanted)) : facets.actors;
  const rows = firstRows(found, actors, all || wanted !== '' ? MANY : FEW);
  const toggle = (id: string) => {
    const chosen = actors.includes(id) ? actors.filter((other) => other !== id) : [...actors, id];
    setFilters({ actors: chosen, ...(chosen.length ? {} : { actorsMode: INITIAL_VIEW.actorsMode }) });
  };
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{t('rail.actors')}</legend>
      <div className="flex items-center justify-between">
        <span aria-hidden="true" className="text-[12.5px]/[16px] font-semibold text-ink-2">
          {t('rail.actors')}
        </span>
        <IconButton
          small
          icon={Search}
          label={t('rail.searchActors')}
          aria-expanded={searching}
          className="-mr-1.5"
          onClick={() => {
            setSearching(!searching);
            setWanted('');
          }}
        />
      </div>
      {searching && (
        <input
          type="search"
          aria-label={t('rail.searchActors')}
          placeholder={t('rail.searchActors')}
          // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this field
          autoFocus
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          className="mb-1 h-8 w-full rounded-r2 border border-line-strong bg-panel px-2.5 touch:h-11 touch:text-[16px]"
        />
      )}
      {actors.length > 1 && (
        <div className="my-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-[13px] text-ink-2">
          {t('rail.actorsMode')}
          <Segments
            label={t('rail.actorsMode')}
            value={mode}
            options={[
              { id: 'any', name: t('rail.anyActor') },
              { id: 'all', name: t('rail.allActors') },
            ]}
            onChange={(value) => setFilter('actorsMode', value)}
          />
        </div>
      )}
      {rows.map(({ id, count }) => {
        const node = index.nodes.get(id);
        const name = node ? labelOf(node, lang) : id;
        return (
          <CheckRow
            key={id}
            checked={actors.includes(id)}
            onChange={() => toggle(id)}
            count={count}
            label={t('rail.edgeCount', { name, count })}
          >
            {name}
          </CheckRow>
        );
      })}
      {wanted && !rows.length && <p className="py-1 text-ink-3">{t('rail.noActors')}</p>}
      {!wanted && found.length > FEW && (
        <button
          type="button"
          className="mt-0.5 text-[13px] text-ink-3 hover:text-ink touch:min-h-11"
          onClick={() => setAll(!all)}
        >
          {all ? t('rail.fewerActors') : t('rail.moreActors', { count: found.length - rows.length })}
        </button>
      )}
    </fieldset>
  );
}

/** The most connected, and the chosen ones wherever they stand. */
const firstRows = (found: readonly Counted[], chosen: readonly string[], most: number): readonly Counted[] =>
  found.filter(({ id }, i) => i < most || chosen.includes(id));

function hasName(index: GraphIndex, id: string, wanted: string): boolean {
  const node = index.nodes.get(id);
  const words = fold(wanted.trim());
  return node !== undefined && [node.label, ...node.aliases].some((name) => fold(name).includes(words));
}
