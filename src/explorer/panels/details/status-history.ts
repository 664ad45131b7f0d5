/** How the status of an event went through the articles: first planned, then held. */
import type { GraphIndex } from '../../../graph/queries.ts';
import type { Article, Edge, Node, Status } from '../../../graph/schema.ts';
import { inReadingOrder, passagesOf } from '../../passages/evidence.ts';

export interface StatusStep {
  readonly article: Article;
  /** In the order of its text, each once. */
  readonly statuses: readonly Status[];
}

/** One step an article that says something new, oldest first; none where all passages say the same. */
export function statusHistory(thing: Node | Edge, index: GraphIndex): readonly StatusStep[] {
  const steps: { article: Article; statuses: Status[] }[] = [];
  for (const { article: id, status } of inReadingOrder(passagesOf(thing), index)) {
    const article = index.articles.get(id);
    if (!article || !status) continue;
    const last = steps.at(-1);
    if (last?.article === article) {
      if (!last.statuses.includes(status)) last.statuses.push(status);
    } else steps.push({ article, statuses: [status] });
  }
  const told = steps.filter(
    ({ statuses }, i) => i === 0 || statuses.join() !== steps[i - 1]?.statuses.join(),
  );
  return new Set(told.flatMap(({ statuses }) => statuses)).size > 1 ? told : [];
}

/** Whether a passage denies what the graph takes to have happened, or to be going to. */
export const isDisputed = (thing: Node | Edge): boolean =>
  thing.status !== undefined &&
  thing.status !== 'denied' &&
  passagesOf(thing).some(({ status }) => status === 'denied');
