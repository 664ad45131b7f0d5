/**
 * `participates_in` of people whom a list names: the delegations of talks ("Delegasi Rusia dipimpin A didampingi B") and who
 * else was there ("Hadir pula dalam pertemuan itu A dan B", "Turut mendampingi Presiden, A dan B").
 */
import type { LocalEvent, LocalKey, Span } from '../../types.ts';
import { subjectOf } from '../clause/arguments.ts';
import { byPosition } from './acted-events.ts';
import type { Context, EventHere, Proposal, SentenceContext } from './context.ts';
import { peopleFrom } from './people-list.ts';
import { type Present, presentIn } from './present.ts';
import { sideLists } from './side-lists.ts';

export function findAttendance({ sentences }: Context): readonly Proposal[] {
  return sentences.flatMap((here, i) => [
    ...led(here),
    ...listed(sentences, here, i),
    ...enumerated(sentences, here, i),
  ]);
}

/** "Menlu Malaysia memimpin pertemuan itu", "seusai membuka konferensi, Presiden …": who opens or chairs it is there. */
function led({ chunks, events, sentence, classesOf }: SentenceContext): readonly Proposal[] {
  const meetings = events.filter(({ event, trigger }) => trigger && event.type === 'meeting');
  if (!meetings.length) return [];
  return chunks.flatMap(({ verb, negated }, at) => {
    // "sepakat membuka dialog" tells of none yet
    if (!verb || negated || !classesOf(verb.lower).has('chair') || chunks[at - 1]?.kind === 'verb') return [];
    const object = chunks[at + 1];
    const own = meetings.find(
      ({ trigger }) => object && trigger && trigger.start >= object.start && trigger.start < object.end,
    );
    if (!own || object?.kind !== 'phrase') return [];
    return (subjectOf(chunks, at)?.heads ?? []).map(
      (source): Proposal => ({
        type: 'participates_in',
        source,
        target: own.event.key,
        sentence,
        trigger: { start: verb.start, end: verb.end },
        rule: 'chairs',
      }),
    );
  });
}

function listed(
  sentences: readonly SentenceContext[],
  here: SentenceContext,
  i: number,
): readonly Proposal[] {
  const sent = sideLists(here).map(
    ({ people, trigger, isSent }): Present => ({ people, trigger, isSent, rule: 'attends-for-side' }),
  );
  return [...sent, ...presentIn(here)].flatMap(({ people, trigger, rule, isSent }) => {
    const meeting =
      toldHere(here, trigger) ??
      (isSent ? toldBefore(sentences, i, TALKS_BACK, isTalks) : undefined) ??
      toldBefore(sentences, i, BACK, isAttended);
    if (meeting === undefined) return [];
    return people.map(
      (source): Proposal => ({
        type: 'participates_in',
        source,
        target: meeting,
        sentence: here.sentence,
        trigger,
        rule,
      }),
    );
  });
}

/** Lines of such a list, and words of one: a longer line tells more than who was there. */
const MOST_LINES = 20;
const LONGEST_LINE = 24;

/** "Kehadiran telah dikonfirmasi antara lain oleh:" and a line for each. */
function enumerated(
  sentences: readonly SentenceContext[],
  here: SentenceContext,
  i: number,
): readonly Proposal[] {
  const colon = here.units.at(-1);
  if (colon?.lower !== ':' || here.units.some(({ kind }) => kind === 'negation')) return [];
  if (!here.says('roll')) return [];
  const meeting = toldHere(here, colon) ?? toldBefore(sentences, i, BACK, isAttended);
  const found: Proposal[] = [];
  for (const line of sentences.slice(i + 1, i + 1 + MOST_LINES)) {
    const { sentence, units } = line;
    const { people, to } = peopleFrom(line, 0);
    const isLine = sentence.block !== here.sentence.block && units.length <= LONGEST_LINE;
    if (
      meeting === undefined ||
      !isLine ||
      !people.length ||
      /^(?:verb|auxiliary)$/.test(units[to]?.kind ?? '')
    )
      break;
    const trigger = { start: sentence.start, end: sentence.end };
    for (const source of people)
      found.push({ type: 'participates_in', source, target: meeting, sentence, trigger, rule: 'attends' });
  }
  return found;
}

type IsFit = (event: LocalEvent) => boolean;

/** Nobody sends a delegation to a press conference. */
const isAttended: IsFit = ({ type, kind }) => type === 'meeting' && kind !== 'jumpa-pers';

/** The talks that delegations are sent to, whoever met whom since. */
const isTalks: IsFit = ({ kind }) => /^(?:perundingan|konferensi|ktt|sidang)$/.test(kind);

/** Sentences that a list may stand behind its meeting, and delegations behind their talks. */
const BACK = 2;
const TALKS_BACK = 8;

/** The meeting of its own sentence that a list belongs to: the last told of before it, else the only one. */
function toldHere({ events }: SentenceContext, { start }: Span): LocalKey | undefined {
  const own = events.filter(({ event }) => isAttended(event)).sort(byPosition);
  const before = own.findLast(({ trigger }) => trigger && trigger.start < start);
  if (before) return before.event.key;
  const keys = new Set(own.map(({ event }) => event.key));
  return keys.size === 1 ? [...keys][0] : undefined;
}

const ASIDE = /^(?:lanjut|lanjutan|kelanjutan|usai|seusai|setelah|sesudah|sebelum|menjelang|hasil)$/;

/** "Pertemuan itu merupakan tindak lanjut pembicaraan Jokowi dengan Bolkiah": told of only to place another. */
const isAside = ({ units }: SentenceContext, { trigger }: EventHere): boolean => {
  const at = units.findIndex(({ start }) => start === trigger?.start);
  return units.slice(Math.max(0, at - 2), Math.max(0, at)).some(({ lower }) => ASIDE.test(lower));
};

/** The last one told of in so many sentences before. */
function toldBefore(
  sentences: readonly SentenceContext[],
  at: number,
  back: number,
  isFit: IsFit,
): LocalKey | undefined {
  for (let i = at - 1; i >= Math.max(0, at - back); i--) {
    const here = sentences[i];
    const told = (here?.events ?? []).filter(({ event }) => isFit(event)).sort(byPosition);
    const main = told.findLast((one) => here && !isAside(here, one));
    if (told.length) return (main ?? told.at(-1))?.event.key;
  }
  return undefined;
}
