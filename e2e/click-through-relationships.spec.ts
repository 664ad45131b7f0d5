import { expect, test } from '@playwright/test';
import { canvas, openExplorer, panel, placeOf } from './support/explorer.ts';

test('click a person, a neighbour and the empty canvas', async ({ page }) => {
  await openExplorer(page);
  const putin = await placeOf(page, 'person:vladimir-putin');
  await page.mouse.click(putin.x, putin.y);
  await expect(panel(page).getByRole('heading', { name: 'Vladimir Putin' })).toBeVisible();
  await expect(page).toHaveURL(/sel=person:vladimir-putin/);

  const russia = await placeOf(page, 'country:ru');
  await page.mouse.click(russia.x, russia.y);
  await expect(panel(page).getByRole('heading', { name: 'Rusia' })).toBeVisible();

  const box = await canvas(page).boundingBox();
  await page.mouse.click((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
  await expect(page).not.toHaveURL(/sel=/);
});

test('the camera and the nodes stay where they are when something is selected or filtered', async ({
  page,
}) => {
  await openExplorer(page);
  const before = await placeOf(page, 'country:ru');
  await page.mouse.click(before.x, before.y);
  await expect(page).toHaveURL(/sel=country:ru/);
  expect(await placeOf(page, 'country:ru')).toEqual(before);
  await page.getByRole('checkbox', { name: /^Vladimir Putin/ }).check();
  expect(await placeOf(page, 'country:ru')).toEqual(before);
});

test('hover shows what a node is before it is chosen', async ({ page }) => {
  await openExplorer(page);
  const { x, y } = await placeOf(page, 'person:donald-trump');
  await page.mouse.move(x - 60, y);
  await page.mouse.move(x, y, { steps: 4 });
  await expect(page.getByText(/^\d+ kutipan · \d+ artikel$/).first()).toBeVisible();
  await expect(page).not.toHaveURL(/sel=/);
});

test('double click keeps the neighbourhood only, Escape brings the rest back', async ({ page }) => {
  await openExplorer(page);
  const { x, y } = await placeOf(page, 'person:steve-witkoff');
  await page.mouse.dblclick(x, y);
  await expect(page).toHaveURL(/focus=person:steve-witkoff/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/focus=/);
});

test('Shift adds to the selection and the panel says what the two have in common', async ({ page }) => {
  await openExplorer(page);
  const first = await placeOf(page, 'person:vladimir-putin');
  await page.mouse.click(first.x, first.y);
  const second = await placeOf(page, 'person:donald-trump');
  await page.keyboard.down('Shift');
  await page.mouse.click(second.x, second.y);
  await page.keyboard.up('Shift');
  await expect(page).toHaveURL(/sel=person:vladimir-putin&sel=person:donald-trump/);
  await expect(panel(page).getByRole('heading', { name: '2 dipilih' })).toBeVisible();
});
