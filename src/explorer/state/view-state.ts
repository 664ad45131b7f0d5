/**
 * What is on the screen: the least that cannot be derived. Ids, not objects. Every key of `ViewState` is in the URL
 * (see url/codec.ts, which has one entry a key); `UiState` holds what a link does not carry.
 */
import type { Edtf } from '../../graph/edtf.ts';
import type { Span } from './span.ts';

export type View = 'graph' | 'timeline' | 'map' | 'list';
/** Of a large graph the canvas draws what is reported most, until all is asked for. */
export type Extent = 'main' | 'all';
export type Lang = 'id' | 'en';
export type Theme = 'light' | 'dark';

/** Facts as sentences under headings, or as a table that can be sorted. */
export type ListForm = 'sentences' | 'table';
/** Events drawn in lanes, or one below another. */
export type TimelineForm = 'lanes' | 'list';

/** By what facts are sorted; a leading `-` turns the order round. Dates begin with the latest, counts with the most. */
export const SORT_KEYS = ['date', 'name', 'type', 'status', 'passages', 'articles', 'sources'] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export type Sort = SortKey | `-${SortKey}`;

/** Where the camera of the map stands: its middle in degrees, and how much nearer than the whole world. */
export interface MapPlace {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

export interface ViewState {
  /** Ids of selected nodes or edges, in the order of selection; the last one fills the panel. */
  readonly selection: readonly string[];
  /** Id of the open article and the passage to show in it. */
  readonly article: string | null;
  readonly at: Span | null;
  readonly view: View;
  readonly show: Extent;
  readonly listForm: ListForm;
  readonly sort: Sort;
  readonly timelineForm: TimelineForm;
  /** First and last day in sight on the timeline, `2018-06-01/2019-02-28`; null: all of it. */
  readonly range: Edtf | null;
  /** null: everything in sight. */
  readonly mapPlace: MapPlace | null;
  /** People, countries, organizations to filter by; `actorsMode` asks for any or all of them. */
  readonly actors: readonly string[];
  readonly actorsMode: 'any' | 'all';
  /** Days, months or years, inclusive. */
  readonly from: Edtf | null;
  readonly to: Edtf | null;
  /** Whether what has no date is shown. */
  readonly undated: boolean;
  /** Which date the filter means. */
  readonly when: 'event' | 'published';
  /** Shown values; a leading `-` excludes one. Empty: all are shown. */
  readonly types: readonly string[];
  readonly relations: readonly string[];
  readonly statuses: readonly string[];
  readonly sources: readonly string[];
  /** "According to": node id of a speaker. */
  readonly speaker: string | null;
  /** Ids of nodes that the reader put out of sight. */
  readonly hidden: readonly string[];
  /** Only what lies within `hops` steps of this node. */
  readonly focus: string | null;
  readonly hops: number;
  /** The two ends of the red thread. */
  readonly path: readonly [string, string] | null;
  /** Whether the thread may run through countries and other hubs. */
  readonly hubs: boolean;
  /** Which of the threads between the two is shown, from 1. */
  readonly thread: number;
  readonly query: string;
  readonly lang: Lang;
  /** null follows the system. */
  readonly theme: Theme | null;
  readonly embed: boolean;
}

/** Beyond three steps nearly everything is reached. */
export const MAX_HOPS = 3;

/** No list of the state is longer: a link carries all of it, or the address would not be what is on the screen. */
export const MAX_LISTED = 100;

/** Longer than any name or sentence that is searched for. */
export const MAX_QUERY = 200;

/** No more threads than these are offered between two nodes. */
export const MAX_THREADS = 5;

export const INITIAL_VIEW: ViewState = {
  selection: [],
  article: null,
  at: null,
  view: 'graph',
  show: 'main',
  listForm: 'sentences',
  sort: 'date',
  timelineForm: 'lanes',
  range: null,
  mapPlace: null,
  actors: [],
  actorsMode: 'any',
  from: null,
  to: null,
  undated: true,
  when: 'event',
  types: [],
  relations: [],
  statuses: [],
  sources: [],
  speaker: null,
  hidden: [],
  focus: null,
  hops: 1,
  path: null,
  hubs: false,
  thread: 1,
  query: '',
  lang: 'id',
  theme: null,
  embed: false,
};

export type FilterKey =
  | 'actors'
  | 'actorsMode'
  | 'from'
  | 'to'
  | 'undated'
  | 'when'
  | 'types'
  | 'relations'
  | 'statuses'
  | 'sources'
  | 'speaker'
  | 'hidden';

/** The part of the view that decides what is drawn. */
export type Filters = Pick<ViewState, FilterKey | 'focus' | 'hops'>;
