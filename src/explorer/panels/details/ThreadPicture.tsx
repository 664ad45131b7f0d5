import { Fragment } from 'react';
import { useGraph } from '../../state/graph-context.ts';
import { TypeGlyph } from '../../ui/TypeGlyph.tsx';

/** The stations of a thread as their marks on a red line. Decorative: the question and the steps stand beside it. */
export function ThreadPicture({ stations }: { readonly stations: readonly string[] }) {
  const { nodes } = useGraph();
  return (
    <span aria-hidden="true" className="flex items-center py-1">
      {stations.map((id, i) => {
        const node = nodes.get(id);
        if (!node) return null;
        return (
          <Fragment key={id}>
            {i > 0 && <span className="-mx-0.5 h-[2.5px] w-6 flex-none bg-thread" />}
            <TypeGlyph type={node.type} status={node.status} radius={8} className="flex-none" />
          </Fragment>
        );
      })}
    </span>
  );
}
