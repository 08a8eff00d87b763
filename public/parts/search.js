// The search, on the page's side: the buttons that open it, its keys, and the dialog with its field. What searches comes with
// `finder.js` when the dialog is opened for the first time; nothing is asked for before, and nothing for what is typed.
//
// A text in the tab's storage under `farol-search` opens the dialog with that text: the page for missing addresses leaves it
// there. The switch for keys without Ctrl is kept in the browser.

import { listNearest, nearest, wantedBy } from '../near.js';

const KEYS = 'farol-keys';
const LEFT = 'farol-search';

// As much as a pasted text may have.
const MOST = 65_536;

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

let farol;
let dialog;
let isLoading = false;

export default function mount(element, given) {
  const isFirst = !farol;
  farol = given;
  if (document.documentElement.hasAttribute('data-framed')) return;
  const press = ({ target }) => {
    const button = target.closest('button');
    if (button) open('search', button.dataset.search);
  };
  element.addEventListener('click', press);
  if (element.matches('[data-part="missing"]')) help(element);
  const key = element.querySelector('kbd');
  if (key && isMac) key.textContent = '⌘ K';
  if (!isFirst) return;
  addEventListener('keydown', hear);
  const early = farol.takeEarly();
  if (early?.type === 'keydown') hear(early, true);
  else if (early && element.contains(early.target)) press(early);
  takeLeft();
}

const button = () => document.querySelector('[data-island="search"] button');

// Whether keys without Ctrl may be used.
function hasSingleKeys() {
  try {
    return localStorage.getItem(KEYS) !== 'off';
  } catch {
    return true;
  }
}

// `isLate`: the key was pressed before there was a search.
function hear(event, isLate) {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if ((event.defaultPrevented && isLate !== true) || event.isComposing || altKey || !button()) return;
  const isOther = [...document.querySelectorAll('dialog[open]')].some((other) => other !== dialog);
  if (isOther) return;
  const isField = target.closest?.('input, textarea, select, [contenteditable]:not([contenteditable="false"])');
  const isPlain = !ctrlKey && !metaKey && !isField && hasSingleKeys();
  if (key.toLowerCase() === 'k' && !shiftKey && (isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey)) open('search');
  else if (isPlain && key === '/') open('search');
  else if (isPlain && key === '?') open('keys');
  else return;
  event.preventDefault();
}

// On the page for an address that does not exist: looks for what the address may have meant.
async function help(element) {
  const { pathname, hash } = location;
  const wanted = wantedBy(hash.startsWith('#/') ? hash.split(/[?#]/)[1] : pathname);
  const button = element.querySelector('button');
  button.dataset.search = wanted;
  if (wanted) button.querySelector('span').textContent = wanted;
  const root = `${farol.root.href}${document.documentElement.dataset.locale}/`;
  const index = await farol.read(`${root}index.txt`).catch(() => '');
  listNearest(element.querySelector('.near'), nearest(index ?? '', wanted), root);
}

function takeLeft() {
  try {
    const text = sessionStorage.getItem(LEFT);
    sessionStorage.removeItem(LEFT);
    if (text !== null) open('search', text);
  } catch {
    // Without storage nothing was left.
  }
}

function open(what, text) {
  dialog ??= build();
  if (!isLoading) {
    isLoading = true;
    farol.mount('finder', dialog);
  }
  const field = dialog.querySelector('input');
  const name = button().getAttribute('aria-label');
  field.placeholder = name;
  for (const named of [field, dialog]) named.setAttribute('aria-label', name);
  if (text !== undefined) field.value = text.slice(0, MOST);
  for (const popover of document.querySelectorAll(':popover-open')) popover.hidePopover();
  if (!dialog.open) dialog.showModal();
  field.focus();
  field.select();
  dialog.dataset.open = what;
  dialog.dispatchEvent(new Event('farol-open'));
}

// The dialog outlives the pages, so it stands beside them. Its words come with the index.
function build() {
  const dialog = document.createElement('dialog');
  const box = document.createElement('div');
  const field = document.createElement('input');
  const close = document.createElement('button');
  dialog.className = 'search';
  box.className = 'field';
  const attributes = {
    type: 'text',
    role: 'combobox',
    maxlength: MOST,
    autocomplete: 'off',
    autocapitalize: 'none',
    autocorrect: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'search-list',
  };
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
  close.type = 'button';
  close.className = 'icon-btn';
  close.append(Object.assign(document.createElement('kbd'), { textContent: 'Esc' }));
  close.addEventListener('click', () => dialog.close());
  box.append(button().querySelector('svg').cloneNode(true), field, close);
  dialog.append(box);
  // A click beside the dialog closes it.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  // So that a finder that could not be loaded is tried again.
  dialog.addEventListener('farol-failed', () => (isLoading = false));
  document.body.append(dialog);
  return dialog;
}
