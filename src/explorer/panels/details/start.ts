import type { Article, Graph, Node } from '../../../graph/schema.ts';

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
