/** Who takes part in what an event noun names. */

import type { LocalKey } from '../../types.ts';
import { carrierOf } from './context.ts';
import { readNames } from './names.ts';
import { readNamesBefore } from './names-before.ts';
import type { Draft } from './occurrence.ts';
import { governor, readSubject } from './subject.ts';
import type { Context, SentenceView, Trigger, Unit } from './units.ts';
import { stateBefore } from './unnamed-holder.ts';

/** The subject of the carrying verb, where it is a side of this type of event. */
export function subjectOf({ view, kind }: Context, carrier: number, verb: Unit): readonly LocalKey[] {
  if (kind.type === 'agreement') {
    if (!verb.classes.has('party') || view.units[carrier - 1]?.lower === 'untuk') return [];
    const { heads } = readNamesBefore(view.units, carrier);
    return heads.length ? heads : doneBefore(view, carrier);
  }
  if (verb.classes.has('prepare') && kind.type !== 'sanction') return [];
  // "Jenderal Haftar memimpin serangan ke Tripoli"
  if (kind.type === 'conflict')
    return verb.classes.has('launch') || /^(?:memimpin|pimpin)$/.test(verb.lower)
      ? readSubject(view, carrier)
      : [];
  // "Menlu Timor Leste melakukan pertemuan bilateral dengan Menlu RI": the side of an office without a name
  if (kind.group === 'talks' && verb.classes.has('support')) {
    const subject = readSubject(view, carrier);
    return subject.length || view.title ? subject : stateBefore(view.units, carrier);
  }
  if (
    kind.type === 'meeting' &&
    (verb.classes.has('party') || verb.classes.has('launch') === false) &&
    !verb.classes.has('support') &&
    !verb.classes.has('lead')
  )
    return [];
  return readSubject(view, carrier);
}

/** "Hamas membebaskan sandera setelah mencapai kesepakatan dengan Mesir": whoever acts after it has made it. */
function doneBefore(view: SentenceView, at: number): readonly LocalKey[] {
  const { units } = view;
  let first = at;
  while (units[first - 1]?.classes.has('auxiliary')) first--;
  if (!/^(?:setelah|sesudah|usai|seusai|selepas)$/.test(units[first - 1]?.lower ?? '')) return [];
  for (let i = first - 2; i > view.start; i--) {
    if (/^[,;:“”"]$/.test(units[i]?.text ?? '')) break;
    // "muncul setelah Taliban membebaskan sandera setelah …": the nearer clause has its own subject
    if (units[i]?.classes.has('control')) return readNames(units, i + 1, first - 1).heads;
  }
  return governor(view, first - 1);
}

/** "India mengumumkan gencatan senjata sepihak", "Georgia memerintahkan pasukannya melakukan gencatan senjata": who declares it keeps it. */
export function declarerOf({ view, trigger, kind }: Context, after: Draft): readonly LocalKey[] {
  if (kind.group !== 'truce' || after.core.length || view.title) return [];
  const at = trigger.from - 1;
  const verb = view.units[at];
  if (!verb?.classes.has('declare')) return [];
  const declarer = readSubject(view, at);
  // "Trump mengumumkan gencatan senjata": he may speak of that of others
  const own = verb.classes.has('command') || declarer.every((key) => isParty(view, key));
  return own ? declarer : [];
}

const isParty = ({ units }: SentenceView, key: LocalKey): boolean =>
  units.some(({ mention }) => mention?.entity === key && mention.type !== 'person');

/** "Umerov sudah rapat dengan Shin", "Umerov kunjungan kerja ke Korea": the noun does the work of a verb. */
export function usedAsVerb({ view, trigger, kind }: Context): readonly LocalKey[] {
  const next = view.units[trigger.to]?.lower;
  const before = view.units[trigger.from - 1];
  if (kind.type !== 'meeting' || view.title) return [];
  const talks =
    next === 'dengan' && (before?.classes.has('auxiliary') === true || before?.mention?.type === 'person');
  const visit = next === 'ke' && kind.group === 'visit' && before?.mention?.type === 'person';
  return talks || visit ? readNamesBefore(view.units, trigger.from).heads : [];
}

/** "Dewan Keamanan PBB menggelar sidang", "mendesak Dewan Keamanan menggelar pertemuan" */
export const isHeldByCouncil = ({ view, lexicon }: Context, subject: readonly LocalKey[]): boolean =>
  subject.length === 1 &&
  view.units.some(({ mention }) => mention?.entity === subject[0] && lexicon.isCouncil(mention?.known));

/** "menghadiri KTT G7 di Cornwall dan KTT NATO di Brussel": the second shares the verb of the first. */
export function coordinated({ view, trigger, kind, lexicon }: Context): readonly LocalKey[] {
  if (kind.type !== 'meeting' || view.units[trigger.from - 1]?.lower !== 'dan') return [];
  const before = view.triggers.findLast(
    (t) => t.from < trigger.from && lexicon.kindOf(t.row)?.type === kind.type,
  );
  const carrier = before ? carrierOf(view, before) : -1;
  return carrier < 0 ? [] : readSubject(view, carrier);
}

const FIGHTS =
  /^(?:merebut|mengambil|gugur|bertempur|berperang|berkuasa|naik|memimpin|menggulingkan|mengalahkan|dikalahkan|kalah|menang|terlibat|ditangkap|digulingkan|terguling|tersingkir|melawan)$/;

const KILLS = /^(?:menewaskan|membunuh|menghancurkan|melukai|menyasar|menargetkan|meratakan|merusak)$/;

/** "Musharraf merebut kekuasaan dalam kudeta 1999", "Komodor itu gugur dalam pertempuran": who fought in it. */
export function foughtBy({ view, trigger, kind }: Context): readonly LocalKey[] {
  const fought =
    kind.group === 'attack' || kind.group === 'coup' || kind.group === 'uprising' || kind.id === 'perang';
  const lead = view.units[trigger.from - 1]?.lower ?? '';
  if (!fought || !/^(?:dalam|lewat|melalui)$/.test(lead)) return [];
  for (let i = trigger.from - 2; i >= Math.max(0, trigger.from - 8); i--) {
    const unit = view.units[i];
    if (!unit || unit.classes.has('clause') || /^[;,]$/.test(unit.text)) return [];
    if ((kind.group === 'attack' ? KILLS : FIGHTS).test(unit.lower)) return readSubject(view, i);
  }
  return [];
}

/** "Brasil, yang dikenai sanksi": whom a passive hits. */
export function sanctioned(
  { view, kind, trigger }: Context,
  verb: Unit | undefined,
  carrier: number,
): readonly LocalKey[] {
  if (kind.type !== 'sanction') return [];
  const before = view.units[trigger.from - 1];
  const at = before?.classes.has('suffer') ? trigger.from - 1 : verb?.classes.has('suffer') ? carrier : -1;
  if (at < 0) return [];
  const hit = readNamesBefore(view.units, at).heads;
  // "Delapan pejabat AS akan dikenai sanksi": nobody of them is named
  return hit.length ? hit : stateBefore(view.units, at);
}

/** "Pihak lain dalam kesepakatan ialah Amerika Serikat, Inggris, dan Jerman." */
export function membersOf({ view, trigger, kind }: Context, after: Draft): readonly LocalKey[] {
  if (kind.type !== 'agreement' && kind.type !== 'meeting') return [];
  const lead = view.units.slice(Math.max(0, trigger.from - 5), trigger.from);
  const link = view.units[after.to];
  if (!lead.some((unit) => unit.classes.has('member')) || !link?.classes.has('link')) return [];
  return readNames(view.units, after.to + 1).heads;
}

/** "pertemuan bilateral dengan Blinken, Lavrov, dan Borrell": one with each. */
export const apart = ({ view, trigger, kind }: Context, after: Draft): readonly LocalKey[] =>
  kind.group === 'talks' &&
  view.units.slice(trigger.to, trigger.to + 3).some((unit) => /^(?:bilateral|terpisah)$/.test(unit.lower)) &&
  view.units.slice(trigger.to, trigger.to + 4).some((unit) => unit.lower === 'dengan')
    ? after.core
    : [];

/** "Pertemuan ini merupakan yang ketiga antara Reagan dan Gorbachev": its sides, past a link verb. */
export function sidesAfter({ units }: SentenceView, after: Draft): readonly LocalKey[] {
  if (after.demonstrative === null || !units[after.to]?.classes.has('stop')) return [];
  for (let i = after.to + 1; i < Math.min(units.length, after.to + 6); i++) {
    if (units[i]?.text === ',' || (units[i]?.classes.has('clause') && units[i]?.lower !== 'yang')) return [];
    if (units[i]?.lower === 'antara') return readNames(units, i + 1).heads;
  }
  return [];
}

/** "Zelenskyy mengusulkan pertemuan tiga pihak dengan Putin": who proposes to meet someone would be there. */
export function proposerOf(view: SentenceView, trigger: Trigger): readonly LocalKey[] {
  const { units } = view;
  const tied = units.slice(trigger.to, trigger.to + 4).some((unit) => unit.lower === 'dengan');
  if (!tied) return [];
  for (let i = trigger.from - 1; i >= Math.max(0, trigger.from - 3); i--)
    if (units[i]?.classes.has('offer')) return readSubject(view, i);
  return [];
}

const TENSION_REACH = 4;

/** "Ketegangan antara Thailand dan Kamboja meningkat menjadi konflik bersenjata": what grows out of it is theirs. */
export function tensionBetween({ units, start }: SentenceView, at: number): readonly LocalKey[] {
  const head = units
    .slice(start, Math.min(start + TENSION_REACH, at))
    .findIndex(({ classes }) => classes.has('tension'));
  if (head < 0 || !units.slice(start, at).some(({ classes }) => classes.has('worsen'))) return [];
  for (let i = start + head + 1; i <= start + head + TENSION_REACH && i < at; i++) {
    if (units[i]?.lower === 'antara') return readNames(units, i + 1, at).heads;
    const pair = readNames(units, i, at);
    if (pair.heads.length) return pair.heads.length > 1 ? pair.heads : [];
  }
  return [];
}

/** "perundingan antara Indonesia dan GAM … nota kesepahaman yang mengakhiri konflik itu": who agrees to end it fought it. */
export function betweenBefore({ units, start }: SentenceView, at: number): readonly LocalKey[] {
  for (let i = at - 1; i >= start; i--)
    if (units[i]?.lower === 'antara') {
      const { heads } = readNames(units, i + 1, at);
      return heads.length > 1 ? heads : [];
    }
  return [];
}
