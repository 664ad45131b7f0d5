/** What the words around an event noun make of it: nothing to tell of, or only what something else is about. */
import type { Draft, EventDate, Occurrence } from './occurrence.ts';
import type { Context, Unit } from './units.ts';

export const tellsNothing = (context: Context): boolean =>
  isRivalry(context) ||
  isMeans(context) ||
  isThreat(context) ||
  (context.kind.group === 'attack' && isOnlyFor(context)) ||
  isReceived(context) ||
  isRoundOf(context) ||
  isNoGathering(context) ||
  isAgreedOn(context);

/** "putaran kedua perundingan", "putaran kedua pemilihan": the noun behind says of what; alone it is told with its day and place. */
const isRoundOf = ({ view, trigger }: Context): boolean =>
  trigger.row.id === 'putaran' && !view.units[trigger.to]?.classes.has('predicate');

/** "dalam forum itu", "Forum": only a name, or a word that says of what kind it is, makes it a gathering of states. */
const isNoGathering = ({ view, trigger, kind }: Context): boolean =>
  kind.type === 'meeting' &&
  trigger.to - trigger.from === 1 &&
  (view.units[trigger.from]?.classes.has('needs-name') ?? false);

/** "kesepakatan tarif", "perundingan tarif Vietnam-AS": what is agreed or talked about, and no measure of anybody. */
function isAgreedOn({ view: { units, triggers }, trigger, kind, lexicon }: Context): boolean {
  const before = units[trigger.from - 1]?.trigger;
  const noun = before === undefined ? undefined : triggers[before];
  if (kind.group !== 'tariff' || noun?.row.frame !== 'noun') return false;
  const type = lexicon.kindOf(noun.row)?.type;
  const between = units.slice(trigger.to, trigger.to + LONGEST_ATTRIBUTE);
  const pair = between.some(
    ({ lower, mention }, i) =>
      lower === 'antara' || (mention?.type === 'country' && between[i + 1]?.text === '-'),
  );
  return type === 'agreement' || (type === 'meeting' && pair);
}

/** "surat pengabaian sanksi", "pencabutan sanksi": no measure is told of, unless it says whose. */
export const isLifted = ({ view, trigger, kind }: Context): boolean =>
  kind.type === 'sanction' && (view.units[trigger.from - 1]?.classes.has('lifting') ?? false);

/** "menerima kunjungan Menteri Luar Negeri India": told by its verb. */
function isReceived({ view, trigger, kind }: Context): boolean {
  const before = view.units[trigger.from - 1]?.trigger;
  return kind.group === 'visit' && before !== undefined && view.triggers[before]?.row.frame === 'host';
}

/** "ancaman serangan", "tidak melakukan serangan": nothing was struck. */
const isThreat = (context: Context): boolean =>
  context.kind.group === 'attack' && context.view.units[context.trigger.from - 1]?.lower === 'ancaman';

/** "basis untuk melakukan serangan", "kemampuan militer untuk menyerang": what one could do with it. */
export function isOnlyFor({ view: { units }, trigger }: Context): boolean {
  const aim = units.findLastIndex(
    ({ lower }, i) => i < trigger.from && i >= trigger.from - 3 && /^(?:untuk|guna|bagi)$/.test(lower),
  );
  return aim > 0 && units.slice(Math.max(0, aim - 3), aim).some(({ classes }) => classes.has('tool'));
}

/** "konflik antara Amerika Serikat dan Rusia" without arms is none of ours. */
const isRivalry = ({ view, trigger, lexicon }: Context): boolean =>
  trigger.row.id === 'konflik' &&
  trigger.to - trigger.from === 1 &&
  isBetween(view.units.slice(trigger.to, trigger.to + LONGEST_ATTRIBUTE)) &&
  !view.triggers.some(({ row }) => isOfArms(lexicon.kindOf(row))) &&
  !view.units.some((unit) => (unit.classes.has('begin') || unit.classes.has('finish')) && !unit.mention);

/** "konflik antara", "konflik yang berkepanjangan antara" */
const isBetween = ([first, ...rest]: readonly Unit[]): boolean =>
  first?.lower === 'antara' || (first?.lower === 'yang' && rest.some(({ lower }) => lower === 'antara'));

const LONGEST_ATTRIBUTE = 5;

/** Said of the same, these show that it is fought: "konflik antara Israel dan Hizbullah, yang berakhir dengan gencatan senjata". */
const isOfArms = (kind: Context['kind'] | undefined): boolean =>
  kind !== undefined && (kind.group === 'truce' || (kind.type === 'conflict' && kind.id !== 'konflik'));

/** "perundingan gencatan senjata di Kairo": the talks are in Cairo, not the truce. */
export function isTopic({ view, trigger, kind, lexicon }: Context): boolean {
  const before = view.units[trigger.from - 1]?.trigger;
  const row = before === undefined ? undefined : view.triggers[before]?.row;
  const talks = row?.frame === 'noun' ? lexicon.kindOf(row) : undefined;
  // "penandatanganan perjanjian Indonesia-Singapura" is the agreement's own
  return kind.type === 'agreement' && talks?.type === 'meeting' && talks.group !== 'signing';
}

/** "menjatuhkan embargo lewat Resolusi 661": the resolution counts as the embargo that it makes. */
const isMeans = ({ view, trigger, lexicon }: Context): boolean =>
  trigger.row.id === 'resolusi' &&
  view.triggers.some(({ row }) => row.frame !== 'refer' && lexicon.kindOf(row)?.type === 'sanction');

/** "membahas draf perjanjian damai di Jenewa pada 2 Oktober": where and when it was talked about. */
export function isDiscussed({ view, trigger, kind }: Context): boolean {
  const [verb, draft] = view.units.slice(trigger.from - 2, trigger.from);
  return (
    kind.type === 'agreement' && Boolean(draft?.classes.has('draft')) && Boolean(verb?.classes.has('discuss'))
  );
}

/** How far behind "membahas" the war may stand that somebody talks over. */
const TALKED_REACH = 4;

/** "membahas perkembangan perang di Gaza dengan Menlu David Cameron": he fights in none. */
export const isTalkedOver = ({ view, trigger, kind }: Context): boolean =>
  kind.type === 'conflict' &&
  view.units
    .slice(Math.max(0, trigger.from - TALKED_REACH), trigger.from)
    .some(({ classes }) => classes.has('discuss'));

/** An agreement that is object of a verb which neither makes nor ends it. */
export const isSpokenOf = (
  { view, kind, trigger }: Context,
  after: Draft,
  { carrier, act }: Telling,
): boolean =>
  kind.type === 'agreement' &&
  act === null &&
  carrier < 0 &&
  /^me[mnlrwy]/.test(view.units[trigger.from - 1]?.lower ?? '') &&
  !after.dates.length &&
  !after.predicate;

interface Telling {
  readonly carrier: number;
  readonly act: Occurrence['act'];
}

/** How far before an agreement or measure the verb may stand that ends it: "menarik Amerika Serikat keluar dari kesepakatan". */
const UNDO_REACH = 6;

/** The dates that are the event's own: "menarik diri dari perjanjian nuklir 2015 pada 2018" leaves the first. */
export function ownDates(context: Context, dates: readonly EventDate[]): readonly EventDate[] {
  const { kind, view, trigger } = context;
  if (kind.type !== 'agreement' && kind.type !== 'sanction') return dates;
  const before = isUndoneBefore(context);
  return dates.filter(({ expression }) => {
    const at = view.units.findIndex(({ date }) => date === expression);
    const undone = before || view.units.slice(trigger.to, at).some(({ classes }) => classes.has('undone'));
    const within = view.units[at - 1];
    // "perjanjian nuklir | 2015", "perjanjian itu, yang diteken pada 1998"
    const inName = within?.kind === 'word' && !within.classes.has('stop') && !within.classes.has('part');
    return !undone || inName || view.units.slice(trigger.to, at).some(({ lower }) => lower === 'yang');
  });
}

/** "mencabut sanksi terhadap Suriah, Kamis": the day is that of lifting it. */
export function isUndoneBefore({ kind, view, trigger }: Context): boolean {
  if (kind.type !== 'agreement' && kind.type !== 'sanction') return false;
  for (let i = trigger.from - 1; i >= Math.max(0, trigger.from - UNDO_REACH); i--) {
    const unit = view.units[i];
    if (!unit || unit.text === ',' || unit.trigger !== undefined) return false;
    if (unit.classes.has('undo')) return true;
    if (unit.classes.has('clause')) return false;
  }
  return false;
}

/** Words between "Ini merupakan" and the noun: "yang pertama". */
const COPULA_REACH = 3;

/** "Ini merupakan kunjungan pertamanya": the one told of just before. */
export function pointedAt({ view: { units, start }, trigger, kind }: Context): string | null {
  if (kind.type !== 'meeting' || trigger.from > start + 2 + COPULA_REACH) return null;
  const points = /^(?:ini|itu)$/.test(units[start]?.lower ?? '');
  return points && /^(?:merupakan|adalah|ialah|menjadi)$/.test(units[start + 1]?.lower ?? '') ? 'ini' : null;
}

/** Nothing shows which event is meant: "mengulur-ulur pembicaraan". */
export function isBare({ view, trigger }: Context, after: Draft, carrier: number): boolean {
  const before = view.units.slice(Math.max(0, trigger.from - 2), trigger.from);
  return (
    !after.predicate &&
    after.demonstrative === null &&
    !trigger.clitic &&
    carrier < 0 &&
    trigger.from > 0 &&
    !before.some((unit) => unit.classes.has('definite'))
  );
}
