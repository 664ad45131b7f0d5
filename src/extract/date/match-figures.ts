/** Dates in figures: "(22/10)", "(21/10/2025)", "(11-12/10)", "22-10-2025", "2025-10-22". */
import type { Token } from '../tokens.ts';
import { isDayNumber, isYear } from './lexicon.ts';
import type { Match, Shape } from './shapes.ts';

interface Figures {
  readonly shape: Shape;
  readonly to: number;
  readonly hasYear: boolean;
}

/**
 * Figures at token `at`. `bracketed` says that a bracket or a weekday stands before; without it a year is needed,
 * since "2/3" alone is a fraction.
 */
export function matchFigures(tokens: readonly Token[], at: number, bracketed: boolean): Match | null {
  // Asked at every word, and most are none.
  if (tokens[at]?.kind !== 'number') return null;
  const range = bracketed ? matchFigureRange(tokens, at) : null;
  if (range) return range;
  const one = matchOne(tokens, at) ?? matchIso(tokens, at) ?? matchDotted(tokens[at], at);
  return one && (bracketed || one.hasYear) ? { shape: one.shape, to: one.to, rule: 'date:figures' } : null;
}

function matchOne(tokens: readonly Token[], at: number): Figures | null {
  const mark = tokens[at + 1]?.text;
  const first = tokens[at];
  const second = tokens[at + 2];
  if ((mark !== '/' && mark !== '-') || !isDayNumber(first) || !isDayNumber(second)) return null;
  const said = tokens[at + 3]?.text === mark ? tokens[at + 4] : undefined;
  const year = yearOf(said);
  if (mark === '-' && year === undefined) return null;
  const day = dayShape(Number(first.text), Number(second.text), year);
  const shape: Shape | null =
    day?.kind === 'day' && said?.text.length === 2 && year !== undefined ? { ...day, short: true } : day;
  return shape && { shape, to: year === undefined ? at + 3 : at + 5, hasYear: year !== undefined };
}

/** "(11-12/10)", "(31/10-1/11/2025)". */
function matchFigureRange(tokens: readonly Token[], at: number): Match | null {
  const first = tokens[at];
  if (!isDayNumber(first)) return null;
  const own =
    tokens[at + 1]?.text === '/' && isDayNumber(tokens[at + 2]) ? Number(tokens[at + 2]?.text) : undefined;
  const dash = own === undefined ? at + 1 : at + 3;
  if (!/^[-–]$/.test(tokens[dash]?.text ?? '')) return null;
  const last = matchOne(tokens, dash + 1);
  if (last?.shape.kind !== 'day') return null;
  const from = dayShape(Number(first.text), own ?? last.shape.month, last.shape.year);
  return from && { shape: { kind: 'range', from, to: last.shape }, to: last.to, rule: 'date:figures' };
}

function matchIso(tokens: readonly Token[], at: number): Figures | null {
  const [year, dash, month, second, day] = tokens.slice(at, at + 5);
  if (!isYear(year) || dash?.text !== '-' || second?.text !== '-' || !isDayNumber(month) || !isDayNumber(day))
    return null;
  return {
    shape: figure(Number(day.text), Number(month.text), Number(year.text)),
    to: at + 5,
    hasYear: true,
  };
}

/** "22.10.2025" is one token. */
function matchDotted(token: Token | undefined, at: number): Figures | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(token?.text ?? '');
  const shape = match && dayShape(Number(match[1]), Number(match[2]), Number(match[3]));
  return shape && { shape, to: at + 1, hasYear: true };
}

/**
 * Day before month, always; except that "10/22" can only be a month before a day. "30/2/2024" is a date as well, of a day that
 * there is not: to leave it would be to read its year alone. "(22/31)" has neither a month nor a year and is none.
 */
function dayShape(first: number, second: number, year: number | undefined): Shape | null {
  const [day, month] = second > 12 && first <= 12 ? [second, first] : [first, second];
  return day >= 1 && month >= 1 && (month <= 12 || year !== undefined) ? figure(day, month, year) : null;
}

const figure = (day: number, month: number, year: number | undefined): Shape => ({
  kind: 'day',
  day,
  month,
  figures: true,
  ...(year === undefined ? {} : { year }),
});

function yearOf(token: Token | undefined): number | undefined {
  const text = token?.text ?? '';
  // Two figures: this century until the day of publication is known.
  if (/^\d\d$/.test(text)) return 2000 + Number(text);
  return isYear(token) ? Number(text) : undefined;
}
