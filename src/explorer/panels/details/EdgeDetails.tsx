import { useMemo } from 'react';
import { formatEdtf } from '../../../graph/edtf-format.ts';
import { countSources } from '../../../graph/queries.ts';
import type { Edge } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { compactDate } from '../../sentences/compact-date.ts';
import { dateOfEdge, edgeSentence } from '../../sentences/edge-sentence.ts';
import { plain } from '../../sentences/parts.ts';
import { useGraph } from '../../state/graph-context.ts';
import { NodeLink } from '../../ui/NodeLink.tsx';
import { StatusWord } from '../../ui/StatusWord.tsx';
import { TypeGlyph } from '../../ui/TypeGlyph.tsx';
import { DisputedBadge } from './DisputedBadge.tsx';
import { EvidenceTabs } from './EvidenceTabs.tsx';
import { HiddenNote } from './HiddenNote.tsx';
import { PanelFooter } from './PanelFooter.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { ThinBadge } from './ThinBadge.tsx';

export function EdgeDetails({ edge }: { readonly edge: Edge }) {
  const index = useGraph();
  const { t, lang } = useText();
  const counts = useMemo(() => countSources(edge.evidence, index), [edge, index]);
  const speakers = useMemo(() => {
    const ids = new Set(edge.evidence.flatMap(({ attributedTo }) => attributedTo ?? []));
    return [...ids].flatMap((id) => index.nodes.get(id) ?? []);
  }, [edge, index]);
  const date = dateOfEdge(edge, index);
  const ends = [edge.source, edge.target].flatMap((id) => index.nodes.get(id) ?? []);
  return (
    <PanelFrame
      kind={
        <>
          <span className="inline-flex h-6 items-center rounded-[6px] bg-sunken px-2.5 text-[12.5px] font-semibold text-ink-2">
            {t('panel.relation')}
          </span>
          {edge.status && <StatusWord status={edge.status} className="text-[13px]" />}
        </>
      }
      badges={
        <>
          <ThinBadge {...counts} />
          <DisputedBadge thing={edge} />
        </>
      }
      summary={[
        ...(date ? [compactDate(date, lang)] : []),
        t('panel.quotes', { count: edge.evidence.length }),
      ]}
      title={<bdi>{plain(edgeSentence(edge, index, lang))}</bdi>}
      footer={<PanelFooter thing={edge} />}
    >
      <HiddenNote id={edge.id} />
      <dl className="grid grid-cols-[minmax(66px,auto)_1fr] gap-x-3 gap-y-[5px] px-5 touch:items-baseline pb-3.5 text-[14px] leading-[19px]">
        <dt className="text-ink-3">{t('panel.between')}</dt>
        <dd className="flex flex-col gap-1">
          {ends.map((node) => (
            <span key={node.id} className="flex items-center gap-[7px]">
              <TypeGlyph type={node.type} status={node.status} radius={7.5} />
              <NodeLink node={node} quiet className="font-[550]" />
            </span>
          ))}
        </dd>
        {edge.date && (
          <>
            <dt className="text-ink-3">{t('panel.date')}</dt>
            <dd>{formatEdtf(edge.date, lang)}</dd>
          </>
        )}
        {speakers.length > 0 && (
          <>
            <dt className="text-ink-3">{t('panel.speakers')}</dt>
            <dd>
              {speakers.map((node, i) => (
                <span key={node.id}>
                  {i > 0 && ', '}
                  <NodeLink node={node} className="font-[550]" />
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
      <EvidenceTabs thing={edge} />
    </PanelFrame>
  );
}
