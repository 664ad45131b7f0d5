import { useMemo } from 'react';
import { formatEdtf } from '../../../graph/edtf-format.ts';
import type { Node } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { upperFirst } from '../../sentences/first-letter.ts';
import { useGraph } from '../../state/graph-context.ts';
import { DateBarPicture } from './DateBarPicture.tsx';
import { dateBasis } from './date-basis.ts';

/** An event's date in words, its precision as a bar, and the words it rests on. */
export function DateFact({ node }: { readonly node: Node }) {
  const index = useGraph();
  const { t, lang } = useText();
  const basis = useMemo(() => dateBasis(node, index), [node, index]);
  if (!node.date) return <Undated node={node} />;
  const words = formatEdtf(node.date, lang);
  return (
    <>
      {upperFirst(words)}
      <DateBarPicture node={node} date={node.date} />
      {basis && (
        <span className="block text-[13px] leading-[17px] text-ink-3">
          {basis.all > 1
            ? t('panel.dateFrom', { words: basis.words, count: basis.articles, all: basis.all })
            : t('panel.dateFromOnly', { words: basis.words })}
        </span>
      )}
    </>
  );
}

/** No article dates it; when it was first reported at least bounds it. */
function Undated({ node }: { readonly node: Node }) {
  const index = useGraph();
  const { t, lang } = useText();
  const first = node.mentions
    .flatMap(({ article }) => index.articles.get(article)?.published ?? [])
    .sort()[0];
  return (
    <>
      <span className="text-ink-2">{t('panel.undated')}</span>
      {first && (
        <span className="block text-[13px] leading-[17px] text-ink-3">
          {t('panel.firstReported', { date: formatEdtf(first, lang) })}
        </span>
      )}
    </>
  );
}
