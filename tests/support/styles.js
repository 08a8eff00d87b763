// How elements look, so that what stood beside Farol can be compared with and without it, and Farol with and without others.

/**
 * Every computed property of the first element that each selector finds, but for sizes, which follow from the place, and for
 * the scheme, which a part takes from its host.
 */
export const looks = (page, selectors) =>
  Promise.all(selectors.map(async (selector) => [selector, await page.locator(selector).first().evaluate(look)]));

function look(element) {
  const isSize = /(width|height|-size|-origin|^inset|^top|^left|^right|^bottom)/;
  const sizes = ['font-size', 'border-top-width', 'border-left-width', 'line-height', 'box-sizing'];
  const style = getComputedStyle(element);
  const names = [...style].filter((name) => !name.startsWith('--') && name !== 'color-scheme' && (!isSize.test(name) || sizes.includes(name)));
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
}
