// Starts the app in the single file, in the place of boot.js: nothing is fetched, everything is packed in the file itself,
// in elements whose id starts with `farol-`:
//   farol-<name>.js     a script that leaves its exports in `farolParts[name]`; the policy names its hash
//   farol-<name>.wasm   the module of that script
//   farol-<locale>      {"words.txt": …, "index.txt": …, "guides/….md": …}: every text of a locale
// Pages are named behind the hash, as `#/en/guides/`.

import { Here } from './here.js';
import { chooseLocale } from './locale.js';
import { ask, heard, mounter, starter, waiter, writer } from './start.js';
import { unpack } from './unpack.js';

const html = document.documentElement;
const root = new URL('#/', location.href);
const packed = (name) => document.getElementById(`farol-${name}`)?.textContent ?? '';
const locales = html.dataset.locales.split(' ');

const rules = { createHTML: (html) => html, createScript: (script) => script, createScriptURL: (url) => url };
const policy = globalThis.trustedTypes?.createPolicy('farol', rules) ?? rules;

// The locale of the page that an address names, if it is one of ours; files of the site are no pages.
function localeOf(address) {
  const [, locale] = /^[^#]*#\/([^/?#.]+)(\/[^?#.]*)?([?#]|$)/.exec(address) ?? [];
  return locales.find((known) => known === locale);
}

// An address without a page gets one. A plain `#steps` is a part of the page that was shown before.
function mendAddress({ oldURL = '' } = {}) {
  if (localeOf(location.href)) return;
  const [, page] = oldURL.split('#');
  const isPart = page && localeOf(oldURL) && !location.hash.startsWith('#/');
  if (isPart) history.replaceState(history.state, '', `#${page}${location.hash}`);
  else if (oldURL) location.replace(`#/${chooseLocale(locales)}/`);
  else history.replaceState(history.state, '', `#/${chooseLocale(locales)}/`);
}

// Runs a script of the file and gives its exports. It need not be evaluated from a string: the policy names its hash.
function run(name, text) {
  const script = document.createElement('script');
  script.text = policy.createScript(text);
  document.head.append(script);
  script.remove();
  return globalThis.farolParts[name];
}

const runPacked = async (name) => run(name, await unpack(packed(`${name}.js`)).text());

// Starts workers by the names of their modules and the texts of their scripts.
function hire(scripts) {
  const urls = {};
  const onPage = {};
  async function load(module) {
    const exports = run(module, scripts[module]);
    await exports.default({ module_or_path: await unpack(packed(`${module}.wasm`)).arrayBuffer() });
    return exports;
  }
  function startWorker(module) {
    urls[module] ??= URL.createObjectURL(new Blob([scripts[module]], { type: 'text/javascript' }));
    const worker = new Worker(policy.createScriptURL(urls[module]), { name: `farol-${module}` });
    worker.postMessage(packed(`${module}.wasm`));
    return worker;
  }
  function standIn(module) {
    const here = new Here(() => (onPage[module] ??= load(module)));
    here.addEventListener('error', () => delete onPage[module]);
    return here;
  }
  return starter(true, startWorker, standIn);
}

// Reads the texts of the file by the addresses they would have on a site.
function reader() {
  const known = {};
  const textsOf = async (locale) => (packed(locale) ? unpack(packed(locale)).json() : {});
  return async (url) => {
    const [, locale, path] = /^([^/]*)\/(.*)$/.exec(url.slice(root.href.length)) ?? [];
    known[locale] ??= textsOf(locale);
    return (await known[locale])[path];
  };
}

async function start() {
  mendAddress();
  addEventListener('hashchange', mendAddress);
  html.dataset.locale = localeOf(location.href);
  const text = (name) => unpack(packed(name)).text();
  const [engine, press] = await Promise.all([text('engine.js'), text('press.js')]);
  const startWorker = hire({ engine, press });
  // The press renders the first page too, so it is started before the app asks for it.
  let early = startWorker('press');
  early.onerror = fail;
  // A script is run once and keeps what it knows, as a module does.
  const parts = {};
  globalThis.farol = Object.freeze({
    root,
    startWorker: (module) => {
      const worker = (module === 'press' && early) || startWorker(module);
      if (module === 'press') early = undefined;
      return worker;
    },
    setHtml: writer(policy),
    loadEditor: () => runPacked('editor'),
    read: reader(),
    wordsUrl: (locale) => `${root.href}${locale}/words.txt`,
    mount: mounter((name) => packed(`part-${name}.js`) && (parts[name] ??= runPacked(`part-${name}`))),
    // A file is loaded anew without what was pasted.
    takeBack: () => [],
    heard,
    ask,
    takeEarly: waiter(),
  });
  const [{ default: init }, module] = await Promise.all([runPacked('app'), unpack(packed('app.wasm')).arrayBuffer()]);
  await init({ module_or_path: module });
}

// Shows what the file says for itself where it cannot start.
function fail() {
  if (!html.dataset.page) html.dataset.page = 'file';
}

start().catch((error) => {
  html.classList.remove('js');
  fail();
  throw error;
});
