import type { Core } from 'cytoscape';

const NONE: ReadonlySet<string> = new Set();

/** Moves a class from one set of elements to another, touching only those that change. */
export function mark(
  cy: Core,
  name: string,
  before: ReadonlySet<string> | null | undefined,
  after: ReadonlySet<string> | null,
): void {
  const was = before ?? NONE;
  const is = after ?? NONE;
  if (was === is) return;
  for (const id of was) if (!is.has(id)) cy.getElementById(id).removeClass(name);
  for (const id of is) if (!was.has(id)) cy.getElementById(id).addClass(name);
}
