/** Cuts a text into the lines that become blocks. Plain text wrapped by hand at some column is put together again. */
import type { Span } from '../types.ts';

/** A text whose every line is shorter than this was wrapped by hand; no news site breaks lines so. */
const WRAP_COLUMN = 100;

/** Spans of non-blank lines (or hand-wrapped runs of lines) without outer space, in order. */
export function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  const wrapped = isHandWrapped(text);
  let last = -2;
  let start = 0;
  for (let row = 0; start <= text.length; row++) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const line = trim(text, start, end);
    const previous = lines.at(-1);
    if (line) {
      if (wrapped && previous && last === row - 1 && continues(text, previous, line))
        lines[lines.length - 1] = { start: previous.start, end: line.end };
      else lines.push(line);
      last = row;
    }
    start = end + 1;
  }
  return lines;
}

/** Hand-wrapped: all lines short, and most of those that another follows are filled and end inside a sentence. */
function isHandWrapped(text: string): boolean {
  const lines = text.split('\n');
  if (lines.some((line) => line.length > WRAP_COLUMN)) return false;
  const followed = lines.filter((line, i) => line.trim() && lines[i + 1]?.trim());
  const open = followed.filter(
    (line) => line.length > WRAP_COLUMN / 2 && !/[.!?:"”]\s*$/.test(line.slice(-5)),
  );
  return followed.length >= 3 && open.length * 2 > followed.length;
}

const continues = (text: string, previous: Span, line: Span): boolean =>
  // A list item or a line after a very short one (a heading) stands alone.
  !/^[-–—•*]\s/.test(text.slice(line.start, line.start + 2)) && previous.end - previous.start > 30;

/** The span without its outer space, or null where nothing is left. */
export function trim(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return start < end ? { start, end } : null;
}
