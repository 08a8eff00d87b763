// The dialog of the search, once it is opened: fetches what there is to find in the language of the page, once, indexes it, and
// lists what fits what is typed or pasted. Nothing that is typed leaves the page; `search.js` has the keys that open it.
//
// The field is a combobox after the ARIA patterns: the focus stays in it, arrows move through the list.

import { indexOf, find } from './finder/index.js';
import { result, keyList } from './finder/draw.js';
import { say } from './finder/entries.js';

const page = document.documentElement;

/** By locale, so that a reader who goes back to a language waits for nothing. */
const indexes = new Map();

export default function mount(dialog, farol) {
  const field = dialog.querySelector('input');
  const status = tag('p', 'found');
  const list = tag('div', 'hits');
  const foot = tag('div', 'search-foot');
  status.setAttribute('role', 'status');
  list.id = 'search-list';
  list.setAttribute('role', 'listbox');
  dialog.append(status, list, foot);
  let shown = '';
  let turn = 0;
  let updates = 0;
  let index;

  dialog.addEventListener('farol-open', open);
  field.addEventListener('input', update);
  field.addEventListener('paste', paste);
  field.addEventListener('keydown', press);
  list.addEventListener('pointermove', ({ target }) => choose(target.closest('[role="option"]'), false));
  // The app follows the link, or the browser does.
  list.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    if (target.closest('a') && !ctrlKey && !metaKey && !shiftKey) dialog.close();
  });
  if (dialog.open) open();

  async function open() {
    const { locale } = page.dataset;
    const asked = (turn += 1);
    if (shown !== locale) {
      index = undefined;
      list.replaceChildren();
      foot.replaceChildren();
      status.textContent = ownWords().loading;
    }
    try {
      if (!indexes.has(locale)) indexes.set(locale, load(locale, farol));
      const loaded = await indexes.get(locale);
      if (asked !== turn) return;
      index = loaded;
    } catch {
      indexes.delete(locale);
      if (asked === turn) fail();
      return;
    }
    if (shown !== locale) dress(locale);
    shown = locale;
    update();
    const keys = foot.querySelector('details');
    keys.open = dialog.dataset.open === 'keys';
    if (keys.open) keys.querySelector('summary').focus();
  }

  /** The words of the language. */
  function dress(locale) {
    const { words } = index.document;
    dialog.querySelector('.field button').setAttribute('aria-label', words.clear);
    list.setAttribute('aria-label', words.title);
    foot.replaceChildren(Object.assign(tag('p', 'search-legend'), { textContent: words.keys }), keyList(words));
    dialog.lang = locale;
  }

  function fail() {
    const { failed, again } = ownWords();
    const button = Object.assign(tag('button', 'btn sm'), { type: 'button', textContent: again });
    button.addEventListener('click', () => {
      field.focus();
      open();
    });
    status.replaceChildren(`${failed} `, button);
  }

  async function update() {
    if (!index) return;
    const { document } = index;
    const text = field.value.trim();
    const asked = (updates += 1);
    if (!text) {
      list.replaceChildren();
      status.textContent = document.words.hint;
      return expand();
    }
    const found = await find(text, index);
    if (asked !== updates) return;
    const root = `${farol.root.href}${page.dataset.locale}/`;
    list.replaceChildren(...groupsOf(found, document.words, root));
    const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
    status.textContent = found.count ? document.words.count[found.count] : say(document.words.nothing, { text: short });
    list.scrollTop = 0;
    expand();
    choose(list.querySelector('[role="option"]'), true);
  }

  function expand() {
    field.setAttribute('aria-expanded', String(Boolean(list.firstChild)));
    field.removeAttribute('aria-activedescendant');
  }

  // A field has one line, and browsers glue pasted ones together.
  function paste(event) {
    const text = event.clipboardData?.getData('text') ?? '';
    if (!text.includes('\n')) return;
    event.preventDefault();
    const room = field.maxLength - field.value.length + (field.selectionEnd - field.selectionStart);
    field.setRangeText(text.replace(/\s+/g, ' ').trim().slice(0, room), field.selectionStart, field.selectionEnd, 'end');
    update();
  }

  function press(event) {
    const options = [...list.querySelectorAll('[role="option"]')];
    const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    const n = options.length;
    if (event.isComposing || !n) return;
    if (event.key === 'ArrowDown') choose(options[(at + 1) % n], true);
    else if (event.key === 'ArrowUp') choose(options[(at + n - 1) % n], true);
    else if (event.key === 'Enter') {
      const { ctrlKey, metaKey, shiftKey } = event;
      options[Math.max(at, 0)].dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }));
    } else return;
    event.preventDefault();
  }

  function choose(option, isMoved) {
    if (!option || option.getAttribute('aria-selected') === 'true') return;
    for (const other of list.querySelectorAll('[aria-selected="true"]')) other.setAttribute('aria-selected', 'false');
    option.setAttribute('aria-selected', 'true');
    field.setAttribute('aria-activedescendant', option.id);
    if (isMoved) option.scrollIntoView({ block: 'nearest' });
  }
}

// What the page itself says, before there is an index.
const ownWords = () => document.querySelector('[data-island="search"] [data-failed]').dataset;

const tag = (name, className) => Object.assign(document.createElement(name), { className });

async function load(locale, farol) {
  const root = farol.root.href;
  const text = await farol.read(`${root}${locale}/search.json`);
  const index = JSON.parse(text);
  // The single file has the texts already, beside the index.
  for (const page of index.pages) page[3] ??= withoutFront(await farol.read(`${root}${page[1] || locale}/${page[0]}/index.md`));
  return indexOf(index);
}

const withoutFront = (markdown) => markdown.replace(/^---\n[^]*?\n---\n/, '');

function groupsOf({ answers, groups }, words, root) {
  const all = groups.map(([kind, results]) => [kind, results.map(({ entry, ...fits }) => ({ ...entry, ...fits }))]);
  if (answers.length) all.unshift(['answers', answers]);
  let n = 0;
  return all.map(([kind, results]) => {
    const group = tag('div', 'hit-group');
    group.dataset.kind = kind;
    const title = Object.assign(tag('div', 'hit-title'), { id: `search-${kind}`, textContent: words[kind] });
    group.setAttribute('role', 'group');
    group.setAttribute('aria-labelledby', title.id);
    group.append(title, ...results.map((entry) => result(entry, words, root, `search-hit-${(n += 1)}`)));
    return group;
  });
}
