// Playwright's `test` with what every test of ours demands: no error on the console and no violation of the policy.
import { expect, test as plain } from '@playwright/test';

export { expect };

const BLOCKED = /^Service Worker registration blocked by Playwright$/;

export const test = plain.extend({
  /** Messages that a test expects, as patterns; everything else on the console fails it. */
  expectedErrors: [[], { option: true }],

  page: async ({ page, expectedErrors, javaScriptEnabled }, use) => {
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
    });
    if (javaScriptEnabled) {
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
        });
        // The app gives the button of the theme a title as soon as it is live.
        const isNaming = ({ target }) => target.closest('[data-island="theme"]');
        new MutationObserver((changes) => {
          if (changes.some(isNaming)) window.isLive = true;
        }).observe(document, { attributes: true, attributeFilter: ['title'], subtree: true });
      });
    }
    await use(page);
    const unexpected = errors.filter((error) => ![BLOCKED, ...expectedErrors].some((pattern) => pattern.test(error)));
    expect(unexpected, 'errors on the console').toEqual([]);
  },
});

/** Waits until the app has brought the page to life. */
export async function live(page) {
  await page.waitForFunction(() => window.isLive);
}

/** Chooses a language in the menu of the header. */
export async function speak(page, locale) {
  await page.locator('[data-island="language"] button').click();
  await page.locator(`[data-island="language"] a[hreflang="${locale}"]`).click();
}
