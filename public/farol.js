// Farol as functions, for documentation pages and Node: an ES module without dependencies, described by farol.d.ts.
// Loads what lies beside it, wherever that is: by fetch, or by node:fs where its own address is a file.

// The build writes the version and the addresses of modules and catalogues here.
const FILES = {};

const PARTS = ['check', 'plan'];
const root = new URL('./', import.meta.url);
const modules = {};
const catalogues = {};
let loading = Promise.resolve();

export async function init(options) {
  const { locales = ['en'], parts = PARTS } = read('init', options, ['locales', 'parts']);
  known('init', 'locales', locales, Object.keys(FILES.locales));
  known('init', 'parts', parts, PARTS);
  // One after another, so that two callers do not load the same twice.
  loading = loading.catch(() => {}).then(() => load(locales, parts));
  await loading;
}

export function check(text, options) {
  string('check', text);
  const asked = read('check', options, ['target', 'from', 'locale', 'as', 'path'], 'string');
  const { target, from, locale, as, path } = asked;
  return call('check', locale, (engine) => engine.check(text, target, from, locale, as, path));
}

export function fix(text, options) {
  string('fix', text);
  const { choices, ...asked } = read('fix', options, ['target', 'safety', 'choices', 'locale', 'as', 'path']);
  each('fix', asked, 'string');
  const { target, safety, locale, as, path } = asked;
  const lines = chosen(choices);
  return call('check', locale, (engine) => engine.fix(text, target, safety, locale, as, path, lines));
}

export function plan(options) {
  const { from, to, reports = [], locale } = read('plan', options, ['from', 'to', 'reports', 'locale']);
  each('plan', { from, to, locale }, 'string');
  if (from === undefined || to === undefined) throw new TypeError('farol: plan needs from and to, such as { from: "1.33", to: "1.36" }');
  if (!Array.isArray(reports) || !reports.every((report) => Array.isArray(report?.findings))) {
    throw new TypeError('farol: reports of plan is to be a list of what check returned');
  }
  const findings = reports.flatMap((report) => report.findings);
  const planned = call('plan', locale, (press) => press.plan(from, to, findings.map(line).join(''), locale));
  const named = (numbers) => numbers.map((i) => findings[i]);
  for (const part of [planned, ...planned.hops]) {
    for (const key of ['already_broken', 'findings', 'later']) if (part[key]) part[key] = named(part[key]);
  }
  return planned;
}

export function timeline(options) {
  const { from, to, locale } = read('timeline', options, ['from', 'to', 'locale'], 'string');
  return call('plan', locale, (press) => press.timeline(from, to, locale));
}

export function version() {
  const { farol, data_as_of } = FILES.version;
  return { farol, data_as_of };
}

// Loading

async function load(locales, parts) {
  const wanted = parts.filter((part) => !modules[part]);
  const missing = locales.filter((locale) => !(locale in catalogues));
  const [loaded, texts] = await Promise.all([
    Promise.all(wanted.map((part) => start(...FILES[part]))),
    Promise.all(missing.map((locale) => get(FILES.locales[locale]))),
  ]);
  wanted.forEach((part, i) => (modules[part] = { module: loaded[i], locales: [] }));
  missing.forEach((locale, i) => (catalogues[locale] = new TextDecoder().decode(texts[i])));
  for (const { module, locales } of Object.values(modules)) {
    for (const locale of Object.keys(catalogues).filter((locale) => !locales.includes(locale))) {
      module.speak(locale, catalogues[locale]);
      locales.push(locale);
    }
  }
}

async function start(script, wasm) {
  const [glue, module] = await Promise.all([import(/* webpackIgnore: true */ /* @vite-ignore */ new URL(script, root).href), compile(wasm)]);
  const scope = globalThis;
  if (typeof DedicatedWorkerGlobalScope === 'undefined' || !(scope instanceof DedicatedWorkerGlobalScope)) {
    await glue.default({ module_or_path: module });
    return glue;
  }
  // In a worker of the site the modules take its messages and say so; this one is somebody else's.
  const { onmessage, postMessage } = scope;
  scope.postMessage = () => {};
  try {
    glue.initSync({ module });
  } finally {
    scope.postMessage = postMessage;
    scope.onmessage = onmessage;
  }
  return glue;
}

async function compile(file) {
  return WebAssembly.compile(await get(file));
}

async function get(file) {
  const url = new URL(file, root);
  if (url.protocol === 'file:') {
    const fs = 'node:fs/promises';
    return (await import(/* webpackIgnore: true */ /* @vite-ignore */ fs)).readFile(url);
  }
  const response = await fetch(url);
  if (!response.ok) throw new Error(`farol: ${url} cannot be loaded (${response.status}): keep farol.js among the files it came with`);
  return response.arrayBuffer();
}

// Calling

function call(part, locale, ask) {
  const loaded = modules[part];
  if (!loaded) throw new Error(`farol: call await init() first, with the part "${part}"`);
  if (locale !== undefined && !loaded.locales.includes(locale)) {
    known('call', 'locale', [locale], Object.keys(FILES.locales));
    throw new RangeError(`farol: locale "${locale}" is not loaded: name it in init({ locales: ["en", "${locale}"] })`);
  }
  try {
    return JSON.parse(ask(loaded.module));
  } catch (error) {
    // Modules throw plain strings: what is wrong with the call.
    throw typeof error === 'string' ? new RangeError(`farol: ${error}`) : error;
  }
}

/** What the plan needs to know of a finding. */
function line({ severity, since, removed_in, deprecated_in, guide }) {
  const parts = [severity, since, removed_in, deprecated_in, guide];
  return `${parts.map((part) => String(part ?? '').replace(/\s/g, '')).join('\t')}\n`;
}

// Misuse

function read(name, options, keys, type) {
  if (options === undefined || options === null) return {};
  if (typeof options !== 'object') throw new TypeError(`farol: the options of ${name} are to be an object, not ${kind(options)}`);
  for (const key of Object.keys(options)) {
    if (!keys.includes(key)) throw new TypeError(`farol: ${name} has no option "${key}": expected ${keys.join(', ')}`);
  }
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined && value !== null));
  if (type) each(name, given, type);
  return given;
}

/** The choices of fix as the module takes them, `runtime=containerd` a line; what it does not know it says itself. */
function chosen(choices) {
  if (choices === undefined) return undefined;
  if (typeof choices !== 'object' || Array.isArray(choices)) {
    throw new TypeError(`farol: choices of fix is to be an object such as { runtime: "containerd" }, not ${kind(choices)}`);
  }
  const given = Object.entries(choices).filter(([, value]) => value !== undefined && value !== null);
  for (const [key, value] of given) {
    if (typeof value === 'string' && value && !/[\r\n]/.test(value)) continue;
    throw new TypeError(`farol: ${key} of choices is to be a string that says something, not ${value === '' ? 'an empty one' : kind(value)}`);
  }
  return given.map(([key, value]) => `${key}=${value}`).join('\n');
}

function each(name, options, type) {
  for (const [key, value] of Object.entries(options)) {
    if (value !== undefined && typeof value !== type) {
      const hint = typeof value === 'number' ? ', as 1.30 is the number 1.3' : '';
      throw new TypeError(`farol: ${key} of ${name} is to be a ${type}, not ${kind(value)}${hint}`);
    }
  }
}

function known(name, option, values, all) {
  if (!Array.isArray(values)) throw new TypeError(`farol: ${option} of ${name} is to be a list, not ${kind(values)}`);
  for (const value of values) {
    if (!all.includes(value)) throw new RangeError(`farol: ${option} "${value}": expected some of ${all.join(', ')}`);
  }
}

function string(name, text) {
  if (typeof text === 'string') return;
  throw new TypeError(`farol: the text of ${name} is to be a string, not ${kind(text)}: decode bytes with new TextDecoder()`);
}

function kind(value) {
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? (value.constructor?.name ?? 'an object') : typeof value;
}
