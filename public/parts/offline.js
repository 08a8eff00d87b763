// Offline, on the page's side: registers the service worker (sw.js) when the page is idle, says when a new version is ready,
// keeps the reader's texts over the reload, and fills the section of the about page. Every word stands in the page already.
//
// Nothing of this happens in frames, without https, or for readers who switched it off.

const OFF = 'farol-offline';
const TEXTS = 'farol-texts';
const FIELDS = 'farol-fields';

// More than a browser keeps for a tab; it is not worth trying.
const MOST_TEXT = 8_000_000;

const page = document.documentElement;
const drawings = new Set();
const draw = () => drawings.forEach((draw) => draw());

let farol;
let hasBegun = false;
let registration;
// What the service worker says is kept; none until it was asked.
let kept;
// Of the section: '', 'working' or 'failed'.
let phase = '';
// Of the bar: '', 'ready', 'later' or 'full'.
let update = '';

export default function mount(element, given) {
  farol = given;
  const drawing = element.matches('[data-part="panel"]') ? panel(element) : bar(element);
  const press = (event) => acts[event.target.closest('[data-do]')?.dataset.do]?.(event.target.closest('[data-do]').dataset.locale);
  element.addEventListener('click', press);
  drawings.add(drawing);
  if (!hasBegun) begin();
  else if (kept && !kept.languages[page.dataset.locale]?.isKept) hello();
  draw();
  return () => drawings.delete(drawing);
}

function begin() {
  hasBegun = true;
  giveBackFields();
  for (const event of ['online', 'offline']) addEventListener(event, draw);
  if (isAble() && !isOff()) whenIdle(() => register().catch(() => {}));
}

function isAble() {
  try {
    return Boolean(farol.registerWorker) && isSecureContext && window.top === window && typeof DecompressionStream === 'function' && Boolean(navigator.serviceWorker);
  } catch {
    return false;
  }
}

function isOff() {
  try {
    return localStorage.getItem(OFF) === 'off';
  } catch {
    return true;
  }
}

function whenIdle(then) {
  const later = () => (globalThis.requestIdleCallback ?? setTimeout)(then);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}

async function register() {
  registration = await farol.registerWorker();
  if (!registration) return;
  follow(registration);
  await activation(registration);
  await hello();
}

// Resolves when the first version is at work; it throws where it could not be kept.
function activation({ active, waiting, installing }) {
  const worker = active ?? waiting ?? installing;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('the site could not be kept'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

// Notices a new version that waits, and one that another tab has brought in.
function follow(registration) {
  const worker = navigator.serviceWorker;
  let controller = worker.controller;
  worker.addEventListener('controllerchange', () => {
    if (controller) setUpdate('ready');
    controller = worker.controller;
  });
  const watch = (coming) => {
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && registration.active) setUpdate('ready');
    });
  };
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  if (registration.waiting && registration.active) setUpdate('ready');
}

function setUpdate(state) {
  update = state;
  draw();
}

// Asks the service worker; see `deeds` there.
function ask(what, locale) {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      port1.close();
      if ('fault' in data) reject(new Error(data.fault));
      else resolve(data.answer);
    };
    registration.active.postMessage({ ask: what, locale }, [port2]);
  });
}

async function hello() {
  if (isOff()) return;
  kept = await ask('hello', page.dataset.locale);
  draw();
}

// Does what takes a while, and says so in the section.
async function work(deed) {
  phase = 'working';
  draw();
  phase = await deed().then(() => '', () => 'failed');
  draw();
}

const each = async (what, locales) => {
  for (const locale of locales) {
    kept = await ask(what, locale);
    draw();
  }
};

const acts = {
  reload,
  later: () => setUpdate('later'),
  keep: (locale) => work(() => each('keep', locale ? [locale] : Object.keys(kept.languages))),
  free: (locale) => work(() => each('free', locale ? [locale] : Object.keys(kept.languages))),
  'switch-off': () => work(switchOff),
  'switch-on': () => work(switchOn),
};

async function switchOff() {
  localStorage.setItem(OFF, 'off');
  if (registration?.active) await ask('leave');
  await registration?.unregister();
  registration = kept = undefined;
}

async function switchOn() {
  localStorage.removeItem(OFF);
  await register();
}

// Brings the new version in, with the texts put aside before and, as they may have changed meanwhile, right before the reload.
async function reload() {
  if (!(await putAside())) return setUpdate('full');
  const { waiting } = registration;
  if (!waiting) return location.reload();
  const go = async () => {
    if (await putAside()) location.reload();
    else setUpdate('full');
  };
  navigator.serviceWorker.addEventListener('controllerchange', go, { once: true });
  waiting.postMessage({ ask: 'takeOver' });
}

// Keeps every text for this tab; `boot.js` gives them back to the app. False where they do not fit: then nothing is kept.
async function putAside() {
  const texts = [];
  dispatchEvent(new CustomEvent('farol-keep', { detail: texts }));
  const areas = [...document.querySelectorAll('[data-island^="checker-"] textarea')];
  const fields = areas.map((area) => (area.value === area.defaultValue ? null : area.value));
  try {
    const sizes = texts.map(([, text]) => text.length ?? text.size);
    if (sizes.reduce((sum, size) => sum + size, 0) > MOST_TEXT) throw new RangeError('too large');
    const read = await Promise.all(texts.map(async ([path, text, isShown]) => [path, await plain(text), isShown]));
    sessionStorage.setItem(TEXTS, JSON.stringify(read.filter(([, text]) => text)));
    sessionStorage.setItem(FIELDS, JSON.stringify(fields));
    return true;
  } catch {
    sessionStorage.removeItem(TEXTS);
    sessionStorage.removeItem(FIELDS);
    return false;
  }
}

// A text, or one that the browser holds as a file. It throws when that is no UTF-8, since the text would not be the same.
async function plain(text) {
  if (typeof text === 'string') return text;
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await text.arrayBuffer());
}

// What stood in the fields of small checkers, whose texts the app does not hold.
function giveBackFields() {
  try {
    const fields = JSON.parse(sessionStorage.getItem(FIELDS)) ?? [];
    sessionStorage.removeItem(FIELDS);
    document.querySelectorAll('[data-island^="checker-"] textarea').forEach((area, i) => {
      if (typeof fields[i] !== 'string') return;
      area.closest('[data-island]').querySelector('[data-do="own"]')?.click();
      area.value = fields[i];
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
  } catch {
    // Without storage nothing was kept.
  }
}

const partOf = (element, name) => element.querySelector(`[data-part="${name}"]`);

// The bar at the foot of every page, and the chip of the check page.
function bar(element) {
  return () => {
    partOf(element, 'update').hidden = !['ready', 'full'].includes(update);
    partOf(element, 'fits').hidden = update === 'full';
    partOf(element, 'full').hidden = update !== 'full';
    const isHere = !navigator.onLine && kept?.languages[page.dataset.locale]?.isKept;
    document.querySelectorAll('[data-part="offline"]').forEach((chip) => (chip.hidden = !isHere));
  };
}

// The section of the about page.
function panel(element) {
  const size = new Intl.NumberFormat(page.lang, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const megabytes = (bytes) => size.format(bytes / 1e6);
  const show = (state) => {
    for (const part of element.querySelectorAll('[data-state]')) part.hidden = !part.dataset.state.split(' ').includes(state);
  };
  return () => {
    const rest = kept ? 'on' : 'waiting';
    show(!isAble() ? 'unable' : phase || (isOff() ? 'off' : rest));
    for (const button of element.querySelectorAll('button')) button.disabled = phase === 'working';
    partOf(element, 'kept').hidden = !kept;
    if (!kept) return;
    let total = kept.bytes;
    for (const row of element.querySelectorAll('[data-locale-row]')) {
      const { isKept, bytes } = kept.languages[row.dataset.localeRow];
      if (isKept) total += bytes;
      partOf(row, 'size').textContent = megabytes(bytes);
      for (const part of row.querySelectorAll('[data-kept]')) part.hidden = (part.dataset.kept === 'yes') !== isKept;
    }
    partOf(element, 'total').textContent = megabytes(total);
    partOf(element, 'rest').textContent = megabytes(kept.bytes);
  };
}
