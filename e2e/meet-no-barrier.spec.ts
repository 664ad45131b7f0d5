import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openExplorer } from './support/explorer.ts';

const STATES = [
  ['the start', ''],
  ['a person with passages', '?sel=person:vladimir-putin'],
  ['an event', '?sel=country:ru&type=country,meeting'],
  ['a relation', '?sel=person:steve-witkoff~represents~country:us'],
  ['an article', '?sel=person:kirill-dmitriev&article=seed-002'],
  ['the list', '?view=list'],
  ['the table', '?view=list&list=table&sort=-name&sel=meeting:2025-08-06-moskow'],
  ['the timeline as a list', '?view=timeline&timeline=list&sel=meeting:2025-08-06-moskow'],
  ['the timeline', '?view=timeline&sel=meeting:2025-08-06-moskow'],
  ['articles on the timeline', '?view=timeline&when=published'],
  ['the map', '?view=map&sel=country:ru'],
  ['filters that leave nothing', '?actor=country:ir&type=sanction'],
  ['an unknown name', '?sel=person:nobody-at-all'],
  ['a thread', '?path=person:jared-kushner,place:anchorage'],
  ['no thread', '?path=person:jared-kushner,place:anchorage&type=-meeting'],
  ['English', '?lang=en&sel=country:us'],
] as const;

for (const theme of ['light', 'dark'] as const)
  for (const [name, query] of STATES)
    test(`${name}, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openExplorer(page, `${query || '?'}&theme=${theme}`.replace('?&', '?'));
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(', ')}`),
      ).toEqual([]);
    });

for (const [name, query] of [STATES[0], STATES[1], STATES[4]])
  test(`${name}, on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openExplorer(page, query);
    await page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(', ')}`),
    ).toEqual([]);
  });
