import { useMemo } from 'react';
import { countSources } from '../../../graph/queries.ts';
import { isEventType, type Node } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { compactDate } from '../../sentences/compact-date.ts';
import { labelOf, neighbours } from '../../sentences/parts.ts';
import { useGraph } from '../../state/graph-context.ts';
import { StatusWord } from '../../ui/StatusWord.tsx';
import { TypeChip } from '../../ui/TypeChip.tsx';
import { DisputedBadge } from './DisputedBadge.tsx';
import { EvidenceTabs } from './EvidenceTabs.tsx';
import { HiddenNote } from './HiddenNote.tsx';
import { NodeFacts } from './NodeFacts.tsx';
import { PanelFooter } from './PanelFooter.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { Sides } from './Sides.tsx';
import { ThinBadge } from './ThinBadge.tsx';

export function NodeDetails({ node }: { readonly node: Node }) {
  const index = useGraph();
  const { t, lang } = useText();
  const places = neighbours(index, node.id, 'from', ['takes_place_in']);
  const counts = useMemo(() => countSources(node.mentions, index), [node, index]);
  return (
    <PanelFrame
      kind={
        <>
          <TypeChip type={node.type}>{t(`status.${node.type}`)}</TypeChip>
          {node.status && <StatusWord status={node.status} className="text-[13px]" />}
        </>
      }
      badges={
        <>
          <ThinBadge {...counts} />
          <DisputedBadge thing={node} />
        </>
      }
      summary={[
        ...(node.date ? [compactDate(node.date, lang)] : []),
        ...places.slice(0, 1).map((place) => labelOf(place, lang)),
        t('panel.quotes', { count: node.mentions.length }),
      ]}
      title={<bdi>{labelOf(node, lang)}</bdi>}
      footer={<PanelFooter thing={node} />}
    >
      <HiddenNote id={node.id} />
      <NodeFacts node={node} />
      {isEventType(node.type) && <Sides event={node} />}
      <EvidenceTabs thing={node} />
    </PanelFrame>
  );
}
