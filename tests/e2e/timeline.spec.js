// The timeline: drawing and table, filters by lane, version and words, zoom, keys, and the address that keeps it all.
import { expect, live, test } from '../support/test.js';

const rows = (page) => page.locator('main table tbody tr:visible');
const part = (page, name) => page.locator(`[data-timeline="${name}"]`);
const event = (page, id) => part(page, 'drawing').locator(`[data-id="${id}"]`);
const stop = (page) => part(page, 'drawing').locator('[tabindex="0"]');

/** Opens the page, with the clock standing at a day after the data's date. */
async function open(page, query = '') {
  await page.clock.setFixedTime(new Date(2026, 10, 21, 12));
  await page.goto(`en/timeline/${query}`);
  await live(page);
  await expect(part(page, 'drawing').locator('svg')).toHaveCount(1);
}

test('lanes can be hidden, in the drawing and in the table', async ({ page }) => {
  await open(page);
  const all = await rows(page).count();
  const chip = page.locator('[data-lane="registry"]');
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'false');
  await expect(event(page, 'k8s-gcr-io-frozen')).toHaveCount(0);
  await expect.poll(() => rows(page).count()).toBeLessThan(all);
  await chip.click();
  await expect(event(page, 'k8s-gcr-io-frozen')).toHaveCount(1);
  await expect.poll(() => rows(page).count()).toBe(all);
});

test('words find events, and the address keeps them', async ({ page }) => {
  await open(page);
  const all = await rows(page).count();
  await part(page, 'text').fill('k8s.gcr.io');
  await expect.poll(() => rows(page).count()).toBeLessThan(all);
  expect(await rows(page).count()).toBeGreaterThan(0);
  const found = await rows(page).count();
  await page.reload();
  await live(page);
  await expect.poll(() => rows(page).count()).toBe(found);
  await part(page, 'text').fill('no such event');
  await expect(part(page, 'none')).toBeVisible();
});

test('words find the APIs that a release removes', async ({ page }) => {
  await open(page);
  await part(page, 'text').fill('flowcontrol v1beta3');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toHaveAttribute('data-id', 'apis-1.32');
});

test('versions limit drawing and table', async ({ page }) => {
  await open(page);
  await part(page, 'from').selectOption('1.34');
  await expect(event(page, 'release-1.33')).toHaveCount(0);
  await expect(event(page, 'release-1.34')).toHaveCount(1);
  await expect(page.locator('tr[data-id="eol-1.33"]')).toBeHidden();
  await expect(page).toHaveURL(/from=1\.34/);
});

test('a target that is picked stays in the address beside the filter, and on the next page', async ({ page }) => {
  await open(page);
  await page.locator('[data-island="target"] select').selectOption('1.30');
  await expect(page).toHaveURL(/target=1\.30/);
  await part(page, 'text').fill('dockershim');
  await expect(page).toHaveURL(/q=dockershim/);
  await expect(page).toHaveURL(/target=1\.30/);
  await page.locator('header nav a', { hasText: 'Guides' }).first().click();
  await expect(page.locator('html')).toHaveAttribute('data-page', 'guides');
  await expect(page).toHaveURL(/target=1\.30/);
  await expect(page.locator('[data-island="target"] select')).toHaveValue('1.30');
});

test('zooming changes the drawing and the address, not the table', async ({ page }) => {
  await open(page);
  const all = await rows(page).count();
  const drawn = await part(page, 'drawing').locator('svg').getAttribute('aria-label');
  await page.locator('[data-do="in"]').click();
  await expect(part(page, 'drawing').locator('svg')).not.toHaveAttribute('aria-label', drawn);
  await expect(page).toHaveURL(/view=\d{4}-\d\d-\d\d\.\.\d{4}/);
  expect(await rows(page).count()).toBe(all);
});

test('today has its line and the time after the data its fog', async ({ page }) => {
  await open(page);
  await expect(part(page, 'drawing').locator('.today')).toHaveText('21 Nov 2026');
  await expect(part(page, 'drawing').locator('.fog')).toHaveCount(1);
});

test('an event opens its card by keyboard, and Escape closes it', async ({ page }) => {
  await open(page);
  const card = page.locator('[data-timeline="card"]');
  await stop(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(card).toContainText(/Source/);
  await page.keyboard.press('Tab');
  await expect(card.locator('a').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(stop(page)).toBeFocused();
});

test('a click opens a card that the address keeps, and its row is marked', async ({ page }) => {
  await open(page);
  await event(page, 'k8s-gcr-io-frozen').click();
  await expect(page.locator('[data-timeline="card"] h2')).toHaveText('k8s.gcr.io is frozen');
  await expect(page.locator('tr.sel')).toHaveAttribute('data-id', 'k8s-gcr-io-frozen');
  await page.reload();
  await live(page);
  await expect(page.locator('[data-timeline="card"] h2')).toHaveText('k8s.gcr.io is frozen');
  await page.locator('[data-timeline="card"] button').click();
  await expect(page.locator('[data-timeline="card"]')).toBeHidden();
});

test('columns sort the table', async ({ page }) => {
  await open(page);
  const head = page.locator('th[data-column="date"]');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(rows(page).first()).toHaveAttribute('data-id', 'release-1.0');
});

for (const width of [360, 768, 1280, 1920]) {
  test(`at ${width} pixels nothing moves when it comes alive, and no labels overlap`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      window.shifts = [];
      // What moved, from where to where, for the message of a failure.
      const rect = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
      const moved = ({ node, previousRect, currentRect }) => {
        const part = node?.closest?.('*') ?? node?.parentElement;
        return `${part?.cloneNode().outerHTML ?? 'removed'}: ${rect(previousRect)} to ${rect(currentRect)}`;
      };
      const told = ({ value, sources }) => ({ value, moved: sources.map(moved) });
      new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(told))).observe({
        type: 'layout-shift',
        buffered: true,
      });
    });
    await open(page);
    const seen = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.tl text')].map((text) => [text.textContent, text.getBoundingClientRect()]);
      const meet = ([, a], [, b]) => a.left < b.right && b.left < a.right && a.top < b.bottom - 3 && b.top < a.bottom - 3;
      const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => meet(a, b)).map((b) => [a[0], b[0]]));
      return { pairs, shifts: window.shifts, beyond: document.documentElement.scrollWidth - window.innerWidth };
    });
    expect(seen).toEqual({ pairs: [], shifts: [], beyond: 0 });
    const written = await (await page.request.get('en/timeline/')).text();
    const drawn = part(page, 'drawing').locator('svg');
    const [form, height] = [await drawn.getAttribute('class'), await drawn.getAttribute('height')];
    expect(written).toMatch(new RegExp(`class="${form}" width="\\d+" height="${height}"`));
  });
}
