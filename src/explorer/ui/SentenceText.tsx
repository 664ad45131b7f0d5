import type { ReactNode } from 'react';
import type { Sentence } from '../sentences/parts.ts';
import { useGraph } from '../state/graph-context.ts';
import { TYPE_UNDERLINE } from './type-marks.ts';

interface Props {
  readonly sentence: Sentence;
  /** Wraps a name, for example in a button that selects its node. */
  readonly renderName?: (id: string, content: ReactNode) => ReactNode;
  /** A node whose name is not marked, because the reader is looking at it already. */
  readonly self?: string | undefined;
}

/** A sentence about the graph, its names underlined in the colour of their type. */
export function SentenceText({ sentence, renderName, self }: Props) {
  const { nodes } = useGraph();
  let at = 0;
  return sentence.map((part) => {
    const key = at;
    at += part.text.length;
    if (part.kind === 'text') return part.text;
    if (part.id === self) return <bdi key={key}>{part.text}</bdi>;
    const type = nodes.get(part.id)?.type;
    const underline = type ? TYPE_UNDERLINE[type] : '';
    const content = (
      <bdi
        className={`font-semibold underline decoration-2 underline-offset-3 [text-decoration-skip-ink:none] ${underline}`}
      >
        {part.text}
      </bdi>
    );
    return <span key={key}>{renderName ? renderName(part.id, content) : content}</span>;
  });
}
