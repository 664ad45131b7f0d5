/**
 * How fast the whole command reads: articles of 2 kB, from reading the folder to the written graph, with an empty cache (the
 * program itself is kept elsewhere, see start.mjs), on one core where the system lets us ask for one.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import * as z from 'zod';
import { writeCorpus } from './corpus.ts';
import { shareOfStages } from './profile.ts';
import { table } from './table.ts';

const PACKAGE = z.object({ scripts: z.object({ graph: z.string() }) });
const USAGE = z.object({ peakBytes: z.number(), cpuSeconds: z.number() });

interface Run {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
}

/** Prints throughput and memory for each size, and the share of each stage at the last size below 5,000. */
export function benchExtraction(sizes: readonly number[]): string[] {
  const work = mkdtempSync(join(tmpdir(), 'benang-merah-bench-'));
  try {
    const rows = sizes.map((size) => {
      const folder = join(work, `articles-${size}`);
      writeCorpus(folder, size);
      const run = measure(work, folder);
      const again = measure(work, folder);
      return [
        String(size),
        (size / run.seconds).toFixed(0),
        run.seconds.toFixed(1),
        // What the command itself took: on a busy machine the seconds also tell of others.
        (size / run.cpuSeconds).toFixed(0),
        run.cpuSeconds.toFixed(1),
        `${(run.peakBytes / 1e6).toFixed(0)} MB`,
        `${(statSync(join(work, 'graph.json')).size / 1e6).toFixed(0)} MB`,
        again.seconds.toFixed(1),
        again.cpuSeconds.toFixed(1),
      ];
    });
    const profiled = sizes.filter((size) => size < 5000).at(-1) ?? Math.min(...sizes);
    return [
      `whole command, ${oneCore().length ? 'one core' : 'all cores'} of ${cpus()[0]?.model ?? 'an unknown processor'} (${availableParallelism()} in all)`,
      ...table(
        [
          'articles',
          'a second',
          'seconds',
          'a CPU second',
          'CPU s',
          'peak memory',
          'graph.json',
          'second run, s',
          'CPU s',
        ],
        rows,
      ),
      '',
      ...stageTable(work, profiled),
    ];
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function stageTable(work: string, size: number): string[] {
  const profiles = join(work, 'profiles');
  rmSync(join(work, 'home'), { recursive: true, force: true });
  // Not as one file, in which no function could be told by its folder.
  const modules = ['--import', import.meta.resolve('tsx'), resolve('src/extract/main.ts')];
  measure(work, join(work, `articles-${size}`), ['--cpu-prof', `--cpu-prof-dir=${profiles}`, ...modules]);
  // The command and the thread that compiles its modules leave a profile each; the larger is the command's.
  const [largest] = readdirSync(profiles)
    .map((file) => readFileSync(join(profiles, file), 'utf8'))
    .sort((a, b) => b.length - a.length);
  const shares = [...shareOfStages(JSON.parse(largest ?? '{}'))].sort(([, a], [, b]) => b - a);
  const all = shares.reduce((sum, [, ms]) => sum + ms, 0);
  return table(
    [`stage (${size} articles)`, 'share', 'ms an article'],
    shares.map(([part, ms]) => [part, `${((100 * ms) / all).toFixed(1)} %`, (ms / size).toFixed(2)]),
  );
}

/** The words before a command that keep it on one core, where the system has them. */
function oneCore(): string[] {
  return spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : [];
}

/** Flags of Node that `npm run graph` sets, so that what is measured is what runs. */
function ownFlags(): string[] {
  const { scripts } = PACKAGE.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  return scripts.graph.split(' ').filter((word) => /^--[^=]+=\d+$/.test(word));
}

/** Runs the command as a user would, but in a folder of its own, so that no cache of the project is used or touched. */
function measure(work: string, articles: string, program = [resolve('src/extract/start.mjs')]): Run {
  const home = join(work, 'home');
  mkdirSync(home, { recursive: true });
  const usage = join(work, 'usage.json');
  const command = [
    ...oneCore(),
    process.execPath,
    ...ownFlags(),
    ...['--import', resolve('e2e/bench/report-usage.mjs')],
    ...program,
    ...[
      '--quiet',
      '--articles',
      articles,
      '--knowledge',
      resolve('data/knowledge'),
      '--out',
      join(work, 'graph.json'),
    ],
  ];
  const start = performance.now();
  const { status } = spawnSync(command[0] ?? '', command.slice(1), {
    cwd: home,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, BENCH_USAGE: usage },
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`the measured command ended with ${status}`);
  return { seconds, ...USAGE.parse(JSON.parse(readFileSync(usage, 'utf8'))) };
}
