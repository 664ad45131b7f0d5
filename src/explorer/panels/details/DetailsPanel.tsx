/** What is selected: a node, an edge, several things, or nothing yet. */
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { EdgeDetails } from './EdgeDetails.tsx';
import { ManyDetails } from './ManyDetails.tsx';
import { NodeDetails } from './NodeDetails.tsx';
import { StartPanel } from './StartPanel.tsx';
import { UnknownThing } from './UnknownThing.tsx';

export function DetailsPanel() {
  const index = useGraph();
  const selection = useStore((state) => state.selection);
  const [id] = selection;
  if (id === undefined) return <StartPanel />;
  if (selection.length > 1) return <ManyDetails ids={selection} />;
  const node = index.nodes.get(id);
  if (node) return <NodeDetails key={id} node={node} />;
  const edge = index.edges.get(id);
  return edge ? <EdgeDetails key={id} edge={edge} /> : <UnknownThing id={id} />;
}
