/** Passages are most of a graph, and of few kinds: whether rule, status, speaker and date keep the contract is parsed once a kind. */
import { type Passage, passageSchema } from '../../graph/schema.ts';

/** Tells whether a passage keeps the contract. It must have come with the keys of the contract and no others. */
export function openPassageCheck(): (passage: Passage) => boolean {
  const known = new Set<string>();
  return (passage) => {
    const { start, end, quote, rule, status, statusRule, attributedTo, speakerRule, date, dateRule } =
      passage;
    if (!isOffset(start) || !isOffset(end) || quote === '') return false;
    const kind = `${rule}\n${status}\n${statusRule}\n${attributedTo}\n${speakerRule}\n${date}\n${dateRule}`;
    if (known.has(kind)) return true;
    if (!passageSchema.safeParse(passage).success) return false;
    known.add(kind);
    return true;
  };
}

/** As the contract has it. */
const isOffset = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 2 ** 31;
