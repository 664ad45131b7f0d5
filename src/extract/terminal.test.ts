/** The command on a terminal, which `script` (util-linux) lends it: one line of progress that is gone when the work is done. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, COMMAND, type Ended, inFolder, makeInput, runProgram } from './support/command.ts';

/** Enough to be read in several moments, few enough to be read at once. */
const MANY = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`articles/${i}.md`, ARTICLE]));

const hasScript = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux');
const shell = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(' ');

/** Runs the command with a terminal for both of its outputs. */
const onTerminal = (args: readonly string[]): Promise<Ended> =>
  runProgram(['script', '--quiet', '--return', '--command', shell([...COMMAND, ...args]), '/dev/null']);

/** What stands on the lines of a terminal at the end: a carriage return begins the line again, ESC [ K clears what follows. */
function screenOf(text: string): string[] {
  return text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.split('\r').at(-1)?.replaceAll('\u001b[K', '') ?? '');
}

describe.runIf(hasScript).concurrent('on a terminal', { timeout: 120_000 }, () => {
  it('shows how far it is on one line, and leaves the summary alone there', async () => {
    const { code, out } = await onTerminal(inFolder(makeInput(MANY)));
    expect(code).toBe(0);
    expect(out).toMatch(/\r\u001b\[K\d+\/12 articles/);
    expect(out).toContain('\r\u001b[Kjoining what the articles say…');
    // No line of progress ever ends: it is written over.
    expect(out).not.toMatch(/(?:\/12 articles|articles say…)[^\r]*\r?\n/);
    const screen = screenOf(out);
    expect(screen[0]).toBe('articles  12');
    expect(screen.join('\n')).not.toMatch(/\/12|joining/);
  });

  it('shows nothing at all with --quiet', async () => {
    expect(await onTerminal([...inFolder(makeInput(MANY)), '--quiet'])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
  });

  it('clears the line before it says what is wrong', async () => {
    const root = makeInput({ ...MANY, 'corrections.yaml': '- reject: person:x\n  reason: uji' });
    const { code, out } = await onTerminal(inFolder(root));
    expect(code).toBe(1);
    const [first, ...others] = screenOf(out.trimEnd());
    expect(first).toMatch(/corrections\.yaml:1: expected/);
    expect(others).toEqual([]);
  });

  it('writes the same graph as without one', async () => {
    const root = makeInput(MANY);
    const articles = inFolder(root).slice(0, 2);
    const [seen, unseen] = ['seen.json', 'unseen.json'].map((name) => join(root, name));
    await onTerminal([...articles, '--out', seen ?? '']);
    const { err } = await runProgram([...COMMAND, ...articles, '--out', unseen ?? '']);
    expect(err).toBe('');
    expect(readFileSync(seen ?? '', 'utf8')).toBe(readFileSync(unseen ?? '', 'utf8'));
  });
});

describe('without a terminal', { timeout: 120_000 }, () => {
  it('shows no progress: neither a file nor a pipe is filled with it', async () => {
    const { out, err } = await runProgram([...COMMAND, ...inFolder(makeInput(MANY))]);
    expect(err).toBe('');
    expect(out).not.toMatch(/[\r\u001b]|\/12/);
  });
});
