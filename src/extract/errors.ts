/** The two expected kinds of failure: wrong input (exit 1) and a wrong command line (exit 2). Anything else is our bug. */
import type { Problem } from './types.ts';

export class UserError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'UserError';
    this.problems = problems;
  }
}

export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Whoever read our output has enough (`… | head`): the work is over, and nothing is wrong. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

/** Longest part of a message: what was found may be a line without end. */
const LONGEST = 300;

/** `file:line: expected …, found …; what to do`, in one line whatever names and values hold. */
export function describeProblem({ file, line, expected, found, fix }: Problem): string {
  const place = `${clip(file)}${line === undefined ? '' : `:${line}`}`;
  return printable(`${place}: expected ${expected}, found ${clip(found)}; ${fix}`);
}

const clip = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words);

/** Characters that would end the line, command the terminal or turn the order of what follows, as their number. */
export function printable(words: string): string {
  return words.replace(
    /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
