/** An event of one article as merge compares it: who, where, when, about what, in terms of the whole corpus. */
import { type EdtfRange, parseEdtf } from '../../../graph/edtf.ts';
import type { EventType, Status } from '../../../graph/schema.ts';
import { fold } from '../../../graph/text.ts';
import type { Findings, FoundClaim } from '../../types.ts';
import { soundsOf } from '../entities/spelling.ts';
import { address, type EventMember } from '../groups.ts';

export interface EventView {
  readonly member: EventMember;
  readonly type: EventType;
  /** Kinds of one group may name the same event ("perundingan", "pertemuan"). */
  readonly kindGroup: string;
  /** Words that tell it from others of its kind. */
  readonly identity: ReadonlySet<string>;
  readonly range: EdtfRange | null;
  readonly published: EdtfRange | null;
  readonly status: Status | undefined;
  /** Who takes part or imposes, as node keys of the corpus. */
  readonly people: ReadonlySet<string>;
  /** Countries and organizations that take part, by themselves or through their people. */
  readonly parties: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  /** Countries of the only war that the article tells of: a "perjanjian damai" without a subject is about that one. */
  readonly war: ReadonlySet<string>;
  /** Its sentences, folded: the same sentence in another article was taken over from an agency. */
  readonly sentences: ReadonlySet<string>;
}

/** Letters from which a sentence is nobody's own: "Keduanya bertemu." is written twice by chance. */
const OWN_WORDS = 40;

const NONE: ReadonlySet<string> = new Set();

export interface EntityKeys {
  /** Corpus-wide key of a local entity, by address. */
  readonly keyOf: ReadonlyMap<string, string>;
  readonly people: ReadonlySet<string>;
}

/** Views of all events that have a passage, in the order of articles. `kindGroups`: group by kind of event. */
export function viewEvents(
  articles: readonly Findings[],
  { keyOf, people }: EntityKeys,
  kindGroups: ReadonlyMap<string, string>,
): EventView[] {
  return articles.flatMap((findings, article) => {
    const claims = claimsByEvent(findings);
    const sides = new Map<string, string[]>();
    for (const { type, source, target } of findings.claims)
      if (type === 'represents') sides.set(source, [...(sides.get(source) ?? []), target]);
    const published = findings.published === undefined ? null : parseEdtf(findings.published);
    const views = findings.events
      .filter(({ mentions }) => mentions.length > 0)
      .map((event) => {
        const own = claims.get(event.key) ?? [];
        const keys = (locals: readonly string[]): Set<string> =>
          new Set(locals.flatMap((local) => keyOf.get(address(article, local)) ?? []));
        const actors = own.filter(({ target }) => target === event.key).map(({ source }) => source);
        const all = [...keys(actors)];
        const behind = keys(actors.flatMap((actor) => sides.get(actor) ?? []));
        const ends = (type: FoundClaim['type']): Set<string> =>
          keys(own.filter((claim) => claim.type === type && claim.source === event.key).map((c) => c.target));
        return {
          member: { article, event },
          type: event.type,
          kindGroup: kindGroups.get(event.kind) ?? event.kind,
          identity: new Set(soundsOf(event.identity)),
          range: event.date === undefined ? null : parseEdtf(event.date),
          published,
          status: event.status,
          people: new Set(all.filter((key) => people.has(key))),
          parties: new Set([...all.filter((key) => !people.has(key)), ...behind]),
          places: ends('takes_place_in'),
          targets: ends('targets'),
          subjects: ends('concerns'),
          war: NONE,
          sentences: new Set(
            event.mentions
              .filter(({ start, end }) => end - start >= OWN_WORDS)
              .map(({ start, end }) => fold(findings.text.slice(start, end))),
          ),
        };
      });
    const [war, ...more] = views.filter(({ kindGroup }) => kindGroup === 'war');
    if (!war || more.length) return views;
    const ground = new Set([...war.places, ...war.parties]);
    return views.map((view) => ({ ...view, war: ground }));
  });
}

function claimsByEvent({ events, claims }: Findings): Map<string, FoundClaim[]> {
  const byEvent = new Map<string, FoundClaim[]>(events.map(({ key }) => [key, []]));
  for (const claim of claims) {
    byEvent.get(claim.source)?.push(claim);
    if (claim.target !== claim.source) byEvent.get(claim.target)?.push(claim);
  }
  return byEvent;
}
