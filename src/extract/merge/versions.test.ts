import { describe, expect, it } from 'vitest';
import { outlineOf } from '../outline.ts';
import { buildGraph, readArticle } from '../pipeline.ts';
import { knowledge, makeArticle } from '../support/knowledge.ts';
import { summarise } from '../write/summarise.ts';

const TITLE = 'Putin dan Trump Bertemu di Anchorage untuk Membahas Perang di Ukraina';
const MET = 'Presiden Rusia Vladimir Putin bertemu Presiden AS Donald Trump di Anchorage pada Jumat (15/8).';
const TALKED =
  'Pertemuan itu berlangsung selama hampir tiga jam dan berakhir tanpa gencatan senjata di Ukraina.';
const WRONG = 'Menteri Luar Negeri Iran Abbas Araghchi mengunjungi Wina pada hari yang sama, kata kantornya.';
const RIGHT =
  'Menteri Luar Negeri Iran Abbas Araghchi mengunjungi Jenewa pada hari yang sama, kata kantornya.';
const OWN =
  'Vladimir Putin menemui Donald Trump di Anchorage, kata seorang saksi mata kepada kami pada Jumat.';
const PLACE = { url: 'https://www.contoh.id/berita/123', source: 'Contoh' };

interface Version {
  readonly id: string;
  readonly paragraphs: readonly string[];
  readonly title?: string;
  readonly published?: string;
  readonly url?: string;
  readonly source?: string;
  readonly dateModified?: unknown;
}

function graphOf(...versions: readonly Version[]) {
  const findings = versions.map(
    ({ paragraphs, dateModified, title = TITLE, published = '2025-08-16', ...rest }) => {
      const text = [title, ...paragraphs].join('\n\n');
      const extra = dateModified === undefined ? {} : { extra: { dateModified } };
      return readArticle(
        { ...makeArticle(text, published), title, file: `${rest.id}.md`, ...rest, ...extra },
        knowledge,
      );
    },
  );
  return buildGraph(findings, knowledge, []);
}
const superseded = (...versions: readonly Version[]) =>
  graphOf(...versions).articles.map(({ id, supersededBy }) => `${id} → ${supersededBy ?? '-'}`);

const old = { id: 'a', paragraphs: [MET, TALKED, WRONG], ...PLACE };
const mended = {
  id: 'b',
  paragraphs: [MET, TALKED, RIGHT],
  ...PLACE,
  dateModified: '2025-08-16T10:00:00+07:00',
};

describe('a newer version of an article', () => {
  it.each<[string, Version, Version]>([
    ['that was changed later', old, mended],
    ['that was published later', old, { ...mended, dateModified: undefined, published: '2025-08-17' }],
    [
      'at the same address, written otherwise',
      old,
      { ...mended, url: 'http://contoh.id/berita/123/?utm_source=x#atas' },
    ],
    ['under another title', old, { ...mended, title: 'Pertemuan Usai' }],
    [
      'of the same outlet and title at another address',
      old,
      { ...mended, url: 'https://contoh.id/berita/124' },
    ],
    [
      'changed later in another time zone',
      { ...old, dateModified: '2025-08-16T09:00:00+07:00' },
      { ...mended, dateModified: '2025-08-16T03:00:00Z' },
    ],
  ])('%s takes its place', (_, one, other) => {
    expect(superseded(one, other)).toEqual(['a → b', 'b → -']);
    expect(superseded(other, one)).toEqual(['a → b', 'b → -']);
  });

  it.each<[string, Version, Version]>([
    ['another outlet prints the same', old, { ...mended, url: 'https://lain.id/9', source: 'Lain' }],
    ['nobody knows which is the newer', old, { ...mended, dateModified: undefined }],
    [
      'the offset makes them of one time',
      { ...old, dateModified: '2025-08-16T03:00:00Z' },
      { ...mended, dateModified: '2025-08-16T10:00:00+07:00' },
    ],
    ['the time is no time', old, { ...mended, dateModified: 'tadi pagi' }],
    ['the address is that of another report', old, { ...mended, paragraphs: [OWN, RIGHT] }],
    [
      'the address is a front page',
      { ...old, url: 'https://contoh.id/', source: 'X' },
      { ...mended, url: 'https://contoh.id' },
    ],
    [
      'only the title is the same',
      { ...old, url: 'https://contoh.id/1' },
      { ...mended, url: 'https://contoh.id/2', paragraphs: [OWN, RIGHT] },
    ],
    [
      'the query is of another article',
      { ...old, url: 'https://contoh.id/?p=1', source: 'X' },
      { ...mended, url: 'https://contoh.id/?p=2' },
    ],
  ])('is none where %s', (_, one, other) => {
    expect(superseded(one, other)).toEqual(['a → -', 'b → -']);
  });

  it('is the newest of several for all of them', () => {
    const newest = { ...mended, id: '0', dateModified: '2025-08-16T12:00:00+07:00' };
    expect(superseded(old, mended, newest)).toEqual(['0 → -', 'a → 0', 'b → 0']);
  });

  it('leaves no passage to the former one, and nothing that only that one tells', () => {
    const { nodes, edges } = graphOf(old, mended);
    const articles = [...nodes.flatMap((n) => n.mentions), ...edges.flatMap((e) => e.evidence)].map(
      (p) => p.article,
    );
    expect(new Set(articles)).toEqual(new Set(['b']));
    const ids = nodes.map(({ id }) => id);
    expect(ids).toContain('place:jenewa');
    expect(ids).not.toContain('place:wina');
  });

  it('keeps every id that both versions tell of, and leads from the others to what they are now', () => {
    const before = graphOf({ ...old, paragraphs: [MET, TALKED] });
    const moved = MET.replace('Anchorage', 'Juneau');
    const after = graphOf(
      { ...old, paragraphs: [MET, TALKED] },
      { ...mended, paragraphs: [MET, moved, TALKED] },
    );
    const ids = new Set([...after.nodes.map(({ id }) => id), ...Object.keys(after.redirects)]);
    expect(before.nodes.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  it('is told in the summary', () => {
    expect(summarise(outlineOf(graphOf(old, mended)))).toContain(
      '          1 replaced by a newer version, no evidence: a (now b)',
    );
  });
});
