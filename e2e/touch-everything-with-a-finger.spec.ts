/** On a phone whatever can be touched is at least 44 px wide and high, on every view, sheet and dialog. */
import { expect, type Page, test } from '@playwright/test';
import { drawer, evidence, openExplorer, panel } from './support/explorer.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const FINGER = 44;

/**
 * What is smaller, in words. The area that a finger hits may be larger than what is drawn: a button that fills its row, a
 * word with room around it. Names inside running text are as wide as they are.
 */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate((finger) => {
    const TARGETS =
      'button, summary, a[href], input, select, textarea, [role=button], [role=tab], [role=option], [role=menuitem], [role=slider]';
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.matches('.sr-only, :disabled') &&
      !element.closest('[inert], [aria-hidden=true]');
    const areaOf = (element: Element): { width: number; height: number } => {
      // A checkbox is hit through its label.
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      const after = getComputedStyle(element, '::after');
      const wide = after.content !== 'none' && after.position === 'absolute';
      const unit = element.getAttribute('data-unit');
      const reach = unit ? document.querySelector(`[data-reach-of="${CSS.escape(unit)}"]`) : null;
      const around = reach?.getBoundingClientRect();
      return {
        width: Math.max(width, wide ? Number.parseFloat(after.width) : 0, around?.width ?? 0),
        height: Math.max(height, wide ? Number.parseFloat(after.height) : 0, around?.height ?? 0),
      };
    };
    return [...document.querySelectorAll(TARGETS)].filter(isShown).flatMap((element) => {
      const { width, height } = areaOf(element);
      const inText = element.matches('span[role=button]');
      // Half a pixel: boxes are rounded where they are scaled.
      if (height >= finger - 0.5 && (inText || width >= finger - 0.5)) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return [
        `${element.tagName} “${name.trim().slice(0, 60)}” ${Math.round(width)} × ${Math.round(height)}`,
      ];
    });
  }, FINGER);

const PUTIN = 'person:vladimir-putin';
const PLACES: readonly (readonly [name: string, query: string])[] = [
  ['the list', '?view=list'],
  ['the list as a table', '?view=list&list=table'],
  ['the graph', '?view=graph'],
  ['the timeline', '?view=timeline'],
  ['the timeline as a list', '?view=timeline&timeline=list'],
  ['the map', '?view=map'],
  ['active filters', '?view=list&type=person,meeting&from=2025-01-01'],
  ['a frame in another page', '?view=graph&embed=1'],
];

for (const [name, query] of PLACES)
  test(`${name}`, async ({ page }) => {
    await openExplorer(page, query);
    await page.waitForLoadState('networkidle');
    expect(await tooSmall(page)).toEqual([]);
  });

for (const [name, id] of [
  ['a person', PUTIN],
  ['a country', 'country:ru'],
] as const)
  test(`the sheet of ${name}`, async ({ page }) => {
    await openExplorer(page, `?view=list&sel=${id}`);
    await panel(page).waitFor();
    await page.getByRole('button', { name: 'Perbesar lembar' }).click();
    expect(await tooSmall(page)).toEqual([]);
  });

test('the sheet of an event, with its evidence, links and reports', async ({ page }) => {
  await openExplorer(page, '?view=list');
  await page.getByRole('region', { name: 'Daftar' }).getByRole('button', { name: /Miami/ }).first().click();
  await evidence(page).waitFor();
  await page.getByRole('button', { name: 'Perbesar lembar' }).click();
  for (const tab of await panel(page).getByRole('tab').all()) {
    await tab.click();
    expect(await tooSmall(page)).toEqual([]);
  }
});

test('an article', async ({ page }) => {
  await openExplorer(page, '?article=seed-002');
  await drawer(page).waitFor();
  expect(await tooSmall(page)).toEqual([]);
});

test('a red thread', async ({ page }) => {
  await openExplorer(page, `?view=list&path=${PUTIN},country:us`);
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Perbesar lembar' }).click();
  expect(await tooSmall(page)).toEqual([]);
});

test('the sheet of filters, with every part of it open', async ({ page }) => {
  await openExplorer(page, '?view=list');
  await page.getByRole('button', { name: /^Buka saringan/ }).click();
  const sheet = page.getByRole('dialog');
  await sheet.waitFor();
  const closed = sheet.locator('details:not([open]) > summary');
  while (await closed.count()) await closed.first().click();
  expect(await tooSmall(page)).toEqual([]);
});

test('what one shares, the help and the commands', async ({ page }) => {
  await openExplorer(page, '?view=list');
  const press = (name: RegExp) => page.getByRole('button', { name }).first().tap();
  const open: readonly (() => Promise<void>)[] = [
    () => press(/^Bagikan/),
    () => press(/^Bantuan/),
    async () => {
      await press(/^Bantuan/);
      await press(/^Perintah dan simpul/);
    },
  ];
  for (const [i, show] of open.entries()) {
    await show();
    await page.getByRole('dialog').waitFor();
    expect(await tooSmall(page), String(i)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
});
