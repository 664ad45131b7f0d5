/**
 * The pictures of README: a desk, three screens of a phone side by side, and a red thread in a frame of somebody else's page.
 * `npm run pictures` builds the graph and the site and takes them anew.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { parseGraph } from '../../src/graph/schema.ts';
import { BROWSER_ARGS, provideBrowser } from '../support/browser.ts';

const PORT = 4392;
const FOLDER = 'e2e/pictures';
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

interface Shot {
  readonly query: string;
  /** What is done before the picture is taken. */
  readonly first?: (page: Page) => Promise<void>;
}

async function main(): Promise<void> {
  const graph = spawnSync('npm', ['run', '--silent', 'graph', '--', '--quiet'], { stdio: 'inherit' });
  if (graph.status !== 0) throw new Error('the graph could not be built');
  const outDir = mkdtempSync(join(tmpdir(), 'benang-merah-pictures-'));
  await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  const server = await preview({
    logLevel: 'warn',
    build: { outDir },
    preview: { port: PORT, strictPort: true },
  });
  const browser = await chromium.launch({ args: [...BROWSER_ARGS], executablePath: provideBrowser() });
  try {
    const meeting = mostReportedMeeting();
    await takeDesk(browser, { query: `?sel=${meeting}` });
    await takePhones(browser, [
      { query: '' },
      { query: `?view=graph&sel=${meeting}` },
      {
        query: `?view=graph&sel=${meeting}`,
        first: async (page) => {
          await page.getByRole('button', { name: 'Perbesar lembar' }).click();
        },
      },
    ]);
    await takeEmbed(browser, `${await offeredThread(browser)}&view=graph&embed=1`);
  } finally {
    await browser.close();
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** The meeting with the most passages. */
function mostReportedMeeting(): string {
  const result = parseGraph(JSON.parse(readFileSync('public/graph.json', 'utf8')));
  if (!('graph' in result)) throw new Error('public/graph.json is no graph');
  const [most] = result.graph.nodes
    .filter(({ type }) => type === 'meeting')
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1));
  if (!most) throw new Error('the graph has no meeting');
  return most.id;
}

/** The thread that the page itself offers to begin with. */
async function offeredThread(browser: Browser): Promise<string> {
  const page = await browser.newPage({ viewport: DESK, locale: 'id-ID' });
  await show(page, { query: '' });
  await page.getByRole('button', { name: /Benang terpanjang/ }).click();
  await page.waitForURL(/path=/);
  const { search } = new URL(page.url());
  await page.close();
  return search;
}

async function takeDesk(browser: Browser, shot: Shot): Promise<void> {
  const page = await browser.newPage({ viewport: DESK, locale: 'id-ID', reducedMotion: 'reduce' });
  await show(page, shot);
  await page.screenshot({ path: join(FOLDER, 'explorer.png') });
  await page.close();
}

async function takePhones(browser: Browser, shots: readonly Shot[]): Promise<void> {
  const context = await browser.newContext({
    viewport: PHONE,
    locale: 'id-ID',
    reducedMotion: 'reduce',
    hasTouch: true,
    isMobile: true,
  });
  const screens: string[] = [];
  for (const shot of shots) {
    const page = await context.newPage();
    await show(page, shot);
    screens.push((await page.screenshot()).toString('base64'));
    await page.close();
  }
  await context.close();
  const gap = 24;
  const width = shots.length * (PHONE.width + gap) + gap;
  const page = await browser.newPage({ viewport: { width, height: PHONE.height + 2 * gap } });
  const images = screens.map((data) => `<img src="data:image/png;base64,${data}">`).join('');
  await page.setContent(
    `<style>body{margin:0;padding:${gap}px;display:flex;gap:${gap}px;background:#efece5}img{border-radius:16px}</style>${images}`,
  );
  await page.screenshot({ path: join(FOLDER, 'phone.png') });
  await page.close();
}

/** The frame stands in a page of another origin, as in a newspaper. */
async function takeEmbed(browser: Browser, query: string): Promise<void> {
  const news = createServer((_, response) => {
    response.setHeader('content-type', 'text/html;charset=utf-8');
    response.end(
      `<!doctype html><html lang="id"><title>Berita</title><style>body{max-width:760px;margin:32px auto;font:18px/1.5 Georgia,serif}iframe{border:1px solid #d9d4c9}</style>
      <h1>Sebuah artikel di situs lain</h1><p>Bingkai di bawah ini adalah benang merah dengan kutipan di setiap langkahnya.</p>
      <iframe src="http://localhost:${PORT}/${query}" width="760" height="560" title="Benang Merah"></iframe>`,
    );
  });
  await new Promise<void>((ready) => news.listen(0, '127.0.0.1', ready));
  const page = await browser.newPage({
    viewport: { width: 860, height: 800 },
    locale: 'id-ID',
    reducedMotion: 'reduce',
  });
  // A server on a port has an address of this kind.
  await page.goto(`http://127.0.0.1:${(news.address() as AddressInfo).port}/`);
  await page.frameLocator('iframe').getByRole('application').waitFor();
  await page.waitForTimeout(2000);
  await page.screenshot({ path: join(FOLDER, 'embed.png') });
  await page.close();
  news.close();
}

async function show(page: Page, { query, first }: Shot): Promise<void> {
  await page.goto(`http://localhost:${PORT}/${query}`);
  await page.waitForLoadState('networkidle');
  await first?.(page);
  // The canvas draws once more when its font is there.
  await page.waitForTimeout(1500);
}

await main();
