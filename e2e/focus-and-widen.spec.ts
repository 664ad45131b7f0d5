import { expect, test } from '@playwright/test';
import { isDrawn, openExplorer, placeOf, shownNodes } from './support/explorer.ts';

test('focus on one node, widen step by step, and leave', async ({ page }) => {
  await openExplorer(page, '?sel=person:kirill-dmitriev');
  const all = await shownNodes(page);
  await page.keyboard.press('f');
  await expect(page).toHaveURL(/focus=person:kirill-dmitriev/);
  const near = await shownNodes(page);
  expect(near.shown).toBeLessThan(all.shown);
  expect(await isDrawn(page, 'person:jeremy-kuzmarov')).toBe(false);

  await page.keyboard.press('+');
  await expect(page).toHaveURL(/hops=2/);
  const wider = await shownNodes(page);
  expect(wider.shown).toBeGreaterThan(near.shown);
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/hops=3/);
  expect((await shownNodes(page)).shown).toBeGreaterThan(wider.shown);
  await page.keyboard.press('-');
  expect((await shownNodes(page)).shown).toBe(wider.shown);

  await page.keyboard.press('x');
  await expect(page).not.toHaveURL(/focus=/);
  expect(await shownNodes(page)).toEqual(all);
});

test('nothing moves while the neighbourhood grows', async ({ page }) => {
  await openExplorer(page, '?focus=person:kirill-dmitriev&hops=2');
  const between = async (): Promise<{ x: number; y: number }> => {
    const a = await placeOf(page, 'person:kirill-dmitriev');
    const b = await placeOf(page, 'person:steve-witkoff');
    return { x: b.x - a.x, y: b.y - a.y };
  };
  const ratio = async (): Promise<number> => {
    const { x, y } = await between();
    return Math.round((x / y) * 1000) / 1000;
  };
  const before = await ratio();
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/hops=3/);
  // The camera fits what is shown; the picture itself keeps its proportions.
  await expect.poll(ratio).toBeCloseTo(before, 2);
});
