/** Links last: whatever is added to a corpus later, an id that a link may hold still leads to what it named. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEdgeId } from '../graph/ids.ts';
import { type Graph, isEventType } from '../graph/schema.ts';
import { toFindings } from './findings.ts';
import { merge } from './merge/merge.ts';
import { graphOf } from './outline.ts';
import { readArticle } from './pipeline.ts';
import { readArticles } from './read/read.ts';
import { knowledge } from './support/knowledge.ts';

const FOLDER = 'data/gold/dev/articles';
const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ file, path: file, bytes: readFileSync(`${FOLDER}/${file}`) }));
const read = readArticles(files);
if ('problems' in read) throw new Error(JSON.stringify(read.problems));
/** In the order of their days, as an owner collects them. */
const findings = read.articles
  .toSorted((a, b) => ((a.published ?? '9999') < (b.published ?? '9999') ? -1 : 1))
  .map((article) => toFindings(readArticle(article, knowledge)));

const graphs = findings.map((_, i) => graphOf(merge(findings.slice(0, i + 1), knowledge)));
const last = graphs.at(-1);
if (!last) throw new Error('no articles');

const idsOf = ({ nodes }: Graph): ReadonlySet<string> => new Set(nodes.map(({ id }) => id));
const leadsTo = (id: string, { redirects }: Graph): string => redirects[id] ?? id;

describe('a corpus that grows by one article after another', () => {
  it('is large enough to tell', () => {
    expect(graphs.length).toBeGreaterThan(10);
    expect(last.nodes.length).toBeGreaterThan(200);
  });

  it('loses no node that it ever had: its id is there or redirected', () => {
    const lost = graphs.flatMap((graph, i) =>
      graphs.slice(i + 1).flatMap((later) => {
        const ids = idsOf(later);
        return graph.nodes.flatMap(({ id }) => (ids.has(leadsTo(id, later)) ? [] : [`${i}: ${id}`]));
      }),
    );
    expect(lost).toEqual([]);
  });

  it('loses no edge: its ends lead to nodes that it joins still', () => {
    const lost = graphs.flatMap((graph) => {
      const ids = new Set(last.edges.map(({ id }) => id));
      return graph.edges.flatMap(({ id }) => {
        const { source = '', type = '', target = '' } = parseEdgeId(id) ?? {};
        const now = `${leadsTo(source, last)}~${type}~${leadsTo(target, last)}`;
        return ids.has(now) ? [] : [id];
      });
    });
    expect([...new Set(lost)]).toEqual([]);
  });

  it('leads from an id to a node of the same type', () => {
    const types = new Map(last.nodes.map(({ id, type }) => [id, type]));
    for (const graph of graphs)
      for (const { id, type } of graph.nodes)
        expect([id, isEventType(types.get(leadsTo(id, last)) ?? type)]).toEqual([id, isEventType(type)]);
  });

  it('keeps nearly all ids as they are: what is reported first chooses first', () => {
    const ids = idsOf(last);
    const all = [...new Set(graphs.flatMap((graph) => [...idsOf(graph)]))];
    expect(all.filter((id) => ids.has(id)).length / all.length).toBeGreaterThan(0.97);
  });

  it('redirects no id that is a node, and each to a node', () => {
    for (const graph of graphs) {
      const ids = idsOf(graph);
      for (const [from, to] of Object.entries(graph.redirects))
        expect([from, ids.has(from), ids.has(to)]).toEqual([from, false, true]);
    }
  });

  it('is written in the order of ids, whatever came when', () => {
    for (const { articles, nodes, edges, redirects } of graphs)
      for (const ids of [
        ...[articles, nodes, edges].map((all) => all.map(({ id }) => id)),
        Object.keys(redirects),
      ])
        expect(ids).toEqual(ids.toSorted());
  });
});
