import { type Article, type Graph, isEventType, type Node } from '../../../graph/schema.ts';

/** The nodes with the most passages. */
export const mostReported = ({ nodes }: Graph, count: number): readonly Node[] =>
  [...nodes].sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1)).slice(0, count);

/** The articles published last; those without a date come last. */
export const newestArticles = ({ articles }: Graph, count: number): readonly Article[] =>
  [...articles]
    .sort((a, b) => {
      const [x, y] = [a.published ?? '', b.published ?? ''];
      return x < y ? 1 : x > y ? -1 : a.id < b.id ? -1 : 1;
    })
    .slice(0, count);

/**
 * The event that most articles tell of, then the one with most passages; what happened before what is only planned or
 * denied. A war or a plan that everything is about says less than a meeting: it comes after.
 */
export function mostReportedEvent({ nodes }: Graph): Node | null {
  const articles = (node: Node): number => new Set(node.mentions.map(({ article }) => article)).size;
  const isReal = ({ status }: Node): boolean =>
    status === undefined || status === 'occurred' || status === 'ongoing';
  const weight = (node: Node): number =>
    (isReal(node) ? 1e9 : 0) +
    (node.type === 'meeting' ? 1e8 : 0) +
    articles(node) * 1e4 +
    node.mentions.length;
  return nodes
    .filter(({ type }) => isEventType(type))
    .reduce<Node | null>((best, node) => (best && weight(best) >= weight(node) ? best : node), null);
}
