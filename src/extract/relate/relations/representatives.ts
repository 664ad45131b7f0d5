/**
 * `represents`: the holder of an office for the country or body of it. Where the office names none, the words around decide:
 * "Rusia diwakili Menteri Luar Negeri Sergey Lavrov", "Dari pihak Rusia, …", the principal, a fellow of the same list, the
 * one that speaks in the sentence before, or the side that is left of two.
 */
import { derive } from '../../derive.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { LocalKey } from '../../types.ts';
import { withFields } from '../../with-fields.ts';
import { agentOf, argumentsOf, subjectOf } from '../clause/arguments.ts';
import type { Chunk } from '../clause/chunks.ts';
import type { Context, Proposal, SentenceContext } from './context.ts';
import { escorted, escortedBy, HEAD_OF_STATE, listedWith } from './fellows.ts';
import { type Holding, holdingsIn } from './holdings.ts';
import { sideLists } from './side-lists.ts';

const holdsOf = derive(
  ({ offices }: Knowledge) => new Map(offices.map(({ id, holds: whose }) => [id, whose])),
);

interface Placed extends Holding {
  readonly here: SentenceContext;
}

export function findRepresentatives(context: Context): readonly Proposal[] {
  const { article, sentences, typeOf } = context;
  // Kinship and callings stand for nobody: "menantu", "pengusaha".
  const holds = holdsOf(context.knowledge);
  const isOffice = (id: string) => holds.get(id) !== 'kinship';
  // A calling says whom one speaks for only beside a body: "wartawan BBC Steve Rosenberg", but "pengusaha Rusia".
  const isCalling = ({ here, at }: Placed) => holds.get(here.units[at]?.office ?? '') === 'occupation';
  const isPlaced = (holding: Placed) =>
    !isCalling(holding) || (holding.of !== undefined && typeOf(holding.of) === 'organization');
  const placed: Placed[] = sentences.flatMap((here) =>
    holdingsIn(here, isOffice)
      .map((holding) => withFields(holding, { here }))
      .filter(isPlaced),
  );
  const bySentence = new Map<number, Placed[]>();
  for (const holding of placed) {
    const { index } = holding.here.sentence;
    bySentence.set(index, [...(bySentence.get(index) ?? []), holding]);
  }
  const known = new Map<LocalKey, LocalKey>();
  const settled = new Map<Holding, LocalKey>();
  const proposals: Proposal[] = [];
  const claim = (holding: Placed, of: LocalKey, rule: string) => {
    const { person, office, here } = holding;
    known.set(person, known.get(person) ?? of);
    settled.set(holding, of);
    proposals.push({
      type: 'represents',
      source: person,
      target: of,
      role: article.text.slice(office.start, office.end),
      sentence: here.sentence,
      trigger: office,
      rule,
    });
  };
  for (const holding of placed) if (holding.of !== undefined) claim(holding, holding.of, holding.rule);
  for (const holding of placed) {
    if (holding.of !== undefined) continue;
    const found = inherit(holding);
    if (found) claim(holding, found.of, found.rule);
  }
  return proposals;

  function inherit(holding: Placed): { of: LocalKey; rule: string } | null {
    const { here, person, principal } = holding;
    const represented = representedSubject(here, holding.at, typeOf, known);
    if (represented !== undefined) return { of: represented, rule: 'office-represented' };
    const sent = sideLists(here).find(({ people }) => people.includes(person));
    if (sent) return { of: sent.side, rule: 'member-of-side' };
    const referred = bodyReferredTo(holding, context);
    if (referred !== undefined) return { of: referred, rule: 'office-of-that-body' };
    // A go-between speaks for none of the sides.
    if (/penengah|mediator/.test(article.text.slice(holding.office.start, holding.office.end))) return null;
    const own = known.get(person);
    if (own !== undefined && holding.rule !== 'office-served') return { of: own, rule: 'office-known' };
    const theirs = principal === undefined ? undefined : known.get(principal);
    if (theirs !== undefined) return { of: theirs, rule: 'office-principal' };
    const fellow = escorted(here, holding.at) ?? escortedBy(here, person);
    const fellows = fellow === undefined ? undefined : known.get(fellow);
    if (fellows !== undefined) return { of: fellows, rule: 'office-fellow' };
    const listed = listedWith(here, holding, bySentence.get(here.sentence.index) ?? [], holds);
    const theirSide = listed && settled.get(listed);
    if (theirSide !== undefined && typeOf(theirSide) === 'country')
      return { of: theirSide, rule: 'office-listed' };
    const side = sideOf(here, typeOf);
    if (side !== undefined) return { of: side, rule: 'office-side' };
    const left = remainingSide(here, context, bySentence);
    if (left !== undefined) return { of: left, rule: 'office-other-side' };
    const host =
      hostOf(here, holding, typeOf) ?? senderOf(here, holding, typeOf) ?? declarerOf(here, holding, typeOf);
    if (host !== undefined) return { of: host, rule: 'office-host' };
    const before = speakerBefore(here, holding, context);
    if (before !== undefined) return { of: before, rule: 'office-sentence-before' };
    return null;
  }
}

const THAT_BODY =
  /^ (?:kelompok|organisasi|partai|gerakan|milisi|lembaga|badan|aliansi|koalisi|faksi|perusahaan) (?:itu|tersebut)(?=[ ,])/;

/** "Front Solvik menolak. Juru bicara kelompok itu, Karel Novotny": the body named last. */
function bodyReferredTo(
  { here, office }: Placed,
  { article, sentences, typeOf }: Context,
): LocalKey | undefined {
  if (!THAT_BODY.test(article.text.slice(office.end, office.end + 40))) return undefined;
  for (let i = here.sentence.index; i >= Math.max(0, here.sentence.index - 2); i--) {
    const named = sentences[i]?.units.findLast(
      ({ mention, start }) => mention && start < office.start && typeOf(mention.entity) === 'organization',
    );
    if (named?.mention) return named.mention.entity;
  }
  return undefined;
}

/** "Rusia menuduh Washington. Menteri Luar Negeri Sergey Lavrov mengatakan …", inside one paragraph. */
function speakerBefore(
  here: SentenceContext,
  { office, at }: Placed,
  { article, sentences, typeOf }: Context,
): LocalKey | undefined {
  if (HEAD_OF_STATE.test(article.text.slice(office.start, office.end))) return undefined;
  const before = sentences[here.sentence.index - 1];
  // "Adapun kunjungan Menlu Rice …": he does nothing here
  if (here.units.slice(0, at).some(({ kind }) => kind === 'word' || kind === 'preposition')) return undefined;
  if (!before || before.sentence.block !== here.sentence.block) return undefined;
  const verb = before.chunks.findIndex(({ kind }) => kind === 'verb');
  const heads = verb < 0 ? [] : (subjectOf(before.chunks, verb)?.heads ?? []);
  return heads.length === 1 ? heads.find((key) => typeOf(key) === 'country') : undefined;
}

/** "Di Singapura ia bertemu Menlu Vivian Balakrishnan": whom a guest meets in a country serves it. */
function hostOf({ chunks, units }: SentenceContext, { at }: Placed, typeOf: TypeOf): LocalKey | undefined {
  const [first, where] = chunks;
  const verb = chunks.findIndex(({ kind }) => kind === 'verb');
  const word = chunks[verb]?.verb;
  if (
    first?.units[0]?.lower !== 'di' ||
    !/^(?:bertemu|menemui|ditemui|disambut|diterima)$/.test(word?.lower ?? '') ||
    !word ||
    units.indexOf(word) > at
  )
    return undefined;
  return [...(where?.heads ?? []), ...(where?.others ?? [])].find((key) => typeOf(key) === 'country');
}

/** "India membatalkan rencana kunjungan Menteri Pertahanan Rajnath Singh": a country sends and recalls its own. */
function senderOf(
  { chunks, units, classesOf }: SentenceContext,
  { at }: Placed,
  typeOf: TypeOf,
): LocalKey | undefined {
  const sends = (classes: ReadonlySet<string>) =>
    classes.has('send') || classes.has('appoint') || classes.has('call-off');
  const verb = chunks.findIndex(({ verb: word }) => word && sends(classesOf(word.lower)));
  const word = chunks[verb]?.verb;
  if (!word || units.indexOf(word) > at) return undefined;
  const { heads = [], others = [] } = subjectOf(chunks, verb) ?? {};
  // "Presiden Prancis menunjuk …": whose president he is
  const parties = heads.length ? heads : others;
  return parties.length === 1 ? parties.find((key) => typeOf(key) === 'country') : undefined;
}

/** "Irak menyatakan kecaman, kata juru bicara pemerintah Basim Alawadi": who says what a state declares speaks for it. */
function declarerOf(
  { chunks, units, classesOf }: SentenceContext,
  { at }: Placed,
  typeOf: TypeOf,
): LocalKey | undefined {
  const said = units.slice(Math.max(0, at - 2), at).find(({ kind }) => kind === 'speech');
  const verb = chunks.findIndex(({ kind }) => kind === 'verb');
  const word = chunks[verb]?.verb;
  if (!said || !word || word.start > said.start || !classesOf(word.lower).has('proclaim')) return undefined;
  const heads = subjectOf(chunks, verb)?.heads ?? [];
  return heads.length === 1 ? heads.find((key) => typeOf(key) === 'country') : undefined;
}

/** "Misi Pemantau itu, yang dipimpin diplomat Belanda Pieter Feith": the leader of a body speaks for it. */
export function findLeaders({ sentences, typeOf }: Context): readonly Proposal[] {
  return sentences.flatMap(({ sentence, chunks, classesOf }) =>
    chunks.flatMap(({ verb }, at): Proposal[] => {
      if (!verb || !classesOf(verb.lower).has('led')) return [];
      const found = argumentsOf(chunks, at);
      const [leader] = agentOf(chunks, at, found)?.heads ?? [];
      const { heads = [], others = [] } = found.subject ?? {};
      const [body, ...more] = heads.length ? heads : others;
      const team = chunks
        .slice(found.subject?.from, found.subject?.to)
        .some(({ units }) => units.some(({ lower }) => isTeam(classesOf(lower))));
      if (leader === undefined || body === undefined || more.length) return [];
      if (typeOf(body) !== 'organization' && !(team && typeOf(body) === 'country')) return [];
      return [
        {
          type: 'represents',
          source: leader,
          target: body,
          sentence,
          trigger: verb,
          rule: 'leader-of-body',
        },
      ];
    }),
  );
}

/** "Delegasi Rusia dipimpin Vladimir Medinsky", "pemerintah Filipina yang dipimpin Rodrigo Duterte" */
const isTeam = (classes: ReadonlySet<string>): boolean => classes.has('delegation') || classes.has('regime');

type TypeOf = Context['typeOf'];
const isBody = (typeOf: TypeOf) => (key: LocalKey) =>
  typeOf(key) === 'country' || typeOf(key) === 'organization';

/** "Rusia diwakili (oleh) Menteri Luar Negeri Sergey Lavrov dan Penasihat Presiden Yury Ushakov". */
function representedSubject(
  { units, chunks }: SentenceContext,
  at: number,
  typeOf: TypeOf,
  known: ReadonlyMap<LocalKey, LocalKey>,
): LocalKey | undefined {
  let i = at - 1;
  while (
    i >= 0 &&
    units[i]?.kind !== 'verb' &&
    units[i]?.kind !== 'stop' &&
    units[i]?.kind !== 'subordinator'
  )
    i--;
  if (units[i]?.lower !== 'diwakili') return undefined;
  const verb = units[i];
  const subject = subjectOf(
    chunks,
    chunks.findIndex((chunk) => chunk.verb === verb),
  );
  const [person] = subject?.heads ?? [];
  // "Perdana Menteri Thailand Prayut akan diwakili Menteri Luar Negeri Don"
  return subject?.heads.find(isBody(typeOf)) ?? (person === undefined ? undefined : known.get(person));
}

/** "Dari pihak Rusia, Wakil Menteri Pertahanan …"; "Lewat perunding David Arakhamia, Kyiv mengajukan …". */
function sideOf({ chunks }: SentenceContext, typeOf: TypeOf): LocalKey | undefined {
  const [first, side] = chunks;
  if (first?.kind !== 'preposition') return undefined;
  const lead = first.units[0]?.lower ?? '';
  if (lead === 'dari' && side?.units[0]?.kind === 'stand-in') return side.heads.find(isBody(typeOf));
  if (!/^(?:lewat|melalui)$/.test(lead)) return undefined;
  const verb = chunks.findIndex(({ kind }) => kind === 'verb');
  return subjectOf(chunks, verb)?.heads.find(isBody(typeOf));
}

/** Of two sides named just before ("Pemerintah Indonesia dan GAM"), the one that nobody in this sentence represents yet. */
function remainingSide(
  here: SentenceContext,
  { sentences, typeOf }: Context,
  placed: ReadonlyMap<number, readonly Placed[]>,
): LocalKey | undefined {
  // Two whose side is not said may be of either.
  const open = new Set(
    (placed.get(here.sentence.index) ?? []).filter(({ of }) => of === undefined).map(({ person }) => person),
  );
  if (open.size > 1) return undefined;
  const taken = new Set((placed.get(here.sentence.index) ?? []).map(({ of }) => of));
  for (let i = here.sentence.index - 1; i >= Math.max(0, here.sentence.index - 2); i--) {
    const sides = pairIn(sentences[i]?.chunks ?? [], typeOf);
    if (!sides) continue;
    const free = sides.filter((key) => !taken.has(key));
    // Somebody in this very sentence must speak for the other side.
    return free.length === 1 ? free[0] : undefined;
  }
  return undefined;
}

/** "Pemerintah Indonesia dan GAM", "Para diplomat AS dan Ukraina": the first two sides that "dan" joins. */
function pairIn(chunks: readonly Chunk[], typeOf: TypeOf): readonly LocalKey[] | undefined {
  for (const [i, { kind, units }] of chunks.entries()) {
    if (kind !== 'coordinator' || units[0]?.lower !== 'dan') continue;
    const [before, after] = [chunks[i - 1], chunks[i + 1]].map((chunk) =>
      [...(chunk?.heads ?? []), ...(chunk?.others ?? [])].filter(isBody(typeOf)),
    );
    if (before?.length === 1 && after?.length === 1 && chunks[i - 2]?.kind !== 'comma')
      return [...before, ...after];
  }
  return undefined;
}
