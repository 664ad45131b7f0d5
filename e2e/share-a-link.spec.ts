import { expect, type Page, test } from '@playwright/test';
import { clipboard, map, openExplorer, panel, shownNodes, timeline } from './support/explorer.ts';

test('a link copied from the page opens the same view for somebody else', async ({
  browser,
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExplorer(page, '?actor=country:ru&from=2025-08');
  await page.getByRole('combobox', { name: /^Cari nama/ }).fill('lavrov');
  await page
    .getByRole('option', { name: /Sergey Lavrov/ })
    .first()
    .click();
  const counts = await shownNodes(page);
  await panel(page).getByRole('button', { name: 'Salin tautan', exact: true }).click();
  await expect(page.getByText('Tautan disalin').first()).toBeAttached();
  const link = await clipboard(page);
  expect(link.startsWith(baseURL ?? '')).toBe(true);

  const stranger = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: { width: 1440, height: 900 },
  });
  const other = await stranger.newPage();
  await other.goto(link);
  await expect(panel(other).getByRole('heading', { name: 'Sergey Lavrov' })).toBeVisible();
  expect(await shownNodes(other)).toEqual(counts);
  await stranger.close();
});

test('a passage has a link of its own', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExplorer(page, '?sel=person:dmitry-peskov');
  await panel(page).getByRole('button', { name: 'Salin tautan ke kutipan ini' }).first().click();
  await expect.poll(() => clipboard(page)).toMatch(/sel=person:dmitry-peskov&article=[\w-]+&at=\d+-\d+/);
});

test('back and forward walk through what was selected', async ({ page }) => {
  await openExplorer(page, '?sel=person:vladimir-putin');
  await page.getByRole('combobox', { name: /^Cari nama/ }).fill('ushakov');
  await page
    .getByRole('option', { name: /Yury Ushakov/ })
    .first()
    .click();
  await expect(panel(page).getByRole('heading', { name: 'Yury Ushakov' })).toBeVisible();
  await page.goBack();
  await expect(panel(page).getByRole('heading', { name: 'Vladimir Putin' })).toBeVisible();
  await page.goForward();
  await expect(panel(page).getByRole('heading', { name: 'Yury Ushakov' })).toBeVisible();
});

test('a zoomed timeline and a moved map open where they were', async ({ page, context }) => {
  await openExplorer(page, '?view=timeline');
  const zoomIn = page.getByRole('button', { name: 'Perbesar' });
  for (let i = 0; i < 3; i++) {
    const before = page.url();
    await zoomIn.click();
    // The link follows the picture; the next zoom begins where it says.
    await expect(page).not.toHaveURL(before);
  }
  await expect(page).toHaveURL(/range=\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d/);
  const of = async (other: Page): Promise<readonly string[]> =>
    (await timeline(other).getByRole('button').allTextContents()).slice(0, 5);
  const marks = await of(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(timeline(other)).toBeVisible();
  await expect.poll(() => of(other)).toEqual(marks);
  await expect(other).toHaveURL(/range=/);

  await page.keyboard.press('3');
  await expect(map(page)).toBeVisible();
  await page.getByRole('button', { name: 'Perbesar' }).click();
  await expect(page).toHaveURL(/map=-?[\d.]+,-?[\d.]+,[\d.]+/);
  const place = new URL(page.url()).searchParams.get('map');
  await other.goto(page.url());
  await expect(map(other)).toBeVisible();
  await expect.poll(() => new URL(other.url()).searchParams.get('map')).toBe(place);
  await page.getByRole('button', { name: 'Tampilkan semua' }).first().click();
  await expect(page).not.toHaveURL(/map=/);
});
