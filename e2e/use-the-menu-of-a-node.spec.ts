import { expect, test } from '@playwright/test';
import { barriers, canvas, clipboard, drawer, openExplorer, panel, placeOf } from './support/explorer.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const theme of ['light', 'dark'] as const)
  test(`right click a node: focus, quotation, article, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openExplorer(page, `?theme=${theme}`);
    const open = async () => {
      const { x, y } = await placeOf(page, 'person:vladimir-putin');
      await page.mouse.click(x, y, { button: 'right' });
    };
    const menu = page.getByRole('menu', { name: 'Menu Vladimir Putin' });
    await open();
    await expect(menu).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    await expect(page).not.toHaveURL(/sel=/);

    await menu.getByRole('menuitem', { name: 'Salin kutipan pertama' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Kutipan disalin' })).toBeAttached();
    expect(await clipboard(page)).toMatch(/^“.+” — .+ http:.+sel=person:vladimir-putin/);

    await open();
    await menu.getByRole('menuitem', { name: 'Salin tautan' }).click();
    await expect.poll(() => clipboard(page)).toMatch(/^http:.+\?sel=person:vladimir-putin/);

    await open();
    await menu.getByRole('menuitem', { name: 'Buka artikel pada kutipan pertama' }).click();
    await expect(drawer(page)).toBeVisible();
    await expect(page).toHaveURL(/sel=person:vladimir-putin&article=.+&at=\d+-\d+/);
  });

test('the keyboard opens it on the node it has reached, walks it, and comes back', async ({ page }) => {
  await openExplorer(page, '?sel=country:ru');
  await canvas(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu', { name: 'Menu Rusia' });
  const items = menu.getByRole('menuitem');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(items.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(canvas(page)).toBeFocused();
  await expect(page).toHaveURL(/sel=country:ru/);

  await page.keyboard.press('ContextMenu');
  await page.keyboard.press('b');
  await expect(menu.getByRole('menuitem', { name: 'Benang merah dari sini' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+F10');
  await menu.getByRole('menuitem', { name: 'Fokus pada lingkungannya' }).press('Enter');
  await expect(page).toHaveURL(/focus=country:ru/);
});

test('a line has a menu too', async ({ page }) => {
  await openExplorer(page);
  const a = await placeOf(page, 'person:steve-witkoff');
  const b = await placeOf(page, 'country:us');
  // A line bends by 7 % of its length: its middle is a little beside the middle of the two.
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const normal = { x: (b.y - a.y) * 0.035, y: (a.x - b.x) * 0.035 };
  const menu = page.getByRole('menu', { name: /^Menu hubungan/ });
  for (const side of [0, 1, -1, 2, -2]) {
    await page.mouse.click(middle.x + normal.x * side, middle.y + normal.y * side, { button: 'right' });
    if (await menu.isVisible()) break;
  }
  await menu.getByRole('menuitem', { name: 'Pilih', exact: true }).click();
  await expect(page).toHaveURL(/sel=.+~/);
});

test('on a phone a finger that rests opens it', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'id-ID',
  });
  const page = await context.newPage();
  await openExplorer(page, '?view=graph');
  const { x, y } = await placeOf(page, 'country:us');
  const touch = await context.newCDPSession(page);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  const menu = page.getByRole('menu', { name: 'Menu Amerika Serikat' });
  await expect(menu).toBeVisible();
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(menu).toBeVisible();
  await expect(page).not.toHaveURL(/sel=/);
  expect(await barriers(page)).toEqual([]);
  await menu.getByRole('menuitem', { name: 'Pilih', exact: true }).tap();
  await expect(page).toHaveURL(/sel=country:us/);
  await expect(panel(page).or(page.getByText('Amerika Serikat').first()).first()).toBeVisible();
  await context.close();
});
