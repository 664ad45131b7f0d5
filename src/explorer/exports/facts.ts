/** The excerpt as facts in sentences, each with its passages: what the evidence pack, the print and the tables show. */
import type { GraphIndex } from '../../graph/queries.ts';
import {
  type Article,
  type Edge,
  isEventType,
  type Node,
  type Passage,
  type Status,
} from '../../graph/schema.ts';
import { translate } from '../i18n/translate.ts';
import { safeUrl } from '../passages/citation.ts';
import { contextOf } from '../passages/context.ts';
import { inReadingOrder, passagesOf } from '../passages/evidence.ts';
import { dateOfEdge, edgeSentence } from '../sentences/edge-sentence.ts';
import { eventSentence } from '../sentences/event-sentence.ts';
import { labelOf, plain } from '../sentences/parts.ts';
import type { Lang } from '../state/view-state.ts';
import type { Material } from './material.ts';

export interface FactPassage {
  readonly passage: Passage;
  readonly article: Article;
  /** The sentence that the passage stands in, on one line. */
  readonly quote: string;
  /** Where that sentence begins in the article. */
  readonly from: number;
  /** Name of who said it; empty where it is the article's own word. */
  readonly speaker: string;
  /** The article's address where it is an ordinary one. */
  readonly url: string;
  /** The page with the article open at the passage. */
  readonly link: string;
}

export interface Fact {
  readonly id: string;
  readonly sentence: string;
  /** "Pertemuan", "mewakili". */
  readonly type: string;
  readonly status: Status | undefined;
  readonly date: string | undefined;
  readonly link: string;
  readonly passages: readonly FactPassage[];
}

/** Events by date first, then entities, then edges by date; what has no date comes last in its group. */
export function factsOf(material: Material): readonly Fact[] {
  const { index, excerpt } = material;
  const told = excerpt.nodes.filter((node) => excerpt.told.has(node.id));
  const isEvent = (node: Node): boolean => isEventType(node.type);
  return [
    ...byDate(told.filter(isEvent), (node) => node.date),
    ...told.filter((node) => !isEvent(node)),
    ...byDate(excerpt.edges, (edge) => dateOfEdge(edge, index)),
  ].map((thing) => factOf(thing, material));
}

export function factOf(thing: Node | Edge, { index, lang, linkTo }: Material): Fact {
  return {
    id: thing.id,
    sentence: sentenceOf(thing, index, lang),
    // Types of nodes and edges are keys of the catalogue.
    type: translate(lang, `status.${thing.type}` as 'status.person'),
    status: thing.status,
    date: isEdge(thing) ? dateOfEdge(thing, index) : thing.date,
    link: linkTo({ id: thing.id }),
    passages: inReadingOrder(passagesOf(thing), index).flatMap((passage): FactPassage[] => {
      const article = index.articles.get(passage.article);
      if (!article) return [];
      const { start, end } = contextOf(article, passage);
      const speaker = passage.attributedTo && index.nodes.get(passage.attributedTo);
      return [
        {
          passage,
          article,
          quote: oneLine(article.text.slice(start, end)),
          from: start,
          speaker: speaker ? labelOf(speaker, lang) : '',
          url: safeUrl(article.url) ?? '',
          link: linkTo({ id: thing.id, article: article.id, at: { start: passage.start, end: passage.end } }),
        },
      ];
    }),
  };
}

function sentenceOf(thing: Node | Edge, index: GraphIndex, lang: Lang): string {
  if (isEdge(thing)) return oneLine(plain(edgeSentence(thing, index, lang)));
  if (isEventType(thing.type)) return oneLine(plain(eventSentence(thing, index, lang)));
  return translate(lang, 'share.isNamed', { name: oneLine(labelOf(thing, lang)) });
}

const isEdge = (thing: Node | Edge): thing is Edge => 'evidence' in thing;

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function byDate<T extends { readonly id: string }>(
  things: readonly T[],
  dateOf: (thing: T) => string | undefined,
): readonly T[] {
  const key = (thing: T): string => `${dateOf(thing) ?? '~'} ${thing.id}`;
  return [...things].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
