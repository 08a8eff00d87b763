// Tabs in guides: by pointer and by keys, in every group of the name, and as panels below each other without scripts.
import { expect, live, test } from '../support/test.js';

const GUIDE = 'en/guides/package-repositories/';

const groups = (page) => page.locator('.tabs[data-tabs="packages"]');
const tabs = (group) => group.getByRole('tab');
const panels = (group) => group.locator('> [data-tab]');

test('tabs of one name go together and are kept', async ({ page }) => {
  await page.goto(GUIDE);
  await live(page);
  expect(await groups(page).count()).toBeGreaterThan(1);
  const [first, second] = [groups(page).nth(0), groups(page).nth(1)];
  await expect(first.getByRole('tablist')).toBeVisible();
  await expect(tabs(first).nth(0)).toHaveAttribute('aria-selected', 'true');
  await expect(first.getByRole('tabpanel')).toHaveCount(1);
  await tabs(second).nth(1).click();
  for (const group of [first, second]) {
    await expect(tabs(group).nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect(tabs(group).nth(0)).toHaveAttribute('tabindex', '-1');
    await expect(panels(group).nth(0)).toBeHidden();
    await expect(panels(group).nth(1)).toBeVisible();
  }
  await expect(tabs(second).nth(1)).toBeInViewport();
  await page.reload();
  await expect(tabs(first).nth(1)).toHaveAttribute('aria-selected', 'true');
});

test('arrows, Home and End move between tabs', async ({ page }) => {
  await page.goto(GUIDE);
  await live(page);
  const group = groups(page).nth(1);
  const last = (await tabs(group).count()) - 1;
  await tabs(group).nth(0).focus();
  for (const [key, at] of [['ArrowLeft', last], ['ArrowRight', 0], ['ArrowRight', 1], ['End', last], ['Home', 0]]) {
    await page.keyboard.press(key);
    await expect(tabs(group).nth(at)).toBeFocused();
    await expect(tabs(group).nth(at)).toHaveAttribute('aria-selected', 'true');
    await expect(panels(group).nth(at)).toBeVisible();
    await expect(group.getByRole('tabpanel')).toHaveCount(1);
  }
  await expect(group.getByRole('tabpanel')).toHaveAccessibleName((await tabs(group).nth(0).textContent()) ?? '');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every panel is there under its title', async ({ page }) => {
    await page.goto(GUIDE);
    for (const panel of await page.locator('.tabs > [data-tab]').all()) {
      await expect(panel).toBeVisible();
      await expect(panel.locator('> .tab-title')).toBeVisible();
    }
    expect(await page.locator('.tabs > [data-tab]').count()).toBeGreaterThan(3);
  });
});
