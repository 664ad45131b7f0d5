import { ariaKeys } from '../commands/key-names.ts';
import { commandOf } from '../commands/registry.ts';
import { contextOf, runCommand } from '../commands/run.ts';
import { useText } from '../i18n/use-text.ts';
import { isThinned, useDrawn } from '../state/drawn.ts';
import { useGraph } from '../state/graph-context.ts';
import { useStore } from '../state/store.ts';
import { useVisible } from '../state/use-visible.ts';
import { DRAWN_NOTE } from '../ui/places.ts';

/** Of a large graph: how much of it is drawn, and the way to all of it and back. */
export function DrawnNote({ id }: { readonly id: string }) {
  const { t } = useText();
  const index = useGraph();
  const thinned = useStore((state) => isThinned(index, state));
  const all = useStore((state) => state.show === 'all');
  const total = useVisible().nodes.size;
  const drawn = useDrawn().nodes.size;
  if (!thinned) return null;
  const command = commandOf('show-everything');
  const [key = ''] = command.keys;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a note with a button, not fields of a form
    <div
      id={DRAWN_NOTE}
      role="group"
      aria-label={t('canvas.drawnNote')}
      className="absolute top-3 left-3 flex max-w-[min(384px,calc(100%-24px))] desk:max-w-[calc(100%-24px)] items-center gap-2 rounded-r2 border border-line bg-raised py-0.5 pr-1 pl-2.5 text-[13px] text-ink-2 shadow-1"
    >
      <span id={id}>{all ? t('canvas.allDrawn', { total }) : t('canvas.mainDrawn', { drawn, total })}</span>
      <button
        type="button"
        aria-keyshortcuts={ariaKeys(key)}
        onClick={() => runCommand(command, contextOf(index))}
        className="flex-none rounded-r1 px-1.5 py-1 font-semibold whitespace-nowrap text-ink underline decoration-line-strong underline-offset-3 hover:bg-sunken touch:min-h-11"
      >
        {t(all ? 'canvas.drawMain' : 'canvas.drawAll')}
      </button>
    </div>
  );
}
