// The small checkers: on home, and inside guides.
import { CRON_JOB, editorText, findings } from '../support/check.js';
import { pages } from '../support/dist.js';
import { expect, live, test } from '../support/test.js';

test('home checks a text and carries it to the checker', async ({ page }) => {
  await page.goto('en/');
  await live(page);
  const small = page.locator('[data-island="checker-small"]');
  await small.getByText('Paste yours').click();
  await small.getByText('Paste yours').click();
  await small.locator('textarea').fill(CRON_JOB);
  await expect(small).toContainText('was removed in 1.25');
  await small.getByText('Open in checker').click();
  await expect(page.locator('html')).toHaveAttribute('data-page', 'check');
  await expect(findings(page)).toHaveCount(1);
  await expect.poll(() => editorText(page)).toBe(CRON_JOB);
});

test('a guide checks the example in it', async ({ page }) => {
  await page.goto(pages().find((page) => page.startsWith('en/guides/registry')));
  await live(page);
  const inline = page.locator('[data-island="checker-inline"]').first();
  await expect(inline).toContainText('k8s.gcr.io');
  await inline.locator('textarea').fill(CRON_JOB);
  await expect(inline).toContainText('was removed in 1.25');
  await inline.getByRole('button', { name: /Fix 1 safe/ }).click();
  await expect(inline.locator('textarea')).toHaveValue(CRON_JOB.replace('batch/v1beta1', 'batch/v1'));
});
