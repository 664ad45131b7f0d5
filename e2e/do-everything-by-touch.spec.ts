/** Every gesture that explorer.md names for the canvas, with fingers alone; two fingers zoom in meet-no-barrier-anywhere. */
import { expect, type Page, test } from '@playwright/test';
import { canvas, drawer, evidence, isDrawn, openExplorer, panel, placeOf } from './support/explorer.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const US = 'country:us';
const PUTIN = 'person:vladimir-putin';

async function open(page: Page, query = '?view=graph'): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openExplorer(page, query);
  await expect(canvas(page)).toBeVisible();
}

async function tap(page: Page, id: string): Promise<void> {
  const { x, y } = await placeOf(page, id);
  await page.touchscreen.tap(x, y);
}

/** A finger that rests, and what the menu then offers. */
async function hold(page: Page, id: string, item: string): Promise<void> {
  const { x, y } = await placeOf(page, id);
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await expect(page.getByRole('menu')).toBeVisible();
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await page.getByRole('menuitem', { name: item, exact: true }).tap();
}

test('from a node to its evidence, to the article, and back', async ({ page }) => {
  await open(page);
  await tap(page, PUTIN);
  await expect(page).toHaveURL(new RegExp(`sel=${PUTIN}`));
  await page.getByRole('button', { name: 'Perbesar lembar rincian' }).tap();
  await evidence(page)
    .getByRole('button', { name: /^Buka artikel pada kutipan ini/ })
    .first()
    .tap();
  await expect(drawer(page)).toBeVisible();
  await drawer(page)
    .getByRole('button', { name: /^Kembali ke/ })
    .tap();
  await expect(drawer(page)).toBeHidden();
  await expect(panel(page)).toBeVisible();
});

test('two taps show only a neighbourhood, a step leads back out of it', async ({ page }) => {
  await open(page);
  const { x, y } = await placeOf(page, US);
  await expect(async () => {
    await page.touchscreen.tap(x, y);
    await page.touchscreen.tap(x, y);
    await expect(page).toHaveURL(new RegExp(`focus=${US}`), { timeout: 500 });
  }).toPass();
  await page.getByRole('button', { name: 'Urungkan' }).tap();
  await expect(page).not.toHaveURL(/focus=/);
});

test('a finger that rests adds to the selection, hides, begins a thread', async ({ page }) => {
  await open(page, `?view=graph&sel=${US}`);
  await hold(page, PUTIN, 'Tambahkan ke pilihan');
  await expect(page).toHaveURL(new RegExp(`sel=${US}&sel=${PUTIN}`));
  await hold(page, PUTIN, 'Sembunyikan');
  await expect(page).toHaveURL(new RegExp(`hide=${PUTIN}`));
  expect(await isDrawn(page, PUTIN)).toBe(false);
  await page.getByRole('button', { name: 'Urungkan' }).tap();
  await expect(page).not.toHaveURL(/hide=/);
  // The link comes before the picture: a finger that is as fast would rest on a line.
  await expect.poll(() => isDrawn(page, PUTIN)).toBe(true);
  await hold(page, PUTIN, 'Benang merah dari sini');
  // The sheet that asks for the other end may cover it: lowered, it shows more of the graph and still waits for a tap.
  await expect(page.getByRole('combobox', { name: 'Cari ujung benang' })).toBeFocused();
  await page.getByRole('button', { name: 'Perkecil lembar rincian' }).tap();
  await tap(page, US);
  await expect(page).toHaveURL(new RegExp(`path=${PUTIN},${US}`));
});

test('filter in the sheet, take the filter off by its chip', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /^Buka saringan/ }).tap();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Negara/ })
    .tap();
  await page.getByRole('button', { name: 'Tutup saringan' }).tap();
  await expect(page).toHaveURL(/type=-country/);
  expect(await isDrawn(page, US)).toBe(false);
  await page.getByRole('button', { name: /^Lepas saringan/ }).tap();
  await expect(page).not.toHaveURL(/type=/);
  expect(await isDrawn(page, US)).toBe(true);
});
