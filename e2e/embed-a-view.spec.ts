import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { clipboard, openExplorer } from './support/explorer.ts';

/** A page of another origin that holds the code. */
async function newsPage(code: string): Promise<{ server: Server; url: string }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html;charset=utf-8');
    response.end(
      `<!doctype html><html lang="id"><title>Berita</title><h1>Berita</h1>${code}<div style="height:2000px"></div>`,
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  // A server on a port has an address of this kind.
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

async function codeOf(page: Page, query: string): Promise<string> {
  await openExplorer(page, query);
  await page.getByRole('button', { name: 'Bagikan' }).click();
  await page.getByRole('button', { name: 'Salin kode' }).click();
  await expect.poll(() => clipboard(page)).toContain('<iframe');
  return clipboard(page);
}

const canvasIn = (frame: FrameLocator) => frame.getByRole('application', { name: /^Graf:/ });

test('a copied frame shows the view in a page of another origin', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { server, url } = await newsPage(await codeOf(page, '?sel=person:vladimir-putin&status=occurred'));
  await page.goto(url);
  const frame = page.frameLocator('iframe');
  await expect(canvasIn(frame)).toBeVisible();
  await expect(frame.getByRole('heading', { level: 1, name: 'Vladimir Putin' })).toBeVisible();
  await expect(frame.getByRole('combobox')).toHaveCount(0);
  await expect(frame.getByRole('button', { name: 'Bagikan' })).toHaveCount(0);

  const [full] = await Promise.all([
    context.waitForEvent('page'),
    frame.getByRole('link', { name: /^Buka penuh/ }).click(),
  ]);
  await expect(full).toHaveURL(/\?(?:view=graph&)?sel=person:vladimir-putin&status=occurred$/);
  await full.close();

  const { violations } = await new AxeBuilder({ page }).include('iframe').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  server.close();
});

test('a frame of a red thread shows every step with its passage in a page of another origin', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { server, url } = await newsPage(await codeOf(page, '?path=person:jared-kushner,place:anchorage'));
  await page.goto(url);
  const frame = page.frameLocator('iframe');
  await expect(canvasIn(frame)).toBeVisible();
  const steps = frame.getByRole('list', { name: /^Rantai dari/ });
  await expect(steps.getByRole('blockquote')).not.toHaveCount(0);
  await expect(frame.getByRole('link', { name: /^Buka penuh/ })).toHaveAttribute(
    'href',
    /path=person:jared-kushner,place:anchorage$/,
  );
  server.close();
});

test('scrolling past a frame scrolls the page around it until the frame is clicked', async ({
  page,
  baseURL,
}) => {
  const { server, url } = await newsPage(
    `<iframe src="${baseURL}?embed=1" width="720" height="480" title="Benang Merah"></iframe>`,
  );
  await page.goto(url);
  const canvas = canvasIn(page.frameLocator('iframe'));
  await expect(canvas).toBeVisible();
  const box = await canvas.boundingBox();
  if (!box) throw new Error('the canvas has no box');
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);

  await page.evaluate(() => window.scrollTo(0, 0));
  await page.mouse.click(box.x + 20, box.y + 20);
  await page.mouse.wheel(0, 200);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  server.close();
});
