import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeId, nodeId, parseEdgeId, slug } from './ids.ts';
import { EDGE_TYPES, NODE_TYPES, parseGraph } from './schema.ts';

describe('slug', () => {
  it.each([
    ['Vladimir Putin', 'vladimir-putin'],
    ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
    ['Łukasz Özgür', 'lukasz-ozgur'],
    ['Straße', 'strasse'],
    ['KTT G-20', 'ktt-g-20'],
    ["Qur'an", 'qur-an'],
    ['  “Perjanjian” – damai!  ', 'perjanjian-damai'],
    ['Ali bin Abi Talib', 'ali-bin-abi-talib'],
    ['習近平', 'u7fd2u8fd1u5e73'],
    ['Путин', 'u43fu443u442u438u43d'],
    ['ﬁnal Ⅳ', 'final-iv'],
    ['١٢', 'u661u662'],
    ['...', ''],
    ['', ''],
  ])('%s: %s', (label, wanted) => {
    expect(slug(label)).toBe(wanted);
  });

  it('of a slug is the slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (label) => {
        expect(slug(slug(label))).toBe(slug(label));
      }),
    );
  });
});

describe('nodeId', () => {
  it.each([
    [['Moskow'], 'place:moskow'],
    [['2025-08-06', 'Moskow'], 'place:2025-08-06-moskow'],
    [['', 'Kota  Tua'], 'place:kota-tua'],
    [['—', '!'], 'place:x'],
    [[], 'place:x'],
  ])('of %j: %s', (parts, wanted) => {
    expect(nodeId('place', ...parts)).toBe(wanted);
  });

  it('is what the contract takes, whatever the name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NODE_TYPES), fc.array(fc.string({ unit: 'binary' })), (type, parts) => {
        const result = parseGraph({
          version: 1,
          articles: [],
          edges: [],
          redirects: {},
          nodes: [{ id: nodeId(type, ...parts) }],
        });
        const paths = 'problems' in result ? result.problems.map(({ path }) => path) : [];
        expect(paths).not.toContain('nodes[0].id');
      }),
    );
  });
});

describe('edgeId and parseEdgeId', () => {
  it('write and read every edge', () => {
    const id = fc
      .tuple(fc.constantFrom(...NODE_TYPES), fc.string({ unit: 'binary' }))
      .map(([type, name]) => nodeId(type, name));
    fc.assert(
      fc.property(id, fc.constantFrom(...EDGE_TYPES), id, (source, type, target) => {
        expect(parseEdgeId(edgeId(source, type, target))).toEqual({ source, type, target });
      }),
    );
  });

  it.each(['', 'person:a', 'person:a~accuses', 'person:a~~person:b', '~accuses~person:b', 'a~b~c~d'])(
    'find no edge in “%s”',
    (text) => expect(parseEdgeId(text)).toBeNull(),
  );
});
