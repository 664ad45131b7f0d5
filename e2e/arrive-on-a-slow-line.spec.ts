/** Bytes, not times: what a visitor's line must carry before there is something to see, compressed as servers do. */
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { canvas, openExplorer } from './support/explorer.ts';

const kB = (texts: Iterable<Buffer>): number =>
  [...texts].reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0) / 1000;

/** Scripts that are asked for until the graph is drawn, by address. */
async function scriptsUntilDrawn(page: Page): Promise<ReadonlyMap<string, Buffer>> {
  // What waits for the page to be at rest (a second or more) is not part of the way to the graph, however slow the machine.
  await page.addInitScript(() => {
    const wait = window.setTimeout.bind(window);
    const patient = (task: TimerHandler, ms = 0, ...rest: unknown[]): number =>
      wait(task, ms >= 1000 ? ms + 60_000 : ms, ...rest);
    Object.assign(window, { setTimeout: patient });
  });
  const bodies: Promise<readonly [string, Buffer]>[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js'))
      bodies.push(response.body().then((body) => [response.url(), body] as const));
  });
  await openExplorer(page);
  await expect(canvas(page).locator('canvas').first()).toBeAttached();
  return new Map(await Promise.all(bodies));
}

test('little code comes before the first picture and before the graph', async ({ page, request }) => {
  const all = await scriptsUntilDrawn(page);
  // The page names what the first picture needs; everything else is asked for by that code.
  const html = await (await request.get('./')).text();
  const first = [...all].filter(([url]) => html.includes(url.slice(url.lastIndexOf('/') + 1)));
  expect(first.length).toBeGreaterThan(0);
  expect(all.size).toBeGreaterThan(first.length);
  expect.soft(kB(first.map(([, body]) => body))).toBeLessThanOrEqual(90);
  expect.soft(kB(all.values())).toBeLessThanOrEqual(330);
});

test('the graph of the articles is small on the wire', async ({ request }) => {
  expect(kB([await (await request.get('./graph.json')).body()])).toBeLessThanOrEqual(60);
});
