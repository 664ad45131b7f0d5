import { Newspaper } from 'lucide-react';
import { useStore } from '../../state/store.ts';

/** One article of the tray, which it opens. */
export function TrayArticle({ id, title }: { readonly id: string; readonly title: string }) {
  return (
    <button
      type="button"
      title={title}
      onClick={() => useStore.getState().openArticle(id)}
      className="flex h-[30px] max-w-[280px] items-center gap-[7px] rounded-[8px] border border-line bg-raised px-2.5 font-serif text-[13px] hover:bg-sunken touch:h-11"
    >
      <Newspaper size={16} strokeWidth={1.75} aria-hidden="true" className="flex-none text-ink-3" />
      <bdi className="truncate">{title}</bdi>
    </button>
  );
}
