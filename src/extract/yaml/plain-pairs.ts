/**
 * `key: words` a line and nothing else, as nearly all front matter is: for every one of thousands of articles the library would take
 * as long as two stages of the reading.
 */
import type { YamlNode } from './values.ts';

/**
 * A letter first, then nothing that means something in YAML (no hash, no bracket, a colon only where words go on behind it); a day; or
 * words in quotation marks without escapes.
 */
const PAIR =
  /^([A-Za-z][A-Za-z0-9]*): (?:(\p{L}(?:[\p{L}\p{M}\p{N} .,()/_'"’“”!?%&+=;–—-]|:(?=[\p{L}\p{N}/]))*(?<! )|\d{4}-\d\d-\d\d)|"([^"\\\p{C}\p{Zl}\p{Zp}]*)"|'([^'\p{C}\p{Zl}\p{Zp}]*)')$/u;
/** Words that YAML takes for something else. */
const NO_WORDS = /^(?:null|true|false)$/i;

/** What the text says, as `parseYaml` gives it; null where only a whole reader of YAML can tell. */
export function readPlainPairs(text: string, firstLine: number): YamlNode | null {
  const entries = new Map<string, { line: number; node: YamlNode }>();
  const value: Record<string, unknown> = {};
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const [i, each] of lines.entries()) {
    const [, key = '', bare, double, single] = PAIR.exec(each) ?? [];
    if (key === '' || NO_WORDS.test(bare ?? '') || entries.has(key)) return null;
    const words = (bare ?? double ?? single ?? '').normalize('NFC');
    const line = firstLine + i;
    entries.set(key, { line, node: { value: words, line } });
    value[key] = words;
  }
  return entries.size ? { value, line: firstLine, entries } : null;
}
