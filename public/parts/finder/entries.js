// What can be found, made of the index document of a locale (`xtask/src/finish/search.rs` writes it): sections of guides and
// rules, rows of their tables of errors, and kinds of APIs.
//
// An entry is { kind, page, url, title, head, name, lines, said, release, lang, texts }. All but the url are searched or shown;
// `said` is the line of a result where no line of the text stands out. Results of one `page` are one result.

import { initials } from './terms.js';
import { read } from './prose.js';

/** Every entry of a document, piece by piece, so that a reader's keys can come in between. */
export function* entriesOf(document) {
  document.titles = document.pages.map(([path, , , markdown]) => [path, /^# +(.*)$/m.exec(markdown)?.[1] ?? '']);
  for (const page of document.pages) yield* entriesOfPage(page, document.facts);
  for (const api of document.apis) yield entryOfApi(document, api);
}

const at = (path, id) => `${path}/${id ? `#${id}` : ''}`;

function* entriesOfPage([path, lang, release, markdown], facts) {
  const [kind, slug] = path.split('/');
  const { title, lead, sections, errors } = read(markdown, facts);
  const shared = { kind, page: path, title, said: lead, release, lang };
  yield { ...shared, url: at(path), name: slug, head: '', lines: [lead] };
  for (const { id, head, lines } of sections) {
    if (id !== 'references') yield { ...shared, url: at(path, id), name: '', head, lines };
  }
  for (const { message, texts, rest } of errors) {
    yield { kind: 'errors', page: `errors ${message}`, url: at(path, 'errors'), title: message, name: '', head: '', lines: rest, said: rest.join(' · '), release: title, lang, texts };
  }
}

function entryOfApi(document, api) {
  const [group, kind, plural, , , lives] = api;
  const ended = lives.findLast(([, state]) => state !== 'served' && state !== 'known');
  return {
    kind: 'apis',
    page: `${group}/${kind}`,
    url: pageOfApi(document, api),
    title: group ? `${kind} ${group}` : kind,
    name: [plural, initials(kind), ...lives.map(([version]) => versionOf(group, version))].join(' '),
    head: '',
    lines: [],
    said: lives.map((life) => inWords(document.words, life)).join(' · '),
    release: ended?.[2] ?? '',
    lang: '',
  };
}

/** `batch/v1beta1`. */
export const versionOf = (group, version) => (group ? `${group}/${version}` : version);

const LIVES = { removed: 'life-removed', off: 'life-removed', planned: 'life-planned', deprecated: 'life-deprecated' };

function inWords(words, [version, state, release]) {
  return release ? say(words[LIVES[state] ?? 'life-served'], { version, release }) : version;
}

/** A message with its arguments. */
export const say = (message, values) => message.replace(/\{(\w+)\}/g, (left, name) => values[name] ?? left);

/** Where a reader learns more of a kind: its guide, what a minor took away with it, or what may be taken away at all. */
export function pageOfApi({ pages, titles }, [, kind, , guide, project, lives], life) {
  const ended = life ?? lives.findLast(([, state]) => state === 'removed' || state === 'off');
  const isGone = ended && (ended[1] === 'removed' || ended[1] === 'off');
  if (project) return 'rules/removed-crd-api/';
  const isThere = (slug) => slug && pages.some(([path]) => path === `guides/${slug}`);
  const named = titles.find(([path, title]) => path.startsWith('guides/') && new RegExp(`\\b${kind}s?\\b`).test(title));
  const own = guide || named?.[0].split('/')[1];
  const slugs = isGone ? [own, `upgrade-${ended[2].replace('.', '-')}`, 'api-removals'] : [own, 'deprecation-policy'];
  const slug = slugs.find(isThere);
  return slug ? `guides/${slug}/` : `rules/${isGone ? 'removed' : 'deprecated'}-api/`;
}
