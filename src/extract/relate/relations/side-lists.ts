/**
 * The people whom a side has somewhere: "Delegasi Rusia dipimpin A didampingi B", "Tim Israel, termasuk A dan B", "Hamas
 * mengutus A", "dari Belanda hadir A dan B".
 */
import { derive } from '../../derive.ts';
import type { LocalKey, Span } from '../../types.ts';
import { isBody } from '../clause/named.ts';
import type { Unit } from '../clause/units.ts';
import { areSeveral, type SentenceContext } from './context.ts';
import { peopleFrom } from './people-list.ts';

export interface SideList {
  readonly side: LocalKey;
  readonly people: readonly LocalKey[];
  /** The word that opens the list. */
  readonly trigger: Span;
  /** They were sent to talks, and do not only sit there. */
  readonly isSent: boolean;
}

/** Units between a delegation and the word that opens its list: "delegasi RI yang mendampingi Presiden di Ankara terdiri atas". */
const REACH = 16;

/** The lists of one sentence; read once. */
export const sideLists = derive((here: SentenceContext): readonly SideList[] =>
  here.units.flatMap((_, at) => listAt(here, at) ?? severalAt(here, at) ?? []),
);

// "delegasi Rusia, seperti kata Lavrov": compares, and lists nobody
const isListing = (word: string, classes: ReadonlySet<string>): boolean =>
  (classes.has('among') && word !== 'seperti') || /^(?:adalah|ialah)$/.test(word);

function listAt(here: SentenceContext, at: number): SideList | null {
  const { units, classesOf } = here;
  const opener = units[at];
  if (!opener || opener.kind === 'name') return null;
  const classes = classesOf(opener.lower);
  const appears = classes.has('appear');
  const sends = classes.has('send');
  const opens = classes.has('led') || classes.has('consist') || isListing(opener.lower, classes);
  if (!appears && !sends && !opens) return null;
  const before = sideBefore(units, at);
  const isFrom = before >= 0 && units[before - 1]?.lower === 'dari' && opensClause(here, before - 1);
  const isRow = appears && before > 0 && isRank(classesOf(units[before - 1]?.lower ?? ''));
  const isSide = sends || opener.lower === 'diwakili' ? before >= 0 : (appears && isFrom) || isRow;
  const body = isSide ? before : opens || sends ? teamBefore(here, at) : -1;
  const side = units[body]?.entities[0];
  if (side === undefined) return null;
  const { people } = peopleFrom(here, listStart(here, at));
  return people.length
    ? { side, people, trigger: { start: opener.start, end: opener.end }, isSent: opens || sends }
    : null;
}

// "Di deretan Australia tampak Duta Besar Smith"
const isRank = (classes: ReadonlySet<string>): boolean =>
  classes.has('rank') || classes.has('side') || classes.has('delegation');

/** Units between several and their names: "dua tokoh GAM yang bermukim di Swedia, A dan B". */
const APART = 8;

/** "Dua pejabat Hamas, A dan B,": each of several of one side. */
function severalAt(here: SentenceContext, at: number): SideList | null {
  const { units, classesOf } = here;
  const [office, body] = [units[at], units[at + 1]];
  const side = body?.entities[0];
  if (office?.kind !== 'office' || !areSeveral(classesOf(units[at - 1]?.lower ?? '')) || !isBody(body))
    return null;
  let comma = at + 2;
  if (units[comma]?.kind === 'relative')
    while (comma < at + APART && !/^(?:comma|stop)$/.test(units[comma]?.kind ?? '')) comma++;
  if (side === undefined || units[comma]?.kind !== 'comma') return null;
  const { people } = peopleFrom(here, comma + 1);
  return people.length > 1
    ? { side, people, trigger: { start: office.start, end: office.end }, isSent: false }
    : null;
}

/** The state or body right before a verb, past adverbs; -1 where there is none. */
function sideBefore(units: readonly Unit[], at: number): number {
  let i = at - 1;
  while (i > at - 4 && /^(?:auxiliary|filler)$/.test(units[i]?.kind ?? '')) i--;
  return isBody(units[i]) ? i : -1;
}

const opensClause = ({ units, classesOf }: SentenceContext, i: number): boolean =>
  i === 0 ||
  /^(?:comma|stop|subordinator|coordinator)$/.test(units[i - 1]?.kind ?? '') ||
  classesOf(units[i]?.lower ?? '').has('side');

/** The side whose delegation the clause speaks of: "delegasi | Pemerintah RI …"; -1 where none does. */
function teamBefore(here: SentenceContext, at: number): number {
  const { units, classesOf } = here;
  const origin = originBefore(here, at);
  if (origin >= 0) return origin;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const unit = units[i];
    if (!unit || unit.kind === 'subordinator' || unit.kind === 'stop') return -1;
    if (!classesOf(unit.lower).has('delegation')) continue;
    let body = i + 1;
    while (body < i + 5 && /^(?:stand-in|filler|office|word)$/.test(units[body]?.kind ?? '')) body++;
    if (units[body]?.lower === 'dari') body++;
    return isBody(units[body]) && body < at ? body : -1;
  }
  return -1;
}

/** "dua tamu dari Timor Leste, yakni A dan B": index of where they come from; -1 where the words are others. */
function originBefore({ units, classesOf }: SentenceContext, at: number): number {
  const body = units[at - 1]?.kind === 'comma' ? at - 2 : at - 1;
  const isOrigin = isBody(units[body]) && units[body - 1]?.lower === 'dari';
  return isOrigin && classesOf(units[body - 2]?.lower ?? '').has('guest') ? body : -1;
}

const LEADS_IN = /^(?:oleh|atas|dari|langsung|hadir|pula|juga|:)$/;

/** The first unit of the list that the word at `at` opens. */
function listStart({ units, classesOf }: SentenceContext, at: number): number {
  let i = at + 1;
  const leadsIn = ({ kind, lower }: Unit) =>
    kind === 'comma' || LEADS_IN.test(lower) || classesOf(lower).has('among');
  for (let unit = units[i]; i < at + 6 && unit && leadsIn(unit); unit = units[i]) i++;
  return i;
}
