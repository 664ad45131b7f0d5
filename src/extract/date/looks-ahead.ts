/**
 * Does the clause that holds a date look ahead ("Sanksi masih dijadwalkan untuk diterapkan pada hari Jumat") or tell what
 * was ("Peskov mengatakan pada Senin bahwa …")? Reads back to the clause's beginning, then on to its end.
 */
import { isCapitalised } from '../tokens.ts';
import { type Reading, wordAt } from './lexicon.ts';
import type { Found } from './shapes.ts';

/** No clause of a newspaper is longer; keeps the work per date constant on hostile text. */
const LONGEST_CLAUSE = 40;

export function looksAhead(reading: Reading, from: number, to: number): boolean {
  // "berlaku mulai Minggu": what began before is told with "sejak".
  if (/^(?:mulai|per)$/.test(reading.tokens[from - 1]?.lower ?? '')) return true;
  const back = readBack(reading, from);
  if (back !== 'open') return back === 'ahead';
  return readOn(reading, from, to);
}

/** Words between "yang" and the date of what somebody has done. */
const DEED = 10;

/** "Rusia, yang menginvasi Ukraina pada 24 Februari, …": told as done. */
export function looksBack(reading: Reading, from: number): boolean {
  const { tokens } = reading;
  for (let i = from - 1; i >= Math.max(0, from - DEED); i--) {
    const token = tokens[i];
    if (!token || token.text === ',' || /^[;:“"(]$/.test(token.text) || wordAt(reading, 'ahead', i))
      return false;
    if (token.lower === 'yang') return /^me\p{L}{4,}$/u.test(tokens[i + 1]?.lower ?? '');
  }
  return false;
}

/** How far before a date the word may stand that says it was once planned. */
const ONCE_REACH = 5;

/**
 * Does nothing say on which side of today the date lies? "berlaku mulai 7 Agustus" is told of what has begun and of what
 * will, and a day once planned ("semula dijadwalkan 16 Mei") may be past or still ahead: the nearest is meant.
 */
export function isNearest({ tokens }: Reading, { shape, from }: Found): boolean {
  if ((shape.kind !== 'day' && shape.kind !== 'weekday') || shape.direction !== undefined) return false;
  if (shape.kind === 'day' && (shape.year !== undefined || shape.yearHint !== undefined)) return false;
  if (shape.kind === 'weekday' && shape.week !== undefined) return false;
  if (shape.kind === 'day' && /^(?:mulai|per)$/.test(tokens[from - 1]?.lower ?? '')) return true;
  return tokens
    .slice(Math.max(0, from - ONCE_REACH), from)
    .some(({ lower }) => lower === 'semula' || lower === 'sedianya');
}

type Verdict = 'ahead' | 'past' | 'open';

function readBack(reading: Reading, from: number): Verdict {
  const { tokens } = reading;
  let plain = true;
  for (let i = from - 1; i >= Math.max(0, from - LONGEST_CLAUSE); i--) {
    const token = tokens[i];
    if (!token) break;
    if (wordAt(reading, 'ahead', i)) return 'ahead';
    if (wordAt(reading, 'speech', i)) return 'past';
    if (token.lower === 'yang' && wordAt(reading, 'held', i + 1)) continue;
    if (wordAt(reading, 'clause-start', i) || /^[;:“"(]$/.test(token.text))
      return i === from - 1 ? 'open' : closed(from, i);
    // "dijadwalkan bertemu di Nusa Dua, Bali, Rabu": a place between commas does not end the clause.
    if (token.text === ',' && !plain) return 'open';
    if (token.text === ',') continue;
    if (token.kind === 'word' && !isCapitalised(token) && !PLAIN.has(token.lower)) plain = false;
  }
  return 'open';
}

/** Words that may stand in a place or time between commas. */
const PLAIN = new Set(['pada', 'hari', 'di', 'ke', 'tanggal', 'dan', 'bulan', 'tahun']);

/** Past words before the date ("telah", "yang tiba pada Senin") leave it to the rest of the clause only if they stand close. */
const closed = (from: number, at: number): Verdict => (from - at > 1 ? 'past' : 'open');

function readOn(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  // "Pada Jumat, AS akan memberlakukan sanksi": the comma after a date at the head does not end its clause.
  let commas = from <= 2 ? 1 : 0;
  for (let i = to; i < Math.min(tokens.length, to + LONGEST_CLAUSE); i++) {
    const token = tokens[i];
    if (!token) break;
    if (wordAt(reading, 'ahead', i)) return true;
    if (wordAt(reading, 'speech', i) || wordAt(reading, 'clause-start', i) || /^[;:“"(.]$/.test(token.text))
      return false;
    if (token.lower === 'dan') return false;
    // "pertemuan pada hari Kamis, yang diharapkan akan menetapkan arah"
    if (token.text === ',' && commas-- === 0)
      return tokens[i + 1]?.lower === 'yang' && isSoonAhead(reading, i + 2);
  }
  return false;
}

/** How many words behind "yang" it is told that what follows lies ahead. */
const SOON = 3;

const isSoonAhead = (reading: Reading, from: number): boolean =>
  [...Array(SOON).keys()].some((step) => wordAt(reading, 'ahead', from + step) !== null);
