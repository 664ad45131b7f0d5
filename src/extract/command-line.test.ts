/** The command as a user runs it: a process, its files, its words and its exit code. */
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseGraph } from '../graph/schema.ts';
import { ARTICLE, makeInput as folder, inFolder, runCommand as run } from './support/command.ts';

const build = (root: string, ...more: string[]) => run([...inFolder(root), ...more]);

describe.concurrent('npm run graph', { timeout: 120_000 }, () => {
  it('writes the graph, says what is in it, and leaves nothing else behind', async () => {
    const root = folder({
      'articles/satu.md': ARTICLE,
      'articles/sub/dua.txt': 'Isi lain.',
      'articles/.x.md': '---',
    });
    const { code, out, err } = await build(root);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^articles {2}2\n/);
    expect(out).toContain('written to');
    const text = readFileSync(join(root, 'graph.json'), 'utf8');
    const result = parseGraph(JSON.parse(text));
    expect('graph' in result && result.graph.articles.map(({ file }) => file)).toEqual([
      'sub/dua.txt',
      'satu.md',
    ]);
    // One record a line, so that a diff of two graphs can be read.
    const graph = JSON.parse(text);
    expect(text.split('\n').length).toBeGreaterThan(graph.nodes.length + graph.edges.length);
    expect(readdirSync(root).sort()).toEqual(['articles', 'graph.json']);
  });

  it('says nothing with --quiet', async () => {
    const { code, out, err } = await build(folder({ 'articles/satu.md': ARTICLE }), '--quiet');
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' });
  });

  it('writes the same bytes in every time zone and language', async () => {
    const root = folder({ 'articles/b.md': ARTICLE, 'articles/a.md': ARTICLE, 'articles/Ä.md': ARTICLE });
    const articles = ['--quiet', '--articles', join(root, 'articles')];
    const settings = [
      { TZ: 'UTC', LANG: 'C' },
      { TZ: 'Asia/Jakarta', LANG: 'id_ID.UTF-8', LC_ALL: 'id_ID.UTF-8' },
      { TZ: 'America/St_Johns', LANG: 'sv_SE.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    ];
    await Promise.all(
      settings.map((env, i) => run([...articles, '--out', join(root, `${i}.json`)], { env })),
    );
    const [first, ...others] = settings.map((_, i) => readFileSync(join(root, `${i}.json`), 'utf8'));
    for (const other of others) expect(other).toBe(first);
  });

  it('explains a node with file, line, quote and rule, and writes nothing', async () => {
    const root = folder({ 'articles/satu.md': ARTICLE });
    const { code, out } = await build(root, '--explain', 'person:vladimir-putin');
    expect(code).toBe(0);
    expect(out).toMatch(/^person:vladimir-putin · Vladimir Putin/);
    expect(out).toMatch(/satu\.md:5 {2}“Vladimir Putin”\n {2}found by/);
    expect(readdirSync(root)).toEqual(['articles']);
  });

  it('applies the corrections that stand beside the folder', async () => {
    const root = folder({
      'articles/satu.md': ARTICLE,
      'corrections.yaml': '- rename: person:vladimir-putin\n  label: V. Putin\n  reason: uji',
    });
    expect(await build(root, '--quiet')).toMatchObject({ code: 0 });
    expect(readFileSync(join(root, 'graph.json'), 'utf8')).toContain('"label":"V. Putin"');
  });

  it('writes where a link leads and leaves devices alone', async () => {
    const root = folder({ 'articles/satu.md': ARTICLE, 'ada.json': '{}' });
    symlinkSync('ada.json', join(root, 'graph.json'));
    expect(await build(root, '--quiet')).toMatchObject({ code: 0 });
    expect(lstatSync(join(root, 'graph.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, 'ada.json'), 'utf8')).toContain('person:vladimir-putin');
    symlinkSync('/dev/null', join(root, 'tiada.json'));
    const { code, err } = await build(root, '--quiet', '--out', join(root, 'tiada.json'));
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('a device or a pipe') });
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('reads a folder that is named twice once', async () => {
    const root = folder({ 'articles/satu.md': ARTICLE });
    const { code, out } = await build(root, '--articles', `${join(root, 'articles')}/`);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringMatching(/^articles {2}1\n/) });
  });

  it('reads several folders, and a link that leads back up only once', async () => {
    const root = folder({ 'articles/satu.md': ARTICLE, 'lain/dua.md': ARTICLE });
    symlinkSync('..', join(root, 'articles/naik'));
    mkdirSync(join(root, 'articles/dalam'));
    symlinkSync('..', join(root, 'articles/dalam/atas'));
    const { code, err } = await run([
      ...['--articles', join(root, 'lain'), '--out', join(root, 'graph.json'), '--quiet'],
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const loop = await build(folder({ 'articles/satu.md': ARTICLE }), '--articles', join(root, 'lain'));
    expect(loop).toMatchObject({ code: 0 });
    expect(loop.out).toMatch(/^articles {2}2\n/);
  });

  it('makes the same bytes of portions in any order as of the folder', async () => {
    const names = ['a', 'b', 'c'];
    const root = folder(Object.fromEntries(names.map((name) => [`articles/${name}.md`, ARTICLE])));
    expect(await build(root, '--quiet')).toMatchObject({ code: 0 });
    const line = (name: string) => JSON.stringify({ file: `${name}.md`, content: ARTICLE });
    const portions = await Promise.all([
      run(['--extract-only'], { input: `${line('c')}\n` }),
      run(['--extract-only'], { input: `${line('b')}\n${line('a')}` }),
    ]);
    const files = portions.map(({ code, err, out }, i) => {
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const path = join(root, `${i}.ndjson`);
      writeFileSync(path, out);
      return path;
    });
    const merge = files.flatMap((path) => ['--merge', path]);
    const out = join(root, 'merged.json');
    expect(await run([...merge, '--out', out, '--quiet'])).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(out, 'utf8')).toBe(readFileSync(join(root, 'graph.json'), 'utf8'));
    const twice = await run([...merge, ...merge, '--out', out]);
    expect(twice).toMatchObject({ code: 1 });
    expect(twice.err).toMatch(/expected each article once/);
  });

  it('names the line of a portion that is no JSON', async () => {
    const { code, err } = await run(['--extract-only'], { input: '{"file":"a.md","content":"Isi."}\nbukan' });
    expect(code).toBe(1);
    expect(err).toMatch(/^stdin:2: expected a JSON object/);
  });

  const bytes = new Uint8Array([0x61, 0xff, 0xfe, 0x62]);
  it.each<[string, Readonly<Record<string, string | Uint8Array>>, readonly string[], RegExp]>([
    ['wrong front matter', { 'a.md': '---\ntitle: [\n---\nisi' }, [], /a\.md:\d+: expected/],
    ['a wrong date', { 'a.md': '---\npublished: 2025-02-30\n---\nisi' }, [], /a\.md:2: expected/],
    ['an unclosed block', { 'a.md': '---\ntitle: x\nisi' }, [], /a\.md:\d+: expected/],
    ['bytes that are no UTF-8', { 'a.md': bytes }, [], /a\.md:?\d*: expected/],
    ['an empty file', { 'a.md': '' }, [], /a\.md:?\d*: expected/],
    ['a dangerous id', { 'a.md': '---\nid: __proto__\n---\nisi' }, [], /a\.md:2: expected/],
    [
      'an id that two files have',
      { 'a.md': '---\nid: x\n---\nisi', 'b.md': '---\nid: x\n---\nisi' },
      [],
      /b\.md:2: expected/,
    ],
    [
      'two wrong files, both',
      { 'a.md': '', 'b.md': '---\npublished: x\n---\nisi' },
      [],
      /a\.md[\s\S]*\n.*b\.md:2: expected/,
    ],
    ['an empty folder', {}, [], /articles: expected at least one article/],
    [
      'a correction that applies to nothing',
      { 'a.md': ARTICLE },
      ['--corrections', 'CORRECTIONS'],
      /c\.yaml:1: expected/,
    ],
    [
      'corrections that are not there',
      { 'a.md': ARTICLE },
      ['--corrections', '/nowhere.yaml'],
      /\/nowhere\.yaml: expected a file/,
    ],
    [
      'a missing folder',
      { 'a.md': ARTICLE },
      ['--articles', '/nowhere'],
      /\/nowhere: expected a folder, found nothing/,
    ],
    ['missing knowledge', { 'a.md': ARTICLE }, ['--knowledge', '/nowhere'], /\/nowhere: expected a folder/],
    [
      'an unknown id to explain',
      { 'a.md': ARTICLE },
      ['--explain', 'person:x'],
      /--explain: expected the id/,
    ],
    [
      'a folder to write to',
      { 'a.md': ARTICLE },
      ['--out', '/tmp'],
      /\/tmp: expected a file to write, found a folder/,
    ],
    [
      'a place that cannot be written',
      { 'a.md': ARTICLE },
      ['--out', '/proc/x/graph.json'],
      /\/proc\/x\/graph\.json: expected/,
    ],
  ])('refuses %s, in words, and leaves the former graph alone', async (_, articles, args, wanted) => {
    const named = Object.entries(articles).map(([name, content]) => [`articles/${name}`, content]);
    const root = folder({
      ...Object.fromEntries(named),
      'graph.json': 'former',
      'c.yaml': '- reject: person:x\n  reason: uji',
    });
    const result = await build(root, ...args.map((arg) => arg.replace('CORRECTIONS', join(root, 'c.yaml'))));
    expect(result.err).toMatch(wanted);
    expect(result.err).not.toMatch(/\n\s+at /);
    expect(result).toMatchObject({ code: 1, out: '' });
    expect(readFileSync(join(root, 'graph.json'), 'utf8')).toBe('former');
    expect(readdirSync(root).sort()).toEqual(['articles', 'c.yaml', 'graph.json']);
  });

  it.each([
    [
      'an unknown flag',
      ['--artikel', 'x'],
      /found the unknown option --artikel; .*perhaps you mean --articles/,
    ],
    ['a flag without its value', ['--out'], /expected a value after --out <file>, found nothing/],
    ['an empty value', ['--out', ''], /--out needs a value/],
    ['two steps at once', ['--extract-only', '--merge', 'x'], /two steps/],
    ['a word too many', ['data/articles'], /expected options only/],
  ])('refuses %s with exit code 2', async (_, args, wanted) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toMatch(wanted);
  });

  it('helps', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const flag of [
      '--articles',
      '--knowledge',
      '--corrections',
      '--out',
      '--quiet',
      '--explain',
      '--merge',
    ])
      expect(out).toContain(flag);
  });
});
