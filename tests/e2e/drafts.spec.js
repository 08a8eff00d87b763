// Drafts of authors: a Markdown file dropped on the site is shown as a guide, with what there is to mend.
import { editorText, openCheck, POD } from '../support/check.js';
import { expect, live, test } from '../support/test.js';

const DRAFT = `---
group: apis
order: 1
rules: removed-api, no-such-rule
---

# Ingress a v1

Una guía en obras, desde {{date k8s-gcr-io-frozen}}.

## A quién afecta {#who}

Véase [esto](guide:no-such-guide), [aquello](#nowhere) y [lo otro](guide:registry-k8s-io#no-such-heading).

:::tabs runtime
::tab containerd
El primero: \`{{runtime-socket}}\`.
::tab CRI-O {#cri-o}
El segundo.
:::

## Sin id

Desde {{removed networking.k8s.io/v1beta1 Ingress}} y {{no such-fact}}, para {{target}}.

## Pasos {#rewrite .step rules=no-such-rule}
`;

const panel = (page) => page.locator('[data-part="draft"]');
const faults = (page) => panel(page).locator('li');

/** Drops a file on the page, once that lets files hover. */
async function drop(page, name, text) {
  await page.waitForFunction(([name, text]) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], name, { type: 'text/markdown' }));
    const happen = (event) => document.querySelector('main').dispatchEvent(new DragEvent(event, { dataTransfer, bubbles: true, cancelable: true }));
    if (happen('dragover')) return false;
    happen('drop');
    return true;
  }, [name, text]);
}

test('a dropped draft looks like a page, with what there is to mend', async ({ page }) => {
  await page.goto('es/timeline/');
  await live(page);
  const sent = [];
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
  await drop(page, 'ingress-v1.md', DRAFT);
  await expect(panel(page).getByRole('heading')).toHaveText('Vista previa de ingress-v1.md');
  await expect(panel(page).getByRole('heading')).toBeFocused();
  await expect(page.locator('main h1')).toHaveText('Ingress a v1');
  await expect(page.locator('main .lead')).toContainText('3 abr 2023');
  await expect(page.locator('main')).toContainText('Desde 1.22 y');
  const said = [
    ['1', 'a rule that is not there: `no-such-rule`'],
    ['13', '`guide:no-such-guide` leads nowhere'],
    ['13', 'no heading has the id `nowhere`'],
    ['13', 'no heading of `guides/registry-k8s-io` has the id `no-such-heading`'],
    ['22', 'has no id'],
    ['24', 'there is no fact `no such-fact`'],
    ['26', 'there is no rule `no-such-rule`'],
  ];
  for (const [line, what] of said) await expect(faults(page).filter({ hasText: what })).toContainText(`Línea ${line}`);
  // What the English page of this name has.
  await expect(faults(page).filter({ hasText: 'the section `#verify` of the English page is missing' })).toHaveCount(1);
  await expect(faults(page).filter({ hasText: 'the front matter has no `card`' })).toHaveCount(1);
  // It is alive: tabs, and what readers choose.
  await expect(page.getByRole('tab')).toHaveCount(2);
  await page.getByRole('tab', { name: 'CRI-O' }).click();
  await expect(page.getByText('El segundo.')).toBeVisible();
  await page.locator('[data-island="target"] select').selectOption('1.30');
  await expect(page.locator('main [data-choice="target"]')).toHaveText('1.30');
  expect(sent).toEqual([]);
  await panel(page).getByRole('button').click();
  await expect(page.locator('main')).toHaveAttribute('id', 'main');
  await expect(panel(page)).toHaveCount(0);
  await expect(page.locator('[data-timeline="drawing"]')).toBeVisible();
});

test('a draft can be mended and dropped again, and links lead on', async ({ page }) => {
  await page.goto('en/guides/');
  await live(page);
  await drop(page, 'new-guide.md', '# A guide\n\nIts lead.\n\n## One\n');
  await expect(faults(page)).toHaveCount(1);
  await drop(page, 'new-guide.md', '# A guide\n\nIts lead, see [rules](page:rules).\n\n## One {#one}\n\nSee [the guide](guide:dockershim).\n');
  await expect(panel(page).getByText('Nothing to mend.')).toBeVisible();
  await page.locator('main a', { hasText: 'the guide' }).click();
  await expect(page).toHaveURL(/en\/guides\/dockershim\/$/);
  await expect(panel(page)).toHaveCount(0);
});

test('on the check page only guides are drafts', async ({ page }) => {
  await openCheck(page);
  await drop(page, 'notes.md', `Notes\n\n\`\`\`yaml\n${POD}\`\`\`\n`);
  await expect(page.locator('.finding')).toHaveCount(1);
  const text = await editorText(page);
  await drop(page, 'guide.md', DRAFT);
  await expect(panel(page)).toBeVisible();
  await panel(page).getByRole('button').click();
  await expect(page.locator('.finding')).toHaveCount(1);
  expect(await editorText(page)).toBe(text);
});

test('in the single file, and by choosing a file', async ({ page }) => {
  await page.goto('farol.html#/en/about/');
  await page.locator('#authors').waitFor();
  await page.locator('[data-island="drafts"] input').setInputFiles({ name: 'new-guide.md', mimeType: 'text/markdown', buffer: Buffer.from('# A guide\n\nIts lead.\n\nSince {{eol 1.24}}, see [the guide](guide:dockershim#nowhere).\n') });
  await expect(page.locator('main h1')).toHaveText('A guide');
  await expect(faults(page)).toHaveText(['Line 5 no heading of `guides/dockershim` has the id `nowhere`']);
  await page.locator('main a', { hasText: 'the guide' }).click();
  await expect(page).toHaveURL(/farol\.html#\/en\/guides\/dockershim\/#nowhere$/);
});
