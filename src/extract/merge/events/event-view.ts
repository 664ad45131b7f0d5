/** An event of one article as merge compares it: who, where, when, about what, in terms of the whole corpus. */
import { type EdtfRange, parseEdtf } from '../../../graph/edtf.ts';
import type { EventType, Status } from '../../../graph/schema.ts';
import { remember } from '../../remember.ts';
import type { Told, ToldEvent, ToldThing } from '../../told.ts';
import { soundsOf } from '../entities/spelling.ts';

/** Number of a thing of the corpus: what two articles both name has one number. */
export type Thing = number;

export interface EventView {
  readonly event: ToldEvent;
  readonly type: EventType;
  /** Kinds of one group may name the same event ("perundingan", "pertemuan"). */
  readonly kindGroup: string;
  /** Words that tell it from others of its kind. */
  readonly identity: ReadonlySet<string>;
  readonly range: EdtfRange | null;
  readonly published: EdtfRange | null;
  readonly status: Status | undefined;
  /** Who takes part or imposes. */
  readonly people: ReadonlySet<Thing>;
  /** Countries and organizations that take part, by themselves or through their people. */
  readonly parties: ReadonlySet<Thing>;
  readonly places: ReadonlySet<Thing>;
  readonly targets: ReadonlySet<Thing>;
  readonly subjects: ReadonlySet<Thing>;
  /** Countries of the only war that the article tells of: a "perjanjian damai" without a subject is about that one. */
  readonly war: ReadonlySet<Thing>;
}

export interface EntityKeys {
  readonly keyOf: ReadonlyMap<ToldThing, Thing>;
  readonly people: ReadonlySet<Thing>;
}

/** Views of all events, in the order of articles. `kindGroups`: group by kind of event. */
export function viewEvents(
  corpus: readonly Told[],
  { keyOf, people }: EntityKeys,
  kindGroups: ReadonlyMap<string, string>,
): EventView[] {
  // Equal dates are one record, so that a cluster compares each once: none may be forgotten.
  const rangeOf = remember(parseEdtf, Number.POSITIVE_INFINITY);
  const identityOf = remember((identity): ReadonlySet<string> => new Set(soundsOf(identity)));
  return corpus.flatMap(({ article, events, claims }) => {
    const sides = new Map<ToldThing, ToldThing[]>();
    for (const { type, source, target } of claims)
      if (type === 'represents') sides.set(source, [...(sides.get(source) ?? []), target]);
    const published = article.published === undefined ? null : rangeOf(article.published);
    const views = events.map((event): EventView => {
      const actors = event.claims.flatMap(({ source, target }) => (target === event ? [source] : []));
      const ends = (type: string): ReadonlySet<Thing> =>
        keysOf(
          event.claims.flatMap((claim) =>
            claim.type === type && claim.source === event ? [claim.target] : [],
          ),
          keyOf,
        );
      const all = [...keysOf(actors, keyOf)];
      const behind = keysOf(
        actors.flatMap((actor) => sides.get(actor) ?? []),
        keyOf,
      );
      return {
        event,
        type: event.type,
        kindGroup: kindGroups.get(event.kind) ?? event.kind,
        identity: identityOf(event.identity),
        range: event.date === undefined ? null : rangeOf(event.date),
        published,
        status: event.status,
        people: setOf(all.filter((key) => people.has(key))),
        parties: setOf([...all.filter((key) => !people.has(key)), ...behind]),
        places: ends('takes_place_in'),
        targets: ends('targets'),
        subjects: ends('concerns'),
        war: NONE,
      };
    });
    const [war, ...more] = views.filter(({ kindGroup }) => kindGroup === 'war');
    if (!war || more.length) return views;
    const ground = setOf([...war.places, ...war.parties]);
    return views.map((view) => ({ ...view, war: ground }));
  });
}

/** One for all that have nothing: a large corpus has a hundred thousand events. */
const NONE: ReadonlySet<Thing> = new Set();

const setOf = (things: readonly Thing[]): ReadonlySet<Thing> => (things.length ? new Set(things) : NONE);

const keysOf = (things: readonly ToldThing[], keyOf: EntityKeys['keyOf']): ReadonlySet<Thing> =>
  things.length ? setOf(things.flatMap((thing) => keyOf.get(thing) ?? [])) : NONE;
