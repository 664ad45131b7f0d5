import { type Edtf, edtfEnds } from '../../graph/edtf.ts';
import { formatEdtf } from '../../graph/edtf-format.ts';
import type { Lang } from '../state/view-state.ts';

/** A date for a narrow column: "11–17 Agu 2025", "± 22 Des 2025", "sejak 2022"; what is shared is said once. */
export function compactDate(value: Edtf, lang: Lang): string {
  const [from, to] = edtfEnds(value);
  if (!value.includes('/'))
    return from?.approximate ? `± ${short(value.replace('~', ''), lang)}` : short(value, lang);
  if (!from || !to) return short(value, lang);
  const approximate = from.approximate || to.approximate ? '± ' : '';
  const [start = '', end = ''] = value.replaceAll('~', '').split('/');
  const [a, b] = [short(start, lang).split(' '), short(end, lang).split(' ')];
  // Words from the right: the year, then the month, are left out of the first date where both have them.
  const whole = a.length === b.length ? a.length : 0;
  while (whole && a.length > 1 && a.at(-1) === b[a.length - 1]) a.pop();
  return `${approximate}${a.join(' ')}–${b.join(' ')}`;
}

const short = (value: Edtf, lang: Lang): string => formatEdtf(value, lang, 'short');
