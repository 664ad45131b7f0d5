/** Verbs of meeting: A bertemu B, A menyambut B, A mempertemukan B dengan C, and who was there. */

import type { LocalKey } from '../../types.ts';
import { pastApposition } from './apposition.ts';
import { occurrence, partsOf, skipAdverbs, unique } from './context.ts';
import { arrivedAt, errandDay } from './journey.ts';
import { readNames } from './names.ts';
import { readNamesBefore } from './names-before.ts';
import { nestedIn, openedBy } from './nested.ts';
import { isApart, isOccasion, readSummons } from './occasion.ts';
import type { EventDate, Occurrence } from './occurrence.ts';
import { scanAfter } from './scan.ts';
import type { ScanOptions } from './scan-state.ts';
import { readSubject, teller } from './subject.ts';
import type { Context, SentenceView } from './units.ts';

export const MEETING: ScanOptions = {
  type: 'meeting',
  placeAfter: ['di'],
  direct: { person: 'party', country: 'party', place: 'party' },
};

/** How far behind its verb the telephone may be named. */
const CALL_REACH = 16;

export function readMeet(context: Context): readonly Occurrence[] {
  const { view, trigger } = context;
  if (!isOccasion(context)) return [];
  if (trigger.row.id === 'memanggil-dubes') return readSummons(context);
  // "berbicara dengan Netanyahu melalui telepon"
  const unphoned =
    trigger.row.id === 'berbicara' &&
    !view.units.slice(trigger.to, trigger.to + CALL_REACH).some((unit) => unit.lower === 'telepon');
  if (unphoned && view.units[trigger.to]?.lower !== 'dengan') return [];
  // "tanpa perlu bernegosiasi dengan Iran"
  if (view.units.slice(Math.max(0, trigger.from - 3), trigger.from).some((unit) => unit.lower === 'tanpa'))
    return [];
  // "tidak berjabat tangan": a gesture left out is no meeting called off
  if (/^(?:berjabat|bersalaman)$/.test(view.units[trigger.from]?.lower ?? '') && isDenied(context)) return [];
  const subject = readSubject(view, trigger.from);
  const start = skipAdverbs(view.units, trigger.to);
  const object = readNames(view.units, start);
  // "berbicara dengan Erywan": two people hold talks; what is said to a country or to the press is none
  if (unphoned && !(subject.length && arePeople(view, object.heads))) return [];
  const rest = scanAfter(view, pastMeal(view.units, pastApposition(view.units, object.to)), {
    ...MEETING,
    // "saling serang sejak Jumat": what goes on since then is fought
    type: context.kind.type,
    named: object.heads.length > 0,
  });
  const first = { ...rest, core: unique([...object.heads, ...rest.core]) };
  // "bertemu dengannya": the one who tells it
  const self = view.units.slice(trigger.to, trigger.to + 3).some((unit) => unit.lower === 'dengannya')
    ? teller(view)
    : [];
  const core = unique([...subject, ...inviters(context), ...self, ...first.core]);
  // "Mahasiswa bentrok dengan polisi di Jakarta": no two sides of ours
  if (context.kind.type === 'conflict' && core.length < 2) return [];
  if (context.kind.group === 'press') {
    const apart = view.units.slice(trigger.to).some((unit) => unit.lower === 'terpisah');
    return (apart ? core.map((key) => [key]) : [core]).map((keys) =>
      occurrence(context, { ...partsOf(first), core: keys }),
    );
  }
  const nested = nestedIn(view, first.to);
  if (
    core.length < 2 &&
    !first.places.length &&
    !(core.length && first.dates.length) &&
    context.kind.group !== 'session'
  )
    return [];
  const places =
    [first.places, nested.places, openedBy(view, trigger.from), arrivedAt(context)].find(
      (found) => found.length > 0,
    ) ?? [];
  const dates = [first.dates, nested.dates].find((found) => found.length > 0) ?? errandDay(context);
  const kind = unphoned ? (context.lexicon.kind('pembicaraan') ?? context.kind) : context.kind;
  const made = occurrence(
    { ...context, kind },
    {
      ...partsOf(first),
      core,
      places,
      ...(dates.length ? { dates } : {}),
      identity: [],
      others: included(context, first.to),
    },
  );
  if (object.heads.length > 1 && isApart(view, object.to))
    return object.heads.map((key) => ({ ...made, core: unique([...subject, key]), splits: true }));
  return [made, ...further(context, { made, subject }, first.to)];
}

function arePeople({ units }: SentenceView, heads: readonly LocalKey[]): boolean {
  const people = new Set(
    units.flatMap((unit) => (unit.mention?.type === 'person' ? [unit.mention.entity] : [])),
  );
  return heads.length > 0 && heads.every((key) => people.has(key));
}

/** "menjamu Kishida | makan malam di Seoul" */
function pastMeal(units: SentenceView['units'], at: number): number {
  const from = /^(?:untuk|dalam)$/.test(units[at]?.lower ?? '') ? at + 1 : at;
  return /^(?:makan|santap|jamuan|sarapan)$/.test(units[from]?.lower ?? '')
    ? from + (units[from]?.lower === 'jamuan' ? 3 : units[from]?.lower === 'sarapan' ? 1 : 2)
    : at;
}

/** "Pompeo mengundang Ri bertemu di New York": who asks to meet would be there. */
function inviters({ view, trigger }: Context): readonly LocalKey[] {
  for (let i = trigger.from - 1; i >= Math.max(0, trigger.from - 6); i--) {
    const unit = view.units[i];
    if (!unit || unit.kind === 'punctuation' || unit.classes.has('clause')) return [];
    if (/^(?:mengundang|mengajak)$/.test(unit.lower)) return readSubject(view, i);
  }
  return [];
}

const isDenied = ({ view, trigger }: Context): boolean =>
  view.units
    .slice(Math.max(0, trigger.from - 2), trigger.from)
    .some(({ lower }) => /^(?:tidak|tak|tanpa|menolak|enggan)$/.test(lower));

/** ", termasuk Jared Kushner" */
function included({ view }: Context, from: number): readonly LocalKey[] {
  for (let i = from; i < Math.min(view.units.length, from + 10); i++)
    if (view.units[i]?.lower === 'termasuk') return readNames(view.units, i + 1).heads;
  return [];
}

/** "menerima Kim pada Minggu dan Trump pada Senin": one meeting for each counterpart with a date or place of its own. */
function further(
  context: Context,
  { made, subject }: { readonly made: Occurrence; readonly subject: readonly LocalKey[] },
  from: number,
): readonly Occurrence[] {
  const { view } = context;
  const { units } = view;
  // "berjumpa lagi di London pada Juni, kemudian di Stockholm akhir bulan lalu": the same once more
  const again = units[from]?.text === ',' && /^(?:kemudian|lalu|dan)$/.test(units[from + 1]?.lower ?? '');
  if (again && units[from + 2]?.lower === 'di') {
    const next = scanAfter(view, from + 2, MEETING);
    return next.places.length && made.places.length
      ? [occurrence(context, { ...partsOf(next), core: made.core, splits: true })]
      : [];
  }
  if (units[from]?.lower !== 'dan' || !units[from + 1]?.mention) return [];
  const next = scanAfter(view, from + 1, MEETING);
  if (!next.core.length || !(next.dates.length || next.places.length)) return [];
  return [occurrence(context, { ...partsOf(next), core: unique([...subject, ...next.core]) })];
}

/** A host receives people: "menerima Kim"; what else is welcomed or accepted is no meeting. */
export function readHost(context: Context): readonly Occurrence[] {
  const { view, trigger, lexicon } = context;
  const { units } = view;
  const reference = units[trigger.to]?.reference;
  if (reference)
    return [
      occurrence(context, { weak: true, others: unique([...readSubject(view, trigger.from), ...reference]) }),
    ];
  // "menerima kunjungan Menteri Luar Negeri India": the guest is whoever comes
  const visit = view.triggers.find(({ from }) => from === trigger.to);
  const by =
    visit?.row.frame === 'noun' && lexicon.kindOf(visit.row)?.group === 'visit'
      ? skipKind(units, visit.to)
      : units[trigger.to]?.lower === 'oleh'
        ? trigger.to + 1
        : trigger.to;
  const object = readNames(units, by);
  // "menerima delegasi Taliban"
  const isTeam = units.slice(by, object.to).some((unit) => unit.classes.has('delegation'));
  if (!object.heads.length || !(isTeam || arePeople(view, object.heads))) return [];
  // "menerima Angel sebagai calon"
  if (['sebagai', 'menjadi', 'untuk'].includes(units[object.to]?.lower ?? '')) return [];
  return readMeet({ ...context, trigger: { ...trigger, to: by } });
}

/** "kunjungan resmi perdana | Perdana Menteri Malaysia": past the words that say what kind of visit it is. */
function skipKind(units: SentenceView['units'], from: number): number {
  let i = from;
  while (i < from + 4) {
    const unit = units[i];
    const plain = unit?.kind === 'word' && !unit.mention && !unit.office && /^\p{Ll}/u.test(unit.text);
    if (!plain || unit.classes.has('clause') || unit.classes.has('role') || unit.classes.has('group')) break;
    i++;
  }
  return i;
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

/** Offices of those who talk for others: the people who hold them take part, "ketua tim perunding Hamas" says nothing of Hamas. */
const OF_TALKS = /^(?:ketua|kepala|pemimpin|perunding|juru|negosiator)$/;

/** "Gencatan senjata itu dimediasi Malaysia": a go-between was in no meeting that the text tells of. */
const ofAgreement = ({ view, trigger, lexicon }: Context): boolean =>
  view.triggers.some((t) => t.to <= trigger.from && lexicon.kindOf(t.row)?.type === 'agreement');

const isPersonOf = ({ units }: SentenceView, key: LocalKey): boolean =>
  units.some(({ mention }) => mention?.entity === key && mention.type === 'person');

/** "pertemuan di kediaman resmi Perdana Menteri Malaysia Anwar Ibrahim di Putrajaya, yang juga dihadiri" */
const NOUN_REACH = 24;

/** "didampingi sejumlah pemimpin Eropa, di antaranya Macron" */
const LIST_REACH = 9;

export function readAttend(context: Context): readonly Occurrence[] {
  const { view, trigger, lexicon } = context;
  const { units } = view;
  const word = units[trigger.from];
  if (OF_MEETING.test(word?.lower ?? '')) {
    const near =
      // "Selain dihadiri A, … hadir dalam pertemuan tersebut"
      units[trigger.from - 1]?.lower === 'selain' ||
      view.units
        .slice(Math.max(0, trigger.from - 4), trigger.from)
        .some((unit) => unit.classes.has('delegation')) ||
      view.triggers.some(
        (t) =>
          t.to <= trigger.from &&
          trigger.from - t.to < NOUN_REACH &&
          t.row.frame === 'noun' &&
          lexicon.kindOf(t.row)?.type === 'meeting',
      );
    if (!near) return [];
  }
  if (word?.classes.has('mediated') && ofAgreement(context)) return [];
  let from = trigger.to;
  while (from < trigger.to + 3 && /^(?:antara|lain|oleh|pula)$/.test(units[from]?.lower ?? '')) from++;
  const after = readNames(units, from);
  const scan = scanAfter(view, after.to, { ...MEETING, direct: { ...MEETING.direct, place: 'place' } });
  const before = readNamesBefore(units, trigger.from).heads;
  const listed = view.units.slice(from, from + LIST_REACH).findIndex((unit) => unit.classes.has('among'));
  const named = after.heads.length || listed < 0 ? [] : readNames(units, from + listed + 1).heads;
  const all = unique([...before, ...after.heads, ...named]);
  const others = OF_TALKS.test(word?.lower ?? '') ? all.filter((key) => isPersonOf(view, key)) : all;
  const bound = word?.classes.has('begin') ? 'begin' : word?.classes.has('finish') ? 'finish' : 'on';
  // "Swaraj tetap hadir pada Jumat": a day of the session
  const present = /^(?:hadir|datang)$/.test(word?.lower ?? '') && !scan.places.length ? scan.dates : [];
  const dates = bound === 'on' ? present : scan.dates.map((date): EventDate => ({ ...date, bound }));
  if (!others.length && !dates.length) return [];
  return [
    { ...occurrence(context, { weak: true, others, places: bound === 'on' ? [] : scan.places }), dates },
  ];
}
