import { expect, test } from '@playwright/test';
import { canvas, drawer, openExplorer, panel } from './support/explorer.ts';

test('search, read, open the article and come back without a mouse', async ({ page }) => {
  await openExplorer(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: /^Cari nama/ })).toBeFocused();
  await page.keyboard.type('zelensk');
  await expect(page.getByRole('option', { name: /Zelensky/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { name: /Volodymyr Zelensky/ })).toBeVisible();

  const open = panel(page)
    .getByRole('button', { name: /^Buka artikel pada kutipan ini/ })
    .or(panel(page).getByRole('link', { name: /^Buka artikel pada kutipan ini/ }))
    .first();
  await open.focus();
  await page.keyboard.press('Enter');
  await expect(drawer(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(drawer(page)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/sel=/);
});

test('walk the graph on the canvas with the arrow keys', async ({ page }) => {
  await openExplorer(page);
  await canvas(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sel=/);
  await expect(panel(page).getByRole('tab', { name: /^Bukti/ })).toBeVisible();
});

test('skip links lead past the bars, and the keys are listed', async ({ page }) => {
  await openExplorer(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Langsung ke pencarian' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Bantuan' }).click();
  await expect(page.getByRole('dialog', { name: 'Bantuan' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Bantuan' })).toBeHidden();
});

test('read the same facts as a list of sentences', async ({ page }) => {
  await openExplorer(page, '?view=list');
  const list = page.getByRole('region', { name: 'Daftar' });
  await expect(list.getByText(/bertemu/).first()).toBeVisible();
  await list.getByRole('button', { name: /Miami/ }).first().click();
  await expect(page).toHaveURL(/sel=/);
});
