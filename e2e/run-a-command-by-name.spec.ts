import { expect, test } from '@playwright/test';
import { barriers, openExplorer, panel } from './support/explorer.ts';

for (const theme of ['light', 'dark'] as const)
  test(`find a command by its name and run it, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openExplorer(page, `?theme=${theme}`);
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Perintah dan simpul' });
    const field = palette.getByRole('combobox', { name: 'Ketik perintah atau nama simpul' });
    await expect(field).toBeFocused();
    await expect(palette.getByRole('option', { name: 'Tampilkan daftar' })).toBeVisible();
    expect(await barriers(page)).toEqual([]);

    await field.fill('tamp daf');
    await expect(palette.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(palette).toBeHidden();
    await expect(page).toHaveURL(/view=list/);
  });

test('jump to a node by the name it goes by, from a text field too', async ({ page }) => {
  await openExplorer(page);
  await page.getByRole('combobox', { name: /^Cari nama/ }).focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Ketik perintah atau nama simpul' })).toBeFocused();
  await page.keyboard.type('kushner');
  await page.getByRole('option', { name: /Jared Kushner/ }).waitFor();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sel=person:jared-kushner/);
  await expect(panel(page).getByRole('heading', { name: 'Jared Kushner' })).toBeVisible();
});

test('offers what makes sense now, and says when nothing matches', async ({ page }) => {
  await openExplorer(page);
  await page.getByRole('button', { name: 'Perintah dan simpul' }).click();
  await expect(page.getByRole('option', { name: 'Sembunyikan simpul terpilih' })).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Ketik perintah atau nama simpul' }).fill('qqqqq');
  await expect(page.getByText('Tidak ada perintah atau simpul yang cocok dengan “qqqqq”')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Perintah dan simpul' })).toBeFocused();

  await page.goto('./?sel=country:ru');
  await page.getByRole('button', { name: 'Perintah dan simpul' }).click();
  await page.getByRole('option', { name: 'Sembunyikan simpul terpilih' }).click();
  await expect(page).toHaveURL(/hide=country:ru/);
});
