/** The order of the stages. Only this file knows it; each stage is a pure function of what it is given. */
import type { Graph } from '../graph/schema.ts';
import { correct } from './correct/correct.ts';
import type { Correction } from './correct/corrections.ts';
import { date } from './date/date.ts';
import type { Knowledge } from './knowledge.ts';
import { layout } from './layout/layout.ts';
import { merge } from './merge/merge.ts';
import { graphOf, type Outline } from './outline.ts';
import { qualify } from './qualify/qualify.ts';
import { recognise } from './recognise/recognise.ts';
import { relate } from './relate/relate.ts';
import { resolve } from './resolve/resolve.ts';
import { segment } from './segment/segment.ts';
import type { Findings, RawArticle, RelatedArticle } from './types.ts';
import { verify } from './verify/verify.ts';

/** All that one article says, read alone. */
export function readArticle(article: RawArticle, knowledge: Knowledge): RelatedArticle {
  const segmented = segment(article, knowledge);
  const dated = date(segmented, knowledge);
  const recognised = recognise(dated, knowledge);
  const resolved = resolve(recognised, knowledge);
  const related = relate(resolved, knowledge);
  return qualify(related, knowledge);
}

/** One graph of the findings of any number of articles, in any order. Throws where it breaks a promise: our bug. */
export function buildGraph(
  findings: Iterable<Findings>,
  knowledge: Knowledge,
  corrections: readonly Correction[],
): Graph {
  return graphOf(finishGraph(merge(findings, knowledge), corrections));
}

/** The second half of `buildGraph`, for callers who never need all passages at once. */
export function finishGraph(merged: Outline, corrections: readonly Correction[]): Outline {
  const corrected = correct(merged, corrections);
  const graph = layout(corrected);
  const breaches = verify(graph);
  if (breaches.length)
    throw new Error(`The graph breaks ${breaches.length} promises:\n${breaches.join('\n')}`);
  return graph;
}
