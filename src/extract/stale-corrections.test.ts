/** Corrections are those of the articles: which files are read, and what becomes of one whose article has changed since. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { nodeEffects } from './effects.ts';
import { run } from './run.ts';
import { makeTemporaryFolder } from './support/temporary-folder.ts';

let root = '';
beforeEach(() => {
  root = makeTemporaryFolder();
});
// One for all runs: the tables of knowledge are read once.
const cache = new Map<string, string>();

const write = (name: string, content: string): void => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
};

const MEETING =
  'Menteri Luar Negeri Mesir Sameh Shoukry bertemu Menteri Luar Negeri Turki Hakan Fidan di Ankara.';

/** Runs in the folder: `ROOT` stands for it. */
function runHere(...args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const effects = {
    ...nodeEffects,
    readCache: (name: string) => cache.get(name) ?? null,
    writeCache: (name: string, parts: readonly string[]) => {
      cache.set(name, parts.join(''));
    },
    print: (line: string) => out.push(line),
    complain: (line: string) => err.push(line),
  };
  const own = args.includes('--merge') || args.includes('--articles') ? [] : ['--articles', 'ROOT/articles'];
  const argv = [...own, ...(args.includes('--explain') ? [] : ['--out', 'ROOT/graph.json']), ...args];
  const code = run(
    argv.map((arg) => arg.replaceAll('ROOT', root)),
    effects,
  );
  return { code, out: out.join('\n'), err: err.join('\n').replaceAll(root, 'ROOT') };
}
const written = (): string => readFileSync(join(root, 'graph.json'), 'utf8');

describe('a correction that held once', () => {
  // [what it corrected, the correction, what the article says now, what the build says of it]
  it.each<[string, string, string, string]>([
    [
      'a label, of somebody who is named no longer',
      '- rename: person:sameh-shoukry\n  label: S. Shoukry',
      'Menteri Luar Negeri Turki Hakan Fidan bertolak ke Ankara.',
      'found person:sameh-shoukry, which is not in the graph',
    ],
    [
      'a relation that the article tells no longer',
      '- reject: person:sameh-shoukry~represents~country:eg',
      'Sameh Shoukry bertemu Menteri Luar Negeri Turki Hakan Fidan di Ankara.',
      'found person:sameh-shoukry~represents~country:eg, which is not in the graph',
    ],
    [
      'a quotation that was rewritten',
      '- add: organization:liga-arab\n  label: Liga Arab\n  article: satu\n  quote: Turki Hakan Fidan di Ankara',
      MEETING.replace('di Ankara', 'di Kairo'),
      'them 0 times',
    ],
    [
      'a status that the article tells now',
      '- redate: meeting:pertemuan-shoukry-fidan-ankara\n  status: planned',
      MEETING.replace('bertemu', 'akan bertemu'),
      'found planned, as it is',
    ],
    [
      'a day that the article tells now, so that the meeting has another id',
      '- redate: meeting:pertemuan-shoukry-fidan-ankara\n  date: 2024-02-14',
      MEETING.replace('.', ' pada 14 Februari 2024.'),
      'found meeting:pertemuan-shoukry-fidan-ankara, which is not in the graph',
    ],
  ])('is an error with its line when it corrected %s', (_, correction, text, found) => {
    write('articles/satu.md', MEETING);
    write('corrections.yaml', `# Sejak 2024\n\n${correction}\n  reason: uji`);
    expect(runHere('--quiet')).toMatchObject({ code: 0, err: '' });
    const former = written();
    write('articles/satu.md', text);
    const { code, out, err } = runHere();
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^ROOT\/corrections\.yaml:3: expected .+, found .+; .+$/);
    expect(err).toContain(found);
    expect(written()).toBe(former);
  });

  it('says where the id went that an article more has merged', () => {
    write('articles/satu.md', MEETING.replace('Hakan Fidan', 'Fidan'));
    write('corrections.yaml', '- rename: person:fidan\n  label: H. Fidan\n  reason: uji');
    expect(runHere('--quiet')).toMatchObject({ code: 0, err: '' });
    expect(written()).toContain('"label":"H. Fidan"');
    write('articles/dua.md', MEETING);
    expect(runHere('--quiet')).toMatchObject({
      code: 1,
      err: expect.stringContaining(
        'ROOT/corrections.yaml:1: expected the id of a node or edge, found person:fidan, which is now person:hakan-fidan',
      ),
    });
  });

  it('is told together with all else that is wrong', () => {
    write('articles/satu.md', '---\npublished: kemarin\n---\nIsi.');
    write('articles/dua.md', MEETING);
    write('corrections.yaml', '- tukar: person:x\n  reason: uji');
    const { code, err } = runHere();
    expect(code).toBe(1);
    expect(err).toMatch(/articles\/satu\.md:2: expected/);
    expect(err).toMatch(/corrections\.yaml:1: expected one of merge, split/);
  });
});

describe('the corrections', () => {
  const rename = (id: string, label: string) => `- rename: ${id}\n  label: ${label}\n  reason: uji`;

  it('of several folders all apply, each beside its own', () => {
    write('a/articles/satu.md', MEETING);
    write('a/corrections.yaml', rename('person:hakan-fidan', 'H. Fidan'));
    write('b/articles/dua.md', MEETING);
    write('b/corrections.yaml', rename('person:sameh-shoukry', 'S. Shoukry'));
    expect(
      runHere('--quiet', '--articles', 'ROOT/a/articles', '--articles', 'ROOT/b/articles'),
    ).toMatchObject({ code: 0, err: '' });
    expect(written()).toContain('"label":"H. Fidan"');
    expect(written()).toContain('"label":"S. Shoukry"');
  });

  it('that are named take the place of those beside the folder', () => {
    write('articles/satu.md', MEETING);
    write('corrections.yaml', rename('person:hakan-fidan', 'H. Fidan'));
    write('lain.yaml', rename('person:sameh-shoukry', 'S. Shoukry'));
    expect(runHere('--quiet', '--corrections', 'ROOT/lain.yaml')).toMatchObject({ code: 0, err: '' });
    expect(written()).not.toContain('"label":"H. Fidan"');
    expect(written()).toContain('"label":"S. Shoukry"');
  });

  it('are gone from the graph when their file is', () => {
    write('articles/satu.md', MEETING);
    expect(runHere('--quiet')).toMatchObject({ code: 0 });
    const plain = written();
    write('corrections.yaml', rename('person:hakan-fidan', 'H. Fidan'));
    expect(runHere('--quiet')).toMatchObject({ code: 0 });
    expect(written()).not.toBe(plain);
    rmSync(join(root, 'corrections.yaml'));
    expect(runHere('--quiet')).toMatchObject({ code: 0 });
    expect(written()).toBe(plain);
  });

  it('apply to portions as they do to the folder, when they are named', () => {
    write('articles/satu.md', MEETING);
    write('corrections.yaml', rename('person:hakan-fidan', 'H. Fidan'));
    expect(runHere('--quiet')).toMatchObject({ code: 0 });
    const whole = written();
    write('satu.ndjson', portionOf('satu.md', MEETING));
    expect(runHere('--quiet', '--merge', 'ROOT/satu.ndjson')).toMatchObject({ code: 0, err: '' });
    expect(written()).not.toContain('"label":"H. Fidan"');
    const named = ['--corrections', 'ROOT/corrections.yaml'];
    expect(runHere('--quiet', '--merge', 'ROOT/satu.ndjson', ...named)).toMatchObject({ code: 0, err: '' });
    expect(written()).toBe(whole);
  });

  it('are seen by an explanation', () => {
    write('articles/satu.md', MEETING);
    write('corrections.yaml', `${rename('person:hakan-fidan', 'H. Fidan')}\n  id: person:h-fidan`);
    const { code, out } = runHere('--explain', 'person:hakan-fidan');
    expect(code).toBe(0);
    expect(out).toContain('person:h-fidan · H. Fidan');
  });
});

describe('an explanation', () => {
  it('of portions names the article alone, for there is no file to count lines in', () => {
    write('satu.ndjson', portionOf('satu.md', MEETING));
    const { code, out } = runHere('--merge', 'ROOT/satu.ndjson', '--explain', 'person:hakan-fidan');
    expect(code).toBe(0);
    expect(out).toMatch(/\nsatu {2}“Hakan Fidan”\n {2}found by/);
  });

  it('of an edge tells its ends, its role, its sentence and the rules', () => {
    write('articles/satu.md', `\n\n${MEETING}`);
    const { code, out } = runHere('--explain', 'person:hakan-fidan~represents~country:tr');
    expect(code).toBe(0);
    expect(out).toMatch(/^person:hakan-fidan~represents~country:tr/);
    expect(out).toContain('Menteri Luar Negeri');
    expect(out).toMatch(/satu\.md:3 {2}“Menteri Luar Negeri Mesir .* di Ankara\.”\n {2}found by office-name/);
  });

  it('writes nothing, even where a graph stands', () => {
    write('articles/satu.md', MEETING);
    expect(runHere('--quiet')).toMatchObject({ code: 0 });
    const former = written();
    write('articles/dua.md', MEETING);
    expect(runHere('--explain', 'person:hakan-fidan')).toMatchObject({ code: 0 });
    expect(written()).toBe(former);
  });
});

/** What --extract-only writes of an article. */
function portionOf(file: string, content: string): string {
  const out: string[] = [];
  const effects = {
    ...nodeEffects,
    readCache: (name: string) => cache.get(name) ?? null,
    writeCache: () => {},
    readLines: () => [JSON.stringify({ file, content })],
    print: (line: string) => out.push(line),
  };
  expect(run(['--extract-only'], effects)).toBe(0);
  return out.join('\n');
}
