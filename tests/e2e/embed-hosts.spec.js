// Elements on pages that allow as little as possible, and on pages whose styles reach for everything.
import { POD } from '../support/check.js';
import { host } from '../support/host.js';
import { looks } from '../support/styles.js';
import { expect, test } from '../support/test.js';

// Blocking them reads what a sandboxed frame may not.
test.use({ serviceWorkers: 'allow' });

const SITE = 'https://farol.example';
// All that a page has to allow, as the embed page of the site says.
const POLICY = {
  'default-src': "'none'",
  'script-src': `${SITE} 'wasm-unsafe-eval'`,
  'connect-src': SITE,
  'worker-src': `blob: ${SITE}`,
  'style-src': SITE,
  // For the icon of the page itself.
  'img-src': 'data:',
  'frame-src': SITE,
  'require-trusted-types-for': "'script'",
  'trusted-types': 'farol-embed',
};
const NAMES = ['farol-checker', 'farol-timeline', 'farol-guide', 'farol-finding'];

const page = (policy, head = '') => ({
  headers: { 'content-security-policy': Object.entries(policy).map((pair) => pair.join(' ')).join('; ') },
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
    <link rel="icon" href="data:,">${head}
    <script type="module" src="${SITE}/embed.js"></script><script type="module" src="${SITE}/frame.js"></script></head><body>
    <h1>Host</h1><p>A page with <a href="#x">a link</a>.</p>
    <farol-checker target="1.36"><a href="${SITE}/en/check/">fallback</a></farol-checker>
    <farol-timeline from="2022-01-01" to="2025-01-01"><a href="${SITE}/en/timeline/">fallback</a></farol-timeline>
    <farol-guide slug="registry-k8s-io"><a href="${SITE}/en/guides/registry-k8s-io/">fallback</a></farol-guide>
    <farol-finding rule="removed-api"><a href="${SITE}/en/rules/removed-api/">fallback</a></farol-finding>
    <iframe data-farol title="Farol" src="${SITE}/en/rules/removed-api/?embed=1" width="600" height="300"
      sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe></body></html>`,
});
const without = (...names) => Object.fromEntries(Object.entries(POLICY).filter(([name]) => !names.includes(name)));

const HOSTILE = `<style>
  :root { font-size: 62.5% }
  * { all: unset !important; font: italic 40px/3 serif !important; display: inline !important; color: red !important;
    letter-spacing: 9px !important; text-transform: uppercase !important; background: lime !important; float: left !important;
    box-sizing: content-box !important; margin: 30px !important; position: static !important; visibility: visible !important }
  head, head *, script { display: none !important }
  svg, svg * { fill: red !important; width: 200px !important; transform: rotate(9deg) !important }
  a::before, button::after, *::before { content: "host" !important }
  table, td { border: 9px solid red !important }
  ::selection { background: red }
</style>`;
// As wide on every page, because what is in an element follows from its width.
const WIDE = '<style>farol-checker, farol-timeline, farol-guide, farol-finding { width: 700px !important }</style>';
const SANE = { 'default-src': "* data: blob: 'unsafe-inline' 'wasm-unsafe-eval'" };

const PAGES = {
  '/strict/': page(POLICY),
  '/no-script/': page({ ...POLICY, 'script-src': "'none'" }),
  '/no-connect/': page(without('connect-src')),
  '/no-wasm/': page({ ...POLICY, 'script-src': SITE }),
  '/no-worker/': page({ ...POLICY, 'worker-src': "'none'" }),
  '/half-worker/': page({ ...POLICY, 'worker-src': 'blob:' }),
  '/no-markup/': page({ ...POLICY, 'trusted-types': "'none'" }),
  '/no-frame/': page(without('frame-src')),
  '/plain/': page(SANE, WIDE),
  '/hostile/': page(SANE, HOSTILE + WIDE),
};

let other;
test.beforeAll(async ({ baseURL }) => {
  other = await host(baseURL, { pages: PAGES });
});
test.afterAll(() => other.stop());

const show = async (page, names = NAMES) => {
  for (const name of names) await page.locator(name).scrollIntoViewIfNeeded();
};

async function checks(page) {
  await page.locator('farol-checker').scrollIntoViewIfNeeded();
  await page.locator('farol-checker textarea').fill(POD);
  await expect(page.locator('farol-checker [data-finding]')).toHaveCount(1);
}

async function showsTheRest(page) {
  await show(page);
  await expect(page.locator('farol-timeline svg').first()).toBeVisible();
  await expect(page.locator('farol-guide article h2').first()).toBeVisible();
  await expect(page.locator('farol-finding .finding').first()).toBeVisible();
}

/** An element shows what stands in it, and says why. */
async function fallsBack(page, name, why) {
  await page.locator(name).scrollIntoViewIfNeeded();
  await expect(page.locator(`${name} [part="note"]`)).toContainText(why);
  await expect(page.locator(name).getByText('fallback')).toBeVisible();
}

test('the least policy is enough', { tag: '@firefox' }, async ({ page }) => {
  await page.goto(`${other.origin}/strict/`);
  await checks(page);
  await showsTheRest(page);
  await expect(page.locator('farol-checker [part="open"]')).toHaveAttribute('href', /check\/\?target=1\.36$/);
  const frame = page.locator('iframe');
  await frame.scrollIntoViewIfNeeded();
  await expect(frame.contentFrame().locator('h1')).toHaveText('removed-api');
  await expect.poll(() => frame.evaluate((frame) => frame.style.height)).toMatch(/px$/);
});

test('styles that reach for everything change nothing inside', async ({ page }) => {
  const ours = ['farol-checker textarea', 'farol-checker .btn', 'farol-checker .emb-bar', 'farol-checker .finding', 'farol-guide h2', 'farol-guide p', 'farol-timeline svg text', 'farol-finding .row'];
  await page.goto(`${other.origin}/plain/`);
  await checks(page);
  await showsTheRest(page);
  const alone = await looks(page, ours);
  await page.goto(`${other.origin}/hostile/`);
  await checks(page);
  await showsTheRest(page);
  expect(await looks(page, ours)).toEqual(alone);
});

test.describe('where a policy leaves something out', () => {
  // The browser itself tells the console what a policy has refused; a script that throws is another matter.
  test.use({ expectedErrors: [/Content Security Policy|^policy: |require.*Trusted|ERR_BLOCKED_BY_CSP|violates the following/] });

  test('without scripts what stands in the elements stays', async ({ page }) => {
    await page.goto(`${other.origin}/no-script/`);
    for (const name of NAMES) await expect(page.locator(name).getByText('fallback')).toBeVisible();
  });

  test('without connections it stays, with a reason', async ({ page }) => {
    await page.goto(`${other.origin}/no-connect/`);
    for (const name of NAMES) await fallsBack(page, name, 'Farol could not be reached.');
  });

  test('without WebAssembly all but the checker works', async ({ page }) => {
    await page.goto(`${other.origin}/no-wasm/`);
    await fallsBack(page, 'farol-checker', 'WebAssembly');
    await showsTheRest(page);
  });

  for (const kind of ['no-worker', 'half-worker']) {
    test(`with ${kind} the thread of the page does the work`, async ({ page }) => {
      await page.goto(`${other.origin}/${kind}/`);
      await checks(page);
      await showsTheRest(page);
    });
  }

  test('where markup is refused what stands in the elements stays, with a reason', async ({ page }) => {
    await page.goto(`${other.origin}/no-markup/`);
    for (const name of NAMES) await fallsBack(page, name, 'policy');
  });

  test('without frames the elements still work', async ({ page }) => {
    await page.goto(`${other.origin}/no-frame/`);
    await checks(page);
  });
});
