/** Academic degrees behind a name, "Hassan Wirajuda, S.H., LL.M.", "Dr. (H.C.)": letters that name nobody. */
import { isCapitalised, type Token } from '../tokens.ts';

/** "S.H.", "M.B.A." are one token each. */
const DOTTED = /^(?:\p{Lu}\.){2,3}$/u;
/** "M | . | Sc", "LL | . | M", "Ph | . | D" */
const [FIRST, SECOND] = [/^(?:\p{Lu}{1,2}|Ph)$/u, /^\p{Lu}\p{L}{0,4}$/u];

/** The token behind the degree that begins at `at`, or -1 where none does: "M.H. Thamrin" has one before a name, "AS" none at all. */
export function endOfDegree(tokens: readonly Token[], at: number): number {
  const [before, name] = [tokens[at - 1]?.text, tokens[at - 2]];
  const bracketed = before === '(';
  // Behind a name, or behind the full stop of the degree before.
  if (!bracketed && (before !== ',' || !name || !(isCapitalised(name) || name.text === '.'))) return -1;
  const to = lettersFrom(tokens, at);
  if (to < 0) return -1;
  const next = tokens[to];
  if (bracketed) return next?.text === ')' ? to : -1;
  return next === undefined || !isCapitalised(next) ? to : -1;
}

function lettersFrom(tokens: readonly Token[], at: number): number {
  if (DOTTED.test(tokens[at]?.text ?? '')) return at + 1;
  const [first, dot, second] = tokens.slice(at, at + 3);
  if (!first || dot?.text !== '.' || !second || !FIRST.test(first.text) || !SECOND.test(second.text))
    return -1;
  if (dot.start !== first.end || second.start !== dot.end) return -1;
  return tokens[at + 3]?.text === '.' && tokens[at + 3]?.start === second.end ? at + 4 : at + 3;
}
