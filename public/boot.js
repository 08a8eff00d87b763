// Starts the app. The only script that touches the page's policies: it makes the Trusted Types policy `farol`, hands the
// app what needs it (workers, HTML, the editor), and learns every hashed address from its own script tag:
//   data-js, data-wasm   glue and module of the app
//   data-engine          the engine's worker.js
//   data-press           that of the press, which renders pages
//   data-editor          the editor bundle
//   data-words           {"en": "words/en-….txt", …}
//   data-parts           {"name": "name-….js", …}: live parts that are scripts of their own
//   data-locales         only on the root page: the locales to choose from, in order; nothing else starts there
// Addresses in these attributes are relative to the page, and must stay below the folder of this file.

import { Here } from './here.js';
import { chooseLocale } from './locale.js';
import { ask, heard, mounter, starter, waiter, writer } from './start.js';

const tag = document.querySelector('script[data-wasm], script[data-locales]');
const root = new URL('./', import.meta.url);
const at = (address) => new URL(address, document.baseURI);

function below(address) {
  if (!address.startsWith(root.href)) throw new TypeError(`farol: ${address} is outside ${root}`);
  return address;
}

const rules = { createHTML: (html) => html, createScriptURL: below };
const policy = globalThis.trustedTypes?.createPolicy('farol', rules) ?? rules;

// Starts workers by the names of their modules. The press is started when a reader seems to be about to follow a link, and
// kept until the app asks for it.
function hire(addresses) {
  const signs = ['pointerover', 'focusin'];
  let early;
  const start = starter(
    // An origin that nobody shares starts no workers, and some browsers would complain of the try.
    self.origin !== 'null',
    (module) => new Worker(policy.createScriptURL(addresses[module]), { type: 'module', name: `farol-${module}` }),
    (module) => Here.beside(addresses[module], module),
  );
  const stopWaiting = () => signs.forEach((sign) => removeEventListener(sign, prepare));
  function prepare({ target }) {
    const link = target.closest?.('a[href]');
    if (!link?.href.startsWith(root.href) || link.pathname === location.pathname) return;
    stopWaiting();
    early = start('press');
    early.onerror = () => (early = undefined);
  }
  signs.forEach((sign) => addEventListener(sign, prepare));
  return (module) => {
    if (module !== 'press') return start(module);
    stopWaiting();
    const worker = early ?? start('press');
    early = undefined;
    return worker;
  };
}

// The texts that `parts/offline.js` put aside before a reload, once.
function takeBack() {
  try {
    const texts = JSON.parse(sessionStorage.getItem('farol-texts')) ?? [];
    sessionStorage.removeItem('farol-texts');
    return texts;
  } catch {
    return [];
  }
}

// Some stores know a page only as `…/index.html`. Who came by such an address is led on by such ones.
const isNamed = /^http.*\/index\.html$/.test(location.origin + location.pathname);
const named = (address) => address.replace(/\/(?=[?#]|$)/, '/index.html');

function keepNames() {
  function name({ target }) {
    const link = target.closest?.('a[href]');
    if (link?.href.startsWith(root.href)) link.href = named(link.href);
  }
  for (const sign of ['click', 'auxclick', 'contextmenu']) addEventListener(sign, name, true);
  for (const way of ['pushState', 'replaceState']) {
    const plain = history[way].bind(history);
    history[way] = (state, unused, url) => plain(state, unused, url && named(String(url)));
  }
}

// The text of a file of the site; nothing if it is not there. The promise fails where the network does.
async function read(url) {
  const response = await fetch(below(url));
  return response.ok ? response.text() : undefined;
}

async function start() {
  if (isNamed) keepNames();
  // Resolved now, because in-app navigation changes the address that relative ones hang on.
  for (const link of document.querySelectorAll('link:not([rel=stylesheet])')) link.setAttribute('href', link.href);
  const startWorker = hire({ engine: at(tag.dataset.engine).href, press: at(tag.dataset.press).href });
  const editor = below(at(tag.dataset.editor).href);
  const files = (named) => Object.fromEntries(Object.entries(JSON.parse(named ?? '{}')).map(([name, url]) => [name, at(url).href]));
  const words = files(tag.dataset.words);
  const parts = files(tag.dataset.parts);
  globalThis.farol = Object.freeze({
    root,
    startWorker,
    setHtml: writer(policy),
    loadEditor: () => import(editor),
    read,
    wordsUrl: (locale) => words[locale] ?? '',
    mount: mounter((name) => parts[name] && import(below(parts[name]))),
    takeBack,
    heard,
    ask,
    takeEarly: waiter(),
    registerWorker: () => navigator.serviceWorker.register(policy.createScriptURL(new URL('sw.js', root).href)),
  });
  const html = document.documentElement;
  if (html.hasAttribute('data-framed')) globalThis.farol.mount('framed', html);
  const { default: init } = await import(below(at(tag.dataset.js).href));
  await init({ module_or_path: at(tag.dataset.wasm) });
}

if (tag?.dataset.locales) {
  const locales = tag.dataset.locales.split(/[\s,]+/).filter(Boolean);
  location.replace(new URL(`${chooseLocale(locales)}/${isNamed ? 'index.html' : ''}${location.search}${location.hash}`, root));
} else if (tag) {
  await start().catch((error) => {
    // What waits for scripts does not wait for ever.
    document.documentElement.classList.remove('js');
    throw error;
  });
}
