import { expect, test } from '@playwright/test';
import { canvas, openExplorer, panel } from './support/explorer.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('the list comes first, a sentence opens its evidence, the graph is a tab', async ({ page }) => {
  await openExplorer(page);
  await expect(page.getByRole('region', { name: 'Daftar' })).toBeVisible();
  await page.getByRole('region', { name: 'Daftar' }).getByRole('button', { name: /Miami/ }).first().click();
  await expect(page).toHaveURL(/sel=/);
  await expect(panel(page).getByRole('tab', { name: /^Bukti/ })).toBeVisible();

  await page
    .getByRole('navigation', { name: 'Tampilan' })
    .getByRole('button', { name: 'Graf' })
    .or(page.getByRole('navigation', { name: 'Tampilan' }).getByRole('link', { name: 'Graf' }))
    .click();
  await expect(canvas(page)).toBeVisible();
});

test('nothing is wider than the screen', async ({ page }) => {
  for (const query of ['', '?sel=person:vladimir-putin', '?article=seed-002', '?sel=country:ru&view=graph']) {
    await openExplorer(page, query);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
});

test('what zooms the graph is not hidden under the sheet', async ({ page }) => {
  await openExplorer(page, '?sel=country:ru&view=graph');
  await expect(panel(page)).toBeVisible();
  const sheet = (await panel(page).boundingBox())?.y ?? 0;
  for (const name of ['Perbesar', 'Perkecil']) {
    const button = await page.getByRole('button', { name, exact: true }).boundingBox();
    expect(button).toMatchObject({ width: 44, height: 44 });
    expect((button?.y ?? sheet) + 44).toBeLessThan(sheet);
  }
});

test('a link to the table has a way back to the sentences', async ({ page }) => {
  await openExplorer(page, '?view=list&list=table');
  await page.getByRole('button', { name: 'Kalimat' }).click();
  await expect(page).not.toHaveURL(/list=table/);
});
