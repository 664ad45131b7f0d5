/**
 * The people whom a side has somewhere: "Delegasi Rusia dipimpin A didampingi B", "Tim Israel, termasuk A dan B", "Hamas
 * mengutus A", "dari Belanda hadir A dan B".
 */
import type { LocalKey, Span } from '../../types.ts';
import { isBody } from '../clause/named.ts';
import type { Unit } from '../clause/units.ts';
import type { SentenceContext } from './context.ts';
import { peopleFrom } from './people-list.ts';

export interface SideList {
  readonly side: LocalKey;
  readonly people: readonly LocalKey[];
  /** The word that opens the list. */
  readonly trigger: Span;
}

/** Units between a delegation and the word that opens its list: "delegasi RI yang mendampingi Presiden di Ankara terdiri atas". */
const REACH = 16;
const lists = new WeakMap<SentenceContext, readonly SideList[]>();

/** The lists of one sentence; read once. */
export function sideLists(here: SentenceContext): readonly SideList[] {
  const known = lists.get(here);
  if (known) return known;
  const found = here.units.flatMap((_, at) => listAt(here, at) ?? []);
  lists.set(here, found);
  return found;
}

const LISTING = /^(?:antara lain|di antaranya|yakni|yaitu|termasuk|adalah|ialah)$/;

function listAt({ units, classesOf }: SentenceContext, at: number): SideList | null {
  const opener = units[at];
  if (!opener || opener.kind === 'name') return null;
  const classes = classesOf(opener.lower);
  const appears = classes.has('appear');
  const sends = classes.has('send');
  const opens = classes.has('led') || classes.has('consist') || LISTING.test(opener.lower);
  if (!appears && !sends && !opens) return null;
  const before = sideBefore(units, at);
  const isFrom = before >= 0 && units[before - 1]?.lower === 'dari' && opensClause(units, before - 1);
  const isSide = sends || opener.lower === 'diwakili' ? before >= 0 : appears && isFrom;
  const body = isSide ? before : opens || sends ? teamBefore(units, at, classesOf) : -1;
  const side = units[body]?.entities[0];
  if (side === undefined) return null;
  const { people } = peopleFrom(units, listStart(units, at));
  return people.length ? { side, people, trigger: { start: opener.start, end: opener.end } } : null;
}

/** The state or body right before a verb, past adverbs; -1 where there is none. */
function sideBefore(units: readonly Unit[], at: number): number {
  let i = at - 1;
  while (i > at - 4 && /^(?:auxiliary|filler)$/.test(units[i]?.kind ?? '')) i--;
  return isBody(units[i]) ? i : -1;
}

const opensClause = (units: readonly Unit[], i: number): boolean =>
  i === 0 ||
  /^(?:comma|stop|subordinator|coordinator)$/.test(units[i - 1]?.kind ?? '') ||
  /^(?:pihak|kubu)$/.test(units[i]?.lower ?? '');

/** The side whose delegation the clause speaks of: "delegasi | Pemerintah RI …"; -1 where none does. */
function teamBefore(units: readonly Unit[], at: number, classesOf: SentenceContext['classesOf']): number {
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

const LEADS_IN =
  /^(?:oleh|atas|dari|langsung|hadir|pula|juga|antara lain|di antaranya|yakni|yaitu|termasuk|:)$/;

/** The first unit of the list that the word at `at` opens. */
function listStart(units: readonly Unit[], at: number): number {
  let i = at + 1;
  while (i < at + 6 && (units[i]?.kind === 'comma' || LEADS_IN.test(units[i]?.lower ?? ''))) i++;
  return i;
}
