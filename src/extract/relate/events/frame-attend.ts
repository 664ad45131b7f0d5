/** Who was there: A hadir, dihadiri A, dipimpin A, mempertemukan A dan B. */

import { occurrence, partsOf, unique } from './context.ts';
import { readNames } from './names.ts';
import { readNamesBefore } from './names-before.ts';
import type { EventDate, Occurrence } from './occurrence.ts';
import { personsIn } from './persons.ts';
import { scanAfter } from './scan.ts';
import { COUNTERPART, MEETING } from './scan-options.ts';
import { readSubject } from './subject.ts';
import type { Context } from './units.ts';

export function readGather(context: Context): readonly Occurrence[] {
  const after = scanAfter(context.view, context.trigger.to, COUNTERPART);
  if (!after.core.length) return [];
  return [
    occurrence(context, { ...partsOf(after), others: readSubject(context.view, context.trigger.from) }),
  ];
}

/** Passives that tell of a meeting only beside its noun: "Konferensi dibuka Presiden Soekarno". */
const OF_MEETING = /^(?:dihadiri|dipimpin|dibuka|ditutup|diikuti)$/;

/** Offices of those who talk for others: the people who hold them take part, "ketua tim perunding Hamas" says nothing of Hamas. */
const OF_TALKS = /^(?:ketua|kepala|pemimpin|perunding|juru|negosiator)$/;

/** "Gencatan senjata itu dimediasi Malaysia": a go-between was in no meeting that the text tells of. */
const ofAgreement = ({ view, trigger, lexicon }: Context): boolean =>
  view.triggers.some((t) => t.to <= trigger.from && lexicon.kindOf(t.row)?.type === 'agreement');

/** "pertemuan di kediaman resmi Perdana Menteri Malaysia Anwar Ibrahim di Putrajaya, yang juga dihadiri" */
const NOUN_REACH = 24;

/** "didampingi sejumlah pemimpin Eropa, di antaranya Macron" */
const LIST_REACH = 9;

/** How far behind "berpidato" the meeting may be named: "secara virtual di". */
const SPEECH_REACH = 8;

/** "Jokowi berpidato secara virtual di KTT ASEAN", "Retno mewakili Presiden Jokowi di KTT G7": who acts is there. */
function speaksAt(context: Context): readonly Occurrence[] {
  const { view, trigger, lexicon } = context;
  const meeting = view.triggers.find(
    (t) =>
      t.from >= trigger.to &&
      t.from < trigger.to + SPEECH_REACH &&
      t.row.frame === 'noun' &&
      lexicon.kindOf(t.row)?.type === 'meeting' &&
      /^(?:di|dalam|pada|sela)$/.test(view.units[t.from - 1]?.lower ?? ''),
  );
  const others = meeting ? readSubject(view, trigger.from) : [];
  return others.length ? [{ ...occurrence(context, { weak: true, others }), dates: [] }] : [];
}

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
  if (trigger.row.id === 'berpidato') return speaksAt(context);
  let from = trigger.to;
  while (from < trigger.to + 3 && /^(?:antara|lain|oleh|pula)$/.test(units[from]?.lower ?? '')) from++;
  const after = readNames(units, from);
  const scan = scanAfter(view, after.to, MEETING);
  const before = readNamesBefore(units, trigger.from).heads;
  const listed = view.units.slice(from, from + LIST_REACH).findIndex((unit) => unit.classes.has('among'));
  const named = after.heads.length || listed < 0 ? [] : readNames(units, from + listed + 1).heads;
  const all = unique([...before, ...after.heads, ...named]);
  const persons = OF_TALKS.test(word?.lower ?? '') ? personsIn(view) : null;
  const others = persons ? all.filter((key) => persons.has(key)) : all;
  const bound = word?.classes.has('begin') ? 'begin' : word?.classes.has('finish') ? 'finish' : 'on';
  // "Swaraj tetap hadir pada Jumat": a day of the session
  const present = /^(?:hadir|datang)$/.test(word?.lower ?? '') && !scan.places.length ? scan.dates : [];
  const dates = bound === 'on' ? present : scan.dates.map((date): EventDate => ({ ...date, bound }));
  if (!others.length && !dates.length) return [];
  return [
    { ...occurrence(context, { weak: true, others, places: bound === 'on' ? [] : scan.places }), dates },
  ];
}
