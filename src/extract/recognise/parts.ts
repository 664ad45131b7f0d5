/** What longer names of an article say about shorter ones, and the members of a list about each other. */
import type { EntityType } from '../../graph/schema.ts';
import { isCapitalised } from '../tokens.ts';
import { addVote, best, type Candidate, keyOf, type Totals } from './candidate.ts';
import type { Vote } from './evidence.ts';
import { ACTS } from './line.ts';

/** Words of the full names of people: "Witkoff" after "Steve Witkoff". */
export function partsOfPeople(candidates: readonly Candidate[], totals: Totals): Set<string> {
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
export function partsOfOthers(candidates: readonly Candidate[], totals: Totals): Map<string, EntityType> {
  const parts = new Map<string, EntityType>();
  for (const { line, piece, key } of candidates) {
    const { type } = best(totals.get(key));
    if (piece.to - piece.from < 2 || type === 'person' || type === 'none' || type === 'country') continue;
    const last = line.tokens[piece.to - 1];
    if (last && isCapitalised(last)) parts.set(last.lower, type);
  }
  return parts;
}

/** "Pelabuhan Odesa, Chornomorsk, dan Pivdennyi": a name without votes of its own is what its neighbours in a list are. */
export function shareWithLists(candidates: readonly Candidate[], totals: Totals): void {
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
      const joint = keyOf(candidate.line.tokens, from, to);
      if (!/^(?:,|dan|serta|, dan|, serta)$/.test(joint)) return;
      const type = clear(other);
      if (!type) return;
      // "Dalam kunjungan di Hanoi, Kishida akan bertemu": behind the comma a clause begins
      const later = from === other.piece.to ? candidate : other;
      if (joint === ',' && ACTS.test(candidate.line.tokens[later.piece.to]?.lower ?? '')) return;
      // "Dvorak dari Ceko dan Kovac dari Slowakia": what is joined is people, not a state and a man.
      const { tokens } = candidate.line;
      if (tokens[other.piece.from - 1]?.lower === 'dari' && tokens[candidate.piece.to]?.lower === 'dari')
        return;
      const vote: Vote = { type: type === 'country' ? 'place' : type, weight: 3, rule: 'list' };
      addVote(totals, candidate.key, vote);
      // It names the rule where nothing else speaks; here it has been counted.
      candidate.votes.push({ ...vote, weight: 0 });
    });
  pass(candidates);
  pass([...candidates].reverse());
}

/** "Kantor Wongsawat belum menjawab": rooms called by a bare surname of the article are named after nobody; the man is meant. */
export function released(candidate: Candidate, people: ReadonlySet<string>): Candidate {
  const { piece, line } = candidate;
  const [head, name] = [line.tokens[piece.from], line.tokens[piece.from + 1]];
  if (!piece.cue || piece.to !== piece.from + 2 || !head || !name || !people.has(name.lower))
    return candidate;
  if (!/^(?:kantor|rumah|kediaman|vila|villa|ruang|kubu|tim)$/.test(head.lower)) return candidate;
  const { cue: _cue, ...rest } = piece;
  return { ...candidate, key: name.lower, piece: { ...rest, from: piece.from + 1 }, votes: [] };
}

/** "Witkoff-Putin" is two people where the article knows both; "Ramos-Horta" and "Wright-Patterson" are one name. */
export function halves(candidate: Candidate, totals: Totals, people: ReadonlySet<string>): Candidate[] {
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
