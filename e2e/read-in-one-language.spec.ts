/** Whatever the page says itself is in the reader's language: no word of the other catalogue stands in a dialog, menu or bar. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { Message } from '../src/explorer/i18n/catalogue.ts';
import { CATALOGUES } from '../src/explorer/i18n/translate.ts';
import type { Lang } from '../src/explorer/state/view-state.ts';
import { openExplorer } from './support/explorer.ts';

const OTHER: Readonly<Record<Lang, Lang>> = { id: 'en', en: 'id' };

/** Without addresses, whose keys are of no language. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/\S+[/=]\S+/g, ' ')
    .match(/\p{L}{2,}/gu) ?? [];

/** Every word that the page can say in a language, without the names of what is filled in. */
function vocabulary(lang: Lang): ReadonlySet<string> {
  const texts = Object.values(CATALOGUES)
    .flatMap((area) => Object.values<Message>(area[lang]))
    .flatMap((message) => (typeof message === 'string' ? [message] : Object.values<string>(message)));
  return new Set(texts.flatMap((text) => wordsOf(text.replace(/\{\w+\}/g, ' '))));
}

/** What is read or heard of a part of the page, but for names and for what says its own language. */
const spoken = (part: Locator): Promise<string> =>
  part.evaluate((root) => {
    const heard: string[] = [];
    const visit = (node: Node): void => {
      if (node instanceof Element) {
        if (node !== root && node.matches('[lang], bdi, kbd, code, pre, textarea, script, style, [hidden]'))
          return;
        for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
          heard.push(node.getAttribute(name) ?? '');
      }
      if (node.nodeType === Node.TEXT_NODE) heard.push(node.textContent ?? '');
      for (const child of node.childNodes) visit(child);
    };
    visit(root);
    return heard.join(' ');
  });

/** Words of the other language only. Language names stand in their own language. */
async function foreign(part: Locator, lang: Lang): Promise<readonly string[]> {
  const [own, other] = [vocabulary(lang), vocabulary(OTHER[lang])];
  const words = new Set(wordsOf(await spoken(part)));
  return [...words].filter(
    (word) => other.has(word) && !own.has(word) && !['english', 'indonesia'].includes(word),
  );
}

const open = (page: Page, lang: Lang): Promise<void> => openExplorer(page, `?lang=${lang}&view=timeline`);

for (const lang of ['id', 'en'] as const)
  test.describe(lang, () => {
    for (const [name, keys] of [
      ['the help', '?'],
      ['the commands', 'Control+k'],
    ] as const)
      test(name, async ({ page }) => {
        await open(page, lang);
        await page.keyboard.press(keys);
        const dialog = page.getByRole('dialog');
        await dialog.waitFor();
        expect((await spoken(dialog)).length).toBeGreaterThan(200);
        expect(await foreign(dialog, lang)).toEqual([]);
      });

    test('what one shares', async ({ page }) => {
      await open(page, lang);
      await page.getByRole('button', { name: lang === 'id' ? /^Bagikan/ : /^Share/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      expect(await foreign(dialog, lang)).toEqual([]);
    });

    test('bars and filters, with every part open', async ({ page }) => {
      await open(page, lang);
      const rail = page.getByRole('complementary', {
        name: lang === 'id' ? 'Cari dan saring' : /^Search and/,
      });
      const closed = rail.locator('details:not([open]) > summary');
      while (await closed.count()) await closed.first().click();
      expect(await foreign(page.getByRole('banner'), lang)).toEqual([]);
      expect(await foreign(rail, lang)).toEqual([]);
    });
  });
