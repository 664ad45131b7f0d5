import { describe, expect, it } from 'vitest';
import type { Edge, Graph, Node, Passage } from '../../graph/schema.ts';
import { UserError } from '../errors.ts';
import { graphOf, outlineOf } from '../outline.ts';
import { correct } from './correct.ts';
import { parseCorrections } from './parse-corrections.ts';

const texts: Record<string, string> = {
  a: 'Ali Hasan dari Mesir bertemu Wang Yi. Hasan menuduh Israel.',
  b: 'Ali Hasan dari Irak bertemu Wang Yi di Krasnodar.',
};

function passage(article: string, quote: string, extra: Partial<Passage> = {}): Passage {
  const start = (texts[article] ?? '').indexOf(quote);
  return { article, start, end: start + quote.length, quote, rule: 'r', ...extra };
}
function node(id: string, label: string, mentions: readonly Passage[], extra: Partial<Node> = {}): Node {
  const [type] = id.split(':');
  return { id, type: type as Node['type'], label, aliases: [], mentions, ...extra };
}
function edge(source: string, type: Edge['type'], target: string, evidence: readonly Passage[]): Edge {
  return { id: `${source}~${type}~${target}`, type, source, target, evidence };
}

const ali = passage('a', 'Ali Hasan');
const graph: Graph = {
  version: 1,
  articles: Object.entries(texts).map(([id, text]) => ({
    id,
    title: id,
    language: 'id',
    file: `${id}.md`,
    text,
    blocks: [],
    dates: [],
  })),
  nodes: [
    node('country:il', 'Israel', [passage('a', 'Israel')]),
    node('meeting:temu', 'Pertemuan', [passage('a', 'Ali Hasan dari Mesir bertemu Wang Yi.')], {
      date: '2024',
    }),
    node('organization:krasnodar', 'Krasnodar', [passage('b', 'Krasnodar')]),
    node('person:ali-hasan', 'Ali Hasan', [ali, passage('b', 'Ali Hasan')]),
    node('person:hasan', 'Hasan', [passage('a', 'Hasan menuduh')]),
    node('person:wang-yi', 'Wang Yi', [passage('a', 'Wang Yi'), passage('b', 'Wang Yi')]),
  ],
  edges: [
    edge('person:ali-hasan', 'participates_in', 'meeting:temu', [
      passage('a', 'Ali Hasan dari Mesir bertemu Wang Yi.'),
      passage('b', 'Ali Hasan dari Irak bertemu Wang Yi'),
    ]),
    edge('person:hasan', 'accuses', 'country:il', [
      passage('a', 'Hasan menuduh Israel', { attributedTo: 'person:hasan' }),
    ]),
  ],
  redirects: { 'person:a-hasan': 'person:hasan' },
};

const parse = (yaml: string) =>
  parseCorrections([{ file: 'c.yaml', path: 'data/c.yaml', bytes: new TextEncoder().encode(yaml) }]);
function corrected(yaml: string): Graph {
  const result = parse(yaml);
  if ('problems' in result) throw new UserError(result.problems);
  return graphOf(correct(outlineOf(graph), result.corrections));
}
const find = (result: Graph, id: string) =>
  result.nodes.find((each) => each.id === id) ?? result.edges.find((each) => each.id === id);

describe('correct', () => {
  it('merges nodes, their edges and their speakers, and redirects straight to what is left', () => {
    const result = corrected('- merge: [person:hasan]\n  into: person:ali-hasan\n  reason: sama');
    expect(find(result, 'person:hasan')).toBeUndefined();
    expect(find(result, 'person:ali-hasan')).toMatchObject({ aliases: ['Hasan'], mentions: { length: 3 } });
    expect(find(result, 'person:ali-hasan~accuses~country:il')).toMatchObject({
      evidence: [{ attributedTo: 'person:ali-hasan' }],
    });
    expect(result.redirects).toEqual({
      'person:a-hasan': 'person:ali-hasan',
      'person:hasan': 'person:ali-hasan',
    });
  });

  it('splits by article: passages and the clauses of that article go to the new node', () => {
    const result = corrected(
      '- split: person:ali-hasan\n  articles: [b]\n  into: person:ali-hasan-irak\n  label: Ali Hasan (Irak)\n  reason: lain',
    );
    expect(find(result, 'person:ali-hasan')).toMatchObject({ mentions: [{ article: 'a' }] });
    expect(find(result, 'person:ali-hasan-irak')).toMatchObject({ mentions: [{ article: 'b' }] });
    expect(find(result, 'person:ali-hasan-irak~participates_in~meeting:temu')).toMatchObject({
      evidence: [{ article: 'b' }],
    });
    expect(find(result, 'person:ali-hasan~participates_in~meeting:temu')).toMatchObject({
      evidence: [{ article: 'a' }],
    });
  });

  it('renames and keeps the former label as an alias', () => {
    const result = corrected(
      '- rename: person:hasan\n  label: Hasan Ali\n  id: person:hasan-ali\n  reason: nama',
    );
    expect(find(result, 'person:hasan-ali')).toMatchObject({ label: 'Hasan Ali', aliases: ['Hasan'] });
    expect(find(result, 'person:hasan-ali~accuses~country:il')).toBeDefined();
    expect(result.redirects['person:a-hasan']).toBe('person:hasan-ali');
  });

  it('retypes, and the id follows', () => {
    const result = corrected('- retype: organization:krasnodar\n  type: place\n  reason: kota');
    expect(find(result, 'place:krasnodar')).toMatchObject({ type: 'place' });
    expect(result.redirects['organization:krasnodar']).toBe('place:krasnodar');
  });

  it.each([
    ['date: 2024-05-01', { date: '2024-05-01' }],
    ['status: denied', { date: '2024', status: 'denied' }],
  ])('redates with %s', (change, wanted) => {
    const result = corrected(`- redate: meeting:temu\n  ${change}\n  reason: resmi`);
    expect(find(result, 'meeting:temu')).toMatchObject(wanted);
  });

  it('takes a date away', () => {
    const result = corrected('- redate: meeting:temu\n  date: null\n  reason: tidak pasti');
    expect(find(result, 'meeting:temu')).not.toHaveProperty('date');
  });

  it('rejects a node with its edges and what it said', () => {
    const result = corrected('- reject: person:hasan\n  reason: bukan orang');
    expect(find(result, 'person:hasan')).toBeUndefined();
    expect(result.edges.map(({ type }) => type)).toEqual(['participates_in']);
    expect(result.redirects).toEqual({});
  });

  it('rejects an edge alone', () => {
    const result = corrected('- reject: person:hasan~accuses~country:il\n  reason: tidak');
    expect(result.edges).toHaveLength(1);
    expect(result.nodes).toHaveLength(6);
  });

  it('adds a node and an edge with the words that say so', () => {
    const result = corrected(
      [
        '- add: country:iq\n  label: Irak\n  article: b\n  quote: Irak\n  reason: terlewat',
        '- add: person:ali-hasan~represents~country:iq\n  role: wakil\n  article: b\n  quote: dari Irak\n  reason: terlewat',
      ].join('\n'),
    );
    expect(find(result, 'country:iq')).toMatchObject({ mentions: [{ quote: 'Irak', start: 15 }] });
    expect(find(result, 'person:ali-hasan~represents~country:iq')).toMatchObject({ role: 'wakil' });
  });

  it.each([
    [
      'a node that is not there',
      '- merge: [person:x]\n  into: person:hasan',
      'person:x, which is not in the graph',
    ],
    ['a retired node', '- reject: person:a-hasan', 'which is now person:hasan'],
    ['itself', '- merge: [person:hasan]\n  into: person:hasan', 'person:hasan'],
    [
      'no passage of that article',
      '- split: person:hasan\n  articles: [b]\n  into: person:y\n  label: Y',
      'none',
    ],
    [
      'all passages',
      '- split: person:hasan\n  articles: [a]\n  into: person:y\n  label: Y',
      'rename it instead',
    ],
    ['an id that is taken', '- rename: person:hasan\n  label: H\n  id: person:wang-yi', 'merge them instead'],
    ['the type it has', '- retype: person:hasan\n  type: person', 'as it is'],
    ['an event for a person', '- retype: person:hasan\n  type: meeting', 'person:hasan and meeting:hasan'],
    ['a date of a person', '- redate: person:hasan\n  date: "2025"', 'person:hasan'],
    ['an edge to itself', '- add: country:il~accuses~country:il\n  article: a\n  quote: Israel', 'twice'],
    ['a type that is none', '- add: kota:x\n  label: X\n  article: b\n  quote: Irak', 'kota:x'],
    ['nothing to redate', '- redate: meeting:temu', 'neither'],
    ['the date it has', '- redate: meeting:temu\n  date: "2024"', '2024, as it is'],
    ['a date that it has not', '- redate: person:hasan~accuses~country:il\n  date: null', 'none, as it is'],
    ['the label it has', '- rename: person:hasan\n  label: Hasan\n  id: person:hasan', 'Hasan, as it is'],
    ['a person for a country', '- merge: [person:hasan]\n  into: country:il', 'person:hasan and country:il'],
    [
      'an edge that joins what it cannot',
      '- add: organization:krasnodar~family_of~person:hasan\n  article: b\n  quote: Krasnodar',
      'organization:krasnodar~family_of~person:hasan, which this correction would make',
    ],
    [
      'a type that its edges cannot have',
      '- retype: person:hasan\n  type: place',
      'place:hasan~accuses~country:il, which this correction would make',
    ],
    [
      'a status of a state',
      '- add: person:hasan~represents~country:il\n  status: planned\n  article: a\n  quote: Hasan',
      'a status of person:hasan~represents~country:il',
    ],
    [
      'a date of a new person',
      '- add: person:x\n  label: X\n  date: "2025"\n  article: a\n  quote: Mesir',
      'person:x',
    ],
    ['a label of what is there', '- add: person:hasan\n  label: X\n  article: a\n  quote: Mesir', 'label'],
    ['an unknown article', '- add: place:x\n  label: X\n  article: z\n  quote: X', 'z'],
    ['words that are not there', '- add: place:x\n  label: X\n  article: a\n  quote: Kairo', 'them 0 times'],
    [
      'a second one of one',
      '- add: place:x\n  label: X\n  article: b\n  quote: Irak\n  occurrence: 2',
      'them 1 times',
    ],
    ['a passage it has', '- add: country:il\n  article: a\n  quote: Israel', 'one that the node has'],
    [
      'an edge to nothing',
      '- add: person:hasan~supports~country:zz\n  article: a\n  quote: Hasan',
      'country:zz',
    ],
  ])('says where a correction applies to %s', (_, yaml, found) => {
    const attempt = () => corrected(`# satu\n${yaml}\n  reason: uji`);
    expect(attempt).toThrow(UserError);
    expect(attempt).toThrow(/^data\/c\.yaml:2: expected/);
    expect(attempt).toThrow(found);
  });

  it('merges two readings of one name', () => {
    const result = corrected(
      '- add: place:krasnodar\n  label: Krasnodar\n  article: b\n  quote: di Krasnodar\n  reason: kota\n- merge: [organization:krasnodar]\n  into: place:krasnodar\n  reason: kota',
    );
    expect(find(result, 'place:krasnodar')).toMatchObject({ mentions: { length: 2 } });
  });

  it('gives an edge the role that it lacks', () => {
    const result = corrected(
      '- add: person:hasan~accuses~country:il\n  role: penuduh\n  article: a\n  quote: Hasan menuduh Israel.\n  reason: peran',
    );
    expect(find(result, 'person:hasan~accuses~country:il')).toMatchObject({
      role: 'penuduh',
      evidence: { length: 2 },
    });
  });

  it('says of each correction only what is wrong with it', () => {
    expect(() =>
      corrected(
        '- retype: person:hasan\n  type: place\n  reason: a\n- rename: country:il\n  label: IL\n  reason: b',
      ),
    ).toThrow(/^data\/c\.yaml:1: [^\n]*$/);
  });

  it('says all that is wrong at once', () => {
    expect(() => corrected('- reject: person:x\n  reason: a\n- reject: person:y\n  reason: b')).toThrow(
      /c\.yaml:1:[\s\S]*c\.yaml:3:/,
    );
  });

  it('cannot be led in a circle', () => {
    expect(() =>
      corrected(
        '- merge: [person:hasan]\n  into: person:ali-hasan\n  reason: a\n- merge: [person:ali-hasan]\n  into: person:hasan\n  reason: b',
      ),
    ).toThrow(
      'c.yaml:4: expected the id of a node or edge, found person:hasan, which is now person:ali-hasan',
    );
  });

  it('leaves the graph as it is without corrections', () => {
    const outline = outlineOf(graph);
    expect(correct(outline, [])).toBe(outline);
  });
});
