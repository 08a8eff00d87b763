// The search: what is found in every language, by keys, without a network, from the disk, and on pages that are not there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { DIST, LOCALES } from '../support/dist.js';
import { dialog, field, first, openSearch, options, pasteError, ready, status } from '../support/search.js';
import { host } from '../support/stoppable.js';
import { expect, live, speak, test } from '../support/test.js';

const GONE = 'no matches for kind "CronJob" in version "batch/v1beta1"';
const ANSWER = 'CronJob batch/v1beta1 was removed in 1.25. Use batch/v1.';

/** `[query, expected]` of each line of `tests/search/<locale>.txt`. */
function cases(locale) {
  const file = fileURLToPath(new URL(`../search/${locale}.txt`, import.meta.url));
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
  return lines.map((line) => line.split(' => ')).map(([query, expected]) => [query.replaceAll('⏎', '\n'), expected]);
}

for (const locale of LOCALES) {
  test(`finds what is looked for in ${locale}`, async ({ page }) => {
    await page.goto(`${locale}/about/`);
    await live(page);
    await openSearch(page);
    for (const [query, expected] of cases(locale)) {
      await field(page).fill('');
      await pasteError(page, query);
      expect.soft(await first(page), query).toBe(expected);
    }
  });
}

test('a pasted error is answered, and nothing is asked of anyone for it', async ({ page }) => {
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('en/about/');
  await live(page);
  expect(requests.filter((url) => /search\.json|finder-/.test(url))).toEqual([]);
  await openSearch(page);
  expect(requests.filter((url) => url.endsWith('/en/search.json'))).toHaveLength(1);
  const before = requests.length;
  await pasteError(page, `error: unable to recognize "web.yaml": ${GONE}\n\nensure CRDs are installed first\n`);
  await expect(options(page).first()).toHaveText(ANSWER);
  await expect(status(page)).toHaveText(/^\d+ results$/);
  await field(page).fill('containerd');
  await expect(options(page).first()).toContainText('containerd');
  await page.keyboard.press('Escape');
  await openSearch(page);
  await expect(field(page)).toHaveValue('containerd');
  expect(requests.slice(before)).toEqual([]);
});

test('a text of many kilobytes is taken up to a limit', async ({ page }) => {
  await page.goto('en/');
  await live(page);
  await openSearch(page);
  await pasteError(page, `${'I1121 12:00:00 kubelet.go:100] some line of a log\n'.repeat(2_000)}`);
  expect((await field(page).inputValue()).length).toBeLessThanOrEqual(65_536);
  for (const text of ['a'.repeat(65_536), 'aB/节点'.repeat(13_000)]) {
    await field(page).fill('');
    await pasteError(page, text);
    await expect(status(page)).not.toHaveText(/^A kind/);
  }
});

test('keys open it, move through it and lead on without a reload', async ({ page }) => {
  await page.goto('en/');
  await live(page);
  await page.evaluate(() => (window.isFirst = true));
  await page.keyboard.press('Control+k');
  await ready(page);
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('registry freeze');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  const chosen = () => options(page).evaluateAll((all) => all.findIndex((option) => option.getAttribute('aria-selected') === 'true'));
  expect(await chosen()).toBe(0);
  await page.keyboard.press('ArrowDown');
  expect(await chosen()).toBe(1);
  await page.keyboard.press('ArrowUp');
  const option = options(page).first();
  await expect(field(page)).toHaveAttribute('aria-activedescendant', await option.getAttribute('id'));
  const address = await option.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`^${address}`));
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-page', 'guide');
  expect(await page.evaluate(() => window.isFirst)).toBe(true);
  await openSearch(page);
  await expect(field(page)).toHaveValue('registry freeze');
});

const asks = {
  key: (page) => page.keyboard.press('Control+k'),
  button: (page) => page.locator('header [data-island="search"] button').click(),
};
for (const [by, ask] of Object.entries(asks)) {
  test(`what a reader asks by ${by} before the search is there is not lost`, async ({ page }) => {
    let letGo;
    const held = new Promise((resolve) => (letGo = resolve));
    await page.route(/\/search-[0-9a-f]+\.js$/, (route) => held.then(() => route.continue()));
    await page.goto('en/about/');
    await live(page);
    await ask(page);
    await expect(dialog(page)).toHaveCount(0);
    letGo();
    await ready(page);
    await expect(field(page)).toBeFocused();
  });
}

test('the focus goes back to the button, and keys of fields stay theirs', async ({ page }) => {
  await page.goto('en/');
  await live(page);
  const button = page.locator('header [data-island="search"] button');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await page.locator('[data-island="target"] select').focus();
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeHidden();
});

test('keys are listed, and those without Ctrl can be switched off', async ({ page }) => {
  await page.goto('en/guides/');
  await live(page);
  await page.keyboard.press('?');
  await ready(page);
  const box = dialog(page).getByRole('checkbox');
  await expect(box).toBeChecked();
  await box.uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(dialog(page)).toBeVisible();
});

test('a reader who changes the language is answered in it', async ({ page }) => {
  await page.goto('en/about/');
  await live(page);
  await openSearch(page);
  await field(page).fill(GONE);
  await expect(options(page).first()).toHaveText(ANSWER);
  await page.keyboard.press('Escape');
  await speak(page, 'zh-CN');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await openSearch(page);
  await expect(options(page).first()).toHaveText('CronJob batch/v1beta1 已在 1.25 中移除。请改用 batch/v1。');
  await expect(options(page).first()).toHaveAttribute('href', /\/zh-CN\//);
});

test('axe finds nothing in the dialog, and it fits a phone', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [locale, colorScheme, width] of [['en', 'light', 1280], ['zh-CN', 'dark', 360]]) {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme });
    await page.goto(`${locale}/guides/dockershim/`);
    await live(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'no sideways scrolling').toBeLessThanOrEqual(width);
    await openSearch(page);
    for (const text of [GONE, 'containerd', '']) {
      await field(page).fill(text);
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].target}`), `${locale}, ${text}`).toEqual([]);
    }
  }
});

test('on a phone the theme is in the menu', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('en/');
  await live(page);
  await expect(page.locator('.tools [data-island="theme"] button')).toBeHidden();
  await page.locator('.menu-btn').click();
  await page.locator('.sheet [data-island="theme"] button').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', /light|dark/);
});

test('without scripts there is no button', async ({ browser, baseURL }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await plain.newPage();
  await page.goto('en/');
  await expect(page.locator('[data-island="search"] button')).toBeHidden();
  await plain.close();
});

test('the single file searches its own texts @firefox', async ({ page }) => {
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  const file = pathToFileURL(join(DIST, 'farol.html')).href;
  await page.goto(`${file}#/en/about/`);
  await live(page);
  await openSearch(page);
  await field(page).fill('KUBELET_KUBEADM_ARGS dockershim');
  await expect(options(page).first()).toHaveAttribute('href', `${file}#/en/guides/dockershim/#kubelet`);
  await field(page).fill(GONE);
  await expect(options(page).first()).toHaveText(ANSWER);
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-page', /guide|rule/);
  expect(requests.filter((url) => url !== file && !url.startsWith('blob:'))).toEqual([]);
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow', expectedErrors: [/net::ERR_(CONNECTION_REFUSED|FAILED)|status of 404/] });

  test('what is kept is searched, below any path', async ({ page }) => {
    const site = await host({ '/docs/sub/': DIST });
    await page.goto(`${site.origin}/docs/sub/es/about/`);
    await live(page);
    const isKept = async () => (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))).flat().some(({ url }) => /\/offline\/es-/.test(url));
    await expect.poll(() => page.evaluate(isKept)).toBe(true);
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    await site.stop();
    await page.reload();
    await live(page);
    await openSearch(page);
    await field(page).fill(GONE);
    await expect(options(page).first()).toHaveText('CronJob batch/v1beta1 se eliminó en la versión 1.25. Usa batch/v1.');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-page', /guide|rule/);
  });
});

test.describe('where there is no page', () => {
  test.use({ expectedErrors: [/status of 404/] });

  test('the nearest ones are named, and the search takes what was asked for', async ({ page }) => {
    await page.goto('en/guides/dockershm/');
    await expect(page.locator('section:not([hidden]) .near a').first()).toHaveAttribute('href', /\/en\/guides\/dockershim\/$/);
    const asked = page.getByRole('searchbox');
    await expect(asked).toHaveValue('dockershm');
    await asked.press('Enter');
    await page.waitForURL('**/en/');
    await live(page);
    await ready(page);
    await expect(field(page)).toHaveValue('dockershm');
    await expect(options(page).first()).toHaveAttribute('href', /\/en\/guides\/dockershim\//);
  });

  test('a link inside the site that leads nowhere helps too', async ({ page }) => {
    await page.goto('en/about/');
    await live(page);
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: new URL('en/guides/registry-k8s/', window.farol.root).href, textContent: 'go' });
      document.querySelector('main').append(link);
      link.click();
    });
    await expect(page.locator('main .near a').first()).toHaveAttribute('href', /\/en\/guides\/registry-k8s-io\/$/);
    await page.locator('main [data-island="search"] button').click();
    await ready(page);
    await expect(field(page)).toHaveValue('registry k8s');
  });
});

test('in a frame of another site there is none', async ({ page }) => {
  await page.goto('en/guides/dockershim/?embed=1');
  await live(page);
  await expect(page.locator('header [data-island="search"] button')).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(dialog(page)).toHaveCount(0);
});
