/** One event of the world as the articles read so far tell of it. */
import type { EdtfRange } from '../../../graph/edtf.ts';
import type { Status } from '../../../graph/schema.ts';
import type { EventView } from './event-view.ts';

export interface Cluster {
  /** The view that began it: kinds and types are compared with this one. */
  readonly first: EventView;
  readonly views: EventView[];
  readonly articles: Set<number>;
  /** Keys under which it is stored. */
  readonly keys: Set<string>;
  /** The narrowest date that a member gives. */
  range: EdtfRange | null;
  readonly identity: Set<string>;
  readonly people: Set<string>;
  readonly parties: Set<string>;
  readonly places: Set<string>;
  readonly targets: Set<string>;
  readonly subjects: Set<string>;
  readonly war: Set<string>;
  /** What its members say of whether it happened. */
  readonly statuses: Set<Status | undefined>;
  /** When its members were published, each time once: a war that ten thousand articles tell of is compared with days. */
  readonly published: Map<string, EdtfRange>;
}

export function startCluster(view: EventView): Cluster {
  const cluster: Cluster = {
    first: view,
    views: [],
    articles: new Set(),
    keys: new Set(),
    range: null,
    identity: new Set(),
    people: new Set(),
    parties: new Set(),
    places: new Set(),
    targets: new Set(),
    subjects: new Set(),
    war: new Set(),
    statuses: new Set(),
    published: new Map(),
  };
  addView(cluster, view);
  return cluster;
}

export function addView(cluster: Cluster, view: EventView): void {
  cluster.views.push(view);
  cluster.articles.add(view.member.article);
  // Views come from the most precise date to none, so the first date is the narrowest.
  cluster.range ??= view.range;
  cluster.statuses.add(view.status);
  if (view.published)
    cluster.published.set(`${view.published.lower}/${view.published.upper}`, view.published);
  for (const field of ['identity', 'people', 'parties', 'places', 'targets', 'subjects', 'war'] as const)
    for (const value of view[field]) cluster[field].add(value);
}
