// The check page: paste, findings, fixes, undo, language, privacy, and what happens when the engine dies.
import { confirm, CRON_JOB, editorText, findings, openCheck, paste, POD } from '../support/check.js';
import { expect, speak, test } from '../support/test.js';

const BOTH = `${POD}---\n${CRON_JOB}`;

test('a pasted text gets findings at their places', async ({ page }) => {
  await openCheck(page);
  await paste(page, BOTH);
  await expect(findings(page)).toHaveCount(2);
  await expect(findings(page).nth(0)).toContainText('batch/v1beta1');
  await expect(findings(page).nth(0)).toContainText('11:13');
  await expect(findings(page).nth(1)).toContainText('k8s.gcr.io');
  await expect(findings(page).nth(1)).toContainText('9:14');
  await expect(page.locator('.cm-mark')).toHaveText([/^k8s\.gcr\.io/, 'batch/v1beta1']);
});

test('the place of a finding moves the caret', async ({ page }) => {
  await openCheck(page);
  await paste(page, BOTH);
  await findings(page).nth(0).getByText('11:13').click();
  await expect(page.locator('.cm-activeLine')).toHaveText('apiVersion: batch/v1beta1');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('opening a finding stays in the list, its place leads to the text', async ({ page }) => {
    await openCheck(page);
    await paste(page, BOTH);
    const finding = findings(page).nth(0);
    const caretLine = await page.locator('.cm-activeLine').textContent();
    await finding.locator('summary').scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await finding.locator('.f-title').click();
    await expect(finding).toHaveAttribute('open', '');
    await expect(finding.getByRole('button', { name: 'Apply fix' })).toBeVisible();
    await expect(page.locator('.cm-mark-on')).toHaveText('batch/v1beta1');
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await expect(page.locator('.cm-activeLine')).toHaveText(caretLine);
    await finding.getByText('11:13').click();
    await expect(page.locator('.cm-activeLine')).toHaveText('apiVersion: batch/v1beta1');
    await expect(page.locator('.cm-activeLine')).toBeInViewport();
    await expect(finding).toHaveAttribute('open', '');
  });
});

test('a text pasted while a file is on its way is kept', async ({ page }) => {
  await page.addInitScript(() => {
    const Plain = Worker;
    window.Worker = class extends Plain {
      postMessage(message, transfer) {
        const send = () => super.postMessage(message, transfer);
        if (window.isSlow && message[0][1] === 'put') setTimeout(send, 1_000);
        else send();
      }
    };
  });
  await openCheck(page);
  await page.evaluate(() => (window.isSlow = true));
  await page.locator('input[type=file]').first().setInputFiles([{ name: 'pod.yaml', mimeType: 'text/yaml', buffer: Buffer.from(POD) }]);
  await paste(page, CRON_JOB);
  await expect(page.getByRole('tab')).toHaveCount(2);
  await expect(findings(page)).toHaveCount(2);
  await expect.poll(() => editorText(page)).toBe(CRON_JOB);
  await page.getByRole('tab', { name: /pod\.yaml/ }).click();
  await expect.poll(() => editorText(page)).toBe(POD);
});

test('switching between texts shows each with its own marks', async ({ page }) => {
  await openCheck(page);
  await page.locator('input[type=file]').first().setInputFiles([
    { name: 'pod.yaml', mimeType: 'text/yaml', buffer: Buffer.from(POD) },
    { name: 'job.yaml', mimeType: 'text/yaml', buffer: Buffer.from(CRON_JOB) },
  ]);
  await page.getByRole('tab', { name: /job\.yaml/ }).click();
  await page.getByRole('tab', { name: /pod\.yaml/ }).click();
  await page.getByRole('tab', { name: /job\.yaml/ }).click();
  await expect.poll(() => editorText(page)).toBe(CRON_JOB);
  await expect(page.locator('.cm-mark')).toHaveText(['batch/v1beta1']);
  await paste(page, BOTH);
  await page.getByRole('tab', { name: /pod\.yaml/ }).click();
  await expect.poll(() => editorText(page)).toBe(POD);
  await page.getByRole('tab', { name: /job\.yaml/ }).click();
  await expect.poll(() => editorText(page)).toBe(BOTH);
  await expect(page.locator('.cm-mark')).toHaveCount(2);
});

test('safe fixes change the text and nothing else, and can be undone', async ({ page }) => {
  await openCheck(page);
  await paste(page, BOTH);
  await page.getByRole('button', { name: 'Fix 2 safe' }).first().click();
  await confirm(page);
  await expect(findings(page)).toHaveCount(0);
  await expect(page.getByText('Nothing to change for')).toBeVisible();
  const fixed = BOTH.replace('k8s.gcr.io', 'registry.k8s.io').replace('batch/v1beta1', 'batch/v1');
  expect(await editorText(page)).toBe(fixed);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(findings(page)).toHaveCount(2);
  expect(await editorText(page)).toBe(BOTH);
});

test('a single fix shows its diff and is applied', async ({ page }) => {
  await openCheck(page);
  await paste(page, CRON_JOB);
  const finding = findings(page).nth(0);
  await unfold(finding);
  await expect(finding).toContainText('batch/v1');
  await finding.getByRole('button', { name: 'Apply fix' }).click();
  await expect(findings(page)).toHaveCount(0);
  expect(await editorText(page)).toBe(CRON_JOB.replace('batch/v1beta1', 'batch/v1'));
});

test('another target changes what is found', async ({ page }) => {
  await openCheck(page);
  await paste(page, CRON_JOB);
  await expect(findings(page).nth(0)).toContainText('was removed in 1.25');
  await page.locator('[data-island="target"] select').selectOption('1.24');
  await expect(findings(page).nth(0)).toContainText('will be removed in 1.25');
  await expect(page).toHaveURL(/target=1\.24/);
});

test('a change of language keeps page, text, findings and target', async ({ page }) => {
  await openCheck(page);
  await page.locator('[data-island="target"] select').selectOption('1.36');
  await paste(page, BOTH);
  await expect(findings(page)).toHaveCount(2);
  for (const locale of ['pt-BR', 'es', 'zh-CN']) {
    await speak(page, locale);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page).toHaveURL(new RegExp(`/${locale}/check/`));
    await expect(page.locator('[data-island="target"] select')).toHaveValue('1.36');
    await expect(findings(page)).toHaveCount(2);
    expect(await editorText(page)).toBe(BOTH);
  }
});

test('navigation and back keep the text', async ({ page }) => {
  await openCheck(page);
  await paste(page, BOTH);
  await expect(findings(page)).toHaveCount(2);
  await page.locator('header nav a[href*="guides"]').first().click();
  await expect(page.locator('html')).toHaveAttribute('data-page', 'guides');
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('data-page', 'check');
  await expect(findings(page)).toHaveCount(2);
  expect(await editorText(page)).toBe(BOTH);
});

test('nothing is requested while a text is pasted, checked and fixed', async ({ page }) => {
  await openCheck(page);
  await paste(page, POD);
  await expect(findings(page)).toHaveCount(1);
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await paste(page, `${BOTH}# secret-words-of-the-reader\n`);
  await expect(findings(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Fix 2 safe' }).first().click();
  await confirm(page);
  await expect(findings(page)).toHaveCount(0);
  expect(requests).toEqual([]);
});

test('several files are checked together', async ({ page }) => {
  await openCheck(page);
  await page.locator('input[type=file]').first().setInputFiles([
    { name: 'pod.yaml', mimeType: 'text/yaml', buffer: Buffer.from(POD) },
    { name: 'job.yaml', mimeType: 'text/yaml', buffer: Buffer.from(CRON_JOB) },
  ]);
  await expect(findings(page)).toHaveCount(2);
  await expect(page.getByRole('tab')).toHaveCount(2);
  await page.getByRole('tab', { name: /pod\.yaml/ }).click();
  await expect.poll(() => editorText(page)).toBe(POD);
});

test('broken and empty texts are met with words', async ({ page }) => {
  await openCheck(page);
  await paste(page, `${POD}---\napiVersion: v1\nkind: [\n`);
  await expect(findings(page)).toHaveCount(2);
  await expect(findings(page).first()).toContainText(/1[0-9]:/);
  await paste(page, 'Good morning.\n');
  await expect(page.getByText('This does not look like Kubernetes')).toBeVisible();
});

test.describe('hostile texts', () => {
  // What the editor says of a line of hundreds of kilobytes.
  test.use({ expectedErrors: [/^Measure loop restarted/] });

  test('are survived', async ({ page }) => {
    await openCheck(page);
    const names = 'abcdefgh';
    const aliases = (i) => `*${names[i - 1]}, `.repeat(9);
    const bomb = [...names].map((name, i) => `${name}: &${name} [${i ? aliases(i) : 'x'}]\n`).join('');
    const texts = ['['.repeat(100_000), '{"a":'.repeat(50_000), bomb, '\u0001\uFFFD'.repeat(1_000), '---\n'.repeat(20_000), ''];
    for (const text of texts) await paste(page, text);
    await paste(page, POD);
    await expect(findings(page)).toHaveCount(1);
    await expect(findings(page).first()).toContainText('k8s.gcr.io');
  });
});

test('when the worker dies of a document, the others are checked and the text stays', async ({ page }) => {
  // The engine does not die of any text we know of, so a worker is made to die whenever it checks the second document.
  await page.addInitScript(() => {
    const Plain = Worker;
    window.Worker = class extends Plain {
      postMessage(message, transfer) {
        const [, op, , second, first, count] = message[0];
        const isSkipped = op === 'check' && second.length > 0;
        const covers = (op === 'check' && !isSkipped) || (op === 'probe' && first <= 2 && 2 < first + count);
        if (!window.isFragile || !covers) return super.postMessage(message, transfer);
        this.terminate();
        setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { message: 'unreachable' })));
      }
    };
  });
  await openCheck(page);
  await paste(page, POD);
  await expect(findings(page)).toHaveCount(1);
  await page.evaluate(() => (window.isFragile = true));
  await paste(page, BOTH);
  await expect(page.getByText('The checker stopped at document 2')).toBeVisible();
  await expect(findings(page)).toHaveCount(1);
  expect(await editorText(page)).toBe(BOTH);
  await page.evaluate(() => (window.isFragile = false));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(findings(page)).toHaveCount(2);
});

test.describe('when the words of the engine cannot be loaded', () => {
  test.use({ expectedErrors: [/^Failed to load resource/] });

  test('the page says so, and tries again', async ({ page }) => {
    await page.route('**/words/**', (route) => route.abort());
    await openCheck(page);
    await paste(page, POD);
    const again = page.getByRole('button', { name: 'Try again' });
    await expect(again).toBeVisible();
    expect(await editorText(page)).toBe(POD);
    await page.unroute('**/words/**');
    await again.click();
    await expect(findings(page)).toHaveCount(1);
    await expect(findings(page).first()).toContainText('k8s.gcr.io');
  });
});

/** Opens a finding, unless it is open. */
async function unfold(finding) {
  const details = finding.locator('xpath=descendant-or-self::details').first();
  if ((await details.getAttribute('open')) === null) await details.locator('summary').first().click();
}
