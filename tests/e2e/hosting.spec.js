// Hosting: one folder of files on the hosts that people have, at the root of a domain and below a path, with and without
// settings, folder indexes and a page for missing addresses.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { confirm, CRON_JOB, findings, paste, POD } from '../support/check.js';
import { DIST, kinds } from '../support/dist.js';
import { nginx } from '../support/nginx.js';
import { python } from '../support/python.js';
import { serve } from '../support/server.js';
import { store } from '../support/store.js';
import { expect, live, test } from '../support/test.js';

const HOSTS = {
  'nginx at the root': () => nginx(),
  'nginx below a path': () => nginx('/farol/'),
  'python below a path': () => python('/docs/farol/'),
};

// The browser says of a page that does not exist that it does not exist.
const GONE = /^Failed to load resource: the server responded with a status of 404/;

for (const [name, start] of Object.entries(HOSTS)) {
  test.describe(name, () => {
    let host;
    test.beforeAll(async () => {
      host = await start();
    });
    test.afterAll(() => host.stop());

    test('pages, scripts and navigation work, and nothing comes from elsewhere', async ({ page, context }) => {
      const outside = [];
      context.on('request', (request) => {
        if (!request.url().startsWith(host.site) && !request.url().startsWith('data:')) outside.push(request.url());
      });
      const { guide } = kinds('en');
      await page.goto(host.site + guide);
      await live(page);
      await page.locator('header nav a', { hasText: 'Timeline' }).first().click();
      await expect(page).toHaveURL(`${host.site}en/timeline/`);
      await live(page);
      await page.goBack();
      await expect(page).toHaveURL(host.site + guide);
      await page.reload();
      await live(page);
      expect(outside).toEqual([]);
    });

    test('a text is checked and fixed, and nobody hears of it', async ({ page, context }) => {
      await page.goto(`${host.site}en/check/`);
      await live(page);
      await paste(page, POD);
      await expect(findings(page)).toHaveCount(1);
      await page.waitForLoadState('networkidle');
      const before = host.requests().length;
      const asked = [];
      context.on('request', (request) => asked.push(request.url()));
      await paste(page, `${POD}---\n${CRON_JOB}# secret-words-of-the-reader\n`);
      await expect(findings(page)).toHaveCount(2);
      await page.getByRole('button', { name: 'Fix 2 safe' }).first().click();
      await confirm(page);
      await expect(findings(page)).toHaveCount(0);
      expect(asked).toEqual([]);
      // What the page has sent came before this.
      await page.request.get(`${host.site}en/check/?the-end`);
      await expect.poll(() => host.requests().length - before).toBe(1);
      expect(host.requests().join('\n')).not.toContain('secret-words');
    });

    test('an address without its last slash leads to the page', async ({ page }) => {
      await page.goto(`${host.site}en/check?target=1.30#code`);
      await expect(page).toHaveURL(`${host.site}en/check/?target=1.30#code`);
      await live(page);
    });
  });
}

test.describe('nginx', () => {
  for (const path of ['/', '/farol/']) {
    test.describe(`at ${path}`, () => {
      test.use({ expectedErrors: [GONE] });
      let host;
      test.beforeAll(async () => {
        host = await nginx(path);
      });
      test.afterAll(() => host.stop());

      test('sends what its settings say', async ({ request }) => {
        const page = await request.get(`${host.site}en/check/`);
        expectHeaders(page, await page.text());
        expect(page.headers()['content-type']).toBe('text/html; charset=utf-8');
        expect(page.headers()['cache-control']).toBe('no-cache');
        expect(page.headers()['content-encoding']).toBe('gzip');
        expect(page.headers()['vary']).toBe('Accept-Encoding');
        const [, wasm] = (await page.text()).match(/data-wasm="(?:\.\.\/)*([^"]*)"/);
        const module = await request.get(host.site + wasm);
        expect(module.headers()['content-type']).toBe('application/wasm');
        expect(module.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
        expect(module.headers()['access-control-allow-origin']).toBe('*');
        const [, engine] = (await page.text()).match(/data-engine="(?:\.\.\/)*([^"]*)"/);
        const worker = await request.get(host.site + engine);
        expect(worker.headers()['content-type']).toMatch(/^text\/javascript/);
        expect(worker.headers()['cache-control']).toContain('immutable');
        expect(worker.headers()['content-security-policy']).toBe(page.headers()['content-security-policy']);
      });

      test('sends the single file without the policy of the site', async ({ page }) => {
        const response = await page.goto(`${host.site}farol.html`);
        expect(response.headers()['content-security-policy']).toBeUndefined();
        expect(response.headers()['x-content-type-options']).toBe('nosniff');
        await live(page);
      });

      test('shows the page for missing addresses at any depth', async ({ page }) => {
        for (const address of ['nothing', 'pt-BR/guides/nothing/at/all/', 'words/']) {
          const response = await page.goto(host.site + address);
          expect(response.status(), address).toBe(404);
          await expectLed(page, host.site, address.startsWith('pt-BR') ? 'pt-BR' : 'en');
        }
      });
    });
  }
});

test.describe('a host that sends the page of a folder without the last slash', () => {
  // The browser looks ahead in a page that is left at once.
  test.use({ expectedErrors: [/^Failed to load resource/] });

  test('gets it from the page', async ({ page }) => {
    const host = await serve({ '/docs/sub/': DIST });
    await page.goto(`${host.origin}/docs/sub/en/check?target=1.30`);
    await expect(page).toHaveURL(`${host.origin}/docs/sub/en/check/?target=1.30`);
    await live(page);
    await page.close();
    await host.stop();
  });
});

test.describe('an object store', () => {
  test('leads on by the names of its objects', async ({ page }) => {
    const host = await store('/bucket/');
    await page.goto(`${host.site}index.html`);
    await expect(page).toHaveURL(`${host.site}en/index.html`);
    await live(page);
    await page.locator('header nav a', { hasText: 'Timeline' }).first().click();
    await expect(page).toHaveURL(`${host.site}en/timeline/index.html`);
    await live(page);
    await page.reload();
    await live(page);
    await page.close();
    await host.stop();
  });

  test.describe('with a page for missing addresses', () => {
    test.use({ expectedErrors: [GONE] });

    test('leads from the address of a folder to its page', async ({ page }) => {
      const host = await store('/', '404.html');
      for (const address of ['en/check', 'en/check/']) {
        await page.goto(`${host.site}${address}?target=1.30`);
        await expect(page).toHaveURL(`${host.site}en/check/index.html?target=1.30`);
        await live(page);
      }
      await page.goto(`${host.site}en/nothing/at/all`);
      await expectLed(page, host.site, 'en');
      await page.close();
      await host.stop();
    });
  });
});

test('the chooser goes to the language of the browser', async ({ browser }) => {
  const host = await serve({ '/docs/sub/': DIST });
  const context = await browser.newContext({ locale: 'pt-PT' });
  const page = await context.newPage();
  await page.goto(`${host.origin}/docs/sub/`);
  await expect(page).toHaveURL(`${host.origin}/docs/sub/pt-BR/`);
  await context.close();
  await host.stop();
});

test('the server sends the policy of the page, types and lasting caches for hashed files', async ({ request }) => {
  const page = await request.get('en/check/');
  const html = await page.text();
  expectHeaders(page, html);
  const wasm = await request.get(html.match(/data-wasm="([^"]*)"/)[1].replace(/^(\.\.\/)+/, ''));
  expect(wasm.headers()['content-type']).toBe('application/wasm');
  expect(wasm.headers()['cache-control']).toContain('immutable');
  expect(wasm.headers()['content-encoding']).toBe('br');
  expect((await request.get('en/nothing-here/')).status()).toBe(404);
  expect((await request.get('farol.html')).headers()['content-security-policy']).toBeUndefined();
});

test('every file is what its checksum says', async () => {
  const sums = readFileSync(`${DIST}SHA256SUMS`, 'utf8').trim().split('\n').map((line) => line.split('  '));
  for (const [sum, file] of sums) {
    expect(createHash('sha256').update(readFileSync(DIST + file)).digest('hex'), file).toBe(sum);
  }
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(sums).toHaveLength(files.length - 1);
  const names = sums.map(([, file]) => file);
  for (const file of names.filter((file) => /\.(wasm|js|css|html)$/.test(file))) {
    expect(names, file).toEqual(expect.arrayContaining([`${file}.br`, `${file}.gz`]));
  }
});

/** A host says every rule of the page, with more sources for the page of missing addresses, and what else it should. */
function expectHeaders(response, html) {
  const policy = html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1].replaceAll('&#39;', "'");
  const sent = response.headers()['content-security-policy'].split('; ').map((rule) => rule.split(' '));
  for (const [name, ...sources] of policy.split('; ').map((rule) => rule.split(' '))) {
    expect(sent.find((rule) => rule[0] === name), name).toEqual(expect.arrayContaining(sources));
  }
  expect(sent).toContainEqual(['frame-ancestors', '*']);
  expect(sent).toContainEqual(['trusted-types', 'farol', 'farol-embed']);
  expect(response.headers()['x-content-type-options']).toBe('nosniff');
  expect(response.headers()['referrer-policy']).toBe('no-referrer');
  expect(response.headers()['access-control-allow-origin']).toBe('*');
}

/** The page for missing addresses speaks one language and leads to pages that are there. */
async function expectLed(page, site, locale) {
  const heading = page.locator('h1:visible');
  await expect(heading).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  const link = page.locator('section:visible > ul a').first();
  await expect(link).toHaveAttribute('href', new RegExp(`^${new URL(site).pathname}${locale}/check/$`));
  // Its style is there, which is in the page itself.
  await expect(heading).toHaveCSS('font-weight', '680');
}
