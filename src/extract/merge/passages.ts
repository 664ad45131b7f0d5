/** Passages: a span, the words it holds and the rules that made it. */
import type { Passage } from '../../graph/schema.ts';
import type { Findings, FoundMention, FoundSpan, LocalKey } from '../types.ts';
import { address } from './groups.ts';

/** A passage whose speaker is still a key of its article. */
export interface OpenPassage extends Omit<Passage, 'attributedTo'> {
  readonly speaker?: LocalKey;
}

export function mentionPassage(article: Findings, { start, end, rule }: FoundMention): OpenPassage {
  return { article: article.id, start, end, quote: article.text.slice(start, end), rule };
}

export function evidencePassage(article: Findings, span: FoundSpan): OpenPassage {
  const { start, end, rule, status, statusRule, attributedTo, speakerRule, date, dateRule } = span;
  return {
    article: article.id,
    start,
    end,
    quote: article.text.slice(start, end),
    rule,
    ...(status === undefined ? {} : { status }),
    ...(statusRule === undefined ? {} : { statusRule }),
    ...(attributedTo === undefined ? {} : { speaker: attributedTo }),
    ...(speakerRule === undefined ? {} : { speakerRule }),
    ...(date === undefined ? {} : { date }),
    ...(dateRule === undefined ? {} : { dateRule }),
  };
}

/** The speaker's node in place of its key; a speaker who has no node is left out. */
export function closePassage(
  { speaker, ...passage }: OpenPassage,
  article: number,
  idOf: ReadonlyMap<string, string>,
): Passage {
  const attributedTo = speaker === undefined ? undefined : idOf.get(address(article, speaker));
  return attributedTo === undefined ? passage : { ...passage, attributedTo };
}

/** By article, then position; of passages over the same characters with the same speaker the first is kept. */
export function sortPassages(passages: readonly Passage[]): Passage[] {
  const sorted = [...passages].sort(
    (a, b) =>
      compare(a.article, b.article) ||
      a.start - b.start ||
      a.end - b.end ||
      compare(a.rule, b.rule) ||
      compare(a.attributedTo ?? '', b.attributedTo ?? '') ||
      compare(a.status ?? '', b.status ?? ''),
  );
  return sorted.filter((passage, i) => {
    const before = sorted[i - 1];
    return (
      before?.article !== passage.article || before.start !== passage.start || before.end !== passage.end
    );
  });
}

/** Order of code units: the same on every machine, whatever its language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
