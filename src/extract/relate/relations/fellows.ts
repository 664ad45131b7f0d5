/** Whose side an official is on because of whom he goes with, or is named with: escorts and fellows of a list. */
import type { LocalKey } from '../../types.ts';
import { argumentsOf } from '../clause/arguments.ts';
import type { SentenceContext } from './context.ts';
import type { Holding } from './holdings.ts';
import { presentIn } from './present.ts';

/** "Presiden RI Prabowo Subianto didampingi Menteri Luar Negeri Sugiono": the minister is of the same side. */
export function escorted({ units, chunks, classesOf }: SentenceContext, at: number): LocalKey | undefined {
  let i = at - 1;
  while (i >= 0 && !/^(?:verb|stop|subordinator)$/.test(units[i]?.kind ?? '')) i--;
  const verb = units[i];
  if (!classesOf(verb?.lower ?? '').has('escorted')) return undefined;
  const found = argumentsOf(
    chunks,
    chunks.findIndex((chunk) => chunk.verb === verb),
  );
  return found.subject?.heads.length === 1 ? found.subject.heads[0] : undefined;
}

/** "Menlu X dan Menhan Y mendampingi Presiden", "Turut mendampingi Presiden, Menlu X": of the side of whom they go with. */
export function escortedBy(here: SentenceContext, person: LocalKey): LocalKey | undefined {
  const present = presentIn(here).find(({ people }) => people.includes(person));
  if (present) return present.escorts;
  const at = here.says('escort')
    ? here.chunks.findIndex(
        ({ verb, negated }) => !negated && here.classesOf(verb?.lower ?? '').has('escort'),
      )
    : -1;
  if (at < 0) return undefined;
  const { subject, object } = argumentsOf(here.chunks, at);
  return subject?.heads.includes(person) && object?.heads.length === 1 ? object.heads[0] : undefined;
}

// Heads of state and of government are named without their country wherever they are known.
export const HEAD_OF_STATE =
  /^(?:mantan |eks |wakil )?(?:presiden|perdana menteri|raja|ratu|kanselir|kaisar|emir|sultan|pm|paus)/i;

/** "Menlu AS Marco Rubio dan utusan khusus | Steve Witkoff": the one right before him in a list, who holds another office. */
export function listedWith(
  { units }: SentenceContext,
  { at, person }: Holding,
  placed: readonly Holding[],
  holds: ReadonlyMap<string, string>,
): Holding | undefined {
  const office = units[at]?.office ?? '';
  if (!/^(?:state|person)$/.test(holds.get(office) ?? '') || HEAD_OF_STATE.test(units[at]?.lower ?? ''))
    return undefined;
  let i = at - 1;
  while (units[i]?.kind === 'comma' || units[i]?.kind === 'coordinator') i--;
  if (i === at - 1 || units[i]?.mention?.type !== 'person') return undefined;
  const before = placed.findLast((other) => other.at < at && other.person === units[i]?.entities[0]);
  if (!before || before.person === person || units[before.at]?.office === office) return undefined;
  // "antara Menlu AS Rubio dan Menhan Prabowo": two sides
  return units[before.at - 1]?.lower === 'antara' ? undefined : before;
}
