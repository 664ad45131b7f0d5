import { expect, test } from '@playwright/test';
import { barriers, openExplorer, panel } from './support/explorer.ts';

test('sort the facts by their sources, turn the order round, and open one', async ({ page }) => {
  await openExplorer(page, '?view=list');
  await page.getByRole('button', { name: 'Tabel' }).click();
  const table = page.getByRole('table', { name: 'Fakta sebagai tabel' });
  await expect(table.getByRole('columnheader', { name: 'Tanggal' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );

  await table.getByRole('button', { name: 'Sumber' }).click();
  await expect(page).toHaveURL(/list=table&sort=sources/);
  const counts = async (): Promise<readonly number[]> => {
    const cells = await table.getByRole('row').locator('td:last-child').allTextContents();
    return cells.map(Number);
  };
  expect(await counts()).toEqual((await counts()).toSorted((a, b) => b - a));
  await table.getByRole('button', { name: 'Sumber' }).click();
  await expect(page).toHaveURL(/sort=-sources/);
  await expect(table.getByRole('columnheader', { name: 'Sumber' })).toHaveAttribute('aria-sort', 'ascending');
  expect(await counts()).toEqual((await counts()).toSorted((a, b) => a - b));

  await table
    .getByRole('button', { name: /bertemu di Alaska/ })
    .first()
    .click();
  await expect(panel(page).getByRole('heading', { name: 'Pertemuan Putin–Trump di Alaska' })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});

test('a link opens the table in its order, and undo leads back to the sentences', async ({ page }) => {
  await openExplorer(page, '?view=list&list=table&sort=-date');
  const header = page.getByRole('columnheader', { name: 'Tanggal' });
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: 'Kalimat' }).click();
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(header).toBeVisible();
});

test('the timeline one below another, in the order of time', async ({ page }) => {
  await openExplorer(page, '?view=timeline');
  await page.getByRole('region', { name: 'Linimasa' }).getByRole('button', { name: 'Daftar' }).click();
  await expect(page).toHaveURL(/timeline=list/);
  const list = page.getByRole('region', { name: 'Daftar peristiwa menurut tanggal' });
  const years = await list.getByRole('heading', { level: 3 }).allTextContents();
  expect(years.map(Number)).toEqual(years.map(Number).toSorted((a, b) => a - b));
  await list.getByRole('button', { name: 'Pertemuan Putin–Trump di Alaska' }).click();
  await expect(list.getByText('antara 11 dan 17 Agustus 2025').first()).toBeVisible();
  await expect(page).toHaveURL(/sel=meeting:2025-08-11-alaska/);
  expect(await barriers(page)).toEqual([]);
});
