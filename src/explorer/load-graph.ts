/** Fetches graph.json and reads it. The only place that fetches; the reading is loaded meanwhile (read-graph.ts). */
import type { Loaded, LoadProblem } from './loaded.ts';

/** Never throws: every failure is a `LoadProblem`. `onProgress` gets bytes received and, where known, in all. */
export async function loadGraph(
  url: string,
  onProgress: (received: number, total: number | null) => void,
  signal: AbortSignal,
): Promise<Loaded> {
  const reading = import('./read-graph.ts');
  let text: string;
  try {
    // `no-cache` asks the server whether the copy is still good, so that a rebuilt graph shows at once.
    const response = await fetch(url, { signal, cache: 'no-cache' });
    if (!response.ok) return failed({ kind: 'http', status: response.status });
    text = await readText(response, onProgress);
  } catch {
    return failed({ kind: 'network' });
  }
  return (await reading).readGraph(text);
}

const failed = (problem: LoadProblem) => ({ kind: 'failed', problem }) as const;

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
