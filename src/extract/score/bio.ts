/** Public corpora of names in BIO files: one token a line with its label last, a blank line after each sentence. */
import type { Span } from '../types.ts';

export type NameClass = 'PER' | 'ORG' | 'LOC';

export interface LabelledName extends Span {
  readonly type: NameClass;
}

export interface BioSentence {
  /** The tokens joined as the text is written; spans are UTF-16 offsets in it. */
  readonly text: string;
  readonly names: readonly LabelledName[];
}

interface Row {
  readonly token: string;
  readonly label: string;
}

const CLASSES: readonly NameClass[] = ['PER', 'ORG', 'LOC'];

/** Sentences of a BIO file. Labels of classes that the graph has no type for (dates, amounts) count as no name. */
export function readBio(file: string): BioSentence[] {
  return file
    .replace(/\r/g, '')
    .split(/\n\s*\n/)
    .map((part) => part.split('\n').flatMap(readRow))
    .filter((rows) => rows.length > 0)
    .map(joinRows);
}

function readRow(line: string): Row[] {
  // "Budi PROPN B-PER" or "Budi	B-PER": what stands between the token and its label is not read.
  const cells = line.trim().split(/\s+/);
  const [token] = cells;
  const label = cells.at(-1);
  return token && label && cells.length > 1 ? [{ token, label }] : [];
}

function joinRows(rows: readonly Row[]): BioSentence {
  let text = '';
  const names: { start: number; end: number; type: NameClass }[] = [];
  for (const { token, label } of rows) {
    if (text && !/^[.,;:!?)\]%]$/.test(token) && !/[([]$/.test(text)) text += ' ';
    const start = text.length;
    text += token;
    const type = CLASSES.find((one) => label.endsWith(`-${one}`));
    const open = names.at(-1);
    if (type && label.startsWith('B')) names.push({ type, start, end: text.length });
    else if (type && open && label.startsWith('I')) open.end = text.length;
  }
  return { text, names: names.map((name) => withoutMarks(text, name)) };
}

/** "(PBB)," is one token with its brackets: they are no part of the name, unless they stand inside it. */
function withoutMarks(text: string, { type, start, end }: LabelledName): LabelledName {
  let [from, to] = [start, end];
  while (from < to && /["'“‘([]/.test(text[from] ?? '')) from++;
  while (to > from && /["'”’?,\])]/.test(text[to - 1] ?? '') && !/[([]/.test(text.slice(from, to))) to--;
  return { type, start: from, end: to };
}
