/** Words of politics said of other walks of life: "sidang skripsi", "serangan flu", "Pembeli menyerbu toko". */
import { fold } from '../../../graph/text.ts';
import { carrierOf } from './context.ts';
import type { Context, SentenceView, Unit } from './units.ts';

/** Whether what stands beside the trigger shows that no state, body or army is spoken of. */
export function isElsewhere(context: Context): boolean {
  const { view, trigger } = context;
  const { frame } = trigger.row;
  if (isSaidOf(context) || isPlanToAct(context) || isSport(context)) return true;
  if (frame !== 'noun' && frame !== 'refer')
    return isDoneBy(
      view,
      trigger.from,
      frame === 'attacked' ? OF_SEAT : frame === 'strike' ? STRUCK : ACTORS,
    );
  return isSubjectOfWork(view, trigger) || isDoneBy(view, carrierOf(view, trigger), ACTORS);
}

/** How far from a measure's word the body of sport may stand that takes it or suffers it. */
const SPORT_REACH = 8;

/** "FIFA menjatuhkan sanksi kepada PSSI", "Indonesia bertemu Vietnam di final Piala AFF"; a president who is there meets whom he meets. */
function isSport({ view: { units }, trigger, kind, lexicon }: Context): boolean {
  if (kind.type === 'sanction') {
    const isBody = ({ mention, text }: Unit): boolean =>
      mention?.type === 'organization' && lexicon.classesOf(fold(text)).has('sport-body');
    const near = (some: readonly Unit[]): readonly Unit[] => {
      const end = some.findIndex(({ text, classes }) => /^[,;:]$/.test(text) || classes.has('clause'));
      return end < 0 ? some : some.slice(0, end);
    };
    return (
      near(units.slice(Math.max(0, trigger.from - SPORT_REACH), trigger.from).toReversed()).some(isBody) ||
      near(units.slice(trigger.to, trigger.to + SPORT_REACH)).some(isBody)
    );
  }
  const plays = trigger.row.frame === 'meet' || trigger.row.frame === 'attack';
  return (
    plays &&
    units.some(({ classes, mention }) => !mention && classes.has('match')) &&
    !units.some(({ mention, reference }) => mention?.type === 'person' || reference !== undefined)
  );
}

/** Frames in which bystanders behind the word are the parties: "pertemuan pemain", "mempertemukan pembalap". */
const MEETS: ReadonlySet<string> = new Set(['noun', 'gather']);

/** Classes of a subject that make its verb tell of no event: active, of what bursts, and of what is seized. */
const ACTORS = ['bystander', 'inert', 'nature'];
const STRUCK = ['inert', 'nature'];
const OF_SEAT = ['sideline'];

const DETERMINERS =
  /^(?:sebuah|seorang|seekor|para|kedua|dua|tiga|beberapa|sejumlah|sekelompok|banyak|jumlah|puluhan|ratusan|ribuan|jutaan|semua|seluruh|setiap)$/;

/** "perjanjian sewa", "menduduki peringkat"; a capital may be part of a name ("Operasi Badai Gurun"). */
function isSaidOf({ view: { units, title }, trigger, kind }: Context): boolean {
  const at = trigger.to + (DETERMINERS.test(units[trigger.to]?.lower ?? '') ? 1 : 0);
  const unit = units[at];
  if (!unit || !(title || isSmall(unit))) return false;
  if (unit.classes.has('sideline') || unit.classes.has('nature')) return true;
  // Who may be shot or kept out of a country: "penembakan siswa", "larangan masuk wisatawan"
  if (!MEETS.has(trigger.row.frame) || kind.type === 'conflict' || kind.type === 'sanction') return false;
  // "pertemuan pemain Ovechkin dan Putin": somebody is named
  return (
    unit.classes.has('bystander') &&
    !units.slice(at + 1, at + 3).some(({ mention }) => mention?.type === 'person')
  );
}

/** "Rencana Putin berlibur di Sochi", "rencana untuk mundur": what somebody means to do is no plan of points. */
function isPlanToAct({ view: { units }, trigger }: Context): boolean {
  const deed = units[trigger.to]?.mention ? units[trigger.to + 1] : units[trigger.to];
  return (
    trigger.row.id === 'rencana-butir' &&
    deed?.classes.has('adjective') === false &&
    /^(?:untuk|akan|(?:me[mnlryw]|ber)\p{L}{4,})$/u.test(deed.lower)
  );
}

const isSmall = ({ text }: Unit): boolean => /^\p{Ll}/u.test(text);

/** "film Gencatan Senjata", "buku tentang nota kesepahaman": a title, or a subject of which it is not said whose. */
function isSubjectOfWork({ units }: SentenceView, { from, to }: Context['trigger']): boolean {
  const first = units[from];
  const about = /^(?:tentang|mengenai|soal|perihal|seputar|berjudul)$/.test(units[from - 1]?.lower ?? '');
  const lead = about ? units.slice(Math.max(0, from - 3), from - 1) : units.slice(from - 1, from);
  if (!first || !lead.some(({ classes }) => classes.has('work'))) return false;
  const verb = units.slice(to, to + 3).findIndex(({ lower }) => VERB.test(lower));
  const isNamed = units.slice(to, verb < 0 ? to + 3 : to + verb).some(({ mention }) => mention);
  return !isNamed || !isSmall(first);
}

/** How many units the subject of a verb may have. */
const SUBJECT = 9;
const VERB = /^(?:me[mnlryw]|ber|di|ter)\p{L}{3}/u;

/** "Wisatawan Rusia mengunjungi Bali": the head of the subject is of these classes. Who is named acts himself. */
function isDoneBy({ units, start }: SentenceView, verb: number, classes: readonly string[]): boolean {
  let head: Unit | undefined;
  for (let i = verb - 1; i >= start && i >= verb - SUBJECT; i--) {
    const unit = units[i];
    if (!unit || unit.mention?.type === 'person' || unit.trigger !== undefined) return false;
    // "wisatawan Cina yang mengunjungi Bali"
    if (unit.lower === 'yang' && !head) continue;
    if (unit.kind === 'punctuation' || unit.classes.has('clause')) break;
    if (unit.classes.has('auxiliary') || DETERMINERS.test(unit.lower)) continue;
    if (VERB.test(unit.lower) && !unit.classes.has('noun')) return false;
    head = unit;
  }
  return classes.some((name) => head?.classes.has(name));
}
