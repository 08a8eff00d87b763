// Every page by itself: it loads without an error, it can be read without scripts, and axe finds nothing.
import AxeBuilder from '@axe-core/playwright';

import { kinds, LOCALES, pages } from '../support/dist.js';
import { expect, live, test } from '../support/test.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const locale of LOCALES) {
  test(`every page of ${locale} loads without an error`, async ({ page }) => {
    test.slow();
    const missing = [];
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(`${response.status()} ${response.url()}`);
    });
    for (const address of pages().filter((address) => address.startsWith(`${locale}/`))) {
      await page.goto(address);
      await live(page);
      await expect(page.locator('h1'), address).toHaveCount(1);
      await expect(page.locator('html'), address).toHaveAttribute('lang', locale);
    }
    expect(missing).toEqual([]);
  });
}

for (const scheme of ['light', 'dark']) {
  for (const [kind, address] of Object.entries(kinds('en'))) {
    test(`axe finds nothing on the ${kind} page in ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.goto(address);
      await live(page);
      expect(await violations(page)).toEqual([]);
    });
  }
}

test('axe finds nothing on a Chinese guide, the chooser and the page for missing addresses', async ({ page }) => {
  const { guide } = kinds('zh-CN');
  for (const address of [guide ?? 'zh-CN/guides/', '404.html']) {
    await page.goto(address);
    expect(await violations(page), address).toEqual([]);
  }
});

test('nothing scrolls sideways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of Object.values(kinds('en'))) {
    await page.goto(address);
    await live(page);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(excess, address).toBe(0);
  }
});

/** What axe finds, short enough to read in a failure. */
async function violations(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.flatMap((found) => found.nodes.map((node) => `${found.id}: ${node.target.join(' ')} ${node.failureSummary}`));
}
