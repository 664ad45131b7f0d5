/** Finds the day of an event that a date is counted from: "Dua hari sebelum penutupan" after "… menutup KTT … Rabu (16/11)". */
import type { Day } from '../../graph/edtf.ts';
import { fold } from '../../graph/text.ts';
import type { DateExpression, SegmentedArticle } from '../types.ts';
import { isDay } from './resolve.ts';

/** So many dates and characters are looked back at: an article names its events again within that. */
const DATES_BACK = 30;
const LONGEST_SENTENCE = 2000;

/**
 * The day that an earlier sentence gives to the event which `word` names, by the word's stem; for "pertemuan itu" the last
 * day named will do. Undefined where no sentence says it.
 */
export function findEventDay(
  article: SegmentedArticle,
  dates: readonly DateExpression[],
  word: string,
  pointsBack: boolean,
): Day | undefined {
  const days = dates.slice(-DATES_BACK).filter(({ value }) => value !== undefined && isDay(value));
  const stem = stemOf(word);
  for (const { sentence, value } of days.toReversed()) {
    const span = article.sentences[sentence];
    if (!span || stem.length < 4) continue;
    const words = fold(article.text.slice(span.start, Math.min(span.end, span.start + LONGEST_SENTENCE)));
    if (words.includes(stem)) return value;
  }
  return pointsBack ? days.at(-1)?.value : undefined;
}

/**
 * The part of a noun that its verb shares: penutupan – menutup ("utup"), pertemuan – bertemu ("temu"). Nasal prefixes may
 * take the stem's first letter (tutup → menutup), so it is left out of both.
 */
function stemOf(word: string): string {
  const bare = word.replace(/^(?:pe(?:ng|ny|n|m|r|l)?|ke|per)(?=.{5})/, '').replace(/(?:an|nya)$/, '');
  return bare.length > 5 && !/^[aiueo]/.test(bare) ? bare.slice(1) : bare;
}
