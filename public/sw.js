// The service worker: keeps the site on the reader's device, and answers from there before it asks the network.
//
// The build writes `SITE` in front: { version, files, packs }. `files` are those whose names carry a hash, as [path, integrity,
// bytes]; a pack holds the pages of a language, or, as `base`, what lies above the languages. Every file and pack is kept whole
// and with the right bytes, or not at all. A version has a cache of its own, named by the folder of this file and the version,
// so that several copies of the site on one origin do not meet; no other cache is ever touched.

const SCOPE = new URL('./', self.location).href;
const OURS = `farol ${new URL(SCOPE).pathname} `;
const NAME = OURS + SITE.version;

// Where a version notes which tabs of older ones were open when it took over, and what it keeps for them.
const OLDER = 'offline/older';

// What is only fetched to be saved, or not for readers.
const NOT_KEPT = /^(farol\.html|sw\.js|SHA256SUMS|_headers|hosting\/.*|offline\/.*|.*\.(br|gz))$/;

const at = (path) => SCOPE + path;
const kept = (path, cacheName = NAME) => caches.match(at(path), { cacheName, ignoreVary: true });
const versions = async () => (await caches.keys()).filter((name) => name.startsWith(OURS) && /^[0-9a-f]+$/.test(name.slice(OURS.length)));
const olderVersions = async () => (await versions()).filter((name) => name !== NAME);
const drop = (names) => Promise.all(names.map((name) => caches.delete(name)));

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => event.waitUntil(hear(event)));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const [address] = request.url.split(/[?#]/);
  if (request.method !== 'GET' || !address.startsWith(SCOPE) || request.headers.has('range')) return;
  const path = address.slice(SCOPE.length).replace(/(^|\/)index\.html$/, '$1');
  if (!NOT_KEPT.test(path)) event.respondWith(answer(event, path));
});

// Everything, or nothing: then the version before goes on. The languages are those that the reader kept before.
async function install() {
  const older = await olderVersions();
  try {
    const cache = await caches.open(NAME);
    await Promise.all(SITE.files.map(([path, integrity]) => keepFile(cache, path, integrity, older)));
    const tags = await Promise.all(Object.keys(SITE.packs).map(async (tag) => (tag === 'base' || (await wasKept(tag, older))) && tag));
    for (const tag of tags.filter(Boolean)) await keep(tag);
    // The version before may have tidied up meanwhile.
    if (!(await caches.has(NAME))) throw new Error('the new version is gone');
  } catch (error) {
    await caches.delete(NAME);
    throw error;
  }
}

async function wasKept(tag, older) {
  const found = await Promise.all(older.map(async (name) => (await (await caches.open(name)).keys()).some(({ url }) => isPack(url, tag))));
  return found.includes(true);
}

const isPack = (url, tag) => url.startsWith(at(`offline/${tag}-`)) && /^[0-9a-f]+\.pack$/.test(url.slice(at(`offline/${tag}-`).length));

async function keepFile(cache, path, integrity, older) {
  for (const name of [NAME, ...older]) {
    const same = await kept(path, name);
    if (same) return name === NAME ? undefined : cache.put(at(path), same);
  }
  const response = await get(path, integrity);
  return cache.put(at(path), said(response.body, response.headers.get('content-type'), response));
}

// The bytes that the list speaks of. What the browser holds from an earlier visit may be damaged, so that there is a second try.
async function get(path, integrity) {
  const ask = async (cache) => {
    const response = await fetch(at(path), { integrity, cache });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response;
  };
  return ask('default').catch(() => ask('reload'));
}

// A response to keep: the host's policies go with it, what was said about its transport does not.
function said(body, type, from) {
  const headers = new Headers({ 'content-type': type ?? 'application/octet-stream' });
  for (const [name, value] of from.headers) {
    if (/^(content-security-policy|cross-origin-.*|access-control-.*|permissions-policy|referrer-policy|x-content-type-options)$/.test(name)) {
      headers.set(name, value);
    }
  }
  return new Response(body, { headers });
}

// Packs on their way, so that two requests fetch one once.
const coming = new Map();

function keep(tag) {
  if (!coming.has(tag)) coming.set(tag, keepPack(tag).finally(() => coming.delete(tag)));
  return coming.get(tag);
}

// The entries of a pack, and at last the pack's own address with their list, which says that all of them are there.
async function keepPack(tag) {
  const [pack, integrity] = SITE.packs[tag];
  if (await kept(pack)) return;
  const entries = (await takenOver(pack)) ?? (await unpack(await get(pack, integrity)));
  const cache = await caches.open(NAME);
  try {
    await Promise.all(entries.map(([path, response]) => cache.put(at(path), response)));
    await cache.put(at(pack), Response.json(entries.map(([path]) => path)));
  } catch (error) {
    await Promise.all(entries.map(([path]) => cache.delete(at(path))));
    throw error;
  }
}

async function takenOver(pack) {
  for (const name of await olderVersions()) {
    const list = await kept(pack, name);
    const paths = list ? await list.json() : [];
    const entries = await Promise.all(paths.map(async (path) => [path, await kept(path, name)]));
    if (entries.length && entries.every(([, response]) => response)) return entries;
  }
}

// A pack is gzip of: the length of the list in four bytes, the list [[path, type, bytes], …] as JSON, then every file.
async function unpack(response) {
  const plain = new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
  const bytes = new Uint8Array(await plain.arrayBuffer());
  let start = 4 + new DataView(bytes.buffer).getUint32(0);
  const list = JSON.parse(new TextDecoder().decode(bytes.subarray(4, start)));
  return list.map(([path, type, size]) => {
    const body = bytes.subarray(start, start + size);
    start += size;
    return [path, said(body, type, response)];
  });
}

async function free(tag) {
  const [pack] = SITE.packs[tag];
  const list = await kept(pack);
  if (!list) return;
  const cache = await caches.open(NAME);
  await cache.delete(at(pack));
  await Promise.all((await list.json()).map((path) => cache.delete(at(path))));
}

// Tabs with pages of older versions go on: what they may still ask for stays until they are gone.
async function activate() {
  const older = await olderVersions();
  const tabs = (await self.clients.matchAll({ includeUncontrolled: true })).filter(({ url }) => url.startsWith(SCOPE));
  if (older.length && tabs.length) {
    const cache = await caches.open(NAME);
    await cache.put(at(OLDER), Response.json({ older, tabs: tabs.map(({ id }) => id) }));
  } else {
    await drop(older);
  }
  await self.clients.claim();
}

async function tidy() {
  const note = await kept(OLDER);
  if (!note) return;
  const { older, tabs } = await note.json();
  const open = await Promise.all(tabs.map((id) => self.clients.get(id)));
  if (open.some(Boolean)) return;
  await drop(older);
  await (await caches.open(NAME)).delete(at(OLDER));
}

async function answer(event, path) {
  const { request } = event;
  const isPage = request.mode === 'navigate';
  const found = (await kept(path)) ?? (isPage ? undefined : await fromOlder(path));
  if (found) return found;
  if (isPage && path && !path.endsWith('/') && (await kept(`${path}/`))) {
    return Response.redirect(at(`${path}/`) + new URL(request.url).search, 307);
  }
  try {
    const response = await fetch(request);
    if (response.ok) event.waitUntil(keepWhenMissing(languageOf(path)));
    return response;
  } catch {
    return isPage ? missing(path) : Response.error();
  }
}

async function fromOlder(path) {
  for (const name of await olderVersions()) {
    const found = await kept(path, name);
    if (found) return found;
  }
}

const languageOf = (path) => Object.keys(SITE.packs).find((tag) => tag !== 'base' && path.startsWith(`${tag}/`));

// A language is kept as soon as a reader opens a page in it; not where the cache is gone, because then the reader left.
async function keepWhenMissing(tag) {
  if (SITE.packs[tag] && (await caches.has(NAME)) && !(await kept(SITE.packs[tag][0]))) await keep(tag).catch(() => {});
}

// What a reader sees whose page is not here: in a language that is not kept the page that says so, with the way to the same
// page in those that are; else the one for addresses that do not exist.
async function missing(path) {
  const tag = languageOf(path);
  const isKept = tag && (await kept(SITE.packs[tag][0]));
  const page = tag && !isKept ? await kept(`${tag}/offline/`) : undefined;
  const root = new URL(SCOPE).pathname;
  if (!page) {
    // It finds the root by asking the host, unless it is told.
    const told = (html) => html.replace('<html ', () => `<html data-root="${root}" `).replaceAll('class="up"', 'class="up" hidden');
    return changed(await kept('404.html'), 404, (html) => told(html.replaceAll('="./', () => `="${root}`)));
  }
  const rest = path.slice(tag.length + 1);
  const { languages } = await state();
  return changed(page, 200, (html) => {
    for (const [other, { isKept }] of Object.entries(languages)) {
      html = html.replaceAll(`="../../${other}/offline/"`, () => `="../../${other}/${rest}"`);
      if (isKept) html = html.replaceAll(`hidden data-kept="${other}"`, `data-kept="${other}"`);
    }
    return html.replaceAll('../../', () => root);
  });
}

// Such a page leads to the root of the site from wherever it is shown. The policy in it is the one that fits it.
async function changed(page, status, change) {
  if (!page) return Response.error();
  return new Response(change(await page.text()), { status, headers: { 'content-type': page.headers.get('content-type') } });
}

// What is kept: { version, bytes, languages: { en: { isKept, bytes } } }.
async function state() {
  const sizes = Object.entries(SITE.packs).map(async ([tag, [pack, , bytes]]) => [tag, { isKept: Boolean(await kept(pack)), bytes }]);
  const { base, ...languages } = Object.fromEntries(await Promise.all(sizes));
  const bytes = SITE.files.reduce((sum, [, , size]) => sum + size, base.bytes);
  return { version: SITE.version, bytes, languages };
}

const deeds = {
  state,
  hello: async ({ locale }) => {
    // The browser may have taken the cache away, to have room for others.
    if (!(await caches.has(NAME))) await install();
    await tidy();
    await keepWhenMissing(locale);
    return state();
  },
  keep: async ({ locale }) => {
    await keep(locale);
    return state();
  },
  free: async ({ locale }) => {
    await free(locale);
    return state();
  },
  // Not waited for: it is done only when this message is.
  takeOver: async () => void self.skipWaiting(),
  leave: async () => drop(await versions()),
};

// Answers a page: { answer }, or { fault } where it could not be done.
async function hear({ data, ports: [port] }) {
  try {
    const answer = await deeds[data.ask](data);
    port?.postMessage({ answer });
  } catch (error) {
    port?.postMessage({ fault: String(error) });
  }
}
