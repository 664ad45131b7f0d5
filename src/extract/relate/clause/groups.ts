/** Noun phrases that stand together: lists ("A, B, dan C") and appositions ("utusan khusus Donald Trump, Steve Witkoff,"). */
import type { LocalKey } from '../../types.ts';
import type { Chunk } from './chunks.ts';

/** Chunk indexes `from` to `to` (exclusive) and whom the group names. */
export interface Group {
  readonly from: number;
  readonly to: number;
  readonly heads: readonly LocalKey[];
  /** Names inside it that are no heads: "pejabat Rusia dan Krimea". */
  readonly others: readonly LocalKey[];
}

/** Names of a list that are read: no newspaper's is longer, and each of a million would be read from each. */
const LONGEST_LIST = 40;

/** The group that begins with the phrase at chunk `at`. */
export function groupFrom(chunks: readonly Chunk[], at: number): Group {
  const first = chunks[at];
  if (first?.kind !== 'phrase') return { from: at, to: at, heads: [], others: [] };
  const heads = [...first.heads];
  const others = [...first.others];
  let last = first;
  let to = at + 1;
  const take = (item: Chunk, next: number) => {
    const bare = item.units.every(({ kind, mention }) => kind === 'name' && mention?.type !== 'person');
    const inherits = bare && !last.heads.length && last.others.length > 0;
    (inherits ? others : heads).push(...item.heads);
    others.push(...item.others);
    if (!inherits) last = item;
    to = next;
  };
  while (to < at + 2 * LONGEST_LIST) {
    const apposed = apposition(chunks, to);
    if (apposed) {
      if (!last.heads.length) {
        heads.push(...apposed.heads);
        others.push(...apposed.others);
      } else others.push(...apposed.heads, ...apposed.others);
      last = last.heads.length ? last : apposed;
      to += 2;
      continue;
    }
    const join = joinAt(chunks, to);
    const item = join === null ? undefined : chunks[join];
    if (join === null || !item) break;
    take(item, join + 1);
  }
  return {
    from: at,
    to,
    heads: [...new Set(heads)],
    others: [...new Set(others)].filter((key) => !heads.includes(key)),
  };

  function apposition(all: readonly Chunk[], comma: number): Chunk | null {
    const next = all[comma + 1];
    if (all[comma]?.kind !== 'comma' || next?.kind !== 'phrase' || joinAt(all, comma) !== null) return null;
    // "menuding lawannya, Pasukan Dukungan Cepat, …": whose word only points at him
    const isNamed = next.units.every(({ kind }) => kind === 'name') && next.heads.length === 1;
    if (isNamed && !last.heads.length && last.units.at(-1)?.sense === 'opposite') return next;
    const named = next.units.filter(
      ({ mention, kind }) => mention?.type === 'person' || kind === 'reference',
    );
    const office = (chunk: Chunk) => chunk.units.some(({ kind }) => kind === 'office' || kind === 'word');
    // "utusan AS, Steve Witkoff": the name says who. "Hulusi Akar, Menteri Pertahanan Turki": the office says what.
    if (!last.heads.length && office(last) && named.length === 1 && next.heads.length) return next;
    return last.heads.length && !next.heads.length && next.units.some(({ kind }) => kind === 'office')
      ? next
      : null;
  }
}

/** The index of the list's next item after chunk `at`, or null: "dan B", ", dan B", or ", B" where "dan" follows later. */
function joinAt(chunks: readonly Chunk[], at: number): number | null {
  const skip = chunks[at]?.kind === 'comma' ? at + 1 : at;
  if (chunks[skip]?.kind === 'coordinator') return chunks[skip + 1]?.kind === 'phrase' ? skip + 1 : null;
  if (skip === at) return null;
  for (let i = at; i < at + LONGEST_LIST; i += 2) {
    if (chunks[i]?.kind === 'coordinator') return chunks[i + 1]?.kind === 'phrase' ? at + 1 : null;
    if (chunks[i]?.kind !== 'comma') return null;
    if (chunks[i + 1]?.kind === 'coordinator') return chunks[i + 2]?.kind === 'phrase' ? at + 1 : null;
    if (chunks[i + 1]?.kind !== 'phrase') return null;
  }
  return null;
}

/** The group that ends with the phrase at chunk `at`; a list's comma counts only where its end has a coordinator. */
export function groupTo(chunks: readonly Chunk[], at: number): Group {
  let from = at;
  let listed = false;
  for (let i = 0; i < LONGEST_LIST; i++) {
    const joined = chunks[from - 1]?.kind === 'coordinator';
    if (!joined && !(listed && chunks[from - 1]?.kind === 'comma')) break;
    const gap = joined && chunks[from - 2]?.kind === 'comma' ? 3 : 2;
    const before = chunks[from - gap];
    if (before?.kind !== 'phrase' || !(before.heads.length || before.others.length)) break;
    if (!joined && chunks[from - gap - 1]?.kind === 'preposition') break;
    listed = true;
    from -= gap;
  }
  const group = groupFrom(chunks, from);
  return group.to > at ? { ...group, to: at + 1 } : groupFrom(chunks, at);
}
