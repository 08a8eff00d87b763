// The check page, as a reader uses it.
import { expect, live } from './test.js';

/** Opens the check page of a locale and waits for its editor. */
export async function openCheck(page, locale = 'en') {
  await page.goto(`${locale}/check/`);
  await live(page);
  await expect(page.locator('.cm-content')).toBeVisible();
}

/** Pastes a text into the editor, in place of what is there, in the way a browser does. */
export async function paste(page, text) {
  await page.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.locator('.cm-content').evaluate((content, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    content.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }));
  }, text);
}

/** The text in the editor, as far as it is drawn: all of it when it is short. */
export async function editorText(page) {
  const lines = await page.locator('.cm-line').allTextContents();
  return lines.join('\n');
}

/** The rows of the list of findings. */
export const findings = (page) => page.locator('.finding');

export async function confirm(page) {
  const dialog = page.getByRole('dialog');
  if (await dialog.isVisible()) await dialog.getByRole('button', { name: /^(Fix|Apply)/ }).click();
}

export const POD = `apiVersion: v1
kind: Pod
metadata:
  name: pause
spec:
  containers:
    # kept by every fix
    - name: pause
      image: k8s.gcr.io/pause:3.5
`;

export const CRON_JOB = `apiVersion: batch/v1beta1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: report
              image: registry.example.com/report:2.4
`;
