import { expect, test } from '@playwright/test';
import { drawer, openExplorer, panel } from './support/explorer.ts';

test('open the source of a passage, marked and scrolled to, and follow a name from there', async ({
  page,
}) => {
  await openExplorer(page, '?sel=person:kirill-dmitriev');
  await panel(page)
    .getByRole('button', { name: /^Buka artikel pada kutipan ini/ })
    .or(panel(page).getByRole('link', { name: /^Buka artikel pada kutipan ini/ }))
    .last()
    .click();
  await expect(drawer(page)).toBeVisible();
  await expect(page).toHaveURL(/article=seed-002/);
  await expect(page).toHaveURL(/at=\d+-\d+/);
  await expect(drawer(page).getByRole('heading').first()).toContainText('Amerika Serikat dan Ukraina');
  await expect(drawer(page).getByText(/Kutipan \d+ dari \d+ di artikel ini/)).toBeVisible();

  const name = drawer(page).getByRole('button', { name: 'Umerov', exact: false }).first();
  await name.click();
  await expect(page).toHaveURL(/sel=person:rustem-umerov/);
});

test('what is no part of the story is there, dimmed and named so', async ({ page }) => {
  await openExplorer(page, '?article=seed-001');
  await expect(drawer(page).getByText('[keyword]bitcoin[/keyword]')).toBeVisible();
  await expect(drawer(page).getByText('bukan isi berita').first()).toBeVisible();
});

test('the article closes with Escape and gives the focus back', async ({ page }) => {
  await openExplorer(page, '?sel=person:kirill-dmitriev&article=seed-002');
  await expect(drawer(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(drawer(page)).toBeHidden();
  await expect(page).toHaveURL(/sel=person:kirill-dmitriev$/);
});
