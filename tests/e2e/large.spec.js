// Large input: every finding is counted, and what is too large to edit is shown read only.
// How long the main thread is busy is measured by `cargo xtask bench`, not here.
import { writeFileSync } from 'node:fs';

import { findings, openCheck, paste } from '../support/check.js';
import { manifests, planted } from '../support/manifests.js';
import { expect, test } from '../support/test.js';

test('a large paste is counted to the last finding', async ({ page }) => {
  const text = manifests(300_000);
  const { removed } = planted(text);
  await openCheck(page);
  await paste(page, text);
  await expect(page.getByText(`${removed} errors`).first()).toBeVisible();
});

test('a text over 512 KiB is shown read only, with its findings', async ({ page }) => {
  const text = manifests(2_000_000);
  await openCheck(page);
  await open(page, text);
  await expect(page.getByText('Shown read only')).toBeVisible();
  await expect(findings(page).first()).toBeVisible();
});

/** Opens a text as a file on disk: what it costs before the page hears of it is not on the page's thread. */
async function open(page, text) {
  const file = test.info().outputPath('all.yaml');
  writeFileSync(file, text);
  await page.locator('input[type=file]').first().setInputFiles(file);
  await expect(findings(page).first()).toBeVisible();
}
