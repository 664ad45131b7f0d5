/**
 * `key: words` a line and nothing else, as nearly all front matter is: for every one of thousands of articles the library would take
 * as long as two stages of the reading.
 */
import type { YamlNode } from './values.ts';

/** A letter first, then nothing that means something in YAML (no colon, hash, quote or bracket); or a day. */
const PAIR = /^([A-Za-z][A-Za-z0-9]*): (\p{L}(?:[\p{L}\p{N} .,()/_-]*[\p{L}\p{N}.)])?|\d{4}-\d\d-\d\d)$/u;
/** Words that YAML takes for something else. */
const NO_WORDS = /^(?:null|true|false)$/i;

/** What the text says, as `parseYaml` gives it; null where only a whole reader of YAML can tell. */
export function readPlainPairs(text: string, firstLine: number): YamlNode | null {
  const entries = new Map<string, { line: number; node: YamlNode }>();
  const value: Record<string, unknown> = {};
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const [i, each] of lines.entries()) {
    const [, key = '', words = ''] = PAIR.exec(each) ?? [];
    if (key === '' || NO_WORDS.test(words) || entries.has(key)) return null;
    const line = firstLine + i;
    entries.set(key, { line, node: { value: words, line } });
    value[key] = words;
  }
  return entries.size ? { value, line: firstLine, entries } : null;
}
