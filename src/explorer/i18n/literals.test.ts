/** Every word of the page comes from a catalogue: no component has letters of its own between its tags or in its names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';

const EXPLORER = join(import.meta.dirname, '..');
/** Attributes that a reader sees or hears. */
const SPOKEN =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|label|title|alt|placeholder)$/;

/** A node of the syntax tree (ESTree with JSX), as far as it is asked here. */
interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly [part: string]: unknown;
}

const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const partsOf = (node: Syntax): readonly Syntax[] => Object.values(node).flat().filter(isSyntax);

/** `file:line “words”` of every text that stands in a component itself. */
function literalsOf(name: string, source: string): readonly string[] {
  const found: string[] = [];
  const note = (node: Syntax, text: unknown) => {
    if (typeof text !== 'string' || !/\p{L}/u.test(text)) return;
    found.push(`${name}:${source.slice(0, node.start).split('\n').length} “${text.trim()}”`);
  };
  /** Also what a condition chooses between: {open ? 'Tutup' : 'Buka'}. */
  const noteValue = (node: unknown): void => {
    if (!isSyntax(node)) return;
    if (node.type === 'Literal') note(node, node.value);
    if (node.type === 'JSXExpressionContainer') noteValue(node.expression);
    if (node.type === 'ConditionalExpression') [node.consequent, node.alternate].forEach(noteValue);
    if (node.type === 'LogicalExpression') noteValue(node.right);
    if (node.type === 'TemplateLiteral')
      for (const part of partsOf(node))
        if (part.type === 'TemplateElement' && isRaw(part.value)) note(part, part.value.raw);
  };
  const visit = (node: Syntax, inAttribute: boolean): void => {
    if (node.type === 'JSXText') note(node, node.value);
    if (node.type === 'JSXExpressionContainer' && !inAttribute) noteValue(node);
    if (node.type === 'JSXAttribute' && isSyntax(node.name) && SPOKEN.test(String(node.name.name)))
      noteValue(node.value);
    for (const part of partsOf(node)) visit(part, node.type === 'JSXAttribute');
  };
  for (const part of parseAst(source, { lang: 'tsx' }).body) if (isSyntax(part)) visit(part, false);
  return found;
}

const isRaw = (value: unknown): value is { readonly raw: string } =>
  typeof value === 'object' && value !== null && 'raw' in value;

it('stands in no component', () => {
  const files = readdirSync(EXPLORER, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.tsx') && !file.includes('.test.') && !file.includes('support'),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => literalsOf(file, readFileSync(join(EXPLORER, file), 'utf8')))).toEqual([]);
});

it.each([
  ['<p>Bukti</p>', ['a.tsx:1 “Bukti”']],
  ['<p>{`$' + '{n} kutipan`}</p>', ['a.tsx:1 “kutipan”']],
  ["<p>{open ? 'Tutup' : t('shell.open')}</p>", ['a.tsx:1 “Tutup”']],
  ["<p>{some && 'ada'}</p>", ['a.tsx:1 “ada”']],
  ['<button aria-label="Tutup" />', ['a.tsx:1 “Tutup”']],
  ['<p className="grid">{t("panel.close")} · {name}</p>', []],
])('%s', (source, expected) => {
  expect(literalsOf('a.tsx', source)).toEqual(expected);
});
