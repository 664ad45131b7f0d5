/** Every gesture that explorer.md names for the canvas, with keys alone. */
import { expect, type Page, test } from '@playwright/test';
import { canvas, drawer, openExplorer, panel, placeOf } from './support/explorer.ts';

const PUTIN = 'person:vladimir-putin';
const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const spoken = (page: Page) => canvas(page).locator('xpath=..').locator('[aria-live=polite]');

/** Puts the keys on the selected node. */
async function enter(page: Page, query = `?sel=${PUTIN}`): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openExplorer(page, query);
  await canvas(page).focus();
  await page.keyboard.press('Enter');
  await expect(spoken(page)).toHaveText(/, \d+ hubungan$/);
}

test('reach a node, hear what it is, walk to a neighbour, select it', async ({ page }) => {
  await enter(page);
  await expect(spoken(page)).toHaveText(/^Vladimir Putin, Orang, \d+ hubungan$/);
  await press(page, 'ArrowDown');
  await expect(spoken(page)).not.toHaveText(/^Vladimir Putin/);
  await press(page, 'Enter');
  await expect(page).not.toHaveURL(new RegExp(`sel=${PUTIN}$`));
  await expect(page).toHaveURL(/sel=/);
});

test('reach a line, hear its sentence, select it', async ({ page }) => {
  await enter(page);
  await press(page, 'e');
  await expect(spoken(page)).toHaveText(/, \d+ kutipan$/);
  const first = await spoken(page).textContent();
  await press(page, 'e');
  await expect(spoken(page)).not.toHaveText(first ?? '');
  await press(page, 'Enter');
  // A line of several links asks which one.
  const choice = page.getByRole('dialog', { name: /hubungan di antara keduanya/ });
  await expect(async () => {
    if (await choice.isVisible()) await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/sel=[^&]*~/, { timeout: 500 });
  }).toPass();
  await expect(panel(page).getByRole('tab', { name: /^Bukti/ })).toBeVisible();
});

test('add to the selection, take from it, clear it', async ({ page }) => {
  await enter(page);
  await press(page, 'ArrowDown', 'Shift+Enter');
  await expect(page).toHaveURL(/sel=[^&]+&sel=/);
  await press(page, 'Shift+Enter');
  await expect(page).toHaveURL(new RegExp(`sel=${PUTIN}$`));
  await press(page, 'Escape');
  await expect(spoken(page)).toHaveText('');
  await press(page, 'Escape');
  await expect(page).not.toHaveURL(/sel=/);
});

test('focus on a neighbourhood, widen it, leave it', async ({ page }) => {
  await enter(page);
  await press(page, 'f');
  await expect(page).toHaveURL(new RegExp(`focus=${PUTIN}`));
  await press(page, '+');
  await expect(page).toHaveURL(/hops=2/);
  await press(page, '-');
  await expect(page).not.toHaveURL(/hops=/);
  await press(page, 'f');
  await expect(page).not.toHaveURL(/focus=/);
});

test('move a node, and the view', async ({ page }) => {
  await enter(page);
  const before = await placeOf(page, PUTIN);
  await press(page, 'Shift+ArrowRight', 'Shift+ArrowRight');
  expect((await placeOf(page, PUTIN)).x).toBeCloseTo(before.x + 48, 0);
  await expect(page.getByRole('button', { name: 'Kembalikan posisi' })).toBeVisible();
  await page.getByRole('button', { name: 'Kembalikan posisi' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Kembalikan posisi' })).toBeHidden();
  await canvas(page).focus();
  const home = await placeOf(page, PUTIN);
  await press(page, 'Shift+ArrowRight');
  expect((await placeOf(page, PUTIN)).x).toBeCloseTo(home.x - 80, 0);
});

test('zoom in, out, and fit', async ({ page }) => {
  await enter(page);
  const apart = async () => (await placeOf(page, PUTIN)).x - (await placeOf(page, 'country:ru')).x;
  const before = Math.abs(await apart());
  await press(page, ']');
  expect(Math.abs(await apart())).toBeGreaterThan(before * 1.1);
  await press(page, '[', '[');
  expect(Math.abs(await apart())).toBeLessThan(before);
  await press(page, 'r');
  const { x, y } = await placeOf(page, PUTIN);
  expect(x > 0 && y > 0).toBe(true);
});

test('a menu, hiding and bringing back, undo and redo, a thread, an article, help', async ({ page }) => {
  await enter(page);
  await press(page, 'Shift+F10');
  await expect(page.getByRole('menu', { name: 'Menu Vladimir Putin' })).toBeVisible();
  await press(page, 'Escape', 'h');
  await expect(page).toHaveURL(new RegExp(`hide=${PUTIN}`));
  await press(page, 'Control+z');
  await expect(page).not.toHaveURL(/hide=/);
  await press(page, 'Control+Shift+z');
  await expect(page).toHaveURL(/hide=/);
  await press(page, 'Control+z', 'o');
  await expect(drawer(page)).toBeVisible();
  await press(page, 'Escape');
  await expect(drawer(page)).toBeHidden();
  await press(page, 't');
  await expect(page.getByRole('combobox').filter({ visible: true }).first()).toBeVisible();
  await press(page, 'Escape');
  await press(page, '?');
  const help = page.getByRole('dialog', { name: 'Bantuan' });
  await expect(help.getByText(/E untuk menelusuri garis/)).toBeVisible();
});
