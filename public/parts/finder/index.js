// The index: entries by the terms in them, and what fits a query, group by group.

import { breath } from '../../breath.js';
import { MiniSearch } from '../../search/minisearch.js';
import { answersTo } from './answers.js';
import { entriesOf } from './entries.js';
import { overlaps } from './errors.js';
import { fold, initials, terms, words } from './terms.js';

/** How long indexing holds up the page at most, before it lets the page go on. */
const SLICE_MS = 8;

/** The groups in their order, with the number of results each may have. */
const GROUPS = { guides: 6, rules: 5, apis: 6, errors: 5 };

/** A query of more words than this is a pasted text. */
const MOST_WORDS = 8;
const MOST_PARTS = 40;

/** For longer texts the page is let go on in between. */
const LONG = 4_000;

/** The terms of a pasted text that are looked for. */
const MOST_TERMS = 16;
const MOST_TRIED = 300;

const SAID_EVERYWHERE = new Set(
  'a an and are as at be by for from how in is it not of on or the this to was what with o os as um uma de do da dos das em no na nos nas e ou para por que com não el la los las del en y un una se es son con sin 的 是'.split(' '),
);

/** Indexes a document, in slices. */
export async function indexOf(document) {
  const index = new MiniSearch({
    fields: ['name', 'title', 'head', 'text'],
    tokenize: terms,
    processTerm: (term) => term,
    extractField: (entry, field) => (field === 'text' ? entry.lines.join('\n') : entry[field]),
    searchOptions: {
      tokenize: (term) => [term],
      boost: { name: 5, title: 3, head: 3 },
      boostDocument: (id) => weight(entries[id]),
      weights: { prefix: 0.4, fuzzy: 0.2 },
    },
  });
  const entries = [];
  let start = performance.now();
  for (const entry of entriesOf(document)) {
    entries.push({ ...entry, id: entries.length });
    index.add(entries.at(-1));
    if (performance.now() - start > SLICE_MS) {
      await breath();
      start = performance.now();
    }
  }
  return { document, index, entries, errors: entries.filter(({ kind }) => kind === 'errors') };
}

// The head of a page is what its name stands for.
const weight = ({ kind, name }) => (kind === 'guides' && name ? 1.6 : kind === 'rules' && !name ? 0.6 : 1);

/** Promises { answers, groups: [[kind, [{ entry, terms, asked }]]], count } for what a reader has typed or pasted. */
export async function find(text, { document, index, entries, errors }) {
  const rest = () => text.length > LONG && breath();
  const answers = answersTo(text, document);
  await rest();
  const asked = words(text);
  const nParts = asked.reduce((sum, { parts }) => sum + parts.length, 0);
  const isPasted = asked.length > MOST_WORDS || nParts > MOST_PARTS || (asked.length > 5 && answers.length > 0);
  const found = isPasted ? findPasted(asked, index) : findTyped(asked, index);
  await rest();
  const close = overlaps(text, errors, isPasted || answers.length > 0);
  const results = { guides: [], rules: [], apis: [], errors: close.map((entry) => ({ entry, terms: [], asked: [] })) };
  const seen = new Set(close.map(({ page }) => page));
  const least = (found[0]?.score ?? 0) * (isPasted ? 0.3 : 0.05);
  for (const { id, score, terms, queryTerms } of found) {
    const entry = entries[id];
    if (score < least || seen.has(entry.page) || results[entry.kind].length >= GROUPS[entry.kind]) continue;
    // A pasted text is no list of things to look up: what it has in common with other errors says nothing.
    if (isPasted && entry.kind === 'errors') continue;
    seen.add(entry.page);
    results[entry.kind].push({ entry, terms, asked: queryTerms });
  }
  const order = Object.keys(GROUPS);
  if (close.length) order.unshift(order.pop());
  else if (isApi(text, asked, results.apis[0]?.entry)) order.splice(0, 3, 'apis', 'guides', 'rules');
  else if (results.rules.some(({ entry }) => entry.page === `rules/${text.trim().toLowerCase()}`)) order.splice(0, 2, 'rules', 'guides');
  const groups = order.map((kind) => [kind, results[kind].slice(0, GROUPS[kind])]).filter(([, list]) => list.length);
  return { answers, groups, count: answers.length + groups.reduce((sum, [, list]) => sum + list.length, 0) };
}

// Whether the words are the name of a kind, of its plural or of a version of it, and nothing else. `cluster` and `endpoints` are
// words of every day too.
function isApi(text, asked, entry) {
  const isName = /[A-Z/]/.test(text) || initials(entry?.title.split(' ')[0] ?? '');
  if (!entry || asked.length > 2 || !isName) return false;
  const names = new Set(`${entry.title} ${entry.name}`.split(' ').map(fold));
  return asked.every(({ whole }) => names.has(whole));
}

function findTyped(asked, index) {
  const told = asked.filter(({ whole }) => !SAID_EVERYWHERE.has(whole));
  const chosen = told.length ? told : asked;
  const query = (combineWith) => ({
    combineWith,
    queries: chosen.map(({ whole, parts }) => {
      // Chinese that stands nowhere as it is may be several words without a space.
      if (!whole) return { combineWith, queries: parts };
      return parts.length ? { combineWith: 'OR', queries: [whole, { combineWith: 'AND', queries: parts }] } : whole;
    }),
  });
  if (!chosen.length) return [];
  const prefix = (term) => term.length > 1 || term > '\u2e80';
  const search = (combineWith, fuzzy) => index.search(query(combineWith), { prefix, fuzzy });
  const exact = search('AND', false);
  if (exact.length > 2) return exact;
  const near = search('AND', slips);
  const known = new Set(exact.map(({ id }) => id));
  const both = [...exact, ...near.filter(({ id }) => !known.has(id))];
  const isOneWord = chosen.length === 1 && chosen[0].whole;
  return both.length || isOneWord ? both : search('OR', slips);
}

// A slip of the hand is forgiven in words, not in versions.
const slips = (term) => term.length > 4 && term.length < 30 && !/\d/.test(term) && (term.length > 7 ? 2 : 1);

// The rarest words decide.
function findPasted(asked, index) {
  const all = [...new Set(asked.flatMap(({ whole, parts }) => (whole ? [whole] : parts)))].filter((term) => term.length > 2 && !SAID_EVERYWHERE.has(term));
  const rare = all
    .slice(0, MOST_TRIED)
    .map((term) => [term, index.search(term, { prefix: false, fuzzy: false }).length])
    .filter(([, n]) => n)
    .sort(([, a], [, b]) => a - b)
    .slice(0, MOST_TERMS);
  if (!rare.length) return [];
  return index.search({ combineWith: 'OR', queries: rare.map(([term]) => term) }, { prefix: false, fuzzy: false });
}
