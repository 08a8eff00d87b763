// Farol in other people's pages: <farol-checker>, <farol-timeline>, <farol-guide> and <farol-finding>; types in embed.d.ts.
//
// An element begins when it is about to be seen. What stands in it is shown until it works, and stays with a reason where it cannot.
// Everything is drawn in a shadow tree with one shared style sheet; all elements of a page share one worker and one engine.

import { knownLocale } from './locale.js';

// The build puts the hashed addresses here: run, engine, press, and for each locale its words and labels.
const FILES = {};
const ROOT = new URL('./', import.meta.url);
const LARGEST = 512 * 1024;
const DELAY_MS = 200;

const at = (path) => new URL(path, ROOT).href;

// A host that requires Trusted Types has to allow `farol-embed`; the policy makes scripts of this site only.
const rules = {
  createHTML: (html) => html,
  createScriptURL: (url) => {
    if (!url.startsWith(ROOT.href) && !url.startsWith('blob:')) throw new TypeError(`farol: ${url} is outside ${ROOT}`);
    return url;
  },
};
let policy = rules;
try {
  policy = globalThis.trustedTypes?.createPolicy('farol-embed', rules) ?? rules;
} catch {
  // Where markup is restricted all the same, the elements say so.
}

// Why something cannot be shown: the name of a label, or a sentence of the engine.
class Fault extends Error {
  constructor(why, said) {
    super(said ?? why);
    this.why = why;
  }
}

/* What is loaded, once for all elements. */

const kept = new Map();

function once(key, load) {
  if (!kept.has(key)) {
    const loaded = load();
    kept.set(key, loaded);
    loaded.catch(() => kept.delete(key));
  }
  return kept.get(key);
}

const read = (path) =>
  once(path, async () => {
    const response = await fetch(at(path)).catch(() => {
      throw new Fault('no-network');
    });
    if (!response.ok) throw new Fault(response.status === 404 ? 'not-found' : 'no-network');
    return response.text();
  });

const sheet = () => once('sheet', async () => new CSSStyleSheet().replace(await read('embed.css')));
const labelsOf = (tag) => once(`labels ${tag}`, async () => JSON.parse(await read(FILES.locales[tag][1])));

// One worker: of this origin, or a blob that imports the script of another; else the page's own thread, a call at a time.
const crew = () =>
  once('crew', async () => {
    const run = at(FILES.run);
    const blob = () => URL.createObjectURL(new Blob([`import ${JSON.stringify(run)}`], { type: 'text/javascript' }));
    const isOwn = ROOT.origin === location.origin && ROOT.protocol.startsWith('http');
    try {
      return await hire(isOwn ? run : blob());
    } catch {
      const { call, kind } = await import(run).catch(() => {
        throw new Fault('no-network');
      });
      return async (...message) => {
        await new Promise((resolve) => setTimeout(resolve));
        return call(...message).catch((error) => {
          throw new Fault(kind(error), String(error?.message ?? error));
        });
      };
    }
  });

async function hire(url) {
  const worker = new Worker(policy.createScriptURL(url), { type: 'module', name: 'farol-embed' });
  const waiting = new Map();
  let n = 0;
  const send = (...message) =>
    new Promise((resolve, reject) => {
      waiting.set(++n, { resolve, reject });
      worker.postMessage([n, ...message]);
    });
  worker.onmessage = ({ data }) => {
    const [id, value, said, why] = Array.isArray(data) ? data : [];
    const asked = waiting.get(id);
    waiting.delete(id);
    if (said === undefined) return asked?.resolve(value);
    asked?.reject(new Fault(why, said));
    if (why === 'failed') dismiss();
  };
  // Refused at the start, or dead: the next call begins anew, and has to tell a new engine the words again.
  const dismiss = () => {
    for (const key of kept.keys()) if (key === 'crew' || key.startsWith('speak')) kept.delete(key);
    for (const { reject } of waiting.values()) reject(new Fault('failed'));
    waiting.clear();
    worker.terminate();
  };
  worker.onerror = (event) => {
    event.preventDefault();
    dismiss();
  };
  await send('');
  if (url.startsWith('blob:')) URL.revokeObjectURL(url);
  return send;
}

const call = async (module, name, ...args) => (await crew())(at(FILES[module]), name, args);

// Asks a module, which has been told the words of the locale.
async function ask(module, tag, name, ...args) {
  await once(`speak ${module} ${tag}`, async () => call(module, 'speak', tag, await read(FILES.locales[tag][0])));
  return call(module, name, ...args);
}

/* Markup. */

function parse(html) {
  const template = document.createElement('template');
  try {
    template.innerHTML = policy.createHTML(html);
  } catch {
    throw new Fault('no-markup');
  }
  return template.content;
}

function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'string') element.setAttribute(key, value);
    else element[key] = value;
  }
  element.append(...children);
  return element;
}

const MARK =
  '<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><path class="lamp" d="M19 8.5 31 3v12l-12-3.2zM12.6 9.4h6.8V13h-6.8z"/><path d="M16 2.2 21 7v1.2H11V7zM10.6 13.6h10.8v1.8H10.6zM12.3 16.6h7.4l.55 4H11.75zM11.55 22h8.9l.95 7.8H10.6z" fill="currentColor"/></svg>';
const SHIELD =
  '<svg class="i" viewBox="0 0 16 16" aria-hidden="true"><path d="M8 1.5 13.5 3.5v4c0 3.3-2.2 5.8-5.5 7-3.3-1.2-5.5-3.7-5.5-7v-4z"/><path d="m5.5 8 1.8 1.8 3.2-3.6"/></svg>';

// The part of a fragment that is drawn, with the links it has at home.
function drawn(html, home) {
  const part = parse(html).querySelector('.farol');
  part.classList.remove('farol');
  part.querySelector('link')?.remove();
  return withLinks(part, home);
}

function withLinks(part, home) {
  for (const link of part.querySelectorAll('a[href]')) link.href = new URL(link.getAttribute('href'), home);
  return part;
}

/* The elements. */

const HOST = new CSSStyleSheet();
HOST.replaceSync(':host{display:block;min-width:280px}:host([hidden]){display:none}');

const SEEN = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) target.begin().catch(() => {});
  },
  { rootMargin: '200px' },
);

class Part extends HTMLElement {
  #turn = 0;
  #work;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [HOST];
    this.shadowRoot.append(h('slot'));
    this.shadowRoot.addEventListener('click', (event) => this.#follow(event));
  }

  connectedCallback() {
    // What was set before the element was known hides the setters of its class.
    for (const name of ['text', 'target', 'locale', 'theme']) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    SEEN.observe(this);
  }

  disconnectedCallback() {
    SEEN.unobserve(this);
    if (!this.frame) this.#stop();
  }

  attributeChangedCallback(name) {
    if (name === 'theme') return this.#tint();
    if (!this.#work) return;
    this.#stop();
    if (this.isConnected) this.begin().catch(() => {});
  }

  #stop() {
    this.#turn++;
    this.#work = undefined;
  }

  /** Shows the element now, seen or not. */
  begin() {
    SEEN.unobserve(this);
    return (this.#work ??= this.#show(++this.#turn));
  }

  async #show(turn) {
    const tag = this.tag;
    try {
      const [labels, style] = await Promise.all([labelsOf(tag), sheet()]);
      this.labels = labels;
      this.shadowRoot.adoptedStyleSheets = [HOST, style];
      const content = await this.draw(labels);
      if (turn !== this.#turn) return;
      this.frame = this.#frame(labels, content);
      this.shadowRoot.replaceChildren(this.frame);
      this.#tint();
      this.shown?.();
    } catch (error) {
      if (turn === this.#turn) this.#fail(error, tag);
      throw error;
    }
  }

  #frame(labels, content) {
    const open = h('a', { class: 'go', part: 'open', href: this.home }, labels.open);
    if (this.isKeptOpen) Object.assign(open, { target: '_blank', rel: 'noopener' });
    const bar = h('div', { class: 'emb-bar', part: 'bar' }, parse(MARK), h('b', { part: 'title' }, this.caption(labels)), ...(this.tools ?? []), open);
    return h('div', { class: 'farol emb', part: 'frame', lang: labels.tag }, bar, content);
  }

  #tint() {
    const theme = this.getAttribute('theme');
    if (this.frame) this.frame.dataset.theme = ['light', 'dark'].includes(theme) ? theme : '';
  }

  // What stood in the element is shown again, and why nothing else is.
  async #fail(error, tag) {
    this.#stop();
    this.frame = undefined;
    const why = error instanceof Fault ? error.why : 'failed';
    if (why === 'no-network') addEventListener('online', () => this.isConnected && SEEN.observe(this), { once: true });
    const turn = this.#turn;
    // Without a connection there are no words of a locale either.
    const labels = await labelsOf(tag).catch(() => ({ open: 'Farol', tag: 'en', 'no-network': 'Farol could not be reached.' }));
    if (turn !== this.#turn) return;
    const said = why === 'said' ? error.message : (labels[why] ?? '');
    const note = h('p', { class: 'farol emb-note', part: 'note', lang: labels.tag }, `${said} `, h('a', { href: this.home }, labels.open));
    this.shadowRoot.replaceChildren(h('slot'), note);
    this.#tint();
  }

  async #copy(button) {
    const text = button.dataset.copy || button.closest('figure').querySelector('pre').textContent;
    await navigator.clipboard.writeText(text);
    button.title = this.labels.copied;
    if (button.textContent.trim()) button.textContent = this.labels.copied;
  }

  #follow(event) {
    const copy = event.target.closest?.('[data-copy]');
    if (copy) this.#copy(copy).catch(() => {});
    const link = event.target.closest?.('a[href]');
    if (!link) return;
    const href = link.href;
    const isFree = this.dispatchEvent(new CustomEvent('farol-navigate', { detail: { href }, bubbles: true, composed: true, cancelable: true }));
    const [page, id] = href.split('#');
    const place = id && page === this.home ? this.shadowRoot.getElementById(decodeURIComponent(id)) : undefined;
    if (!isFree || place) event.preventDefault();
    if (isFree) place?.scrollIntoView();
  }

  /** The locale: as the attribute says, else as the nearest `lang`, else English. */
  get tag() {
    let wanted = this.getAttribute('locale');
    for (let node = this; node && !wanted; node = node.parentNode ?? node.host) wanted = node.lang;
    return knownLocale(Object.keys(FILES.locales), [wanted]) ?? 'en';
  }

  get locale() {
    return this.getAttribute('locale') ?? '';
  }

  set locale(value) {
    this.setAttribute('locale', value);
  }

  get theme() {
    return this.getAttribute('theme') ?? '';
  }

  set theme(value) {
    this.setAttribute('theme', value);
  }

  get target() {
    return this.getAttribute('target') ?? '';
  }

  set target(value) {
    this.setAttribute('target', value);
  }
}

class Timeline extends Part {
  static observedAttributes = ['from', 'to', 'lanes', 'locale', 'theme'];

  #asked() {
    const asked = ['from', 'to', 'lanes'].map((name) => [name, this.getAttribute(name) ?? '']);
    return asked.filter(([, value]) => value);
  }

  get home() {
    return at(`${this.tag}/timeline/?${new URLSearchParams(this.#asked())}`.replace(/\?$/, ''));
  }

  caption(labels) {
    return labels.timeline;
  }

  // A drawing that is wider than its room begins with what is near.
  shown() {
    const drawing = this.frame.querySelector('.draw-in');
    drawing.scrollLeft = drawing.scrollWidth;
  }

  async draw({ tag }) {
    const place = `${tag}/fragments/timeline.html`;
    return drawn((this.#asked().length && (await this.#pressed(tag).catch(() => ''))) || (await read(place)), at(place));
  }

  // Another stretch of time than the usual one has to be drawn; where that is not allowed the usual one is shown.
  async #pressed(tag) {
    const ends = ['from', 'to', 'lanes'].map((name) => this.getAttribute(name) ?? '');
    return ask('press', tag, 'timelineHtml', ...ends, tag, await read(`${tag}/index.txt`));
  }
}

class Guide extends Part {
  static observedAttributes = ['slug', 'locale', 'theme'];

  get home() {
    return at(`${this.tag}/guides/${encodeURIComponent(this.getAttribute('slug') ?? '')}/`);
  }

  caption() {
    return this.heading;
  }

  async draw() {
    const { home } = this;
    const page = parse(await read(home)).querySelector('main');
    if (!page) throw new Fault('not-found');
    this.heading = page.querySelector('h1').textContent;
    for (const own of page.querySelectorAll('.crumb, .pn, .toc-s, .try, h1')) own.remove();
    page.querySelectorAll('.needs-js').forEach((part) => part.dataset.copy === undefined && part.remove());
    const article = h('article', { class: 'prose', part: 'content' }, ...page.childNodes);
    if (page.lang) article.lang = page.lang;
    return withLinks(article, home);
  }
}

class Finding extends Part {
  static observedAttributes = ['rule', 'target', 'locale', 'theme'];

  get #rule() {
    return this.getAttribute('rule') ?? '';
  }

  get home() {
    return at(`${this.tag}/rules/${encodeURIComponent(this.#rule)}/`);
  }

  caption() {
    return h('code', {}, this.#rule);
  }

  async draw({ tag }) {
    const place = `${tag}/fragments/findings/${encodeURIComponent(this.#rule)}.html`;
    const part = drawn(await read(place), at(place));
    const { target } = this;
    if (!target || target === part.dataset.target) return part;
    const text = Array.from(part.querySelectorAll('.row .t'), (line) => line.textContent).join('\n');
    const other = await ask('engine', tag, 'example', text, target, tag, ROOT.href, this.#rule).catch(() => '');
    return other ? drawn(other, at(place)) : part;
  }
}

class Checker extends Part {
  static observedAttributes = ['target', 'locale', 'theme'];
  isKeptOpen = true;
  #text;
  #area;
  #report = null;
  #asked = 0;
  #timer;

  get home() {
    return at(`${this.tag}/check/${this.target && `?target=${encodeURIComponent(this.target)}`}`);
  }

  caption(labels) {
    return labels.checker;
  }

  get text() {
    return this.#area?.value ?? this.#text ?? this.#given();
  }

  set text(text) {
    this.#text = String(text);
    if (!this.#area) return;
    this.#area.value = this.#text;
    this.#changed(0);
  }

  get report() {
    return this.#report;
  }

  /** Checks the text now; gives the report. */
  async check() {
    await this.begin();
    return this.#check();
  }

  /** Applies every safe fix; gives the new text, how many were applied, and what is left. */
  async fix() {
    await this.begin();
    const fixed = JSON.parse(await ask('engine', this.tag, 'fix', this.text, this.#target, 'safe', this.tag));
    if (fixed.applied) {
      this.#write(fixed.text);
      await this.#check();
    }
    return fixed;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#asked++;
  }

  connectedCallback() {
    super.connectedCallback();
    if (this.frame && this.#area.value !== this.checked) this.#changed(0);
  }

  attributeChangedCallback(name, before, after) {
    if (name !== 'target' || !this.frame) return super.attributeChangedCallback(name, before, after);
    this.select.value = this.#minor;
    this.frame.querySelector('.go').href = this.home;
    this.#changed(0);
  }

  get #target() {
    return this.target || undefined;
  }

  get #minor() {
    return this.target.match(/1\.\d+/)?.[0] ?? this.labels.newest;
  }

  #given() {
    const given = this.querySelector('script[type="text/yaml"], script[type="application/yaml"], pre');
    return (given?.textContent ?? '').replace(/^\r?\n/, '').trimEnd();
  }

  async draw(labels) {
    const text = this.text;
    await ask('engine', labels.tag, 'version');
    const options = labels.targets.map(([value, label]) => h('option', { value }, label));
    this.select = h('select', { 'aria-label': labels.target, part: 'target' }, ...options);
    this.select.value = this.#minor;
    this.select.onchange = () => (this.target = this.select.value);
    this.tools = [h('label', { class: 'pick sm target' }, h('span', {}, labels.target), this.select)];
    const area = h('textarea', {
      part: 'editor',
      'aria-label': labels.text,
      placeholder: labels.hint,
      wrap: 'off',
      spellcheck: false,
      autocomplete: 'off',
      autocapitalize: 'off',
      oninput: () => this.#changed(DELAY_MS),
    });
    area.value = text;
    this.#area = area;
    this.numbers = h('div', { class: 'emb-no', 'aria-hidden': 'true' });
    this.marks = h('code', { class: 'lines' });
    this.sum = h('div', { class: 'emb-sum', part: 'summary', role: 'status' });
    this.fixAll = h('button', { class: 'btn primary sm', part: 'button fix', type: 'button', hidden: true, onclick: () => this.fix() });
    const clear = h('button', { class: 'btn sm', part: 'button clear', type: 'button', onclick: () => this.#clear() }, labels.clear);
    this.list = h('div', { class: 'list', part: 'findings' });
    this.list.addEventListener('toggle', ({ target }) => target.open && this.#unfold(target), true);
    this.list.addEventListener('click', (event) => this.#act(event));
    return h(
      'div',
      {},
      h('div', { class: 'emb-ed code', part: 'text' }, this.numbers, this.marks, area),
      h('div', { class: 'emb-acts' }, this.sum, this.fixAll, clear),
      this.list,
      h('p', { class: 'emb-foot', part: 'status' }, parse(SHIELD), h('span', {}, labels.here), h('span', { class: 'as-of' }, labels.asOf)),
    );
  }

  shown() {
    this.#changed(0);
  }

  #changed(delay) {
    this.#fit();
    this.marks.replaceChildren();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#check().catch(() => {}), delay);
  }

  // The text area is as large as its text; what is around it scrolls, with the numbers and the marks.
  #fit() {
    const lines = this.#area.value.split('\n');
    this.#area.rows = lines.length;
    this.#area.cols = lines.reduce((longest, line) => Math.max(longest, line.length), 0) + 2;
    this.numbers.textContent = lines.map((_, i) => i + 1).join('\n');
  }

  async #check() {
    clearTimeout(this.#timer);
    const turn = ++this.#asked;
    const [text, { tag }] = [this.text, this];
    if (text.length > LARGEST) return this.#say(this.labels['too-large']);
    try {
      const html = text.trim() && (await ask('engine', tag, 'findings', text, this.#target, tag, ROOT.href));
      const report = JSON.parse(await ask('engine', tag, 'check', text, this.#target, undefined, tag));
      if (turn !== this.#asked) return this.#report;
      this.#draw(html);
      this.checked = text;
      this.#report = report;
      this.dispatchEvent(new CustomEvent('farol-report', { detail: report, bubbles: true, composed: true }));
      return report;
    } catch (error) {
      if (turn === this.#asked) this.#say(error.why === 'said' ? error.message : (this.labels[error.why] ?? this.labels.failed));
      throw error;
    }
  }

  #draw(html) {
    const parts = html ? parse(html) : undefined;
    for (const name of ['sum', 'marks', 'list']) {
      this[name].replaceChildren(...(parts?.querySelector(`[data-part=${name}]`).childNodes ?? []));
    }
    const { safe, label } = parts?.querySelector('[data-part=sum]').dataset ?? {};
    this.fixAll.hidden = !Number(safe);
    this.fixAll.textContent = label ?? '';
    for (const link of this.list.querySelectorAll('a[href]')) link.target = '_blank';
  }

  #say(sentence) {
    this.marks.replaceChildren();
    this.list.replaceChildren();
    this.fixAll.hidden = true;
    this.sum.textContent = sentence;
  }

  async #unfold(finding) {
    const item = finding.closest('[data-finding]');
    const body = finding.querySelector('.f-body');
    this.#area.setSelectionRange(Number(item.dataset.from), Number(item.dataset.to));
    // Only the text scrolls: the page stays where its reader is.
    const box = this.numbers.parentNode;
    const line = this.#area.value.slice(0, Number(item.dataset.from)).split('\n').length;
    box.scrollTop = line * Number.parseFloat(getComputedStyle(box).lineHeight) - box.clientHeight / 2;
    if (body.firstChild) return;
    const html = await ask('engine', this.tag, 'finding', this.checked, this.#target, this.tag, ROOT.href, Number(item.dataset.finding));
    body.replaceChildren(parse(html));
    for (const link of body.querySelectorAll('a[href]')) link.target = '_blank';
  }

  async #act({ target }) {
    const button = target.closest('button');
    if (!button || button.dataset.copy !== undefined) return;
    const finding = Number(button.closest('[data-finding]').dataset.finding);
    this.#write(await ask('engine', this.tag, 'mend', this.checked, this.#target, this.tag, finding, Number(button.dataset.fix)));
    await this.#check();
  }

  #clear() {
    this.#write('');
    this.#check().catch(() => {});
  }

  // As if it had been typed, so that it can be undone.
  #write(text) {
    const area = this.#area;
    area.focus({ preventScroll: true });
    area.select();
    const command = text ? 'insertText' : 'delete';
    if (text.length > 50_000 || !document.execCommand?.(command, false, text) || area.value !== text) area.value = text;
    this.#fit();
  }
}

for (const [name, part] of Object.entries({ checker: Checker, timeline: Timeline, guide: Guide, finding: Finding })) {
  if (!customElements.get(`farol-${name}`)) customElements.define(`farol-${name}`, part);
}
