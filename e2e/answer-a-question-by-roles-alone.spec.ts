import { expect, test } from '@playwright/test';
import { choose, evidence, openExplorer, panel } from './support/explorer.ts';

// What a reader with a screen reader has: roles, names and the keyboard. No picture, no place, no colour.

test('siapa ikut dalam pertemuan Alaska, dan kalimat mana yang mengatakannya?', async ({ page }) => {
  await openExplorer(page);
  await choose(page, 'alaska', 'Pertemuan Putin–Trump di Alaska');
  await expect(
    panel(page).getByRole('heading', { level: 2, name: 'Pertemuan Putin–Trump di Alaska' }),
  ).toBeVisible();

  const people = panel(page).getByRole('region', { name: 'Peserta' });
  await expect(people.getByRole('heading', { name: 'Amerika Serikat' })).toBeVisible();
  for (const name of ['Donald Trump', 'Vladimir Putin', 'Sergey Lavrov', 'Marco Rubio'])
    await expect(people.getByRole('button', { name, exact: true })).toBeVisible();

  await people
    .getByRole('button', { name: /^\d+ kutipan tentang keikutsertaan Sergey Lavrov$/ })
    .press('Enter');
  await expect(
    panel(page).getByRole('heading', { level: 2, name: /^Sergey Lavrov mengikuti/ }),
  ).toBeVisible();
  const passage = evidence(page).getByRole('listitem').first();
  await expect(passage.getByRole('blockquote')).toContainText(
    'Rusia diwakili oleh Menteri Luar Negeri Sergey Lavrov',
  );
  await expect(passage.getByRole('button', { name: /^Buka artikel pada kutipan ini: / })).toBeVisible();
});

test('the same from the list, where every fact is a sentence', async ({ page }) => {
  await openExplorer(page, '?view=list');
  const list = page.getByRole('region', { name: 'Daftar' });
  await list.getByRole('button', { name: /bertemu di Alaska/ }).press('Enter');
  await panel(page)
    .getByRole('tab', { name: /^Hubungan/ })
    .press('Enter');
  await panel(page)
    .getByRole('tabpanel', { name: /^Hubungan/ })
    .getByRole('button', { name: /^Marco Rubio mengikuti pertemuan/ })
    .press('Enter');
  await expect(evidence(page).getByRole('blockquote')).toContainText('Menteri Luar Negeri Marco Rubio');
});
