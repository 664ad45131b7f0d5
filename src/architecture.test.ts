/**
 * The rules of style.md, executed: who may import whom, and why. A breach prints the line and the reason for the rule.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = dirname(fileURLToPath(import.meta.url));

interface Import {
  /** Path under src, with `/`. */
  readonly from: string;
  readonly line: number;
  /** Path under src for ours, the bare specifier for packages. */
  readonly to: string;
  readonly ours: boolean;
}

interface Rule {
  readonly name: string;
  readonly reason: string;
  readonly breaks: (edge: Import) => boolean;
}

const part = (path: string, depth: number): string => path.split('/').slice(0, depth).join('/');
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path) || path.split('/').includes('support');
const within = (path: string, ...folders: readonly string[]): boolean =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

const STAGES = [
  'read',
  'segment',
  'date',
  'recognise',
  'resolve',
  'relate',
  'qualify',
  'merge',
  'correct',
  'verify',
  'layout',
  'write',
].map((stage) => `extract/${stage}`);
const SHARED_RECORDS = [
  ...[
    'types',
    'told',
    'outline',
    'knowledge',
    'tokens',
    'markup',
    'phrases',
    'errors',
    'derive',
    'said-by',
    'remember',
    'with-fields',
    'decode',
    'moment',
  ].map((name) => `extract/${name}.ts`),
  'extract/yaml',
];
const NODE_ALLOWED = [
  'extract/read',
  'extract/write',
  'extract/main.ts',
  'extract/start.mjs',
  'extract/effects.ts',
  'extract/pipes.ts',
  'extract/score',
  'extract/generate',
];

const RULES: readonly Rule[] = [
  {
    name: 'graph/ imports nothing of ours',
    reason: 'it is the contract that both programs share, so it must stand alone',
    breaks: ({ from, to, ours }) => within(from, 'graph') && ours && !within(to, 'graph'),
  },
  {
    name: 'graph/ imports neither React, Node nor Cytoscape',
    reason: 'it runs in the build and in the page',
    breaks: ({ from, to, ours }) =>
      within(from, 'graph') && !ours && /^(react|node:|cytoscape|zustand)/.test(to),
  },
  {
    name: 'extract/ and explorer/ never import each other',
    reason:
      'graph.json is their only contract; anything else would let the page depend on how the graph was made',
    breaks: ({ from, to, ours }) =>
      ours &&
      ((within(from, 'extract') && within(to, 'explorer')) ||
        (within(from, 'explorer') && within(to, 'extract'))),
  },
  {
    name: 'a stage imports its own folder, the shared records and graph/, never another stage',
    reason:
      'the order of the stages is known to pipeline.ts alone, so that one can be changed without reading the others',
    breaks: ({ from, to, ours }) => {
      const stage = STAGES.find((folder) => within(from, folder));
      return Boolean(stage) && ours && !within(to, stage ?? '', 'graph', ...SHARED_RECORDS);
    },
  },
  {
    name: 'only read, write, main, effects and score touch Node',
    reason: 'every other stage is a pure function: same input, same bytes',
    breaks: ({ from, to }) =>
      within(from, 'extract') && to.startsWith('node:') && !within(from, ...NODE_ALLOWED),
  },
  {
    name: 'only canvas/ imports Cytoscape',
    reason: 'the page must be readable without the canvas, and the library is the largest thing we load',
    breaks: ({ from, to, ours }) =>
      !ours && /^(react-)?cytoscape/.test(to) && !within(from, 'explorer/canvas'),
  },
  {
    name: 'state/ and url/ import no component',
    reason: 'what is on the screen is tested without React components',
    breaks: ({ from, to, ours }) =>
      within(from, 'explorer/state', 'explorer/url') && ours && to.endsWith('.tsx'),
  },
  {
    name: 'ui/ imports no panel, view or App',
    reason: 'ui ← panels ← views ← App: a part can be used without what uses it',
    breaks: ({ from, to, ours }) =>
      ours &&
      within(from, 'explorer/ui') &&
      within(to, 'explorer/panels', 'explorer/views', 'explorer/canvas', 'explorer/App.tsx'),
  },
  {
    name: 'a panel imports neither another panel nor a view',
    reason: 'panels meet in the state, so that any of them can be left out',
    breaks: ({ from, to, ours }) =>
      ours &&
      within(from, 'explorer/panels') &&
      ((within(to, 'explorer/panels') && part(to, 3) !== part(from, 3)) ||
        within(to, 'explorer/views', 'explorer/App.tsx')),
  },
  {
    name: 'relative imports name the extension',
    reason: 'the build step then needs no bundler and no alias',
    breaks: ({ to, ours }) => ours && !/\.(tsx?|css|json)$/.test(to),
  },
];

interface SourceRule {
  readonly name: string;
  readonly reason: string;
  readonly pattern: RegExp;
  readonly where: (path: string) => boolean;
}

const SOURCE_RULES: readonly SourceRule[] = [
  {
    name: 'only url/ reads location and history',
    reason: 'the URL is a contract with one codec; a second reader would drift from it',
    pattern:
      /\b(?:window\.)?(?:location\.(?:href|search|hash|pathname|assign|replace|origin)|history\.(?:pushState|replaceState|back|forward|go))\b/,
    where: (path) => within(path, 'explorer') && !within(path, 'explorer/url'),
  },
  {
    name: 'only load-graph.ts fetches',
    reason: 'nothing leaves the machine, and this is the one place to check it',
    pattern: /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b/,
    where: (path) => within(path, 'explorer') && path !== 'explorer/load-graph.ts',
  },
  {
    name: 'no HTML from strings',
    reason: 'articles and graph files are hostile; text reaches the page as text nodes only',
    pattern: /dangerouslySetInnerHTML|\.innerHTML\b|insertAdjacentHTML|document\.write/,
    where: () => true,
  },
  {
    name: 'no clock, chance or locale-dependent order in the build',
    reason: 'same input, same bytes, on every machine',
    pattern: /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\.localeCompare\(|\btoLocale\w*\(/,
    where: (path) =>
      (within(path, 'extract') || within(path, 'graph')) &&
      !within(path, 'extract/effects.ts', 'extract/generate', 'graph/edtf-format.ts'),
  },
];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:tsx?|mjs)$/.test(path))
  .sort();
const product = files.filter((path) => !isTest(path));
const source = new Map(files.map((path) => [path, readFileSync(join(SRC, path), 'utf8')]));
const imports = product.flatMap((path) => importsOf(path, source.get(path) ?? ''));

describe('imports', () => {
  it.each(RULES)('$name', ({ reason, breaks }) => {
    expect(
      imports.filter(breaks).map(({ from, line, to }) => `src/${from}:${line} imports ${to}: ${reason}`),
    ).toEqual([]);
  });

  it('has no cycle: a part that needs itself cannot be understood alone', () => {
    expect(findCycle(imports)).toBeNull();
  });
});

describe('sources', () => {
  it.each(SOURCE_RULES)('$name', ({ reason, pattern, where }) => {
    const breaches = product.filter(where).flatMap((path) =>
      withoutComments(source.get(path) ?? '')
        .split('\n')
        .flatMap((line, i) => (pattern.test(line) ? [`src/${path}:${i + 1} ${line.trim()}: ${reason}`] : [])),
    );
    expect(breaches).toEqual([]);
  });

  it('names no file index, utils, helpers, common, misc, manager or data: such names hide what is inside', () => {
    expect(
      files.filter((path) =>
        /(?:^|\/)(?:index|utils?|helpers?|common|misc|manager|data)(?:\.tsx?$|\/)/.test(path),
      ),
    ).toEqual([]);
  });

  it('keeps files under 300 lines unless their first comment says "table"', () => {
    const long = product.filter((path) => {
      const text = source.get(path) ?? '';
      return text.split('\n').length > 300 && !/^\/\*\*[\s\S]*?table[\s\S]*?\*\//i.test(text);
    });
    expect(long).toEqual([]);
  });

  it('makes temporary folders only where they are removed again', () => {
    const makers = files.filter((path) => /\bmkdtemp/.test(withoutComments(source.get(path) ?? '')));
    expect(makers.filter((path) => path !== 'architecture.test.ts')).toEqual([
      'extract/support/temporary-folder.ts',
    ]);
  });

  it('names no sample article or person of one in code', () => {
    const names = /\b(?:seed-00\d|dev-\d\d|Witkoff|Kuzmarov|Overchuk|Umerov|Anchorage)\b/;
    expect(product.filter((path) => names.test(withoutComments(source.get(path) ?? '')))).toEqual([]);
  });
});

describe('the rules themselves', () => {
  const edge = (from: string, to: string): Import => ({
    from,
    to,
    line: 1,
    ours: !/^(node:|[a-z@][^/.]*$)/.test(to),
  });
  it.each([
    ['graph/ids.ts', 'extract/types.ts', 'graph/ imports nothing of ours'],
    ['graph/ids.ts', 'react', 'graph/ imports neither React, Node nor Cytoscape'],
    ['explorer/App.tsx', 'extract/types.ts', 'extract/ and explorer/ never import each other'],
    [
      'extract/date/date.ts',
      'extract/segment/segment.ts',
      'a stage imports its own folder, the shared records and graph/, never another stage',
    ],
    ['extract/merge/merge.ts', 'node:fs', 'only read, write, main, effects and score touch Node'],
    ['explorer/panels/details/DetailsPanel.tsx', 'cytoscape', 'only canvas/ imports Cytoscape'],
    ['explorer/url/codec.ts', 'explorer/App.tsx', 'state/ and url/ import no component'],
    ['explorer/ui/Button.tsx', 'explorer/views/list/ListView.tsx', 'ui/ imports no panel, view or App'],
    [
      'explorer/panels/rail/Rail.tsx',
      'explorer/panels/details/DetailsPanel.tsx',
      'a panel imports neither another panel nor a view',
    ],
  ])('%s must not import %s', (from, to, rule) => {
    expect(RULES.filter(({ breaks }) => breaks(edge(from, to))).map(({ name }) => name)).toContain(rule);
  });

  it('sees a cycle', () => {
    expect(findCycle([edge('a.ts', 'b.ts'), edge('b.ts', 'c.ts'), edge('c.ts', 'a.ts')])).toContain('a.ts');
  });
});

function importsOf(path: string, text: string): Import[] {
  const code = withoutComments(text);
  return [
    ...code.matchAll(
      /(?:^|\n)\s*(?:import|export)\s+[^;'"]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g,
    ),
  ].map((match) => {
    const specifier = match[1] ?? match[2] ?? '';
    const ours = specifier.startsWith('.');
    const to = ours ? posix.join(posix.dirname(path), specifier) : specifier;
    const line = code.slice(0, match.index).split('\n').length + (match[0].startsWith('\n') ? 1 : 0);
    return { from: path, to, ours, line };
  });
}

/** Blanks comments and keeps line numbers. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ' '));
}

function findCycle(edges: readonly Import[]): string | null {
  const next = new Map<string, string[]>();
  for (const { from, to, ours } of edges) if (ours) next.set(from, [...(next.get(from) ?? []), to]);
  const state = new Map<string, 'open' | 'done'>();
  const visit = (path: string, trail: readonly string[]): string | null => {
    if (state.get(path) === 'done') return null;
    if (state.get(path) === 'open') return [...trail.slice(trail.indexOf(path)), path].join(' → ');
    state.set(path, 'open');
    for (const to of next.get(path) ?? []) {
      const cycle = visit(to, [...trail, path]);
      if (cycle) return cycle;
    }
    state.set(path, 'done');
    return null;
  };
  for (const path of next.keys()) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return null;
}

// Guards the reading of the tree itself: an empty list would let every rule pass.
it('reads the whole tree', () => {
  expect(product.length).toBeGreaterThan(20);
  expect(relative(SRC, join(SRC, 'graph'))).toBe('graph');
});
