/** The same page, and whatever opens over it, on every width, at 200 % zoom, with forced colours and by touch: axe finds nothing, nothing is cut off. */
import { expect, type Page, test } from '@playwright/test';
import { barriers, canvas, openExplorer, panel, placeOf } from './support/explorer.ts';

const PUTIN = 'person:vladimir-putin';
const VIEWS = [
  `?view=graph&sel=${PUTIN}`,
  '?view=timeline&sel=country:ru',
  '?view=map&sel=country:ru',
  '?view=list',
];
const PLACES = [
  { name: 'a phone', width: 390, height: 844 },
  { name: 'a small tablet', width: 768, height: 1024 },
  { name: 'a narrow desk', width: 1024, height: 768 },
  { name: 'a desk at 200 % zoom', width: 720, height: 450 },
  { name: 'a small desk at 200 % zoom', width: 512, height: 384 },
] as const;

async function check(page: Page, query: string, width: number, without?: readonly string[]): Promise<void> {
  await openExplorer(page, query);
  await page.waitForLoadState('networkidle');
  expect(await barriers(page, without), query).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), query).toBeLessThanOrEqual(width);
}

/** What opens over the page, and how. */
const OVER: readonly (readonly [
  name: string,
  role: 'dialog' | 'menu',
  open: (page: Page) => Promise<void>,
])[] = [
  ['share', 'dialog', (page) => page.getByRole('button', { name: 'Bagikan' }).click()],
  ['help', 'dialog', (page) => page.getByRole('button', { name: 'Bantuan' }).click()],
  ['commands', 'dialog', (page) => page.keyboard.press('Control+k')],
  [
    'filters',
    'dialog',
    (page) =>
      page
        .getByRole('button', { name: /^Buka saringan/ })
        .first()
        .click(),
  ],
  [
    'menu',
    'menu',
    async (page) => {
      await canvas(page).focus();
      for (const key of ['Enter', 'Shift+F10']) await page.keyboard.press(key);
    },
  ],
];

/** Each of them on the page of a meeting, and what two articles say of it side by side. */
async function checkOver(page: Page, width: number, without?: readonly string[]): Promise<void> {
  await openExplorer(page, '?view=graph&sel=meeting:2025-08-11-alaska');
  await panel(page).waitFor();
  const fits = async (name: string, part: string): Promise<void> => {
    expect(await barriers(page, without, part), name).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width);
  };
  for (const [name, role, open] of OVER) {
    if (
      name === 'filters' &&
      !(await page
        .getByRole('button', { name: /^Buka saringan/ })
        .first()
        .isVisible())
    )
      continue;
    await open(page);
    await page.getByRole(role).waitFor();
    await fits(name, role === 'menu' ? '[role=menu]' : 'dialog');
    await page.keyboard.press('Escape');
    await page.getByRole(role).waitFor({ state: 'hidden' });
  }
  const taller = page.getByRole('button', { name: 'Perbesar lembar rincian' });
  if (await taller.isVisible()) await taller.click();
  await panel(page).getByRole('tab', { name: 'Laporan 2' }).click();
  await panel(page).getByRole('table').waitFor();
  await fits('reports', '#details');
}

// Several looks at the whole page in one test: slow on a busy machine.
for (const { name, ...viewport } of PLACES) {
  test(`whatever opens over the page on ${name}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await checkOver(page, viewport.width);
  });

  test(`every view on ${name}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const query of VIEWS) await check(page, query, viewport.width);
  });
}

// The system chooses the colours then; axe would judge those that it replaces.
for (const colorScheme of ['light', 'dark'] as const)
  test(`every view in forced colours, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
    for (const query of VIEWS) await check(page, query, 1440, ['color-contrast']);
  });

test('whatever opens over the page in forced colours', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await checkOver(page, 1440, ['color-contrast']);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('two fingers zoom the graph', async ({ page }) => {
    await openExplorer(page, '?view=graph');
    await expect(canvas(page)).toBeVisible();
    const box = await canvas(page).boundingBox();
    if (!box) throw new Error('no canvas');
    const apart = async () => {
      const [a, b] = [await placeOf(page, PUTIN), await placeOf(page, 'country:ru')];
      return Math.hypot(a.x - b.x, a.y - b.y);
    };
    await expect(async () => expect(await apart()).toBeGreaterThan(0)).toPass();
    const before = await apart();
    const session = await page.context().newCDPSession(page);
    const middle = { x: box.x + 40, y: box.y + 60 };
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', spread: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [
                { x: middle.x, y: middle.y, id: 1 },
                { x: middle.x + spread, y: middle.y + spread, id: 2 },
              ],
      });
    await touch('touchStart', 60);
    for (let spread = 70; spread <= 180; spread += 10) await touch('touchMove', spread);
    await touch('touchEnd', 0);
    await expect.poll(apart).toBeGreaterThan(before * 1.3);
  });

  test('what is selected is not hidden under its sheet, and a step can be taken back', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openExplorer(page, `?view=graph&sel=${PUTIN}`);
    await panel(page).waitFor();
    await page.getByRole('button', { name: 'Perbesar lembar' }).click();
    const sheet = page.locator('#details');
    await expect(async () => {
      const top = (await sheet.boundingBox())?.y ?? 0;
      expect(top).toBeLessThan(500);
      expect((await placeOf(page, PUTIN)).y).toBeLessThan(top);
    }).toPass();
    await panel(page).getByRole('button', { name: 'Tutup rincian' }).click();
    await expect(page).not.toHaveURL(/sel=/);
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await expect(page).toHaveURL(/sel=/);
  });
});

test('a tablet shows what is selected beside its panel', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openExplorer(page, '?view=graph');
  await page
    .getByRole('combobox')
    .or(page.getByRole('button', { name: /^Saring/ }))
    .first()
    .waitFor();
  for (const id of ['country:us', 'country:ru', PUTIN]) {
    await openExplorer(page, `?view=graph&sel=${id}`);
    await panel(page).waitFor();
    await expect(async () => expect((await placeOf(page, id)).x).toBeLessThan(460)).toPass();
  }
});
