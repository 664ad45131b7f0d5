/** The day that a press conference, a signing or a meeting takes over from what was told with it. */
import type { DateExpression, LocalKey } from '../../types.ts';
import type { Cluster } from './fit.ts';
import type { EventDate, Occurrence } from './occurrence.ts';
import { toldOn } from './told-day.ts';
import type { SentenceView } from './units.ts';

/** How many sentences after the meeting a press conference may be told. */
const REACH = 8;

export const groupOf = ({ occurrences }: Cluster): string => occurrences[0]?.kind.group ?? '';
export const aheadOf = ({ occurrences }: Cluster): boolean => occurrences.every((o) => o.ahead);
export const coreOf = (cluster: Cluster): readonly LocalKey[] => cluster.occurrences.flatMap((o) => o.core);
const allOf = ({ occurrences, joined }: Cluster): readonly Occurrence[] => [...occurrences, ...joined];
export const datesOf = (cluster: Cluster): readonly EventDate[] => allOf(cluster).flatMap((o) => o.dates);
export const extend = (cluster: Cluster, add: Partial<Occurrence>): Cluster => ({
  ...cluster,
  occurrences: cluster.occurrences.map((o, i) => (i ? o : { ...o, ...add })),
});
export const isSigned = ({ occurrences }: Cluster): boolean =>
  occurrences.some((o) => o.kind.type === 'agreement' && o.act === 'sign' && !o.ahead);

/** The clusters, those without a day dated by what they belong to; none is changed in place. */
export function inheritDays(
  clusters: readonly Cluster[],
  views: readonly SentenceView[],
): readonly Cluster[] {
  const talks = clusters.filter((cluster) => groupOf(cluster) === 'talks' && !aheadOf(cluster));
  const told = clusters.map((cluster) =>
    isUndated(cluster) ? (withMeeting(cluster, talks, views) ?? withTelling(cluster, views)) : cluster,
  );
  const press = told.filter((cluster) => groupOf(cluster) === 'press' && !aheadOf(cluster));
  return told.map((cluster) =>
    isUndated(cluster) && groupOf(cluster) === 'talks'
      ? (withMargin(cluster, views) ?? withPress(cluster, press, views))
      : cluster,
  );
}

const isUndated = (cluster: Cluster): boolean => !datesOf(cluster).length && !aheadOf(cluster);

const weight = ({ occurrences, joined }: Cluster): number => occurrences.length + joined.length;

/** "Agustus" of a meeting says too little of what followed it. */
const isDay = ({ expression }: EventDate): boolean => /\d{4}-\d\d-\d\d/.test(expression.value ?? '');

/** A press conference or a signing told right after a dated meeting of the same people was on its last day. */
function withMeeting(
  cluster: Cluster,
  meetings: readonly Cluster[],
  views: readonly SentenceView[],
): Cluster | null {
  const first = cluster.occurrences[0];
  const press = groupOf(cluster) === 'press';
  if (!first || !(press || isSigned(cluster))) return null;
  const sides = coreOf(cluster);
  // "kata Lavrov dalam konferensi pers seusai pertemuan"
  const within = press
    ? meetings.find((x) => allOf(x).some((o) => o.sentence === first.sentence && !o.ahead))
    : undefined;
  const meeting =
    within ??
    meetings
      .toSorted((a, b) => weight(b) - weight(a))
      .find((x) => {
        if (isBeside(first, x, views) || isReachedIn(cluster, x, views)) return true;
        const away = Math.min(...allOf(x).map((o) => Math.abs(o.sentence - first.sentence)));
        const there = allOf(x).flatMap((o) => [...o.core, ...o.others]);
        return (
          (away <= (press ? REACH : SIGNED) && there.some((key) => sides.includes(key))) ||
          (away <= (press ? REACH : NAMELESS) && !sides.length && x === meetings[0])
        );
      });
  const last = meeting && datesOf(meeting).findLast((date) => date.bound !== 'begin' && isDay(date));
  return last ? extend(cluster, { dates: [{ ...last, bound: 'on' }] }) : null;
}

/** Sentences between a meeting and the agreement that its sides sign there; and one whose sides the text does not name. */
const SIGNED = 6;
const NAMELESS = 3;

/** "Di sela-sela KTT, kedua negara meneken perjanjian damai" */
const isBeside = ({ sentence }: Occurrence, cluster: Cluster, views: readonly SentenceView[]): boolean =>
  allOf(cluster).some((o) => {
    const units = o.sentence === sentence ? (views[sentence]?.units ?? []) : [];
    const at = units.findIndex((unit) => unit.start === o.trigger.start);
    return /^(?:di)?sela$/.test(units[at - 1]?.lower ?? '');
  });

/** "Kesepakatan dicapai dalam pertemuan empat pihak, Kamis (6/10)": reached there and then. */
const isReachedIn = (agreement: Cluster, meeting: Cluster, views: readonly SentenceView[]): boolean =>
  allOf(meeting).some(({ sentence, trigger }) => {
    const units = allOf(agreement).some((o) => o.sentence === sentence) ? (views[sentence]?.units ?? []) : [];
    const at = units.findIndex((unit) => unit.start === trigger.start);
    return (
      /^(?:dalam|pada|di)$/.test(units[at - 1]?.lower ?? '') &&
      /^(?:di|ter)/.test(units[at - 2]?.lower ?? '') &&
      units[at - 2]?.classes.has('sign')
    );
  });

/** "…, kata Anwar, Senin. Ia menyampaikan hal itu dalam konferensi pers": the day on which it was said. */
function withTelling(cluster: Cluster, views: readonly SentenceView[]): Cluster {
  const first = cluster.occurrences[0];
  const before = first && views[first.sentence - 1];
  if (!first || groupOf(cluster) !== 'press' || !before || before.title) return cluster;
  // "… mengatakan pada hari Kamis bahwa … “…,” kata Garrity dalam sebuah konferensi pers": one day's words
  const said = saidOnDay(before);
  if (said) return extend(cluster, { dates: [{ expression: said, bound: 'on' }] });
  const lead = views[first.sentence]?.units.slice(0, TELLING_REACH) ?? [];
  const at = lead.findIndex((unit) => TELLING.test(unit.lower));
  if (at < 0 || !lead.slice(at > 1 ? at - 2 : 0, at + 3).some((unit) => BACK.test(unit.lower)))
    return cluster;
  const day = toldOn(before);
  return day ? extend(cluster, { dates: [{ expression: day, bound: 'on' }] }) : cluster;
}

/** The day right behind a verb of saying or the agent of one: "mengatakan pada hari Kamis", "diumumkan al-Ahmad …, Rabu". */
function saidOnDay({ units }: SentenceView): DateExpression | undefined {
  const at = units.findIndex((unit) => TELLING.test(unit.lower));
  if (at < 0) return undefined;
  const near = units.slice(at + 1, at + 4).find(({ date }) => date)?.date;
  if (near) return near;
  const days = units.flatMap(({ date }) => date ?? []);
  const last = units.findLast((unit) => !/^[.)”"]$/.test(unit.text));
  return days.length === 1 && last?.date && /^di/.test(units[at]?.lower ?? '') ? days[0] : undefined;
}

const TELLING_REACH = 16;
const TELLING =
  /^(?:menyampaikan|menyampaikannya|mengatakan|mengatakannya|mengumumkan|mengumumkannya|mengungkapkan|mengungkapkannya|disampaikan|dikatakan|diungkapkan|diumumkan|disampaikannya|diungkapkannya|dikatakannya)$/;
const BACK = /^(?:hal|itu|tersebut|ini|.*nya)$/;

/** Sentences behind the meeting in which one of those who met is quoted. */
const QUOTED = 2;

/** "Retno bertemu Lavrov. “…,” kata Retno di sela-sela KTT BRICS di Kazan, Senin": who speaks beside the summit met there. */
function withMargin(cluster: Cluster, views: readonly SentenceView[]): Cluster | null {
  const first = cluster.occurrences.find((o) => !o.title);
  const sides = coreOf(cluster);
  if (!first) return null;
  for (const { units } of views.slice(first.sentence + 1, first.sentence + 1 + QUOTED)) {
    const at = units.findIndex(({ lower }) => /^(?:di)?sela$/.test(lower));
    const said = units.slice(0, Math.max(0, at)).findLastIndex(({ classes }) => classes.has('telling'));
    const teller = said < 0 ? [] : units.slice(said, at).flatMap(({ mention }) => mention?.entity ?? []);
    const day = units.slice(at).find(({ date }) => date)?.date;
    if (day && teller.some((key) => sides.includes(key)))
      return extend(cluster, { dates: [{ expression: day, bound: 'on' }] });
  }
  return null;
}

/** "dalam jumpa pers, Senin, seusai perundingan": the talks were on the day of the press conference that followed. */
function withPress(cluster: Cluster, press: readonly Cluster[], views: readonly SentenceView[]): Cluster {
  for (const o of allOf(cluster)) {
    const after = press.find((x) => allOf(x).some((other) => other.sentence === o.sentence));
    const day = after && datesOf(after)[0];
    if (day && followsOn(views[o.sentence], o)) return extend(cluster, { dates: [{ ...day, bound: 'on' }] });
  }
  return cluster;
}

/** "seusai memimpin perundingan", "usai bertemu" */
function followsOn(view: SentenceView | undefined, { trigger }: Occurrence): boolean {
  const at = view?.units.findIndex(({ start }) => start >= trigger.start) ?? 0;
  return (
    view?.units
      .slice(Math.max(0, at - 3), at)
      .some(({ lower }) => /^(?:usai|seusai|selepas|setelah|sesudah|selesai)$/.test(lower)) ?? false
  );
}
