import { expect, test } from '@playwright/test';
import { isDrawn, map, openExplorer, panel, timeline } from './support/explorer.ts';

const NAME = 'Pertemuan Witkoff–Putin di Saint Petersburg';
const KEPT = /sel=meeting:2025-04-11-saint-petersburg.*type=-organization/;

test('selection and filters stay through all four views and back', async ({ page }) => {
  await openExplorer(page, '?sel=meeting:2025-04-11-saint-petersburg&type=-organization');
  expect(await isDrawn(page, 'organization:nato')).toBe(false);

  await page.keyboard.press('2');
  await expect(timeline(page).getByRole('button', { name: new RegExp(NAME) })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page).toHaveURL(KEPT);
  await page.keyboard.press('3');
  await expect(map(page)).toBeVisible();
  await expect(page).toHaveURL(KEPT);
  await page.keyboard.press('4');
  const row = page.getByRole('region', { name: 'Daftar' }).locator('[aria-current=true]');
  await expect(row).toBeVisible();
  await expect(row).toContainText('Saint Petersburg');
  await page.getByRole('button', { name: 'Tabel' }).click();
  await expect(page.getByRole('row').filter({ has: page.locator('[aria-current=true]') })).toContainText(
    '11 Apr 2025',
  );
  await expect(page).toHaveURL(/view=list&list=table&/);
  await page.keyboard.press('1');
  await expect(page).toHaveURL(KEPT);
  await expect(panel(page).getByRole('heading', { name: NAME })).toBeVisible();
  expect(await isDrawn(page, 'organization:nato')).toBe(false);
});
