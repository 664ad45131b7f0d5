import { describe, expect, it } from 'vitest';
import { nodeEffects } from './effects.ts';
import { type CacheStore, readWithCache } from './findings-cache.ts';
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

/** A cache in memory, with what was read anew. */
function openStore(content: string | null = null) {
  const state = { content, anew: [] as string[] };
  const store: CacheStore = {
    read: () => state.content,
    write: (parts) => {
      state.content = parts.join('');
    },
    hash: (text) => `h${text.length}${text.slice(0, 20).replace(/\W/g, '')}`,
  };
  const run = (articles: readonly RawArticle[], rules = 'r1') => {
    state.anew = [];
    return readWithCache({ articles, knowledge, rules, store, onRead: ({ id }) => state.anew.push(id) });
  };
  return { state, run };
}

describe('readWithCache', () => {
  const two = [article('a'), article('b')];

  it('reads everything once and gives the same findings again', () => {
    const { state, run } = openStore();
    const first = run(two);
    expect(state.anew).toEqual(['a', 'b']);
    expect(run(two)).toEqual(JSON.parse(JSON.stringify(first)));
    expect(state.anew).toEqual([]);
  });

  it.each<[string, readonly RawArticle[], string, readonly string[]]>([
    ['what changed', [article('a'), article('b', 'Isi lain sama sekali.')], 'r1', ['b']],
    ['what is new', [...two, article('c')], 'r1', ['c']],
    ['everything under other rules', two, 'r2', ['a', 'b']],
  ])('reads %s', (_, articles, rules, wanted) => {
    const { state, run } = openStore();
    run(two);
    run(articles, rules);
    expect(state.anew).toEqual(wanted);
  });

  it.each([
    ['garbage', 'bukan\ncache'],
    ['an empty file', ''],
    ['a line cut short', 'r1\nh1 {"id":'],
  ])('survives %s', (_, content) => {
    const { state, run } = openStore(content);
    expect(run(two)).toHaveLength(2);
    expect(state.anew).toEqual(['a', 'b']);
  });
});
