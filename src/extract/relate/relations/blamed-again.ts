/** Whoever is blamed for a blow told of before: "Israel menyerang Doha. Qatar mengutuk serangan itu." */
import type { Row } from '../../knowledge.ts';
import type { Arguments } from '../clause/arguments.ts';
import type { Proposal, SentenceContext } from './context.ts';

const BLOW = /^(?:serangan|invasi|agresi|gempuran|serbuan|pengeboman|pemboman)$/;

/** "Israel menyerang Doha. Qatar mengutuk serangan itu.": whoever was last told to have struck is blamed for it. */
export function blamedAgain(
  { chunks, sentence }: SentenceContext,
  { subject, object }: Arguments,
  row: Row<'relation-triggers'>,
  earlier: readonly Proposal[],
) {
  const units = object && row.type === 'accuses' ? (chunks[object.from]?.units ?? []) : [];
  const points = units.length === 2 && /^(?:itu|tersebut|ini)$/.test(units[1]?.lower ?? '');
  if (!points || !row.nouns.length || !BLOW.test(units[0]?.lower ?? '')) return [];
  const last = earlier.findLast((one) => one.type === 'attacks' && one.sentence.index >= sentence.index - 1);
  const same = earlier.filter(({ type, trigger }) => type === 'attacks' && trigger === last?.trigger);
  const strikers = [...new Set(same.map(({ source }) => source))];
  return (subject?.heads ?? []).flatMap((one) => strikers.map((striker) => [one, striker] as const));
}
