import { describe, expect, it } from 'vitest';
import { shareOfStages } from './profile.ts';

/** A profile of one stack, `main` at the bottom; its last call takes a millisecond. */
function profileOf(...stack: readonly string[]) {
  const calls = ['(root)', ...stack];
  return {
    nodes: calls.map((call, i) => ({
      id: i + 1,
      callFrame: { functionName: call, url: call.endsWith('.ts') ? `file:///x/src/extract/${call}` : '' },
      children: i + 1 < calls.length ? [i + 2] : [],
    })),
    samples: [calls.length],
    timeDeltas: [1000],
  };
}

describe('shareOfStages', () => {
  it.each<[string, readonly string[], string]>([
    ['merge', ['run.ts', 'merge/merge.ts', 'merge/nodes.ts'], 'merge'],
    ['what merge asks of others', ['merge/merge.ts', 'outline.ts'], 'merge'],
    [
      'a stage that reads an article for merge',
      ['run.ts', 'merge/merge.ts', 'findings-cache.ts', 'pipeline.ts', 'relate/relate.ts'],
      'relate',
    ],
    ['tokens that a stage asks for', ['pipeline.ts', 'relate/relate.ts', 'tokens.ts'], 'relate'],
    ['a portion that merge reads', ['merge/merge.ts', 'portions.ts', 'findings-shape.ts'], 'other'],
    ['the knowledge', ['run.ts', 'read/knowledge.ts'], 'read'],
    ['garbage of a stage', ['pipeline.ts', 'date/date.ts', '(garbage collector)'], 'garbage'],
    ['modules that are loaded', ['load'], 'other'],
  ])('gives %s to its part', (_, stack, part) => {
    expect([...shareOfStages(profileOf(...stack))]).toEqual([[part, 1]]);
  });

  it('leaves out what nothing was done in', () => {
    expect([...shareOfStages(profileOf('(idle)'))]).toEqual([]);
  });
});
