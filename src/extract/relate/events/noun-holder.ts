/** Who speaks or acts in what a meeting's noun names: "Dalam jumpa pers, Trump …", "Berbicara dalam pertemuan itu, Retno …". */
import type { LocalKey } from '../../types.ts';
import { readNames } from './names.ts';
import { readNamesBefore } from './names-before.ts';
import type { Draft } from './occurrence.ts';
import { namesPerson } from './persons.ts';
import { afterOpening, governor } from './subject.ts';
import { toldBy } from './told-by.ts';
import type { Context, SentenceView, Trigger, Unit } from './units.ts';

const PRESS_LEADS = new Set([
  'untuk',
  'dalam',
  'selama',
  'saat',
  'ketika',
  'pada',
  'melalui',
  'lewat',
  'kepada',
]);

/** "kembali ke Seoul setelah kunjungan tiga hari ke Pyongyang": whoever comes back went there. */
const AROUND_LEADS = new Set([
  'setelah',
  'sesudah',
  'usai',
  'seusai',
  'selepas',
  'pasca',
  'sebelum',
  'selama',
  'menjelang',
  'sepanjang',
]);

/** Who speaks or acts in it: "Dalam jumpa pers, Trump …", "Gorbachev, dalam jumpa pers terpisah, …". */
export function readHolder({ view, trigger, kind }: Context, after: Draft): readonly LocalKey[] {
  if (kind.type !== 'meeting') return [];
  const press = kind.group === 'press' || kind.group === 'visit';
  const sided =
    after.core.length > 0 &&
    !view.units.every(
      (unit) =>
        unit.mention === undefined ||
        !after.core.includes(unit.mention.entity) ||
        unit.mention.type === 'organization',
    );
  // "disampaikan Jokowi dalam pertemuan dengan Kishida"
  const told = toldBy(view, trigger.from);
  if (told.length) return told;
  // "menyerang Kyiv sebelum kunjungan Biden": the visit is his
  const owned = kind.group === 'visit' && view.units[trigger.to]?.mention?.type === 'person';
  if (owned) return [];
  if (!press && sided) return partnerOf(view, trigger, after.core);
  // "dijadwalkan bertemu di sela-sela KTT": they meet beside it
  if (/^(?:di)?sela$/.test(view.units[trigger.from - 1]?.lower ?? '')) return [];
  const lead = leadOf(view.units, trigger.from, kind.group === 'visit');
  const placed = after.places.length > 0 || after.dates.length > 0;
  if (lead < 0) return press || !placed ? [] : reported(view, trigger);
  const acting = actsIn(view, lead);
  const found =
    kind.group === 'call' && acting.length === 1 ? [...acting, ...spokenTo(view, acting)] : acting;
  // "Dalam pertemuan bilateral, kedua presiden …": two who act in it hold it
  return press || placed || found.length > 1 ? found : [];
}

/** Words that may stand between talks and "dengan": "perundingan nuklir tidak langsung dengan". */
const DESCRIPTION = 4;

/** "Dalam pertemuan (bilateral) dengan Xi, Prabowo menegaskan …": whoever acts there is whom the other side met. */
function partnerOf(
  view: SentenceView,
  { from, to }: Trigger,
  core: readonly LocalKey[],
): readonly LocalKey[] {
  const { units } = view;
  const behind = units.slice(to, to + DESCRIPTION);
  const tie = behind.findIndex(({ lower }) => lower === 'dengan');
  if (tie < 0 || behind.slice(0, tie).some(({ mention, kind }) => mention || kind === 'punctuation'))
    return [];
  const lead = leadOf(units, from, true);
  if (lead < 0 || /^(?:untuk|kepada)$/.test(units[lead]?.lower ?? '')) return [];
  const acting = actsIn(view, lead);
  return acting.length === 1 ? acting.filter((key) => !core.includes(key)) : [];
}

/** "Dalam percakapan telepon, Biden memperingatkan Xi": whom the one who acts there speaks to. */
function spokenTo({ units }: SentenceView, acting: readonly LocalKey[]): readonly LocalKey[] {
  const at = units.findIndex(({ mention }) => mention !== undefined && acting.includes(mention.entity));
  const verb = units[at + 1];
  if (at < 0 || verb?.kind !== 'word' || !/^me\p{L}{4,}/u.test(verb.lower)) return [];
  const { heads } = readNames(units, at + 2);
  return namesPerson({ units }, heads) ? heads : [];
}

function actsIn(view: SentenceView, lead: number): readonly LocalKey[] {
  // "Berbicara dalam jumpa pers di Moskow, Lavrov …": who speaks stands behind the comma
  const governing = opensSpeaking(view, lead) ? afterOpening(view, lead) : governor(view, lead);
  if (governing.length) return governing;
  const inserted = view.units[lead - 1]?.text === ',' ? readNamesBefore(view.units, lead - 1).heads : [];
  return inserted.length ? inserted : readNamesBefore(view.units, lead).heads;
}

const opensSpeaking = ({ units, start }: SentenceView, lead: number): boolean =>
  lead === start + 1 && /^(?:berbicara|berpidato|tampil|berbincang)$/.test(units[start]?.lower ?? '');

/** The preposition before the noun and the words that belong to it: "dalam sebuah". */
function leadOf(units: readonly Unit[], from: number, around: boolean): number {
  for (let i = from - 1; i >= from - 3; i--) {
    const unit = units[i];
    if (!unit) return -1;
    if (PRESS_LEADS.has(unit.lower) || (around && AROUND_LEADS.has(unit.lower))) return i;
    if (!/^(?:sebuah|suatu|satu|acara|sesi)$/.test(unit.lower)) return -1;
  }
  return -1;
}

/** "AS dan Ukraina menyatakan bahwa perundingan di Miami …": two sides that tell of talks held them. */
function reported(view: SentenceView, trigger: Trigger): readonly LocalKey[] {
  // "beberapa jam setelah KTT Paris": the summit is only the hour
  if (view.units[trigger.from - 1]?.classes.has('control')) return [];
  const first = governor(view, trigger.from);
  return first.length > 1 ? first : [];
}
