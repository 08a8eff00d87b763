// Texts as words to search by, the same for the index and for what is searched.
//
// Names are found whole and in parts: `policy/v1beta1` is also `policy` and `v1beta1`, `PodDisruptionBudget` also `pod`,
// `disruption` and `budget`, `--container-runtime` also `container` and `runtime`. Chinese is taken two characters at a time:
// that needs no dictionary, and unlike the browsers' own ones it cuts a word alike wherever it stands.

const WORD = /\p{Script=Han}+|[\p{L}\p{N}](?:[._/:@+~-]*(?!\p{Script=Han})[\p{L}\p{N}])*/gu;
const JOINT = /[._/:@+~-]+/;
const HUMP = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
const HAN = /^\p{Script=Han}/u;

/** A text without capitals and diacritics. */
export const fold = (text) => (/^[\0-\x7f]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();

/** The same, character by character, so that every place in it is a place in the text. */
export function foldInPlace(text) {
  return text.replace(/\P{ASCII}/gu, (c) => (fold(c).length === c.length ? fold(c) : c)).toLowerCase();
}

/** Names that somebody looks for are shorter. */
const LONGEST = 80;
const MOST_KNOWN = 50_000;

/** Words as `{ whole, parts }`: a plain word has no parts, Chinese has nothing but parts. */
export function words(text) {
  const found = [];
  for (const [run] of text.normalize('NFC').matchAll(WORD)) {
    found.push(HAN.test(run) ? { whole: '', parts: pairs(run) } : wordOf(run.slice(0, LONGEST)));
  }
  return found;
}

// Texts say the same words again and again.
const known = new Map();

function wordOf(word) {
  if (known.size > MOST_KNOWN) known.clear();
  if (!known.has(word)) known.set(word, { whole: fold(word), parts: partsOf(word) });
  return known.get(word);
}

function pairs(run) {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, i) => characters[i] + character);
}

function partsOf(word) {
  const parts = word.split(JOINT).flatMap((part) => [part, ...humps(part)]);
  const folded = [...new Set(parts.map(fold))].filter((part) => part.length > 1);
  return folded.filter((part) => part !== fold(word));
}

function humps(part) {
  const humps = part.split(HUMP);
  return humps.length > 1 ? humps : [];
}

/** Every term of a text, for the index. */
export function terms(text) {
  return words(text).flatMap(({ whole, parts }) => (whole ? [whole, ...parts] : parts));
}

/** `pdb` for `PodDisruptionBudget`. */
export function initials(kind) {
  const humps = kind.split(HUMP);
  return humps.length > 1 ? humps.map((hump) => hump[0].toLowerCase()).join('') : '';
}
