/** Relations between two parties, from the rows of `relation-triggers`: accuses, attacks, supports, invites, interviews. */
import { derive } from '../../derive.ts';
import type { Knowledge, Row } from '../../knowledge.ts';
import type { LocalKey, Span } from '../../types.ts';
import { type Arguments, agentOf, argumentsOf, speakerOf, subjectOf } from '../clause/arguments.ts';
import type { Chunk } from '../clause/chunks.ts';
import { type Group, groupFrom } from '../clause/groups.ts';
import { blamedAgain } from './blamed-again.ts';
import type { Context, Proposal, SentenceContext } from './context.ts';
import { byInvitation } from './invitations.ts';
import { isDeed, ownersOf } from './owners-of-deeds.ts';
import { subjectOfPredicate } from './predicate.ts';
import { isReceived } from './received.ts';
import { rowsByWord } from './rows-by-word.ts';
import { type IsSideline, sidelineOf } from './sideline.ts';

type Trigger = Row<'relation-triggers'>;
type Parties = readonly LocalKey[];

interface Rules {
  readonly verbs: ReadonlyMap<string, readonly Trigger[]>;
  readonly nouns: ReadonlyMap<string, readonly Trigger[]>;
}

const rulesOf = derive((rows: Knowledge['relation-triggers']): Rules => {
  const nominal = rows.filter(({ pattern }) => pattern === 'noun' || pattern === 'predicate');
  return {
    verbs: rowsByWord(rows, ({ active, passive }) => [...active, ...passive]),
    nouns: rowsByWord(nominal, ({ nouns }) => nouns),
  };
});

export function findActions(context: Context): readonly Proposal[] {
  const rules = rulesOf(context.knowledge['relation-triggers']);
  const isSideline = sidelineOf(context.knowledge);
  const found: Proposal[] = [];
  for (const here of context.sentences) {
    const invites = here.words.has('undangan');
    here.chunks.forEach((chunk, at) => {
      if (chunk.kind === 'phrase') found.push(...nounActions(here, at, rules, isSideline));
      if (chunk.verb) found.push(...verbActions(here, at, rules, isSideline, found));
      if (invites && chunk.kind !== 'phrase') found.push(...byInvitation(here, at));
    });
  }
  return found;
}

/** Heads, else whoever is named inside: what is done to "posisi militer Republik Srpska" is done to it. */
const named = (group: Group | Chunk | null | undefined): Parties =>
  group ? (group.heads.length ? group.heads : group.others) : [];

function verbActions(
  here: SentenceContext,
  at: number,
  { verbs }: Rules,
  isSideline: IsSideline,
  earlier: readonly Proposal[],
): readonly Proposal[] {
  const { chunks, sentence } = here;
  const chunk = chunks[at];
  const verb = chunk?.verb;
  if (!chunk || !verb) return [];
  const rows = verbs.get(verb.lower) ?? [];
  if (!rows.length) return [];
  const found = argumentsOf(chunks, at);
  // "menyerang gawang Jepang", "mencaplok perusahaan Israel"
  if (found.object && isSideline(chunks[found.object.from]?.units[0], verb)) return [];
  return rows.flatMap((row) => {
    // A denied attack is told as denied; who did not accuse or invite anyone did nothing.
    if (chunk.negated && row.type !== 'attacks') return [];
    // "basis untuk menyerang Israel": what could be done with it
    if (row.type === 'attacks' && isOnlyFor(here, at)) return [];
    const trigger: Span = { start: verb.start, end: verb.end };
    const pairs =
      row.pattern === 'says'
        ? saidPairs(chunks, found, row, isSideline)
        : row.pattern === 'light'
          ? lightPairs(chunks, at, found, row, isSideline)
          : row.pattern === 'received'
            ? (isReceived(chunks, found, row) ? lightPairs(chunks, at, found, row, isSideline) : []).map(
                turned,
              )
            : [...verbPairs(chunks, at, found, row), ...blamedAgain(here, found, row, earlier)];
    return pairs.map(([source, target]) => ({
      type: row.type,
      source,
      target,
      sentence,
      trigger,
      rule: row.id,
    }));
  });
}

const isOnlyFor = ({ chunks, classesOf }: SentenceContext, at: number): boolean =>
  chunks[at - 1]?.kind === 'purpose' &&
  Boolean(chunks[at - 2]?.units.slice(-3).some(({ lower }) => classesOf(lower).has('tool')));

/** "X menegaskan bahwa Y melanggar …": X blames Y. */
function saidPairs(
  chunks: readonly Chunk[],
  { subject, end }: Arguments,
  row: Trigger,
  isSideline: IsSideline,
) {
  if (chunks[end]?.units[0]?.lower !== 'bahwa') return [];
  const deed = chunks.findIndex(({ verb }, i) => i > end && verb);
  const verb = chunks[deed];
  if (!verb?.verb || verb.negated || !row.verbs.includes(verb.verb.lower)) return [];
  if (isSideline(chunks[deed + 1]?.units[0])) return [];
  return cross(subject?.heads ?? [], subjectOf(chunks, deed)?.heads ?? []);
}

const turned = ([taker, giver]: readonly [LocalKey, LocalKey]) => [giver, taker] as const;

const cross = (sources: Parties, targets: Parties): readonly (readonly [LocalKey, LocalKey])[] =>
  sources.flatMap((source) => targets.map((target) => [source, target] as const));

function verbPairs(chunks: readonly Chunk[], at: number, found: Arguments, row: Trigger) {
  const chunk = chunks[at];
  if (chunk?.units.some(({ lower }) => lower === 'saling')) {
    const sides = found.subject?.heads ?? [];
    return cross(sides, sides).filter(([a, b]) => a !== b);
  }
  const as = found.obliques.find(({ preposition }) => preposition === 'sebagai');
  if (row.as.length && !hasNoun(chunks, as, row.as)) return [];
  if (row.passive.includes(chunk?.verb?.lower ?? '')) {
    const { subject } = found;
    const isOwned = row.nouns.length > 0 && isDeed(chunks, subject, row.nouns);
    const targets = isOwned ? ownersOf(chunks, subject, row.nouns) : (subject?.heads ?? []);
    const byArms = row.type === 'attacks' && hasNoun(chunks, found.object, ARMS) ? named(found.object) : [];
    return cross([...(agentOf(chunks, at, found)?.heads ?? []), ...byArms], targets);
  }
  const sources = attackers(chunks, found.subject, row);
  const targets = targetsOf(chunks, found, row);
  // "X mengatakan bahwa Rusia menunda perundingan dan menuduh Rusia …": it is X who accuses.
  const isItself = sources.some((key) => targets.includes(key));
  return cross(isItself ? (speakerOf(chunks, at)?.heads ?? []) : sources, targets);
}

// Arms strike for whoever owns them: "pesawat tempur NATO menggempur Beograd".
const ARMS = [
  'pesawat',
  'jet',
  'rudal',
  'drone',
  'roket',
  'kapal',
  'artileri',
  'armada',
  'helikopter',
  'nirawak',
  'tank',
  'bom',
  'unit',
  'brigade',
  'divisi',
];

const attackers = (chunks: readonly Chunk[], subject: Group | null, { type }: Trigger): Parties =>
  type === 'attacks' && hasNoun(chunks, subject, ARMS) ? named(subject) : (subject?.heads ?? []);

// To back somebody's stance is to back him: "mendukung sikap Indonesia".
const STANCES = ['sikap', 'posisi', 'perjuangan', 'kemerdekaan', 'kedaulatan', 'keutuhan'];

/** "menuduh B": the object; else the first of the prepositions that brings a name. Only force reaches whoever is inside. */
function targetsOf(
  chunks: readonly Chunk[],
  { object, obliques }: Arguments,
  { to, type, nouns }: Trigger,
): Parties {
  const reached = (group: Group | null | undefined) =>
    type === 'attacks' || hasNoun(chunks, group, STANCES) ? named(group) : (group?.heads ?? []);
  if (to.includes('object') && nouns.length && isDeed(chunks, object, nouns))
    return ownersOf(chunks, object, nouns);
  if (to.includes('object') && reached(object).length) return reached(object);
  return reached(obliques.find((group) => to.includes(group.preposition) && reached(group).length));
}

function lightPairs(
  chunks: readonly Chunk[],
  at: number,
  found: Arguments,
  row: Trigger,
  isSideline: IsSideline,
) {
  const { object, obliques, subject } = found;
  const isPassive = row.passive.includes(chunks[at]?.verb?.lower ?? '');
  // "Rusia berada di balik serangan …": the noun may stand behind a preposition.
  const place = isPassive
    ? subject
    : [object, ...obliques].find((group) => group && hasNoun(chunks, group, row.nouns));
  if (!place || !hasNoun(chunks, place, row.nouns)) return [];
  // "melakukan operasi katarak", "mengirim undangan pernikahan"
  const nouns = chunks.slice(place.from, place.to);
  if (nouns.some(({ units }) => units.some((unit, i) => isSideline(unit, units[i - 1])))) return [];
  const agent = isPassive ? agentOf(chunks, at, found) : subject;
  const after = obliques.filter(({ preposition, from }) => row.to.includes(preposition) && from > place.from);
  const reached = (group: Group) => (row.type === 'attacks' ? named(group) : group.heads);
  return cross(agent?.heads ?? [], after.map(reached).find((keys) => keys.length) ?? []);
}

function hasNoun(
  chunks: readonly Chunk[],
  group: Group | undefined | null,
  nouns: readonly string[],
): boolean {
  return (
    Boolean(group) &&
    chunks.slice(group?.from, group?.to).some(({ units }) =>
      // "menegaskan dukungannya terhadap Palestina"
      units.some(({ lower }) => nouns.includes(lower) || nouns.includes(lower.replace(/nya$/, ''))),
    )
  );
}

/** "Serangan drone A di B": A stands in the noun's phrase, B after a preposition or in the noun's clause. */
function nounActions(
  { chunks, sentence }: SentenceContext,
  at: number,
  { nouns }: Rules,
  isSideline: IsSideline,
): readonly Proposal[] {
  const chunk = chunks[at];
  if (!chunk) return [];
  const { units } = chunk;
  // "mitra keamanan" before "mitra"
  const phrasesAt = (i: number): readonly string[] => {
    const [one = '', two = ''] = units.slice(i, i + 2).map(({ lower }) => lower);
    return [`${one} ${two}`, one].filter((phrase) => nouns.has(phrase));
  };
  const from = units.findIndex(
    ({ kind }, i) => (kind === 'word' || kind === 'office') && phrasesAt(i).length > 0,
  );
  const [phrase = ''] = phrasesAt(from);
  const word = units[from];
  const last = units[phrase.includes(' ') ? from + 1 : from];
  if (!word || !last) return [];
  const next = units.indexOf(last) + 1;
  // "Serangan jantung Putin di Wina"
  if (isSideline(units[next], last)) return [];
  const trigger = { start: word.start, end: last.end };
  const inside = units.slice(next).flatMap(({ entities }) => entities);
  return (nouns.get(phrase) ?? []).flatMap((row) => {
    const pairs =
      row.pattern === 'predicate'
        ? cross(subjectOfPredicate(chunks, at), inside)
        : isSideline(chunks[groupFrom(chunks, at).to + 1]?.units[0])
          ? []
          : cross(inside.slice(0, 1), victims(chunks, at, row, inside[0]));
    return pairs.map(([source, target]) => ({
      type: row.type,
      source,
      target,
      sentence,
      trigger,
      rule: row.id,
    }));
  });
}

/** Whom the deed named by the phrase at `at` befalls. */
function victims(chunks: readonly Chunk[], at: number, row: Trigger, attacker?: LocalKey): Parties {
  const { to } = groupFrom(chunks, at);
  const lead = chunks[to];
  if (lead?.kind === 'preposition' && row.to.includes(lead.units[0]?.lower ?? ''))
    return named(groupFrom(chunks, to + 1));
  // "tuduhan Kongo bahwa Rwanda mengirim pasukan"
  if (row.type === 'accuses' && lead?.units[0]?.lower === 'bahwa') {
    const deed = chunks.findIndex(({ kind }, i) => i > to && kind === 'verb');
    return deed < 0 ? [] : (subjectOf(chunks, deed)?.heads ?? []);
  }
  if (!lead?.verb || !row.verbs.includes(lead.verb.lower)) return invaded(chunks, at, attacker);
  const { object, obliques } = argumentsOf(chunks, to);
  const place = obliques.find(({ preposition }) => preposition === 'di' || preposition === 'ke');
  return place ? named(place) : named(object);
}

/** "Pelabuhan Ukraina lumpuh sejak invasi Rusia": the only other country of the sentence is the one invaded. */
function invaded(chunks: readonly Chunk[], at: number, attacker?: LocalKey): Parties {
  if (!chunks[at]?.units.some(({ lower }) => lower === 'invasi' || lower === 'agresi')) return [];
  const countries = chunks.flatMap(({ units }) => units.filter(({ mention }) => mention?.type === 'country'));
  const others = new Set(countries.flatMap(({ entities }) => entities).filter((key) => key !== attacker));
  return others.size === 1 ? [...others] : [];
}
