import { EVENT_TYPES } from '../../../graph/schema.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Claim, EvidenceSpan, LocalEvent, ResolvedArticle, Sentence } from '../../types.ts';
import { withFields } from '../../with-fields.ts';
import { readAbbreviations } from './abbreviations.ts';
import { readAllegiance } from './allegiance.ts';
import { withCeremonies } from './ceremony.ts';
import { claimEvent, evidenceOf } from './claims.ts';
import { clusterOccurrences } from './cluster.ts';
import { dateEvent } from './event-date.ts';
import type { Cluster } from './fit.ts';
import { readOccurrences } from './frames.ts';
import { readGround } from './ground.ts';
import { inheritContext } from './inherit.ts';
import { type EventLexicon, eventLexicon } from './lexicon.ts';
import type { Occurrence } from './occurrence.ts';
import { withOwners } from './owners.ts';
import { withTitles } from './title-of-event.ts';
import { type SentenceView, viewAbbreviations, viewSentences } from './units.ts';

/** What one article says happened, and the claims `participates_in` and `takes_place_in` of each event. */
export interface EventFindings {
  readonly events: readonly LocalEvent[];
  readonly claims: readonly Claim[];
}

/** The events of one article: keys `v1`, `v2` … in the order of their first passage; passages are whole sentences. */
export function findEvents(article: ResolvedArticle, knowledge: Knowledge): EventFindings {
  const lexicon = eventLexicon(knowledge);
  const first = viewSentences(article, lexicon);
  const short = readAbbreviations(first);
  const views = viewAbbreviations(first, article, lexicon, short).map(withTitles);
  const bonds = { sameParty: readAllegiance(views), ground: readGround(article, knowledge) };
  const occurrences = withCeremonies(
    withOwners(
      views.flatMap((view) => readOccurrences(view, lexicon)),
      views,
    ),
  );
  const states = article.entities.flatMap(({ key, type }) => (type === 'country' ? [key] : []));
  // "Presiden Pakistan … terbang ke Islamabad": who goes home visits nobody
  const isHomeward = ({ row, core, places }: Occurrence): boolean =>
    (row.id === 'berkunjung' || row.frame === 'arrive') &&
    core.length === 1 &&
    states.some(
      (state) =>
        bonds.sameParty(core[0] ?? '', state) === 'same' &&
        places.some((place) => bonds.ground.same(place, state)),
    );
  const clusters = EVENT_TYPES.flatMap((type) =>
    clusterOccurrences(
      occurrences.filter((o) => o.kind.type === type && !isHomeward(o)),
      bonds,
    ),
  ).toSorted((a, b) => firstOf(a) - firstOf(b));
  const events = inheritContext(clusters, views).map((cluster, i) => ({
    event: eventOf(cluster, `v${i + 1}`, { article, lexicon, views }),
    cluster,
  }));
  return {
    events: events.map(({ event }) => event),
    claims: events.flatMap(({ event, cluster }) => claimEvent(event, cluster, article.sentences)),
  };
}

const allOf = (cluster: Cluster): readonly Occurrence[] =>
  [...cluster.occurrences, ...cluster.joined].toSorted((a, b) => a.trigger.start - b.trigger.start);
const firstOf = (cluster: Cluster): number => allOf(cluster)[0]?.trigger.start ?? 0;

interface Source {
  readonly article: ResolvedArticle;
  readonly lexicon: EventLexicon;
  readonly views: readonly SentenceView[];
}

function eventOf(cluster: Cluster, key: string, { article, lexicon, views }: Source): LocalEvent {
  const all = allOf(cluster);
  const main = cluster.occurrences[0] ?? all[0];
  return {
    key,
    type: main?.kind.type ?? 'meeting',
    kind: main?.kind.id ?? '',
    identity: wordsOf(cluster, lexicon),
    ...dateEvent(all.filter((o) => !isLooking(o, cluster))),
    mentions: mentionsOf(all, article.sentences, views),
  };
}

/** One telling a sentence; and "…, tetapi pertemuan itu batal": what takes it back is a passage of its own. */
function mentionsOf(
  all: readonly Occurrence[],
  sentences: readonly Sentence[],
  views: readonly SentenceView[],
): readonly EvidenceSpan[] {
  const last = new Map<number, Occurrence>();
  return all.flatMap((o) => {
    const before = last.get(o.sentence);
    const turn = before ? turnBefore(views[o.sentence], before, o) : undefined;
    if (before && !turn) return [];
    last.set(o.sentence, o);
    const evidence = evidenceOf(o, sentences);
    return turn ? withFields(evidence, { start: turn.start }) : evidence;
  });
}

/** The word of contrast that stands between two tellings of one sentence, the second of which only points back. */
const turnBefore = (
  view: SentenceView | undefined,
  before: Occurrence,
  o: Occurrence,
): SentenceView['units'][number] | undefined =>
  o.demonstrative === null
    ? undefined
    : view?.units.findLast(
        ({ start, classes }) =>
          start > before.trigger.start && start < o.trigger.start && classes.has('contrast'),
      );

/** "akan melanjutkan diskusi pada Jumat" of talks that were held: what lies ahead and only refers says no day of theirs. */
const isLooking = (o: Occurrence, { occurrences, joined }: Cluster): boolean =>
  o.ahead &&
  o.demonstrative === null &&
  o.dates.every(({ bound }) => bound !== 'moved') &&
  joined.includes(o) &&
  occurrences.every((x) => !x.ahead);

/** The words that name it, as the text writes them: "Roem-Royen", "ke-19"; "serupa" and the clitic of "dagangnya" name nothing. */
const wordsOf = ({ occurrences }: Cluster, { classesOf }: EventLexicon): string =>
  (occurrences.find((o) => o.identity.length)?.identity ?? [])
    .filter((word) => !classesOf(word).has('seen-from-here'))
    .map((word) => word.replace(/^(\p{Ll}{4,})nya$/u, '$1'))
    .join(' ')
    .replace(/ ?- ?/g, '-')
    .replace(/^-|-$/g, '');
