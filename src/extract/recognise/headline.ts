/**
 * Headlines and lines of capitals, read after the body: their capitals tell little, so a name is taken where a row or
 * the article lists it, or where its neighbours speak clearly for it.
 */
import { isCapitalised } from '../tokens.ts';
import { keyOf } from './candidate.ts';
import type { Evidence } from './decide.ts';
import { votesFor } from './evidence.ts';
import { type Lexicon, longestAt } from './lexicon.ts';
import { isEveryday, type Line } from './line.ts';
import { type OfficePiece, type Piece, scan } from './scan.ts';
import type { Decided } from './settle.ts';

/** Names and offices of a headline. */
export function readHeadline(
  line: Line,
  evidence: Evidence,
  lexicon: Lexicon,
): { names: Decided[]; offices: OfficePiece[] } {
  const names: Decided[] = [];
  const pieces = scan(line, lexicon);
  const taken = new Set<number>();
  const free = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (taken.has(i)) return false;
    return true;
  };
  for (let i = 0; i < line.tokens.length; i++) {
    const trap = longestAt(lexicon.traps, line.tokens, i);
    const longer = longestAt(lexicon.names, line.tokens, i);
    if (trap && trap.to >= (longer?.to ?? 0)) {
      i = trap.to - 1;
      continue;
    }
    const known = line.dated.has(i) ? null : namedAt(line, i, evidence, lexicon);
    if (!known) continue;
    names.push(known);
    for (let k = known.from; k < known.to; k++) taken.add(k);
    i = known.to - 1;
  }
  pieces.forEach((piece, index) => {
    if (piece.kind !== 'name' || !free(piece.from, piece.to)) return;
    const decided = openName(line, pieces, index, lexicon);
    if (!decided) return;
    names.push(decided);
    for (let k = decided.from; k < decided.to; k++) taken.add(k);
  });
  const offices = pieces.filter(
    (piece): piece is OfficePiece => piece.kind === 'office' && free(piece.from, piece.to),
  );
  return { names: names.sort((a, b) => a.from - b.from), offices };
}

const LONGEST = 8;

/** The longest name at a token that the article uses, or else that a row lists. */
function namedAt(line: Line, from: number, evidence: Evidence, lexicon: Lexicon): Decided | null {
  const { tokens } = line;
  const token = tokens[from];
  if (!token || !isCapitalised(token)) return null;
  const listed = longestAt(lexicon.names, tokens, from);
  for (let to = Math.min(tokens.length, from + LONGEST); to > from; to--) {
    const key = keyOf(tokens, from, to);
    const seen = evidence.types.get(key);
    if (listed && listed.to >= to) {
      const { entry } = listed;
      // An everyday word that is also a listed name ("Tempo", "Barat") is none in title case unless the body uses it so.
      if (listed.to === from + 1 && !seen && entry.weak) return null;
      // "Perusahaan Mesa menolak": what the body calls a company is no town in the headline.
      const type = seen?.type ?? entry.type;
      const row = type === entry.type ? { entry } : {};
      return { line, from, to: listed.to, type, ...row, rule: 'name-listed' };
    }
    if (seen)
      return {
        line,
        from,
        to,
        type: seen.type,
        ...(seen.entry ? { entry: seen.entry } : {}),
        rule: 'name-elsewhere',
      };
  }
  const surname = evidence.people.has(token.lower) && token.text.length > 1;
  return surname ? { line, from, to: from + 1, type: 'person', rule: 'name-elsewhere' } : null;
}

/** A name that only the headline has: its own words must not be everyday ones, and the votes must be clear. */
function openName(line: Line, pieces: readonly Piece[], index: number, lexicon: Lexicon): Decided | null {
  const piece = pieces[index];
  if (piece?.kind !== 'name' || (piece.entry && !piece.entry.weak)) return null;
  const words = line.tokens.slice(piece.from, piece.to).filter((token) => token.kind === 'word');
  const plain = words.filter((token) => isEveryday(token, lexicon));
  // "Militer Tidak Hadir", "Misi Sipil": the body writes the noun with a small letter, so here it is a noun too.
  if (piece.cue && plain.length === words.length && line.lowered.has(words[0]?.lower ?? '')) return null;
  if (
    plain.length > 0 &&
    (!piece.cue || line.style === 'upper'
      ? (plain.length > 0 && !piece.cue) || plain.length === words.length
      : false)
  )
    return null;
  const sums = new Map<string, number>();
  const votes = votesFor(line, pieces, index, lexicon);
  for (const { type, weight, rule } of votes)
    if (rule !== 'acronym' || line.style !== 'upper') sums.set(type, (sums.get(type) ?? 0) + weight);
  const [type, weight] = [...sums].sort((a, b) => b[1] - a[1])[0] ?? ['none', 0];
  if (type === 'none' || weight < 3) return null;
  const vote = votes.find((one) => one.type === type);
  if (!vote || vote.type === 'none') return null;
  return { line, from: piece.from, to: piece.to, type: vote.type, rule: `headline-${vote.rule}` };
}
