/** The visible facts as rows of a table, sorted by one of its columns. Pure. */
import { parseEdtf } from '../../../graph/edtf.ts';
import { countSources, type GraphIndex } from '../../../graph/queries.ts';
import {
  EDGE_TYPES,
  type Edge,
  type EdgeType,
  NODE_TYPES,
  type Node,
  type NodeType,
  type Passage,
  STATUSES,
} from '../../../graph/schema.ts';
import { dateOfEdge, edgeSentence } from '../../sentences/edge-sentence.ts';
import { eventSentence } from '../../sentences/event-sentence.ts';
import { plain } from '../../sentences/parts.ts';
import type { Lang, Sort, SortKey } from '../../state/view-state.ts';
import type { Visible } from '../../state/visible.ts';
import { factsOf } from './rows.ts';

export interface TableRow {
  readonly key: string;
  readonly thing: Node | Edge;
  /** Of an event; of a link that belongs to none. */
  readonly type: NodeType | EdgeType;
  readonly text: string;
  /** EDTF. */
  readonly date: string | undefined;
  readonly passages: number;
  readonly articles: number;
  readonly sources: number;
}

interface Facts {
  readonly index: GraphIndex;
  readonly visible: Visible;
  readonly lang: Lang;
}

/** One row an event and a link that belongs to none: the facts of the sentences. */
export function tableRows({ index, visible, lang }: Facts): readonly TableRow[] {
  const row = (thing: Node | Edge, text: string, date: string | undefined, passages: readonly Passage[]) => ({
    key: thing.id,
    thing,
    type: thing.type,
    text,
    date,
    passages: passages.length,
    ...countSources(passages, index),
  });
  const { events, edges } = factsOf(index, visible);
  return [
    ...events.map((event) =>
      row(event, plain(eventSentence(event, index, lang)), event.date, event.mentions),
    ),
    ...edges.map((edge) =>
      row(edge, plain(edgeSentence(edge, index, lang)), dateOfEdge(edge, index), edge.evidence),
    ),
  ];
}

/** Sorted by a column; what has no date or no status comes last, whichever way round. */
export function sortRows(rows: readonly TableRow[], sort: Sort, lang: Lang): readonly TableRow[] {
  const turned = sort.startsWith('-');
  // Sort is a key with or without a leading "-".
  const key = (turned ? sort.slice(1) : sort) as SortKey;
  const words = new Intl.Collator(lang, { numeric: true });
  const keyed = rows.map((row) => ({ row, value: cellOf(row, key) }));
  const direction = turned === isFalling(key) ? 1 : -1;
  return keyed
    .sort((a, b) => {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null) || words.compare(a.row.text, b.row.text);
      const order =
        typeof a.value === 'string' && typeof b.value === 'string'
          ? key === 'name'
            ? words.compare(a.value, b.value)
            : compare(a.value, b.value)
          : Number(a.value) - Number(b.value);
      return direction * order || compare(a.row.key, b.row.key);
    })
    .map(({ row }) => row);
}

/** Whether a column begins with its latest or greatest where nothing else is asked for. */
export const isFalling = (key: SortKey): boolean =>
  key === 'date' || key === 'passages' || key === 'articles' || key === 'sources';

function cellOf(row: TableRow, key: SortKey): string | number | null {
  switch (key) {
    case 'date': {
      const range = row.date === undefined ? null : parseEdtf(row.date);
      return range?.lower ?? range?.upper ?? null;
    }
    case 'name':
      return row.text;
    case 'type':
      return TYPES.indexOf(row.type);
    case 'status':
      return row.thing.status ? STATUSES.indexOf(row.thing.status) : null;
    default:
      return row[key];
  }
}

const TYPES: readonly string[] = [...NODE_TYPES, ...EDGE_TYPES];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
