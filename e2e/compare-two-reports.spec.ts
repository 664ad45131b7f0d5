import { expect, test } from '@playwright/test';
import { openExplorer, panel } from './support/explorer.ts';

const ALASKA = '?sel=meeting:2025-08-11-alaska';

test('what two articles say of one meeting stands side by side', async ({ page }) => {
  await openExplorer(page, ALASKA);
  await expect(panel(page).getByText('Hanya satu artikel')).toBeHidden();
  await panel(page).getByRole('tab', { name: 'Laporan 2' }).click();
  const table = panel(page).getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveCount(2);

  const date = table.getByRole('row', { name: /^Tanggal/ });
  await expect(date.getByRole('cell')).toHaveText(['–tidak disebut', '11–17 Agu 2025']);
  // One is silent, which is no contradiction.
  await expect(date.getByRole('img', { name: 'artikel berbeda' })).toBeHidden();
  const people = table.getByRole('row', { name: /^Peserta/ });
  await expect(people.getByRole('cell').first()).toContainText('Sergey Lavrov');
  await expect(people.getByRole('cell').last()).not.toContainText('Sergey Lavrov');
});

test('where two articles contradict each other, the row says so', async ({ page }) => {
  await page.route('**/graph.json', async (route) => {
    const graph = await (await route.fetch()).json();
    const event = graph.nodes.find(({ id }: { id: string }) => id === 'meeting:2025-08-11-alaska');
    const [{ article: one }] = event.mentions;
    for (const passage of event.mentions)
      passage.date = passage.article === one ? '2025-08-15' : '2025-08-16';
    await route.fulfill({ json: graph });
  });
  await openExplorer(page, ALASKA);
  await panel(page).getByRole('tab', { name: 'Laporan 2' }).click();
  const row = panel(page).getByRole('row', { name: /^Tanggal/ });
  await expect(row.getByRole('img', { name: 'artikel berbeda' })).toBeVisible();
  await expect(row).toContainText('15 Agu 2025');
  await expect(row).toContainText('16 Agu 2025');
});

test('an event of one article says that it rests on one', async ({ page }) => {
  await openExplorer(page, '?sel=meeting:2025-08-06-moskow');
  await expect(panel(page).getByText('Hanya satu artikel')).toBeVisible();
  await expect(panel(page).getByRole('tab', { name: /^Laporan/ })).toBeHidden();
});
