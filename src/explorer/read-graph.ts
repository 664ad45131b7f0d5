/** Text → the graph of the contract, frozen and indexed. Apart from load-graph.ts, so that the first paint needs no schema. */
import { findBreaches } from '../graph/integrity.ts';
import { indexGraph } from '../graph/queries.ts';
import { parseGraph } from '../graph/schema.ts';
import type { Loaded, LoadProblem } from './loaded.ts';

/** Text of graph.json → index of a frozen graph, or what is wrong with it. */
export function readGraph(text: string): Loaded {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failed({ kind: 'json', detail: error instanceof Error ? error.message : String(error) });
  }
  const version = versionOf(value);
  if (version !== 1) return failed({ kind: 'version', found: JSON.stringify(version) ?? '–' });
  const parsed = parseGraph(value);
  if ('problems' in parsed) {
    const first = parsed.problems[0];
    return failed({
      kind: 'contract',
      path: first?.path ?? '',
      expected: first?.expected ?? '',
      count: parsed.problems.length,
    });
  }
  const breaches = findBreaches(parsed.graph);
  const [first] = breaches;
  if (first)
    return failed({ kind: 'contract', path: first.path, expected: first.breach, count: breaches.length });
  return { kind: 'loaded', index: indexGraph(deepFreeze(parsed.graph)) };
}

const failed = (problem: LoadProblem) => ({ kind: 'failed', problem }) as const;

const versionOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;

/** Level by level and not by calling itself: a hostile file nests deeper than calls may. */
function deepFreeze<T>(value: T): T {
  const open: unknown[] = [value];
  while (open.length) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue;
    Object.freeze(next);
    for (const inner of Object.values(next)) if (typeof inner === 'object') open.push(inner);
  }
  return value;
}
