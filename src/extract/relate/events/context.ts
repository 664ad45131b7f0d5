/** What stands around a trigger: its dates, its mood, the verb that carries it. */

import { fold } from '../../../graph/text.ts';
import type { LocalKey } from '../../types.ts';
import { datesBefore } from './dates-before.ts';
import type { Draft, Occurrence } from './occurrence.ts';
import { readPlaces } from './places.ts';
import { orTold } from './told-day.ts';
import type { Context, SentenceView, Trigger, Unit } from './units.ts';

/** An occurrence of the trigger with what the frame found. */
export function occurrence(context: Context, parts: Partial<Occurrence>): Occurrence {
  const { view, trigger, kind, lexicon } = context;
  const first = view.units[trigger.from];
  const last = view.units[trigger.to - 1];
  const ahead = isAhead(view, trigger);
  return {
    sentence: view.sentence.index,
    trigger: { start: first?.start ?? view.sentence.start, end: last?.end ?? view.sentence.end },
    row: trigger.row,
    word: first?.lower ?? '',
    kind,
    core: [],
    others: [],
    identity: [],
    tells: (parts.identity ?? []).some((word) => !lexicon.classesOf(fold(word)).has('weak-name')),
    special: view.units.slice(trigger.to, trigger.to + 2).some((unit) => unit.classes.has('special')),
    byCouncil: false,
    counted: (parts.identity ?? []).some((word) => lexicon.classesOf(fold(word)).has('point-unit')),
    generic: first?.classes.has('needs-name') ?? false,
    weak: false,
    bare: false,
    demonstrative: null,
    predicate: false,
    act: null,
    ahead,
    indefinite: isIndefinite(context),
    title: view.title,
    together: view.units[trigger.to]?.classes.has('together') ?? false,
    proper: isProper(view, trigger),
    splits: false,
    ...parts,
    dates: parts.dates ?? orTold(context, datesBefore(context)),
    places: parts.places?.length
      ? parts.places
      : kind.type === 'meeting' && !parts.weak
        ? openingPlaces(view)
        : [],
  };
}

export const partsOf = ({
  core,
  others,
  places,
  dates,
  identity,
  demonstrative,
  predicate,
}: Draft): Partial<Occurrence> => ({
  core: unique(core),
  others: unique(others),
  places: unique(places),
  ...(dates.length ? { dates } : {}),
  identity,
  demonstrative,
  predicate,
});

export const unique = (keys: readonly LocalKey[]): readonly LocalKey[] => [...new Set(keys)];

/** The first unit after adverbs: "bertemu untuk pertama kalinya dengan". */
export function skipAdverbs(units: readonly Unit[], from: number): number {
  let i = from;
  while (i < from + 8) {
    const unit = units[i];
    if (
      !unit ||
      unit.mention ||
      unit.reference ||
      !(unit.classes.has('auxiliary') || unit.classes.has('manner'))
    )
      break;
    i++;
  }
  return i;
}

/** How far before a noun the verb may stand that carries it: "menggelar serangkaian pertemuan bilateral". */
const CARRIER_REACH = 7;

/** The verb that carries the noun: "menggelar sebuah pertemuan"; -1 where there is none. */
export function carrierOf(view: SentenceView, trigger: Trigger): number {
  for (let i = trigger.from - 1; i >= Math.max(0, trigger.from - CARRIER_REACH); i--) {
    const unit = view.units[i];
    if (!unit || unit.text === ',' || unit.mention) return -1;
    if (
      unit.classes.has('support') ||
      unit.classes.has('lead') ||
      unit.classes.has('party') ||
      unit.classes.has('launch') ||
      unit.classes.has('prepare')
    )
      return i;
    // "menyusul dengan sanksi serupa"
    const leads = view.units[i - 1];
    if (unit.lower === 'dengan' && (leads?.classes.has('prepare') || leads?.lower === 'membalas')) continue;
    if (unit.classes.has('clause') || unit.trigger !== undefined || unit.classes.has('joiner')) return -1;
  }
  return -1;
}

/** "Inisiatif Laut Hitam": written as a name, not only because it opens the sentence. */
function isProper({ units }: SentenceView, trigger: Trigger): boolean {
  const capital = (unit: Unit | undefined) => /^\p{Lu}/u.test(unit?.text ?? '');
  return capital(units[trigger.from]) && (trigger.from > 0 || capital(units[trigger.to]));
}

/** "Di Kuala Lumpur, Pelosi diterima Perdana Menteri": where the sentence is set. */
function openingPlaces({ units, triggers }: SentenceView): readonly LocalKey[] {
  if (units[0]?.lower !== 'di' || triggers.length > 1) return [];
  const chain = readPlaces(units, 1);
  const next = units[chain.to];
  return next?.text === ',' || next?.reference || next?.mention?.type === 'person' ? chain.places : [];
}

/** How many words before a trigger its mood may be told: "dijadwalkan pekan depan akan kembali bertemu". */
const MOOD_REACH = 12;

function isAhead(view: SentenceView, trigger: Trigger): boolean {
  for (let i = trigger.from - 1; i >= Math.max(0, trigger.from - MOOD_REACH); i--) {
    const unit = view.units[i];
    // “Kami sepakat,” kata Lavrov dalam jumpa pers: what was said lies ahead, not the saying
    if (!unit || /^[;“”"]$/.test(unit.text)) return false;
    // "akan terus mengadakan pembicaraan di Jenewa": those that are being held
    if (unit.lower === 'terus') return false;
    if (unit.classes.has('ahead')) return true;
    // "akan diparaf di Istana Merdeka, sedangkan penandatanganannya di Manila"
    if (unit.classes.has('clause') && !/^(?:untuk|sedangkan)$/.test(unit.lower)) return false;
  }
  return view.units.slice(trigger.to, trigger.to + 2).some((unit) => unit.classes.has('ahead'));
}

function isIndefinite({ view, trigger, kind }: Context): boolean {
  const before = view.units[trigger.from - 1];
  // "Iran yang terkena sanksi-sanksi Barat"
  if (trigger.plural && kind.type === 'sanction' && before?.classes.has('suffer')) return false;
  if (trigger.plural)
    return !view.units
      .slice(trigger.to, trigger.to + 3)
      .some((u) => u.classes.has('demonstrative') || u.lower === 'yang');
  // "menyetujui serangkaian sanksi baru": what is new is one package
  const isNew = kind.type === 'sanction' && /^(?:baru|tambahan)$/.test(view.units[trigger.to]?.lower ?? '');
  // "mengeluarkan beberapa sanksi terhadap Rusia": one who imposes some measures has imposed them
  const isImposed = kind.type === 'sanction' && carrierOf(view, trigger) >= 0;
  if (before?.classes.has('indefinite')) return !isNew && !isImposed;
  // "berakhir dengan gencatan senjata, bukan perjanjian damai"
  if (kind.type === 'agreement' && before?.lower === 'bukan') return true;
  if (before?.classes.has('label') && !isProper(view, trigger)) return true;
  // "paket sanksi itu, termasuk larangan impor": part of the package
  if (kind.type === 'sanction' && before?.lower === 'termasuk') return true;
  // "Kim dan Moon bertemu tiga kali": no one of them is told of
  const [count, times] = view.units.slice(trigger.to, trigger.to + 2);
  if (times?.lower === 'kali' && (count?.classes.has('count') || count?.kind === 'number')) return true;
  // "hampir setiap hari menembakkan roket", but not "Putin, yang rutin berlari, bertemu Trump"
  const lead = view.units.slice(Math.max(0, trigger.from - 4), trigger.from);
  return lead.slice(lead.findLastIndex(({ text }) => text === ',') + 1).some((u) => u.classes.has('habit'));
}
