/** `invites` where the invitation is a noun: "atas undangan Indonesia", "menerima undangan Musharraf". */
import { subjectOf } from '../clause/arguments.ts';
import type { Proposal, SentenceContext } from './context.ts';

/** "Chou berkunjung ke Jakarta atas undangan Indonesia", "Vajpayee menerima undangan Musharraf" */
export function byInvitation(
  { chunks, sentence, classesOf }: SentenceContext,
  at: number,
): readonly Proposal[] {
  const next = chunks[at + 1];
  const word = next?.units.find(({ lower }) => lower === 'undangan');
  const taken = classesOf(chunks[at]?.verb?.lower ?? '').has('take-up') && !chunks[at]?.negated;
  if (!(chunks[at]?.units[0]?.lower === 'atas' || taken) || !next || !word) return [];
  const before = taken ? at : chunks.findLastIndex(({ kind }, i) => kind === 'verb' && i < at);
  // "Atas undangan Presiden Macron, Bongo hadir di Paris"
  const opens = at === 0 && chunks[2]?.kind === 'comma';
  const verb = before < 0 && opens ? chunks.findIndex(({ kind }, i) => kind === 'verb' && i > 2) : before;
  const guests = verb < 0 ? [] : (subjectOf(chunks, verb)?.heads ?? []);
  const hosts = [...next.heads, ...next.others].slice(0, 1);
  const said = (taken && chunks[at]?.verb) || word;
  const trigger = { start: said.start, end: said.end };
  return hosts.flatMap((source) =>
    guests.map(
      (target): Proposal => ({ type: 'invites', source, target, sentence, trigger, rule: 'by-invitation' }),
    ),
  );
}
