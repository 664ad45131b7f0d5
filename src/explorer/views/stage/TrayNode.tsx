import type { Node } from '../../../graph/schema.ts';
import { isEventType } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { labelOf } from '../../sentences/parts.ts';
import { useStore } from '../../state/store.ts';
import { TypeGlyph } from '../../ui/TypeGlyph.tsx';

/** One node of the tray: its mark and name, which selects it. */
export function TrayNode({ node }: { readonly node: Node }) {
  const { t, lang } = useText();
  const selected = useStore((state) => state.selection.includes(node.id));
  const { select, toggleSelected, hover } = useStore.getState();
  const label = labelOf(node, lang);
  const words = [
    t(`status.${node.type}`),
    node.status && isEventType(node.type) ? t(`status.${node.status}`) : '',
  ];
  return (
    <button
      type="button"
      aria-pressed={selected}
      aria-label={[label, ...words].filter(Boolean).join(', ')}
      title={label}
      onClick={(event) =>
        event.shiftKey || event.ctrlKey || event.metaKey ? toggleSelected(node.id) : select(node.id)
      }
      onPointerEnter={() => hover(node.id)}
      onPointerLeave={() => hover(null)}
      className={`flex h-[30px] max-w-[340px] items-center gap-[7px] rounded-[8px] border bg-raised pr-2.5 pl-[5px] text-[13px] hover:bg-sunken touch:h-11 ${
        selected ? 'border-thread font-bold' : 'border-line font-medium'
      }`}
    >
      <TypeGlyph type={node.type} status={node.status} radius={8} />
      <bdi className="truncate">{label}</bdi>
    </button>
  );
}
