/** Counts of right, spurious and missed finds, and the pairing of gold with graph. */
export interface Tally {
  right: number;
  spurious: number;
  missed: number;
}

export interface Share {
  right: number;
  of: number;
}

export const openTally = (): Tally => ({ right: 0, spurious: 0, missed: 0 });
export const openShare = (): Share => ({ right: 0, of: 0 });

export function rates({ right, spurious, missed }: Tally): { precision: number; recall: number; f1: number } {
  const precision = right + spurious ? right / (right + spurious) : 0;
  const recall = right + missed ? right / (right + missed) : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

export const accuracy = ({ right, of }: Share): number => (of ? right / of : 0);

export interface Pairing {
  readonly nodeOf: ReadonlyMap<string, string>;
  readonly keyOf: ReadonlyMap<string, string>;
}

const JOIN = '\u0000';
export const pairKey = (gold: string, node: string): string => `${gold}${JOIN}${node}`;

/** One to one, the pair with the highest weight first; of equal ones the first by text. */
export function pairUp(weights: ReadonlyMap<string, number>): Pairing {
  const nodeOf = new Map<string, string>();
  const keyOf = new Map<string, string>();
  for (const [pair] of [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const [gold = '', node = ''] = pair.split(JOIN);
    if (nodeOf.has(gold) || keyOf.has(node)) continue;
    nodeOf.set(gold, node);
    keyOf.set(node, gold);
  }
  return { nodeOf, keyOf };
}

export function add(weights: Map<string, number>, key: string, weight = 1): void {
  weights.set(key, (weights.get(key) ?? 0) + weight);
}
