import { describe, expect, it } from 'vitest';
import type { Cluster } from './cluster.ts';
import { append, type Listed, listOf } from './listed.ts';

/** Only told apart. */
const cluster = () => ({}) as Cluster;

describe('append', () => {
  it('keeps clusters under their key in the order in which they came', () => {
    const [a, b, c] = [cluster(), cluster(), cluster()];
    const lists = new Map<string, Listed>();
    for (const each of [a, b, c]) append(lists, 'many', each);
    append(lists, 'one', b);
    expect(listOf(lists.get('many'))).toEqual([a, b, c]);
    expect(listOf(lists.get('many'))[2]).toBe(c);
    expect(listOf(lists.get('one'))[0]).toBe(b);
    expect(listOf(lists.get('none'))).toEqual([]);
  });
});
