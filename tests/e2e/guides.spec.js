// The index of guides, and what stands around the text of one.
import { openCheck, paste, CRON_JOB } from '../support/check.js';
import { LOCALES } from '../support/dist.js';
import { expect, live, test } from '../support/test.js';

const GUIDE = 'en/guides/registry-k8s-io/';

const field = (page) => page.getByRole('searchbox');
const cards = (page) => page.locator('.group[id] [data-guide]:visible');
const forYou = (page) => page.locator('.for-you');

test('the field leaves the guides with its words', async ({ page }) => {
  await page.goto('en/guides/');
  await live(page);
  const total = await cards(page).count();
  await field(page).fill('ingress');
  await expect.poll(() => cards(page).count()).toBeLessThan(total);
  const left = await cards(page).count();
  await expect(page.getByText(`${left} of ${total} guides`)).toBeVisible();
  for (const title of await cards(page).allTextContents()) expect(title.toLowerCase()).toContain('ingress');
  await field(page).fill('no such thing');
  await expect(page.getByText('Nothing for “no such thing”')).toBeVisible();
  await expect(page.locator('.group[id]:visible')).toHaveCount(0);
  await field(page).fill('');
  await expect(cards(page)).toHaveCount(total);
});

test('accents do not matter', async ({ page }) => {
  await page.goto('pt-BR/guides/');
  await live(page);
  await field(page).fill('registro');
  const count = await cards(page).count();
  await field(page).fill('régistro');
  await expect(cards(page)).toHaveCount(count);
});

test('what matters for the chosen version and the texts stands first', async ({ page }) => {
  await page.goto('en/guides/');
  await live(page);
  await expect(forYou(page)).toBeHidden();
  await page.locator('[data-island="target"] select').selectOption('1.25');
  await expect(forYou(page).getByRole('heading')).toHaveText('For your 1.25');
  await expect(forYou(page).locator('a[href*="cronjob-and-pdb"]')).toBeVisible();
  await expect(forYou(page).locator('a[href*="/dra/"]')).toHaveCount(0);
  await openCheck(page);
  await page.goto('en/check/?target=1.36');
  await live(page);
  await paste(page, CRON_JOB);
  await expect(page.locator('.finding')).toHaveCount(1);
  await page.locator('header nav a', { hasText: 'Guides' }).first().click();
  await expect(forYou(page).getByRole('heading')).toHaveText('For your 1.36');
  await forYou(page).locator('a[href*="cronjob-and-pdb"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-page', 'guide');
});

test('the list at the side is open at the group of the page', async ({ page }) => {
  for (const locale of LOCALES) {
    await page.goto(GUIDE.replace('en/', `${locale}/`));
    await expect(page.locator('.side details[open]')).toHaveCount(1);
    await expect(page.locator('.side [aria-current="page"]')).toBeVisible();
  }
  await page.locator('.side details:not([open]) summary').first().click();
  await expect(page.locator('.side details[open]')).toHaveCount(2);
  await live(page);
  await page.locator('.crumb a').nth(1).click();
  await expect(page).toHaveURL(/guides\/#registries$/);
  await expect(page.locator('#registries')).toBeInViewport();
});

test('on a phone the guides of the group are in the menu', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(GUIDE);
  await live(page);
  await page.locator('.menu-btn').click();
  const names = page.locator('#top-menu a[href*="guides/"]');
  expect(await names.count()).toBeGreaterThan(3);
  await page.locator('#top-menu a[href*="package-repositories"]').click();
  await expect(page).toHaveURL(/package-repositories/);
});

test('the contents follow the scroll', async ({ page }) => {
  await page.goto(GUIDE);
  await live(page);
  const current = page.locator('.toc [aria-current]');
  await page.locator('#verify').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.getElementById('verify').scrollIntoView());
  await expect(current).toHaveText(/Verify/);
  await page.locator('.toc a', { hasText: 'Errors' }).click();
  await expect(page).toHaveURL(/#errors$/);
  await expect(current).toHaveText(/Errors/);
});

test('columns keep their names on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(GUIDE);
  const cell = page.locator('.table td[data-label]').first();
  const label = await cell.getAttribute('data-label');
  const shown = await cell.evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(shown).toContain(label);
});

test('on paper everything is open, and the address stands at the end', async ({ page }) => {
  await page.goto('en/guides/package-repositories/#verify');
  await live(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  for (const panel of await page.locator('.tabs > [data-tab]').all()) await expect(panel).toBeVisible();
  await expect(page.locator('header#top')).toBeHidden();
  const end = await page.locator('#foot').evaluate((foot) => getComputedStyle(foot, '::after').content);
  expect(end).toContain('/en/guides/package-repositories/');
  await expect(page.locator('#foot')).toContainText('Data as of');
});
