import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Plugin, ViteDevServer } from 'vite';
import { defineConfig } from 'vitest/config';
import { plainList } from './src/explorer/exports/plain-list.ts';
import { parseGraph } from './src/graph/schema.ts';

/** Nothing but our own files, no inline script or style. Absent in development, where Vite injects both. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

const GRAPH = 'public/graph.json';

/** The page without JavaScript: the main events as a list. Before there is a graph the page only says what it needs. */
const plainPage: Plugin = {
  name: 'plain-page',
  apply: 'build',
  transformIndexHtml: (html) => {
    if (!existsSync(GRAPH)) return html;
    const result = parseGraph(JSON.parse(readFileSync(GRAPH, 'utf8')));
    const list = 'graph' in result ? plainList(result.graph) : '';
    // A function: `$` in a title is no pattern.
    return list ? html.replace(/<noscript>[\s\S]*?<\/noscript>/, () => `<noscript>${list}</noscript>`) : html;
  },
};

/** Development: builds the graph again when an article or a row of knowledge changes, then reloads the page. */
const graphOnChange: Plugin = {
  name: 'graph-on-change',
  apply: 'serve',
  configureServer(server) {
    if (process.env.VITEST) return;
    const rebuild = once(() => buildGraph(server));
    // A fresh clone has no graph yet, and articles may have changed since the last one.
    rebuild();
    server.watcher.add('data');
    for (const event of ['add', 'change', 'unlink'] as const) {
      server.watcher.on(event, (file) => {
        // The watcher tells the path as it was named, which may begin with the folder.
        if (/(?:^|[\\/])data[\\/](?:articles|knowledge|corrections)/.test(file)) rebuild();
      });
    }
  },
};

function buildGraph(server: ViteDevServer): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', 'graph'], { stdio: 'inherit' });
    child.on('close', (code) => {
      if (code === 0) server.ws.send({ type: 'full-reload' });
      else server.config.logger.error('The graph was not rebuilt; the page keeps the former one.');
      resolve();
    });
  });
}

/** Runs a task one at a time; changes that arrive while it runs are gathered into one more run. */
function once(task: () => Promise<void>): () => void {
  let state: 'idle' | 'running' | 'again' = 'idle';
  const run = async () => {
    if (state !== 'idle') {
      state = 'again';
      return;
    }
    do {
      state = 'running';
      await new Promise((wait) => setTimeout(wait, 150));
      await task();
      // The cast undoes a narrowing: `state` may have become 'again' during the await.
    } while ((state as string) === 'again');
    state = 'idle';
  };
  return () => void run();
}

export default defineConfig({
  // Relative, so that the built site works in any folder of any host.
  base: './',
  plugins: [react(), tailwindcss(), contentSecurityPolicy, plainPage, graphOnChange],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  test: {
    // Property tests and hostile texts on a busy machine; nothing is asserted about time.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'src/graph/**/*.test.ts',
            'src/extract/**/*.test.ts',
            'src/*.test.ts',
            'e2e/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: { name: 'explorer', environment: 'happy-dom', include: ['src/explorer/**/*.test.{ts,tsx}'] },
      },
    ],
  },
});
