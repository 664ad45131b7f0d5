import { expect, test } from '@playwright/test';
import { choose, evidence, openExplorer, panel } from './support/explorer.ts';

test('find a person by part of the name and read every passage about them', async ({ page }) => {
  await openExplorer(page);
  await choose(page, 'witk', 'Steve Witkoff');
  await expect(panel(page).getByRole('heading', { name: 'Steve Witkoff' })).toBeVisible();
  await expect(page).toHaveURL(/sel=person:steve-witkoff/);

  const tab = panel(page).getByRole('tab', { name: /^Bukti/ });
  const count = Number(/\d+/.exec((await tab.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(5);
  await expect(
    evidence(page)
      .getByText(new RegExp(`${count} kutipan`))
      .or(panel(page).getByText(new RegExp(`${count} kutipan · \\d+ artikel`)))
      .first(),
  ).toBeVisible();
  await expect(panel(page).locator('mark, [data-mark]').filter({ hasText: 'Witkoff' }).first()).toBeVisible();
});

test('read a relation as a sentence with the passage that says it', async ({ page }) => {
  await openExplorer(page, '?sel=person:steve-witkoff');
  await panel(page)
    .getByRole('tab', { name: /^Hubungan/ })
    .click();
  await panel(page)
    .getByText(/Steve Witkoff mewakili Amerika Serikat sebagai utusan khusus/i)
    .first()
    .click();
  await expect(page).toHaveURL(/sel=person:steve-witkoff~represents~country:us/);
  await expect(panel(page).getByRole('heading', { name: /mewakili/ })).toBeVisible();
  await expect(
    panel(page)
      .getByText(/utusan/i)
      .first(),
  ).toBeVisible();
});

test('walk through the passages with next and previous', async ({ page }) => {
  await openExplorer(page, '?sel=person:vladimir-putin');
  await expect(panel(page).getByText(/^1 \/ \d+$/)).toBeVisible();
  await panel(page).getByRole('button', { name: 'Kutipan berikutnya', exact: true }).click();
  await expect(panel(page).getByText(/^2 \/ \d+$/)).toBeVisible();
  await panel(page).getByRole('button', { name: 'Kutipan sebelumnya', exact: true }).click();
  await expect(panel(page).getByText(/^1 \/ \d+$/)).toBeVisible();
});

test('see why the machine believes it: the rule behind a passage', async ({ page }) => {
  await openExplorer(page, '?sel=person:vladimir-putin');
  await panel(page).getByText('Mengapa?').first().click();
  await expect(panel(page).getByText('Kaidah yang menemukannya').first()).toBeVisible();
});
