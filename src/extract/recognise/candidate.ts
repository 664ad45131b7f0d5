/** Possible names with the votes cast for them, and the sums of the votes of all places where a name stands. */
import type { Token } from '../tokens.ts';
import type { Vote } from './evidence.ts';
import type { Line } from './line.ts';
import type { NamePiece } from './scan.ts';

export interface Candidate {
  readonly line: Line;
  readonly piece: NamePiece;
  readonly key: string;
  readonly votes: Vote[];
}

export const keyOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');

export type Totals = Map<string, Map<Vote['type'], number>>;

export function addVote(totals: Totals, key: string, { type, weight }: Vote): void {
  const own = totals.get(key) ?? new Map<Vote['type'], number>();
  totals.set(key, own.set(type, (own.get(type) ?? 0) + weight));
}

export const best = (
  own: ReadonlyMap<Vote['type'], number> | undefined,
): { type: Vote['type']; weight: number } => {
  let top: { type: Vote['type']; weight: number } = { type: 'none', weight: 0 };
  for (const [type, weight] of own ?? []) if (weight > top.weight) top = { type, weight };
  return top;
};

/** Names that stand somewhere with a capital that tells something. */
export const firmKeys = (candidates: readonly Candidate[]): Set<string> =>
  new Set(candidates.filter(({ piece }) => !piece.opening && !piece.everyday).map(({ key }) => key));
