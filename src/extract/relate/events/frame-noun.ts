/** Event nouns: "pertemuan antara A dan B di C", "A menggelar pertemuan", "Dalam jumpa pers, A …". */

import type { LocalKey } from '../../types.ts';
import { withFields } from '../../with-fields.ts';
import { type Ends, readAnswer, readListed } from './answer.ts';
import { carrierOf, occurrence, partsOf, unique } from './context.ts';
import { datesBefore } from './dates-before.ts';
import { arrivalDates, arrivedAt } from './journey.ts';
import { readNames } from './names.ts';
import { readNamesBefore } from './names-before.ts';
import { readHolder } from './noun-holder.ts';
import { optionsOf } from './noun-options.ts';
import { onlyCountry, placesHit, withNested } from './noun-places.ts';
import {
  apart,
  betweenBefore,
  coordinated,
  declarerOf,
  foughtBy,
  isHeldByCouncil,
  membersOf,
  proposerOf,
  sanctioned,
  sidesAfter,
  subjectOf,
  tensionBetween,
  usedAsVerb,
} from './noun-sides.ts';
import { isOfDeal, truceBehind, withTruce } from './noun-truce.ts';
import {
  isBare,
  isDiscussed,
  isLifted,
  isSpokenOf,
  isTalkedOver,
  isTopic,
  isUndoneBefore,
  ownDates,
  pointedAt,
  tellsNothing,
} from './noun-use.ts';
import { enumerated, wordsBefore, wordsOfPlan } from './noun-words.ts';
import type { Draft, EventDate, Occurrence } from './occurrence.ts';
import { namesPerson } from './persons.ts';
import { furtherRates } from './rates.ts';
import { scanAfter } from './scan.ts';
import { governor } from './subject.ts';
import { titleOf } from './title-of-event.ts';
import type { Context, SentenceView, Trigger, Unit } from './units.ts';
import { isVotedOn } from './voted-on.ts';

export function readNoun(context: Context): readonly Occurrence[] {
  if (tellsNothing(context) || isOfDeal(context)) return [];
  const { view, trigger, lexicon } = context;
  const scanned = withNested(context, scanAfter(view, trigger.to, optionsOf(context)));
  const truce = truceBehind(context, scanned.to);
  const kind = truce && lexicon.kindOf(truce.row);
  if (!truce || !kind) return readScanned(context, scanned);
  return readScanned({ ...context, kind }, withTruce({ ...context, kind }, scanned, truce));
}

function readScanned(context: Context, scanned: Draft): readonly Occurrence[] {
  const { view, trigger, kind } = context;
  const after = isTopic(context)
    ? { ...scanned, core: [], places: [], dates: [] }
    : isDiscussed(context)
      ? { ...scanned, places: [], dates: [] }
      : isTalkedOver(context)
        ? { ...scanned, core: scanned.core.filter((key) => !namesPerson(view, [key])) }
        : scanned;
  const carrier = carrierOf(view, trigger);
  const verb = carrier < 0 ? undefined : view.units[carrier];
  const subject = verb ? subjectOf(context, carrier, verb) : coordinated(context);
  // "Biden dan Putin sepakat membuka dialog": two who open talks hold them
  // and who leads an attack makes it
  const led = kind.type !== 'conflict' && (verb?.classes.has('lead') ?? false) && subject.length < 2;
  const holder = readHolder(context, after);
  const bound = verb?.classes.has('begin') ? 'begin' : verb?.classes.has('finish') ? 'finish' : 'on';
  const attended =
    verb !== undefined &&
    /^(?:menghadiri|hadiri|mengikuti|ikuti|melanjutkan|menjalani)$/.test(verb.lower) &&
    !after.places.length;
  const places = unique([
    ...after.places,
    ...(kind.group === 'attack' ? placesHit(view, after) : []),
    // "Militer Myanmar melancarkan kudeta": an army seizes its own country
    ...(kind.group === 'coup' && !after.places.length && verb?.classes.has('launch') ? subject : []),
    // "sejak kudeta 2021" in a sentence on one country: there
    ...(kind.group === 'coup' && !after.places.length && carrier < 0 ? onlyCountry(view) : []),
    ...(attended && kind.type === 'meeting' ? arrivedAt(context) : []),
  ]);
  // "Trump mengancam membatalkan pertemuan dengan Xi": he would have been there
  const callsOff = /^(?:mem)?batalkan$/.test(verb?.lower ?? '');
  // "Trump mengatakan pertemuannya dengan Putin di Budapest dibatalkan"
  const own =
    kind.type === 'meeting' &&
    ((trigger.clitic && (after.core.length || kind.group === 'visit')) || (callsOff && after.core.length))
      ? ownerOf(view, trigger, carrier)
      : travellerOf(context, after, carrier);
  const proposer = kind.type === 'meeting' && after.core.length ? proposerOf(view, trigger) : [];
  // "Thailand dan Kamboja … mengakhiri konflik perbatasan mereka"
  const theirs =
    kind.group === 'war' && !after.core.length && view.units[after.to - 1]?.text === 'mereka'
      ? governor(view, trigger.from)
      : [];
  const grown =
    (kind.group === 'war' || kind.group === 'attack') &&
    !places.length &&
    !after.core.length &&
    !subject.length
      ? tensionBetween(view, trigger.from)
      : [];
  const ended =
    kind.group === 'war' &&
    !places.length &&
    !after.core.length &&
    view.units[trigger.from - 1]?.classes.has('make-peace')
      ? betweenBefore(view, trigger.from)
      : [];
  // "konflik antara Israel dan Hizbullah, yang berakhir dengan gencatan senjata": those who fought keep it
  const stopped =
    kind.group === 'truce' && !after.core.length && endsBefore(view, trigger.from)
      ? betweenBefore(view, trigger.from)
      : [];
  const possessed = after.identity.some(
    (word) =>
      word.endsWith('nya') &&
      word.length > 5 &&
      !/^(?:berikut|selanjut|sebelum|terakhir|pertama|kedua|ketiga|keempat)nya$/.test(word),
  );
  const said = ownDates(context, after.dates);
  const told = attended && !said.length ? arrivalDates(context) : finer(context, said);
  // "menunda lawatannya hingga 10 Maret"
  const moved = view.units
    .slice(Math.max(0, trigger.from - 3), trigger.from)
    .some((u) => u.classes.has('move'));
  const dates = told.map((date): EventDate => {
    if (moved) return { ...date, bound: 'moved' };
    return bound === 'on' || date.bound !== 'on' ? date : { ...date, bound };
  });
  const act = actOf(context, after);
  const pointed = pointedAt(context);
  const fighters = foughtBy(context);
  const title = titleOf(context);
  const struck = kind.group === 'attack';
  const base: Partial<Occurrence> = withFields(partsOf({ ...after, dates }), {
    places,
    core: unique([
      ...(led ? [] : subject),
      ...holder,
      ...(verb ? [] : usedAsVerb(context)),
      ...own,
      ...proposer,
      ...theirs,
      ...grown,
      ...ended,
      ...stopped,
      ...declarerOf(context, after),
      ...(struck ? fighters : []),
      ...after.core,
      ...sidesAfter(view, after),
      ...(kind.type === 'meeting' && subject.length && !after.core.length ? fronted(view) : []),
    ]),
    others: unique([
      ...(led ? subject : []),
      ...membersOf(context, after),
      ...title.parties,
      ...(struck ? [] : fighters),
      ...after.others,
      ...sanctioned(context, verb, carrier),
    ]),
    byCouncil: kind.type === 'meeting' && isHeldByCouncil(context, subject),
    predicate: after.predicate || (carrier >= 0 && kind.type === 'meeting'),
    // "tidak akan menandatangani perjanjian tanpa jaminan": the one spoken of, or none yet
    weak:
      trigger.row.frame === 'refer' ||
      (kind.group === 'deal' && view.units[trigger.to]?.lower === 'tanpa') ||
      (isLifted(context) && !after.core.length && !after.others.length),
    bare: pointed === null && isBare(context, after, carrier),
    demonstrative:
      after.demonstrative ??
      pointedAt(context) ??
      ((trigger.clitic && !own.length) || possessed ? 'nya' : null),
    identity: [...wordsBefore(view, trigger), ...title.words, ...wordsOfPlan(context), ...after.identity],
    act,
    ...(after.ahead ? { ahead: true } : {}),
    // "Selasa lalu, Trump meremehkan perjanjian itu": the day is that of the words.
    ...(isSpokenOf(context, after, { carrier, act }) ||
    said.length < after.dates.length ||
    isUndoneBefore(context)
      ? { dates }
      : {}),
  });
  const ends = readAnswer(context) ?? readListed(context);
  if (ends) return [occurrence(context, { ...base, ...withEnds(base, ends) })];
  const counterparts = apart(context, after);
  if (counterparts.length > 1)
    return counterparts.map((key) => occurrence(context, { ...base, core: unique([...subject, key]) }));
  const named = enumerated(view, trigger);
  if (named.length > 1)
    return named.map((words) => occurrence(context, { ...base, places: [], identity: words, splits: true }));
  if (kind.type === 'sanction' && verb && subject.length > 1)
    return subject.map((imposer) => occurrence(context, { ...base, core: [imposer], splits: true }));
  // "tur diplomatik ke tiga negara, yakni Indonesia, Kamboja, dan Papua Nugini": a visit to each
  const tour = kind.group === 'visit' ? countriesOf(view, places) : [];
  if (tour.length > 1) {
    // "mulai 18 April": on which day he goes on to the next, the text does not say
    const begun = dates.some(({ bound }) => bound === 'begin') ? { dates: [] } : {};
    return tour.map((key, i) =>
      occurrence(context, { ...base, places: [key], splits: true, ...(i > 0 ? begun : {}) }),
    );
  }
  const made = occurrence(context, base);
  return [made, ...furtherRates(context, made, after.to)];
}

/** Who takes the measure and whom it hits, where the words around it say; else as read so far. */
const withEnds = (base: Partial<Occurrence>, { core, others }: Ends): Ends => ({
  core: core.length ? core : (base.core ?? []).filter((key) => !others.includes(key)),
  others: others.length ? others : (base.others ?? []),
});

const endsBefore = ({ units }: SentenceView, at: number): boolean =>
  units[at - 1]?.lower === 'dengan' && /^(?:berakhir|diakhiri|selesai)$/.test(units[at - 2]?.lower ?? '');

/** The places if all are countries. */
function countriesOf({ units }: SentenceView, places: readonly LocalKey[]): readonly LocalKey[] {
  const countries = new Set(
    units.flatMap(({ mention }) => (mention?.type === 'country' ? [mention.entity] : [])),
  );
  return places.every((key) => countries.has(key)) ? places : [];
}

/** "pada Minggu (10/11), Xi menghadiri KTT APEC 2024": the year of a name says less than the day before it. */
function finer(context: Context, dates: readonly EventDate[]): readonly EventDate[] {
  const [year, ...more] = dates;
  const value = year?.expression.value ?? '';
  if (context.kind.type !== 'meeting' || more.length || !/^\d{4}$/.test(value)) return dates;
  const days = datesBefore(context);
  return days.length && days.every(({ expression }) => expression.value?.startsWith(`${value}-`))
    ? days
    : dates;
}

/** "Blinken menunda lawatan ke Beijing", "Anwar mengakhiri kunjungan ke Jerman": a person who says so of a journey makes it. */
function travellerOf({ view, trigger, kind }: Context, after: Draft, carrier: number): readonly LocalKey[] {
  if (kind.group !== 'visit' || after.core.length || !after.places.length) return [];
  const verb = view.units.slice(Math.max(0, trigger.from - 2), trigger.from).find(isOfJourney);
  if (!verb) return [];
  const owner = ownerOf(view, trigger, carrier);
  return namesPerson(view, owner) ? owner : [];
}

const isOfJourney = ({ lower, classes }: Unit): boolean =>
  lower.startsWith('me') &&
  (classes.has('move') || classes.has('finish') || classes.has('plan-journey') || lower === 'membatalkan');

/** "keputusan Trump untuk membatalkan pertemuannya": the one named right before the verb, or who governs the clause. */
function ownerOf(view: SentenceView, trigger: Trigger, carrier: number): readonly LocalKey[] {
  const nearest = carrier < 0 ? [] : readNamesBefore(view.units, carrier).heads;
  return nearest.length ? nearest : governor(view, trigger.from);
}

/** "Dengan Vietnam, Baker menawarkan pembicaraan": the other side opens the sentence. */
function fronted({ units, start }: SentenceView): readonly LocalKey[] {
  if (units[start]?.lower !== 'dengan') return [];
  const list = readNames(units, start + 1);
  return units[list.to]?.text === ',' ? list.heads : [];
}

function actOf(context: Context, after: Draft): Occurrence['act'] {
  const { view, trigger, kind } = context;
  const signs = (unit: Unit) =>
    unit.classes.has('sign') ||
    (kind.id === 'resolusi' && unit.classes.has('issue')) ||
    // "Perundingan itu menghasilkan kerangka kesepakatan"
    ((kind.group === 'plan' || kind.group === 'deal') && /^(?:meng|di)hasilkan$/.test(unit.lower));
  for (let i = trigger.from - 1; i >= Math.max(0, trigger.from - 8); i--) {
    const unit = view.units[i];
    if (!unit || unit.classes.has('clause') || unit.mention) break;
    if (signs(unit)) return 'sign';
    if (unit.classes.has('offer')) return 'offer';
  }
  const said = view.units.slice(trigger.to, after.to + 1);
  if (said.some(signs) || isVotedOn(context)) return 'sign';
  return said.some((unit) => unit.classes.has('offer')) ? 'offer' : null;
}
