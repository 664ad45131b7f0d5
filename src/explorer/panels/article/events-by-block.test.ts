import { describe, expect, it } from 'vitest';
import { graphOf, node, passage } from '../../state/support/graph.ts';
import { eventsByBlock } from './events-by-block.ts';

const BLOCKS = [
  { start: 0, end: 20 },
  { start: 22, end: 60 },
  { start: 62, end: 90 },
];
const at = (start: number, article = 'a1') => passage({ article, start, end: start + 4 });
const notes = (...nodes: readonly ReturnType<typeof node>[]) =>
  [...eventsByBlock('a1', BLOCKS, graphOf({ nodes }))].map(([number, here]) => [
    number,
    here.map(({ event }) => event.id),
  ]);

describe('eventsByBlock', () => {
  it('puts events beside the blocks that tell of them, in the order of the text', () => {
    const [late, early] = [
      node('meeting:late', { mentions: [at(40), at(70)] }),
      node('sanction:early', { mentions: [at(25)] }),
    ];
    expect(notes(late, early)).toEqual([
      [1, ['sanction:early', 'meeting:late']],
      [2, ['meeting:late']],
    ]);
  });

  it.each([
    [
      'names an event once a block, at its first passage',
      [node('meeting:m', { mentions: [at(2), at(9)] })],
      [[0, ['meeting:m']]],
    ],
    ['leaves people and places to their names', [node('person:a', { mentions: [at(2)] })], []],
    ['leaves other articles alone', [node('meeting:m', { mentions: [at(2, 'a2')] })], []],
    ['is empty for a graph without events', [], []],
  ])('%s', (_, nodes, expected) => expect(notes(...nodes)).toEqual(expected));

  it('shows no more than six beside one block', () => {
    const many = Array.from({ length: 9 }, (_, i) => node(`meeting:m${i}`, { mentions: [at(i)] }));
    expect(notes(...many)).toEqual([[0, many.slice(0, 6).map(({ id }) => id)]]);
  });
});
