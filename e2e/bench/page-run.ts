/** One visit: opens the page, then clicks, filters, types and pans as a reader would, and takes the times. */
import type { Browser, Page } from '@playwright/test';
import { type Change, findTargets, installProbe, readBefore, untilChanged } from './page-probe.ts';

/** Milliseconds; the heap in MB. */
export interface Figures {
  readonly firstPaint: number;
  readonly stable: number;
  readonly click: number;
  readonly redrawn: number;
  readonly filter: number;
  readonly search: number;
  readonly panMedian: number;
  readonly pan95: number;
  readonly heap: number;
}

const CLICKS = 5;
const TYPED = 'kris';
const PAN_MOVES = 70;

export async function measurePage(browser: Browser, url: string): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'id-ID' });
  try {
    // The compiler of this program wraps functions in a call that the page does not know.
    await context.addInitScript('globalThis.__name ??= (f) => f');
    await context.addInitScript(installProbe);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.goto(url, { waitUntil: 'commit' });
    const stable = await untilQuiet(page, 1000);
    const firstPaint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    );
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session
      .send('Performance.enable')
      .then(() => session.send('Performance.getMetrics'));
    const heap = (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1e6;
    const clicks = await measureClicks(page);
    const filter = await measureFilters(page);
    const frames = await measurePan(page);
    const search = await measureSearch(page);
    return { firstPaint, stable, ...clicks, filter, search, ...frames, heap };
  } finally {
    await context.close();
  }
}

/** When the canvas was last drawn or a frame last missed, once nothing of it has happened for some ms. */
async function untilQuiet(page: Page, ms: number): Promise<number> {
  const end = await page.waitForFunction(
    (quiet) => {
      const { drawn, busy } = window.benchProbe;
      const last = Math.max(drawn, busy);
      return drawn > 0 && performance.now() - last > quiet ? last : 0;
    },
    ms,
    { timeout: 60_000, polling: 100 },
  );
  return Number(await end.jsonValue());
}

interface Answer {
  /** From the input until the page says something new and has painted it. */
  readonly said: number;
  /** The same, and the canvas has been drawn since. */
  readonly drawn: number;
}

async function timeOf(page: Page, change: Change, gesture: () => Promise<void>): Promise<Answer> {
  const before = await page.evaluate(readBefore, change);
  const said = page.evaluate(untilChanged, { before, draws: false });
  // The list of hits changes nothing on the canvas.
  const drawn = change === 'results' ? said : page.evaluate(untilChanged, { before, draws: true });
  await gesture();
  return { said: await said, drawn: await drawn };
}

async function press(page: Page): Promise<void> {
  await page.mouse.down();
  await page.mouse.up();
}

async function measureClicks(page: Page): Promise<Pick<Figures, 'click' | 'redrawn'>> {
  const { nodes } = await page.evaluate(findTargets);
  const step = Math.max(1, Math.floor(nodes.length / CLICKS));
  const times: Answer[] = [];
  for (let i = 0; i < nodes.length && times.length < CLICKS; i += step) {
    const target = nodes[i];
    if (!target) break;
    // The pointer rests on the node, as a reader's does: what hovering lights up is lit.
    await page.mouse.move(target.x, target.y, { steps: 3 });
    await untilQuiet(page, 400);
    times.push(await timeOf(page, 'passages', () => press(page)));
    await untilQuiet(page, 300);
    await page.keyboard.press('Escape');
    await untilQuiet(page, 300);
  }
  return { click: middle(times.map(({ said }) => said)), redrawn: middle(times.map(({ drawn }) => drawn)) };
}

/** Hides and shows a type by its line of the legend. */
async function measureFilters(page: Page): Promise<number> {
  const times: number[] = [];
  for (const name of [/^Orang/, /^Orang/, /^Pertemuan/, /^Pertemuan/, /^Tempat/, /^Tempat/]) {
    const button = page.getByRole('button', { name }).first();
    const box = await button.boundingBox();
    if (!box) throw new Error(`no legend ${name}`);
    await page.mouse.move(box.x + 40, box.y + box.height / 2);
    await untilQuiet(page, 300);
    times.push((await timeOf(page, 'count', () => press(page))).drawn);
    await untilQuiet(page, 300);
  }
  return middle(times);
}

async function measureSearch(page: Page): Promise<number> {
  await page.getByRole('combobox').first().click();
  await untilQuiet(page, 800);
  const times: number[] = [];
  for (const key of TYPED) {
    times.push((await timeOf(page, 'results', () => page.keyboard.press(key))).said);
    await page.waitForTimeout(250);
  }
  await page.keyboard.press('Escape');
  return middle(times);
}

/** Drags the canvas about, a move a frame, and takes the times between frames. */
async function measurePan(page: Page): Promise<{ panMedian: number; pan95: number }> {
  const { empty } = await page.evaluate(findTargets);
  await page.mouse.move(empty.x, empty.y);
  await untilQuiet(page, 400);
  await page.mouse.down();
  await page.evaluate(() => (window.benchProbe.frames = []));
  for (let i = 1; i <= PAN_MOVES; i++) {
    await page.mouse.move(empty.x + 160 * Math.sin(i / 7), empty.y + 110 * Math.sin(i / 11));
    await page.waitForTimeout(12);
  }
  const frames = await page.evaluate(() => {
    const { frames } = window.benchProbe;
    window.benchProbe.frames = null;
    return frames ?? [];
  });
  await page.mouse.up();
  await untilQuiet(page, 400);
  const gaps = frames
    .slice(1)
    .map((time, i) => time - (frames[i] ?? time))
    .sort((a, b) => a - b);
  const at = (part: number): number => gaps[Math.floor((gaps.length - 1) * part)] ?? Number.NaN;
  return { panMedian: at(0.5), pan95: at(0.95) };
}

const middle = (times: readonly number[]): number => {
  const sorted = times.filter((time) => !Number.isNaN(time)).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
};
