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
  const before = new Set(wrongEnds(draft).map(({ id }) => id));
  const problems = corrections.flatMap((correction): Problem[] => {
    const wrong = (failed: Failure | null): Failure[] =>
      failed
        ? [failed]
        : wrongEnds(draft)
            .filter(({ id }) => !before.has(id))
            .slice(0, 1)
            .map(sayWrongEnds);
    const [failure] = wrong(apply(draft, correction));
    if (!failure) return [];
    // One that is said is not said again of the next correction.
    for (const { id } of wrongEnds(draft)) before.add(id);
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
