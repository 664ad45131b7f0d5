/** One event of the world as the articles read so far tell of it. */
import type { EdtfRange } from '../../../graph/edtf.ts';
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
  };
  addView(cluster, view);
  return cluster;
}

export function addView(cluster: Cluster, view: EventView): void {
  cluster.views.push(view);
  cluster.articles.add(view.member.article);
  // Views come from the most precise date to none, so the first date is the narrowest.
  cluster.range ??= view.range;
  for (const field of ['identity', 'people', 'parties', 'places', 'targets', 'subjects', 'war'] as const)
    for (const value of view[field]) cluster[field].add(value);
}
