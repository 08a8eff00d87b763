// The elements, the frame and pasted pieces in the documentation of other people, as their generators build it. The pages
// are those of `tests/embeds`, from another origin than the site.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { POD } from '../support/check.js';
import { host } from '../support/host.js';
import { looks } from '../support/styles.js';
import { expect, test } from '../support/test.js';

// Blocking them reads what a sandboxed frame may not.
test.use({ serviceWorkers: 'allow' });

const BUILT = process.env.FAROL_EMBEDS || fileURLToPath(new URL('../../target/embeds', import.meta.url));
const GENERATORS = ['mkdocs', 'sphinx', ...(process.env.FAROL_ALL ? ['vitepress', 'mdbook'] : [])];

const DARK = 'rgb(16, 27, 35)';
const THEIRS = ['h1', 'h2', 'p', 'p a', 'p code', 'table', 'td', '#own-button', 'body', 'html'];
const OURS = ['farol-checker textarea', 'farol-checker .btn', 'farol-checker .emb-bar', 'farol-checker .finding', 'farol-guide h2', 'farol-guide p', 'farol-timeline svg text'];

const BARE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>
  <script type="module" src="https://farol.example/embed.js"></script>
  <farol-checker target="1.36"></farol-checker>
  <farol-timeline from="2022-01-01" to="2025-01-01"></farol-timeline>
  <farol-guide slug="registry-k8s-io"></farol-guide></html>`;

/** Brings every element to life, and has a text checked. */
async function wake(page) {
  for (const name of ['farol-guide', 'farol-timeline', 'farol-checker']) await page.locator(name).scrollIntoViewIfNeeded();
  await page.locator('farol-checker textarea').fill(POD);
  await expect(page.locator('farol-checker [data-finding]')).toHaveCount(1);
  await expect(page.locator('farol-timeline svg').first()).toBeVisible();
  await expect(page.locator('farol-guide article h2').first()).toBeVisible();
}

for (const generator of GENERATORS) {
  test.describe(generator, () => {
    const folder = `${BUILT}/${generator}/site`;
    let docs;
    test.beforeAll(async ({ baseURL }) => {
      expect(existsSync(folder), `${folder} is there; \`cargo xtask embeds\` builds it`).toBe(true);
      docs = await host(baseURL, { folder, pages: { '/bare/': BARE } });
    });
    test.afterAll(() => docs.stop());

    test('every element works', { tag: generator === 'mkdocs' ? '@firefox' : [] }, async ({ page }) => {
      await page.goto(`${docs.origin}/`);
      await wake(page);
      await expect(page.locator('farol-checker [data-finding]')).toContainText('k8s.gcr.io');
      await expect(page.locator('farol-checker select')).toHaveValue('1.36');
      await expect(page.locator('farol-timeline svg.tl:visible')).toHaveAttribute('aria-label', /Jan 2022 to Jan 2025/);
      expect((await page.locator('farol-guide article').innerText()).length).toBeGreaterThan(3000);
      const card = page.locator('farol-finding');
      await card.scrollIntoViewIfNeeded();
      await expect(card.locator('.row.mark-error').first()).toBeVisible();
      await expect(card.locator('.finding').first()).toBeVisible();
    });

    test('the frame is as high as its page', async ({ page }) => {
      await page.goto(`${docs.origin}/`);
      const farol = page.locator('iframe').contentFrame();
      const tooLow = async () => {
        // What stands above grows as it comes to life, and a frame out of sight does not observe itself.
        await page.locator('iframe').scrollIntoViewIfNeeded();
        return farol.locator('html').evaluate((html) => html.scrollHeight - innerHeight);
      };
      await expect.poll(tooLow).toBe(0);
      await expect(farol.locator('h1')).toHaveText('deprecated-api');
      expect(await farol.locator('html').evaluate((html) => innerHeight === html.scrollHeight && innerHeight > 500)).toBe(true);
    });

    test('pasted pieces need no script', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${docs.origin}/`);
      await expect(page.locator('div.farol-finding .row.mark-error').first()).toBeVisible();
      await expect(page.locator('div.farol-timeline svg:visible')).toHaveCount(1);
      for (const fallback of ['farol-checker', 'farol-timeline', 'farol-guide', 'farol-finding']) {
        await expect(page.locator(`${fallback} a`)).toBeVisible();
      }
      await context.close();
    });

    test('their styles stay theirs, and ours stay ours', async ({ page, browser, baseURL }) => {
      await page.goto(`${docs.origin}/bare/`);
      await wake(page);
      const alone = await looks(page, OURS);
      await page.goto(`${docs.origin}/`);
      await wake(page);
      const together = { theirs: await looks(page, THEIRS), ours: await looks(page, OURS) };

      const context = await browser.newContext();
      const before = await context.newPage();
      await before.route(`${baseURL}**`, (route) => route.abort());
      await before.goto(`${docs.origin}/`);
      const theirs = await looks(before, THEIRS);
      await context.close();
      expect(together.theirs).toEqual(theirs);
      expect(together.ours).toEqual(alone);
    });

    test('the dark scheme is followed', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto(`${docs.origin}/`);
      await page.locator('farol-checker').scrollIntoViewIfNeeded();
      const frame = page.locator('farol-checker [part="frame"]');
      await expect(frame).toHaveCSS('background-color', DARK);
    });
  });
}
