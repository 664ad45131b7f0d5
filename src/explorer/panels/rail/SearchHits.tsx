import { FileText } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { piecesOf } from '../../search/text-search.ts';
import type { Hit } from '../../search/use-search.ts';
import { labelOf } from '../../sentences/parts.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useVisible } from '../../state/use-visible.ts';
import { TypeGlyph } from '../../ui/TypeGlyph.tsx';

interface Props {
  readonly id: string;
  readonly hits: readonly Hit[];
  readonly query: string;
  /** Index of the hit that Enter would choose. */
  readonly current: number;
  readonly onChoose: (hit: Hit) => void;
}

/** The hits, grouped: names, then sentences of articles. */
export function SearchHits({ id, hits, query, current, onChoose }: Props) {
  const { t } = useText();
  const groups = [
    { kind: 'name', title: t('rail.names') },
    { kind: 'text', title: t('rail.inArticles') },
  ];
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t('rail.search')}
      // The field keeps the focus while one clicks.
      onMouseDown={(event) => event.preventDefault()}
      className="absolute top-full right-0 left-0 z-20 mt-1 max-h-[min(60dvh,460px)] overflow-y-auto rounded-[9px] border border-line-strong bg-raised py-1.5 shadow-2 wide:right-auto wide:w-[340px]"
    >
      {hits.length === 0 && (
        <div
          role="option"
          aria-disabled="true"
          aria-selected="false"
          tabIndex={-1}
          className="px-3 py-2 text-ink-2"
        >
          {t('rail.noResults', { query })}
        </div>
      )}
      {groups.map(({ kind, title }) =>
        hits.some((hit) => hit.kind === kind) ? (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
          <div key={kind} role="group" aria-label={title}>
            <p aria-hidden="true" className="px-3 pt-1.5 pb-1 text-label font-semibold text-ink-3">
              {title}
            </p>
            {hits.map((hit, i) =>
              hit.kind === kind ? (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys and the focus
                <div
                  key={hit.kind === 'name' ? hit.node : `${hit.article}@${hit.start}`}
                  id={`${id}-${i}`}
                  role="option"
                  aria-selected={i === current}
                  tabIndex={-1}
                  onClick={() => onChoose(hit)}
                  className={`flex min-h-9 items-center gap-2 px-3 py-1 hover:bg-sunken touch:min-h-11 ${i === current ? 'bg-sunken' : ''}`}
                >
                  <HitWords hit={hit} query={query} />
                </div>
              ) : null,
            )}
          </div>
        ) : null,
      )}
    </div>
  );
}

/** Characters of the text to show before and after a hit. */
const BEFORE = 28;
const AFTER = 60;

function HitWords({ hit, query }: { readonly hit: Hit; readonly query: string }) {
  const { t, lang } = useText();
  const index = useGraph();
  const visible = useVisible();
  if (hit.kind === 'name') {
    const node = index.nodes.get(hit.node);
    if (!node) return null;
    return (
      <>
        <TypeGlyph type={node.type} status={node.status} radius={9} />
        <span className="min-w-0">
          <span className="block font-[550]">{labelOf(node, lang)}</span>
          <span className="block text-label text-ink-3">
            {t(`status.${node.type}`)}
            {hit.alias && ` · ${t('rail.alias', { alias: hit.alias })}`}
            {!visible.nodes.has(node.id) && ` · ${t('rail.hiddenByFilter')}`}
          </span>
        </span>
      </>
    );
  }
  const article = index.articles.get(hit.article);
  if (!article) return null;
  const { text } = article;
  return (
    <>
      <FileText size={16} strokeWidth={1.75} aria-hidden="true" className="mx-1 text-ink-3" />
      <span className="min-w-0">
        <span className="line-clamp-2 font-serif text-[15px]/[19px]">
          {wordsBefore(text, hit.start)}
          {piecesOf(text.slice(hit.start, hit.end), query).map((piece, i) =>
            i % 2 ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name
              <mark key={i} className="rounded-[2px] bg-sunken font-semibold text-ink">
                {piece}
              </mark>
            ) : (
              piece
            ),
          )}
          {text.slice(hit.end, hit.end + AFTER)}
        </span>
        <span className="block truncate text-label text-ink-3">{article.title}</span>
      </span>
    </>
  );
}

/** The words before a hit, whole ones, with an ellipsis where there are more. */
function wordsBefore(text: string, start: number): string {
  const from = start - BEFORE;
  if (from <= 0) return text.slice(0, start);
  const words = text.slice(from, start);
  return `… ${words.slice(words.search(/\s/) + 1)}`;
}
