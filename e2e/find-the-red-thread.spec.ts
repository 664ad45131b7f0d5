import { expect, type Page, test } from '@playwright/test';
import { clipboard, openExplorer, panel } from './support/explorer.ts';

const thread = (page: Page) => page.getByRole('region', { name: /^(Benang merah|Red thread)$/ });
const stations = (page: Page) => thread(page).getByRole('list', { name: /^(Rantai dari|Chain from)/ });
const steps = (page: Page) => stations(page).getByRole('listitem');
const PATH = '?path=person:jared-kushner,place:anchorage';

test('from a person to a place: choose the other end by name and read every step', async ({ page }) => {
  await openExplorer(page, '?sel=person:jared-kushner');
  await panel(page).getByRole('button', { name: 'Telusuri benang merah ke …' }).click();
  await expect(
    thread(page).getByRole('heading', { name: 'Benang merah dari Jared Kushner ke …' }),
  ).toBeVisible();
  await page.getByRole('combobox', { name: 'Cari ujung benang' }).fill('anchor');
  await page.getByRole('option', { name: /^Anchorage/ }).click();

  await expect(page).toHaveURL(/path=person:jared-kushner,place:anchorage/);
  const heading = 'Apa yang menghubungkan Jared Kushner dan Anchorage?';
  await expect(thread(page).getByRole('heading', { name: heading })).toBeVisible();
  const chain = steps(page);
  await expect(chain.first()).toContainText('Jared Kushner');
  await expect(chain.last()).toContainText('Anchorage');
  const length = (await chain.count()) - 1;
  await expect(thread(page).getByText(`${length} langkah`, { exact: true })).toBeVisible();
  // Every step but the last station has its words and where they stand.
  await expect(stations(page).getByRole('blockquote')).toHaveCount(length);
  await expect(stations(page).getByRole('button', { name: /^Buka artikel pada kutipan ini/ })).toHaveCount(
    length,
  );

  // Escape leads back to where the question was asked.
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/path=/);
  await expect(panel(page).getByRole('heading', { name: 'Jared Kushner' })).toBeVisible();
});

test('with the keyboard alone: T, a name, Enter', async ({ page }) => {
  await openExplorer(page, '?sel=person:steve-rosenberg');
  await expect(panel(page).getByRole('heading', { name: 'Steve Rosenberg' })).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.getByRole('combobox', { name: 'Cari ujung benang' })).toBeFocused();
  await page.keyboard.type('witkoff');
  await expect(page.getByRole('option', { name: /^Steve Witkoff/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/path=person:steve-rosenberg,person:steve-witkoff/);
  await expect(steps(page).last()).toContainText('Steve Witkoff');
});

test('other threads are one button away, and the link says which one is read', async ({ page }) => {
  await openExplorer(page, PATH);
  const next = thread(page).getByRole('button', { name: 'Benang berikutnya' });
  await expect(thread(page).getByText(/^Benang 1 dari \d$/)).toBeVisible();
  const first = await stations(page).textContent();
  await next.click();
  await expect(thread(page).getByText(/^Benang 2 dari \d$/)).toBeVisible();
  await expect(page).toHaveURL(/thread=2/);
  const second = await stations(page).textContent();
  expect(second).not.toBe(first);
  await page.reload();
  await expect(stations(page)).toHaveText(second ?? '');
});

test('countries are avoided until they are allowed', async ({ page }) => {
  await openExplorer(page, '?path=person:steve-witkoff,person:sergey-lavrov');
  const avoid = thread(page).getByRole('button', { name: 'Hindari negara' });
  await expect(avoid).toHaveAttribute('aria-pressed', 'true');
  await expect(stations(page).or(thread(page).getByText('Tidak ada benang'))).toBeVisible();
  await expect(thread(page).getByText('Negara', { exact: true })).toHaveCount(0);
  await avoid.click();
  await expect(avoid).toHaveAttribute('aria-pressed', 'false');
  await expect(page).toHaveURL(/hubs=1/);
});

test('a step leads to its article at the passage, and back to the thread', async ({ page }) => {
  await openExplorer(page, PATH);
  await stations(page)
    .getByRole('button', { name: /^Buka artikel pada kutipan ini/ })
    .first()
    .click();
  await expect(page).toHaveURL(/article=[\w-]+&at=\d+-\d+/);
  await expect(page.getByRole('region', { name: /^Artikel: / })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(stations(page)).toBeVisible();
});

test('a thread that the filters hide is announced, with the way to it', async ({ page }) => {
  await openExplorer(page, `${PATH}&type=-meeting`);
  const none = thread(page).getByRole('status').filter({ hasText: 'Tidak ada benang di antara keduanya' });
  await expect(none).toContainText('Dicari sampai 8 langkah');
  await none.getByRole('button', { name: 'Lepas semua saringan' }).click();
  await expect(stations(page)).toBeVisible();
  await expect(page).not.toHaveURL(/type=/);
});

test('the thread as text holds its sentences and the link to it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExplorer(page, PATH);
  await thread(page).getByRole('button', { name: 'Salin teks' }).click();
  await expect(page.getByText('Benang disalin sebagai teks').first()).toBeVisible();
  const text = await clipboard(page);
  expect(text).toContain('1. Jared Kushner');
  expect(text).toMatch(/path=person:jared-kushner,place:anchorage$/);
});

test('a story of the start is a thread', async ({ page }) => {
  await openExplorer(page);
  await panel(page)
    .getByRole('button', { name: /^Benang terpanjang/ })
    .click();
  await expect(page).toHaveURL(/path=/);
  await expect(stations(page)).toBeVisible();
});

test('on a phone the chain is read in the sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openExplorer(page, `${PATH}&view=list`);
  await expect(steps(page).first()).toContainText('Jared Kushner');
  await expect(stations(page).getByRole('blockquote').first()).toBeVisible();
});
