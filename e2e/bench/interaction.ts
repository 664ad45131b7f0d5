/**
 * How quick the built page is with graphs of 70, 1,000 and 5,000 nodes in headless Chromium: medians of several runs, beside
 * what other explorers need for graphs of the same sizes in the same browser.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { BROWSER_ARGS, provideBrowser } from '../support/browser.ts';
import { type Figures, measurePage } from './page-run.ts';
import { syntheticGraph } from './synthetic-graph.ts';
import { table } from './table.ts';

const PORT = 4391;
/** Of a large graph the page draws the most reported nodes first; the last case draws all of them, as the peers do. */
const CASES: readonly { readonly name: string; readonly size: number; readonly query: string }[] = [
  { name: '70 nodes', size: 70, query: '' },
  { name: '1000 nodes', size: 1000, query: '' },
  { name: '5000 nodes', size: 5000, query: '' },
  { name: '5000, all drawn', size: 5000, query: '?show=all' },
];

type Figure = keyof Figures;

const TITLES: Readonly<Record<Figure, string>> = {
  firstPaint: 'first paint',
  stable: 'drawn and stable',
  click: 'click → passages',
  redrawn: 'click → canvas drawn',
  filter: 'filter → repaint',
  search: 'keystroke → results',
  panMedian: 'pan frame, median',
  pan95: 'pan frame, p95',
  heap: 'JS heap, MB',
};
/** The best of the peers (Cosma, sigma's demo, aws/graph-explorer, Gephi Lite …), ms; where none is known there is none. */
const PEERS: Readonly<Record<number, Partial<Record<Figure, number>>>> = {
  70: { firstPaint: 452, stable: 2621, click: 166, filter: 45, search: 44, pan95: 35 },
  1000: { stable: 3950, click: 841, filter: 418, search: 55, pan95: 247 },
  5000: { stable: 7341, click: 5930, filter: 1188, search: 45, pan95: 1285 },
};

/** Builds the site into a folder of its own, serves it with each graph in turn and measures. */
export async function benchInteraction(runs = Number(process.env.BENCH_RUNS ?? 3)): Promise<string[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'benang-merah-site-'));
  await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  const server = await preview({
    logLevel: 'warn',
    build: { outDir },
    preview: { port: PORT, strictPort: false },
  });
  const url = server.resolvedUrls?.local[0] ?? `http://localhost:${PORT}/`;
  const browser = await chromium.launch({ executablePath: provideBrowser(), args: [...BROWSER_ARGS] });
  try {
    const measured: Measured[] = [];
    for (const { name, size, query } of wantedCases()) {
      writeFileSync(join(outDir, 'graph.json'), JSON.stringify(syntheticGraph(size)));
      measured.push({ name, size, figures: await measureRuns(browser, `${url}${query}`, runs) });
    }
    return [
      `medians of ${runs} visits in ms, Chromium ${browser.version()} without GPU, 1440 × 900; load of this machine ${loadavg()[0]?.toFixed(1)}`,
      ...asTable(measured),
    ];
  } finally {
    await browser.close();
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  }
}

interface Measured {
  readonly name: string;
  readonly size: number;
  readonly figures: Figures;
}

/** `BENCH_SIZES=70,5000` measures only these. */
function wantedCases(): typeof CASES {
  const named = process.env.BENCH_SIZES?.split(',').map(Number).filter(Boolean);
  return named?.length ? CASES.filter(({ size }) => named.includes(size)) : CASES;
}

async function measureRuns(browser: Browser, url: string, runs: number): Promise<Figures> {
  const visits: Figures[] = [];
  for (let run = 0; run < runs; run++) visits.push(await measurePage(browser, url));
  const middle = (figure: Figure): number => median(visits.map((visit) => visit[figure]));
  // Every title is a figure.
  return Object.fromEntries(
    (Object.keys(TITLES) as Figure[]).map((figure) => [figure, middle(figure)]),
  ) as unknown as Figures;
}

export function median(values: readonly number[]): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

function asTable(measured: readonly Measured[]): string[] {
  const head = ['', ...measured.flatMap(({ name }) => [name, 'peers'])];
  const rows = (Object.keys(TITLES) as Figure[]).map((figure) => [
    TITLES[figure],
    ...measured.flatMap(({ size, figures }) => [
      figures[figure].toFixed(figure === 'heap' ? 1 : 0),
      PEERS[size]?.[figure]?.toFixed(0) ?? '',
    ]),
  ]);
  return table(head, rows);
}
