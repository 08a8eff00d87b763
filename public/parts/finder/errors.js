// Pasted errors and the texts of errors in the guides: which of them is it most likely?

import { words } from './terms.js';

/** A text that has fewer of its words in what was pasted is another one. */
const LEAST = 0.7;

/** Shorter ones, such as `not found`, stand in every other error. */
const SHORTEST = 10;

/** The entries whose error text is in what was pasted, wholly or nearly, the best first. */
export function overlaps(text, errors, isError) {
  const pasted = squeezed(text);
  const said = new Set(words(text).flatMap(({ whole, parts }) => [whole, ...parts]));
  const counts = countsOf(errors);
  const rated = errors.flatMap((entry) => entry.texts.map((text) => ({ entry, ...rate(text, pasted, said, counts, errors.length) })));
  rated.sort((a, b) => b.rate - a.rate);
  const least = (rated[0]?.rate ?? 0) / 2;
  return rated
    .filter(({ rate, isWhole }) => rate > least && (isError || isWhole))
    .filter(({ entry }, i, all) => all.findIndex((other) => other.entry.page === entry.page) === i)
    .slice(0, 3)
    .map(({ entry }) => entry);
}

const squeezed = (text) => text.toLowerCase().replace(/[\s\\"'`]+/g, ' ');

// The weight of its words that were pasted, if those are most of it, and more where the text stands there as it is.
function rate(text, pasted, said, counts, n) {
  const own = wordsOf(text);
  const weigh = (list) => list.reduce((sum, word) => sum + Math.log(1 + n / (counts.get(word) ?? 1)), 0);
  const weight = weigh(own);
  if (own.length < 2 || text.length < SHORTEST) return { rate: 0, isWhole: false };
  if (isIn(text, pasted)) return { rate: weight * 1.5, isWhole: true };
  const shared = weigh(own.filter((word) => said.has(word)));
  return { rate: shared / weight < LEAST ? 0 : shared * (shared / weight), isWhole: false };
}

// An ellipsis stands for anything.
function isIn(text, pasted) {
  const pieces = squeezed(text).split(/…|\.\.\.|<[^>]*>/);
  return pieces.every((piece) => pasted.includes(piece.trim()));
}

const wordsIn = new Map();

function wordsOf(text) {
  if (!wordsIn.has(text)) wordsIn.set(text, [...new Set(words(text).flatMap(({ whole, parts }) => (whole ? [whole] : parts)))]);
  return wordsIn.get(text);
}

const counted = new WeakMap();

// In how many texts a word stands.
function countsOf(errors) {
  if (!counted.has(errors)) {
    const counts = new Map();
    for (const { texts } of errors) for (const word of new Set(texts.flatMap(wordsOf))) counts.set(word, (counts.get(word) ?? 0) + 1);
    counted.set(errors, counts);
  }
  return counted.get(errors);
}
