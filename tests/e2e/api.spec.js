// The JavaScript API in pages: of the site itself under its policies, of another origin, and in somebody else's worker.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../support/server.js';
import { expect, live, test } from '../support/test.js';

const CRON_JOB = '# kept\napiVersion: batch/v1beta1\nkind: CronJob\nmetadata:\n  name: report\n';

let docs;
let folder;
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'farol-docs-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="en"><title>Docs</title><link rel="icon" href="data:,"><h1>Docs</h1></html>');
  // A policy as strict as a page can have that takes scripts from the site.
  const policy = (origin) => `default-src 'none'; script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}; require-trusted-types-for 'script'`;
  const site = new URL(process.env.FAROL_URL ?? 'http://127.0.0.1:4173/').origin;
  writeFileSync(join(folder, 'strict.html'), `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="${policy(site)}"><title>Docs</title></html>`);
  docs = await serve({ '/': folder });
});
test.afterAll(async () => {
  await docs.stop();
  rmSync(folder, { recursive: true });
});

/** Loads the API in the page, then uses all of it; gives what came out, and the requests made after it was loaded. */
async function use(page, script) {
  await page.evaluate(async (script) => {
    window.farolApi = await import(script);
    await window.farolApi.init({ locales: ['en', 'es'] });
  }, script);
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  const given = await page.evaluate((text) => {
    const { check, fix, plan, timeline, version } = window.farolApi;
    const report = check(text, { target: '1.36', from: '1.24', locale: 'es' });
    const { hops } = plan({ from: '1.24', to: '1.26', reports: [report] });
    const { events } = timeline({ from: '2023-04-03', to: '2023-04-03' });
    return { title: report.findings[0].title, fixed: fix(text), hops: hops.map((hop) => hop.findings.length), events: events.length, version: version() };
  }, CRON_JOB);
  return { given, requests };
}

function expectAll({ given, requests }) {
  expect(given.title).toBe('batch/v1beta1 CronJob se eliminó en Kubernetes 1.25');
  expect(given.fixed).toEqual({ text: CRON_JOB.replace('v1beta1', 'v1'), applied: 1, left: [] });
  expect(given.hops).toEqual([1, 0]);
  expect(given.events).toBeGreaterThan(0);
  expect(given.version.farol).toMatch(/^\d/);
  expect(requests).toEqual([]);
}

test('a page of the site, under its policies', async ({ page, baseURL }) => {
  await page.goto('en/about/');
  await live(page);
  await page.waitForLoadState('networkidle');
  expectAll(await use(page, `${baseURL}farol.js`));
});

for (const name of ['index.html', 'strict.html']) {
  test(`a page of another origin, ${name}`, async ({ page, baseURL }) => {
    await page.goto(`${docs.origin}/${name}`);
    expectAll(await use(page, `${baseURL}farol.js`));
  });
}

test('a worker of somebody else keeps its messages', async ({ page, baseURL }) => {
  await page.goto(`${docs.origin}/`);
  const heard = await page.evaluate(
    async ({ script, text }) => {
      const code = `import { check, init } from ${JSON.stringify(script)};
        let n = 0;
        self.onmessage = ({ data }) => self.postMessage([data, ++n, check(data).findings.length]);
        await init();
        self.postMessage('ready');`;
      const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })), { type: 'module' });
      const heard = [];
      await new Promise((done, fail) => {
        worker.onerror = (event) => fail(new Error(event.message ?? 'the worker did not start'));
        worker.onmessage = ({ data }) => {
          heard.push(data);
          if (data === 'ready') worker.postMessage(text);
          if (Array.isArray(data)) done();
        };
      });
      return heard;
    },
    { script: `${baseURL}farol.js`, text: CRON_JOB },
  );
  expect(heard).toEqual(['ready', [CRON_JOB, 1, 1]]);
});
