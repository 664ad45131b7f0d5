import { expect, test } from '@playwright/test';
import { openExplorer, shownNodes } from './support/explorer.ts';

test('filter by an actor, then by date, see what is active and undo it', async ({ page }) => {
  await openExplorer(page);
  const all = await shownNodes(page);
  expect(all.shown).toBe(all.total);

  await page.getByRole('checkbox', { name: /^Vladimir Putin/ }).check();
  await expect(page).toHaveURL(/actor=person:vladimir-putin/);
  const ofActor = await shownNodes(page);
  expect(ofActor.shown).toBeLessThan(all.shown);
  expect(ofActor.shown).toBeGreaterThan(1);

  await page.getByTitle('Ketik tanggal').click();
  await page
    .getByRole('dialog', { name: 'Ketik tanggal' })
    .getByLabel('Dari', { exact: true })
    .fill('2025-08');
  await page
    .getByRole('dialog', { name: 'Ketik tanggal' })
    .getByLabel('Dari', { exact: true })
    .press('Enter');
  await expect(page).toHaveURL(/from=2025-08/);
  await page.keyboard.press('Escape');
  const ofBoth = await shownNodes(page);
  expect(ofBoth.shown).toBeLessThan(ofActor.shown);

  const chips = page
    .getByRole('group', { name: 'Saringan aktif' })
    .getByRole('button', { name: /^Lepas saringan: / });
  await expect(chips).toHaveCount(2);
  await chips.first().click();
  await expect(page).not.toHaveURL(/actor=/);
  await chips.click();
  expect(await shownNodes(page)).toEqual(all);
});

test('set the dates by keyboard on the handles, a day at a time', async ({ page }) => {
  await openExplorer(page);
  const from = page.getByRole('slider', { name: 'Tanggal awal' });
  await from.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d/);
  await expect(from).toHaveAttribute('aria-valuetext', /\d{4}/);
});

test('what has no date is counted and can be left out', async ({ page }) => {
  await openExplorer(page);
  const box = page.getByRole('checkbox', { name: /peristiwa tanpa tanggal/ });
  await expect(box).toBeChecked();
  const before = await shownNodes(page);
  await box.uncheck();
  await expect(page).toHaveURL(/undated=0/);
  expect((await shownNodes(page)).shown).toBeLessThan(before.shown);
});

test('filters that leave nothing say which, and offer the way back', async ({ page }) => {
  await openExplorer(page, '?actor=country:ir&type=sanction');
  await expect(page.getByRole('heading', { name: /Tidak ada yang cocok/ })).toBeVisible();
  await page.getByRole('button', { name: 'Lepas semua saringan' }).first().click();
  const { shown, total } = await shownNodes(page);
  expect(shown).toBe(total);
});
