import { expect, test } from '@playwright/test';
import { map, openExplorer, panel } from './support/explorer.ts';

test('where they met: a mark at its place opens its evidence', async ({ page }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('http://localhost') && !/^(data|blob):/.test(request.url()))
      outside.push(request.url());
  });
  await openExplorer(page, '?view=map');
  await map(page)
    .getByRole('button', { name: /Alaska, Pertemuan, Terjadi, di / })
    .click();
  await expect(panel(page).getByRole('heading', { level: 2, name: /Alaska/ })).toBeVisible();
  expect(page.url()).toContain('view=map');
  expect(page.url()).toMatch(/sel=meeting:2025-08-\d\d-/);
  expect(outside).toEqual([]);
});

test('a shaded country tells how many links it has, and is selected', async ({ page }) => {
  await openExplorer(page, '?view=map');
  const russia = map(page).getByRole('button', { name: /^Rusia, Negara, \d+ hubungan$/ });
  await russia.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2, name: 'Rusia' })).toBeVisible();
  await expect(page.getByText('Batas negara bukan pernyataan.')).toBeVisible();
});

test('many at one place are a count that opens', async ({ page }) => {
  await openExplorer(page, '?view=map');
  const heap = map(page)
    .getByRole('button', { name: /^\d+ di sekitar / })
    .first();
  const before = await map(page).getByRole('button').count();
  await heap.click();
  await expect.poll(() => map(page).getByRole('button').count()).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Tampilkan semua' }).click();
});

test('by keyboard: one Tab stop, arrows in the order of the list', async ({ page }) => {
  await openExplorer(page, '?view=map');
  const marks = map(page).locator('[tabindex="0"]');
  await expect(marks).toHaveCount(1);
  await marks.focus();
  await page.keyboard.press('End');
  await expect(map(page).locator(':focus')).toHaveAccessibleName(/, Negara, /);
  await page.keyboard.press('Home');
  await expect(map(page).locator(':focus')).toHaveAccessibleName(/Pertemuan|Konflik|di sekitar/);
  await page.keyboard.press('+');
  await expect(map(page).locator(':focus')).toHaveCount(1);
});

test('what has no place is counted in the tray', async ({ page }) => {
  await openExplorer(page, '?view=map');
  const tray = page.getByRole('region', { name: 'Tanpa tempat di peta' });
  await expect(tray).toContainText(/\d+ peristiwa atau tempat/);
  await tray.getByRole('button').first().click();
  await expect(panel(page).getByRole('heading', { level: 2 }).first()).toBeVisible();
});

test('a filter leaves what it leaves, and moves nothing', async ({ page }) => {
  await openExplorer(page, '?view=map');
  const anchorage = map(page).getByRole('button', { name: /^Rusia, Negara/ });
  const before = await anchorage.boundingBox();
  await openExplorer(page, '?view=map&type=country');
  await expect(map(page).getByRole('button', { name: /, Tempat$/ })).toHaveCount(0);
  const after = await anchorage.boundingBox();
  expect(Math.abs((after?.x ?? 0) - (before?.x ?? 0))).toBeLessThan(2);
});

test('the map says that its borders are no statement, and where they are disputed', async ({ page }) => {
  await openExplorer(page, '?view=map');
  await expect(page.getByText('Batas negara bukan pernyataan.')).toBeVisible();
  await page.getByText('Wilayah sengketa').press('Enter');
  await expect(page.getByText(/Krimea dan wilayah Ukraina yang diduduki/)).toBeVisible();
});
