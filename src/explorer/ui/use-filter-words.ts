import { formatEdtf } from '../../graph/edtf-format.ts';
import type { GraphIndex } from '../../graph/queries.ts';
import type { TextKey } from '../i18n/translate.ts';
import { type Text, useText } from '../i18n/use-text.ts';
import { labelOf } from '../sentences/parts.ts';
import type { FilterGroup } from '../state/active-filters.ts';
import { useGraph } from '../state/graph-context.ts';
import type { Filters } from '../state/view-state.ts';

export interface FilterWords {
  /** "Status". */
  readonly name: string;
  /** "direncanakan". */
  readonly value: string;
}

const NAMES: Readonly<Record<FilterGroup, TextKey>> = {
  types: 'rail.types',
  actors: 'rail.actors',
  dates: 'rail.dates',
  statuses: 'rail.status',
  relations: 'rail.relations',
  sources: 'rail.sources',
  speaker: 'rail.speaker',
  hidden: 'rail.hidden',
  focus: 'rail.focus',
};

/** How an active filter is named on its chip and where it leaves nothing. */
export function useFilterWords(): (group: FilterGroup, filters: Filters) => FilterWords {
  const text = useText();
  const index = useGraph();
  return (group, filters) => ({ name: nameOf(group, text), value: wordsFor(group, filters, index, text) });
}

// NAMES holds only keys without names to fill.
const nameOf = (group: FilterGroup, { t }: Text): string => t(NAMES[group] as 'rail.types');

function wordsFor(group: FilterGroup, filters: Filters, index: GraphIndex, text: Text): string {
  const { t, lang } = text;
  const nodeName = (id: string): string => {
    const node = index.nodes.get(id);
    return node ? labelOf(node, lang) : id;
  };
  switch (group) {
    case 'types':
    case 'statuses':
    case 'relations':
      return choiceWords(filters[group], (value) => t(`status.${value}` as 'status.person'), text);
    case 'sources':
      return choiceWords(filters.sources, (value) => value, text);
    case 'actors':
      return filters.actors.map(nodeName).join(filters.actorsMode === 'all' ? t('rail.all') : t('rail.any'));
    case 'dates':
      return dateWords(filters, text);
    case 'speaker':
      return nodeName(filters.speaker ?? '');
    case 'hidden':
      return t('rail.hiddenCount', { count: filters.hidden.length });
    case 'focus':
      return t('rail.hops', { name: nodeName(filters.focus ?? ''), count: filters.hops });
  }
}

function choiceWords(values: readonly string[], word: (value: string) => string, { t }: Text): string {
  const shown = values.filter((value) => !value.startsWith('-')).map(word);
  const hidden = values.filter((value) => value.startsWith('-')).map((value) => word(value.slice(1)));
  const words = shown.length ? [shown.join(', ')] : [];
  if (hidden.length) words.push(t('rail.without', { names: hidden.join(', ') }));
  return words.join(', ');
}

function dateWords({ from, to, undated, when }: Filters, { t, lang }: Text): string {
  const words: string[] = [];
  const range = rangeWords(from, to, lang);
  if (range) {
    const date =
      from && to ? range : from ? t('rail.from', { date: range }) : t('rail.until', { date: range });
    words.push(when === 'published' ? t('rail.published', { date }) : date);
  }
  if (!undated) words.push(t('rail.undatedHidden'));
  return words.join(', ');
}

/** "Mar – Des 2025": the first end leaves out the year that both have. */
function rangeWords(from: string | null, to: string | null, lang: Text['lang']): string {
  const last = formatEdtf(to ?? from ?? '', lang, 'short');
  if (!from || !to || from === to) return last;
  const first = formatEdtf(from, lang, 'short');
  const year = ` ${from.slice(0, 4)}`;
  const sameYear = from.length > 4 && to.length > 4 && from.slice(0, 4) === to.slice(0, 4);
  return `${sameYear && first.endsWith(year) ? first.slice(0, -year.length) : first} – ${last}`;
}
