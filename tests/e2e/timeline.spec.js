// The timeline: drawing and table, filters by lane, version and words.
import { expect, live, test } from '../support/test.js';

const rows = (page) => page.locator('main table tbody tr:visible');

test.beforeEach(async ({ page }) => {
  await page.goto('en/timeline/');
  await live(page);
});

test('lanes can be hidden, in the drawing and in the table', async ({ page }) => {
  const all = await rows(page).count();
  const chip = page.locator('[data-lane="registry"]');
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => rows(page).count()).toBeLessThan(all);
  await chip.click();
  await expect.poll(() => rows(page).count()).toBe(all);
});

test('words find events, and the address keeps them', async ({ page }) => {
  const all = await rows(page).count();
  await page.locator('[data-timeline="text"]').fill('k8s.gcr.io');
  await expect.poll(() => rows(page).count()).toBeLessThan(all);
  expect(await rows(page).count()).toBeGreaterThan(0);
  const found = await rows(page).count();
  await page.reload();
  await live(page);
  await expect.poll(() => rows(page).count()).toBe(found);
});

test('an event opens its card by keyboard', async ({ page }) => {
  await page.locator('[data-timeline="drawing"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-island="timeline"]')).toContainText(/Source/);
});
