import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { clipboard, openExplorer } from './support/explorer.ts';

const share = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: /^(Bagikan|Share)$/ }).click();
  const dialog = page.getByRole('dialog', { name: /^(Bagikan|Share)$/ });
  await expect(dialog).toBeVisible();
  return dialog;
};

async function download(
  page: Page,
  dialog: Locator,
  format: string,
): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: format, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Does the browser's own parser take a text as XML? Returns the root's name and how many elements of some names. */
const parsed = (page: Page, text: string, names: readonly string[]) =>
  page.evaluate(
    ([xml, wanted]) => {
      const document = new DOMParser().parseFromString(xml, 'text/xml');
      return {
        broken: document.querySelector('parsererror') !== null,
        root: document.documentElement.localName,
        counts: wanted.map((name) => document.getElementsByTagName(name).length),
      };
    },
    [text, names] as const,
  );

test('the evidence for a person goes into a text and a table', async ({ page }) => {
  await openExplorer(page, '?sel=person:vladimir-putin&status=occurred');
  const dialog = await share(page);
  const text = await download(page, dialog, 'Markdown');
  expect(text.name).toBe('benang-merah_vladimir-putin_bukti.md');
  const words = text.bytes.toString('utf8');
  expect(words).toMatch(/^# Vladimir Putin\n\n- Status: Terjadi\n- \d+ fakta, \d+ kutipan, /);
  expect(words).toContain('sel=person:vladimir-putin&status=occurred');
  expect(words).toMatch(/> \\\[1\\\] .*“.+”/);

  const table = await download(page, dialog, 'CSV');
  const rows = table.bytes.toString('utf8').split('\r\n');
  expect(rows[0]).toMatch(/^\uFEFFfakta,jenis,status,tanggal,menurut,kalimat,kutipan/);
  expect(rows.length).toBeGreaterThan(5);
  await expect(dialog.getByText('benang-merah_vladimir-putin_bukti.csv diunduh')).toBeVisible();
});

test('the graph of the view goes into other programs', async ({ page }) => {
  await openExplorer(page, '?sel=person:vladimir-putin');
  const dialog = await share(page);
  await dialog.getByRole('button', { name: 'Tampilan', exact: true }).click();
  const counts = await dialog.getByText(/\d+ fakta · \d+ simpul · \d+ hubungan/).textContent();
  const [, nodes = '', edges = ''] = /(\d+) simpul · (\d+) hubungan/.exec(counts ?? '') ?? [];
  for (const [format, root] of [
    ['GEXF', 'gexf'],
    ['GraphML', 'graphml'],
  ] as const) {
    const { bytes } = await download(page, dialog, format);
    expect(await parsed(page, bytes.toString('utf8'), ['node', 'edge'])).toEqual({
      broken: false,
      root,
      counts: [Number(nodes), Number(edges)],
    });
  }
  const json = JSON.parse((await download(page, dialog, 'JSON')).bytes.toString('utf8'));
  expect([json.version, json.nodes.length, json.edges.length]).toEqual([1, Number(nodes), Number(edges)]);
  const linked = JSON.parse((await download(page, dialog, 'JSON-LD')).bytes.toString('utf8'));
  expect(linked['@graph'].length).toBeGreaterThan(Number(nodes) + Number(edges));
});

test('the canvas goes into a picture with title, filters and source', async ({ page }) => {
  await openExplorer(page, '?status=occurred');
  const dialog = await share(page);
  const svg = (await download(page, dialog, 'SVG')).bytes.toString('utf8');
  expect((await parsed(page, svg, ['path'])).broken).toBe(false);
  for (const words of ['Graf berita diplomasi, disaring', 'Status: Terjadi', 'Benang Merah, dari'])
    expect(svg).toContain(words);
  const png = (await download(page, dialog, 'PNG')).bytes;
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect(Math.min(width, height)).toBeGreaterThan(600);
});

test('links to the view and to the selection are one click each', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExplorer(page, '?sel=person:vladimir-putin&status=occurred');
  const dialog = await share(page);
  await dialog.getByRole('button', { name: 'Salin tautan: Pilihan' }).click();
  await expect.poll(() => clipboard(page)).toMatch(/\?sel=person:vladimir-putin&status=occurred$/);
  await dialog.getByRole('button', { name: 'Salin tautan: Tampilan ini' }).click();
  await expect.poll(() => clipboard(page)).toMatch(/\?status=occurred$/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Bagikan' })).toBeFocused();
});

test('the evidence is a clean page on paper', async ({ page }) => {
  await openExplorer(page, '?sel=person:vladimir-putin&theme=dark');
  const paper = page.getByRole('article').filter({ hasText: 'Benang Merah' });
  await expect(async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(paper.getByRole('heading', { level: 1, name: 'Vladimir Putin' })).toBeVisible({
      timeout: 500,
    });
  }).toPass();
  await expect(paper.locator('blockquote').first()).toBeVisible();
  await expect(page.getByRole('button', { includeHidden: false })).toHaveCount(0);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.byteLength).toBeGreaterThan(10_000);
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByRole('button', { name: 'Bagikan' })).toBeVisible();
});

for (const [lang, scheme] of [
  ['id', 'light'],
  ['en', 'dark'],
] as const) {
  test(`the dialog has no barrier in ${lang}, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openExplorer(page, `?sel=person:vladimir-putin&lang=${lang}`);
    await share(page);
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test('the main facts are there without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Benang Merah' })).toBeVisible();
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: /Terjadi · .* 2025/ })
      .first(),
  ).toBeVisible();
  await context.close();
});
