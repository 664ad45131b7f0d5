import { describe, expect, it } from 'vitest';
import { article, edge, graphOf, node, passage } from '../state/support/graph.ts';
import { toldTogether } from './told-together.ts';

const TEXT = ['Keduanya bertemu. Gencatan senjata dibahas.', 'Sanksi dijatuhkan. Perang berlanjut.'].join(
  '\n',
);
const second = TEXT.indexOf('Sanksi');
const at = (start: number) => passage({ start, end: start + 5 });

const INDEX = graphOf({
  articles: [
    article('a1', {
      text: TEXT,
      blocks: [
        { start: 0, end: second - 1, kind: 'paragraph' },
        { start: second, end: TEXT.length, kind: 'paragraph' },
      ],
    }),
  ],
  nodes: [
    node('meeting:m', { mentions: [at(0)] }),
    node('agreement:truce', { mentions: [at(18)] }),
    node('sanction:s', { mentions: [at(second)] }),
    node('conflict:war', { mentions: [at(second + 19), at(3)] }),
    node('person:p', { mentions: [at(1)] }),
  ],
  edges: [edge('meeting:m~concerns~conflict:war')],
});
const told = (id: string) => {
  const event = INDEX.nodes.get(id);
  return event ? toldTogether(event, INDEX).map(({ event: other }) => other.id) : [];
};

describe('toldTogether', () => {
  it('finds events of the same paragraph, no people, nothing that a link joins already', () => {
    expect(told('meeting:m')).toEqual(['agreement:truce']);
  });

  it('finds nothing in another paragraph', () => {
    expect(told('sanction:s')).toEqual(['conflict:war']);
  });
});
