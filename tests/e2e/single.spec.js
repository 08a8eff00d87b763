// The single file, opened from the disk as a reader would: in Chromium and in Firefox, without a server.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CRON_JOB, editorText, findings, POD } from '../support/check.js';
import { DIST, kinds, LOCALES } from '../support/dist.js';
import { expect, live, speak, test } from '../support/test.js';

const FILE = pathToFileURL(join(DIST, 'farol.html')).href;

/** Opens the file at an address behind its hash, and counts what it asks for. */
async function open(page, hash = '') {
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(FILE + hash);
  await live(page);
  return requests;
}

const html = (page) => page.locator('html');

/** The title of a page as the site has it. */
function title(address) {
  const file = readFileSync(join(DIST, address, 'index.html'), 'utf8');
  return file.match(/<title>(.*?)<\/title>/)[1].replaceAll('&amp;', '&').replaceAll('&quot;', '"');
}

/** Opens the check page with a text in it. */
async function check(page, text) {
  const requests = await open(page, '#/en/check/');
  await expect(page.locator('.cm-content')).toBeVisible();
  await page.locator('.cm-content').fill(text);
  await expect(findings(page)).toHaveCount(1);
  return requests;
}

test('a text is checked and fixed, and nothing is asked of anyone', async ({ page }) => {
  const requests = await check(page, CRON_JOB);
  await findings(page).first().locator('summary').click();
  await page.getByRole('button', { name: 'Apply fix' }).click();
  await expect(findings(page)).toHaveCount(0);
  expect(await editorText(page)).toContain('apiVersion: batch/v1\n');
  // Workers start from blobs that the file itself has made.
  expect(requests.filter((url) => url !== FILE && !url.startsWith('blob:'))).toEqual([]);
});

test('files can be opened, and the report be taken along', async ({ page, browserName }) => {
  // Downloads are not told of in Firefox, so what is about to be saved is looked at.
  await page.addInitScript(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      window.saved = blob;
      return make(blob);
    };
  });
  await open(page, '#/en/check/');
  await page.locator('input[type=file]').first().setInputFiles({ name: 'pod.yaml', mimeType: 'text/yaml', buffer: Buffer.from(POD) });
  await expect(findings(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  const download = browserName === 'firefox' ? undefined : page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download SARIF' }).click();
  if (download) expect((await download).suggestedFilename()).toBe('farol.sarif');
  const text = () => page.evaluate(() => window.saved.text());
  await expect.poll(text).toContain('frozen-registry-image');
  // Where the file lies is the reader's own business.
  expect(await text()).not.toContain('file:');
});

for (const locale of LOCALES) {
  test(`pages are there in ${locale}`, async ({ page }) => {
    const { guide, timeline, ...others } = kinds(locale);
    await open(page, `#/${locale}/`);
    for (const address of [...(locale === 'en' ? Object.values(others) : []), guide, timeline]) {
      await page.evaluate((address) => (location.hash = `#/${address}`), address);
      await expect(page).toHaveTitle(title(address));
      await expect(html(page)).toHaveAttribute('lang', locale);
      await expect(page.locator('main h1')).toHaveCount(1);
    }
    await expect(page.locator('[data-timeline="drawing"] svg')).toHaveCount(1);
    expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(10);
  });
}

test('an address names page, target and part; links, back and forward follow it', async ({ page, context }) => {
  const deep = '#/pt-BR/guides/dockershim/?target=1.30#choose';
  await open(page, deep);
  await expect(page).toHaveTitle(title('pt-BR/guides/dockershim/'));
  await expect(page.locator('[data-island="target"] select')).toHaveValue('1.30');
  await expect(page.locator('#choose')).toBeInViewport();

  // A part of the page keeps the target; a copied link does as well as a click.
  const link = page.locator('.toc a[href$="#settings"]');
  await link.click();
  await expect(page).toHaveURL(`${FILE}${deep.replace('choose', 'settings')}`);
  await expect(page.locator('#settings')).toBeInViewport();
  const other = await context.newPage();
  await other.goto(await link.evaluate((link) => link.href));
  await expect(other.locator('#settings')).toBeInViewport();
  await other.close();

  await page.locator('header nav a[href="#/pt-BR/rules/"]').first().click();
  await expect(page).toHaveTitle(title('pt-BR/rules/'));
  await expect(page).toHaveURL(`${FILE}#/pt-BR/rules/?target=1.30`);
  await speak(page, 'es');
  await expect(page).toHaveTitle(title('es/rules/'));
  await expect(html(page)).toHaveAttribute('lang', 'es');
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveTitle(title('pt-BR/guides/dockershim/'));
  await page.goForward();
  await expect(page).toHaveTitle(title('pt-BR/rules/'));
  await page.reload();
  await live(page);
  await expect(page).toHaveTitle(title('pt-BR/rules/'));
});

test('an address that names no page is mended', async ({ page }) => {
  await open(page, '#/en/guides/');
  // The skip link, and every other plain fragment, is a part of the page that is shown.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${FILE}#/en/guides/#main`);
  await page.evaluate(() => (location.hash = '#/xx/nowhere/'));
  await expect(page).toHaveTitle(title('en/'));
  await page.evaluate(() => (location.hash = '#/en/guides/nothing-like-it/'));
  await expect(page.locator('main h1')).toHaveText('There is no page here');
});

test('a first visit is in the language of the reader, also without a storage', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'languages', { value: ['fr-FR', 'pt-PT'] });
    const refuse = () => {
      throw new DOMException('not for files', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
  });
  await open(page);
  await expect(page).toHaveURL(`${FILE}#/pt-BR/`);
  await expect(html(page)).toHaveAttribute('lang', 'pt-BR');
  const theme = page.locator('.tools [data-island="theme"] button');
  await theme.click();
  await expect(html(page)).toHaveAttribute('data-theme', /light|dark/);
});

test('the page checks on its own thread where workers are refused', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.Worker = class {
      constructor() {
        throw new DOMException('no worker here', 'SecurityError');
      }
    };
  });
  await check(page, CRON_JOB);
});

test('without scripts the file says what it needs', async ({ browser, browserName }) => {
  test.skip(browserName === 'firefox', 'scripts cannot be switched off there from outside');
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(FILE);
  for (const locale of LOCALES) await expect(page.locator(`main section[lang="${locale}"]`)).toContainText('WebAssembly');
  await context.close();
});
