/** `participates_in` of whoever owns up to an attack: "X mengaku bertanggung jawab atas serangan itu", "X mengaku mendalanginya". */
import { argumentsOf } from '../clause/arguments.ts';
import type { Chunk } from '../clause/chunks.ts';
import type { Group } from '../clause/groups.ts';
import { type Context, isPending, type Proposal, type SentenceContext } from './context.ts';

export function findCulprits({ sentences }: Context): readonly Proposal[] {
  return sentences.flatMap((here) =>
    here.events.some(({ event }) => event.type === 'conflict') && here.says('culprit')
      ? culpritsIn(here)
      : [],
  );
}

function culpritsIn(here: SentenceContext): readonly Proposal[] {
  const { chunks, events, sentence, classesOf } = here;
  return chunks.flatMap((chunk, at): Proposal[] => {
    const { verb } = chunk;
    if (!verb || chunk.negated || !classesOf(verb.lower).has('culprit') || !ownsUp(here, at)) return [];
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
function ownsUp({ chunks, classesOf }: SentenceContext, at: number): boolean {
  // what somebody is told to answer for he may not have done
  if (chunks[at]?.units.some(({ lower }) => isPending(classesOf(lower)))) return false;
  const before = chunks.findLast(({ verb, kind }, i) => i < at && kind === 'verb' && verb)?.verb;
  return before === undefined || classesOf(before.lower).has('own-up');
}
