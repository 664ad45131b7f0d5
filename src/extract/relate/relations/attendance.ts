/**
 * `participates_in` of people whom a list names: the delegations of talks ("Delegasi Rusia dipimpin A didampingi B") and who
 * else was there ("Hadir pula dalam pertemuan itu A dan B", "Turut mendampingi Presiden, A dan B").
 */
import type { LocalEvent, LocalKey, Span } from '../../types.ts';
import type { Unit } from '../clause/units.ts';
import type { Context, Proposal, SentenceContext } from './context.ts';
import { peopleFrom } from './people-list.ts';
import { sideLists } from './side-lists.ts';

interface Present {
  readonly people: readonly LocalKey[];
  readonly trigger: Span;
  readonly rule: string;
  /** Whom they escort: "mendampingi Presiden". */
  readonly escorts?: LocalKey;
}

export function findAttendance({ sentences }: Context): readonly Proposal[] {
  return sentences.flatMap((here, i) => {
    const lists = [
      ...sideLists(here).map(({ people, trigger }) => ({ people, trigger, rule: 'attends-for-side' })),
      ...presentIn(here),
    ];
    const sends = lists.some(({ rule }) => rule === 'attends-for-side');
    const meeting = lists.length
      ? ((sends ? talksOf(sentences, i) : undefined) ?? meetingOf(sentences, i))
      : undefined;
    if (meeting === undefined) return [];
    return lists.flatMap(({ people, trigger, rule }) =>
      people.map(
        (source): Proposal => ({
          type: 'participates_in',
          source,
          target: meeting,
          sentence: here.sentence,
          trigger,
          rule,
        }),
      ),
    );
  });
}

/** Nobody sends a delegation to a press conference. */
const isAttended = ({ type, kind }: LocalEvent): boolean => type === 'meeting' && kind !== 'jumpa-pers';

/** Sentences that delegations may be told of behind the talks that they are sent to. */
const TALKS_BACK = 8;
const TALKS = /^(?:perundingan|konferensi|ktt|sidang)$/;

/** The talks that delegations were sent to: those of the sentence, else the last told of, whoever met whom since. */
function talksOf(sentences: readonly SentenceContext[], at: number): LocalKey | undefined {
  for (let i = at; i >= Math.max(0, at - TALKS_BACK); i--) {
    const talks = new Set(
      sentences[i]?.events.flatMap(({ event }) => (TALKS.test(event.kind) ? [event.key] : [])),
    );
    if (talks.size) return talks.size === 1 ? [...talks][0] : undefined;
  }
  return undefined;
}

/** Sentences that a list may stand behind its meeting. */
const BACK = 2;

/** The meeting that a list belongs to: the only one of its sentence, else of those right before. */
function meetingOf(sentences: readonly SentenceContext[], at: number): LocalKey | undefined {
  for (let i = at; i >= Math.max(0, at - BACK); i--) {
    const meetings = new Set(
      sentences[i]?.events.flatMap(({ event }) => (isAttended(event) ? [event.key] : [])),
    );
    if (meetings.size) return meetings.size === 1 ? [...meetings][0] : undefined;
  }
  return undefined;
}

const THERE = /^(?:hadir|mendampingi|menemani|menyertai)$/;
const LEADS = /^(?:pula|juga|antara lain|di antaranya|yakni|yaitu|adalah|ialah|:)$/;
const EVENT = /^(?:dalam|pada|di)$/;

/** Whoever a sentence names behind the verb that says that they were there. */
export function presentIn(here: SentenceContext): Present[] {
  if (!here.words.has('hadir') && !here.words.has('mendampingi')) return [];
  const { units } = here;
  const at = units.findIndex(({ lower }) => THERE.test(lower));
  const verb = units[at];
  const negated = units.slice(Math.max(0, at - 3), at).some(({ kind }) => kind === 'negation');
  if (!verb || negated) return [];
  const second = THERE.test(units[at + 1]?.lower ?? '') ? at + 1 : at;
  const start = listStart(units, second, units[second]?.lower !== 'hadir');
  const { people } = peopleFrom(units, start);
  if (!people.length) return [];
  const escorted = units.slice(second + 1, start).find(({ entities }) => entities.length === 1)?.entities[0];
  const trigger = { start: verb.start, end: verb.end };
  const isEscort = units[second]?.lower !== 'hadir' && escorted !== undefined && !people.includes(escorted);
  return [{ people, trigger, rule: 'attends', ...(isEscort ? { escorts: escorted } : {}) }];
}

/** Past whom they escort ("mendampingi Presiden") and where ("dalam pertemuan tersebut"). */
function listStart(units: readonly Unit[], at: number, escorts: boolean): number {
  let i = at + 1;
  if (escorts) {
    const object = i;
    while (i < object + 5 && /^(?:office|name|reference|word)$/.test(units[i]?.kind ?? '')) i++;
  }
  while (LEADS.test(units[i]?.lower ?? '')) i++;
  if (EVENT.test(units[i]?.lower ?? '')) {
    const place = i;
    while (i < place + 7 && !/^(?:itu|ini|tersebut)$/.test(units[i]?.lower ?? '')) i++;
    if (i === place + 7) return units.length;
    i++;
  }
  while (units[i]?.kind === 'comma' || LEADS.test(units[i]?.lower ?? '')) i++;
  return i;
}
