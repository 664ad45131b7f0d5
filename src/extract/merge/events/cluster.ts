/** One event of the world as the articles read so far tell of it. */
import type { EdtfRange } from '../../../graph/edtf.ts';
import type { Status } from '../../../graph/schema.ts';
import type { Told } from '../../told.ts';
import type { EventView, Thing } from './event-view.ts';

/** Most clusters have one view, whose sets they share until another brings something new: a corpus has a hundred thousand. */
export interface Cluster {
  /** The view that began it: kinds and types are compared with this one. */
  readonly first: EventView;
  readonly views: EventView[];
  articles: ReadonlySet<Told>;
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
  statuses: ReadonlySet<Status | undefined>;
  /** When its members were published, each time once: a war that ten thousand articles tell of is compared with days. */
  published: ReadonlySet<EdtfRange>;
}

export function startCluster(view: EventView): Cluster {
  const { identity, people, parties, places, targets, subjects, war } = view;
  const cluster: Cluster = {
    first: view,
    views: [],
    articles: NONE,
    range: null,
    ...{ identity, people, parties, places, targets, subjects, war },
    statuses: NONE,
    published: NONE,
  };
  addView(cluster, view);
  return cluster;
}

export function addView(cluster: Cluster, view: EventView): void {
  cluster.views.push(view);
  cluster.articles = withOne(cluster.articles, view.event.told, articles);
  // Views come from the most precise date to none, so the first date is the narrowest.
  cluster.range ??= view.range;
  cluster.statuses = withOne(cluster.statuses, view.status, statuses);
  // Equal days are one record.
  if (view.published) cluster.published = withOne(cluster.published, view.published, days);
  const { first } = cluster;
  cluster.identity = joined(cluster.identity, first.identity, view.identity);
  cluster.people = joined(cluster.people, first.people, view.people);
  cluster.parties = joined(cluster.parties, first.parties, view.parties);
  cluster.places = joined(cluster.places, first.places, view.places);
  cluster.targets = joined(cluster.targets, first.targets, view.targets);
  cluster.subjects = joined(cluster.subjects, first.subjects, view.subjects);
  cluster.war = joined(cluster.war, first.war, view.war);
}

const NONE: ReadonlySet<never> = new Set();

/** Sets of one member, each made once. A memory and no state. */
const articles = new WeakMap<Told, ReadonlySet<Told>>();
const days = new WeakMap<EdtfRange, ReadonlySet<EdtfRange>>();
const statuses = new Map<Status | undefined, ReadonlySet<Status | undefined>>();

/** The set with that value; one of a single member is shared by all clusters that have no other. */
function withOne<T>(
  set: ReadonlySet<T>,
  value: T,
  singles: { get: (value: T) => ReadonlySet<T> | undefined; set: (value: T, single: ReadonlySet<T>) => void },
): ReadonlySet<T> {
  if (set.has(value)) return set;
  // From two members on it is the cluster's own.
  if (set.size > 1) return (set as Set<T>).add(value);
  if (set.size === 1) return new Set([...set, value]);
  const single = singles.get(value) ?? new Set([value]);
  singles.set(value, single);
  return single;
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
