/** People have the last word: the changes of data/corrections.yaml, one after another. */
import { UserError } from '../errors.ts';
import { graphOf, type Outline, outlineOf } from '../outline.ts';
import type { Problem } from '../types.ts';
import {
  applyAdd,
  applyMerge,
  applyRedate,
  applyReject,
  applyRename,
  applyRetype,
  applySplit,
} from './apply.ts';
import type { Correction } from './corrections.ts';
import { closeDraft, type Draft, openDraft } from './draft.ts';
import { type Failure, sayWrongEnds, wrongEnds } from './failure.ts';

/** The corrected graph. Throws UserError with every correction that applies to nothing. */
export function correct(graph: Outline, corrections: readonly Correction[]): Outline {
  if (!corrections.length) return graph;
  const draft = openDraft(graphOf(graph));
  // What is wrong before is not of the corrections' making, and what is said of one is not said again of the next.
  const said = new Set(wrongEnds(draft, draft.edges.keys()).map(({ id }) => id));
  const problems = corrections.flatMap((correction): Problem[] => {
    const failed = apply(draft, correction);
    const wrong = wrongEnds(draft, draft.made).filter(({ id }) => !said.has(id));
    draft.made.clear();
    for (const { id } of wrong) said.add(id);
    const [failure] = [...(failed ? [failed] : []), ...wrong.map(sayWrongEnds)];
    if (!failure) return [];
    const { file, line } = correction;
    return [{ file, line, ...failure, fix: 'change or remove this correction' }];
  });
  if (problems.length) throw new UserError(problems);
  return outlineOf(closeDraft(draft));
}

function apply(draft: Draft, correction: Correction): Failure | null {
  switch (correction.action) {
    case 'merge':
      return applyMerge(draft, correction.change);
    case 'split':
      return applySplit(draft, correction.change);
    case 'rename':
      return applyRename(draft, correction.change);
    case 'retype':
      return applyRetype(draft, correction.change);
    case 'redate':
      return applyRedate(draft, correction.change);
    case 'reject':
      return applyReject(draft, correction.change);
    case 'add':
      return applyAdd(draft, correction.change);
  }
}
