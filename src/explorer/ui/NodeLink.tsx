import type { Node } from '../../graph/schema.ts';
import { useText } from '../i18n/use-text.ts';
import { labelOf } from '../sentences/parts.ts';
import { useStore } from '../state/store.ts';
import { TYPE_UNDERLINE } from './type-marks.ts';

interface Props {
  readonly node: Node;
  /** Without an underline, beside a glyph that tells the type. */
  readonly quiet?: boolean;
  readonly className?: string;
}

/** A node's name that selects it and lights it up on the canvas. */
export function NodeLink({ node, quiet = false, className = '' }: Props) {
  const { lang } = useText();
  const select = useStore((state) => state.select);
  const hover = useStore((state) => state.hover);
  const line = quiet
    ? 'hover:underline underline-offset-3'
    : `underline decoration-2 underline-offset-3 [text-decoration-skip-ink:none] ${TYPE_UNDERLINE[node.type]}`;
  return (
    <button
      type="button"
      onClick={() => select(node.id)}
      onPointerEnter={() => hover(node.id)}
      onPointerLeave={() => hover(null)}
      className={`text-left touch:min-h-11 touch:min-w-11 ${line} ${className}`}
    >
      <bdi>{labelOf(node, lang)}</bdi>
    </button>
  );
}
