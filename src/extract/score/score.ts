/** Compares a graph with gold, figure by figure: mentions, events, relations, dates. */
import type { Graph } from '../../graph/schema.ts';
import { type GoldText, matchDocument } from './documents.ts';
import type { Gold } from './gold.ts';
import { scoreDates } from './score-dates.ts';
import { scoreEvents } from './score-events.ts';
import { scoreMentions } from './score-mentions.ts';
import { scoreRelations } from './score-relations.ts';
import { rates, type Share, type Tally } from './tally.ts';

export interface Report {
  readonly articles: number;
  readonly missing: readonly string[];
  readonly passages: { readonly total: number; readonly broken: number };
  /** Precision, recall and F1 of these. */
  readonly tallies: Readonly<
    Record<'mentions' | 'typed' | 'linked' | 'events' | 'relations' | 'dates', Tally>
  >;
  /** Accuracy of these, among the events and relations that were found. */
  readonly shares: Readonly<Record<'eventDates' | 'eventStatus' | 'relationStatus' | 'attribution', Share>>;
  /** Mean F1 of linked mentions, events, relations and dates. */
  readonly overall: number;
  readonly errors: readonly string[];
}

/** `texts` holds what each gold file was made on, by article. */
export function score(graph: Graph, golds: readonly Gold[], texts: ReadonlyMap<string, GoldText>): Report {
  const errors: string[] = [];
  const documents = golds.map((gold) =>
    matchDocument(gold, texts.get(gold.article) ?? { title: '', body: '' }, graph),
  );
  const { pairing: entities, ...mentions } = scoreMentions(documents, graph, errors);
  const events = scoreEvents(documents, graph, errors);
  const nodeOf = (key: string): string | undefined =>
    entities.nodeOf.get(key) ?? events.pairing.nodeOf.get(key);
  const relations = scoreRelations(documents, graph, { nodeOf, errors });
  const tallies = {
    ...mentions,
    events: events.events,
    relations: relations.relations,
    dates: scoreDates(documents, errors),
  };
  const four = [tallies.linked, tallies.events, tallies.relations, tallies.dates];
  return {
    articles: documents.length,
    missing: documents.flatMap(({ gold, article }) => (article ? [] : [gold.article])),
    passages: countPassages(graph),
    tallies,
    shares: {
      eventDates: events.dates,
      eventStatus: events.statuses,
      relationStatus: relations.statuses,
      attribution: relations.attribution,
    },
    overall: four.reduce((sum, tally) => sum + rates(tally).f1, 0) / four.length,
    errors,
  };
}

function countPassages(graph: Graph): { total: number; broken: number } {
  const texts = new Map(graph.articles.map(({ id, text }) => [id, text]));
  const passages = [
    ...graph.nodes.flatMap(({ mentions }) => mentions),
    ...graph.edges.flatMap(({ evidence }) => evidence),
  ];
  const broken = passages.filter(
    ({ article, start, end, quote }) => texts.get(article)?.slice(start, end) !== quote,
  );
  return { total: passages.length, broken: broken.length };
}
