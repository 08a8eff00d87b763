// The example of a rule, opened in the checker from the page of the rule.
import { expect, live, test } from '../support/test.js';

for (const [locale, rule] of [['en', 'removed-api'], ['es', 'unset-storage-class'], ['zh-CN', 'removed-volume-plugin']]) {
  test(`the example of ${rule} can be tried in ${locale}`, async ({ page }) => {
    await page.goto(`${locale}/rules/${rule}/`);
    await live(page);
    await page.locator('a[data-try]').first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/check/`));
    await page.locator('.finding summary').first().click();
    await expect(page.locator(`.finding a[href*="rules/${rule}/"]`).first()).toBeVisible();
  });
}
