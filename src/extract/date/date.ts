/** Finds and resolves the dates of an article. See ontology.md, "Dates". */
import { type Edtf, isEdtf } from '../../graph/edtf.ts';
import type { Knowledge } from '../knowledge.ts';
import { tokenise } from '../tokens.ts';
import type { DatedArticle, DateExpression, SegmentedArticle, Sentence } from '../types.ts';
import { withFields } from '../with-fields.ts';
import { findEventDay } from './event-day.ts';
import { findDates } from './find.ts';
import { compileLexicon, type Reading } from './lexicon.ts';
import { isNearest, looksAhead, looksBack } from './looks-ahead.ts';
import { isDay, type Resolved, resolveShape } from './resolve.ts';
import type { Found, Shape } from './shapes.ts';
import { countFromSpeech } from './spoken-day.ts';

/**
 * Date expressions of every sentence, in order. `value` is EDTF, counted from the day of publication or from another date
 * of the text where the words are relative; without it `unresolved` says why. Nothing is guessed; throws nothing.
 */
export function date(article: SegmentedArticle, knowledge: Knowledge): DatedArticle {
  const lexicon = compileLexicon(knowledge);
  const dates: DateExpression[] = [];
  let anchor: Edtf | undefined;
  // "tahun ini" between a day and "hari yang sama" takes nothing from the day
  let lastDay: Edtf | undefined;
  for (const sentence of article.sentences) {
    const reading: Reading = { tokens: tokenise(article.text, sentence.start, sentence.end), lexicon };
    const found = findDates(reading);
    const first = dates.length;
    for (const one of found) {
      const resolved = inCalendar(
        resolveFound(article, dates, reading, one, countsDays(one) ? (lastDay ?? anchor) : anchor),
      );
      if (resolved.value !== undefined && isAnchor(one)) {
        anchor = resolved.value;
        if (isDay(resolved.value)) lastDay = resolved.value;
      }
      dates.push(express(sentence, reading, one, resolved));
    }
    joinEnds(dates, first, found);
    if (found.length) countFromSpeech({ article, dates, reading }, first, found);
  }
  return withFields(article, { dates });
}

function resolveFound(
  article: SegmentedArticle,
  dates: readonly DateExpression[],
  reading: Reading,
  one: Found,
  anchor: Edtf | undefined,
): Resolved {
  const said = inCentury(one.shape, article.published);
  const shape = isNearest(reading, one) ? withFields(said, { direction: 'this' as const }) : said;
  const opening = one.closes ? dates.at(-1)?.value : undefined;
  // The end of a time lies after its beginning: "15 September sampai 31 Desember".
  if (opening !== undefined && isBare(shape))
    return {
      ...resolveShape(shape, { published: opening, view: { ahead: true, since: false } }),
      basis: 'text',
    };
  const ofEvent =
    shape.kind === 'distance' && shape.from === 'event' && shape.event !== undefined
      ? findEventDay(
          article,
          dates,
          shape.event,
          /^(?:itu|tersebut|ini)$/.test(reading.tokens[one.to]?.lower ?? ''),
        )
      : undefined;
  return resolveShape(shape, {
    published: article.published,
    anchor: shape.kind === 'distance' && shape.from === 'event' ? ofEvent : anchor,
    view: {
      ahead: looksAhead(reading, one.from, one.to),
      since: one.since || looksBack(reading, one.from),
    },
  });
}

/** "13/5/98" in a paper of 1998: newspapers abbreviate only what is near. */
function inCentury(shape: Shape, published: Edtf | undefined): Shape {
  if (shape.kind !== 'day' || !shape.short || shape.year === undefined || published === undefined)
    return shape;
  return shape.year > Number(published.slice(0, 4)) + NEAR
    ? withFields(shape, { year: shape.year - 100 })
    : shape;
}

/** Years ahead that a date in figures still tells of: a treaty's end, no event of the century before. */
const NEAR = 20;

/** "besok" of 31 December 9999 and "dua ribu tahun lalu" lie outside what EDTF can write. */
const inCalendar = (resolved: Resolved): Resolved =>
  resolved.value === undefined || isEdtf(resolved.value)
    ? resolved
    : { unresolved: 'impossible-date', basis: resolved.basis };

const isBare = (shape: Shape): boolean =>
  (shape.kind === 'day' || shape.kind === 'month') &&
  shape.year === undefined &&
  shape.direction === undefined &&
  shape.yearHint === undefined;

/** "hari yang sama": the last day that was told, whatever month or year has been named since. */
const countsDays = ({ shape }: Found): boolean =>
  shape.kind === 'relative' && shape.unit === 'day' && shape.from === 'text';

/** Later dates are counted from what is itself a point in time, not from "dalam sepekan terakhir". */
const isAnchor = ({ shape }: Found): boolean =>
  shape.kind !== 'span' && shape.kind !== 'range' && !(shape.kind === 'years' && shape.from !== shape.to);

function express(sentence: Sentence, { tokens }: Reading, one: Found, resolved: Resolved): DateExpression {
  const { value } = resolved;
  const open = one.since && value !== undefined && !value.includes('/');
  return {
    start: tokens[one.from]?.start ?? sentence.start,
    end: tokens[one.to - 1]?.end ?? sentence.end,
    sentence: sentence.index,
    ...resolved,
    ...(open ? { eventValue: `${value}/..` } : {}),
    rule: one.rule,
  };
}

/** "mulai 15 September sampai 31 Desember": for the event both ends make one time. */
function joinEnds(dates: DateExpression[], first: number, found: readonly Found[]): void {
  found.forEach((one, i) => {
    const [from, to] = [dates[first + i - 1], dates[first + i]];
    if (!one.closes || i === 0 || !from?.value || !to?.value) return;
    if (from.value.includes('/') || to.value.includes('/') || from.value > to.value) return;
    const eventValue = `${from.value}/${to.value}`;
    dates[first + i - 1] = withFields(from, { eventValue });
    dates[first + i] = withFields(to, { eventValue });
  });
}
