/** Verbs of force and of acts: A menyerang B, A membekukan aset B, A dan B sepakat. */

import type { LocalKey } from '../../types.ts';
import { occurrence, partsOf, unique } from './context.ts';
import { readImpose } from './frame-impose.ts';
import { readNamesBefore } from './names-before.ts';
import { isOnlyFor } from './noun-use.ts';
import type { Occurrence } from './occurrence.ts';
import { readPlaces } from './places.ts';
import { scanAfter } from './scan.ts';
import { readSubject } from './subject.ts';
import type { Context } from './units.ts';

export function readAttack(context: Context): readonly Occurrence[] {
  const { view, trigger } = context;
  if (isOnlyFor(context)) return [];
  if ((context.kind.group === 'attack' || trigger.row.id === 'merebut') && isUnreal(context)) return [];
  const passive = trigger.row.frame === 'attacked';
  const after = scanAfter(view, trigger.to, {
    type: 'conflict',
    placeAfter: ['di', 'ke'],
    direct: { person: 'party', country: passive ? 'party' : 'place', place: 'place' },
  });
  const before = readSubject(view, trigger.from);
  const owners = passive ? [] : ownersHit(context);
  // "pesawat tempur Rusia di dekat perbatasan Suriah": whose it is says where only if nothing else does
  const told = after.places.filter((key) => !owners.includes(key));
  const found = told.length ? told : after.places;
  const at = found.length || passive ? [] : placeBehind(context, after.to);
  const parties = after.core.filter((key) => isParty(context, key));
  const victims = passive
    ? before
    : [
        ...parties,
        // "memerangi Boko Haram di Nigeria": the country is where
        ...after.places.slice(0, parties.length ? 0 : 1).filter((key) => isCountry(context, key)),
        ...owners,
      ];
  const hit = passive
    ? before.length
      ? before
      : found
    : [...victims, ...found.filter((key) => !isOpen(context, key)), ...at];
  // "Kepulauan Falkland, yang diduduki Argentina"
  const ground = passive && !before.length && after.core.length ? placeBefore(context) : [];
  // "torpedo Korea Utara menenggelamkan kapal itu": a thing is struck that nobody names
  const struck = SINKS.test(view.units[trigger.from]?.lower ?? '') && before.length > 0;
  // "India dan Pakistan saling serang": each hits the other
  const mutual = before.length > 1 && view.units[trigger.from - 1]?.lower === 'saling';
  const coup = context.kind.group === 'coup' && !passive ? seizedBy(context, before) : [];
  if (!hit.length && !ground.length && !struck && !mutual && !coup.length) return [];
  // "menyerbu Kedutaan Besar Inggris": one invades a country; anything else is attacked
  const stormed = context.kind.id === 'invasi' && !hit.some((key) => isState(context, key));
  const kind = stormed ? (context.lexicon.kind('serangan') ?? context.kind) : context.kind;
  const attackers = passive ? after.core : trigger.row.frame === 'strike' ? [] : before;
  return [
    occurrence(
      { ...context, kind },
      {
        ...partsOf(after),
        core: attackers,
        others: trigger.row.frame === 'strike' ? [] : unique([...victims, ...after.others]),
        places: [...ground, ...found, ...at, ...(found.length ? [] : coup)],
        identity: [],
      },
    ),
  ];
}

/** "Militer Myanmar menggulingkan pemerintahan Suu Kyi": an army seizes its own country. */
const seizedBy = (context: Context, actors: readonly LocalKey[]): readonly LocalKey[] =>
  context.view.units.slice(0, context.trigger.from).some(({ classes }) => classes.has('armed'))
    ? actors.filter((key) => isCountry(context, key))
    : [];

const SINKS = /^(?:menenggelamkan|menembak|merudal|menorpedo)$/;

/** Words of an object that somebody owns: "menembak jatuh pesawat tempur Rusia di dekat perbatasan". */
const OWNED =
  /^(?:pesawat|jet|kapal|helikopter|drone|pangkalan|posisi|pertahanan|konvoi|kilang|fasilitas|gudang|markas|kedutaan|konsulat|satelit|tank|armada|pasukan|tentara|kapal selam)$/;

/** The country whose ship or aircraft is struck. */
function ownersHit({ view, trigger }: Context): readonly LocalKey[] {
  for (let i = trigger.to; i < trigger.to + 5; i++) {
    const unit = view.units[i];
    if (!unit || unit.classes.has('clause') || unit.text === ',' || unit.lower === 'di') return [];
    if (unit.mention?.type === 'country' || unit.mention?.type === 'organization')
      return view.units.slice(trigger.to, i).some(({ lower }) => OWNED.test(lower))
        ? [unit.mention.entity]
        : [];
  }
  return [];
}

/** How far before an attack the word may stand that makes it a threat, a promise or a condition. */
const UNREAL_REACH = 6;

/** To want a land is not to take it: "ingin merebut Kyiv", "upaya menguasai Laut Merah". */
const AIMS =
  /^(?:ingin|mau|akan|hendak|untuk|guna|upaya|berupaya|berusaha|niat|berniat|ambisi|berambisi|gagal|mencoba|agar|rencana|berencana)$/;

/** "mengancam akan menyerang", "berjanji tidak akan menyerang", "jika Israel menyerang": no attack to tell of. */
export function isUnreal({ view, trigger }: Context): boolean {
  const joined = view.units[trigger.from - 1]?.lower === 'dan';
  for (let i = trigger.from - 1; i >= Math.max(0, trigger.from - UNREAL_REACH); i--) {
    const unit = view.units[i];
    if (!unit || unit.text === ',' || unit.text === ';') return false;
    if (unit.classes.has('unreal') || (trigger.row.id === 'merebut' && AIMS.test(unit.lower))) return true;
    if (unit.classes.has('control')) return false;
    // "ingin menguasai Ukraina dan merebut Eropa": joined verbs share their mood
    if (unit.trigger !== undefined && !joined) return false;
  }
  return false;
}

/** How far behind its verb the place of an attack may be told. */
const PLACE_REACH = 14;

/** "menyerang kapal dengan meriam air di Laut Cina Selatan" */
function placeBehind({ view }: Context, from: number): readonly LocalKey[] {
  for (let i = from; i < Math.min(view.units.length, from + PLACE_REACH); i++) {
    const unit = view.units[i];
    if (!unit || unit.classes.has('clause') || unit.text === ',') return [];
    if (unit.lower === 'di') return readPlaces(view.units, i + 1).places;
  }
  return [];
}

function placeBefore({ view, trigger }: Context): readonly LocalKey[] {
  for (let i = trigger.from - 1; i >= Math.max(0, trigger.from - 4); i--) {
    const unit = view.units[i];
    if (unit?.mention) return unit.mention.type === 'place' ? [unit.mention.entity] : [];
    if (unit && unit.lower !== 'yang' && unit.text !== ',' && !unit.classes.has('auxiliary')) return [];
  }
  return [];
}

/** Arms tried out over a sea hit nobody: "meluncurkan rudal ke Laut Jepang"; ships are struck there. */
const isOpen = ({ view, trigger }: Context, key: LocalKey): boolean =>
  trigger.row.with.length > 0 &&
  view.units.some((unit) => unit.mention?.entity === key && unit.vast === true);

/** The thing struck is a country, and no building of one: "menyerbu Kuwait". */
const isState = (context: Context, key: LocalKey): boolean => {
  const { units } = context.view;
  const at = units.findIndex((unit) => unit.mention?.entity === key);
  return isCountry(context, key) && units[at - 1]?.mention?.type !== 'organization';
};

const isCountry = ({ view }: Context, key: LocalKey): boolean =>
  view.units.some((unit) => unit.mention?.entity === key && unit.mention.type === 'country');

/** Whom one attacks with weapons; "menyerang Trump" is said of words. */
const isParty = ({ view }: Context, key: LocalKey): boolean =>
  view.units.some((unit) => unit.mention?.entity === key && unit.mention.type !== 'person');

export function readAct(context: Context): readonly Occurrence[] {
  const { view, trigger } = context;
  const after = scanAfter(view, trigger.to, {
    type: context.kind.type,
    placeAfter: ['di'],
    direct: { person: 'name', country: 'name', place: 'name' },
  });
  // "menyepakati gencatan senjata": the noun tells it
  const told =
    view.triggers.some(
      // "sepakat menerima misi Uni Eropa": what is accepted is no guest
      (t) => t.from >= trigger.to && t.from < trigger.to + 3 && t.row.frame !== 'host',
    ) ||
    // "datang untuk berdamai", but "sepakat untuk berdamai"
    (view.units[trigger.from - 1]?.lower === 'untuk' &&
      !/^(?:sepakat|bersepakat|setuju)$/.test(view.units[trigger.from - 2]?.lower ?? ''));
  if (trigger.row.frame === 'agree' && told) return [];
  if (trigger.row.frame === 'impose') return readImpose(context, after);
  const core =
    trigger.row.frame === 'agree'
      ? readNamesBefore(view.units, trigger.from).heads
      : readSubject(view, trigger.from);
  const parts = partsOf(after);
  return [
    occurrence(context, {
      ...parts,
      core,
      ...(isIntransitive(context) ? { identity: [] } : {}),
      act: 'sign',
    }),
  ];
}

/** "Sepakat Kembalikan Duta Besar": what they will do, no name of the agreement; "Sepakati Pembatasan Nuklir" has an object. */
const isIntransitive = ({ view, trigger }: Context): boolean =>
  trigger.row.frame === 'agree' && /sepakat$/.test(view.units[trigger.from]?.lower ?? '');
