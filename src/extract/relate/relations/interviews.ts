/**
 * `interviews` where no verb says so: "mengatakan kepada Steve Rosenberg dari BBC", "dalam wawancara dengan stasiun televisi
 * Al Jazeera, Erdogan menyatakan". Also `represents` of a journalist for the medium: "Chris Wallace dari Fox News".
 */
import { derive } from '../../derive.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { LocalKey } from '../../types.ts';
import { argumentsOf, subjectOf } from '../clause/arguments.ts';
import type { Chunk } from '../clause/chunks.ts';
import { type Group, groupFrom } from '../clause/groups.ts';
import type { Context, Proposal, SentenceContext } from './context.ts';

const SAYS =
  /^(?:mengatakan|berkata|menyatakan|mengungkapkan|menjelaskan|bercerita|menuturkan|mengaku|menegaskan|berbicara|menyampaikan|mengemukakan)$/;
const MEDIUM =
  /^(?:saluran televisi|stasiun televisi|televisi|kantor berita|harian|surat kabar|koran|majalah|stasiun radio|radio|jurnalis|wartawan|reporter|koresponden|presenter|pewara)$/;

const mediaOf = derive(
  ({ organizations }: Knowledge) =>
    new Set(organizations.filter(({ kind }) => kind === 'medium').map(({ id }) => id)),
);

export function findInterviews(context: Context): readonly Proposal[] {
  const media = mediaOf(context.knowledge);
  const isMedium = (chunk: Chunk | undefined): boolean =>
    Boolean(
      chunk?.units.some(
        ({ mention, lower }) =>
          (mention?.known && media.has(mention.known)) || (MEDIUM.test(lower) && mention === undefined),
      ),
    );
  const found: Proposal[] = [];
  for (const here of context.sentences) {
    const interview = here.words.has('wawancara');
    const to = here.words.has('kepada');
    const from = here.words.has('dari');
    here.chunks.forEach((chunk, at) => {
      if (to && chunk.verb && SAYS.test(chunk.verb.lower)) found.push(...toldTo(here, at, context, isMedium));
      else if (to && chunk.kind === 'stop' && chunk.verb)
        found.push(...quotedTo(here, at, context, isMedium));
      if (interview && chunk.units.some(({ lower }) => lower === 'wawancara'))
        found.push(...inInterview(here, at, context, isMedium));
      if (from) found.push(...employed(here, at, context, isMedium));
    });
  }
  return found;
}

type IsMedium = (chunk: Chunk | undefined) => boolean;

/** "Putin mengatakan kepada Steve Rosenberg dari BBC bahwa …": only where a medium is named does the hearer interview. */
function toldTo(
  here: SentenceContext,
  at: number,
  context: Context,
  isMedium: IsMedium,
): readonly Proposal[] {
  const { chunks } = here;
  const found = argumentsOf(chunks, at);
  const hearer = found.obliques.find(({ preposition }) => preposition === 'kepada');
  // "Kepada Al Jazeera, Araghchi mengatakan …"
  const fronted = chunks[0]?.units[0]?.lower === 'kepada' && chunks[1]?.kind === 'phrase' ? 1 : -1;
  // "Kuleba kepada CNN mengatakan …"
  const between =
    chunks[at - 2]?.units[0]?.lower === 'kepada' && chunks[at - 3]?.kind === 'phrase' ? at - 1 : fronted;
  const from = hearer?.from ?? between;
  if (from < 0) return [];
  const askers = askersAt(chunks, from, isMedium);
  return asked(here, at, askers, (found.subject ?? mainSubject(here, at))?.heads ?? [], context);
}

/** "…," kata Kuleba kepada CNN */
function quotedTo(
  here: SentenceContext,
  at: number,
  context: Context,
  isMedium: IsMedium,
): readonly Proposal[] {
  const { chunks } = here;
  if (chunks[at + 1]?.kind !== 'phrase') return [];
  const speaker = groupFrom(chunks, at + 1);
  if (chunks[speaker.to]?.units[0]?.lower !== 'kepada') return [];
  return asked(here, at, askersAt(chunks, speaker.to + 1, isMedium), speaker.heads, context);
}

/** "Berbicara kepada Amanpour dari CNN, Pezeshkian menolak …": the verb that opens the sentence leaves its subject to the next. */
function mainSubject({ chunks }: SentenceContext, at: number): Group | null {
  if (at > 0) return null;
  const next = chunks.findIndex(({ kind }, i) => i > at && kind === 'verb');
  return next < 0 ? null : subjectOf(chunks, next);
}

/** "Dalam wawancara dengan saluran televisi Rossiya 24, Lavrov menyatakan …" */
function inInterview(
  here: SentenceContext,
  at: number,
  context: Context,
  isMedium: IsMedium,
): readonly Proposal[] {
  const { chunks } = here;
  if (chunks[at + 1]?.units[0]?.lower !== 'dengan' && chunks[at + 1]?.units[0]?.lower !== 'bersama')
    return [];
  const askers = askersAt(chunks, at + 2, isMedium);
  // "Cameron, dalam wawancara dengan BBC, menyebut …": the verb behind, where none stands before in the clause.
  const stop = chunks.findLastIndex(({ kind }, i) => (kind === 'stop' || kind === 'subordinator') && i < at);
  const before = chunks.findLastIndex(({ kind }, i) => kind === 'verb' && i < at && i > stop);
  const verb = before >= 0 ? before : chunks.findIndex(({ kind }, i) => kind === 'verb' && i > at);
  const subject = verb < 0 ? [] : (subjectOf(chunks, verb)?.heads ?? []);
  return asked(here, at, askers, subject, context);
}

/** The journalist and the medium of the phrase at `at`; nobody where it names no medium. */
function askersAt(chunks: readonly Chunk[], at: number, isMedium: IsMedium): readonly LocalKey[] {
  const group = groupFrom(chunks, at);
  const house = chunks[group.to]?.units[0]?.lower === 'dari' ? chunks[group.to + 1] : undefined;
  if (isMedium(house)) return [...group.heads, ...(house?.heads ?? [])];
  // "stasiun televisi dari Korea Selatan, KBS"
  const named = chunks[group.to + 3];
  if (house && isMedium(chunks[at]) && !group.heads.length && chunks[group.to + 2]?.kind === 'comma')
    return named?.units.every(({ mention }) => mention?.type === 'organization') ? named.heads : [];
  return isMedium(chunks[at]) ? [...group.heads, ...group.others] : [];
}

function asked(
  { chunks, sentence }: SentenceContext,
  at: number,
  askers: readonly LocalKey[],
  subjects: readonly LocalKey[],
  { typeOf }: Context,
): readonly Proposal[] {
  const word = chunks[at]?.verb ?? chunks[at]?.units[0] ?? sentence;
  const trigger = { start: word.start, end: word.end };
  const able = askers.filter((key) => typeOf(key) === 'person' || typeOf(key) === 'organization');
  return able.flatMap((source) =>
    subjects.map(
      (target): Proposal => ({
        type: 'interviews',
        source,
        target,
        sentence,
        trigger,
        rule: 'told-to-medium',
      }),
    ),
  );
}

/** "Chris Wallace dari Fox News" */
function employed(
  { chunks, sentence }: SentenceContext,
  at: number,
  { typeOf }: Context,
  isMedium: IsMedium,
): readonly Proposal[] {
  const [person] = chunks[at]?.heads ?? [];
  const house = chunks[at + 2];
  const [medium] = house?.heads ?? [];
  const from = chunks[at + 1]?.units[0];
  if (person === undefined || medium === undefined || from?.lower !== 'dari' || !isMedium(house)) return [];
  if (typeOf(person) !== 'person') return [];
  const trigger = { start: from.start, end: from.end };
  return [{ type: 'represents', source: person, target: medium, sentence, trigger, rule: 'of-medium' }];
}
