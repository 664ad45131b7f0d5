import { Tabs } from '@base-ui/react/tabs';
import { useMemo } from 'react';
import { type Edge, isEventType, type Node } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { passagesOf } from '../../passages/evidence.ts';
import { useGraph } from '../../state/graph-context.ts';
import { Evidence } from './Evidence.tsx';
import { Relations } from './Relations.tsx';
import { Reports } from './Reports.tsx';
import { relationGroups } from './relation-groups.ts';
import { TellsAlso } from './TellsAlso.tsx';

/** Evidence, and for a node its links, and for an event of several articles their reports side by side. */
export function EvidenceTabs({ thing }: { readonly thing: Node | Edge }) {
  const index = useGraph();
  const { t } = useText();
  const node = 'mentions' in thing ? thing : null;
  const groups = useMemo(() => (node ? relationGroups(node.id, index) : []), [node, index]);
  const articles = useMemo(() => new Set(passagesOf(thing).map(({ article }) => article)).size, [thing]);
  const relations = groups.reduce((sum, { edges }) => sum + edges.length, 0);
  const compares = node !== null && isEventType(node.type) && articles > 1;
  return (
    <Tabs.Root defaultValue="evidence">
      <Tabs.List className="sticky top-0 z-1 flex flex-wrap gap-x-5 border-y border-line bg-panel px-5 whitespace-nowrap">
        <Tab value="evidence" label={t('panel.evidence')} count={passagesOf(thing).length} />
        {node && <Tab value="relations" label={t('panel.relations')} count={relations} />}
        {compares && <Tab value="reports" label={t('panel.reports')} count={articles} />}
      </Tabs.List>
      <Tabs.Panel value="evidence">
        <Evidence thing={thing} />
      </Tabs.Panel>
      {node && (
        <Tabs.Panel value="relations">
          <Relations self={node.id} groups={groups} />
          {isEventType(node.type) && <TellsAlso event={node} />}
        </Tabs.Panel>
      )}
      {compares && (
        <Tabs.Panel value="reports">
          <Reports event={node} />
        </Tabs.Panel>
      )}
    </Tabs.Root>
  );
}

function Tab({
  value,
  label,
  count,
}: {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}) {
  const { number } = useText();
  return (
    <Tabs.Tab
      value={value}
      className="-mb-px border-b-2 border-transparent py-2 font-[550] text-ink-3 hover:text-ink data-active:border-ink data-active:font-[650] data-active:text-ink touch:min-h-11 touch:min-w-11"
    >
      {label} <span className="ml-[3px] font-medium text-ink-3">{number(count)}</span>
    </Tabs.Tab>
  );
}
