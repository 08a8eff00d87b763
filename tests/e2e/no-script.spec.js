// Without scripts: every page is complete, and links lead on.
import { kinds, LOCALES, pages } from '../support/dist.js';
import { expect, speak, test } from '../support/test.js';

test.use({ javaScriptEnabled: false });

const guides = (locale) => pages().filter((page) => new RegExp(`^${locale}/guides/[^/]+/$`).test(page));

for (const locale of LOCALES) {
  test(`the guides of ${locale} are complete`, async ({ page }) => {
    expect(guides(locale).length, 'guides').toBeGreaterThanOrEqual(3);
    for (const address of guides(locale)) {
      await page.goto(address);
      await expect(page.locator('main h1'), address).toBeVisible();
      expect((await page.locator('main').innerText()).length, address).toBeGreaterThan(3000);
      expect(await page.locator('main h2:visible').count(), address).toBeGreaterThan(4);
      expect(await page.locator('main pre:visible').count(), address).toBeGreaterThan(2);
      await expect(page.locator('.needs-js:visible'), address).toHaveCount(0);
    }
  });
}

test('the check page says what it needs and shows its examples', async ({ page }) => {
  await page.goto(kinds('en').check);
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('main .over.no-js').first()).toBeVisible();
  await expect(page.locator('main details').first()).toBeVisible();
});

test('the timeline is a table too', async ({ page }) => {
  await page.goto(kinds('en').timeline);
  expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(20);
});

test('the chooser leads to every locale', async ({ page }) => {
  await page.goto('');
  for (const locale of LOCALES) await expect(page.locator(`a[hreflang="${locale}"]`).first()).toBeVisible();
  await page.locator('a[hreflang="es"]').first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

test('a page leads to itself in another language', async ({ page }) => {
  const { timeline } = kinds('en');
  await page.goto(timeline);
  await speak(page, 'pt-BR');
  await expect(page).toHaveURL(/pt-BR\/timeline\/$/);
});
