// Links: what the address says of the list, texts that travel behind the hash, secrets that do not, and that nothing is
// ever requested with them.
import { CRON_JOB, editorText, findings, openCheck, paste, POD } from '../support/check.js';
import { expect, live, speak, test } from '../support/test.js';

const BOTH = `${POD}---\n${CRON_JOB}`;
const SECRET = `${CRON_JOB}---
apiVersion: v1
kind: Secret
metadata:
  name: shop
data:
  password: aHVudGVyMmh1bnRlcjI=
stringData:
  key.pem: |
    -----BEGIN PRIVATE KEY-----
    MIIEvQIBADANBgkqhkiG9w0BAQEFAASC
    BKcwggSjAgEAAoIBAQC7
    -----END PRIVATE KEY-----
`;

const dialog = (page) => page.locator('dialog[data-part="sharing"]');
const notice = (page) => page.locator('[data-part="over"] .card');
const bar = (page) => page.evaluate(() => location.href);

/** Opens the dialog. */
async function share(page) {
  await page.locator('.bar [data-do="share"]').click();
  await expect(dialog(page)).toBeVisible();
}

/** The links in the dialog. */
const links = (page) => dialog(page).locator('input').evaluateAll((inputs) => inputs.map((input) => input.value));

/** The link with the text. */
async function textLink(page, button) {
  await share(page);
  await dialog(page).getByRole('button', { name: button }).click();
  await expect(dialog(page).locator('input')).toHaveCount(2);
  return (await links(page))[1];
}

test('the address keeps start, severities and rule over loads, languages and the way back', async ({ page }) => {
  await openCheck(page);
  await paste(page, BOTH);
  await expect(findings(page)).toHaveCount(2);
  await page.locator('[data-pick="from"]').selectOption('1.21');
  await expect(page).toHaveURL(/from=1\.21/);
  await page.locator('[data-do="severity"][data-level="1"]').click();
  await expect(page).toHaveURL(/severity=error,info/);
  await findings(page).nth(0).locator('summary').click();
  await findings(page).nth(0).getByRole('button', { name: 'Only this rule' }).click();
  await expect(page).toHaveURL(/rule=removed-api/);
  await expect(page.getByText('Only findings of this rule are listed:')).toBeVisible();
  await expect(findings(page)).toHaveCount(1);
  await speak(page, 'pt-BR');
  await expect(page).toHaveURL(/pt-BR\/check\/\?.*from=1\.21&severity=error,info&rule=removed-api/);
  await expect(findings(page)).toHaveCount(1);
  await page.locator('header nav a[href*="guides"]').first().click();
  await expect(page.locator('html')).toHaveAttribute('data-page', 'guides');
  await page.goBack();
  await expect(page).toHaveURL(/from=1\.21&severity=error,info&rule=removed-api/);
  await expect(page.locator('[data-pick="from"]')).toHaveValue('1.21');
  const address = await bar(page);
  await page.goto('about:blank');
  await page.goto(address);
  await live(page);
  await paste(page, BOTH);
  await expect(findings(page)).toHaveCount(1);
  await expect(page.locator('[data-pick="from"]')).toHaveValue('1.21');
  await expect(page.locator('[data-do="severity"][data-level="1"]')).toHaveAttribute('aria-pressed', 'false');
  await page.locator('[data-part="banner"] [data-do="rule"]').click();
  await expect(page).not.toHaveURL(/rule=/);
});

test('the address ignores what nobody knows', async ({ page }) => {
  await page.goto('en/check/?from=9.9&severity=fatal&only=all&rule=no-such-rule');
  await live(page);
  await paste(page, BOTH);
  await expect(findings(page)).toHaveCount(2);
  await expect(page.locator('[data-pick="from"]')).toHaveValue('');
});

test('a link holds a text only when asked, and opens it without a trace', async ({ page, context }) => {
  await openCheck(page);
  await page.locator('[data-island="target"] select').selectOption('1.36');
  await paste(page, BOTH);
  await expect(findings(page)).toHaveCount(2);
  await share(page);
  expect(await links(page)).toEqual([expect.stringMatching(/\/en\/check\/\?target=1\.36$/)]);
  await dialog(page).getByRole('button', { name: 'Make a link with the text' }).click();
  await expect(dialog(page).locator('input')).toHaveCount(2);
  const link = (await links(page))[1];
  expect(link).toMatch(/\?target=1\.36#t=1\.[\w-]+$/);
  await expect(dialog(page).getByText(`${link.length} characters`)).toBeVisible();

  const other = await context.newPage();
  const asked = [];
  other.on('request', (request) => asked.push(request.url() + (request.postData() ?? '') + JSON.stringify(request.headers())));
  const bars = [];
  other.on('framenavigated', (frame) => bars.push(frame.url()));
  await other.goto(link);
  await expect(findings(other)).toHaveCount(2);
  expect(await editorText(other)).toBe(BOTH);
  expect(await bar(other)).toBe(link.split('#')[0]);
  await expect(notice(other)).toContainText('This text came with the link');
  const packed = link.split('#t=1.')[1];
  // The browser tells the test of the fragment as part of the first address; what goes out over the wire has none.
  expect(asked.slice(1).filter((request) => request.includes(packed.slice(0, 20)))).toEqual([]);
  expect(await other.evaluate((text) => performance.getEntriesByType('resource').some((entry) => entry.name.includes(text)), packed.slice(0, 20))).toBe(false);
});

test('nothing is requested while a text is shared, opened and put back', async ({ page }) => {
  await openCheck(page);
  await paste(page, SECRET);
  await expect(findings(page)).toHaveCount(1);
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  const link = await textLink(page, 'Redact and make a link');
  await page.keyboard.press('Escape');
  expect(asked).toEqual([]);
  await page.evaluate((anchor) => (location.hash = anchor), link.split('#')[1]);
  await expect(page.getByRole('tab')).toHaveCount(2);
  await page.locator('[data-do="put-back"]').click();
  await expect(page.locator('[data-do="put-back"]')).toHaveCount(0);
  // Browsers look at the icon of a page again when its address changes.
  expect(asked.filter((url) => !url.endsWith('/icon.svg'))).toEqual([]);
});

test('secrets are refused, redacted, and put back for their owner alone', async ({ page, context }) => {
  await openCheck(page);
  await paste(page, SECRET);
  await expect(findings(page)).toHaveCount(1);
  await share(page);
  await expect(dialog(page).getByText('2 values look like secrets')).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: 'Make a link with the text' })).toHaveCount(0);
  await expect(dialog(page)).not.toContainText('aHVudGVy');
  await expect(dialog(page).locator('.leaks li')).toHaveCount(2);
  expect(await links(page)).toHaveLength(1);
  await dialog(page).getByRole('button', { name: 'Redact and make a link' }).click();
  await expect(dialog(page).locator('input')).toHaveCount(2);
  await expect(dialog(page).getByText('Redacted: 2 values are placeholders')).toBeVisible();
  const link = (await links(page))[1];
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(dialog(page)).toBeHidden();

  const reviewer = await context.newPage();
  await reviewer.goto(link);
  await expect(findings(reviewer)).toHaveCount(1);
  await expect(notice(reviewer)).toContainText('2 values were redacted');
  const seen = await editorText(reviewer);
  expect(seen).toHaveLength(SECRET.length);
  expect(seen).not.toMatch(/aHVudGVy|MIIEvQ|BKcwgg/);
  expect(seen.split('\n').map((line) => line.length)).toEqual(SECRET.split('\n').map((line) => line.length));
  await expect(reviewer.locator('[data-do="put-back"]')).toHaveCount(0);
  await reviewer.getByRole('button', { name: 'Fix 1 safe' }).first().click();
  await expect(findings(reviewer)).toHaveCount(0);
  const fixed = await editorText(reviewer);

  await paste(page, fixed);
  await page.locator('[data-do="put-back"]').click();
  await expect.poll(() => editorText(page)).toBe(SECRET.replace('batch/v1beta1', 'batch/v1'));
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(() => editorText(page)).toBe(fixed);
});

for (const [name, anchor, said] of [
  ['garbage', 't=1.!!!', 'cannot be read'],
  ['nothing', 't=', 'cannot be read'],
  ['half a link', 't=1.eNpjYGBgYGJmZGBkYmYAAAF_ABc', 'cannot be read'],
  ['a later version', 't=2.abcdef', 'newer Farol'],
]) {
  test(`a link with ${name} says so and breaks nothing`, async ({ page }) => {
    await page.goto(`en/check/#${anchor}`);
    await expect(notice(page)).toContainText(said);
    expect(await bar(page)).toMatch(/\/en\/check\/$/);
    await paste(page, BOTH);
    await expect(findings(page)).toHaveCount(2);
  });
}

test('a link that unpacks to far too much is refused', async ({ page }) => {
  const packed = await (async () => {
    const zeros = new Blob([new Uint8Array(16 << 20)]).stream().pipeThrough(new CompressionStream('deflate'));
    return Buffer.from(await new Response(zeros).arrayBuffer()).toString('base64url');
  })();
  await page.goto(`en/check/#t=1.${packed}`);
  await expect(notice(page)).toContainText('too large to be opened');
});

test('a text that no link holds is refused, with what to do instead', async ({ page }) => {
  await openCheck(page);
  const noise = Array.from({ length: 9000 }, (_, i) => `- ${(Math.imul(i, 2654435761) >>> 0) % 1_000_000}`).join('\n');
  await paste(page, noise);
  await share(page);
  await dialog(page).getByRole('button', { name: 'Make a link with the text' }).click();
  await expect(dialog(page).getByText('Send the file instead')).toBeVisible();
  expect(await links(page)).toHaveLength(1);
});
