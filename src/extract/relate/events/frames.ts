/** How each frame of `event-triggers` reads the words around its trigger. */
import type { EventType } from '../../../graph/schema.ts';
import type { LocalKey } from '../../types.ts';
import type { EventLexicon, KindRow } from './lexicon.ts';
import { readNames, readNamesBefore } from './names.ts';
import type { Draft, EventDate, Occurrence } from './occurrence.ts';
import { readPlaces, type ScanOptions, scanAfter } from './scan.ts';
import { governor, readSubject } from './subject.ts';
import type { SentenceView, Trigger, Unit } from './units.ts';

/** Every occurrence that the triggers of a sentence make, in order. */
export function readOccurrences(view: SentenceView, lexicon: EventLexicon): readonly Occurrence[] {
  return view.triggers.flatMap((trigger) => {
    const kind = lexicon.kindOf(trigger.row);
    return kind ? readFrame({ view, trigger, kind }) : [];
  });
}

interface Context {
  readonly view: SentenceView;
  readonly trigger: Trigger;
  readonly kind: KindRow;
}

function readFrame(context: Context): readonly Occurrence[] {
  switch (context.trigger.row.frame) {
    case 'noun':
    case 'refer':
      return [readNoun(context)];
    case 'meet':
      return readMeet(context);
    case 'host':
      return readHost(context);
    case 'visit':
      return readVisit(context);
    case 'invite':
      return readInvite(context);
    case 'gather':
      return [readGather(context)];
    case 'attend':
      return [readAttend(context)];
    case 'attack':
    case 'attacked':
    case 'strike':
      return readAttack(context);
    case 'impose':
    case 'agree':
      return [readAct(context)];
    case 'none':
      return [];
  }
}

const MEETING: ScanOptions = { placeAfter: ['di'], directParties: true, directPlaces: 'place' };
const OPTIONS: { readonly [K in EventType]: ScanOptions } = {
  meeting: MEETING,
  sanction: { placeAfter: [], directParties: false, directPlaces: 'none' },
  agreement: { placeAfter: ['di'], directParties: false, directPlaces: 'none' },
  conflict: { placeAfter: ['di', 'ke'], directParties: true, directPlaces: 'country' },
};

function occurrence(context: Context, parts: Partial<Occurrence>): Occurrence {
  const { view, trigger, kind } = context;
  const first = view.units[trigger.from];
  const last = view.units[trigger.to - 1];
  return {
    sentence: view.sentence.index,
    trigger: { start: first?.start ?? view.sentence.start, end: last?.end ?? view.sentence.end },
    row: trigger.row,
    kind,
    core: [],
    others: [],
    places: [],
    dates: datesBefore(view, trigger, parts.dates ?? []),
    identity: [],
    weak: false,
    demonstrative: null,
    ahead: isAhead(view, trigger),
    indefinite: isIndefinite(view, trigger),
    title: view.title,
    ...withoutDates(parts),
  };
}

const withoutDates = ({ dates: _, ...rest }: Partial<Occurrence>): Partial<Occurrence> => rest;

function readNoun(context: Context): Occurrence {
  const { view, trigger, kind } = context;
  const visit = kind.group === 'visit';
  const options = visit ? { ...MEETING, placeAfter: ['di', 'ke'] } : OPTIONS[kind.type];
  const after = scanAfter(view, trigger.to, options);
  const carrier = supportBefore(view, trigger);
  const subject = carrier < 0 ? [] : readSubject(view, carrier);
  const holder = kind.group === 'press' || visit ? readHolder(view, trigger) : [];
  const carrierUnit = carrier < 0 ? undefined : view.units[carrier];
  const bound = carrierUnit?.classes.has('begin')
    ? 'begin'
    : carrierUnit?.classes.has('finish')
      ? 'finish'
      : 'on';
  return occurrence(context, {
    ...partsOf(after),
    core: unique([...subject, ...holder, ...after.core]),
    dates: after.dates.map((date) => (bound === 'on' || date.bound !== 'on' ? date : { ...date, bound })),
    weak: trigger.row.frame === 'refer',
    demonstrative: after.demonstrative ?? (trigger.clitic ? 'nya' : null),
    identity: [...wordsBefore(view, trigger), ...after.identity],
  });
}

/** "Dalam jumpa pers, Trump …" and "Gorbachev, dalam jumpa pers terpisah, …": who gives it. */
function readHolder(view: SentenceView, trigger: Trigger): readonly LocalKey[] {
  const lead = view.units[trigger.from - 1];
  if (!lead || !['dalam', 'saat', 'ketika', 'pada', 'melalui', 'lewat', 'di', 'kepada'].includes(lead.lower))
    return [];
  const before = readNamesBefore(view.units, trigger.from - 1).heads;
  if (before.length) return before;
  if (view.units[trigger.from - 2]?.text === ',') {
    const inserted = readNamesBefore(view.units, trigger.from - 2).heads;
    if (inserted.length) return inserted;
  }
  return governor(view, trigger.from);
}

function readMeet(context: Context): readonly Occurrence[] {
  const { view, trigger } = context;
  const subject = readSubject(view, trigger.from);
  const start = skipAdverbs(view.units, trigger.to);
  const first = scanAfter(view, start, { ...MEETING, directPlaces: 'none' });
  const made = [
    occurrence(context, {
      ...partsOf(first),
      core: unique([...subject, ...first.core]),
      weak: !first.core.length && subject.length < 2 && !first.places.length,
    }),
  ];
  return [...made, ...further(context, subject, first.to)];
}

/** "menerima Kim pada Minggu dan Trump pada Senin": one meeting for each counterpart with a date or place of its own. */
function further(context: Context, subject: readonly LocalKey[], from: number): readonly Occurrence[] {
  const { units } = context.view;
  if (units[from]?.lower !== 'dan' || !units[from + 1]?.mention) return [];
  const next = scanAfter(context.view, from + 1, { ...MEETING, directPlaces: 'none' });
  if (!next.core.length || !(next.dates.length || next.places.length)) return [];
  return [occurrence(context, { ...partsOf(next), core: unique([...subject, ...next.core]) })];
}

/** A host receives people: "menerima Kim"; what else is welcomed or accepted is no meeting. */
function readHost(context: Context): readonly Occurrence[] {
  const { view, trigger } = context;
  const object = readNames(view.units, trigger.to);
  const people = new Set(view.units.flatMap((u) => (u.mention?.type === 'person' ? [u.mention.entity] : [])));
  const reference = view.units[trigger.to]?.reference;
  if (reference)
    return [
      occurrence(context, { weak: true, others: unique([...readSubject(view, trigger.from), ...reference]) }),
    ];
  if (!object.heads.length || !object.heads.every((key) => people.has(key))) return [];
  return readMeet(context);
}

function readVisit(context: Context): readonly Occurrence[] {
  const { view, trigger } = context;
  const subject = readSubject(view, trigger.from);
  const { units } = view;
  let i = skipAdverbs(units, trigger.to);
  const direct = scanAfter(view, i, {
    ...MEETING,
    directPlaces: 'country',
    placeAfter: ['ke', 'di'],
    directParties: true,
  });
  if (units[i]?.lower === 'ke') i++;
  const places = readPlaces(units, i, units.length);
  if (!places.places.length) {
    if (/^(?:terbang|bertolak)$/.test(units[trigger.from]?.lower ?? '')) return [];
    return direct.core.length
      ? [occurrence(context, { ...partsOf(direct), core: unique([...subject, ...direct.core]) })]
      : [];
  }
  const made = [
    occurrence(context, {
      ...partsOf(direct),
      core: subject,
      others: direct.core.filter((key) => !places.places.includes(key)),
      places: places.places,
    }),
  ];
  const second = units[places.to]?.lower === 'dan' ? readPlaces(units, places.to + 1, units.length) : null;
  if (second?.places.length) {
    const rest = scanAfter(view, second.to, MEETING);
    const dates = [...rest.dates];
    return [
      occurrence(context, {
        ...partsOf(direct),
        core: subject,
        places: places.places,
        dates: direct.dates.length ? direct.dates : dates,
      }),
      occurrence(context, {
        core: subject,
        places: second.places,
        dates: dates.length ? dates : direct.dates,
      }),
    ];
  }
  return made;
}

/** "mengundang Kim ke Gedung Putih": a visit that lies ahead; the invitation to come is told by the verb of the visit if there is one. */
function readInvite(context: Context): readonly Occurrence[] {
  const { view, trigger } = context;
  const { units } = view;
  if (/^undangan/.test(units[trigger.from]?.lower ?? ''))
    return [
      occurrence(context, {
        weak: true,
        ahead: true,
        demonstrative: units[trigger.to]?.classes.has('demonstrative') ? 'itu' : null,
      }),
    ];
  const guest = readNames(units, trigger.to);
  if (!guest.heads.length || units[guest.to]?.lower !== 'ke') return [];
  const places = readPlaces(units, guest.to + 1, units.length);
  return [
    occurrence(context, {
      core: guest.heads,
      others: readSubject(view, trigger.from),
      places: places.places,
      ahead: true,
    }),
  ];
}

function readGather(context: Context): Occurrence {
  const after = scanAfter(context.view, context.trigger.to, { ...MEETING, directPlaces: 'none' });
  return occurrence(context, {
    ...partsOf(after),
    core: unique([...after.core]),
    others: readSubject(context.view, context.trigger.from),
  });
}

function readAttend(context: Context): Occurrence {
  const { view, trigger } = context;
  const { units } = view;
  const agent =
    units[trigger.to]?.lower === 'oleh' || units[trigger.to]?.lower === 'pula' ? trigger.to + 1 : trigger.to;
  let from = agent;
  while (from < agent + 3 && /^(?:antara|lain|oleh|pula)$/.test(units[from]?.lower ?? '')) from++;
  const after = readNames(units, from);
  const scan = scanAfter(view, after.to, MEETING);
  const before = readNamesBefore(units, trigger.from).heads;
  const bound = units[trigger.from]?.classes.has('begin')
    ? 'begin'
    : units[trigger.from]?.classes.has('finish')
      ? 'finish'
      : 'on';
  const dates = scan.dates.map(
    (date): EventDate => ({ ...date, bound: bound === 'on' ? date.bound : bound }),
  );
  return occurrence(context, {
    weak: true,
    others: unique([...before, ...after.heads]),
    places: scan.places,
    dates: bound === 'on' ? [] : dates,
  });
}

function readAttack(context: Context): readonly Occurrence[] {
  const { view, trigger } = context;
  const { frame } = trigger.row;
  const after = scanAfter(view, trigger.to, {
    placeAfter: ['di', 'ke'],
    directParties: true,
    directPlaces: 'country',
  });
  const before = readSubject(view, trigger.from);
  const hit = frame === 'attacked' ? before : [...after.core, ...after.places];
  if (!hit.length) return [];
  return [
    occurrence(context, {
      ...partsOf(after),
      core: unique([...before, ...after.core]),
      places: after.places,
    }),
  ];
}

function readAct(context: Context): Occurrence {
  const subject = readSubject(context.view, context.trigger.from);
  const after = scanAfter(context.view, context.trigger.to, {
    placeAfter: ['di'],
    directParties: false,
    directPlaces: 'none',
  });
  return occurrence(context, { ...partsOf(after), core: subject });
}

const partsOf = ({ core, places, dates, identity, demonstrative }: Draft): Partial<Occurrence> => ({
  core: unique(core),
  places: unique(places),
  dates,
  identity,
  demonstrative,
});

function skipAdverbs(units: readonly Unit[], from: number): number {
  let i = from;
  while (i < from + 8) {
    const unit = units[i];
    if (
      !unit ||
      unit.mention ||
      !(unit.classes.has('auxiliary') || /^(?:muka|kalinya|empat|mata|untuk|sejak)$/.test(unit.lower))
    )
      break;
    if (unit.lower === 'sejak') break;
    i++;
  }
  return i;
}

/** The verb that only carries the noun, a few words before it: "menggelar sebuah pertemuan". */
function supportBefore(view: SentenceView, trigger: Trigger): number {
  for (let i = trigger.from - 1; i >= Math.max(0, trigger.from - 7); i--) {
    const unit = view.units[i];
    if (!unit || unit.text === ',' || unit.mention) return -1;
    if (unit.classes.has('support')) return i;
    if (unit.classes.has('clause') || unit.trigger !== undefined) return -1;
  }
  return -1;
}

/** Numbers before the noun belong to its name: "dua gencatan senjata", "paket ke-19". */
function wordsBefore(view: SentenceView, trigger: Trigger): readonly string[] {
  const words: string[] = [];
  for (let i = trigger.from - 1; i >= Math.max(0, trigger.from - 3); i--) {
    const unit = view.units[i];
    if (unit && /^(?:pertama|kedua|ketiga|keempat|gelombang|paket|putaran)$/.test(unit.lower))
      words.unshift(unit.lower);
    else break;
  }
  return words;
}

/** Dates before the trigger in its clause that no trigger before it takes. */
function datesBefore(view: SentenceView, trigger: Trigger, own: readonly EventDate[]): readonly EventDate[] {
  if (own.length) return own;
  for (let i = trigger.from - 1; i >= 0; i--) {
    const unit = view.units[i];
    if (!unit || unit.classes.has('clause') || unit.text === ';') break;
    if (unit.trigger !== undefined && view.triggers[unit.trigger]?.row.kind === trigger.row.kind) break;
    if (unit.date) return [{ expression: unit.date, bound: 'on' }];
  }
  return own;
}

function isAhead(view: SentenceView, trigger: Trigger): boolean {
  for (let i = trigger.from - 1; i >= Math.max(0, trigger.from - 7); i--) {
    const unit = view.units[i];
    if (!unit || unit.text === ';') return false;
    if (unit.classes.has('ahead')) return true;
  }
  return view.units[trigger.to]?.classes.has('ahead') ?? false;
}

function isIndefinite(view: SentenceView, trigger: Trigger): boolean {
  if (trigger.plural) return true;
  const before = view.units[trigger.from - 1];
  return before?.classes.has('indefinite') ?? false;
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
