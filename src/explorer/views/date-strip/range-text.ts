import { type Edtf, parseEdtf } from '../../../graph/edtf.ts';
import { formatEdtf, monthName } from '../../../graph/edtf-format.ts';
import { translate } from '../../i18n/translate.ts';
import type { Lang } from '../../state/view-state.ts';

/** The limits in words: "Maret – Desember 2025", "Sejak 15 Agustus 2025", "Semua tanggal". */
export function rangeText(from: Edtf | null, to: Edtf | null, lang: Lang): string {
  if (from && to) {
    if (from === to) return formatEdtf(from, lang);
    const first = isMonth(from) && isMonth(to) && from.slice(0, 4) === to.slice(0, 4);
    return translate(lang, 'time.range', {
      from: first ? monthName(Number(from.slice(5, 7)), lang) : formatEdtf(from, lang),
      to: formatEdtf(to, lang),
    });
  }
  if (from) return translate(lang, 'time.since', { date: formatEdtf(from, lang) });
  if (to) return translate(lang, 'time.until', { date: formatEdtf(to, lang) });
  return translate(lang, 'time.all');
}

const isMonth = (value: Edtf): boolean => parseEdtf(value)?.precision === 'month';
