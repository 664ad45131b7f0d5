/** What every journey does: opens the page, waits until its parts are there, reads them by role. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the page with a query and waits for the canvas (or, with `view=list` or on a phone, the list). */
export async function openExplorer(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  const canvas = page.getByRole('application', { name: /^(Graf|Graph):/ });
  const list = page.getByRole('region', { name: /^(Daftar|List)$/ });
  const rows = page.getByRole('region', { name: /^(Daftar (peristiwa|artikel)|List of) / });
  await expect(canvas.or(list).or(rows).or(timeline(page)).or(map(page)).first()).toBeVisible();
}

/** The drawings of the timeline and the map. */
export const timeline = (page: Page): Locator => page.getByRole('group', { name: /^(Linimasa|Timeline): / });
export const map = (page: Page): Locator => page.getByRole('group', { name: /^(Peta|Map): / });

export const canvas = (page: Page): Locator => page.getByRole('application', { name: /^(Graf|Graph):/ });
export const panel = (page: Page): Locator => page.getByRole('region', { name: /^(Rincian|Details)$/ });
export const drawer = (page: Page): Locator => page.getByRole('region', { name: /^(Artikel|Article): / });
export const evidence = (page: Page): Locator =>
  panel(page).getByRole('tabpanel', { name: /^(Bukti|Evidence)/ });

/** Types a name into the search and chooses the suggestion of that name. */
export async function choose(page: Page, typed: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: /^(Cari nama|Search names)/ }).fill(typed);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .click();
}

/** What a "copy" button put on the clipboard; the context must have the permission. */
export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** The counts of "x dari y simpul". */
export async function shownNodes(page: Page): Promise<{ shown: number; total: number }> {
  const text = await page
    .getByText(/\d+ dari \d+ simpul/)
    .first()
    .textContent();
  const [, shown = '', total = ''] = /(\d+) dari (\d+) simpul/.exec(text ?? '') ?? [];
  return { shown: Number(shown), total: Number(total) };
}

/** Where a node stands on the screen. Cytoscape hangs itself on its container, the only way to ask from outside. */
export async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  // What was just chosen may still come into view: a place counts once it has stayed for some frames.
  const at = await page.evaluate(async (node) => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const read = (): { x: number; y: number } | undefined => {
      const container = document.querySelector('.__________cytoscape_container');
      const cy = container && Reflect.get(container, '_cyreg')?.cy;
      return cy?.getElementById(node).renderedPosition();
    };
    let last = read();
    for (let still = 0, frames = 0; still < 6 && frames < 120; frames++) {
      await nextFrame();
      const now = read();
      still = now?.x === last?.x && now?.y === last?.y ? still + 1 : 0;
      last = now && { ...now };
    }
    return last;
  }, id);
  const box = await canvas(page).boundingBox();
  if (!box || !at) throw new Error(`${id} is not drawn`);
  return { x: box.x + at.x, y: box.y + at.y };
}

/** Whether a node is among what the canvas draws. */
export const isDrawn = (page: Page, id: string): Promise<boolean> =>
  page.evaluate((node) => {
    const container = document.querySelector('.__________cytoscape_container');
    const drawn: Iterable<{ id(): string; visible(): boolean }> =
      Reflect.get(container ?? {}, '_cyreg')
        ?.cy?.renderer()
        .getCachedZSortedEles() ?? [];
    return [...drawn].some((element) => element.id() === node && element.visible());
  }, id);

/** What axe has against the page as it is, or a part of it, in words. */
export async function barriers(
  page: Page,
  without: readonly string[] = [],
  part = 'html',
): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .disableRules([...without])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(', ')}`);
}
