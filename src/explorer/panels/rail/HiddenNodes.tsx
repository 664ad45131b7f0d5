import { useText } from '../../i18n/use-text.ts';
import { labelOf } from '../../sentences/parts.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { TypeGlyph } from '../../ui/TypeGlyph.tsx';
import { Fold } from './Fold.tsx';

/** What was put out of sight by hand, and the way back for each. */
export function HiddenNodes() {
  const { t, lang } = useText();
  const { nodes } = useGraph();
  const hidden = useStore((state) => state.hidden);
  const unhide = useStore((state) => state.unhide);
  if (!hidden.length) return null;
  const button =
    'rounded-r1 px-1 text-[12.5px] text-ink-2 underline decoration-line-strong underline-offset-3 hover:text-ink touch:min-h-11';
  return (
    <Fold title={t('rail.hidden')} open>
      <ul>
        {hidden.map((id) => {
          const node = nodes.get(id);
          const name = node ? labelOf(node, lang) : id;
          return (
            <li key={id} className="grid min-h-[27px] grid-cols-[18px_1fr_auto] items-center gap-[7px]">
              {node && <TypeGlyph type={node.type} status={node.status} radius={8} />}
              <span className="truncate" title={name}>
                {name}
              </span>
              <button
                type="button"
                aria-label={t('rail.restoreThis', { name })}
                onClick={() => unhide(id)}
                className={button}
              >
                {t('rail.restore')}
              </button>
            </li>
          );
        })}
      </ul>
      {hidden.length > 1 && (
        <button type="button" onClick={() => unhide(...hidden)} className={`-ml-1 ${button}`}>
          {t('rail.restoreAll')}
        </button>
      )}
    </Fold>
  );
}
