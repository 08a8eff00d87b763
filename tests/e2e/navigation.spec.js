// Pages that are taken over, and pages that are rendered in the browser: both are the pre-rendered ones.
import { findings, openCheck, paste, POD } from '../support/check.js';
import { kinds, pages } from '../support/dist.js';
import { expect, live, speak, test } from '../support/test.js';

test('taking over a guide shifts nothing and keeps the article', async ({ page }) => {
  const { guide } = kinds('en');
  await page.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.shift += entry.value))).observe({ type: 'layout-shift', buffered: true });
  });
  // The app is held back, so that the page is painted before it comes.
  await page.route('**/app-*.wasm', async (route) => {
    await new Promise((done) => setTimeout(done, 500));
    await route.continue();
  });
  await page.goto(guide, { waitUntil: 'commit' });
  await page.locator('main h1').waitFor();
  await page.evaluate(() => (document.querySelector('main h1').isOriginal = true));
  await live(page);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => window.shift)).toBe(0);
  expect(await page.evaluate(() => document.querySelector('main h1').isOriginal)).toBe(true);
});

test('a page rendered in the browser is the page that was sent', async ({ page, browser, baseURL }) => {
  test.slow();
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const sent = await plain.newPage();
  await page.goto('en/about/');
  await live(page);
  for (const address of pages().filter((address) => /^en\/./.test(address))) {
    await sent.goto(address);
    const before = await parts(sent);
    // The app follows every link inside the site, wherever it stands.
    await page.evaluate((address) => {
      const link = Object.assign(document.createElement('a'), { href: new URL(address, window.farol.root).href, textContent: 'go' });
      document.querySelector('main').append(link);
      link.click();
    }, address);
    await expect(page).toHaveURL(new RegExp(`/${address}(\\?.*)?$`));
    await expect(page).toHaveTitle(await sent.title());
    await expect.poll(() => parts(page), { message: address }).toEqual(before);
  }
  await plain.close();
});

test('home shows what its example comes to, and loads no engine for it', async ({ page, browser, baseURL }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const sent = await plain.newPage();
  await sent.goto('pt-BR/');
  const engines = [];
  page.on('request', (request) => request.url().includes('/engine-') && engines.push(request.url()));
  await page.goto('pt-BR/about/');
  await live(page);
  await page.locator('header a').first().click();
  await expect(page).toHaveTitle(await sent.title());
  for (const part of ['lines', 'outcome']) {
    const html = (page) => page.locator(`[data-island="checker-small"] [data-part="${part}"]`).innerHTML();
    expect(await html(page)).toBe(await html(sent));
  }
  expect(engines).toEqual([]);
  await plain.close();
});

test('the press comes when a link is pointed at, and not for checking', async ({ page }) => {
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await openCheck(page);
  await paste(page, POD);
  await expect(findings(page)).toHaveCount(1);
  expect(requests.filter((url) => url.includes('/press-'))).toEqual([]);
  const press = page.waitForResponse(/press_bg\.wasm$/);
  await page.locator('header nav a', { hasText: 'Timeline' }).first().hover();
  await press;
  await page.locator('header nav a', { hasText: 'Timeline' }).first().click();
  await expect(page.locator('html')).toHaveAttribute('data-page', 'timeline');
  expect(requests.filter((url) => url.endsWith('/press_bg.wasm'))).toHaveLength(1);
});

test.describe('when pages cannot be rendered in the browser', () => {
  test.use({ expectedErrors: [/^Failed to load resource/] });

  test('links lead to the pages that were sent, and texts are not lost', async ({ page }) => {
    await page.route('**/press-*/**', (route) => route.abort());
    await page.goto('en/about/');
    await live(page);
    await page.evaluate(() => (window.isFirst = true));
    await page.locator('header nav a', { hasText: 'Timeline' }).first().click();
    await page.waitForURL('**/en/timeline/');
    expect(await page.evaluate(() => window.isFirst)).toBeUndefined();

    await openCheck(page);
    await paste(page, POD);
    await expect(findings(page)).toHaveCount(1);
    await page.locator('header nav a', { hasText: 'Timeline' }).first().click();
    await expect(page.getByText('This page could not be loaded. Your text is kept.').last()).toBeVisible();
    await expect(findings(page)).toHaveCount(1);
  });
});

test('a language menu link leads to the same page and place', async ({ page }) => {
  const { guide } = kinds('en');
  await page.goto(`${guide}#${await firstAnchor(page, guide)}`);
  await live(page);
  const { hash } = new URL(page.url());
  await speak(page, 'es');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  expect(new URL(page.url()).pathname).toContain(guide.replace('en/', 'es/'));
  expect(new URL(page.url()).hash).toBe(hash);
});

test('the theme is kept and set before the first paint', async ({ page }) => {
  await page.goto('en/');
  await live(page);
  const theme = () => page.locator('html').getAttribute('data-theme');
  const before = await theme();
  await page.locator('.tools [data-island="theme"] button').click();
  await expect.poll(theme).not.toBe(before);
  const chosen = await theme();
  await page.reload();
  expect(await theme()).toBe(chosen);
});

async function firstAnchor(page, guide) {
  await page.goto(guide);
  return page.locator('main h2[id]').nth(1).getAttribute('id');
}

/** Header, page and footer with the live parts and the drawing (made anew for the width it has) emptied, as lines that a difference can be read in. */
function parts(page) {
  return page.evaluate(() => {
    const part = (id) => {
      const copy = document.getElementById(id).cloneNode(true);
      copy.querySelectorAll('[data-island], [data-timeline="drawing"]').forEach((island) => island.replaceChildren());
      // What reading leaves behind: the current heading, and the focus.
      copy.querySelectorAll('.toc [aria-current], .toc-s [aria-current]').forEach((link) => link.removeAttribute('aria-current'));
      copy.querySelectorAll('h1[tabindex], [data-timeline="drawing"]').forEach((heading) => heading.removeAttribute('tabindex'));
      // Panels that have become tabs.
      copy.querySelectorAll('.tabs > [role="tablist"]').forEach((list) => list.remove());
      copy.querySelectorAll('.tabs > [data-tab]').forEach((panel) => {
        ['role', 'aria-labelledby', 'tabindex', 'hidden'].forEach((name) => panel.removeAttribute(name));
        panel.querySelector('.tab-title').removeAttribute('hidden');
      });
      return copy.innerHTML.replaceAll('><', '>\n<').split('\n');
    };
    return [part('top'), part('page'), part('foot')];
  });
}
