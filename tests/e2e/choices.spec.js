// What readers choose fills text and commands: the target, and the container runtime.
import { expect, live, test } from '../support/test.js';

const GUIDE = 'en/guides/package-repositories/';

const choices = (page, name) => page.locator(`main [data-choice="${name}"]`);
const picker = (page) => page.locator('[data-island="target"] select');
const texts = async (places) => [...new Set(await places.allTextContents())];

test('commands and what the copy button takes follow the target', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(GUIDE);
  await live(page);
  await picker(page).selectOption('1.30');
  await expect(choices(page, 'target').first()).toHaveText('1.30');
  expect(await texts(choices(page, 'target'))).toEqual(['1.30']);
  expect(await texts(choices(page, 'target-before'))).toEqual(['1.29']);
  const [patch] = await texts(choices(page, 'target-patch'));
  expect(patch).toMatch(/^1\.30\.[1-9]/);
  const session = page.locator('.block', { hasText: 'apt-cache madison' });
  await session.locator('[data-copy]').click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain("'s#/v1.29/#/v1.30/#'");
  await page.locator('.block', { hasText: '--disableexcludes' }).last().locator('[data-copy]').click();
  await expect.poll(copied).toContain(`kubeadm='${patch}-*'`);
});

test('a target that was chosen before fills the pages to come', async ({ page }) => {
  await page.goto('en/check/?target=1.31');
  await live(page);
  await page.locator('header nav a', { hasText: 'Guides' }).first().click();
  await page.locator(`main a[href$="guides/package-repositories/"]`).click();
  await expect(choices(page, 'target').first()).toHaveText('1.31');
  await picker(page).selectOption('1.32');
  await expect(choices(page, 'target').first()).toHaveText('1.32');
  await page.goto(GUIDE);
  await expect(choices(page, 'target').first()).toHaveText('1.32');
});

test('commands follow the tab of the runtime', async ({ page }) => {
  await page.goto('en/guides/dockershim/');
  await live(page);
  const socket = choices(page, 'runtime-socket').first();
  await expect(socket).toHaveText('unix:///run/containerd/containerd.sock');
  await page.locator('[data-tabs="runtime"] [role="tab"]', { hasText: 'CRI-O' }).first().click();
  await expect(socket).toHaveText('unix:///var/run/crio/crio.sock');
  const flags = page.locator('.block', { hasText: 'KUBELET_KUBEADM_ARGS' }).locator('[data-copy]').first();
  await expect(flags).toHaveAttribute('data-copy', /endpoint=unix:\/\/\/var\/run\/crio\/crio\.sock/);
  await page.reload();
  await expect(socket).toHaveText('unix:///var/run/crio/crio.sock');
});

test('in the single file too', async ({ page }) => {
  await page.goto('farol.html#/en/guides/package-repositories/?target=1.29');
  await expect(choices(page, 'target').first()).toHaveText('1.29');
  await picker(page).selectOption('1.33');
  await expect(choices(page, 'target').first()).toHaveText('1.33');
});
