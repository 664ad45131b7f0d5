/**
 * What each possible name is, judged over the whole article: the votes of all places where a name stands are counted
 * together, a surname follows the full name, and an abbreviation in brackets follows the name before it.
 */
import type { EntityType } from '../../graph/schema.ts';
import { barAbbreviations } from './abbreviations.ts';
import { addVote, firmKeys, keyOf, type Totals } from './candidate.ts';
import { votesFor } from './evidence.ts';
import type { Lexicon, NameEntry } from './lexicon.ts';
import type { Line } from './line.ts';
import { halves, partsOfOthers, partsOfPeople, released, shareWithLists } from './parts.ts';
import type { Piece } from './scan.ts';
import { type Decided, settle } from './settle.ts';

export interface Reading {
  readonly line: Line;
  readonly pieces: readonly Piece[];
}

/** What the article itself has shown: the type of every name, and the words of its people's names. */
export interface Evidence {
  readonly types: ReadonlyMap<string, { readonly type: EntityType; readonly entry?: NameEntry }>;
  readonly people: ReadonlySet<string>;
}

export function decide(
  readings: readonly Reading[],
  lexicon: Lexicon,
): { names: Decided[]; evidence: Evidence } {
  const candidates = readings.flatMap(({ line, pieces }) =>
    pieces.flatMap((piece, index) =>
      piece.kind === 'name'
        ? [
            {
              line,
              piece,
              key: keyOf(line.tokens, piece.from, piece.to),
              votes: votesFor(line, pieces, index, lexicon),
            },
          ]
        : [],
    ),
  );
  const totals: Totals = new Map();
  for (const candidate of candidates)
    for (const vote of candidate.votes) addVote(totals, candidate.key, vote);
  const people = partsOfPeople(candidates, totals);
  const parts = partsOfOthers(candidates, totals);
  const barred = barAbbreviations(candidates, totals);
  const firm = firmKeys(candidates);
  shareWithLists(candidates, totals);
  const types = new Map<string, { type: EntityType; entry?: NameEntry }>();
  const names: Decided[] = [];
  for (const candidate of candidates) {
    if (barred.has(candidate.key)) continue;
    for (const half of halves(released(candidate, people), totals, people)) {
      const decided = settle(half, { totals, people, parts, firm });
      if (!decided) continue;
      names.push(decided);
      const key = keyOf(decided.line.tokens, decided.from, decided.to);
      if (!types.has(key)) types.set(key, decided);
    }
  }
  return { names, evidence: { types, people } };
}
