/** A small corpus with one correction of every kind, read from the articles to the graph that is written. */
import { describe, expect, it } from 'vitest';
import type { Graph } from '../graph/schema.ts';
import { ACTIONS } from './correct/corrections.ts';
import { parseCorrections } from './correct/parse-corrections.ts';
import { buildGraph, readArticle } from './pipeline.ts';
import { knowledge, makeArticle } from './support/knowledge.ts';

const ARTICLES = {
  kairo:
    'Menteri Luar Negeri Mesir Ali Hasan bertemu Wang Yi di Kairo pada 5 Mei 2025. Dubes Rusia Igor Petrov hadir pula. Juru bicara Krasnovia menolak berkomentar.',
  bagdad:
    'Menteri Luar Negeri Irak Ali Hasan bertemu Sergey Lavrov di Bagdad pada 7 Mei 2025. Sergei Lawrow menolak usul itu. I. Petrov, seorang diplomat, ikut.',
};

const CORRECTIONS = `
- merge: [person:ali-hasan]
  into: person:ali-hasan-2
  reason: Menteri yang sama, artikel kedua keliru menyebut negaranya.
- split: person:igor-petrov
  articles: [bagdad]
  into: person:ivan-petrov
  label: Ivan Petrov
  reason: Saudaranya.
- rename: person:ali-hasan-2
  label: Ali Hasan el-Masri
  id: person:ali-hasan-el-masri
  reason: Nama lengkap.
- retype: person:krasnovia
  type: place
  reason: Kota, bukan orang.
- redate: meeting:2025-05-07-bagdad
  date: 2025-05-08
  status: planned
  reason: Ditunda sehari.
- reject: person:sergey-lavrov~rejects~meeting:2025-05-07-bagdad
  reason: Yang ditolak usulnya.
- add: person:ivan-petrov~participates_in~meeting:2025-05-07-bagdad
  article: bagdad
  quote: I. Petrov, seorang diplomat, ikut.
  reason: Terlewat.
`;

const parsed = parseCorrections([
  { file: 'c.yaml', path: 'c.yaml', bytes: new TextEncoder().encode(CORRECTIONS) },
]);
const corrections = 'corrections' in parsed ? parsed.corrections : [];
const findings = Object.entries(ARTICLES).map(([id, text]) =>
  readArticle({ ...makeArticle(text), id, file: `${id}.md` }, knowledge),
);
const plain = buildGraph(findings, knowledge, []);
const graph = buildGraph(findings, knowledge, corrections);
const ids = ({ nodes, edges }: Graph) => [...nodes, ...edges].map(({ id }) => id);
const find = (id: string) => [...graph.nodes, ...graph.edges].find((each) => each.id === id);

describe('a corpus with all kinds of corrections', () => {
  it('uses every kind once', () => {
    expect(corrections.map(({ action }) => action)).toEqual(Object.keys(ACTIONS));
  });

  it('has one minister where there were two, under his full name', () => {
    expect(ids(plain).filter((id) => /^person:ali-hasan[^~]*$/.test(id))).toHaveLength(2);
    expect(ids(graph).filter((id) => /^person:ali-hasan[^~]*$/.test(id))).toEqual([
      'person:ali-hasan-el-masri',
    ]);
    expect(find('person:ali-hasan-el-masri~represents~country:iq')).toBeDefined();
    expect(find('person:ali-hasan-el-masri~represents~country:eg')).toBeDefined();
  });

  it('has two of one name where there was one', () => {
    expect(find('person:ivan-petrov')).toMatchObject({ mentions: [{ article: 'bagdad' }] });
    expect(find('person:igor-petrov')).toMatchObject({ mentions: [{ article: 'kairo' }] });
  });

  it('says what people said', () => {
    expect(find('place:krasnovia')).toMatchObject({ type: 'place' });
    expect(find('meeting:2025-05-07-bagdad')).toMatchObject({ date: '2025-05-08', status: 'planned' });
    expect(ids(plain)).toContain('person:sergey-lavrov~rejects~meeting:2025-05-07-bagdad');
    expect(find('person:sergey-lavrov~rejects~meeting:2025-05-07-bagdad')).toBeUndefined();
    expect(find('person:ivan-petrov~participates_in~meeting:2025-05-07-bagdad')).toMatchObject({
      evidence: [{ rule: 'correction', quote: 'I. Petrov, seorang diplomat, ikut.' }],
    });
  });

  it('leads every id that is gone to what took its place', () => {
    expect(graph.redirects).toMatchObject({
      'person:ali-hasan': 'person:ali-hasan-el-masri',
      'person:ali-hasan-2': 'person:ali-hasan-el-masri',
      'person:krasnovia': 'place:krasnovia',
    });
  });

  it('is the same whatever the order of the articles', () => {
    expect(JSON.stringify(buildGraph(findings.toReversed(), knowledge, corrections))).toBe(
      JSON.stringify(graph),
    );
  });
});
