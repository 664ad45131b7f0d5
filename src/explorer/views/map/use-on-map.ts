/** What the map needs of state and graph: who is where, and how much each country is involved. */
import { useMemo } from 'react';
import { useGraph } from '../../state/graph-context.ts';
import { useVisible } from '../../state/use-visible.ts';
import type { Visible } from '../../state/visible.ts';
import { involvementOf, locate, type OnMap, type Position, shadeOf } from './located.ts';
import { type DrawnWorld, project } from './projection.ts';

export interface MapContent extends OnMap {
  readonly shade: (id: string) => number;
  readonly facts: (id: string) => number;
  /** Points of all that has a place, shown or not: what the first view shows. */
  readonly whole: readonly { readonly x: number; readonly y: number }[];
  readonly middle: (iso: string) => Position | null;
}

export function useOnMap(world: DrawnWorld | null): MapContent {
  const index = useGraph();
  const visible = useVisible();
  const middle = useMemo(() => (iso: string) => world?.byIso.get(iso)?.middle ?? null, [world]);
  const whole = useMemo(() => {
    const all: Visible = { nodes: new Set(index.nodes.keys()), edges: new Set(index.edges.keys()) };
    const { located, countries } = locate(index, all, middle);
    const positions = [...located.map(({ at }) => at), ...countries.map(({ iso }) => middle(iso ?? ''))];
    return positions.flatMap((at) => (at && project(at)) ?? []);
  }, [index, middle]);
  return useMemo(() => {
    const onMap = locate(index, visible, middle);
    const facts = new Map(onMap.countries.map((node) => [node.id, involvementOf(node, index, visible)]));
    const most = Math.max(0, ...facts.values());
    return {
      ...onMap,
      whole,
      middle,
      facts: (id) => facts.get(id) ?? 0,
      shade: (id) => shadeOf(facts.get(id) ?? 0, most),
    };
  }, [index, visible, middle, whole]);
}
