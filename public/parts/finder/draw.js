// How a result looks: its name, the line that fits, the release.

import { fold, foldInPlace } from './terms.js';

/** What is shown of a line, and how much of it stands before what fits. */
const LINE = 160;
const BEFORE = 40;

/** A result as an option of the list; an answer is one sentence. */
export function result(entry, words, root, id) {
  const link = document.createElement('a');
  Object.assign(link, { id, className: 'hit', href: root + entry.url, tabIndex: -1 });
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  if (entry.text) {
    link.append(part('hit-name', entry.text));
    return link;
  }
  const name = part(entry.kind === 'guides' ? 'hit-name' : 'hit-name mono', '', entry.lang);
  name.append(...marked(entry.title, entry.terms));
  const line = part('hit-line', '', entry.lang);
  if (entry.head) line.append(...marked(entry.head, entry.terms), ' — ');
  line.append(...marked(bestLine(entry), entry.terms));
  link.append(name, line);
  if (entry.release) link.append(part('hit-release', entry.release, entry.lang));
  if (entry.lang) link.append(part('hit-release', words.english));
  return link;
}

function part(className, text, lang) {
  const part = Object.assign(document.createElement('span'), { className, textContent: text });
  if (lang) part.lang = lang;
  return part;
}

// The line with most of the terms in it, from a little before the first of them.
function bestLine({ lines, said, terms, asked }) {
  const rate = (line) => {
    const folded = fold(line);
    const lengths = (terms) => terms.filter((term) => folded.includes(term)).reduce((sum, term) => sum + term.length, 0);
    return 10 * lengths(asked) + Math.min(lengths(terms), 9);
  };
  let [best, most] = ['', 0];
  for (const line of lines) {
    const rated = rate(line);
    if (rated > most) [best, most] = [line, rated];
  }
  return cut(best || said, terms);
}

function cut(line, terms) {
  if (line.length <= LINE) return line;
  const folded = foldInPlace(line);
  const first = Math.min(...terms.map((term) => folded.indexOf(term)).filter((at) => at >= 0), line.length);
  const from = first > LINE - BEFORE && first < line.length ? first - BEFORE : 0;
  const start = from && line.indexOf(' ', from) + 1 <= first ? line.indexOf(' ', from) + 1 : from;
  const text = line.slice(start, start + LINE);
  return `${start ? '…' : ''}${text}${start + LINE < line.length ? '…' : ''}`;
}

// A text with its terms in `mark`.
function marked(text, terms) {
  const folded = foldInPlace(text);
  const places = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
      if (term > '\u2e80' || !/[\p{L}\p{N}]/u.test(folded[at - 1] ?? '')) places.push([at, at + term.length]);
    }
  }
  places.sort(([a], [b]) => a - b);
  const pieces = [];
  let end = 0;
  for (const [from, to] of places) {
    if (to <= end) continue;
    const start = Math.max(from, end);
    pieces.push(text.slice(end, start), Object.assign(document.createElement('mark'), { textContent: text.slice(start, to) }));
    end = to;
  }
  return [...pieces, text.slice(end)].filter((piece) => piece !== '');
}

/** The list of keys, with the switch for those that work without Ctrl. */
export function keyList(words) {
  const details = document.createElement('details');
  details.append(Object.assign(document.createElement('summary'), { textContent: words['keys-title'] }));
  const list = document.createElement('dl');
  const keys = [
    ['Ctrl K', 'search'],
    ['/', 'search'],
    ['?', 'list'],
    ['F8, Shift F8', 'next'],
    ['Ctrl .', 'apply'],
    ['Ctrl Enter', 'check'],
  ];
  for (const [key, name] of keys) {
    const term = document.createElement('dt');
    term.append(Object.assign(document.createElement('kbd'), { textContent: key }));
    list.append(term, Object.assign(document.createElement('dd'), { textContent: words[`key-${name}`] }));
  }
  const label = document.createElement('label');
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', checked: isOn() });
  box.addEventListener('change', () => keep(box.checked));
  label.append(box, ` ${words['key-single']}`);
  details.append(list, label);
  return details;
}

function isOn() {
  try {
    return localStorage.getItem('farol-keys') !== 'off';
  } catch {
    return true;
  }
}

function keep(isOn) {
  try {
    if (isOn) localStorage.removeItem('farol-keys');
    else localStorage.setItem('farol-keys', 'off');
  } catch {
    // Without storage the switch holds as long as the page does not ask, which is not at all.
  }
}
