import { expect, test } from '@playwright/test';
import { drawer, openExplorer, panel } from './support/explorer.ts';

test('no request leaves for another origin, no cookie is set, the policy is not broken', async ({
  page,
  context,
  baseURL,
}) => {
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== new URL(baseURL ?? '').origin)
      elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy/i.test(message.text()))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await openExplorer(page, '?sel=person:vladimir-putin');
  await page.getByRole('button', { name: 'Bantuan' }).click();
  await page.keyboard.press('Escape');
  await openExplorer(page, '?view=list&article=seed-002');
  await page.waitForLoadState('networkidle');
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('text of an article that looks like HTML stays text', async ({ page }) => {
  const attack = '<img src=x onerror="document.title=\'broken\'"><script>document.title="broken"</script>';
  await page.route('**/graph.json', async (route) => {
    const graph = await (await route.fetch()).json();
    graph.articles[0].title = attack;
    for (const node of graph.nodes) if (node.id === 'person:vladimir-putin') node.label = attack;
    await route.fulfill({ json: graph });
  });
  await openExplorer(page, '?sel=person:vladimir-putin');
  await expect(panel(page).getByRole('heading', { name: attack })).toBeVisible();
  await openExplorer(page, '?article=seed-000');
  await expect(drawer(page)).toBeVisible();
  await expect(page).toHaveTitle(/Benang Merah/);
  await expect(page).not.toHaveTitle(/^broken$/);
});
