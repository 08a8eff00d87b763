// Where the browser allows no worker, the same modules run on the page's own thread.
import { CRON_JOB, editorText, findings, openCheck, paste } from '../support/check.js';
import { manifests, planted } from '../support/manifests.js';
import { expect, test } from '../support/test.js';

/** The ways in which browsers refuse a worker. */
const REFUSALS = {
  'at once': () => {
    globalThis.Worker = class {
      constructor() {
        throw new DOMException('no worker here', 'SecurityError');
      }
    };
  },
  'a little later': () => {
    globalThis.Worker = class extends EventTarget {
      constructor() {
        super();
        queueMicrotask(() => this.dispatchEvent(new ErrorEvent('error', { cancelable: true })));
      }
      postMessage() {}
      terminate() {}
    };
  },
};

for (const [when, refuse] of Object.entries(REFUSALS)) {
  test(`a text is checked and fixed where workers are refused ${when}`, async ({ page }) => {
    await page.addInitScript(refuse);
    await openCheck(page);
    await paste(page, CRON_JOB);
    await expect(findings(page)).toHaveCount(1);
    await findings(page).first().locator('summary').click();
    await page.getByRole('button', { name: 'Apply fix' }).click();
    await expect(findings(page)).toHaveCount(0);
    expect(await editorText(page)).toContain('apiVersion: batch/v1\n');
  });
}

test('pages follow each other without a worker, and texts stay', async ({ page }) => {
  await page.addInitScript(REFUSALS['at once']);
  await openCheck(page);
  await paste(page, CRON_JOB);
  await expect(findings(page)).toHaveCount(1);
  await page.getByRole('link', { name: 'Guides' }).first().click();
  await expect(page.locator('html')).toHaveAttribute('data-page', 'guides');
  await page.goBack();
  await expect(findings(page)).toHaveCount(1);
});

test('a check of a large text leaves the page time to answer', async ({ page }) => {
  const text = manifests(450_000);
  const { removed } = planted(text);
  await page.addInitScript(REFUSALS['at once']);
  await openCheck(page);
  const answered = page.evaluate(
    () =>
      new Promise((resolve) => {
        let n = 0;
        const status = document.querySelector('#page');
        // Counts how often the page gets a turn until the findings are there.
        const turn = () => (status.querySelector('.finding') ? resolve(n) : ((n += 1), setTimeout(turn)));
        turn();
      }),
  );
  await paste(page, text);
  await expect(page.getByText(`${removed} errors`).first()).toBeVisible();
  expect(await answered).toBeGreaterThan(5);
});
