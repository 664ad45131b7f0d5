/** Event verbs: A bertemu B, A berkunjung ke C, A menyerang B. */
import type { LocalKey } from '../../types.ts';
import { type Context, occurrence, partsOf, skipAdverbs, unique } from './context.ts';
import { readNames, readNamesBefore } from './names.ts';
import type { Draft, EventDate, Occurrence } from './occurrence.ts';
import { readPlaces } from './places.ts';
import { type ScanOptions, scanAfter } from './scan.ts';
import { readSubject, teller } from './subject.ts';

export type { Context } from './context.ts';

const MEETING: ScanOptions = {
  type: 'meeting',
  placeAfter: ['di'],
  direct: { person: 'party', country: 'party', place: 'party' },
};

export function readMeet(context: Context): readonly Occurrence[] {
  const { view, trigger, kind } = context;
  const subject = readSubject(view, trigger.from);
  const start = skipAdverbs(view.units, trigger.to);
  const object = readNames(view.units, start);
  const rest = scanAfter(view, object.to, MEETING);
  const first = { ...rest, core: unique([...object.heads, ...rest.core]) };
  // "bertemu dengannya": the one who tells it
  const self = view.units.slice(trigger.to, trigger.to + 3).some((unit) => unit.lower === 'dengannya')
    ? teller(view)
    : [];
  const core = unique([...subject, ...self, ...first.core]);
  if (kind.group === 'press') {
    const apart = view.units.slice(trigger.to).some((unit) => unit.lower === 'terpisah');
    return (apart ? core.map((key) => [key]) : [core]).map((keys) =>
      occurrence(context, { ...partsOf(first), core: keys }),
    );
  }
  const nested = nestedIn(context, first.to);
  if (core.length < 2 && !first.places.length && kind.group !== 'session') return [];
  const places = [first.places, nested.places, arrivedAt(context)].find((found) => found.length > 0) ?? [];
  const dates = first.dates.length ? first.dates : nested.dates;
  const made = occurrence(context, {
    ...partsOf(first),
    core,
    places,
    ...(dates.length ? { dates } : {}),
    identity: [],
    others: included(context, first.to),
  });
  return [made, ...further(context, subject, first.to)];
}

/** "bertemu Xi dalam KTT G20 di Osaka bulan depan": the summit's place and date are the meeting's. */
function nestedIn({ view }: Context, from: number): Pick<Draft, 'places' | 'dates'> {
  const lead = view.units.slice(from, from + 3).findIndex((unit) => unit.trigger !== undefined);
  const index = lead < 0 ? undefined : view.units[from + lead]?.trigger;
  const noun = index === undefined ? undefined : view.triggers[index];
  if (noun?.row.frame !== 'noun' || !/^(?:dalam|pada|sela)$/.test(view.units[noun.from - 1]?.lower ?? ''))
    return { places: [], dates: [] };
  return scanAfter(view, noun.to, { ...MEETING, direct: { ...MEETING.direct, place: 'place' } });
}

/** ", termasuk Jared Kushner" */
function included({ view }: Context, from: number): readonly LocalKey[] {
  for (let i = from; i < Math.min(view.units.length, from + 10); i++)
    if (view.units[i]?.lower === 'termasuk') return readNames(view.units, i + 1).heads;
  return [];
}

/** "menerima Kim pada Minggu dan Trump pada Senin": one meeting for each counterpart with a date or place of its own. */
function further(context: Context, subject: readonly LocalKey[], from: number): readonly Occurrence[] {
  const { units } = context.view;
  if (units[from]?.lower !== 'dan' || !units[from + 1]?.mention) return [];
  const next = scanAfter(context.view, from + 1, MEETING);
  if (!next.core.length || !(next.dates.length || next.places.length)) return [];
  return [occurrence(context, { ...partsOf(next), core: unique([...subject, ...next.core]) })];
}

/** A host receives people: "menerima Kim"; what else is welcomed or accepted is no meeting. */
export function readHost(context: Context): readonly Occurrence[] {
  const { view, trigger } = context;
  const { units } = view;
  const reference = units[trigger.to]?.reference;
  if (reference)
    return [
      occurrence(context, { weak: true, others: unique([...readSubject(view, trigger.from), ...reference]) }),
    ];
  const by = units[trigger.to]?.lower === 'oleh' ? trigger.to + 1 : trigger.to;
  const object = readNames(units, by);
  const people = new Set(
    units.flatMap((unit) => (unit.mention?.type === 'person' ? [unit.mention.entity] : [])),
  );
  if (!object.heads.length || !object.heads.every((key) => people.has(key))) return [];
  return readMeet(context);
}

/** Verbs that only tell of a journey need a place: "terbang ke Kyiv". */
const JOURNEY = /^(?:terbang|bertolak)$/;

export function readVisit(context: Context): readonly Occurrence[] {
  const { view, trigger } = context;
  const { units } = view;
  const subject = readSubject(view, trigger.from);
  const start = skipAdverbs(units, trigger.to);
  const options: ScanOptions = {
    ...MEETING,
    placeAfter: ['ke', 'di'],
    direct: { person: 'party', country: 'place', place: 'place' },
  };
  const after = scanAfter(view, start, options);
  const first = readPlaces(units, units[start]?.lower === 'ke' ? start + 1 : start);
  if (!first.places.length) {
    if (JOURNEY.test(units[trigger.from]?.lower ?? '')) return [];
    const core = unique([...subject, ...after.core]);
    return core.length > 1 ? [occurrence(context, { ...partsOf(after), core })] : [];
  }
  const second = units[first.to]?.lower === 'dan' ? readPlaces(units, first.to + 1) : null;
  const rest = second?.places.length ? scanAfter(view, second.to, MEETING) : null;
  const dates = after.dates.length || !rest ? after.dates : rest.dates;
  const others = after.core.filter((key) => !first.places.includes(key) && !second?.places.includes(key));
  const made = occurrence(context, { ...partsOf(after), core: subject, others, places: first.places, dates });
  if (!second || !rest) return [made];
  return [
    made,
    occurrence(context, {
      core: subject,
      places: second.places,
      dates: rest.dates.length ? rest.dates : dates,
    }),
  ];
}

/** "Nixon tiba di Peking": a visit only if the text goes on to call it one (`isTold`). */
export function readArrive(context: Context): readonly Occurrence[] {
  const { view, trigger } = context;
  const subject = readNamesBefore(view.units, trigger.from).heads;
  if (!subject.length || view.units[trigger.to]?.lower !== 'di') return [];
  const after = scanAfter(view, trigger.to, MEETING);
  return after.places.length ? [occurrence(context, { ...partsOf(after), core: subject, others: [] })] : [];
}

/** "singgah di Rabat dan diterima Raja": where the one who is received has arrived. */
function arrivedAt({ view, trigger, lexicon }: Context): readonly LocalKey[] {
  const arrival = view.triggers.findLast((t) => t.to <= trigger.from && t.row.frame === 'arrive');
  if (!arrival || lexicon.kindOf(arrival.row) === undefined || view.units[arrival.to]?.lower !== 'di')
    return [];
  return readPlaces(view.units, arrival.to + 1).places;
}

/** "mengundang Kim ke Gedung Putih": a visit that lies ahead; where a verb of visiting follows, that verb tells it. */
export function readInvite(context: Context): readonly Occurrence[] {
  const { view, trigger } = context;
  const { units } = view;
  if (units[trigger.from]?.lower.startsWith('undangan'))
    return [occurrence(context, { weak: true, ahead: true, demonstrative: 'itu', dates: [] })];
  const guest = readNames(units, trigger.to);
  if (!guest.heads.length || units[guest.to]?.lower !== 'ke') return [];
  const places = readPlaces(units, guest.to + 1);
  const seat = units[guest.to + 1]?.mention;
  if (!places.places.length && seat?.type !== 'organization') return [];
  const others = readNamesBefore(units, trigger.from).heads;
  const identity = seat?.type === 'organization' ? [units[guest.to + 1]?.text.toLowerCase() ?? ''] : [];
  return [
    {
      ...occurrence(context, { core: guest.heads, others, places: places.places, identity, ahead: true }),
      dates: [],
    },
  ];
}

export function readGather(context: Context): readonly Occurrence[] {
  const after = scanAfter(context.view, context.trigger.to, MEETING);
  if (!after.core.length) return [];
  return [
    occurrence(context, { ...partsOf(after), others: readSubject(context.view, context.trigger.from) }),
  ];
}

/** Passives that tell of a meeting only beside its noun: "Konferensi dibuka Presiden Soekarno". */
const OF_MEETING = /^(?:dihadiri|dipimpin|dibuka|diikuti)$/;

export function readAttend(context: Context): readonly Occurrence[] {
  const { view, trigger, lexicon } = context;
  const { units } = view;
  const word = units[trigger.from];
  if (OF_MEETING.test(word?.lower ?? '')) {
    const near =
      view.units
        .slice(Math.max(0, trigger.from - 4), trigger.from)
        .some((unit) => unit.classes.has('delegation')) ||
      view.triggers.some(
        (t) =>
          t.to <= trigger.from &&
          trigger.from - t.to < 12 &&
          t.row.frame === 'noun' &&
          lexicon.kindOf(t.row)?.type === 'meeting',
      );
    if (!near) return [];
  }
  let from = trigger.to;
  while (from < trigger.to + 3 && /^(?:antara|lain|oleh|pula)$/.test(units[from]?.lower ?? '')) from++;
  const after = readNames(units, from);
  const scan = scanAfter(view, after.to, { ...MEETING, direct: { ...MEETING.direct, place: 'place' } });
  const before = readNamesBefore(units, trigger.from).heads;
  const others = unique([...before, ...after.heads]);
  const bound = word?.classes.has('begin') ? 'begin' : word?.classes.has('finish') ? 'finish' : 'on';
  const dates = bound === 'on' ? [] : scan.dates.map((date): EventDate => ({ ...date, bound }));
  if (!others.length && !dates.length) return [];
  return [
    { ...occurrence(context, { weak: true, others, places: bound === 'on' ? [] : scan.places }), dates },
  ];
}

export function readAttack(context: Context): readonly Occurrence[] {
  const { view, trigger } = context;
  const passive = trigger.row.frame === 'attacked';
  const after = scanAfter(view, trigger.to, {
    type: 'conflict',
    placeAfter: ['di', 'ke'],
    direct: { person: 'party', country: passive ? 'party' : 'place', place: 'place' },
  });
  const before = readSubject(view, trigger.from);
  const victims = passive
    ? before
    : [
        ...after.core.filter((key) => isParty(context, key)),
        ...after.places.slice(0, 1).filter((key) => isCountry(context, key)),
      ];
  const hit = passive ? before : [...victims, ...after.places];
  // "Kepulauan Falkland, yang diduduki Argentina"
  const ground = passive && !before.length && after.core.length ? placeBefore(context) : [];
  if (!hit.length && !ground.length) return [];
  const attackers = passive ? after.core : trigger.row.frame === 'strike' ? [] : before;
  return [
    occurrence(context, {
      ...partsOf(after),
      core: attackers,
      others: trigger.row.frame === 'strike' ? [] : unique([...victims, ...after.others]),
      places: [...ground, ...after.places],
      identity: [],
    }),
  ];
}

function placeBefore({ view, trigger }: Context): readonly LocalKey[] {
  for (let i = trigger.from - 1; i >= Math.max(0, trigger.from - 4); i--) {
    const unit = view.units[i];
    if (unit?.mention) return unit.mention.type === 'place' ? [unit.mention.entity] : [];
    if (unit && unit.lower !== 'yang' && unit.text !== ',' && !unit.classes.has('auxiliary')) return [];
  }
  return [];
}

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
    view.triggers.some((t) => t.from >= trigger.to && t.from < trigger.to + 3) ||
    view.units[trigger.from - 1]?.lower === 'untuk';
  if (trigger.row.frame === 'agree' && told) return [];
  const core =
    trigger.row.frame === 'agree'
      ? readNamesBefore(view.units, trigger.from).heads
      : readSubject(view, trigger.from);
  return [occurrence(context, { ...partsOf(after), core, act: 'sign' })];
}
