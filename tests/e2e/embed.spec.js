// Elements in pages of another origin: each works, they share one engine, nothing leaks, and fallbacks stay where they cannot.
import { CRON_JOB, POD } from '../support/check.js';
import { host } from '../support/host.js';
import { expect, test as plain } from '../support/test.js';

const SCRIPT = '<script type="module" src="https://farol.example/embed.js"></script>';

const test = plain.extend({
  /** Opens a page of another origin with a body: `docs(body, { head, lang, policy, script })`. */
  docs: async ({ page, baseURL }, use) => {
    const hosts = [];
    await use(async (body, { head = '', lang = 'en', policy, script = SCRIPT } = {}) => {
      const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Docs</title>${script}${head}</head><body>${body}</body></html>`;
      const headers = policy ? { 'content-security-policy': policy } : {};
      const docs = await host(baseURL, { pages: { '/': { html, headers } } });
      hosts.push(docs);
      await page.goto(`${docs.origin}/`);
    });
    for (const docs of hosts) await docs.stop();
  },
});

const checker = (text, attributes = 'target="1.36"') => `<farol-checker ${attributes}><pre>\n${text}</pre></farol-checker>`;
const loaded = (page) => {
  const urls = [];
  page.on('request', (request) => urls.push(request.url()));
  return (pattern) => urls.filter((url) => pattern.test(url));
};
const strict = (site) => {
  const { origin } = new URL(site);
  return (
    `default-src 'none'; script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}; worker-src blob: ${origin}; ` +
    "require-trusted-types-for 'script'; trusted-types farol-embed"
  );
};

test('a checker finds, shows and fixes', async ({ page, docs }) => {
  await docs(checker(CRON_JOB + '---\n' + POD));
  const element = page.locator('farol-checker');
  await expect(element.locator('details.finding')).toHaveCount(2);
  await expect(element.locator('.emb-sum')).toContainText('1 error');
  await element.locator('summary').first().click();
  await expect(element.locator('.diff')).toContainText('batch/v1');
  await element.locator('[data-do="apply"]').click();
  await expect(element.locator('details.finding')).toHaveCount(1);
  await element.locator('button[part~="fix"]').click();
  await expect(element.locator('textarea')).toHaveValue(/registry\.k8s\.io\/pause:3\.5/);
  await expect(element.locator('.verdict')).toContainText('Nothing to change');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(element.locator('textarea')).toHaveValue(/k8s\.gcr\.io\/pause:3\.5/);
});

test('a checker has properties, methods and events', async ({ page, docs }) => {
  await docs('<farol-checker></farol-checker>');
  const result = await page.evaluate(
    async ([text]) => {
      const element = document.querySelector('farol-checker');
      const heard = [];
      document.addEventListener('farol-report', ({ detail }) => heard.push(detail.summary));
      const before = element.report;
      element.target = '1.36';
      element.text = text;
      const report = await element.check();
      const fixed = await element.fix();
      return { before, report: report.summary, target: report.target, applied: fixed.applied, left: fixed.left.length, text: element.text, last: element.report.summary, heard };
    },
    [CRON_JOB],
  );
  expect(result).toMatchObject({ before: null, report: { error: 1 }, target: '1.36', applied: 1, left: 0, last: { error: 0 } });
  expect(result.text).toContain('apiVersion: batch/v1\n');
  expect(result.heard.at(-1)).toMatchObject({ error: 0 });
});

test('what is set before the script runs counts', async ({ page, docs, baseURL }) => {
  await docs('<farol-checker></farol-checker>', { script: '' });
  await page.evaluate((text) => Object.assign(document.querySelector('farol-checker'), { text, target: '1.24' }), CRON_JOB);
  await page.addScriptTag({ type: 'module', url: `${baseURL}embed.js` });
  await expect(page.locator('farol-checker select')).toHaveValue('1.24');
  await expect(page.locator('farol-checker textarea')).toHaveValue(CRON_JOB);
  await expect(page.locator('farol-checker .emb-sum')).toContainText('1 warning');
  await page.locator('farol-checker select').selectOption('1.25');
  await expect(page.locator('farol-checker .emb-sum')).toContainText('1 error');
  await expect(page.locator('farol-checker')).toHaveAttribute('target', '1.25');
});

test('timeline, guide and finding need no WebAssembly', async ({ page, docs }) => {
  const urls = loaded(page);
  await docs('<farol-timeline></farol-timeline><farol-guide slug="registry-k8s-io"></farol-guide><farol-finding rule="removed-api"></farol-finding>');
  for (const name of ['timeline', 'guide', 'finding']) {
    const element = page.locator(`farol-${name}`);
    await element.scrollIntoViewIfNeeded();
    await expect(element.locator('.farol')).toBeVisible();
  }
  await expect(page.locator('farol-timeline svg.tl:visible')).toHaveCount(1);
  await expect(page.locator('farol-guide h2').first()).toBeVisible();
  await expect(page.locator('farol-finding .diff')).toBeVisible();
  expect(urls(/\.wasm$/)).toEqual([]);
  for (const link of await page.locator('farol-guide a, farol-finding a, farol-timeline a').evaluateAll((links) => links.map(({ href }) => href))) {
    expect(link).toMatch(/^https?:/);
    expect(link).not.toContain('/fragments/');
  }
});

test('a timeline draws the stretch and the lanes it is asked for', async ({ page, docs }) => {
  await docs('<farol-timeline from="1.33" to="1.35" lanes="api"></farol-timeline>');
  await page.locator('farol-timeline summary').first().click();
  await expect(page.locator('farol-timeline tbody tr td.ver').first()).toHaveText('1.35');
  await expect(page.locator('farol-timeline .l-release')).toHaveCount(0);
});

test('a finding is checked anew for another target', async ({ page, docs }) => {
  await docs('<farol-finding rule="removed-api" target="1.30"></farol-finding>');
  await expect(page.locator('farol-finding [data-target="1.30"]')).toBeVisible();
});

test('three elements load one engine', async ({ page, docs }) => {
  const urls = loaded(page);
  await docs(checker(POD) + checker(CRON_JOB) + '<farol-finding rule="removed-api" target="1.30"></farol-finding>');
  await expect(page.locator('farol-checker details.finding')).toHaveCount(2);
  await expect(page.locator('farol-finding [data-target="1.30"]')).toBeVisible();
  expect(urls(/engine_bg\.wasm$/)).toHaveLength(1);
  expect(urls(/embed\.css$/)).toHaveLength(1);
  expect(page.workers()).toHaveLength(1);
});

test('an element waits until it is seen', async ({ page, docs }) => {
  const urls = loaded(page);
  await docs(`<div style="height: 5000px"></div>${checker(POD)}`);
  await page.waitForFunction(() => customElements.get('farol-checker'));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(urls(/\.(wasm|css|json)$/)).toEqual([]);
  await page.locator('farol-checker').scrollIntoViewIfNeeded();
  await expect(page.locator('farol-checker details.finding')).toHaveCount(1);
});

test('an element that is taken out and put back goes on', async ({ page, docs }) => {
  await docs(`<main>${checker(POD)}</main><aside></aside>`);
  const element = page.locator('farol-checker');
  await expect(element.locator('details.finding')).toHaveCount(1);
  await element.locator('textarea').fill(CRON_JOB);
  await page.evaluate(() => {
    const element = document.querySelector('farol-checker');
    element.remove();
    document.querySelector('aside').append(element);
  });
  await expect(element.locator('textarea')).toHaveValue(CRON_JOB);
  await expect(element.locator('.emb-sum')).toContainText('1 error');
  // One that goes before it has begun leaves nothing behind.
  await page.evaluate((html) => {
    const aside = document.querySelector('aside');
    aside.innerHTML = html;
    aside.firstChild.begin().catch(() => {});
    aside.replaceChildren();
  }, checker(POD));
  await expect(page.locator('farol-checker')).toHaveCount(0);
});

test('styles leak neither in nor out', async ({ page, docs }) => {
  const hostile = `<style>
    html { font-size: 5px; } * { color: rgb(255, 0, 0) !important; font-family: fantasy !important; text-transform: uppercase; letter-spacing: 4px; }
    button, textarea, summary, div { display: none !important; }
  </style>`;
  await docs(`<p id="own">own</p>${checker(POD)}`, { head: hostile });
  const element = page.locator('farol-checker');
  await expect(element.locator('details.finding')).toBeVisible();
  const style = (locator, names) => locator.evaluate((node, names) => names.map((name) => getComputedStyle(node)[name]), names);
  const [size, transform, spacing, color] = await style(element.locator('textarea'), ['fontSize', 'textTransform', 'letterSpacing', 'color']);
  expect([size, transform, spacing]).toEqual(['13px', 'none', 'normal']);
  expect(color).not.toBe('rgb(255, 0, 0)');
  expect((await style(element.locator('.farol'), ['fontFamily']))[0]).not.toContain('fantasy');
  expect(await style(page.locator('#own'), ['boxSizing', 'marginTop'])).toEqual(['content-box', '5px']);
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
});

test('a page sets colours, size and parts', async ({ page, docs }) => {
  const head = `<style>farol-checker { --farol-surface: rgb(1, 2, 3); --farol-size: 20px; } farol-checker::part(status) { opacity: 0.5; }</style>`;
  await docs(checker(POD) + checker(POD, 'theme="dark"') + checker(POD, 'theme="light"'), { head });
  const elements = page.locator('farol-checker');
  await expect(elements.locator('details.finding')).toHaveCount(3);
  const style = (locator, name) => locator.evaluate((node, name) => getComputedStyle(node)[name], name);
  expect(await style(elements.nth(0).locator('.farol'), 'backgroundColor')).toBe('rgb(1, 2, 3)');
  expect(await style(elements.nth(0).locator('.farol'), 'fontSize')).toBe('17.5px');
  expect(await style(elements.nth(0).locator('.emb-foot'), 'opacity')).toBe('0.5');
  expect(await style(elements.nth(1).locator('.farol'), 'color')).not.toBe(await style(elements.nth(2).locator('.farol'), 'color'));
  expect(await style(elements.nth(0).locator('.farol'), 'color')).toBe(await style(elements.nth(2).locator('.farol'), 'color'));
});

test('the colour scheme of the page is followed', async ({ page, docs }) => {
  await docs(checker(POD), { head: '<style>:root { color-scheme: light dark; }</style>' });
  const ground = () => page.locator('farol-checker .farol').evaluate((node) => getComputedStyle(node).backgroundColor);
  await expect(page.locator('farol-checker .farol')).toBeVisible();
  const light = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).not.toBe(light);
});

test('the language is that of the place', async ({ page, docs }) => {
  await docs(`<div lang="zh-Hans">${checker(POD)}</div>${checker(POD)}${checker(POD, 'locale="es"')}`, { lang: 'pt' });
  await expect(page.locator('farol-checker .farol')).toHaveCount(3);
  for (const [i, locale] of ['zh-CN', 'pt-BR', 'es'].entries()) {
    await expect(page.locator('farol-checker').nth(i).locator('.farol')).toHaveAttribute('lang', locale);
    await expect(page.locator('farol-checker').nth(i).locator('.go')).toHaveAttribute('href', new RegExp(`/${locale}/check/`));
  }
});

test('a link is announced and can be stopped', async ({ page, docs }) => {
  await docs('<farol-finding rule="removed-api"></farol-finding>');
  await expect(page.locator('farol-finding .go')).toBeVisible();
  const address = page.url();
  await page.evaluate(() => {
    document.addEventListener('farol-navigate', (event) => {
      event.preventDefault();
      window.wanted = event.detail.href;
    });
  });
  await page.locator('farol-finding .go').click();
  await page.waitForFunction(() => window.wanted);
  expect(await page.evaluate(() => window.wanted)).toMatch(/\/en\/rules\/removed-api\/$/);
  expect(page.url()).toBe(address);
});

test('a page with a strict policy runs everything', async ({ page, docs, baseURL }) => {
  await docs(`${checker(POD)}<farol-timeline></farol-timeline><farol-guide slug="registry-k8s-io"></farol-guide>`, { policy: strict(baseURL) });
  await expect(page.locator('farol-checker details.finding')).toHaveCount(1);
  await expect(page.locator('farol-timeline .farol')).toBeVisible();
  await page.locator('farol-guide').scrollIntoViewIfNeeded();
  await expect(page.locator('farol-guide h2').first()).toBeVisible();
  expect(page.workers()).toHaveLength(1);
});

test.describe('where a policy refuses workers', () => {
  test.use({ expectedErrors: [/worker/i] });

  test('the check runs on the thread of the page', async ({ page, docs, baseURL }) => {
    await docs(checker(POD), { policy: strict(baseURL).replace(/worker-src [^;]*/, "worker-src 'none'") });
    await expect(page.locator('farol-checker details.finding')).toHaveCount(1);
    expect(page.workers()).toHaveLength(0);
  });
});

test.describe('where a policy refuses WebAssembly', () => {
  test.use({ expectedErrors: [/wasm|WebAssembly/i] });

  test('the text stays, with the reason and a link', async ({ page, docs, baseURL }) => {
    await docs(checker(POD) + '<farol-timeline from="1.33"></farol-timeline>', { policy: strict(baseURL).replace(" 'wasm-unsafe-eval'", '') });
    await expect(page.locator('farol-checker')).toContainText('does not allow WebAssembly');
    await expect(page.locator('farol-checker pre')).toBeVisible();
    await expect(page.locator('farol-checker a')).toHaveAttribute('href', `${baseURL}en/check/?target=1.36`);
    await expect(page.locator('farol-timeline svg.tl:visible')).toHaveCount(1);
  });
});

test.describe('where a policy refuses the markup', () => {
  test.use({ expectedErrors: [/TrustedHTML|Trusted Type|trusted-types/i] });

  test('what stood there stays', async ({ page, docs, baseURL }) => {
    await docs('<farol-timeline><p>Releases, as text.</p></farol-timeline>', { policy: strict(baseURL).replace('farol-embed', "'none'") });
    await expect(page.locator('farol-timeline')).toContainText('does not let Farol draw');
    await expect(page.getByText('Releases, as text.')).toBeVisible();
  });
});

test.describe('where the site does not answer', () => {
  test.use({ expectedErrors: [/Failed to load resource|ERR_/] });

  test('what stood there stays until it does', async ({ page, docs, context }) => {
    await context.route('**/en/fragments/**', (route) => route.abort());
    await docs('<farol-timeline><p>Releases, as text.</p></farol-timeline>');
    await expect(page.locator('farol-timeline')).toContainText('could not be reached');
    await expect(page.getByText('Releases, as text.')).toBeVisible();
    await context.unroute('**/en/fragments/**');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect(page.locator('farol-timeline svg.tl:visible')).toHaveCount(1);
  });

  test('a name that it does not have is said', async ({ page, docs }) => {
    await docs('<farol-guide slug="no-such-guide"><a href="https://example.com/">Elsewhere</a></farol-guide>');
    await expect(page.locator('farol-guide')).toContainText('nothing under this name');
    await expect(page.locator('farol-guide > a')).toBeVisible();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('what stands in an element is read', async ({ page, docs }) => {
    await docs(checker(POD));
    await expect(page.locator('farol-checker pre')).toBeVisible();
  });

  test('the fragments are drawn as they are', async ({ page, docs, request, baseURL }) => {
    for (const place of ['timeline', 'findings/removed-api']) {
      const html = await (await request.get(`en/fragments/${place}.html`)).text();
      expect(html).not.toMatch(/<script|<style| style=| on[a-z]+=/);
      const { origin } = new URL(baseURL);
      await docs(html.replaceAll(/="(\.\.\/)+/g, '="https://farol.example/'), { script: '', policy: `default-src 'none'; style-src ${origin}` });
      await expect(page.locator('.farol')).toHaveCSS('border-radius', '12px');
    }
    await expect(page.locator('.farol-finding .diff')).toBeVisible();
  });
});

test('no request carries or follows a paste', async ({ page, docs }) => {
  await docs(checker(POD));
  const element = page.locator('farol-checker');
  await expect(element.locator('details.finding')).toHaveCount(1);
  await element.locator('summary').click();
  await expect(element.locator('.diff')).toBeVisible();
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await element.locator('textarea').fill(CRON_JOB);
  await expect(element.locator('.emb-sum')).toContainText('1 error');
  await element.locator('summary').click();
  await element.locator('[data-do="apply"]').click();
  await expect(element.locator('.verdict')).toContainText('Nothing to change');
  await element.locator('button[part~="clear"]').click();
  await expect(element.locator('textarea')).toHaveValue('');
  expect(requests).toEqual([]);
});

test('the page about embedding shows every form', async ({ page, baseURL }) => {
  await page.goto('en/embed/');
  for (const name of ['checker', 'timeline', 'guide', 'finding']) {
    await page.locator(`farol-${name}`).scrollIntoViewIfNeeded();
    await expect(page.locator(`farol-${name} .farol`)).toBeVisible();
  }
  await expect(page.locator('farol-checker details.finding')).toHaveCount(2);
  const lines = await page.locator('main pre code').allTextContents();
  expect(lines.join('\n')).not.toContain('farol.example');
  expect(lines[0]).toBe(`<script type="module" src="${baseURL}embed.js"></script>`);
});

test.describe('the frame on the page about embedding', () => {
  // Playwright's own way to block service workers fails in sandboxed frames.
  test.use({ serviceWorkers: 'allow' });

  test('is live once a reader comes by', async ({ page }) => {
    await page.goto('en/embed/');
    await expect(page.locator('[data-frame]')).toBeAttached();
    await expect(page.locator('iframe')).toHaveCount(0);
    await page.locator('[data-frame]').scrollIntoViewIfNeeded();
    await expect(page.frameLocator('[data-frame] iframe').locator('.cm-content')).toBeVisible();
  });
});
