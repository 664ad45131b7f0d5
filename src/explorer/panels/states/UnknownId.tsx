import { focusSearch } from '../../commands/focus-search.ts';
import { useText } from '../../i18n/use-text.ts';
import { labelOf } from '../../sentences/parts.ts';
import { useGraph } from '../../state/graph-context.ts';
import type { Notice } from '../../state/notices.ts';
import { useStore } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { LooseThread } from '../../ui/LooseThread.tsx';
import { TypeGlyph } from '../../ui/TypeGlyph.tsx';

type Unknown = Extract<Notice, { kind: 'unknown-id' }>;

/** A link named something that this graph does not have: what it was, and what was perhaps meant. */
export function UnknownId({ notice }: { readonly notice: Unknown }) {
  const { t, lang } = useText();
  const index = useGraph();
  const near = notice.nearest === null ? undefined : index.nodes.get(notice.nearest);
  const words = notice.id
    .replace(/^[a-z]+:/, '')
    .replaceAll('-', ' ')
    .slice(0, 60);
  return (
    <div className="flex flex-col items-start gap-2">
      <LooseThread drawing="unknown" />
      <h2 className="font-serif text-[19px]/[24px] font-[560]">
        {notice.param === 'article' ? t('shell.unknownArticle') : t('shell.unknownTitle')}
      </h2>
      <p className="text-ink-2">{t('shell.unknownText')}</p>
      <p className="w-full rounded-[6px] bg-sunken px-[9px] py-1.5 font-mono text-[13px]/[18px] text-ink-2">
        {notice.param}={notice.id.slice(0, 120)}
      </p>
      <div className="mt-1 flex flex-wrap gap-2">
        {near && (
          <Button onClick={() => takeInstead(notice, near.id)}>
            <TypeGlyph type={near.type} status={near.status} />
            <span className="font-normal">{t('shell.maybe')}</span> {labelOf(near, lang)}
          </Button>
        )}
        {notice.param !== 'article' && words && (
          <Button
            onClick={() => {
              useStore.getState().search(words);
              focusSearch();
            }}
          >
            {t('shell.searchFor', { name: words })}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Puts the node where the link had the unknown one. */
function takeInstead(notice: Unknown, id: string): void {
  const store = useStore.getState();
  if (notice.param === 'actor') store.setFilter('actors', [...store.actors, id]);
  else if (notice.param === 'speaker') store.setFilter('speaker', id);
  else if (notice.param === 'focus') store.focusOn(id);
  else store.select(...store.selection, id);
  store.dismissNotice(notice);
}
