/**
 * The five sample articles with every name replaced by another of its kind, in text and gold alike: what the engine still
 * finds is a rule of the language and no memory of five texts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildGraph, readArticle } from '../pipeline.ts';
import { readArticles } from '../read/read.ts';
import { knowledge } from '../support/knowledge.ts';
import { readGoldText } from './documents.ts';
import type { Gold } from './gold.ts';
import { score } from './score.ts';
import type { Tally } from './tally.ts';

// People and small towns are made up: no table lists them. States, seats and bodies are others of the tables.
const RENAMED: Readonly<Record<string, string>> = {
  'Vladimir Putin': 'Karel Novotny',
  Putin: 'Novotny',
  'Donald Trump': 'Hamid Rashidi',
  Trump: 'Rashidi',
  'Steve Witkoff': 'Peter Lindqvist',
  Witkoff: 'Lindqvist',
  'Volodymyr Zelenskyy': 'Tomas Herrera',
  Zelenskyy: 'Herrera',
  'Jeremy Kuzmarov': 'Daniel Okafor',
  Kuzmarov: 'Okafor',
  'Sergey Lavrov': 'Milan Dvorak',
  Lavrov: 'Dvorak',
  'Yury Ushakov': 'Jan Prochazka',
  'Marco Rubio': 'Yusuf Karimi',
  'Rustem Umerov': 'Luis Ortega',
  Umerov: 'Ortega',
  'Kirill Dmitriev': 'Pavel Kucera',
  Dmitriev: 'Kucera',
  'Jared Kushner': 'Reza Tehrani',
  'Steve Rosenberg': 'Arif Wibowo',
  'Alexey Overchuk': 'Jiri Blazek',
  Overchuk: 'Blazek',
  'Dmitry Peskov': 'Ondrej Svoboda',
  Peskov: 'Svoboda',
  'Amerika Serikat': 'Indonesia',
  Amerika: 'Indonesia',
  AS: 'RI',
  Washington: 'Jakarta',
  'Federasi Rusia': 'Republik Ceko',
  Rusia: 'Ceko',
  Moskow: 'Praha',
  Moskwa: 'Praha',
  Kremlin: 'Gedung Biru',
  Ukraina: 'Bolivia',
  Kyiv: 'Sucre',
  Israel: 'Maroko',
  Iran: 'Peru',
  Tiongkok: 'Jepang',
  Beijing: 'Tokyo',
  Soviet: 'Yugoslavia',
  Anchorage: 'Tromvik',
  Alaska: 'Patagonia',
  Donetsk: 'Potosina',
  Lugansk: 'Orurova',
  Kherson: 'Tarijana',
  Zaporozhye: 'Kochabambo',
  Miami: 'Valparena',
  Florida: 'Normandia',
  Krasnodar: 'Brnovice',
  'Saint Petersburg': 'Nova Ostrava',
  'Laut Hitam': 'Laut Karibia',
  Paris: 'Lisabon',
  'Eropa Timur': 'Asia Tengah',
  Eropa: 'Afrika',
  'Gedung Putih': 'Downing Street',
  NATO: 'ASEAN',
  Hamas: 'Taliban',
  Reuters: 'Kyodo',
  BBC: 'NHK',
  'Truth Social': 'Pixel Forum',
  'Rossiya 24': 'Zvezda 7',
  'Covert Action Magazine': 'Open Border Review',
};

const NAMES = new RegExp(
  `(?<![\\p{L}\\p{N}])(${Object.keys(RENAMED)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?=nya(?!\\p{L})|(?![\\p{L}\\p{N}]))`,
  'gu',
);
const rename = (text: string): string => text.replace(NAMES, (name) => RENAMED[name] ?? name);

/** Every string of a gold file but its keys, renamed. */
function renameGold(value: unknown, key = ''): unknown {
  if (typeof value === 'string')
    return /^(?:key|source|target|type|attributedTo|status|date)$/.test(key) ? value : rename(value);
  if (Array.isArray(value)) return value.map((item) => renameGold(item, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, renameGold(item, name)]));
}

const f1 = ({ right, spurious, missed }: Tally): number => (200 * right) / (2 * right + spurious + missed);

describe('the sample articles with every name replaced', () => {
  const files = readdirSync('data/articles').map((file) => {
    const [, front = '', body = ''] =
      /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(readFileSync(`data/articles/${file}`, 'utf8')) ?? [];
    return { file, path: file, bytes: new TextEncoder().encode(front + rename(body)) };
  });
  const golds = readdirSync('data/gold/seed/gold').map(
    // Gold is ours and trusted to have the shape that its README gives.
    (file) => renameGold(JSON.parse(readFileSync(`data/gold/seed/gold/${file}`, 'utf8'))) as Gold,
  );
  const read = readArticles(files);
  const articles = 'problems' in read ? [] : read.articles;
  const graph = buildGraph(
    articles.map((article) => readArticle(article, knowledge)),
    knowledge,
    [],
  );
  const texts = new Map(
    files.map(({ file, bytes }) => [file.replace('.md', ''), readGoldText(new TextDecoder().decode(bytes))]),
  );
  const { tallies } = score(graph, golds, texts);

  it('renames something in every article', () => {
    expect(articles).toHaveLength(5);
    for (const { text } of articles) expect(text).not.toMatch(/Putin|Rusia|Trump/);
  });

  // Measured 99, 96, 95 and 100; the floors are those that the engine was asked for.
  it('finds and links the names', () => expect(f1(tallies.linked)).toBeGreaterThan(90));
  it('finds the events', () => expect(f1(tallies.events)).toBeGreaterThan(85));
  it('finds the relations', () => expect(f1(tallies.relations)).toBeGreaterThan(75));
  it('finds the dates', () => expect(f1(tallies.dates)).toBeGreaterThan(93));
});
