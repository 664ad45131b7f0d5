import { useText } from '../../i18n/use-text.ts';
import { labelOf } from '../../sentences/parts.ts';
import { useGraph } from '../../state/graph-context.ts';

/** The names of the two ends of a thread, for sentences about it. */
export function useEndNames([from, to]: readonly [string, string]): {
  readonly a: string;
  readonly b: string;
} {
  const { nodes } = useGraph();
  const { lang } = useText();
  const nameOf = (id: string): string => {
    const node = nodes.get(id);
    return node ? labelOf(node, lang) : id;
  };
  return { a: nameOf(from), b: nameOf(to) };
}
