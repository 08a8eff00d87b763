// Fixes on the check page: what each proves, those to review one by one, all changes in one view, and results to take along.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import AxeBuilder from '@axe-core/playwright';
import { CRON_JOB, editorText, findings, openCheck, paste, POD } from '../support/check.js';
import { manifests } from '../support/manifests.js';
import { expect, test } from '../support/test.js';

const ZONED = CRON_JOB.replace('batch/v1beta1', 'batch/v1').replace('"0 3 * * *"', '"TZ=Europe/Lisbon 0 3 * * *" # at night');
const CLAIM = `apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
  annotations:
    volume.beta.kubernetes.io/storage-class: fast
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests:
      storage: 1Gi
`;
const TO_REVIEW = `${ZONED}---\n${CLAIM}`;

const review = (page) => page.locator('[data-part="review"]');
const dialog = (page) => page.getByRole('dialog');
const files = (page) => page.locator('input[type=file]').first();
const text = (name, content) => ({ name, mimeType: 'text/yaml', buffer: Buffer.from(content) });

async function download(page, press) {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Presses an item of the menu that takes texts along. */
async function save(page, item) {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('#save')).toBeVisible();
  return download(page, () => page.getByRole('button', { name: item }).click());
}

const undo = (page) => page.locator('.bar [data-do="undo"]').click();

async function axe(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`)).toEqual([]);
}

test('an open finding proves its fix on the text', async ({ page }) => {
  await openCheck(page);
  await paste(page, `${POD}---\n${CRON_JOB}`);
  const finding = findings(page).nth(1);
  await finding.locator('.f-title').click();
  const proof = finding.locator('.proof');
  await expect(proof).toContainText('Tried on your text: 1 finding gone, none new. 1 comment kept. Bytes: ');
  await proof.getByText('1 value changes').click();
  await expect(proof.getByRole('listitem')).toHaveText('/spec/containers/0/image another value');
});

test('fixes are reviewed one by one, with keys alone', { tag: '@firefox' }, async ({ page }) => {
  await openCheck(page);
  await files(page).setInputFiles([text('all.yaml', TO_REVIEW)]);
  const start = page.getByRole('button', { name: 'Review 2 fixes' });
  await start.focus();
  await page.keyboard.press('Enter');
  await expect(review(page)).toBeFocused();
  await expect(review(page)).toContainText('1 of 2 to review');
  await expect(review(page)).toContainText('timeZone');
  await expect(page.locator('.cm-activeLine')).toContainText('schedule');
  await axe(page);
  await page.keyboard.press('F8');
  await expect(review(page)).toContainText('2 of 2 to review');
  await expect(review(page)).toContainText('storageClassName: fast');
  await page.keyboard.press('Shift+F8');
  await expect(review(page)).toContainText('1 of 2 to review');
  await page.keyboard.press('Control+.');
  await expect(review(page)).toContainText('2 of 2 to review');
  await expect(review(page)).toBeFocused();
  expect(await editorText(page)).toContain('timeZone: Europe/Lisbon');
  await page.keyboard.press('Shift+F8');
  await expect(review(page)).toContainText('1 of 2 to review');
  expect(await editorText(page)).toBe(TO_REVIEW);
  await page.keyboard.press('Control+.');
  await expect(review(page)).toContainText('2 of 2 to review');
  await page.keyboard.press('Control+.');
  await expect(review(page)).toContainText('Nothing more to review');
  await axe(page);
  await page.keyboard.press('Escape');
  await expect(review(page)).toBeHidden();
  await expect(page.getByText('Nothing to change for')).toBeVisible();
  expect(await editorText(page)).toContain('# at night');
});

test('a finding is ignored by a comment with its reason', async ({ page }) => {
  await openCheck(page);
  await paste(page, TO_REVIEW);
  await page.getByRole('button', { name: 'Review 2 fixes' }).click();
  await review(page).getByText('Ignore here', { exact: true }).click();
  await review(page).getByLabel('Reason').fill('  the nodes run\tin UTC ');
  await page.keyboard.press('Enter');
  await expect(review(page)).toContainText('2 of 2 to review');
  expect(await editorText(page)).toContain('  # farol-ignore: changed-meaning the nodes run in UTC\n  schedule: "TZ=');
  await review(page).locator('[data-step="back"]').click();
  await expect(review(page)).toContainText('1 of 2 to review');
  expect(await editorText(page)).toBe(TO_REVIEW);
});

test('what is chosen once holds for every finding, in JSON too, where no comment is offered', async ({ page }) => {
  const json = { apiVersion: 'kubelet.config.k8s.io/v1beta1', kind: 'KubeletConfiguration', containerRuntimeEndpoint: 'unix:///var/run/dockershim.sock' };
  await openCheck(page);
  await paste(page, JSON.stringify(json, null, 2));
  await page.getByRole('button', { name: 'Review 1 fix' }).click();
  await expect(review(page)).toContainText('1 of 1 to review');
  await expect(review(page).getByText('Ignore here')).toHaveCount(0);
  await expect(review(page)).toContainText('Choose to see what changes.');
  await axe(page);
  await review(page).getByRole('radio', { name: 'containerd' }).focus();
  await page.keyboard.press('Space');
  await expect(review(page).locator('.diff')).toContainText('containerd.sock');
  await expect(review(page).getByRole('radio', { name: 'containerd' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(review(page).locator('.diff')).toContainText('crio.sock');
  await expect(review(page).getByRole('radio', { name: 'CRI-O' })).toBeFocused();
  await expect(page).toHaveURL(/choose=runtime:crio/);
  await review(page).getByRole('button', { name: 'Apply fix' }).click();
  await expect(review(page)).toContainText('Nothing more to review');
  expect(JSON.parse(await editorText(page))).toEqual({ ...json, containerRuntimeEndpoint: 'unix:///var/run/crio/crio.sock' });
  await review(page).getByRole('button', { name: 'Back to the findings' }).last().click();
  const chosen = page.locator('.chosen');
  await expect(chosen).toContainText('Container runtime: CRI-O');
  await page.reload();
  await openCheck(page);
  await paste(page, POD);
  await expect(chosen).toContainText('Container runtime: CRI-O');
  await axe(page);
  await chosen.getByRole('button', { name: 'Forget the choice: Container runtime' }).click();
  await expect(chosen).toHaveCount(0);
  await expect(page).not.toHaveURL(/choose=/);
});

test.describe('all changes', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('are shown by file, unified and side by side, and undone one after the other', async ({ page }) => {
    await openCheck(page);
    await files(page).setInputFiles([text('pod.yaml', POD), text('job.yaml', CRON_JOB)]);
    await expect(findings(page)).toHaveCount(2);
    await page.getByRole('button', { name: 'Fix 2 safe' }).first().click();
    await expect(findings(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Show all changes' }).last().click();
    await expect(dialog(page)).toContainText('All changes');
    await expect(dialog(page).locator('summary')).toHaveText([/^pod\.yaml\+1−1$/, /^job\.yaml\+1−1$/]);
    await axe(page);
    await dialog(page).getByRole('radio', { name: 'Side by side' }).check();
    await expect(dialog(page).locator('.diff.two').first().locator('.r + .a')).toContainText('registry.k8s.io');
    await axe(page);
    await dialog(page).getByRole('button', { name: 'Copy patch' }).click();
    const patch = await page.evaluate(() => navigator.clipboard.readText());
    expect(patch).toContain('--- a/pod.yaml\n+++ b/pod.yaml\n@@ -');
    await page.keyboard.press('Escape');
    await undo(page);
    await expect(findings(page)).toHaveCount(2);
    await expect(page.getByRole('button', { name: 'Show all changes' })).toHaveCount(0);
  });

  test('are undone step by step over several files', async ({ page }) => {
    await openCheck(page);
    await files(page).setInputFiles([text('pod.yaml', POD), text('claim.yaml', `${CLAIM}---\n${CRON_JOB}`)]);
    await expect(findings(page)).toHaveCount(3);
    await page.getByRole('button', { name: 'Fix 2 safe' }).first().click();
    await expect(findings(page)).toHaveCount(1);
    await page.getByRole('button', { name: 'Review 1 fix' }).click();
    await review(page).getByRole('button', { name: 'Apply fix' }).click();
    await expect(review(page)).toContainText('Nothing more to review');
    await page.keyboard.press('Escape');
    await undo(page);
    await expect(findings(page)).toHaveCount(1);
    await undo(page);
    await expect(findings(page)).toHaveCount(3);
  });

  test('make a patch that git takes', async ({ page }) => {
    const originals = {
      'a plain file.yaml': POD,
      'café “1”.yaml': CRON_JOB.replaceAll('\n', '\r\n'),
      'mark.yaml': `\uFEFF${CRON_JOB}`,
      'end.yaml': POD.trimEnd(),
      'same.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: same\n',
    };
    await openCheck(page);
    await files(page).setInputFiles(Object.entries(originals).map(([name, content]) => text(name, content)));
    await expect(findings(page)).toHaveCount(4);
    await page.getByRole('button', { name: 'Fix 4 safe' }).first().click();
    await expect(findings(page)).toHaveCount(0);
    const patch = await save(page, 'Download the changes as a patch');
    expect(patch.name).toBe('farol.patch');
    const folder = test.info().outputPath('repository');
    for (const [name, content] of Object.entries(originals)) put(join(folder, name), content);
    put(join(folder, 'farol.patch'), patch.bytes);
    const git = (...args) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
    git('init', '-q');
    git('-c', 'core.autocrlf=false', 'apply', '--whitespace=nowarn', 'farol.patch');
    for (const [name, content] of Object.entries(originals)) expect(readFileSync(join(folder, name), 'utf8')).toBe(mended(content));
  });

  test('are shown before many are made', async ({ page }) => {
    const many = Array.from({ length: 8 }, () => POD).join('---\n');
    await openCheck(page);
    await paste(page, many);
    await page.getByRole('button', { name: 'Fix 8 safe' }).first().click();
    await expect(dialog(page)).toContainText('8 safe fixes');
    await axe(page);
    await dialog(page).getByRole('button', { name: 'Cancel' }).click();
    await expect(findings(page)).toHaveCount(8);
    await page.getByRole('button', { name: 'Fix 8 safe' }).first().click();
    await dialog(page).getByRole('button', { name: 'Fix 8 safe' }).click();
    await expect(findings(page)).toHaveCount(0);
    await expect(dialog(page)).toBeHidden();
  });
});

const mended = (content) => content.replace('k8s.gcr.io', 'registry.k8s.io').replace('batch/v1beta1', 'batch/v1');

function put(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

test('all texts come as a zip, with their paths, line ends and marks', async ({ page }) => {
  const originals = {
    'pod.yaml': POD,
    'café.yaml': `\uFEFF${CRON_JOB.replaceAll('\n', '\r\n')}`,
    'short.yaml': 'a: b',
  };
  await openCheck(page);
  await files(page).setInputFiles([...Object.entries(originals).map(([name, content]) => text(name, content)), text('pod.yaml', CRON_JOB)]);
  await expect(findings(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Fix 3 safe' }).first().click();
  await expect(findings(page)).toHaveCount(0);
  const { name, bytes } = await save(page, 'Download all texts as a zip');
  expect(name).toBe('farol.zip');
  const path = test.info().outputPath('farol.zip');
  writeFileSync(path, bytes);
  const read = `import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as z:
    assert z.testzip() is None
    print(json.dumps({n: z.read(n).decode() for n in z.namelist()}))`;
  const found = JSON.parse(execFileSync('python3', ['-c', read, path], { encoding: 'utf8' }));
  const expected = Object.fromEntries(Object.entries(originals).map(([name, content]) => [name, mended(content)]));
  expect(found).toEqual({ ...expected, 'pod (2).yaml': mended(CRON_JOB) });
});

test('a text that is too large for the editor is fixed, shown and undone too', async ({ page }) => {
  const all = manifests(600_000);
  await openCheck(page);
  await files(page).setInputFiles([text('all.yaml', all)]);
  await expect(page.getByText('Shown read only')).toBeVisible();
  const counts = await page.locator('[data-part="count-2"]').textContent();
  await page.locator('[data-do="fix-safe"]:visible').first().click();
  await dialog(page).getByRole('button', { name: /^Fix/ }).click();
  await expect(page.locator('[data-part="count-2"]')).not.toHaveText(counts);
  const { bytes } = await save(page, 'Download the changes as a patch');
  expect(bytes.toString()).toMatch(/\n- .*image: k8s\.gcr\.io\/.*\n\+ .*image: registry\.k8s\.io\//);
  await undo(page);
  await expect(page.locator('[data-part="count-2"]')).toHaveText(counts);
});

test('nothing is requested while fixes are reviewed and results taken along', async ({ page }) => {
  await openCheck(page);
  await paste(page, TO_REVIEW);
  await page.getByRole('button', { name: 'Review 2 fixes' }).click();
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await review(page).getByRole('button', { name: 'Apply fix' }).click();
  await expect(review(page)).toContainText('2 of 2 to review');
  await save(page, 'Download all texts as a zip');
  await save(page, 'Download the changes as a patch');
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('review and changes fit the width', async ({ page }) => {
    await openCheck(page);
    await paste(page, TO_REVIEW);
    await page.getByRole('button', { name: 'Review 2 fixes' }).click();
    await expect(review(page)).toContainText('1 of 2 to review');
    const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(await isWide()).toBe(false);
    await axe(page);
    await review(page).getByRole('button', { name: 'Apply fix' }).click();
    await expect(review(page)).toContainText('2 of 2 to review');
    await review(page).getByRole('button', { name: 'Back to the findings' }).click();
    await page.getByRole('button', { name: 'Show all changes' }).last().click();
    await expect(dialog(page)).toBeVisible();
    expect(await isWide()).toBe(false);
    await axe(page);
  });
});
