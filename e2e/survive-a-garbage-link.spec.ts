import { expect, test } from '@playwright/test';
import { openExplorer, panel, shownNodes } from './support/explorer.ts';

for (const query of [
  '?sel=',
  '?sel=%E0%A4%A&from=%00&hops=-1e99',
  '?__proto__=1&constructor=2&sel=__proto__&type=__proto__&actor=constructor',
  '?from=yesterday&to=2025-13-45&undated=maybe&lang=xx&theme=pink&view=3d&hops=999',
  `?q=${'a'.repeat(5000)}`,
  '?sel=<img src=x onerror=alert(1)>&article=<script>alert(1)</script>&at=9-1',
  '?path=a,b,c&focus=nobody&speaker=nobody&embed=7&when=never&rel=none&status=none&source=none',
]) {
  test(`stays a working page with ${query.slice(0, 60)}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('dialog', () => errors.push('a dialog opened'));
    await openExplorer(page, query);
    expect((await shownNodes(page)).total).toBeGreaterThan(20);
    expect(errors).toEqual([]);
  });
}

test('an unknown name is shown, the nearest is offered, the rest of the link holds', async ({ page }) => {
  await openExplorer(page, '?sel=person:steve-witkof&actor=country:ru');
  await expect(
    page.getByRole('heading', { name: 'Simpul dalam tautan ini tidak ada di graf' }),
  ).toBeVisible();
  await expect(page.getByText('sel=person:steve-witkof')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Saringan aktif' })).toContainText('Rusia');
  await page
    .getByRole('button', { name: /Steve Witkoff/ })
    .first()
    .click();
  await expect(panel(page).getByRole('heading', { name: 'Steve Witkoff' })).toBeVisible();
});

test('what is ignored is named', async ({ page }) => {
  await openExplorer(page, '?colour=red&from=yesterday');
  const notice = page.getByRole('status').or(page.getByRole('region', { name: 'Tentang tautan ini' }));
  await expect(notice.filter({ hasText: 'colour' }).first()).toBeVisible();
  await expect(notice.filter({ hasText: 'yesterday' }).first()).toBeVisible();
});
