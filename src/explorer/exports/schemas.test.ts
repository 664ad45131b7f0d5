/** What is written, read by a parser that is not ours: xmllint, against the schemas of support/schemas. */
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edge, graphOf, node } from '../state/support/graph.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import type { Material } from './material.ts';
import { anyGraph, materialOf } from './support/material.ts';

const SMALL = graphOf({
  nodes: [
    node('person:a', { date: '2025-08', position: [10, -20] }),
    node('meeting:m', { date: '2022-02/..' }),
  ],
  edges: [edge('person:a~participates_in~meeting:m')],
});

const SCHEMAS = 'src/explorer/exports/support/schemas';
const FORMATS: readonly (readonly [string, (material: Material) => string, readonly string[]])[] = [
  ['GEXF 1.3', writeGexf, ['--relaxng', `${SCHEMAS}/gexf-1.3.rng`]],
  ['GraphML 1.1', writeGraphml, ['--schema', `${SCHEMAS}/graphml-1.1.xsd`]],
];

/** What xmllint has against a file, `null` where it is not installed. */
function complaints(xml: string, schema: readonly string[]): readonly string[] | null {
  const { error, status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', ...schema, '-'], {
    input: xml,
    encoding: 'utf8',
  });
  if (error) return null;
  return status === 0 ? [] : stderr.split('\n').slice(0, 5);
}

const absent = complaints('<a/>', []) === null;
const NOT_HERE = 'xmllint is not installed (Debian: apt-get install libxml2-utils)';

describe.each(FORMATS)('%s', (_, write, schema) => {
  it('is valid for any graph, whatever its texts hold', ({ skip }) => {
    if (absent) skip(NOT_HERE);
    fc.assert(
      fc.property(anyGraph, (index) => {
        expect(complaints(write(materialOf(index)), schema)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.for<readonly [string, RegExp, string]>([
    ['an unknown element', /<node /, '<knot '],
    ['a missing id', / id="[^"]*" source=/, ' source='],
    ['a name that is not closed', /<\/nodes>|<\/node>/, ''],
  ])('is not valid with %s', ([, from, to], { skip }) => {
    if (absent) skip(NOT_HERE);
    expect(complaints(write(materialOf(SMALL)).replace(from, to), schema)).not.toEqual([]);
  });
});
