/** Verbs of visiting: A berkunjung ke C, A tiba di C, A mengundang B ke C. */

import type { LocalKey } from '../../types.ts';
import { occurrence, partsOf, skipAdverbs, unique } from './context.ts';
import { readNames } from './names.ts';
import { readNamesBefore } from './names-before.ts';
import type { Occurrence } from './occurrence.ts';
import { namesPerson } from './persons.ts';
import { furtherPlaces, readPlaces } from './places.ts';
import { scanAfter } from './scan.ts';
import { MEETING } from './scan-options.ts';
import type { ScanOptions } from './scan-state.ts';
import { readSubject } from './subject.ts';
import type { Context, SentenceView, Trigger } from './units.ts';
import { placesOfRelative } from './where-before.ts';

export function readVisit(context: Context): readonly Occurrence[] {
  const { view, trigger } = context;
  const { units } = view;
  const accepted = acceptedBefore(view, trigger.from);
  const subject = accepted?.guests ?? travellers(view, trigger);
  // Verbs that only tell of a journey need a place: "terbang ke Kyiv".
  const journey = units[trigger.from]?.classes.has('journey') ?? false;
  if (journey && (isWished(view, trigger.from) || !namesPerson(view, subject) || hasErrand(view, trigger.to)))
    return [];
  const start = skipAdverbs(units, trigger.to);
  const options: ScanOptions = {
    ...MEETING,
    placeAfter: ['ke', 'di'],
    direct: { person: 'party', country: 'place', place: 'place' },
  };
  const after = scanAfter(view, start, options);
  const first = readPlaces(units, /^(?:ke|menuju)$/.test(units[start]?.lower ?? '') ? start + 1 : start);
  if (!first.places.length) {
    if (journey) return [];
    const where = placesOfRelative(units, trigger.from);
    if (where.length) return [occurrence(context, { ...partsOf(after), core: subject, places: where })];
    const core = unique([...subject, ...after.core]);
    return core.length > 1 ? [occurrence(context, { ...partsOf(after), core })] : [];
  }
  const { further, to } = furtherPlaces(units, first.to);
  const rest = further.length ? scanAfter(view, to, MEETING) : null;
  const dates = after.dates.length || !rest ? after.dates : rest.dates;
  const others = [...(accepted?.hosts ?? []), ...after.core].filter(
    (key) => !first.places.includes(key) && !further.flat().includes(key),
  );
  const said = dates.length ? { dates } : {};
  const made = occurrence(context, {
    ...partsOf(after),
    core: subject,
    others,
    places: first.places,
    ...said,
  });
  if (!rest) return [made];
  return [
    made,
    ...further.map((places) =>
      occurrence(context, { core: subject, places, dates: rest.dates.length ? rest.dates : made.dates }),
    ),
  ];
}

/** How far behind an invitation the journey may be told that it is for. */
const JOURNEY_REACH = 8;

/** Verbs that take an invitation. */
const TAKES = /^(?:menerima|memenuhi|menyambut|menyanggupi|terima|penuhi|sambut)$/;

/** "menerima undangan Musharraf untuk melawat ke Pakistan": the journey is that of whoever takes the invitation. */
function acceptedBefore(
  view: SentenceView,
  at: number,
): { readonly guests: readonly LocalKey[]; readonly hosts: readonly LocalKey[] } | null {
  const { units } = view;
  for (let i = at - 1; i > Math.max(0, at - JOURNEY_REACH); i--) {
    if (!/^(?:undangan|ajakan|tawaran)$/.test(units[i]?.lower ?? '')) continue;
    if (!TAKES.test(units[i - 1]?.lower ?? '')) return null;
    const guests = readSubject(view, i - 1);
    return guests.length ? { guests, hosts: readNames(units, i + 1, at).heads } : null;
  }
  return null;
}

/** "bertolak ke Abu Dhabi dan akan menyinggahi Doha": whoever makes the first journey makes the second. */
function travellers(view: SentenceView, trigger: Trigger): readonly LocalKey[] {
  const own = readSubject(view, trigger.from);
  const joined = view.units
    .slice(Math.max(0, trigger.from - 3), trigger.from)
    .some(({ lower }) => lower === 'dan');
  const first = view.triggers.findLast((t) => t.to <= trigger.from && t.row.frame === 'visit');
  return own.length || !joined || !first ? own : readSubject(view, first.from);
}

/** "menawarkan agar penyidik Mueller datang ke Rusia": what is asked for is no journey. */
const isWished = ({ units }: SentenceView, at: number): boolean =>
  units
    .slice(Math.max(0, at - 6), at)
    .some(({ lower }) => /^(?:agar|supaya|jika|bila|kalau|apabila)$/.test(lower));

/** How far behind an arrival its errand may be told. */
const ERRAND = 12;

/** "terbang ke Manila untuk menghadiri KTT": told by the summit. */
const hasErrand = ({ units }: SentenceView, from: number): boolean =>
  units.slice(from, from + ERRAND).some((unit) => /^(?:menghadiri|mengikuti)$/.test(unit.lower));

/** "Nixon tiba di Peking": a visit only if the text goes on to call it one (`isTold`). */
export function readArrive(context: Context): readonly Occurrence[] {
  const { view, trigger } = context;
  const subject = readSubject(view, trigger.from);
  if (!namesPerson(view, subject) || view.units[trigger.to]?.lower !== 'di') return [];
  // "tiba di Mesir pada Senin untuk menghadiri KTT": told by the summit
  if (hasErrand(view, trigger.to)) return [];
  const after = scanAfter(view, trigger.to, MEETING);
  if (!after.places.length) return [];
  const errand = visitBehind(context);
  // "tiba di Washington untuk kunjungan kerja pada Minggu": the day of the visit is that of the arrival
  const dates = after.dates.length || !errand ? after.dates : scanAfter(view, errand.to, MEETING).dates;
  const told = errand ? { ...context, trigger: errand } : context;
  return [occurrence(told, { ...partsOf({ ...after, dates }), core: subject, others: [] })];
}

/** "tiba di Jakarta, Minggu (8/1), untuk kunjungan kerja dua hari": the noun that calls it a visit. */
const visitBehind = ({ view, trigger, lexicon }: Context): Trigger | undefined =>
  view.triggers.find(
    (t) =>
      t.from >= trigger.to &&
      t.from < trigger.to + ERRAND &&
      t.row.frame === 'noun' &&
      lexicon.kindOf(t.row)?.group === 'visit',
  );

/** "mengundang Kim ke Gedung Putih": a visit that lies ahead; where a verb of visiting follows, that verb tells it. */
export function readInvite(context: Context): readonly Occurrence[] {
  const { view, trigger } = context;
  const { units } = view;
  if (units[trigger.from]?.lower.startsWith('undangan')) return readInvitation(context);
  if (trigger.row.id === 'mengutus') return readSent(context);
  // "Gorbachev diundang ke Washington"
  const passive = units[trigger.from]?.lower === 'diundang';
  const guest = passive
    ? { heads: readSubject(view, trigger.from), to: skipHost(view, trigger.to) }
    : readNames(units, trigger.to);
  if (!guest.heads.length || units[guest.to]?.lower !== 'ke') return [];
  const called = view.triggers.find((t) => t.from === guest.to + 1 && t.row.frame === 'noun');
  if (called) return readInvitedTo(context, called, guest.heads);
  const places = readPlaces(units, guest.to + 1);
  const seat = units[guest.to + 1]?.mention;
  if (!places.places.length && seat?.type !== 'organization') return [];
  const others = passive
    ? readNames(units, units[trigger.to]?.lower === 'oleh' ? trigger.to + 1 : trigger.to).heads
    : readNamesBefore(units, trigger.from).heads;
  const identity = seat?.type === 'organization' ? [units[guest.to + 1]?.text.toLowerCase() ?? ''] : [];
  return [
    {
      ...occurrence(context, { core: guest.heads, others, places: places.places, identity, ahead: true }),
      // "akan mengundang Trump ke Sochi akhir bulan ini": the day is that of the visit, for the invitation has none yet
      dates: isToCome(view, trigger) ? scanAfter(view, places.to, MEETING).dates : [],
    },
  ];
}

/** "Arab Saudi berniat mengutus Menlu Adel al-Jubeir ke Islamabad": the visit of whoever is sent. */
function readSent(context: Context): readonly Occurrence[] {
  const { view, trigger } = context;
  const sent = readNames(view.units, trigger.to);
  if (!namesPerson(view, sent.heads) || view.units[sent.to]?.lower !== 'ke') return [];
  const after = scanAfter(view, sent.to, { ...MEETING, placeAfter: ['ke', 'di'] });
  return after.places.length ? [occurrence(context, { ...partsOf(after), core: sent.heads })] : [];
}

const isToCome = ({ units }: SentenceView, { from }: Trigger): boolean =>
  units
    .slice(Math.max(0, from - 2), from)
    .some(({ lower }) => /^(?:akan|bakal|hendak|berencana)$/.test(lower));

/** "diundang (oleh) Reagan ke Washington": past the host. */
function skipHost({ units }: SentenceView, from: number): number {
  const by = units[from]?.lower === 'oleh' ? from + 1 : from;
  const host = readNames(units, by);
  return host.heads.length ? host.to : from;
}

/** "menerima undangan Musharraf untuk melawat ke Pakistan": whoever takes it is to go there; else it only refers. */
function readInvitation(context: Context): readonly Occurrence[] {
  const { view, trigger } = context;
  const { units } = view;
  const refers = occurrence(context, { weak: true, ahead: true, demonstrative: 'itu', dates: [] });
  const told = view.triggers.some(
    (t) =>
      t.from >= trigger.to && t.from < trigger.to + JOURNEY_REACH && /^(?:visit|meet)$/.test(t.row.frame),
  );
  const taken = TAKES.test(units[trigger.from - 1]?.lower ?? '');
  const host = readNames(units, trigger.to);
  if (told || !taken || units[host.to]?.lower !== 'ke') return [refers];
  const places = readPlaces(units, host.to + 1).places;
  const core = readSubject(view, trigger.from - 1);
  if (!places.length || !core.length) return [refers];
  return [{ ...occurrence(context, { core, others: host.heads, places, ahead: true }), dates: [] }];
}

/** "mengundang Trump dan Macron ke konferensi virtual pada Rabu": host and guests are to meet there. */
function readInvitedTo(
  { view, trigger, lexicon }: Context,
  called: Trigger,
  guests: readonly LocalKey[],
): readonly Occurrence[] {
  const kind = lexicon.kindOf(called.row);
  if (kind?.type !== 'meeting') return [];
  const after = scanAfter(view, called.to, MEETING);
  const core = unique([...readNamesBefore(view.units, trigger.from).heads, ...guests, ...after.core]);
  return [
    occurrence(
      { view, trigger: called, lexicon, kind },
      { ...partsOf(after), core, ahead: true, predicate: true },
    ),
  ];
}
