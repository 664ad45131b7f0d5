/** The verdict on one place where a name may stand: its type by the article's votes and its own, or no name at all. */
import type { EntityType } from '../../graph/schema.ts';
import { best, type Candidate } from './candidate.ts';
import type { Vote } from './evidence.ts';
import type { NameEntry } from './lexicon.ts';
import { ACTS, type Line } from './line.ts';

export interface Decided {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  readonly entry?: NameEntry;
  readonly rule: string;
}

export interface Known {
  readonly totals: ReadonlyMap<string, ReadonlyMap<Vote['type'], number>>;
  readonly people: ReadonlySet<string>;
  readonly parts: ReadonlyMap<string, EntityType>;
  readonly firm: ReadonlySet<string>;
}

/** Votes that a word's own form casts; they say nothing at a sentence's start. */
const SHAPES = /^(?:capitals|acronym|inner-capital|given-name|full-name|listed)$/;

/** Cues that make even an everyday word a name: "kata Firman", "Mr. Ali", "Bibi, sapaan Netanyahu". */
const PERSONAL = /^(?:honorific|named|nickname|speech-noun|age)$/;

/** Cues that make a word a name that is a given name too: "Akbar mengatakan", "Menurut Firman"; a "Kapal" says nothing. */
const SPEAKING = /^(?:speech-verb|according-to)$/;

export function settle({ line, piece, key, votes }: Candidate, known: Known): Decided | null {
  const sums = new Map(known.totals.get(key));
  // A vote counts again where it was cast: the neighbours of this very place outweigh those elsewhere.
  for (const { type, weight } of votes) sums.set(type, (sums.get(type) ?? 0) + weight);
  const listed = piece.entry && !piece.entry.weak;
  if (!listed && known.people.has(key)) sums.set('person', (sums.get('person') ?? 0) + 6);
  const part = known.parts.get(key);
  if (!listed && part && !known.people.has(key)) sums.set(part, (sums.get(part) ?? 0) + 5);
  const top = best(sums);
  if (top.type === 'none') return null;
  const cast = votes.filter((vote) => vote.type === top.type && !SHAPES.test(vote.rule));
  const strongest = Math.max(0, ...cast.map((vote) => vote.weight));
  if (!known.people.has(key) && !listed && !part) {
    const firm = known.firm.has(key);
    const spoken = cast.some((vote) => vote.weight >= 3 && PERSONAL.test(vote.rule));
    const office = cast.some((vote) => vote.weight >= 3 && /^office/.test(vote.rule));
    const speaks = !piece.sure && cast.some((vote) => SPEAKING.test(vote.rule));
    if (
      piece.everyday &&
      !firm &&
      !spoken &&
      !(office && !piece.sure) &&
      !speaks &&
      (!piece.entry || piece.opening)
    )
      return null;
    const first = line.tokens[piece.from];
    const next = line.tokens[piece.to];
    // A sentence begins with a word that no list knows and a small letter follows: "Perlman berusaha".
    // ("Gempuran Mesir", "Bantuan Berlin": a name behind it only looks like a verb.)
    const strange =
      (first?.text.length ?? 0) > 3 &&
      (ACTS.test(next?.text ?? '') || /^(?:dan|yang|,)$/.test(next?.text ?? ''));
    if (piece.opening && !piece.everyday && strongest < 2 && !firm && !strange) return null;
  }
  const entry = piece.entry?.id && piece.entry.type === top.type ? piece.entry : undefined;
  const rule = votes.filter((vote) => vote.type === top.type).sort((a, b) => b.weight - a.weight)[0]?.rule;
  return {
    line,
    from: piece.from,
    to: piece.to,
    type: top.type,
    ...(entry ? { entry } : {}),
    rule: `name-${rule ?? 'elsewhere'}`,
  };
}
