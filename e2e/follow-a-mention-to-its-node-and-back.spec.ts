import { expect, test } from '@playwright/test';
import { drawer, openExplorer, panel } from './support/explorer.ts';

test('a name in an article leads to its node, and one step back to where one read', async ({ page }) => {
  await openExplorer(page, '?sel=person:kirill-dmitriev&article=seed-002');
  await drawer(page).getByRole('button', { name: 'Umerov' }).first().click();
  await expect(page).toHaveURL(/sel=person:rustem-umerov&article=seed-002&at=\d+-\d+/);
  await drawer(page).getByRole('button', { name: 'Kembali ke Rustem Umerov' }).click();
  await expect(panel(page).getByRole('heading', { name: 'Rustem Umerov' })).toBeVisible();

  // From the node back to the very words.
  await panel(page)
    .getByRole('button', { name: /^Buka artikel pada kutipan ini/ })
    .first()
    .click();
  await expect(drawer(page).locator('mark').filter({ hasText: 'Umerov' }).first()).toBeVisible();

  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/sel=person:kirill-dmitriev&article=seed-002$/);
});

test('an event of a paragraph leads to its evidence', async ({ page }) => {
  await openExplorer(page, '?article=seed-004');
  await drawer(page)
    .getByRole('list', { name: 'Peristiwa dalam paragraf ini' })
    .getByRole('button', { name: /^Pertemuan Witkoff–Putin di Saint Petersburg/ })
    .first()
    .click();
  await expect(page).toHaveURL(/sel=meeting:2025-04-11-saint-petersburg/);
  await expect(drawer(page)).toBeVisible();
});
