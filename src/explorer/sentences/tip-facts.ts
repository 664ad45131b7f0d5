/** What a tooltip says. Pure, so that its words can be tested without a pointer. */
import { formatEdtf } from '../../graph/edtf-format.ts';
import { countSources, type GraphIndex } from '../../graph/queries.ts';
import { type Edge, isEventType, type Node, type NodeType, type Status } from '../../graph/schema.ts';
import type { Lang } from '../state/view-state.ts';
import { edgeSentence } from './edge-sentence.ts';
import { eventSentence } from './event-sentence.ts';
import { labelOf, plain } from './parts.ts';

export interface TipFacts {
  readonly type: NodeType | null;
  readonly status: Status | undefined;
  readonly title: string;
  readonly lines: readonly string[];
  readonly passages: number;
  readonly articles: number;
}

/** More sentences would make a tooltip a panel. */
const MOST_LINES = 3;

export function nodeTip(node: Node, edges: readonly Edge[], index: GraphIndex, lang: Lang): TipFacts {
  const first = [...edges].sort((a, b) => b.evidence.length - a.evidence.length)[0];
  const fact = isEventType(node.type)
    ? plain(eventSentence(node, index, lang))
    : first && plain(edgeSentence(first, index, lang));
  const title = labelOf(node, lang);
  const date = node.date && formatEdtf(node.date, lang);
  return {
    type: node.type,
    status: isEventType(node.type) ? node.status : undefined,
    title,
    lines: [date, fact].filter((line): line is string => Boolean(line) && line !== title),
    passages: node.mentions.length,
    articles: countSources(node.mentions, index).articles,
  };
}

/** One edge: its sentence. Several: one sentence each, the most reported first. */
export function bundleTip(edges: readonly Edge[], index: GraphIndex, lang: Lang): TipFacts | null {
  const [first, ...others] = [...edges].sort((a, b) => b.evidence.length - a.evidence.length);
  if (!first) return null;
  const passages = edges.flatMap((edge) => edge.evidence);
  const sentence = (edge: Edge): string => plain(edgeSentence(edge, index, lang));
  const date = first.date && !others.length ? formatEdtf(first.date, lang) : '';
  const more = others.length - (MOST_LINES - 1);
  return {
    type: null,
    status: others.length ? undefined : first.status,
    title: sentence(first),
    lines: [date, ...others.slice(0, MOST_LINES - 1).map(sentence), more > 0 ? `+ ${more}` : ''].filter(
      Boolean,
    ),
    passages: passages.length,
    articles: countSources(passages, index).articles,
  };
}
