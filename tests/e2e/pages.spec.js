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
