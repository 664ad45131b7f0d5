/** Dates as readers type them. */
import { type Edtf, parseEdtf } from '../../graph/edtf.ts';

/** A day or `null` for a beginning or end that is not limited, as typed: 2025, 2025-08, 2025-08-15, 15/8/2025, 8/2025. */
export function readTyped(text: string): { readonly value: Edtf | null } | 'wrong' {
  const trimmed = text.trim();
  if (!trimmed) return { value: null };
  const [, day, month, year] = /^(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})$/.exec(trimmed) ?? [];
  const edtf = year
    ? [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-')
    : trimmed;
  const range = parseEdtf(edtf);
  return range && !range.interval && !range.approximate ? { value: edtf } : 'wrong';
}
