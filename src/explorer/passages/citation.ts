import { formatEdtf } from '../../graph/edtf-format.ts';
import type { Article } from '../../graph/schema.ts';
import type { Span } from '../state/span.ts';
import type { Lang } from '../state/view-state.ts';

/** A quotation with where it is from: “…” — Title, source, 17 Agustus 2025. https://… */
export function citation(
  article: Article,
  quoted: Span,
  { lang, link }: { lang: Lang; link: string },
): string {
  const words = article.text.slice(quoted.start, quoted.end).replace(/\s+/g, ' ').trim();
  const date = article.published ? formatEdtf(article.published, lang) : '';
  const from = [article.title, article.source, date].filter(Boolean).join(', ');
  return `“${words}” — ${from}.${link ? ` ${link}` : ''}`;
}

/** The article's address where it is an ordinary web address; anything else (`javascript:`, a path) is no link. */
export function safeUrl(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
