import { useText } from '../../i18n/use-text.ts';
import { useStore } from '../../state/store.ts';
import { useVisible } from '../../state/use-visible.ts';

/** What is chosen may be what the filters hide: no canvas, list or map shows it then. Says so, with the way out. */
export function HiddenNote({ id }: { readonly id: string }) {
  const { t } = useText();
  const { nodes, edges } = useVisible();
  const resetFilters = useStore((state) => state.resetFilters);
  if (nodes.has(id) || edges.has(id)) return null;
  return (
    <p className="mx-5 mb-3.5 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-r2 bg-sunken px-3 py-2 text-[13.5px] text-ink-2">
      {t('panel.hidden')}
      <button
        type="button"
        onClick={resetFilters}
        className="rounded-r1 font-semibold text-ink underline decoration-line-strong underline-offset-3 hover:decoration-ink touch:min-h-11"
      >
        {t('rail.reset')}
      </button>
    </p>
  );
}
