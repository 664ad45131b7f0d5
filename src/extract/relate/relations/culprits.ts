/** `participates_in` of whoever owns up to an attack: "X mengaku bertanggung jawab atas serangan itu", "X mengaku mendalanginya". */
import { argumentsOf } from '../clause/arguments.ts';
import type { Chunk } from '../clause/chunks.ts';
import type { Group } from '../clause/groups.ts';
import type { Context, Proposal, SentenceContext } from './context.ts';

// What somebody is told to answer for he may not have done.
const OWED = /^(?:harus|mesti|wajib|perlu|akan|bakal|diminta|didesak|siap|bersedia)$/;

export function findCulprits({ sentences }: Context): readonly Proposal[] {
  return sentences.flatMap((here) =>
    here.events.some(({ event }) => event.type === 'conflict') && here.says('culprit')
      ? culpritsIn(here)
      : [],
  );
}

function culpritsIn({ chunks, events, sentence, classesOf }: SentenceContext): readonly Proposal[] {
  return chunks.flatMap((chunk, at): Proposal[] => {
    const { verb } = chunk;
    if (!verb || chunk.negated || !classesOf(verb.lower).has('culprit') || !ownsUp(chunks, at)) return [];
    // "bertanggung jawab atas": no other burden
    if (verb.lower === 'bertanggung' && chunks[at + 1]?.units[0]?.lower !== 'jawab') return [];
    const { subject, object, obliques } = argumentsOf(chunks, at);
    const deeds = [object, obliques.find(({ preposition }) => preposition === 'atas')];
    const own = events.find(
      ({ event, trigger }) =>
        event.type === 'conflict' &&
        trigger &&
        deeds.some((deed) => deed && isIn(chunks, deed, trigger.start)),
    );
    if (!own) return [];
    const trigger = { start: verb.start, end: verb.end };
    return (subject?.heads ?? []).map((source) => ({
      type: 'participates_in',
      source,
      target: own.event.key,
      sentence,
      trigger,
      rule: 'behind-attack',
    }));
  });
}

const isIn = (chunks: readonly Chunk[], { from, to }: Group, offset: number): boolean =>
  (chunks[from]?.start ?? Number.POSITIVE_INFINITY) <= offset && offset < (chunks[to - 1]?.end ?? 0);

/** What somebody is accused of ("menuding Iran mendalangi serangan") is told by the accusation alone. */
function ownsUp(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]?.units.some(({ lower }) => OWED.test(lower))) return false;
  const before = chunks.findLast(({ verb, kind }, i) => i < at && kind === 'verb' && verb)?.verb;
  return before === undefined || OWNS.test(before.lower);
}

const OWNS = /^(?:mengaku|mengakui|mengklaim|mengeklaim)$/;
