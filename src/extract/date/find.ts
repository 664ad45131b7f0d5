/** Finds the date expressions of one sentence: from left to right, the first matcher that fits takes its words. */

import { isCapitalised } from '../tokens.ts';
import { withFields } from '../with-fields.ts';
import { type Reading, wordAt, wordBefore } from './lexicon.ts';
import {
  matchBracketed,
  matchDay,
  matchDayOfMonth,
  matchEnglishDay,
  matchMonth,
  matchYear,
} from './match-calendar.ts';
import { matchFigures } from './match-figures.ts';
import { matchApart, matchDistance, matchPhraseDate } from './match-relative.ts';
import { matchWeekday } from './match-weekday.ts';
import type { Found, Match, Shape } from './shapes.ts';

/** In order of trust: the fuller forms come first, so that "Rabu (22/10)" is not read as a bare weekday. */
const MATCHERS: readonly ((reading: Reading, at: number) => Match | null)[] = [
  matchWeekday,
  matchBracketed,
  (reading, at) => matchFigures(reading.tokens, at, false),
  matchDay,
  matchEnglishDay,
  matchMonth,
  matchDayOfMonth,
  matchDistance,
  matchPhraseDate,
  matchYear,
];

/** The expressions of a sentence in order, never overlapping. */
export function findDates(reading: Reading): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < reading.tokens.length; ) {
    if (!mayBegin(reading, at)) {
      at++;
      continue;
    }
    // "Perjanjian Jumat Agung"
    const named = wordAt(reading, 'named-day', at);
    if (named) {
      at = named.to;
      continue;
    }
    const match = firstMatch(reading, at) ?? matchApart(reading, at, found.at(-1));
    if (match && !isInName(reading, at, match)) found.push(place(reading, at, match, found.at(-1)));
    at = match ? match.to : at + 1;
  }
  return shareYears(reading, found);
}

/** Most words begin no date, whatever stands around them. */
function mayBegin({ tokens, lexicon }: Reading, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.kind === 'number' || lexicon.openers.has(token.lower));
}

function firstMatch(reading: Reading, at: number): Match | null {
  for (const matcher of MATCHERS) {
    const match = matcher(reading, at);
    if (match) return isRepeated(reading, at, match.to) ? null : match;
  }
  return null;
}

/** "setiap Senin", "saban tanggal 17 Agustus", "Minggu demi minggu" */
function isRepeated(reading: Reading, at: number, to: number): boolean {
  if (wordBefore(reading, 'every', at) || reading.tokens[to]?.lower === 'demi') return true;
  return reading.tokens[at - 1]?.lower === 'tanggal' && wordBefore(reading, 'every', at - 1);
}

/** "Universitas 17 Agustus 1945", "Pasar Minggu": a day in a name; but "di stadion 17 Agustus", "Stadion 17 Agustus lalu". */
function isInName(reading: Reading, at: number, { rule, shape, to }: Match): boolean {
  // "Film Akhir Tahun Ini"
  const start = wordAt(reading, 'phase', at - 1)?.to === at ? at - 1 : at;
  const [head, first, next] = [reading.tokens[start - 1], reading.tokens[at], reading.tokens[to]];
  if (!head || !first || !wordBefore(reading, 'name-before', start)) return false;
  // "film Kemarin", "Partai Hari Esok menolak"; but the headline "Bandara Hari Ini Dibuka Lagi"
  if (shape.kind === 'relative')
    return isCapitalised(first) && (!isCapitalised(head) || (next?.kind === 'word' && !isCapitalised(next)));
  if (!isCapitalised(head)) return false;
  if (shape.kind === 'weekday') return rule === 'date:weekday' && shape.direction === undefined;
  return shape.kind === 'day' && shape.direction === undefined && shape.yearHint === undefined;
}

function place(reading: Reading, at: number, match: Match, previous: Found | undefined): Found {
  const since = [1, 2, 3].find((back) => {
    const word = wordAt(reading, 'since', at - back);
    // "sejak awal Januari", "sejak pada": at most one word between.
    return (
      word &&
      (word.to === at ||
        (word.to === at - 1 &&
          /^(?:awal|akhir|pertengahan|bulan|tahun|hari|tanggal)$/.test(reading.tokens[at - 1]?.lower ?? '')))
    );
  });
  const until = wordBefore(reading, 'until', at);
  const closes = until && previous !== undefined && at - previous.to <= 3;
  const { shape, to, rule } = match;
  return {
    shape,
    to,
    rule,
    from: since === undefined ? at : at - since,
    since: since !== undefined,
    closes,
  };
}

/** "24 Februari hingga 7 April 2022", "antara Mei dan Juli 2021": the year of one is the year of the other. */
function shareYears(reading: Reading, found: readonly Found[]): Found[] {
  if (found.length < 2) return [...found];
  const shared = [...found];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [one, next] = [shared[i], shared[i + 1]];
    if (!one || !next || !joined(reading, one, next)) continue;
    const year = yearOf(next.shape);
    if (year !== undefined && lacksYear(one.shape)) {
      const earlier = monthOf(one.shape) > monthOf(next.shape) ? 1 : 0;
      shared[i] = { ...one, shape: withYear(one.shape, year - earlier) };
    }
  }
  for (let i = 1; i < shared.length; i++) {
    const [one, next] = [shared[i - 1], shared[i]];
    if (!one || !next?.closes) continue;
    const year = yearOf(one.shape);
    if (year !== undefined && lacksYear(next.shape)) {
      const later = monthOf(next.shape) < monthOf(one.shape) ? 1 : 0;
      shared[i] = { ...next, shape: withYear(next.shape, year + later) };
    }
  }
  return shared;
}

function joined({ tokens }: Reading, one: Found, next: Found): boolean {
  const between = tokens.slice(one.to, next.from).map(({ lower }) => lower);
  return between.length > 0 && between.length <= 2 && between.every((word) => JOINTS.has(word));
}

const JOINTS = new Set(['dan', 'atau', 'sampai', 'hingga', '-', '–', ',', 'dengan', 'pada', 'serta']);

const yearOf = (shape: Shape): number | undefined =>
  shape.kind === 'day' || shape.kind === 'month' ? shape.year : undefined;

const monthOf = (shape: Shape): number => (shape.kind === 'day' || shape.kind === 'month' ? shape.month : 0);

const lacksYear = (shape: Shape): boolean =>
  (shape.kind === 'day' || shape.kind === 'month') &&
  shape.year === undefined &&
  shape.direction === undefined &&
  shape.yearHint === undefined;

const withYear = (shape: Shape, year: number): Shape =>
  shape.kind === 'day' || shape.kind === 'month' ? withFields(shape, { year }) : shape;
