/** All articles of a corpus as merge keeps them, in the order of their ids. */
import type { Told } from '../told.ts';
import type { Findings } from '../types.ts';
import { compare } from './groups.ts';
import { dropPastedTitles } from './pasted-titles.ts';
import { openIntake } from './take-in.ts';
import { markVersions } from './versions.ts';

/** The findings may come in any order; each is let go of before the next is asked for. */
export function openCorpus(findings: Iterable<Findings>): readonly Told[] {
  const takeIn = openIntake();
  const corpus: Told[] = [];
  for (const each of findings) corpus.push(takeIn(each));
  return markVersions(dropPastedTitles(corpus.sort((a, b) => compare(a.article.id, b.article.id))));
}
