// Every page by itself: it loads without an error, and nothing scrolls sideways.

import { kinds, LOCALES, pages } from '../support/dist.js';
import { expect, live, test } from '../support/test.js';

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

test('nothing scrolls sideways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of Object.values(kinds('en'))) {
    await page.goto(address);
    await live(page);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(excess, address).toBe(0);
  }
});

test('words that are two fifths longer have room at 360 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of Object.values(kinds('en'))) {
    await page.goto(address);
    await live(page);
    const wide = await page.evaluate(lengthen);
    expect(wide, address).toEqual([]);
  }
});

// Makes the words of a page longer, but for code and drawings; gives what is wider than the page then.
function lengthen() {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (text.parentElement.closest('code, pre, svg, script, textarea, option, .code')) continue;
    text.data = text.data.replace(/\p{Letter}{2,}/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)).toLowerCase());
  }
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const isCause = (element) => element.getBoundingClientRect().right > width + 1 && !element.closest('svg, pre, .table, .tl');
  return [...document.querySelectorAll('main *, header *, footer *')].filter(isCause).map((e) => `${e.tagName} ${e.className} ${e.textContent.slice(0, 40)}`);
}
