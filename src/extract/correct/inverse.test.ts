/** Corrections that undo one another leave the graph as it was, but for the names that people may still look for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../graph/schema.ts';
import { UserError } from '../errors.ts';
import { toFindings } from '../findings.ts';
import { graphOf, outlineOf } from '../outline.ts';
import { buildGraph, readArticle } from '../pipeline.ts';
import { makeArticle } from '../support/knowledge.ts';
import { knowledgeFor } from '../support/row-removal.ts';
import { correct } from './correct.ts';
import { parseCorrections } from './parse-corrections.ts';

const TEXT = [
  'Presiden Rusia Vladimir Putin bertemu Presiden Amerika Serikat Donald Trump di Helsinki pada 16 Juli 2018.',
  'Sergey Lavrov menuduh Ukraina. “Putin mendukung Iran,” kata Lavrov.',
  'Amerika Serikat menjatuhkan sanksi terhadap Rusia pada Maret 2022.',
].join('\n\n');
const knowledge = knowledgeFor([TEXT]);
const graph = buildGraph([toFindings(readArticle(makeArticle(TEXT), knowledge))], knowledge, []);
const [people, events] = [/^person:/, /^(?:meeting|sanction):/].map((type) =>
  graph.nodes.filter(({ id }) => type.test(id)),
);

function corrected(...entries: readonly object[]) {
  const yaml = JSON.stringify(entries.map((entry) => ({ ...entry, reason: 'uji' })));
  const result = parseCorrections([
    { file: 'c.yaml', path: 'c.yaml', bytes: new TextEncoder().encode(yaml) },
  ]);
  if ('problems' in result) throw new UserError(result.problems);
  return graphOf(correct(outlineOf(graph), result.corrections));
}
/** Without the names that a correction leaves as a way back. */
function plain({ nodes, edges }: typeof graph) {
  return { nodes: nodes.map(({ aliases: _, labels: __, ...node }) => node), edges };
}
const oneOf = <T>(all: readonly T[] | undefined) => fc.constantFrom(...(all ?? []));
const label = fc.stringMatching(/^[A-Z][a-z]{2,8} [A-Z][a-z]{2,8}$/);

describe('corrections that undo one another', () => {
  it('read a graph that has people, events and edges', () => {
    expect([people?.length, events?.length, graph.edges.length > 4]).toEqual([3, 2, true]);
  });

  it('a new label and the old one', () => {
    fc.assert(
      fc.property(oneOf(people), label, (node, other) => {
        fc.pre(other !== node.label);
        const result = corrected({ rename: node.id, label: other }, { rename: node.id, label: node.label });
        expect(plain(result)).toEqual(plain(graph));
        expect(result.nodes.find(({ id }) => id === node.id)?.aliases).toContain(other);
      }),
    );
  });

  it('a new id and the old one: the new one is redirected', () => {
    for (const { id, label: own } of people ?? []) {
      const result = corrected(
        { rename: id, label: own, id: 'person:lain' },
        { rename: 'person:lain', label: own, id },
      );
      expect(plain(result)).toEqual(plain(graph));
      expect(result.redirects).toEqual({ ...graph.redirects, 'person:lain': id });
    }
  });

  it('another date and status, and those it had', () => {
    fc.assert(
      fc.property(oneOf(events), oneOf(STATUSES), (event, status) => {
        fc.pre(status !== event.status);
        const back = { date: event.date ?? null, status: event.status ?? null };
        const result = corrected(
          { redate: event.id, date: '1999-12', status },
          { redate: event.id, ...back },
        );
        expect(result).toEqual(graph);
      }),
    );
  });

  it('an edge that is added and rejected', () => {
    const passage = { article: 'contoh', quote: 'Helsinki' };
    fc.assert(
      fc.property(oneOf(people), oneOf(people), (one, other) => {
        const id = `${one.id}~supports~${other.id}`;
        fc.pre(one !== other && !graph.edges.some((edge) => edge.id === id));
        expect(corrected({ add: id, ...passage }).edges).toHaveLength(graph.edges.length + 1);
        expect(corrected({ add: id, ...passage }, { reject: id })).toEqual(graph);
      }),
    );
  });

  it('a node that is added and rejected', () => {
    const entry = { add: 'place:x', label: 'X', article: 'contoh', quote: 'Helsinki' };
    expect(corrected(entry, { reject: 'place:x' })).toEqual(graph);
  });

  it('two that are made one and parted again', () => {
    const [lavrov, putin] = ['person:sergey-lavrov', 'person:vladimir-putin'];
    const own = graph.nodes.find(({ id }) => id === lavrov);
    const quotes = [...new Set(own?.mentions.map(({ quote }) => quote))];
    const result = corrected(
      { merge: [lavrov], into: putin },
      { split: putin, into: lavrov, label: own?.label, quotes },
    );
    expect(plain(result).nodes).toEqual(
      plain(graph).nodes.map(({ position: _, ...node }) => ({ ...node, position: expect.anything() })),
    );
  });
});
