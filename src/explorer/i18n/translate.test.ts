import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Message } from './catalogue.ts';
import { CATALOGUES, translate } from './translate.ts';

const AREAS = Object.entries(CATALOGUES).map(([area, texts]) => [area, texts] as const);
const forms = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const names = (message: Message): string =>
  [...new Set(forms(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort().join();

describe('catalogues', () => {
  it.each(AREAS)('%s has the same keys, with the same names to fill, in both languages', (_area, texts) => {
    const id: Readonly<Record<string, Message>> = texts.id;
    const en: Readonly<Record<string, Message>> = texts.en;
    expect(Object.keys(en).sort()).toEqual(Object.keys(id).sort());
    for (const [key, message] of Object.entries(id))
      expect([key, names(en[key] ?? '')]).toEqual([key, names(message)]);
  });

  it('has no key that nobody uses', () => {
    const source = readSources(join(import.meta.dirname, '..'));
    const unused = AREAS.flatMap(([area, texts]) =>
      Object.keys(texts.id)
        .map((key) => `${area}.${key}`)
        .filter((key) => !source.includes(`'${key}'`) && !source.includes(`"${key}"`)),
    );
    // Words of the ontology are asked for by type and status: t(`status.${node.type}`).
    expect(unused.filter((key) => !key.startsWith('status.') && !isBuilt(key, source))).toEqual([]);
  });
});

describe('translate', () => {
  it.each([
    ['fills names', translate('id', 'rail.alias', { alias: 'AS' }), 'juga disebut “AS”'],
    ['writes numbers as Indonesians do', translate('id', 'rail.results', { count: 1500 }), '1.500 hasil'],
    ['writes numbers as the English do', translate('en', 'rail.results', { count: 1500 }), '1,500 results'],
    ['takes the singular', translate('en', 'rail.results', { count: 1 }), '1 result'],
    [
      'leaves text in braces alone',
      translate('id', 'rail.alias', { alias: '{alias}' }),
      'juga disebut “{alias}”',
    ],
  ])('%s', (_name, text, expected) => {
    expect(text).toBe(expected);
  });
});

/** Is the key made of a constant part and something known only at run time: t(`list.sort.${order}`)? */
const isBuilt = (key: string, source: string): boolean =>
  [...source.matchAll(/`([a-z]+\.\w*)\$\{/g)].some(([, start]) => start && key.startsWith(start));

function readSources(folder: string): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name) && !file.name.includes('.test.'))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
    .join('\n');
}
