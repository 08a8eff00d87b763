// For authors: a Markdown file that is dropped on the site, or chosen on the page about it, is shown as the guide it would be,
// with what there is to mend. Nothing leaves the page: the press that renders it is a worker of the site.
//
// On the check page only what has the front matter of a guide is a draft; other Markdown is checked as before.

const page = document.documentElement;
const PAGES = ['guides', 'guide', 'rules', 'rule'];
const LIVE = ['choices', 'steps'];

let farol;
let press;
// What stood on the page before the first draft, while one is shown.
let before;
let ends = [];

export default function drafts(element, given) {
  farol = given;
  const input = element.querySelector('input');
  const choose = () => {
    const [file] = input.files;
    if (file) show(file);
    input.value = '';
  };
  input?.addEventListener('change', choose);
  if (input) return undefined;
  // The one in the footer hears what is dropped.
  const hears = [['dragover', over], ['drop', drop], ['click', pressButton]];
  for (const [event, hear] of hears) document.addEventListener(event, hear, true);
  return () => {
    for (const [event, hear] of hears) document.removeEventListener(event, hear, true);
    before = undefined;
    finish();
  };
}

const hasFiles = ({ dataTransfer }) => dataTransfer?.types.includes('Files');

function over(event) {
  if (hasFiles(event)) event.preventDefault();
}

async function drop(event) {
  const files = [...(event.dataTransfer?.files ?? [])];
  if (files.length !== 1 || !/\.md$/i.test(files[0].name)) return;
  event.preventDefault();
  event.stopPropagation();
  const [file] = files;
  if (PAGES.includes(page.dataset.page) || before || isGuide(await file.text())) show(file);
  else hand(file);
}

// Whether a text begins with front matter of ours.
function isGuide(text) {
  const [, front] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  return /^(group|order|card|reviewed|rules|guides|fix)\s*:/m.test(front ?? '');
}

// Gives a file to the workspace of the check page, as if it had been picked there.
function hand(file) {
  const input = document.querySelector('[data-island="checker"] input[type="file"]:not([webkitdirectory])');
  if (!input) return;
  const list = new DataTransfer();
  list.items.add(file);
  input.files = list.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function pressButton({ target }) {
  if (target.closest?.('[data-do="close-draft"]')) close();
}

// Showing

async function show(file) {
  const slug = file.name.replace(/\.md$/i, '').toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const text = await file.text();
  const { locale } = page.dataset;
  const index = await readText(`${locale}/index.txt`);
  const facts = (await readText('en/facts.txt')) + (locale === 'en' ? '' : await readText(`${locale}/facts.txt`));
  const english = index.includes(`@ guides/${slug} `) ? await readText(`en/guides/${slug}/index.md`) : undefined;
  const [, ...fields] = await ask(locale, slug, index, english, compose(text, slug, facts));
  put(fields);
  for (const fault of await deadAnchors(text, index)) add(fault);
}

const address = (path) => `${farol.root.href}${path}`;
const readText = async (path) => (await farol.read(address(path))) ?? '';

// A draft with its facts filled in; no line is added or taken away. What the build puts in the place of a line is named.
function compose(text, slug, facts) {
  const known = new Map(facts.split('\n').map((line) => line.split('\t')));
  const [, minor] = /^upgrade-1-(\d+)$/.exec(slug) ?? [];
  const named = (name) => (minor ? name.replace(/\bthis$/, `1.${minor}`).replace(/\bbefore$/, `1.${minor - 1}`) : name);
  let fence = '';
  return text.split('\n').map((line) => {
    const [, mark, info] = /^\s*(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (mark && !fence) fence = /\braw\b/.test(info) ? 'raw' : 'code';
    else if (mark && !info.trim()) fence = '';
    if (fence === 'raw') return line;
    if (/^\{\{(data|part) [^}]+\}\}\s*$/.test(line)) return `\`${line.trim().slice(2, -2)}\``;
    return line
      .replace(/\{\{([a-z][^{}]*)\}\}/g, (whole, name) => (/^\d/.test(named(name)) ? named(name) : (known.get(named(name)) ?? whole)))
      .replace(/^(fact\d*:.*\| *)(\S.*?)\s*$/, (whole, label, name) => (known.has(named(name)) ? label + known.get(named(name)) : whole));
  }).join('\n');
}

// The page, as a worker of our own renders it: `[number, "page", {…}]` without the number.
async function ask(locale, slug, index, english, draft) {
  press ??= hire();
  const words = (await farol.read(farol.wordsUrl(locale))) ?? '';
  await press(['words', locale, farol.root.href.split('#')[0]], words);
  await press(['shelve-index', locale], index);
  if (english) await press(['shelve', 'en', `guides/${slug}`], english);
  await press(['shelve', locale, `drafts/${slug}`], draft);
  return press(['page', `draft/${slug}/`]);
}

function hire() {
  const worker = farol.startWorker('press');
  const waiting = new Map();
  let last = 0;
  worker.addEventListener('message', ({ data: [[number, ...answer]] }) => {
    waiting.get(number)?.(answer);
    waiting.delete(number);
  });
  return (said, ...texts) => {
    const buffers = texts.map((text) => new TextEncoder().encode(text).buffer);
    last += 1;
    const answer = new Promise((resolve) => waiting.set(last, resolve));
    worker.postMessage([[last, ...said], ...buffers], buffers);
    return answer;
  };
}

function put(fields) {
  const [, title, , , , root, , , body] = fields.flat();
  const place = document.getElementById('page');
  finish();
  if (!before) {
    before = { title: document.title, nodes: document.createDocumentFragment() };
    before.nodes.append(...place.childNodes);
  }
  farol.setHtml(place, body);
  document.title = title;
  for (const link of place.querySelectorAll('a[href]')) {
    const to = link.getAttribute('href');
    if (to.startsWith(root)) link.href = address(to.slice(root.length));
  }
  place.querySelectorAll('.tabs[data-tabs]').forEach(makeTabs);
  for (const live of place.querySelectorAll('[data-island]')) {
    if (LIVE.includes(live.dataset.island)) ends.push(farol.mount(live.dataset.island, live));
  }
  scrollTo(0, 0);
  const heading = document.getElementById('draft');
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

function finish() {
  for (const end of ends.splice(0)) end?.();
}

function close() {
  finish();
  if (!before) return;
  document.getElementById('page').replaceChildren(before.nodes);
  document.title = before.title;
  before = undefined;
}

// Panels become tabs, as the app does it on pages of the site; here each group is for itself.
function makeTabs(group) {
  const panels = [...group.querySelectorAll(':scope > [data-tab]')];
  const list = document.createElement('div');
  list.setAttribute('role', 'tablist');
  const tabs = panels.map((panel) => {
    const tab = document.createElement('button');
    const title = panel.querySelector(':scope > .tab-title');
    title.hidden = true;
    Object.assign(tab, { type: 'button', textContent: title.textContent, id: `${panel.id}-tab` });
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', panel.id);
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    return tab;
  });
  const select = (at) => {
    tabs.forEach((tab, i) => {
      tab.setAttribute('aria-selected', String(i === at));
      tab.tabIndex = i === at ? 0 : -1;
      panels[i].hidden = i !== at;
    });
  };
  list.append(...tabs);
  group.prepend(list);
  list.addEventListener('click', ({ target }) => tabs.includes(target) && select(tabs.indexOf(target)));
  list.addEventListener('keydown', ({ key, target }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (!step) return;
    const at = (tabs.indexOf(target) + step + tabs.length) % tabs.length;
    select(at);
    tabs[at].focus();
  });
  select(0);
}

// What the press cannot know: whether a heading of another page has the id that a link names.
async function deadAnchors(text, index) {
  const pages = new Map();
  const dead = [];
  for (const [i, line] of text.split('\n').entries()) {
    for (const [, kind, slug, id] of line.matchAll(/\]\((guide|rule):([a-z0-9-]+)#([^)\s]+)\)/g)) {
      const path = `${kind}s/${slug}`;
      const [, lang] = new RegExp(`^@ ${path} (\\S+)`, 'm').exec(index) ?? [];
      if (!lang) continue;
      if (!pages.has(path)) pages.set(path, await readText(`${lang}/${path}/index.md`));
      if (!pages.get(path).includes(`{#${id}`)) dead.push({ line: i + 1, what: `no heading of \`${path}\` has the id \`${id}\`` });
    }
  }
  return dead;
}

function add({ line, what }) {
  const panel = document.querySelector('[data-part="draft"]');
  const list = panel?.querySelector('[data-part="faults"]');
  if (!list) return;
  const item = document.createElement('li');
  const place = document.createElement('b');
  const text = document.createElement('span');
  place.textContent = panel.dataset.line.replace('{line}', line);
  text.textContent = what;
  text.lang = 'en';
  item.value = line;
  item.append(place, ' ', text);
  list.insertBefore(item, [...list.children].find((other) => other.value > line) ?? null);
  panel.querySelector('[data-part="clean"]').hidden = true;
}
