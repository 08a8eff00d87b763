// Hosting: any sub-path, plain static hosts, and a host that sends the policy and other headers.
import { DIST, kinds } from '../support/dist.js';
import { serve } from '../support/server.js';
import { expect, live, test } from '../support/test.js';

test.describe('below a sub-path', () => {
  let host;
  test.beforeAll(async () => {
    host = await serve({ '/docs/sub/': DIST });
  });
  test.afterAll(() => host.stop());

  test('pages, scripts and navigation work', async ({ page }) => {
    const outside = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(`${host.origin}/docs/sub/`) && !request.url().startsWith('data:')) outside.push(request.url());
    });
    const { guide } = kinds('en');
    await page.goto(`${host.origin}/docs/sub/${guide}`);
    await live(page);
    await page.locator('header nav a', { hasText: 'Timeline' }).first().click();
    await expect(page).toHaveURL(`${host.origin}/docs/sub/en/timeline/`);
    await live(page);
    await page.goBack();
    await expect(page).toHaveURL(`${host.origin}/docs/sub/${guide}`);
    expect(outside).toEqual([]);
  });

  test('the chooser goes to the language of the browser', async ({ browser }) => {
    const context = await browser.newContext({ locale: 'pt-PT' });
    const page = await context.newPage();
    await page.goto(`${host.origin}/docs/sub/`);
    await expect(page).toHaveURL(`${host.origin}/docs/sub/pt-BR/`);
    await context.close();
  });
});

test('the server sends the policy of the page, types and lasting caches for hashed files', async ({ request }) => {
  const page = await request.get('en/check/');
  const html = await page.text();
  const policy = html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1].replaceAll('&#39;', "'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  // The header says every rule of the page, with more sources for the page of missing addresses.
  const sent = page.headers()['content-security-policy'].split('; ').map((rule) => rule.split(' '));
  for (const [name, ...sources] of policy.split('; ').map((rule) => rule.split(' '))) {
    expect(sent.find((rule) => rule[0] === name), name).toEqual(expect.arrayContaining(sources));
  }
  expect(sent).toContainEqual(['frame-ancestors', '*']);
  expect(page.headers()['x-content-type-options']).toBe('nosniff');
  const wasm = await request.get(html.match(/data-wasm="([^"]*)"/)[1].replace(/^(\.\.\/)+/, ''));
  expect(wasm.headers()['content-type']).toBe('application/wasm');
  expect(wasm.headers()['cache-control']).toContain('immutable');
  expect((await request.get('en/nothing-here/')).status()).toBe(404);
});
