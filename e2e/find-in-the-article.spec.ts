import { expect, test } from '@playwright/test';
import { drawer, openExplorer } from './support/explorer.ts';

test('find words in an article, walk the places, and see where they are', async ({ page }) => {
  await openExplorer(page, '?sel=person:vladimir-putin&article=seed-002');
  await expect(drawer(page)).toBeVisible();
  await page.keyboard.press('Control+f');
  const box = drawer(page).getByRole('textbox', { name: 'Cari dalam artikel' });
  await expect(box).toBeFocused();
  await box.fill('ukraina');
  const found = drawer(page).getByRole('search').getByRole('status');
  await expect(found).toHaveText(/^0 dari \d+$/);
  const marks = drawer(page).locator('[data-ticks] > i');
  expect(await marks.count()).toBeGreaterThan(2);

  await box.press('Enter');
  await expect(found).toHaveText(/^1 dari \d+$/);
  await expect(page).toHaveURL(/at=\d+-\d+/);
  const first = new URL(page.url()).searchParams.get('at');
  await box.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('at')).not.toBe(first);
  await box.press('Shift+Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('at')).toBe(first);

  await box.fill('xyzzy');
  await expect(found).toHaveText(/Tidak/i);
  await box.press('Escape');
  await expect(box).toBeHidden();
  await expect(drawer(page)).toBeVisible();
});
