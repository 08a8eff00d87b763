// axe finds nothing: every kind of page, in every locale, light and dark, wide and narrow.
import AxeBuilder from '@axe-core/playwright';

import { kinds, LOCALES } from '../support/dist.js';
import { expect, live, test } from '../support/test.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.use({ reducedMotion: 'reduce' });

for (const locale of LOCALES) {
  for (const [kind, address] of Object.entries(kinds(locale))) {
    test(`axe finds nothing on the ${kind} page in ${locale}`, async ({ page }) => {
      test.slow();
      await page.goto(address);
      await live(page);
      await expectNothing(page);
    });
  }
}

test('axe finds nothing on the chooser and the page for missing addresses', async ({ page }) => {
  for (const address of ['', '404.html']) {
    await page.goto(address);
    await expectNothing(page);
  }
});

async function expectNothing(page) {
  const looks = [['light', 1280], ['dark', 360]];
  for (const [colorScheme, width] of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    expect(await violations(page), `${colorScheme}, ${width} pixels wide`).toEqual([]);
  }
}

/** What axe finds, short enough to read in a failure. */
async function violations(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.flatMap((found) => found.nodes.map((node) => `${found.id}: ${node.target.join(' ')} ${node.failureSummary}`));
}
