// The page for missing addresses, whose only script this is: in the page itself, because no relative address holds there.
// It shows the reader's language, goes on to a page that the host knows under a longer address, and finds the root of the
// site for its links, by asking for a file that every copy of the site has.
import { knownLocale, remembered } from './locale.js';
import { listNearest, nearest, wantedBy } from './near.js';

(async () => {
  const html = document.documentElement;
  const locales = html.dataset.locales.split(' ');
  const path = location.pathname;
  const parts = path.split('/').slice(1, -1);

  const isThere = (address) => fetch(address, { method: 'HEAD' }).then((answer) => answer.ok, () => false);

  const theme = remembered('farol-theme');
  if (theme === 'light' || theme === 'dark') html.dataset.theme = theme;

  const inAddress = path.split('/').findIndex((part) => locales.includes(part)) - 1;
  const wanted = [inAddress >= 0 && path.split('/')[inAddress + 1], remembered('farol-locale'), ...navigator.languages];
  html.lang = knownLocale(locales, wanted) ?? locales[0];
  for (const section of document.querySelectorAll('section')) section.hidden = section.lang !== html.lang;
  document.title = document.querySelector('section:not([hidden])').dataset.title;

  // Some hosts do not look for the page of a folder, or only with the slash at its end.
  const folder = path.endsWith('/') ? path : `${path}/`;
  if (!/\.[^/]*$/.test(path) && (await isThere(`${folder}index.html`))) {
    const isEnough = folder !== path && (await isThere(folder));
    location.replace(folder + (isEnough ? '' : 'index.html') + location.search + location.hash);
    return;
  }

  const above = (n) => `/${parts.slice(0, n).map((part) => `${part}/`).join('')}`;
  const depths = [...(inAddress >= 0 ? [inAddress] : []), ...parts.map((_, i) => parts.length - i), 0];
  const roots = html.dataset.root ? [] : new Set(depths.map(above));
  for (const root of roots) {
    if (!(await isThere(`${root}${locales[0]}/index.txt`))) continue;
    for (const link of document.querySelectorAll('[data-to]')) link.href = root + link.dataset.to;
    for (const line of document.querySelectorAll('.up')) line.hidden = true;
    html.dataset.root = root;
    break;
  }
  if (html.dataset.root && new URL(html.dataset.root, location.href).origin === location.origin) await help(html.dataset.root);

  // The field opens the search of the site with what stands in it; it goes there in the tab's storage, not in the address.
  async function help(root) {
    const section = document.querySelector('section:not([hidden])');
    const form = section.querySelector('form');
    const field = form.querySelector('input');
    field.value = wantedBy(path);
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sessionStorage.setItem('farol-search', field.value);
      location.assign(`${root}${html.lang}/`);
    });
    const index = await fetch(`${root}${html.lang}/index.txt`).then((answer) => (answer.ok ? answer.text() : ''), () => '');
    listNearest(section.querySelector('.near'), nearest(index, field.value), `${root}${html.lang}/`);
  }
})();
