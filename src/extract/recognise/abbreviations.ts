/** Abbreviations that the article introduces in brackets. */
import { fold } from '../../graph/text.ts';
import { isCapitalised } from '../tokens.ts';
import { addVote, best, type Candidate, type Totals } from './candidate.ts';
import type { Vote } from './evidence.ts';
import type { Line } from './line.ts';

/** "Kesepakatan Penghentian Permusuhan (COHA)": the letters of words that are no entity name none either. */
export function barAbbreviations(candidates: readonly Candidate[], totals: Totals): Set<string> {
  const barred = new Set<string>();
  const byEnd = new Map<Line, Map<number, Candidate>>();
  for (const candidate of candidates) {
    const ends = byEnd.get(candidate.line) ?? new Map<number, Candidate>();
    byEnd.set(candidate.line, ends.set(candidate.piece.to, candidate));
  }
  for (const { line, piece, key, votes } of candidates) {
    const { tokens } = line;
    const letters = tokens[piece.from]?.text ?? '';
    if (piece.to !== piece.from + 1 || tokens[piece.from - 1]?.text !== '(' || tokens[piece.to]?.text !== ')')
      continue;
    const before = byEnd.get(line)?.get(piece.from - 1);
    if (before && !before.piece.everyday) {
      // "Gerakan Aceh Merdeka (GAM)": the abbreviation is what the name is, an entity or none.
      const { type } = best(totals.get(before.key));
      if (type === 'none' && !piece.entry) barred.add(key);
      else if (type !== 'country' && abbreviates(letters, line, before.piece.from, before.piece.to)) {
        const vote: Vote = { type, weight: 8, rule: 'abbreviation' };
        addVote(totals, key, vote);
        votes.push(vote);
      }
    } else {
      // A line may begin with its author's initials: "(FJR)".
      const word = tokens[piece.from - 2];
      if (!piece.entry && word && isCapitalised(word)) barred.add(key);
    }
  }
  return barred;
}

/** Do the capitals of the words before the bracket hold the letters in order? */
function abbreviates(letters: string, { tokens }: Line, from: number, to: number): boolean {
  const initials = tokens
    .slice(Math.max(0, from), to)
    .filter(isCapitalised)
    .map((token) => fold(token.text[0] ?? ''))
    .join('');
  const wanted = fold(letters).replace(/[^\p{L}]/gu, '');
  return (
    wanted.length > 1 &&
    (initials.endsWith(wanted) ||
      (initials.length > 1 && isSubsequence(initials, wanted) && initials[0] === wanted[0]))
  );
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
}
