/** What is selected: a node, an edge, several things, or nothing yet. */
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { EdgeDetails } from './EdgeDetails.tsx';
import { ManyDetails } from './ManyDetails.tsx';
import { NodeDetails } from './NodeDetails.tsx';
import { PanelVoice } from './PanelVoice.tsx';
import { StartPanel } from './StartPanel.tsx';
import { UnknownThing } from './UnknownThing.tsx';

export function DetailsPanel() {
  const selection = useStore((state) => state.selection);
  return (
    <>
      <Selected ids={selection} />
      <PanelVoice ids={selection} />
    </>
  );
}

function Selected({ ids }: { readonly ids: readonly string[] }) {
  const index = useGraph();
  const [id] = ids;
  if (id === undefined) return <StartPanel />;
  if (ids.length > 1) return <ManyDetails ids={ids} />;
  const node = index.nodes.get(id);
  if (node) return <NodeDetails key={id} node={node} />;
  const edge = index.edges.get(id);
  return edge ? <EdgeDetails key={id} edge={edge} /> : <UnknownThing id={id} />;
}
