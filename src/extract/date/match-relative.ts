/** Dates counted from another day: "hari ini", "pekan lalu", "hampir empat tahun silam", "dua hari kemudian", "sepekan terakhir". */
import { matchPhrase } from '../phrases.ts';
import { isCapitalised } from '../tokens.ts';
import { isNumber, numberOf, type Reading, unitOf, wordAt, wordBefore } from './lexicon.ts';
import type { Found, Match, Shape, Unit } from './shapes.ts';

/** A whole expression of `relative-dates`; "awal tahun" and "akhir bulan" without more mean this one. */
export function matchPhraseDate(reading: Reading, at: number): Match | null {
  const find = matchPhrase(reading.lexicon.phrases, reading.tokens, at);
  if (find) {
    if (wordBefore(reading, 'every', at) || meansElse(reading, at, find.to)) return null;
    const { unit, offset, from, id } = find.row;
    // "dua minggu ini", "tiga tahun lalu": a number before makes it a distance or a span.
    if (unit !== 'day' && readCount(reading, at - 1) !== null) return null;
    return { shape: { kind: 'relative', unit, offset, from }, to: find.to, rule: `date:${id}` };
  }
  const unit = wordAt(reading, 'unit', at);
  if (!unit || !wordBefore(reading, 'phase', at)) return null;
  if (!['month', 'year'].includes(unitOf(unit.row)) || isNumber(reading.tokens[unit.to])) return null;
  // "Bahas Kunjungan Akhir Tahun": the capitals of a headline say nothing of which year
  const word = reading.tokens[at];
  if (word && isCapitalised(word)) return null;
  if (wordBefore(reading, 'every', at - 1)) return null;
  const shape: Shape = { kind: 'relative', unit: unitOf(unit.row), offset: 0, from: 'publication' };
  return { shape, to: unit.to, rule: 'date:phase-of-this' };
}

/** "anak kemarin sore", "pekan lalu lintas macet", "tahun yang sama beratnya". */
function meansElse(reading: Reading, at: number, to: number): boolean {
  const { tokens } = reading;
  if (tokens[to - 1]?.lower === 'sama' && /\p{L}{2}nya$/u.test(tokens[to]?.lower ?? '')) return true;
  return wordAt(reading, 'no-direction', to - 1) !== null || wordAt(reading, 'no-date', at - 1)?.to === to;
}

/** "dua pekan lalu", "sepekan kemudian", "Dua hari sebelum penutupan", "tiga bulan terakhir", "beberapa hari lalu". */
export function matchDistance(reading: Reading, at: number): Match | null {
  const lean = wordAt(reading, 'almost', at) ?? wordAt(reading, 'over', at);
  const start = lean?.to ?? at;
  const amount = readAmount(reading, start);
  if (!amount) return null;
  const { unit, count, to } = amount;
  const make = (
    from: 'publication' | 'text' | 'event',
    sign: number,
    end: number,
    rule: string,
    event?: string,
  ): Match => ({
    shape:
      count === null
        ? { kind: 'vague' }
        : {
            kind: 'distance',
            unit,
            count: sign * count,
            from,
            lean: lean ? (wordAt(reading, 'almost', at) ? 'less' : 'more') : 'even',
            ...(event === undefined ? {} : { event }),
          },
    to: end,
    rule,
  });
  const ago = wordAt(reading, 'no-direction', to) ? null : wordAt(reading, 'ago', to);
  const later = wordAt(reading, 'later', to);
  // "dua hari lalu"; but "… setelah itu" is longer than "… setelah".
  if (ago && (!later || ago.to >= later.to)) return make('publication', -1, ago.to, 'date:ago');
  if (later) return make('text', 1, later.to, 'date:later');
  // "dua pekan lagi"; "berlaku lima tahun lagi" is a length
  const hence = lastsBefore(reading, at, unit) ? null : wordAt(reading, 'hence', to);
  if (hence) return make('publication', 1, hence.to, 'date:hence');
  const earlier = wordAt(reading, 'earlier', to);
  if (earlier) return make('text', -1, earlier.to, 'date:earlier');
  const span = wordAt(reading, 'last-span', to);
  if (span)
    return {
      shape: count === null ? { kind: 'vague' } : { kind: 'span', unit, count },
      to: span.to,
      rule: 'date:last-span',
    };
  return at === 0 ? matchFromEvent(reading, to, make) : null;
}

const LASTS =
  /^(?:berlaku|berlangsung|bertahan|selama|untuk|diperpanjang|memperpanjang|menunggu|hingga|sampai)$/;

const lastsBefore = ({ tokens }: Reading, at: number, unit: Unit): boolean =>
  unit === 'year' || unit === 'decade' || LASTS.test(tokens[at - 1]?.lower ?? '');

/** Only at the head of a sentence: elsewhere the words say how a date that is given relates to another event. */
function matchFromEvent(
  reading: Reading,
  at: number,
  make: (from: 'event', sign: number, end: number, rule: string, event: string) => Match,
): Match | null {
  const before = wordAt(reading, 'before-event', at);
  const after = before ? null : wordAt(reading, 'after-event', at);
  const end = before?.to ?? after?.to;
  const event = end === undefined ? undefined : reading.tokens[end];
  if (end === undefined || event?.kind !== 'word') return null;
  return make(
    'event',
    before ? -1 : 1,
    end + 1,
    before ? 'date:before-event' : 'date:after-event',
    event.lower,
  );
}

/**
 * "pada 4 April, dua hari setelah Trump mengumumkan tarif": right behind a date the words give that of another event, so long
 * before or after it.
 */
export function matchApart(reading: Reading, at: number, previous: Found | undefined): Match | null {
  const { tokens } = reading;
  const comma = tokens[at - 1]?.text === ',' ? 1 : 0;
  if (!previous || previous.to !== at - comma) return null;
  const amount = readAmount(reading, at);
  // Weeks and months would give no day: "26 Januari 2005, sebulan setelah tsunami".
  if (!amount || amount.count === null || amount.unit !== 'day') return null;
  const before = tokens[amount.to]?.lower === 'menjelang' ? null : wordAt(reading, 'before-event', amount.to);
  const after = before ? null : wordAt(reading, 'after-event', amount.to);
  const end = before?.to ?? after?.to;
  if (end === undefined || tokens[end]?.kind !== 'word') return null;
  return {
    shape: {
      kind: 'distance',
      unit: amount.unit,
      count: before ? amount.count : -amount.count,
      from: 'text',
      lean: 'even',
    },
    to: end,
    rule: 'date:so-long-apart',
  };
}

/** "dua hari", "sepekan", "tiga setengah tahun", "beberapa bulan": null for an amount that is not said. */
function readAmount(
  reading: Reading,
  at: number,
): { readonly unit: Unit; readonly count: number | null; readonly to: number } | null {
  const one = wordAt(reading, 'one-unit', at);
  if (one) return { unit: unitOf(one.row), count: 1, to: one.to };
  const vague = wordAt(reading, 'vague-number', at);
  const number = vague ? null : readCount(reading, at);
  const next = vague?.to ?? number?.to;
  const unit = next === undefined ? null : wordAt(reading, 'unit', next);
  return unit && { unit: unitOf(unit.row), count: number?.count ?? null, to: unit.to };
}

/** "dua", "dua belas", "dua puluh lima", "3", "tiga setengah". */
export function readCount(
  reading: Reading,
  at: number,
): { readonly count: number; readonly to: number } | null {
  const token = reading.tokens[at];
  if (isNumber(token) && token.text.length <= 3) return { count: Number(token.text), to: at + 1 };
  const word = wordAt(reading, 'number', at);
  if (!word) return null;
  let count = numberOf(word.row);
  let { to } = word;
  const ten = wordAt(reading, 'ten', to);
  if (!ten) return { count, to };
  to = ten.to;
  const value = numberOf(ten.row);
  if (value === 0.5) return { count: count + 0.5, to };
  if (value === 1) return { count: count + 10, to };
  count *= value;
  const rest = wordAt(reading, 'number', to);
  return rest && numberOf(rest.row) < 10 ? { count: count + numberOf(rest.row), to: rest.to } : { count, to };
}
