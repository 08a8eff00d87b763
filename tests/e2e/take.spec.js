// What a reader takes along from the check page, and what changes how a text is read.
import { readFile } from 'node:fs/promises';
import { CRON_JOB, findings, openCheck, paste, POD } from '../support/check.js';
import { expect, test } from '../support/test.js';

const BOTH = `${POD}---\n${CRON_JOB}`;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function download(page, form) {
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: `Download ${form}` }).click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

const copied = (page) => page.evaluate(() => navigator.clipboard.readText());

test('the report comes as a file in every form', async ({ page }) => {
  await openCheck(page);
  await paste(page, BOTH);
  await expect(findings(page)).toHaveCount(2);

  const json = await download(page, 'JSON');
  expect(json.name).toBe('farol.json');
  const report = JSON.parse(json.text);
  expect(report.findings.map(({ rule }) => rule)).toEqual(['frozen-registry-image', 'removed-api']);
  expect(report.inputs[0].coverage.checked).toBe(2);

  const sarif = await download(page, 'SARIF');
  expect(sarif.name).toBe('farol.sarif');
  const [run] = JSON.parse(sarif.text).runs;
  expect(run.results).toHaveLength(2);
  expect(run.tool.driver.rules[1].helpUri).toMatch(/^http.*\/en\/rules\/removed-api\/$/);

  const markdown = await download(page, 'Markdown');
  expect(markdown.name).toBe('farol.md');
  expect(markdown.text).toContain('| error |');

  const junit = await download(page, 'JUnit');
  expect(junit.name).toBe('farol.xml');
  expect(junit.text).toContain('failures="2"');
});

test('the report goes to the clipboard as Markdown', async ({ page }) => {
  await openCheck(page);
  await paste(page, BOTH);
  await expect(findings(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.locator('[data-part=over]')).toContainText('clipboard');
  expect(await copied(page)).toContain('### Farol: 1 error, 1 warning, 0 info');
});

test('a wrong result becomes a case without what is the reader’s own', async ({ page }) => {
  await openCheck(page);
  await paste(page, BOTH);
  await findings(page).nth(0).locator('.f-title').click();
  await findings(page).nth(0).getByRole('button', { name: 'Report a wrong result' }).click();
  await expect(page.locator('[data-part=over]')).toContainText('clipboard');
  const text = await copied(page);
  expect(text).toContain('### Wrong result of removed-api');
  expect(text).toContain('apiVersion: batch/v1beta1\nkind: CronJob\n');
  expect(text).not.toContain('report:2.4');
  expect(text).not.toContain('registry.example.com');
});

test('a text is read as what its reader says', async ({ page }) => {
  await openCheck(page);
  await paste(page, BOTH);
  await expect(findings(page)).toHaveCount(2);
  const kind = page.getByRole('combobox', { name: 'Read as' });
  await expect(kind.locator('option:checked')).toHaveText('Kubernetes manifests');
  await kind.selectOption('text');
  await expect(findings(page)).toHaveCount(0);
  await kind.selectOption('');
  await expect(findings(page)).toHaveCount(2);
});

test('an upgrade says from which version on a finding counts', async ({ page }) => {
  await openCheck(page);
  await paste(page, CRON_JOB);
  await expect(findings(page)).toHaveCount(1);
  await page.getByRole('combobox', { name: 'From' }).selectOption('1.22');
  await expect(findings(page).nth(0)).toContainText('from 1.25 on');
});

test('what a comment suppresses is counted, with its reason', async ({ page }) => {
  await openCheck(page);
  await paste(page, `# farol-ignore: removed-api waits for the vendor\n${CRON_JOB}`);
  const card = page.locator('[data-part=banner]').getByText('1 finding is suppressed');
  await card.click();
  await expect(page.locator('[data-part=banner]')).toContainText('waits for the vendor');
  await expect(findings(page)).toHaveCount(0);
});

test('a list whose findings are all filtered away says so', async ({ page }) => {
  await openCheck(page);
  await paste(page, CRON_JOB);
  await expect(findings(page)).toHaveCount(1);
  await page.getByRole('button', { name: '1 error' }).click();
  await expect(page.locator('[data-part=banner]')).toContainText('No findings with these filters.');
});
