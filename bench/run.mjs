// Measures in one Chromium and prints JSON: {browser, versions, texts: [{name, bytes, times, results, failed}], site}.
// `cargo xtask bench` calls it and makes the tables.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import { chromium } from 'playwright-core';

import { launchOptions } from '../tests/support/chromium.js';
import { DIST } from '../tests/support/dist.js';
import { serve } from '../tests/support/server.js';
import { measureSite } from './site.mjs';
import { publicManifests, texts } from './texts.mjs';

const ROUNDS = Number(process.env.FAROL_ROUNDS ?? 11);
const HERE = fileURLToPath(new URL('.', import.meta.url));
const OUT = fileURLToPath(new URL('../target/bench/', import.meta.url));

mkdirSync(OUT, { recursive: true });
await build({
  absWorkingDir: HERE,
  entryPoints: ['contenders.js'],
  outdir: OUT,
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  alias: { fs: `${HERE}none.js`, path: 'path-browserify' },
  define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
});

const server = await serve({ '/dist/': DIST, '/bench/': OUT, '/': HERE });
const browser = await chromium.launch({ ...launchOptions, args: [...launchOptions.args, '--js-flags=--expose-gc'] });
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  await page.goto(`${server.origin}/page.html`);
  const find = (folder, start) => `${server.origin}/dist/${folder}${readdirSync(`${DIST}/${folder}`).find((name) => name.startsWith(start))}`;
  await page.evaluate(
    async ([bundle, worker, words]) => {
      const { contenders, measure, measureEach } = await import(bundle);
      const all = await contenders(worker, words);
      globalThis.measure = (text, rounds) => measure(all, text, rounds);
      globalThis.measureEach = (texts, rounds) => measureEach(all, ['farol', 'monokle'], texts, rounds);
    },
    [`${server.origin}/bench/contenders.js`, `${find('', 'engine-')}/worker.js`, find('words/', 'en-')],
  );
  const measured = [];
  for (const [name, text] of Object.entries(texts())) {
    console.error(name);
    const numbers = await page.evaluate(([text, rounds]) => globalThis.measure(text, rounds), [text, ROUNDS]);
    measured.push({ name, bytes: Buffer.byteLength(text), ...numbers });
  }
  const each = publicManifests();
  if (each.length > 0) {
    console.error('public manifests, one by one');
    const { taken, bytes, ...numbers } = await page.evaluate(([texts, rounds]) => globalThis.measureEach(texts, rounds), [each, ROUNDS]);
    measured.push({ name: `${taken} of ${each.length} public manifests, one by one`, bytes, ...numbers });
  }
  await page.close();
  console.error('the check page');
  const site = await measureSite(browser, server.origin);
  const { dependencies } = JSON.parse(readFileSync(`${HERE}package.json`, 'utf8'));
  console.log(JSON.stringify({ browser: browser.version(), rounds: ROUNDS, versions: dependencies, texts: measured, site }));
} finally {
  await browser.close();
  await server.stop();
}
