import { formatEdtf } from '../../../graph/edtf-format.ts';
import type { Article } from '../../../graph/schema.ts';
import type { Lang } from '../../state/view-state.ts';
import type { DateMark } from '../../ui/PassageText.tsx';

/** The article's date expressions with what they mean; those that the text does not decide say so. */
export function dateMarks(article: Article, lang: Lang, undecided: string): readonly DateMark[] {
  const resolved = article.dates.map(
    ({ start, end, value }): DateMark => ({ kind: 'date', start, end, meaning: formatEdtf(value, lang) }),
  );
  const unresolved = (article.unresolved ?? []).map(
    ({ start, end }): DateMark => ({ kind: 'date', start, end, meaning: undecided }),
  );
  return [...resolved, ...unresolved].sort((a, b) => a.start - b.start);
}
