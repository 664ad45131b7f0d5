import { expect, test } from '@playwright/test';
import { barriers, choose, isDrawn, openExplorer, panel, placeOf, shownNodes } from './support/explorer.ts';

test('hide a node, see that it is hidden, and bring it back', async ({ page }) => {
  await openExplorer(page);
  const { total } = await shownNodes(page);
  const before = await placeOf(page, 'person:donald-trump');
  await choose(page, 'rusia', 'Rusia');
  await page.keyboard.press('h');

  await expect(page).toHaveURL(/hide=country:ru/);
  await expect(page).not.toHaveURL(/sel=/);
  expect(await isDrawn(page, 'country:ru')).toBe(false);
  expect((await shownNodes(page)).shown).toBe(total - 1);
  expect(await placeOf(page, 'person:donald-trump')).toEqual(before);
  const chips = page.getByRole('group', { name: 'Saringan aktif' });
  await expect(chips.getByText('1 disembunyikan')).toBeVisible();
  expect(await barriers(page)).toEqual([]);

  await page.getByRole('button', { name: 'Tampilkan lagi Rusia' }).click();
  await expect(page).not.toHaveURL(/hide=/);
  expect(await isDrawn(page, 'country:ru')).toBe(true);
});

test('a link carries what is hidden, and one key shows it again', async ({ page }) => {
  await openExplorer(page, '?hide=country:ru,country:us');
  await expect(page.getByText('2 disembunyikan')).toBeVisible();
  expect(await isDrawn(page, 'country:us')).toBe(false);
  await page.keyboard.press('Shift+H');
  await expect(page).not.toHaveURL(/hide=/);
  expect(await isDrawn(page, 'country:us')).toBe(true);
});

test('undo and redo a selection, a filter, a focus and a view', async ({ page }) => {
  await openExplorer(page);
  await choose(page, 'witkoff', 'Steve Witkoff');
  await expect(page).toHaveURL(/sel=person:steve-witkoff/);
  await page.keyboard.press('f');
  await expect(page).toHaveURL(/focus=person:steve-witkoff/);
  await page.getByRole('button', { name: /^Tempat, \d+ simpul$/ }).click();
  await expect(page).toHaveURL(/type=-place/);
  await page.keyboard.press('4');
  await expect(page).toHaveURL(/view=list/);

  // The box that was just ticked has the focus: the key is for the page all the same.
  const gone = [/view=list/, /type=-place/, /focus=/, /sel=/];
  for (const part of gone) {
    await expect(page).toHaveURL(part);
    await page.keyboard.press('Control+z');
    await expect(page).not.toHaveURL(part);
  }
  await expect(page.getByRole('status').filter({ hasText: 'Diurungkan: pilihan' })).toBeAttached();
  for (const part of gone.toReversed()) {
    await page.keyboard.press('Control+Shift+z');
    await expect(page).toHaveURL(part);
  }
  await expect(panel(page).getByRole('heading', { name: 'Steve Witkoff' })).toBeVisible();
});

test('Ctrl+Z in a field takes back the letters and leaves the page alone', async ({ page }) => {
  await openExplorer(page, '?sel=country:ru');
  await page.keyboard.press('/');
  await page.keyboard.type('puti');
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/sel=country:ru/);
});

test('leave out a kind of link, and keep only one', async ({ page }) => {
  await openExplorer(page);
  await page.getByText('Jenis hubungan', { exact: true }).click();
  await page.getByRole('checkbox', { name: /^mewakili, \d+ hubungan$/ }).uncheck();
  await expect(page).toHaveURL(/rel=-represents/);
  await page.getByRole('button', { name: 'Hanya mewakili' }).click();
  await expect(page).toHaveURL(/rel=represents/);
  await page.keyboard.press('x');
  await expect(page).not.toHaveURL(/rel=/);
});

test.describe('a large screen for fingers', () => {
  test.use({ viewport: { width: 1366, height: 1024 }, hasTouch: true, isMobile: true });

  test('has undo in view once there is something to take back', async ({ page }) => {
    await openExplorer(page, '?view=list');
    const undo = page.getByRole('banner').getByRole('button', { name: 'Urungkan' });
    await expect(undo).toBeHidden();
    await page.getByRole('region', { name: 'Daftar' }).getByRole('button', { name: /Miami/ }).first().click();
    await expect(page).toHaveURL(/sel=/);
    await undo.click();
    await expect(page).not.toHaveURL(/sel=/);
  });
});
