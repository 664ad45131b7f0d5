import { expect, type Page, test } from '@playwright/test';
import { syntheticGraph } from './bench/synthetic-graph.ts';
import { barriers, canvas, isDrawn, openExplorer, panel, placeOf, shownNodes } from './support/explorer.ts';

const GRAPH = syntheticGraph(400);
const reports = (id: string): number => GRAPH.nodes.find((node) => node.id === id)?.mentions.length ?? 0;
const ids = GRAPH.nodes.map(({ id }) => id).sort((a, b) => reports(b) - reports(a));
const MOST = ids[0] ?? '';
const linked = new Set(GRAPH.edges.flatMap(({ source, target }) => [source, target]));
const LEAST = ids.findLast((id) => linked.has(id)) ?? '';

async function open(page: Page, query = ''): Promise<void> {
  await page.route('**/graph.json', (route) => route.fulfill({ json: GRAPH }));
  await openExplorer(page, query);
}

test('a large graph begins with the main part of it, and says so', async ({ page }) => {
  await open(page);
  const note = page.getByRole('group', { name: 'Yang digambar' });
  await expect(note).toContainText('80 dari 400 simpul digambar: yang paling banyak diberitakan');
  expect(await isDrawn(page, MOST)).toBe(true);
  expect(await isDrawn(page, LEAST)).toBe(false);
  // Lists and counts are of everything.
  expect(await shownNodes(page)).toEqual({ shown: 400, total: 400 });
  expect(await barriers(page)).toEqual([]);

  // The few stand together: nearly all of them are on the first screen.
  const frame = await canvas(page).boundingBox();
  const places = await Promise.all(ids.slice(0, 40).map((id) => placeOf(page, id)));
  const isInside = ({ x, y }: { x: number; y: number }): boolean =>
    frame !== null && x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height;
  expect(places.filter(isInside).length).toBeGreaterThan(32);

  const before = await placeOf(page, MOST);
  await note.getByRole('button', { name: 'Gambar semua' }).click();
  await expect(page).toHaveURL(/show=all/);
  await expect(note).toContainText('Semua 400 simpul digambar');
  expect(await isDrawn(page, LEAST)).toBe(true);
  expect(isInside(await placeOf(page, MOST))).toBe(true);
  await page.keyboard.press('a');
  await expect(page).not.toHaveURL(/show=/);
  expect(await isDrawn(page, LEAST)).toBe(false);
  // Back in the first picture each stands where it stood.
  const after = await placeOf(page, MOST);
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(40);
});

test('what is selected is drawn with its neighbours, however little it is reported', async ({ page }) => {
  await open(page, `?sel=${LEAST}`);
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeVisible();
  expect(await isDrawn(page, LEAST)).toBe(true);
  const edge = GRAPH.edges.find(({ source, target }) => source === LEAST || target === LEAST);
  const other = edge?.source === LEAST ? edge.target : (edge?.source ?? '');
  expect(await isDrawn(page, other)).toBe(true);
});

test('a filter leaves the most reported of what it leaves', async ({ page }) => {
  await open(page, '?type=place');
  const { shown } = await shownNodes(page);
  expect(shown).toBeLessThanOrEqual(120);
  // Few enough to draw all of them.
  await expect(page.getByRole('group', { name: 'Yang digambar' })).toBeHidden();
});
