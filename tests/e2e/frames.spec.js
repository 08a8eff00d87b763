// Farol in a frame of another site, sandboxed to an origin that nobody shares.
import { POD } from '../support/check.js';
import { host } from '../support/host.js';
import { expect, test } from '../support/test.js';

// Blocking them reads what a sandboxed frame may not.
test.use({ serviceWorkers: 'allow' });

const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
const SCRIPT = '<script type="module" src="https://farol.example/frame.js"></script>';

const frame = (path, attributes = '') =>
  `<iframe data-farol title="Farol" src="https://farol.example/${path}" sandbox="${SANDBOX}" width="600" height="300" frameborder="0" ${attributes}></iframe>`;

const PAGES = {
  '/check/': `${frame('en/check/?embed=1&target=1.36')}${SCRIPT}`,
  '/rule/': `${frame('en/rules/removed-api/?embed=1&theme=dark', 'data-max-height="500"')}${SCRIPT}`,
  '/guide/': frame('pt-BR/guides/registry-k8s-io/?embed=1'),
  '/forger/': `<script>
    parent.postMessage({ type: 'farol-height', height: 2222 }, '*');
    parent.postMessage({ type: 'farol-height', height: -1 }, '*');
  </script>`,
  '/forged/': `${frame('en/rules/deprecated-api/?embed=1')}<iframe id="forger" src="/forger/"></iframe>${SCRIPT}`,
  '/other-origin/': `<iframe data-farol src="https://farol.example/en/rules/removed-api/?embed=1" width="600" height="300" frameborder="0"></iframe>${SCRIPT}`,
};

let other;
test.beforeAll(async ({ baseURL }) => {
  other = await host(baseURL, { pages: PAGES });
});
test.afterAll(() => other.stop());

/** Notes every message that the page gets. */
const noteMessages = (page) =>
  page.addInitScript(() => {
    window.messages = [];
    addEventListener('message', ({ data }) => window.messages.push(data));
  });

const heightOf = (page) => page.locator('iframe').first().evaluate((frame) => frame.getBoundingClientRect().height);
const inside = (page) => page.locator('iframe').first().contentFrame();

test('a text is checked, and the frame is as high as the page', { tag: '@firefox' }, async ({ page }) => {
  await noteMessages(page);
  await page.goto(`${other.origin}/check/`);
  const farol = inside(page);
  await expect(farol.locator('header .framed-title')).toHaveText(/Check/);
  await expect(farol.locator('header nav.nav')).toBeHidden();
  await expect(farol.locator('header select')).toHaveValue('1.36');
  await expect(farol.locator('.cm-content')).toBeVisible();
  await farol.locator('.cm-content').fill(POD);
  await expect(farol.locator('.finding')).toHaveCount(1);
  const fits = () => farol.locator('html').evaluate((html) => html.scrollHeight - innerHeight);
  await expect.poll(fits).toBe(0);
  expect(await farol.locator('html').evaluate(() => origin)).toBe('null');
  const messages = await page.evaluate(() => window.messages);
  expect(messages.length).toBeGreaterThan(0);
  for (const message of messages) expect(message).toEqual({ type: 'farol-height', height: expect.any(Number) });
});

test('the theme is the one asked for, and the height has a limit', async ({ page }) => {
  await page.goto(`${other.origin}/rule/`);
  await expect.poll(() => heightOf(page)).toBe(500);
  await expect(inside(page).locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect(inside(page).locator('footer')).toHaveText('Checked in this page', { useInnerText: true });
});

test('links stay in the frame, others leave it', async ({ page, context, baseURL }) => {
  await page.goto(`${other.origin}/guide/`);
  const farol = inside(page);
  // Without the script of the host the frame stays as it is, and scrolls.
  expect(await heightOf(page)).toBe(300);
  await expect(farol.locator('.tools [data-island="theme"] button[title]')).toBeAttached();
  await farol.locator('header select').selectOption('1.30');
  await farol.locator('main a[href*="rules/"]').first().click();
  await expect(farol.locator('html')).toHaveAttribute('data-page', 'rule');
  await expect(farol.locator('header .framed-title')).toBeVisible();
  await expect(farol.locator('header nav.nav')).toBeHidden();
  const [, framed] = page.frames();
  await expect.poll(() => framed.url()).toMatch(/pt-BR\/rules\/[^/]+\/\?(.*&)?embed=1/);
  expect(new URL(framed.url()).searchParams.get('target')).toBe('1.30');

  const opened = context.waitForEvent('page');
  await farol.locator('header a.framed-out').click();
  const tab = await opened;
  await expect(tab).toHaveURL(`${framed.url().split('?')[0]}?target=1.30`);
  await expect(tab.locator('header nav.nav')).toBeVisible();
  expect(tab.url().startsWith(baseURL)).toBe(true);
});

test('a page leads back to where it came from', async ({ page }) => {
  await page.goto(`${other.origin}/guide/`);
  const farol = inside(page);
  await expect(farol.locator('.tools [data-island="theme"] button[title]')).toBeAttached();
  await farol.locator('main a[href*="rules/"]').first().click();
  await expect(farol.locator('html')).toHaveAttribute('data-page', 'rule');
  await page.evaluate(() => history.back());
  await expect(farol.locator('html')).toHaveAttribute('data-page', 'guide');
  await expect(farol.locator('header .framed-title')).toBeVisible();
});

test('heights count only from the frame they are about', async ({ page }) => {
  await noteMessages(page);
  await page.goto(`${other.origin}/forged/`);
  await page.waitForFunction(() => window.messages.filter(({ height }) => height === 2222 || height === -1).length === 2);
  await expect.poll(() => heightOf(page)).not.toBe(300);
  const fits = () => inside(page).locator('html').evaluate((html) => html.scrollHeight - innerHeight);
  await expect.poll(fits).toBe(0);
  expect(await page.locator('#forger').evaluate((frame) => frame.style.height)).toBe('');
});

test('without a sandbox the origin is held to that of the site', async ({ page }) => {
  await page.goto(`${other.origin}/other-origin/`);
  await expect.poll(() => heightOf(page)).toBeGreaterThan(300);
  await page.locator('iframe').evaluate((frame) => (frame.style.height = '300px'));
  // A frame that now shows another site than its address says is not listened to.
  await page.locator('iframe').evaluate((frame) => {
    frame.contentWindow.location.href = '/forger/';
    return new Promise((done) => frame.addEventListener('load', done, { once: true }));
  });
  expect(await heightOf(page)).toBe(300);
});

test.describe('before the app is there', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] });

  test('the bar stands in place of the header from the first paint', async ({ page }) => {
    await page.route('**/boot-*.js', (route) => route.abort());
    await page.goto('en/check/?embed=1');
    await expect(page.locator('header .framed-title')).toBeVisible();
    await expect(page.locator('header nav.nav')).toBeHidden();
    expect((await page.locator('header').boundingBox()).height).toBeLessThanOrEqual(37);
  });
});
