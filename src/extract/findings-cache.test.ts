import { describe, expect, it } from 'vitest';
import { nodeEffects } from './effects.ts';
import { toFindings } from './findings.ts';
import { type CacheStore, readWithCache } from './findings-cache.ts';
import { readArticle } from './pipeline.ts';
import { readKnowledge } from './read/knowledge.ts';
import type { RawArticle } from './types.ts';

const read = readKnowledge(nodeEffects.listFiles('data/knowledge', ['.yaml', '.tsv']));
if ('problems' in read) throw new Error('the knowledge is broken');
const { knowledge } = read;

const article = (id: string, text = `Putin bertemu Trump di Helsinki, kata ${id}.`): RawArticle => ({
  id,
  title: id,
  language: 'id',
  file: `${id}.md`,
  text,
});

/** A cache in memory, with what was read anew and which files were written. */
function openStore(damage: (content: string) => string = (content) => content) {
  const files = new Map<string, string>();
  const state = { anew: [] as string[], written: [] as string[] };
  const store: CacheStore = {
    read: (file) => files.get(file) ?? null,
    write: (file, parts) => {
      state.written.push(file);
      files.set(file, parts.join(''));
    },
    hash: (text) => nodeEffects.hash([text]),
  };
  const run = (articles: readonly RawArticle[], rules = 'r1') => {
    state.anew = [];
    state.written = [];
    const counts: number[] = [];
    const findings = [
      ...readWithCache({
        articles,
        readAnew: (anew) => {
          state.anew.push(anew.id);
          return toFindings(readArticle(anew, knowledge));
        },
        rules,
        store,
        onRead: (count) => counts.push(count),
      }),
    ];
    expect(counts).toEqual(articles.map((_, i) => i + 1));
    const order = articles.map(({ id }) => id);
    return findings.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  };
  const spoil = () => {
    for (const [file, content] of files) files.set(file, damage(content));
  };
  return { state, files, run, spoil };
}

describe('readWithCache', () => {
  const two = [article('a'), article('b')];
  const whole = (articles: readonly RawArticle[]) =>
    articles.map((each) => JSON.parse(JSON.stringify(toFindings(readArticle(each, knowledge)))));

  it('reads everything once and gives the same findings again', () => {
    const { state, run } = openStore();
    const many = Array.from({ length: 20 }, (_, i) => article(`a${i}`));
    expect(run(many)).toEqual(whole(many));
    expect(state.anew.toSorted()).toEqual(many.map(({ id }) => id).toSorted());
    expect(run(many)).toEqual(whole(many));
    expect(state).toEqual({ anew: [], written: [] });
  });

  it.each<[string, readonly RawArticle[], string, readonly string[]]>([
    ['what changed', [article('a'), article('b', 'Isi lain sama sekali.')], 'r1', ['b']],
    ['what is new', [...two, article('c')], 'r1', ['c']],
    ['everything under other rules', two, 'r2', ['a', 'b']],
    ['nothing where one is gone', [article('b')], 'r1', []],
  ])('reads %s', (_, articles, rules, wanted) => {
    const { state, run } = openStore();
    run(two);
    expect(run(articles, rules)).toEqual(whole(articles));
    expect(state.anew.toSorted()).toEqual(wanted);
  });

  it('writes only the files that a change touches', () => {
    const { state, files, run } = openStore();
    const many = Array.from({ length: 200 }, (_, i) => article(`a${i}`));
    run(many);
    expect(files.size).toBeGreaterThan(40);
    run(many.with(7, article('a7', 'Isi lain sama sekali.')));
    expect(state.written.length).toBeLessThanOrEqual(2);
    const sizes = [...files.values()].map((content) => content.split('\n').length);
    expect(Math.max(...sizes)).toBeLessThan(20);
  });

  it.each<[string, (content: string) => string]>([
    ['garbage', () => 'bukan\ncache'],
    ['an empty file', () => ''],
    ['a line cut short', (content) => content.slice(0, -200)],
    ['a line of something else', (content) => content.replace(/ \{.*/g, ' {}')],
  ])('survives %s', (_, damage) => {
    const { state, run, spoil } = openStore(damage);
    run(two);
    spoil();
    expect(run(two)).toEqual(whole(two));
    expect(state.anew.toSorted()).toEqual(['a', 'b']);
  });
});
