// Steps of a guide that tick themselves, by the checker of the page and by the texts of the check page.
import { openCheck, paste, POD } from '../support/check.js';
import { expect, live, test } from '../support/test.js';

const GUIDE = 'en/guides/registry-k8s-io/';
const MENDED = POD.replace('k8s.gcr.io', 'registry.k8s.io');

const step = (page, id) => page.locator(`main h2#${id}`);
const field = (page) => page.locator('main .inbox textarea').first();
const progress = (page) => page.locator('.toc .prog');
const status = (page) => page.locator('body > [role="status"]');

test('the checker of the page ticks a step, and opens it again', async ({ page }) => {
  await page.goto(GUIDE);
  await live(page);
  const outcome = page.locator('main .inbox [data-part="outcome"]').first();
  await expect(outcome).not.toBeEmpty();
  // What the guide shows as an example is no text of the reader's.
  await expect(page.locator('main h2.done')).toHaveCount(0);
  await field(page).fill(MENDED);
  await expect(step(page, 'change')).toHaveClass(/done/);
  await expect(step(page, 'change')).toHaveAccessibleName(/Done/);
  await expect(status(page)).toContainText('Step 2 is done: Change the source.');
  await expect(progress(page)).toContainText('1 of 5 steps done');
  // Nothing in it is about kubeadm or the sandbox.
  await expect(page.locator('main h2.done')).toHaveCount(1);
  await field(page).fill(POD);
  await expect(page.locator('main h2.done')).toHaveCount(0);
  await expect(step(page, 'change').locator('.num')).toContainText('2');
  await expect(status(page)).toContainText('Step 2 is open again');
  await expect(progress(page)).toBeHidden();
  await field(page).fill('apiVersion: v1\nkind: Pod\nspec: [image\n');
  await expect(outcome).toContainText('missing');
  await expect(page.locator('main h2.done')).toHaveCount(0);
});

for (const [where, home] of [['the site', 'en/check/'], ['the single file', 'farol.html#/en/check/']]) {
  test(`a text of the check page ticks steps of every guide in ${where}`, async ({ page }) => {
    if (home.includes('#')) {
      await page.goto(home);
      await expect(page.locator('.cm-content')).toBeVisible();
    } else {
      await openCheck(page);
    }
    await paste(page, MENDED);
    await expect(page.getByText('Nothing to change')).toBeVisible();
    await page.locator('header nav a', { hasText: 'Guides' }).first().click();
    await page.locator('main a[href*="guides/registry-k8s-io/"]').first().click();
    await expect(step(page, 'change')).toHaveClass(/done/);
    await page.locator('[data-island="language"] button').click();
    await page.locator('[data-island="language"] a[hreflang="es"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(step(page, 'change')).toHaveAccessibleName(/Hecho/);
    await page.locator('header nav a').first().click();
    await paste(page, POD);
    await expect(page.locator('.finding')).toHaveCount(1);
    await page.goBack();
    await expect(step(page, 'change')).toBeVisible();
    await expect(step(page, 'change')).not.toHaveClass(/done/);
  });
}
