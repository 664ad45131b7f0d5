/**
 * `targets` and the imposers that the noun names: "sanksi AS terhadap Iran", "sanksi sekunder oleh AS", "menjatuhkan sanksi
 * kepada A", "A, yang dikenai sanksi oleh B", "membekukan aset sebelas orang, antara lain A, B, dan C".
 */
import type { LocalKey, Span } from '../../types.ts';
import { argumentsOf, subjectOf } from '../clause/arguments.ts';
import type { Chunk } from '../clause/chunks.ts';
import { type Group, groupFrom, groupTo } from '../clause/groups.ts';
import type { Unit } from '../clause/units.ts';
import { eventLexicon } from '../events/lexicon.ts';
import type { Context, EventHere, Proposal, SentenceContext } from './context.ts';
import { peopleFrom } from './people-list.ts';

const AGAINST = new Set(['terhadap', 'atas', 'kepada', 'bagi', 'pada', 'ke', 'untuk']);
const ORIGIN = new Set(['dari', 'asal']);
const STRUCK = /^(?:disanksi|terkena|sasaran|target|sasarannya|targetnya)$/;

export function findSanctionEnds(context: Context): readonly Proposal[] {
  return context.sentences.flatMap((here, i) => [
    ...sanctionsOf(here).flatMap((sanction) => endsOf(here, sanction, context)),
    ...(here.before.length ? listedBehind(here, context.sentences[i - 1]) : []),
  ]);
}

const GOES_ON = /^(?:mereka|di antara mereka)$/;

/** "Delapan pejabat dikenai sanksi oleh AS. Mereka antara lain A dan B": the sentence before leaves open whom it hits. */
function listedBehind(here: SentenceContext, before: SentenceContext | undefined): readonly Proposal[] {
  const { units, sentence, before: told, classesOf } = here;
  const lists = (word: string) => classesOf(word).has('among');
  const opens = units.slice(0, 3).some(({ lower }) => GOES_ON.test(lower) || lists(lower));
  if (!opens || !before || !tellsOfHit(before)) return [];
  const sanctions = new Set(told.flatMap(({ event }) => (event.type === 'sanction' ? [event.key] : [])));
  const [target, ...more] = [...sanctions];
  const at = units.findIndex(({ lower }) => lists(lower) || lower === 'adalah');
  const opener = units[at];
  if (target === undefined || more.length || !opener || at > 4) return [];
  const { people } = peopleFrom(here, units[at + 1]?.kind === 'comma' ? at + 2 : at + 1);
  const trigger = { start: opener.start, end: opener.end };
  return people.map((key) => ({
    type: 'targets',
    source: target,
    target: key,
    sentence,
    trigger,
    rule: 'sanction-listed',
  }));
}

const tellsOfHit = ({ says, words }: SentenceContext): boolean =>
  says('hit') || says('hit-by') || words.has('terhadap') || words.has('kepada');

/** The sanctions of a sentence; one that only goes on listing whom they hit means those of the sentence before. */
function sanctionsOf({ events, before, words }: SentenceContext): readonly EventHere[] {
  const isSanction = ({ event }: EventHere) => event.type === 'sanction';
  const here = events.filter(isSanction);
  if (here.length || !words.has('terkena')) return here;
  return before.filter(isSanction).map(({ event }) => ({ event, trigger: null }));
}

function endsOf(
  here: SentenceContext,
  { event, trigger }: EventHere,
  { typeOf, knowledge }: Context,
): readonly Proposal[] {
  const { isCouncil } = eventLexicon(knowledge);
  const { chunks, sentence } = here;
  const at = trigger
    ? chunks.findIndex(({ start, end }) => start <= trigger.start && trigger.start < end)
    : -1;
  const place = trigger ?? sentence;
  const isActor = (key: LocalKey) => typeOf(key) !== 'place';
  const make = (type: 'imposes' | 'targets', keys: readonly LocalKey[], rule: string): readonly Proposal[] =>
    keys.filter(isActor).map((key) => {
      const [source, target] = type === 'imposes' ? [key, event.key] : [event.key, key];
      return { type, source, target, sentence, trigger: { start: place.start, end: place.end }, rule };
    });
  const noun = at >= 0 ? nounEnds(here, at, place, ({ mention }) => isCouncil(mention?.known)) : null;
  const answered = answeredEnds(here, at);
  // "membalas tarif AS dengan tarif terhadap barang AS": what is said of the second is not said of the first
  const all = [answered, answered?.answered ? null : noun];
  return [
    ...make(
      'imposes',
      all.flatMap((ends) => ends?.imposers ?? []),
      'sanction-noun',
    ),
    ...make(
      'targets',
      all.flatMap((ends) => ends?.targets ?? []),
      'sanction-against',
    ),
    ...make('targets', verbTargets(here, trigger?.start ?? null), 'sanction-hits'),
  ];
}

/** "sanksi ekonomi Amerika, Eropa, dan PBB terhadap Iran": who stands in the noun's phrase imposes, if someone is hit. */
function nounEnds(
  here: SentenceContext,
  at: number,
  trigger: Span,
  isAuthority: (unit: Unit) => boolean,
): { imposers: readonly LocalKey[]; targets: readonly LocalKey[] } {
  const { chunks, classesOf } = here;
  const lists = (chunk: Chunk | undefined) => classesOf(chunk?.units[0]?.lower ?? '').has('among');
  const targets: LocalKey[] = [];
  const imposers: LocalKey[] = [];
  const phrase = chunks[at]?.kind === 'phrase' ? groupFrom(chunks, at) : null;
  let isOpen = false;
  let hasAgent = false;
  let i = phrase ? phrase.to : at + 1;
  for (let steps = 0; steps < 8 && i < chunks.length; steps++) {
    const chunk = chunks[i];
    const word = chunk?.units[0]?.lower ?? '';
    const next = chunks[i + 1];
    if (chunk?.kind === 'date' || (chunk?.kind === 'comma' && lists(next))) i++;
    else if (isTaken(here, i)) {
      const verb = chunks[i]?.kind === 'relative' ? i + 1 : i;
      const { object, obliques } = argumentsOf(chunks, verb);
      imposers.push(...(object?.heads ?? []));
      for (const group of obliques) {
        if (group.preposition === 'oleh') imposers.push(...group.heads);
        else if (AGAINST.has(group.preposition) && !targets.length) targets.push(...reach(group));
      }
      break;
    } else if ((chunk?.kind === 'preposition' || chunk?.kind === 'purpose') && next?.kind === 'phrase') {
      const group = groupFrom(chunks, i + 1);
      if (AGAINST.has(word)) isOpen = true;
      // "tarif atas impor baja dari Cina": the goods name no one, their origin does. "…, termasuk A dan B" adds to them.
      const adds = AGAINST.has(word) || ORIGIN.has(word) ? !targets.length : lists(chunk);
      if (isOpen && adds) targets.push(...reach(group));
      if (word === 'oleh') {
        imposers.push(...group.heads);
        hasAgent = group.heads.length > 0;
      }
      i = group.to;
    } else break;
  }
  const named = phrase ? namesAfter(chunks.slice(phrase.from, phrase.to), trigger.start) : [];
  const inside = named.flatMap(({ entities }) => entities);
  // "sanksi Rusia" may hit it; "sanksi Uni Eropa" hits no Union
  // "dimasukkan ke daftar hitam AS": the list is of whoever keeps it
  const isList =
    phrase !== null &&
    chunks[phrase.from]?.units[0]?.lower === 'daftar' &&
    /^(?:ke|ke dalam|dalam)$/.test(chunks[phrase.from - 1]?.units[0]?.lower ?? '');
  const isOurs = targets.length > 0 || inside.length > 1 || isList || named.some(isAuthority);
  // "Blokade Qatar oleh Arab Saudi": whoever takes it is named behind
  if (hasAgent && !targets.length && named.length === 1) targets.push(...inside);
  else if (isOurs) imposers.push(...inside);
  return { imposers, targets };
}

/** "yang dijatuhkan", "ditujukan": the verb that tells of the measure whose phrase ends before chunk `at`. */
function isTaken({ chunks, classesOf }: SentenceContext, at: number): boolean {
  const chunk = chunks[chunks[at]?.kind === 'relative' ? at + 1 : at];
  return chunk?.kind === 'verb' && !chunk.negated && classesOf(chunk.verb?.lower ?? '').has('taken');
}

interface Ends {
  readonly imposers: readonly LocalKey[];
  readonly targets: readonly LocalKey[];
  /** It is the one that is answered. */
  readonly answered: boolean;
}

/** "Cina membalas (tarif AS) dengan tarif 34 persen": who answers with a measure takes it, and is hit by the one that he answers. */
function answeredEnds({ chunks, classesOf }: SentenceContext, at: number): Ends | null {
  const tied = chunks[at - 1]?.units[0]?.lower === 'dengan';
  const object = tied ? (chunks[at - 2]?.kind === 'phrase' ? groupTo(chunks, at - 2).from : at - 1) : at;
  const verb = chunks[object - 1];
  if (!classesOf(verb?.verb?.lower ?? '').has('answer') || verb?.negated) return null;
  const own = subjectOf(chunks, object - 1)?.heads ?? [];
  const named = object < at - 1 || !tied ? groupFrom(chunks, object) : null;
  const theirs = named ? reach(named) : [];
  if (tied) return { imposers: own, targets: theirs, answered: false };
  // "menanggapi tarif": of whom it is said only that he speaks of it
  return ANSWERS.test(verb?.verb?.lower ?? '') && theirs.length
    ? { imposers: theirs, targets: own, answered: true }
    : null;
}

const ANSWERS = /^(?:membalas|balas)$/;

const namesAfter = (chunks: readonly Chunk[], offset: number): readonly Unit[] =>
  chunks.flatMap(({ units }) => units.filter(({ start, entities }) => start > offset && entities.length > 0));

const reach = ({ heads, others }: Group): readonly LocalKey[] => (heads.length ? heads : others);

function verbTargets(here: SentenceContext, trigger: number | null): readonly LocalKey[] {
  const { chunks, classesOf } = here;
  return chunks.flatMap((chunk, at) => {
    const lower = chunk.verb?.lower ?? '';
    const classes = classesOf(lower);
    if (classes.has('hit-by')) {
      const near = trigger === null || (trigger > chunk.start && trigger - chunk.end < 80);
      const subject = near && !chunk.negated ? subjectOf(chunks, at) : null;
      // "Barang-barang Vietnam dikenai tarif": whose goods they are
      return subject ? reach(subject) : [];
    }
    if (classes.has('enlist')) return listedIn(here, at, trigger);
    const isCopula = lower === 'adalah' || lower === 'ialah';
    if (!isCopula && !classes.has('hit')) return [];
    if (isCopula && !STRUCK.test(chunks[at - 1]?.units.at(-1)?.lower ?? '')) return [];
    const { object, end } = argumentsOf(chunks, at);
    const listed = listAfter(here, at, end);
    if (listed.length) return listed;
    return isCopula ? [] : object ? reach(object) : [];
  });
}

/** "Daftar sanksi itu memuat (nama) A dan B", "memasukkan A dan B ke (dalam) daftar sanksi". */
function listedIn(here: SentenceContext, at: number, trigger: number | null): readonly LocalKey[] {
  const { chunks } = here;
  const { object, obliques, end } = argumentsOf(chunks, at);
  const listed = listAfter(here, at, end);
  if (listed.length || !object) return listed;
  const subject = chunks[groupTo(chunks, at - 1).from];
  const contains =
    subject !== undefined && trigger !== null && subject.start <= trigger && trigger < subject.end;
  const isListed = contains || obliques.some(({ from }) => chunks[from]?.units[0]?.lower === 'daftar');
  return isListed ? reach(object) : [];
}

/** "…, antara lain A, B, dan C": the names after the word that opens a list. */
function listAfter({ chunks, classesOf }: SentenceContext, at: number, end: number): readonly LocalKey[] {
  for (let i = at + 1; i < Math.min(end + 3, chunks.length); i++)
    if (classesOf(chunks[i]?.units[0]?.lower ?? '').has('among') && chunks[i + 1]?.kind === 'phrase')
      return groupFrom(chunks, i + 1).heads;
  return [];
}
