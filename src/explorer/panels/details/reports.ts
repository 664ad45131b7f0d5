/** What each article says of one event, side by side. */
import { overlapsEdtf } from '../../../graph/edtf.ts';
import type { GraphIndex } from '../../../graph/queries.ts';
import type { Article, Edge, Node, Passage } from '../../../graph/schema.ts';
import { datesBeside } from './date-basis.ts';

export interface Report {
  readonly article: Article;
  /** Dates that its passages give, or that stand beside them and agree with the event's date, as EDTF. */
  readonly dates: readonly string[];
  readonly statuses: readonly string[];
  /** Node ids. */
  readonly places: readonly string[];
  readonly participants: readonly string[];
  readonly topics: readonly string[];
  readonly speakers: readonly string[];
  readonly passages: number;
}

export type ReportRow = 'dates' | 'statuses' | 'places' | 'participants' | 'topics' | 'speakers';

/** One report an article, by date of publication. */
export function reportsOf(event: Node, index: GraphIndex): readonly Report[] {
  const edges = index.edgesOf.get(event.id) ?? [];
  const ids = [...new Set(event.mentions.map(({ article }) => article))];
  return ids
    .flatMap((id) => index.articles.get(id) ?? [])
    .sort((a, b) => ((a.published ?? '~') + a.id < (b.published ?? '~') + b.id ? -1 : 1))
    .map((article): Report => {
      const here = event.mentions.filter((passage) => passage.article === article.id);
      const ends = (type: Edge['type']): readonly string[] =>
        unique(
          edges
            .filter(
              (edge) => edge.type === type && edge.evidence.some((passage) => passage.article === article.id),
            )
            .filter((edge) =>
              type === 'participates_in' ? edge.target === event.id : edge.source === event.id,
            )
            .map((edge) => (edge.source === event.id ? edge.target : edge.source)),
        );
      return {
        article,
        dates: unique(here.flatMap((passage) => passage.date ?? valuesBeside(passage, event, index))),
        statuses: unique(here.flatMap((passage) => passage.status ?? [])),
        places: ends('takes_place_in'),
        participants: ends('participates_in'),
        topics: ends('concerns'),
        speakers: unique(here.flatMap((passage: Passage) => passage.attributedTo ?? [])),
        passages: here.length,
      };
    });
}

/**
 * Whether articles contradict each other in a row. An article that says nothing does not; of places and people, one may
 * name more than another: only where neither list holds the other do they differ.
 */
export function differs(reports: readonly Report[], row: ReportRow): boolean {
  const said = reports.map((report) => report[row]).filter((values) => values.length);
  // Two dates differ where no day fits both: "Agustus 2025" does not contradict "6 Agustus 2025".
  if (row === 'dates')
    return said.some((a) => said.some((b) => !a.some((x) => b.some((y) => overlapsEdtf(x, y)))));
  return said.some((a) => said.some((b) => !holds(a, b) && !holds(b, a)));
}

const valuesBeside = (passage: Passage, event: Node, index: GraphIndex): readonly string[] =>
  event.date ? datesBeside(passage, event.date, index).map(({ value }) => value) : [];

const holds = (a: readonly string[], b: readonly string[]): boolean => b.every((value) => a.includes(value));

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();
