/**
 * `npm test`: everything, one part after another, what failed once more at the end, and a closing line `N passed, N failed`.
 * `npm test -- types unit` runs only the named parts.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { provideBrowser } from './browser.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Each that failed, as file and name with the first lines of what it says. */
  readonly failures?: readonly string[];
}

interface Check {
  readonly name: string;
  readonly run: () => Count;
}

const reports = mkdtempSync(join(tmpdir(), 'benang-merah-'));

const CHECKS: readonly Check[] = [
  { name: 'types', run: () => once('check:types') },
  { name: 'format', run: () => once('check:format') },
  { name: 'lint', run: () => once('check:lint') },
  { name: 'unit', run: unit },
  { name: 'graph', run: () => once('check:graph') },
  { name: 'e2e', run: e2e },
];

/** One script, one check. */
function once(script: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Count {
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function unit(): Count {
  const file = join(reports, 'unit.json');
  const run = once('check:unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  return counted(run, file, (report) => ({
    passed: numberAt(report, 'numPassedTests'),
    failed: numberAt(report, 'numFailedTests'),
    failures: failuresOfUnit(report),
  }));
}

function e2e(): Count {
  let browser: string;
  try {
    browser = provideBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
  const file = join(reports, 'e2e.json');
  const run = once('check:e2e', ['--reporter=line,json'], {
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  return counted(run, file, (report) => {
    const { stats } = report as { stats: unknown };
    return {
      passed: numberAt(stats, 'expected') + numberAt(stats, 'flaky'),
      failed: numberAt(stats, 'unexpected'),
      failures: failuresOfE2e(report),
    };
  });
}

/** The counts of a report; a run that failed counts as one failure even where its report says nothing of it. */
function counted(run: Count, file: string, read: (report: unknown) => Count): Count {
  try {
    const count = read(JSON.parse(readFileSync(file, 'utf8')));
    return run.failed && !count.failed ? { ...count, failed: 1 } : count;
  } catch {
    return { passed: 0, failed: 1 };
  }
}

interface UnitReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Also a file that could not be loaded, which has no tests. */
function failuresOfUnit(report: unknown): string[] {
  return (report as UnitReport).testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (!assertionResults.length) return [failureOf(name, message)];
    return failed.map(({ fullName, failureMessages }) =>
      failureOf(`${name} › ${fullName}`, failureMessages.join('\n')),
    );
  });
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly line: number;
    readonly tests: readonly {
      readonly status: string;
      readonly results: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
}

function failuresOfE2e(report: unknown): string[] {
  const inSuite = (suite: Suite): string[] => [
    ...(suite.suites ?? []).flatMap(inSuite),
    ...(suite.specs ?? []).flatMap(({ title, file, line, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected')
        .map(({ results }) => failureOf(`${file}:${line} › ${title}`, results.at(-1)?.error?.message ?? '')),
    ),
  ];
  return inSuite(report as Suite);
}

/** Long enough for a property test's seed and counterexample. */
const SAID = 1500;

function failureOf(name: string, said: string): string {
  const lines = stripVTControlCharacters(said).slice(0, SAID).trim().split('\n');
  return [name.replace(`${process.cwd()}/`, ''), ...lines.map((line) => `  ${line}`)].join('\n');
}

function numberAt(value: unknown, key: string): number {
  const found = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === 'number' ? found : 0;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !CHECKS.some((check) => check.name === name));
if (unknown.length) {
  console.error(
    `unknown part ${unknown.join(', ')}; expected any of ${CHECKS.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}

const results = CHECKS.filter(({ name }) => !wanted.length || wanted.includes(name)).map(({ name, run }) => {
  console.log(`\n── ${name}`);
  return { name, ...run() };
});
rmSync(reports, { recursive: true, force: true });
console.log('');
for (const { name, failures = [] } of results)
  for (const failure of failures) console.log(`✗ ${name}: ${failure}\n`);
for (const { name, passed, failed } of results)
  console.log(
    `${failed ? '✗' : '✓'} ${name.padEnd(7)} ${passed} passed${failed ? `, ${failed} failed` : ''}`,
  );
const sum = (key: 'passed' | 'failed'): number => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') ? 1 : 0);
