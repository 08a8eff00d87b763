// The dialog of the search, as a reader uses it.

export const dialog = (page) => page.locator('dialog.search');
export const field = (page) => dialog(page).getByRole('combobox');
export const options = (page) => dialog(page).getByRole('option');
export const status = (page) => dialog(page).getByRole('status');

/** Opens the dialog by its button, and waits until there is something to search in. */
export async function openSearch(page) {
  await page.locator('header [data-island="search"] button').click();
  await ready(page);
}

/** Waits for the index: the list of keys comes with its words. */
export const ready = (page) => dialog(page).locator('summary').waitFor({ timeout: 30_000 });

/** Pastes into the field that has the focus, as a browser does. */
export async function pasteError(page, text) {
  await field(page).evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    // Browsers put a line into the field themselves.
    if (element.dispatchEvent(event)) {
      element.value = text;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, text);
}

/** What a search comes to first, as `group: address`, `answer: sentence` or `nothing: sentence`. */
export async function first(page) {
  return dialog(page).evaluate((dialog) => {
    const option = dialog.querySelector('[role="option"]');
    if (!option) return `nothing: ${dialog.querySelector('[role="status"]').textContent}`;
    const { kind } = option.closest('[role="group"]').dataset;
    if (kind === 'answers') return `answer: ${option.textContent}`;
    return `${kind}: ${option.getAttribute('href').slice(window.farol.root.href.length).replace(/^[^/]*\//, '')}`;
  });
}
