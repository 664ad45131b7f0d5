import { describe, expect, it } from 'vitest';
import type { Edge, Passage } from '../../graph/schema.ts';
import { openEdgeCheck, openPassageCheck } from './passage-check.ts';

const passage: Passage = { article: 'a', start: 0, end: 3, quote: 'Ana', rule: 'nama', status: 'occurred' };
const edge: Edge = {
  id: 'person:ana~invites~person:budi',
  type: 'invites',
  source: 'person:ana',
  target: 'person:budi',
  status: 'occurred',
  evidence: [passage],
};
/** As a mistake of ours would make it: types know no such records. */
const broken = <T>(record: T, change: object): T => ({ ...record, ...change });

describe('openPassageCheck', () => {
  it.each<[string, object]>([
    ['before the text', { start: -1 }],
    ['between letters', { end: 1.5 }],
    ['without words', { quote: '' }],
    ['of an unknown status', { status: 'perhaps' }],
    ['said by no node', { attributedTo: 'Ana' }],
    ['on no day', { date: 'kemarin' }],
  ])('refuses a passage %s, also after others of the same rule', (_, change) => {
    const isKnown = openPassageCheck();
    expect([passage, passage].every(isKnown)).toBe(true);
    expect(isKnown(broken(passage, change))).toBe(false);
    expect(isKnown(broken(passage, change))).toBe(false);
  });
});

describe('openEdgeCheck', () => {
  it.each<[string, object]>([
    ['without an id', { id: '' }],
    ['of an unknown type', { type: 'knows' }],
    ['from no node', { source: 'Ana' }],
    ['to no node', { target: 'Budi' }],
    ['of an unknown status', { status: 'perhaps' }],
    ['on no day', { date: 'kemarin' }],
    ['in a role that is no text', { role: 7 }],
    ['without evidence', { evidence: [] }],
  ])('refuses an edge %s, also after others of the same kind', (_, change) => {
    const isKnown = openEdgeCheck();
    expect([edge, edge].every(isKnown)).toBe(true);
    expect(isKnown(broken(edge, change))).toBe(false);
    expect(isKnown(broken(edge, change))).toBe(false);
  });
});
