import { expect, test } from '@playwright/test';
import { openExplorer, panel, timeline } from './support/explorer.ts';

test('what happened in August, in the order of time, by keyboard', async ({ page }) => {
  await openExplorer(page, '?view=timeline');
  const marks = timeline(page).getByRole('button');
  const first = marks.first();
  await expect(first).toHaveAccessibleName(/Konflik|Pertemuan|Kesepakatan|Sanksi/);
  await first.focus();
  const meeting = timeline(page).getByRole('button', { name: /Moskow, Pertemuan, Terjadi, 6 Agustus 2025/ });
  for (let step = 0; step < 30; step++) {
    if (await meeting.evaluate((mark) => mark === document.activeElement)) break;
    await page.keyboard.press('ArrowRight');
  }
  await expect(meeting).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2, name: /Moskow/ })).toBeVisible();
  await expect(meeting).toHaveAttribute('aria-pressed', 'true');
  expect(page.url()).toContain('sel=meeting:2025-08-06-moskow');
});

test('zooms to days under the pointer, moves, and comes back to everything', async ({ page }) => {
  await openExplorer(page, '?view=timeline');
  const mark = timeline(page).getByRole('button', { name: /Moskow, Pertemuan, Terjadi, 6 Agustus 2025/ });
  await expect(page.getByText('2023–24')).toBeVisible();
  const box = async () => (await mark.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const start = await timeline(page).boundingBox();
  // The words are at its left: the mark itself is at the right end.
  const { x, y: top, width, height } = await box();
  await page.mouse.move(x + width - 10, top + height / 2);
  for (let turn = 0; turn < 25; turn++) await page.mouse.wheel(0, -200);
  await expect(page.getByText('Agu 2025').first()).toBeVisible();
  await expect(mark).toBeVisible();
  const before = await box();
  const y = (start?.y ?? 0) + 20;
  await page.mouse.move(500, y);
  await page.mouse.down();
  await page.mouse.move(620, y, { steps: 4 });
  await page.mouse.up();
  expect((await box()).x - before.x).toBeGreaterThan(80);
  await page.getByRole('button', { name: 'Tampilkan semua' }).click();
  await expect(page.getByText('2023–24')).toBeVisible();
});

test('what has no date is counted and within reach', async ({ page }) => {
  await openExplorer(page, '?view=timeline');
  const tray = page.getByRole('region', { name: 'Tanpa tanggal' });
  const [, count = '0'] = /(\d+) peristiwa/.exec((await tray.textContent()) ?? '') ?? [];
  await tray.getByRole('button', { name: /^\d+ lagi$/ }).click();
  await expect(tray.getByRole('button', { name: /, (Kesepakatan|Pertemuan|Sanksi|Konflik)/ })).toHaveCount(
    Number(count),
  );
  await tray.getByRole('button').first().click();
  await expect(panel(page).getByRole('heading', { level: 2 }).first()).toBeVisible();
});

test('changing the view keeps the selection and the filters', async ({ page }) => {
  await openExplorer(page, '?view=timeline&actor=country:ru');
  await timeline(page)
    .getByRole('button', { name: /Moskow, Pertemuan/ })
    .click();
  const title = await panel(page).getByRole('heading', { level: 2 }).first().textContent();
  for (const view of ['Peta', 'Daftar', 'Graf', 'Linimasa']) {
    await page.getByRole('navigation', { name: 'Tampilan' }).getByRole('button', { name: view }).click();
    await expect(panel(page).getByRole('heading', { level: 2, name: title ?? '' })).toBeVisible();
    expect(page.url()).toContain('actor=country:ru');
    expect(page.url()).toContain('sel=meeting:2025-08-06-moskow');
  }
  await page.goBack();
  await expect(page.getByRole('application', { name: /^Graf:/ })).toBeVisible();
});

test('articles by the day they were published', async ({ page }) => {
  await openExplorer(page, '?view=timeline&when=published');
  await timeline(page)
    .getByRole('button', { name: /, Artikel, / })
    .first()
    .click();
  await expect(page.getByRole('region', { name: /^Artikel: / })).toBeVisible();
});

test('on a phone a tap selects and peeks', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openExplorer(page, '?view=timeline');
  await page.getByRole('button', { name: /Moskow, Pertemuan, Terjadi, 6 Agustus 2025/ }).click();
  await expect(panel(page).getByRole('heading', { level: 2, name: /Moskow/ })).toBeVisible();
});
