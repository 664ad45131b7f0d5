/**
 * A Chromium for the end-to-end tests: Playwright's own, else one of the system's, else Playwright's download, else
 * Debian's package where apt-get may be used, else one clear sentence.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a browser that is there already, or null. */
export function findBrowser(): string | null {
  const fromUser = process.env.CHROMIUM_PATH;
  if (fromUser && existsSync(fromUser)) return fromUser;
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES].find((path) => existsSync(path)) ?? null;
}

/** Finds a browser or installs one. Throws one sentence that says what to do where neither can be done. */
export function provideBrowser(): string {
  const there = findBrowser();
  if (there) return there;
  console.log('No Chromium found; trying to install one …');
  const attempts: readonly (readonly [string, readonly string[]])[] = [
    ['npx', ['playwright', 'install', 'chromium']],
    ['apt-get', ['update', '-qq']],
    ['apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']],
  ];
  for (const [command, args] of attempts) {
    spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const found = findBrowser();
    if (found) return found;
  }
  throw new Error(
    'The end-to-end tests need Chromium or Chrome and none could be installed: install one ("apt-get install chromium") or set CHROMIUM_PATH to its program.',
  );
}

/** Without a sandbox only as root, where Chromium refuses to start with one; the rest keeps it from looking outside. */
export const BROWSER_ARGS: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
