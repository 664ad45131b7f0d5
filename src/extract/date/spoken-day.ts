/** "hari ini", "kemarin" that are not counted from the day of publication: those of a speaker, and those beside a date. */
import type { Day } from '../../graph/edtf.ts';
import type { DateExpression, Quotation, SegmentedArticle, Sentence } from '../types.ts';
import { withFields } from '../with-fields.ts';
import { type Reading, wordAt } from './lexicon.ts';
import { isDay, resolveShape } from './resolve.ts';
import type { Found } from './shapes.ts';

interface Setting {
  readonly article: SegmentedArticle;
  /** All expressions so far; those of the sentence in hand are mended in place. */
  readonly dates: DateExpression[];
  readonly reading: Reading;
}

/** How many dates are looked back at for the day of the words: those of the sentence before. */
const DATES_BACK = 6;

/** Mends the relative expressions of the sentence whose expressions begin at `first`. */
export function countFromSpeech(setting: Setting, first: number, found: readonly Found[]): void {
  const { article, dates } = setting;
  // A quotation may hold many dates, and has one day.
  const spokenOn = new Map<Quotation, Day | undefined>();
  found.forEach(({ shape }, i) => {
    const expression = dates[first + i];
    if (!expression || shape.kind !== 'relative' || shape.from !== 'publication') return;
    const beside = shape.unit === 'day' ? dayBeside(setting, first + i) : undefined;
    const { unresolved: _, ...rest } = expression;
    if (beside !== undefined) {
      dates[first + i] = withFields(rest, { value: beside, basis: 'text' as const, rule: 'date:day-beside' });
      return;
    }
    const quotation = quotationAt(article.quotations, expression.start);
    if (!quotation) return;
    if (!spokenOn.has(quotation))
      spokenOn.set(
        quotation,
        dayInSentence(dates.slice(first), quotation) ?? dayBefore(setting, first, quotation),
      );
    const spoken = spokenOn.get(quotation);
    if (spoken === undefined) return;
    const resolved = resolveShape(shape, { published: spoken, view: { ahead: false, since: false } });
    const rule = 'date:day-of-the-words';
    dates[first + i] = withFields(withFields(rest, resolved), { basis: 'text' as const, rule });
  });
}

/** "tengah malam 28 Juli 2025, malam ini", "hari ini, Senin (18/8)": two words for one day. */
function dayBeside({ article, dates }: Setting, at: number): Day | undefined {
  const here = dates[at];
  for (const other of [dates[at - 1], dates[at + 1]]) {
    if (!here || !other || other.sentence !== here.sentence || !other.value || !isDay(other.value)) continue;
    const [left, right] = other.start < here.start ? [other, here] : [here, other];
    if (/^\s?[,(]\s?$/.test(article.text.slice(left.end, right.start))) return other.value;
  }
  return undefined;
}

/** The day that the sentence of the words gives them: "…," kata Peskov pada Senin. */
function dayInSentence(dates: readonly DateExpression[], quotation: Quotation): Day | undefined {
  for (const { start, value } of dates)
    if (value !== undefined && isDay(value) && !within(quotation, start)) return value;
  return undefined;
}

/** `Trump berbicara di Gedung Putih, Senin. "Kemarin kami sepakat," ujarnya.`: the one day of the sentence before the words. */
function dayBefore(
  { article, dates, reading }: Setting,
  first: number,
  quotation: Quotation,
): Day | undefined {
  const sentence = sentenceBefore(article.sentences, dates[first]?.sentence, quotation);
  if (!sentence || !goesOn(reading, quotation)) return undefined;
  const days = dates
    .slice(Math.max(0, first - DATES_BACK), first)
    .filter((date) => date.sentence === sentence.index);
  const [only] = days;
  const { value } = only ?? {};
  if (days.length !== 1 || value === undefined || !isDay(value)) return undefined;
  return article.published === undefined || value <= article.published ? value : undefined;
}

/** The sentence before a quotation that begins one of its own, in the same paragraph or the one before. */
function sentenceBefore(
  sentences: readonly Sentence[],
  index: number | undefined,
  quotation: Quotation,
): Sentence | undefined {
  let at = index ?? 0;
  while ((sentences[at]?.start ?? 0) > quotation.start) at--;
  const [before, opening] = [sentences[at - 1], sentences[at]];
  return before && opening?.start === quotation.start && opening.block - before.block <= 1
    ? before
    : undefined;
}

/** Whoever spoke before goes on: "…," ujarnya; or nothing but the words. */
function goesOn(reading: Reading, quotation: Quotation): boolean {
  const { tokens } = reading;
  const at = tokens.findIndex(({ start }) => start >= quotation.end);
  if (at < 0 || tokens[at]?.text === '.') return true;
  const speech = wordAt(reading, 'speech', at);
  return (
    speech !== null &&
    (/nya$/.test(tokens[at]?.lower ?? '') || /^(?:dia|ia|beliau)$/.test(tokens[speech.to]?.lower ?? ''))
  );
}

/** The quotation that holds an offset, by halving: there may be many. */
function quotationAt(quotations: readonly Quotation[], offset: number): Quotation | undefined {
  let [low, high] = [0, quotations.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const quotation = quotations[middle];
    if (!quotation) return undefined;
    if (within(quotation, offset)) return quotation;
    if (quotation.start > offset) high = middle - 1;
    else low = middle + 1;
  }
  return undefined;
}

const within = (span: Quotation, offset: number): boolean => span.start <= offset && offset < span.end;
