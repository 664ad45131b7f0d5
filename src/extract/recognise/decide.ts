/**
 * What each possible name is, judged over the whole article: the votes of all places where a name stands are counted
 * together, a surname follows the full name, and an abbreviation in brackets follows the name before it.
 */
import type { EntityType } from '../../graph/schema.ts';
import { fold } from '../../graph/text.ts';
import { isCapitalised, type Token } from '../tokens.ts';
import { type Vote, votesFor } from './evidence.ts';
import type { Lexicon, NameEntry } from './lexicon.ts';
import type { Line } from './line.ts';
import type { NamePiece, Piece } from './scan.ts';

export interface Reading {
  readonly line: Line;
  readonly pieces: readonly Piece[];
}

export interface Decided {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  readonly entry?: NameEntry;
  readonly rule: string;
}

/** What the article itself has shown: the type of every name, and the words of its people's names. */
export interface Evidence {
  readonly types: ReadonlyMap<string, { readonly type: EntityType; readonly entry?: NameEntry }>;
  readonly people: ReadonlySet<string>;
}

interface Candidate {
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
  const totals = new Map<string, Map<Vote['type'], number>>();
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
    for (const half of halves(candidate, totals, people)) {
      const decided = settle(half, { totals, people, parts, firm });
      if (!decided) continue;
      names.push(decided);
      const key = keyOf(decided.line.tokens, decided.from, decided.to);
      if (!types.has(key)) types.set(key, decided);
    }
  }
  return { names, evidence: { types, people } };
}

type Totals = Map<string, Map<Vote['type'], number>>;

function addVote(totals: Totals, key: string, { type, weight }: Vote): void {
  const own = totals.get(key) ?? new Map<Vote['type'], number>();
  totals.set(key, own.set(type, (own.get(type) ?? 0) + weight));
}

const best = (own: ReadonlyMap<Vote['type'], number> | undefined): { type: Vote['type']; weight: number } => {
  let top: { type: Vote['type']; weight: number } = { type: 'none', weight: 0 };
  for (const [type, weight] of own ?? []) if (weight > top.weight) top = { type, weight };
  return top;
};

/** Words of the full names of people: "Witkoff" after "Steve Witkoff". */
function partsOfPeople(candidates: readonly Candidate[], totals: Totals): Set<string> {
  const parts = new Set<string>();
  for (const { line, piece, key } of candidates) {
    if (piece.to - piece.from < 2 || piece.hyphen !== undefined || best(totals.get(key)).type !== 'person')
      continue;
    for (let i = piece.from; i < piece.to; i++) {
      const token = line.tokens[i];
      if (token && isCapitalised(token) && token.text.length > 1) parts.add(token.lower);
    }
  }
  return parts;
}

/** Last words of longer names of bodies and places: "Dolmabahçe" after "Istana Dolmabahçe". */
function partsOfOthers(candidates: readonly Candidate[], totals: Totals): Map<string, EntityType> {
  const parts = new Map<string, EntityType>();
  for (const { line, piece, key } of candidates) {
    const { type } = best(totals.get(key));
    if (piece.to - piece.from < 2 || type === 'person' || type === 'none' || type === 'country') continue;
    const last = line.tokens[piece.to - 1];
    if (last && isCapitalised(last)) parts.set(last.lower, type);
  }
  return parts;
}

/** "Kesepakatan Penghentian Permusuhan (COHA)": the letters of words that are no entity name none either. */
function barAbbreviations(candidates: readonly Candidate[], totals: Totals): Set<string> {
  const barred = new Set<string>();
  const byEnd = new Map<Line, Map<number, Candidate>>();
  for (const candidate of candidates) {
    const ends = byEnd.get(candidate.line) ?? new Map<number, Candidate>();
    byEnd.set(candidate.line, ends.set(candidate.piece.to, candidate));
  }
  for (const { line, piece, key } of candidates) {
    const { tokens } = line;
    const letters = tokens[piece.from]?.text ?? '';
    if (piece.to !== piece.from + 1 || tokens[piece.from - 1]?.text !== '(' || tokens[piece.to]?.text !== ')')
      continue;
    const before = byEnd.get(line)?.get(piece.from - 1);
    if (before) {
      // "Gerakan Aceh Merdeka (GAM)": the abbreviation is what the name is, an entity or none.
      const { type } = best(totals.get(before.key));
      if (type === 'none' && !piece.entry) barred.add(key);
      else if (type !== 'country' && abbreviates(letters, line, before.piece.from, before.piece.to))
        addVote(totals, key, { type, weight: 8, rule: 'abbreviation' });
    } else if (!piece.entry && isCapitalised(tokens[piece.from - 2] as Token)) barred.add(key);
  }
  return barred;
}

/** Do the capitals of the words before the bracket hold the letters in order? */
export function abbreviates(letters: string, { tokens }: Line, from: number, to: number): boolean {
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

/** "Pelabuhan Odesa, Chornomorsk, dan Pivdennyi": a name without votes of its own is what its neighbours in a list are. */
function shareWithLists(candidates: readonly Candidate[], totals: Totals): void {
  const clear = ({ key }: Candidate): Vote['type'] | null => {
    const top = best(totals.get(key));
    return top.weight >= 3 && top.type !== 'none' ? top.type : null;
  };
  const pass = (list: readonly Candidate[]): void =>
    list.forEach((candidate, i) => {
      const other = list[i - 1];
      if (!other || other.line !== candidate.line || candidate.piece.cue || clear(candidate)) return;
      const [from, to] = [
        Math.min(other.piece.to, candidate.piece.to),
        Math.max(other.piece.from, candidate.piece.from),
      ];
      if (!/^(?:,|dan|serta|, dan|, serta)$/.test(keyOf(candidate.line.tokens, from, to))) return;
      const type = clear(other);
      if (type)
        addVote(totals, candidate.key, {
          type: type === 'country' ? 'place' : type,
          weight: 3,
          rule: 'list',
        });
    });
  pass(candidates);
  pass([...candidates].reverse());
}

/** Names that stand somewhere with a capital that tells something. */
const firmKeys = (candidates: readonly Candidate[]): Set<string> =>
  new Set(candidates.filter(({ piece }) => !piece.opening && !piece.everyday).map(({ key }) => key));

/** "Witkoff-Putin" is two people where the article knows both; "Ramos-Horta" and "Wright-Patterson" are one name. */
function halves(candidate: Candidate, totals: Totals, people: ReadonlySet<string>): Candidate[] {
  const { piece, line } = candidate;
  if (piece.hyphen === undefined) return [candidate];
  const left = keyOf(line.tokens, piece.from, piece.hyphen);
  const right = keyOf(line.tokens, piece.hyphen + 1, piece.to);
  const known = (key: string): boolean => people.has(key) || totals.has(key);
  if (!known(left) || !known(right)) return [candidate];
  const { hyphen, entry: _entry, ...rest } = piece;
  return [
    { ...candidate, key: left, piece: { ...rest, to: hyphen }, votes: [] },
    { ...candidate, key: right, piece: { ...rest, from: hyphen + 1 }, votes: [] },
  ];
}

interface Known {
  readonly totals: ReadonlyMap<string, ReadonlyMap<Vote['type'], number>>;
  readonly people: ReadonlySet<string>;
  readonly parts: ReadonlyMap<string, EntityType>;
  readonly firm: ReadonlySet<string>;
}

/** Votes that a word's own form casts; they say nothing at a sentence's start. */
const SHAPES = /^(?:capitals|acronym|inner-capital|given-name|full-name|listed)$/;

/** What follows a subject: verbs and the words before them. */
const ACTS =
  /^(?:me[mnrlwy]?\p{Ll}{3,}|ber\p{Ll}{3,}|ter\p{Ll}{3,}|di\p{Ll}{4,}|akan|telah|sudah|juga|sendiri|pun|tidak|tak|belum|ingin|masih|harus|pernah|sempat|kini|dan|yang|,)$/u;

/** Cues that make even an everyday word a name: "kata Firman", "Mr. Ali", "Bibi, sapaan Netanyahu". */
const PERSONAL = /^(?:honorific|named|nickname|speech-noun|age)$/;

function settle({ line, piece, key, votes }: Candidate, known: Known): Decided | null {
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
    if (piece.everyday && !firm && !spoken && !(office && !piece.sure) && (!piece.entry || piece.opening))
      return null;
    const first = line.tokens[piece.from];
    const next = line.tokens[piece.to];
    // A sentence begins with a word that no list knows and a small letter follows: "Perlman berusaha".
    const strange = (first?.text.length ?? 0) > 3 && ACTS.test(next?.lower ?? '');
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
