/** What a page says above its article: its own doors and names over the repeated title, and the bare name of the author below. */
import type { RuleId, Span } from '../types.ts';

/** So many lines of a file can stand above its text. */
const TOP = 14;
/** Longest line that is no sentence. */
const LONGEST = 160;

const SENTENCE = /[.!?…]["”’)\]]*$/u;
/** "Ahmad Islamy Jamil", "Haris Fadhil - detikNews": two to four capitalised words. */
const NAME = /^\p{Lu}\p{Ll}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}(?:\s-\s\p{L}{3,20})?$/u;
/** When it was published or where it was filed: what a byline stands beside. */
const BESIDE =
  /^\p{L}*,?\s?\d{1,2}\s\p{L}{3,9}\s\d{4}\b|^\(?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}[.:]\d{2}\s?(?:WIB|WITA|WIT|GMT)$/u;

/** Lines of an article that are furniture of its page, by index, with the rule that says so. `isTitle` knows the title again. */
export function findFurniture(
  text: string,
  lines: readonly Span[],
  isTitle: (line: string) => boolean,
): ReadonlyMap<number, RuleId> {
  const found = new Map<number, RuleId>();
  const top = lines
    .slice(0, TOP)
    .map(({ start, end }) => (end - start > LONGEST ? '' : text.slice(start, end)));
  const again = top.findLastIndex((line, i) => i > 1 && isTitle(line));
  top.forEach((line, i) => {
    if (i === 0 || !line || SENTENCE.test(line)) return;
    if (i < again) found.set(i, 'boilerplate:above-title');
    else if (NAME.test(line) && (BESIDE.test(top[i + 1] ?? '') || isSigned(text, line)))
      found.set(i, 'boilerplate:author-below-title');
  });
  return found;
}

/** "Editor : Ahmad Islamy Jamil" at the end of the article says whose name stands alone at its top. */
function isSigned(text: string, name: string): boolean {
  const at = text.lastIndexOf(name);
  return /(?:editor|reporter|penulis|pewarta|redaktur|laporan)\s?:\s*$/i.test(
    text.slice(Math.max(0, at - 14), at),
  );
}
