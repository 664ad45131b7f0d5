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

/** `file:line: expected …, found …; what to do`. */
export function describeProblem({ file, line, expected, found, fix }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`}: expected ${expected}, found ${found}; ${fix}`;
}
