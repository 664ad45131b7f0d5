/** EDTF in words, in Indonesian and English. */
import { type Edtf, type EdtfEnd, edtfEnds, isEdtf } from './edtf.ts';

export type DateLanguage = 'id' | 'en';

const WORDS = {
  id: { about: 'sekitar', between: 'antara', and: 'dan', since: 'sejak', until: 'sampai' },
  en: { about: 'around', between: 'between', and: 'and', since: 'since', until: 'until' },
} as const;

/**
 * "15 Agustus 2025", "Agustus 2025", "sekitar 2022", "antara 11 dan 17 Agustus 2025", "sejak Februari 2022", "sampai 2024";
 * with `short` months are cut ("15 Agu 2025"). A text that is no EDTF comes back as it is.
 */
export function formatEdtf(value: Edtf, language: DateLanguage, style: 'long' | 'short' = 'long'): string {
  if (!isEdtf(value)) return value;
  const [from, to] = edtfEnds(value);
  const words = WORDS[language];
  const full = (end: EdtfEnd): string =>
    `${end.approximate ? `${words.about} ` : ''}${print(end, language, style, 'full')}`;
  if (!value.includes('/')) return from ? full(from) : value;
  if (!from) return to ? `${words.until} ${full(to)}` : value;
  if (!to) return `${words.since} ${full(from)}`;
  if (from.lower === to.lower && from.upper === to.upper) return full(to);
  const first =
    from.approximate || to.approximate ? full(from) : print(from, language, style, sharedPart(from, to));
  return `${words.between} ${first} ${words.and} ${full(to)}`;
}

type Part = 'full' | 'without-year' | 'day';

/** What the first end need not say again: "11 dan 17 Agustus 2025", "29 September dan 5 Oktober 2025". */
function sharedPart(from: EdtfEnd, to: EdtfEnd): Part {
  if (from.precision !== to.precision || from.precision === 'year') return 'full';
  if (from.lower.slice(0, 4) !== to.lower.slice(0, 4)) return 'full';
  return from.precision === 'day' && from.lower.slice(0, 7) === to.lower.slice(0, 7) ? 'day' : 'without-year';
}

function print(end: EdtfEnd, language: DateLanguage, style: 'long' | 'short', part: Part): string {
  const year = end.lower.slice(0, 4);
  const day = String(Number(end.lower.slice(8)));
  if (end.precision === 'year') return String(Number(year));
  if (part === 'day') return day;
  const month = monthName(Number(end.lower.slice(5, 7)), language, style);
  return [end.precision === 'day' ? day : '', month, part === 'full' ? String(Number(year)) : '']
    .filter(Boolean)
    .join(' ');
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Name of a month, 1–12. */
export function monthName(month: number, language: DateLanguage, style: 'long' | 'short' = 'long'): string {
  const key = `${language} ${style}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
      month: style,
      timeZone: 'UTC',
    });
    formats.set(key, format);
  }
  return format.format(new Date(Date.UTC(2000, month - 1, 1)));
}
