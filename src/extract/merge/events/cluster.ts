/** One event of the world as the articles read so far tell of it. */
import type { EdtfRange } from '../../../graph/edtf.ts';
import type { Status } from '../../../graph/schema.ts';
import type { Told } from '../../told.ts';
import type { EventView, Thing } from './event-view.ts';

/** Most clusters have one view, whose sets they share until another brings something new. */
export interface Cluster {
  /** The view that began it: kinds and types are compared with this one. */
  readonly first: EventView;
  readonly views: EventView[];
  readonly articles: Set<Told>;
  /** Keys under which it is stored. */
  readonly keys: Set<number>;
  /** The narrowest date that a member gives. */
  range: EdtfRange | null;
  identity: ReadonlySet<string>;
  people: ReadonlySet<Thing>;
  parties: ReadonlySet<Thing>;
  places: ReadonlySet<Thing>;
  targets: ReadonlySet<Thing>;
  subjects: ReadonlySet<Thing>;
  war: ReadonlySet<Thing>;
  /** What its members say of whether it happened. */
  readonly statuses: Set<Status | undefined>;
  /** When its members were published, each time once: a war that ten thousand articles tell of is compared with days. */
  readonly published: Set<EdtfRange>;
}

export function startCluster(view: EventView): Cluster {
  const { identity, people, parties, places, targets, subjects, war } = view;
  const cluster: Cluster = {
    first: view,
    views: [],
    articles: new Set(),
    keys: new Set(),
    range: null,
    ...{ identity, people, parties, places, targets, subjects, war },
    statuses: new Set(),
    published: new Set(),
  };
  addView(cluster, view);
  return cluster;
}

export function addView(cluster: Cluster, view: EventView): void {
  cluster.views.push(view);
  cluster.articles.add(view.event.told);
  // Views come from the most precise date to none, so the first date is the narrowest.
  cluster.range ??= view.range;
  cluster.statuses.add(view.status);
  // Equal days are one record.
  if (view.published) cluster.published.add(view.published);
  const { first } = cluster;
  cluster.identity = joined(cluster.identity, first.identity, view.identity);
  cluster.people = joined(cluster.people, first.people, view.people);
  cluster.parties = joined(cluster.parties, first.parties, view.parties);
  cluster.places = joined(cluster.places, first.places, view.places);
  cluster.targets = joined(cluster.targets, first.targets, view.targets);
  cluster.subjects = joined(cluster.subjects, first.subjects, view.subjects);
  cluster.war = joined(cluster.war, first.war, view.war);
}

/** All of both; `own` is copied when it is still the `first` view's. */
function joined<T>(own: ReadonlySet<T>, first: ReadonlySet<T>, more: ReadonlySet<T>): ReadonlySet<T> {
  let all: Set<T> | null = null;
  for (const value of more) {
    if ((all ?? own).has(value)) continue;
    // The sets of a cluster are its own from here on.
    all ??= own === first ? new Set(own) : (own as Set<T>);
    all.add(value);
  }
  return all ?? own;
}
