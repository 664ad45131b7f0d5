import { expect, test } from '@playwright/test';
import { openExplorer } from './support/explorer.ts';

const CASES = [
  ['the server fails', { status: 500, body: 'no' }, /500/],
  ['it is not JSON', { status: 200, body: '{"version":1,' }, /JSON/],
  ['it is of another version', { status: 200, body: '{"version":2}' }, /versi 2/],
  [
    'it breaks the contract',
    { status: 200, body: '{"version":1,"articles":[],"nodes":[{"id":"x"}],"edges":[],"redirects":{}}' },
    /nodes\[0\]/,
  ],
] as const;

for (const [name, answer, says] of CASES)
  test(`${name}: the page says so and a second try works`, async ({ page }) => {
    await page.route('**/graph.json', (route) => route.fulfill(answer));
    await page.goto('./?sel=person:vladimir-putin');
    const alert = page.getByRole('alert');
    await expect(alert.getByRole('heading', { name: 'Graf tidak dapat dimuat' })).toBeVisible();
    await expect(alert).toContainText(says);
    await page.unroute('**/graph.json');
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(page.getByRole('heading', { name: 'Vladimir Putin' })).toBeVisible();
  });

test('an empty graph says what to do', async ({ page }) => {
  await page.route('**/graph.json', (route) =>
    route.fulfill({ json: { version: 1, articles: [], nodes: [], edges: [], redirects: {} } }),
  );
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Graf ini masih kosong' })).toBeVisible();
});

test('an id that was retired leads to what it became', async ({ page }) => {
  await page.route('**/graph.json', async (route) => {
    const graph = await (await route.fetch()).json();
    graph.redirects = { 'person:old-name': 'person:vladimir-putin' };
    await route.fulfill({ json: graph });
  });
  await openExplorer(page, '?sel=person:old-name');
  await expect(page.getByRole('heading', { name: 'Vladimir Putin' })).toBeVisible();
  await expect(page).toHaveURL(/sel=person:vladimir-putin/);
});
