// Without a network: what one visit leaves behind, new versions, and the way back. The host is really stopped.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { editorText, findings, paste, POD } from '../support/check.js';
import { DIST, kinds, LOCALES } from '../support/dist.js';
import { host } from '../support/stoppable.js';
import { expect, live, speak, test } from '../support/test.js';
import { nextVersion } from '../support/version.js';

const SUB = '/docs/sub/';

// What the browser itself says when nobody answers.
test.use({ serviceWorkers: 'allow', expectedErrors: [/net::ERR_(CONNECTION_REFUSED|FAILED)|status of 404/] });

let site;
let base;

test.beforeEach(async () => {
  site = await host({ [SUB]: DIST });
  base = site.origin + SUB;
});
test.afterEach(() => site.stop().catch(() => {}));

/** Waits until the pages of a locale are kept. */
const kept = (page, locale) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const names = await caches.keys();
        const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
        return keys.flat().map(({ url }) => url);
      }),
    )
    .toContainEqual(expect.stringMatching(`/offline/${locale}-[0-9a-f]+\\.pack$`));

async function visit(page, path) {
  await page.goto(base + path);
  await live(page);
}

/** Visits the check page once, until the site is kept. */
async function keepBy(page, path = 'en/check/') {
  await visit(page, path);
  await kept(page, path.split('/')[0]);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
}

async function check(page, text = POD) {
  await expect(page.locator('.cm-content')).toBeVisible();
  await paste(page, text);
  await expect(findings(page).first()).toBeVisible();
}

const bar = (page) => page.locator('.toast');
const heading = (page) => page.locator('main h1');

const versions = (page) => page.evaluate(() => caches.keys());

function later(mark, info) {
  return nextVersion(DIST, fileURLToPath(new URL(`../../target/e2e-sites/${info.testId}-${mark}/`, import.meta.url)), mark);
}

test('one visit is enough for every page of the language', async ({ page }) => {
  await keepBy(page);
  await site.stop();

  await visit(page, 'en/check/');
  await check(page);
  await page.locator('.bar [data-do="fix-safe"]').click();
  await expect.poll(() => editorText(page)).toContain('registry.k8s.io/pause:3.5');

  const { home, guide, rule, timeline, about } = kinds('en');
  for (const path of [home, guide, rule, timeline, about, 'en/check', 'en/check/index.html', 'en/guides?target=1.30', '']) {
    await visit(page, path);
    await expect(heading(page)).toBeVisible();
  }
  await expect(page).toHaveURL(`${base}en/`);

  // In-app, with the press and the Markdown from the cache.
  for (const name of ['Rules', 'Timeline', 'Guides']) {
    await page.locator('header .nav a', { hasText: name }).click();
    await expect(page.locator('header .nav [aria-current="page"]')).toHaveText(name);
  }
  await page.locator('main a[href*="guides/"]').first().click();
  await expect(page.locator('html')).toHaveAttribute('data-page', 'guide');

  await page.goto(`${base}en/nowhere/`);
  const said = page.locator('main section:visible');
  await expect(said.locator('h1')).toHaveText('There is no page here');
  await said.locator('a', { hasText: 'Timeline' }).click();
  await expect(page).toHaveURL(`${base}en/timeline/`);
});

test('a language that is not kept says so and leads to one that is', async ({ page }) => {
  await keepBy(page, kinds('en').guide);
  await site.stop();
  await speak(page, 'es');
  await expect(heading(page)).toHaveText('No está guardada en este dispositivo');
  await expect(page).toHaveURL(base + kinds('es').guide);
  const links = page.locator('main [data-kept]:visible a');
  await expect(links).toHaveText(['English']);
  await links.click();
  await expect(page).toHaveURL(base + kinds('en').guide);
  await expect(page.locator('html')).toHaveAttribute('data-page', 'guide');
});

test('a language is kept when a page in it is opened', async ({ page }) => {
  await keepBy(page, 'en/');
  await speak(page, 'zh-CN');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await kept(page, 'zh-CN');
  await site.stop();
  await visit(page, kinds('zh-CN').rule);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await speak(page, 'en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(base + kinds('en').rule);
});

test('every language can be kept by one button, and freed', async ({ page }) => {
  await keepBy(page, 'en/about/');
  const panel = page.locator('.keep');
  await expect(panel).toContainText('The site is kept on this device.');
  const total = panel.locator('[data-part="total"]');
  await expect(total).toHaveText(/\d/);
  const before = parseFloat(await total.textContent());
  await panel.locator('[data-do="keep"]', { hasText: 'all' }).click();
  await expect(panel.locator('[data-do="free"][data-locale]:visible')).toHaveCount(LOCALES.length);
  expect(parseFloat(await total.textContent())).toBeGreaterThan(before);
  await site.stop();
  for (const locale of ['pt-BR', 'es', 'zh-CN']) {
    await visit(page, `${locale}/timeline/`);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('html')).toHaveAttribute('data-page', 'timeline');
  }
  await visit(page, 'en/about/');
  await panel.locator('[data-do="free"][data-locale="es"]').click();
  await expect(panel.locator('[data-do="keep"][data-locale="es"]')).toBeVisible();
  await page.goto(`${base}es/timeline/`);
  await expect(heading(page)).toHaveText('No está guardada en este dispositivo');
});

test('a damaged file leaves the old version at work', async ({ page }, info) => {
  await keepBy(page);
  const before = await versions(page);
  const next = later('new', info);
  writeFileSync(next.pack, 'damaged');
  site.sites[SUB] = next.folder;
  const failed = page.evaluate(async () => {
    const { scope } = await navigator.serviceWorker.ready;
    const registration = await navigator.serviceWorker.getRegistration(scope);
    const coming = new Promise((resolve) => registration.addEventListener('updatefound', () => resolve(registration.installing)));
    await registration.update();
    const worker = await coming;
    await new Promise((resolve) => worker.addEventListener('statechange', () => worker.state === 'redundant' && resolve()));
    return true;
  });
  expect(await failed).toBe(true);
  expect(await versions(page)).toEqual(before);
  await site.stop();
  await visit(page, 'en/check/');
  await expect(heading(page)).not.toContainText('new');
  await expect(bar(page)).toBeHidden();
  await check(page);
});

test('a new version waits, and its reload keeps the texts', async ({ page, context }, info) => {
  await keepBy(page);
  const other = await context.newPage();
  await other.goto(`${base}en/`);
  site.sites[SUB] = later('new', info).folder;
  await page.reload();
  await check(page);
  await expect(bar(page)).toBeVisible();
  await expect(heading(page)).not.toContainText('new');

  await bar(page).locator('[data-do="reload"]').click();
  await expect(heading(page)).toContainText('new');
  await expect.poll(() => editorText(page)).toBe(POD);
  await expect(findings(page).first()).toBeVisible();
  await expect(bar(page)).toBeHidden();
  expect(await page.evaluate(() => sessionStorage.getItem('farol-texts'))).toBe(null);

  // The other tab goes on with what it has, without the host, and hears of the new version.
  await site.stop();
  await expect(bar(other)).toBeVisible();
  await other.locator('header .nav a', { hasText: 'Rules' }).click();
  await expect(other.locator('html')).toHaveAttribute('data-page', 'rules');
  await other.locator('header .nav a', { hasText: 'Check' }).click();
  await check(other);
  expect(await versions(page)).toHaveLength(2);
  await bar(other).locator('[data-do="reload"]').click();
  await expect(heading(other)).toContainText('new');
  await expect.poll(() => editorText(other)).toBe(POD);
  await expect.poll(() => versions(page)).toHaveLength(1);
});

test('own text in the small checker of the home page outlives the reload too', async ({ page }, info) => {
  await keepBy(page, 'en/');
  site.sites[SUB] = later('new', info).folder;
  await page.reload();
  await live(page);
  await page.locator('[data-island="checker-small"] [data-do="own"]').click();
  await page.locator('[data-island="checker-small"] textarea').fill(POD);
  await bar(page).locator('[data-do="reload"]').click();
  await expect(heading(page)).toContainText('new');
  await expect(page.locator('[data-island="checker-small"] textarea')).toHaveValue(POD);
});

test('texts that are too large to keep are not dropped', async ({ page }, info) => {
  await keepBy(page);
  site.sites[SUB] = later('new', info).folder;
  await page.reload();
  await expect(page.locator('.cm-content')).toBeVisible();
  await paste(page, `${POD}---\n`.repeat(60_000));
  await expect(bar(page)).toBeVisible();
  await page.evaluate(() => (window.isSame = true));
  await bar(page).locator('[data-do="reload"]').click();
  await expect(bar(page)).toContainText('too large');
  expect(await page.evaluate(() => window.isSame)).toBe(true);
  await expect(heading(page)).not.toContainText('new');
});

test('switching off leaves nothing behind, for this copy of the site alone', async ({ page }) => {
  site.sites['/other/'] = DIST;
  await keepBy(page, 'en/about/');
  await page.goto(`${site.origin}/other/en/`);
  await live(page);
  await expect.poll(() => versions(page)).toHaveLength(2);
  await page.evaluate(() => caches.open('of somebody else'));
  await visit(page, 'en/about/');
  await page.locator('.keep [data-do="switch-off"]').click();
  await expect(page.locator('.keep')).toContainText('Switched off');
  const names = (await versions(page)).map((name) => name.replace(/[0-9a-f]{16}$/, ''));
  expect(names.sort()).toEqual(['farol /other/ ', 'of somebody else']);
  const scopes = await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
  expect(scopes).toEqual([`${site.origin}/other/`]);

  await visit(page, 'en/about/');
  await expect(page.locator('.keep')).toContainText('Switched off');
  expect(await versions(page)).toHaveLength(2);
  await page.locator('.keep [data-do="switch-on"]').click();
  await expect(page.locator('.keep')).toContainText('The site is kept on this device.');
  await kept(page, 'en');
});

test('nothing is asked for after a paste', async ({ page }) => {
  await keepBy(page);
  site.asked.length = 0;
  await visit(page, 'en/check/');
  // The browser looks for a newer version after the page was opened.
  await expect.poll(() => site.asked).toContain(`${SUB}sw.js`);
  site.asked.length = 0;
  await check(page);
  await page.locator('.bar [data-do="fix-safe"]').click();
  await expect.poll(() => editorText(page)).toContain('registry.k8s.io/pause:3.5');
  await page.locator('header .nav a', { hasText: 'Timeline' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-page', 'timeline');
  expect(site.asked).toEqual([]);
});

test('the check page says that the network is not needed', async ({ page, context }) => {
  await keepBy(page);
  const chip = page.locator('.status [data-part="offline"]');
  await expect(chip).toBeHidden();
  await context.setOffline(true);
  await expect(chip).toHaveText('Offline. Everything here works.');
  await context.setOffline(false);
  await expect(chip).toBeHidden();
});

test('frames keep nothing', async ({ page }) => {
  site.sites['/host/'] = DIST;
  await page.route(`${site.origin}/host/page.html`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${SUB}en/about/"></iframe>` }),
  );
  await page.goto(`${site.origin}/host/page.html`);
  const panel = page.frameLocator('iframe').locator('.keep');
  await expect(panel).toContainText('cannot keep the site here');
  expect(await versions(page)).toEqual([]);
});

test('the site can be installed', async ({ page, request }) => {
  await visit(page, 'en/');
  const manifest = await page.evaluate(async () => (await fetch(document.querySelector('link[rel=manifest]').href)).json());
  expect(manifest.name).toBe('Farol');
  for (const { src, sizes } of manifest.icons) {
    expect((await request.get(base + src)).status(), `${src} ${sizes}`).toBe(200);
  }
  const session = await page.context().newCDPSession(page);
  const { errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
});
