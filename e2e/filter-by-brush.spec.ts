import { expect, test } from '@playwright/test';
import { openExplorer, placeOf, shownNodes } from './support/explorer.ts';

test('draw a range on the dates, move its ends by pointer and keyboard, and take it away', async ({
  page,
}) => {
  await openExplorer(page);
  const all = await shownNodes(page);
  const node = await placeOf(page, 'country:ru');
  const from = page.getByRole('slider', { name: 'Tanggal awal' });
  const to = page.getByRole('slider', { name: 'Tanggal akhir' });
  const [left, right] = [await from.boundingBox(), await to.boundingBox()];
  if (!left || !right) throw new Error('no handles');
  const y = left.y + left.height / 2;
  const x = (part: number): number => left.x + (right.x - left.x) * part;

  // The first end, dragged to the right.
  await page.mouse.move(left.x + left.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(x(0.3), y, { steps: 4 });
  await page.mouse.move(x(0.6), y, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=\d{4}/);
  const brushed = await shownNodes(page);
  expect(brushed.shown).toBeLessThan(all.shown);
  expect(await placeOf(page, 'country:ru')).toEqual(node);

  // The last end by keyboard, a day at a time, to the first key that leaves something out.
  await to.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/to=\d{4}/);
  await expect(to).toHaveAttribute('aria-valuetext', /\d{4}/);

  await page.getByRole('button', { name: /^Lepas saringan: Tanggal/ }).click();
  await expect(page).not.toHaveURL(/from=|to=/);
  expect(await shownNodes(page)).toEqual(all);
});

test('the same dates mean the days of publication when asked to', async ({ page }) => {
  await openExplorer(page, '?from=2025-12&to=2025-12&undated=0');
  const ofEvents = await shownNodes(page);
  await page.getByRole('combobox', { name: /tanggal/i }).selectOption('published');
  await expect(page).toHaveURL(/when=published/);
  expect((await shownNodes(page)).shown).not.toBe(ofEvents.shown);
});
