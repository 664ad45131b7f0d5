/** Fetches graph.json, parses it by the contract and freezes it. The only place that fetches. */
import { type GraphIndex, indexGraph } from '../graph/queries.ts';
import { parseGraph } from '../graph/schema.ts';

/** Why the graph could not be loaded, with what is needed to say so in words. */
export type LoadProblem =
  | { readonly kind: 'network' }
  | { readonly kind: 'http'; readonly status: number }
  | { readonly kind: 'json'; readonly detail: string }
  | { readonly kind: 'version'; readonly found: string }
  | { readonly kind: 'contract'; readonly path: string; readonly expected: string; readonly count: number };

export type LoadState =
  | { readonly kind: 'loading'; readonly received: number; readonly total: number | null }
  | { readonly kind: 'failed'; readonly problem: LoadProblem }
  | { readonly kind: 'loaded'; readonly index: GraphIndex };

/** Never throws: every failure is a `LoadProblem`. `onProgress` gets bytes received and, where known, in all. */
export async function loadGraph(
  url: string,
  onProgress: (received: number, total: number | null) => void,
  signal: AbortSignal,
): Promise<Exclude<LoadState, { kind: 'loading' }>> {
  let text: string;
  try {
    // `no-cache` asks the server whether the copy is still good, so that a rebuilt graph shows at once.
    const response = await fetch(url, { signal, cache: 'no-cache' });
    if (!response.ok) return failed({ kind: 'http', status: response.status });
    text = await readText(response, onProgress);
  } catch {
    return failed({ kind: 'network' });
  }
  return parseText(text);
}

/** Text of graph.json → index of a frozen graph, or what is wrong with it. */
export function parseText(text: string): Exclude<LoadState, { kind: 'loading' }> {
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
  return { kind: 'loaded', index: indexGraph(deepFreeze(parsed.graph)) };
}

const failed = (problem: LoadProblem) => ({ kind: 'failed', problem }) as const;

const versionOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;

async function readText(
  response: Response,
  onProgress: (received: number, total: number | null) => void,
): Promise<string> {
  // Content-Length counts compressed bytes, what we read is unpacked: a total is only known without an encoding.
  const length = Number(response.headers.get('content-length'));
  const total = length > 0 && !response.headers.get('content-encoding') ? length : null;
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let received = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    received += value.length;
    text += decoder.decode(value, { stream: true });
    onProgress(received, total);
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
