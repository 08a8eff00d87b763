// Answers to pasted errors, where the tables know the fact: an API that is gone, a registry that is frozen, a feature gate.
//
// An answer is { text, url }. The patterns are those of the API server, kubectl, Helm, kubelet and container runtimes.

import { pageOfApi, say, versionOf } from './entries.js';

// It begins where a word does, which keeps long texts without any version quick.
const VERSION = String.raw`(?<![a-z0-9.-])((?:[a-z0-9.-]+/)?v\d+(?:(?:alpha|beta)\d+)?)`;

// Each gives a kind and, where it is named, the version.
const KINDS = [
  [new RegExp(String.raw`no matches for kind \\?"(\w+)\\?"(?: in (?:version|group) \\?"([^"\\]*)\\?")?`, 'g'), 1, 2],
  [new RegExp(String.raw`no kind \\?"(\w+)\\?" is registered for version \\?"([^"\\]*)\\?"`, 'g'), 1, 2],
  [new RegExp(String.raw`${VERSION},? (?:Kind=)?([A-Z]\w+)\b`, 'g'), 2, 1],
  [new RegExp(String.raw`\b([A-Z]\w+) ${VERSION}(?![\w.])`, 'g'), 1, 2],
  [new RegExp(String.raw`apiVersion:\s*["']?${VERSION}["']?\s+kind:\s*["']?(\w+)`, 'g'), 2, 1],
  [new RegExp(String.raw`kind:\s*["']?(\w+)["']?\s+apiVersion:\s*["']?${VERSION}`, 'g'), 1, 2],
];

// Each gives a plural, and the group or version where it is named.
const RESOURCES = [
  [/\/apis?\/([\w.-]+\/v\w+|v\d\w*)\/(?:namespaces\/[^/\s]+\/)?([a-z]+)/g, 2, 1],
  [/could not find the requested resource \(\w+ ([a-z]+)(?:\.([a-z0-9.-]+))?/g, 1, 2],
  [/doesn'?t have a resource type \\?"([a-z]+)(?:\.([a-z0-9.-]+))?\\?"/g, 1, 2],
];

const GATE = /feature ?gates?(?: named)?:? \\?["']?([A-Z]\w+)/gi;

const FLAG = /(?:unknown (?:shorthand )?flag|flag provided but not defined|unrecognized (?:flag|option)|flags?):? \\?["'`]?(--?[\w-]+)|^(--[\w-]+(?:=\w+)?)$/gi;

// Where more stands about the flags of a component.
const GUIDES = { kubelet: 'kubelet-configuration', kubectl: 'kubectl-changes', kubeadm: 'kubeadm-configuration' };

/** What is known about an error, the first first; nothing where the tables are silent. */
export function answersTo(text, document) {
  const found = [...ofKinds(text, document), ...ofResources(text, document), ...ofGates(text, document), ...ofFlags(text, document), ...ofHosts(text, document)];
  const isFirst = (answer, i) => found.findIndex((other) => other.text === answer.text) === i;
  return found.filter(isFirst).slice(0, 3);
}

function matches(patterns, text) {
  return patterns.flatMap(([pattern, a, b]) => [...text.matchAll(pattern)].map((match) => [match[a], match[b] ?? '']));
}

function ofKinds(text, document) {
  return matches(KINDS, text).flatMap(([kind, version]) => {
    const ofKind = document.apis.filter((api) => api[1].toLowerCase() === kind.toLowerCase());
    return lookUp(document, ofKind, version);
  });
}

function ofResources(text, document) {
  return matches(RESOURCES, text).flatMap(([plural, version]) => lookUp(document, document.apis.filter((api) => api[2] === plural), version));
}

// The row of a version, or the one that has ended last where there is only a group, or nothing.
function lookUp(document, apis, version) {
  for (const api of apis) {
    const [group, , , , , lives] = api;
    const exact = lives.find((life) => versionOf(group, life[0]) === version);
    if (exact) return [answer(document, api, exact)];
  }
  const ofGroup = apis.filter(([group]) => (!version ? true : !version.includes('/') && group === version));
  const all = ofGroup.map((api) => [api, api[5].findLast((life) => life[1] === 'removed' || life[1] === 'off')]).filter(([, life]) => life);
  const minor = ([, [, , release]]) => Number(release.split('.').pop());
  all.sort((a, b) => minor(b) - minor(a));
  return all.slice(0, 1).map(([api, life]) => answer(document, api, life));
}

function answer(document, api, life) {
  const { words } = document;
  const [group, kind] = api;
  const [version, state, release, replacement] = life;
  const said = say(words[state], { api: `${kind} ${versionOf(group, version)}`, release });
  return { text: joined(said, replacement && say(words.use, { replacement })), url: pageOfApi(document, api, life) };
}

// Sentences with a space between them, but for Chinese.
const joined = (first, second) => (second ? `${first}${first.endsWith('。') ? '' : ' '}${second}` : first);

function ofGates(text, { gates, words, pages, apis }) {
  const named = [...text.matchAll(GATE)].map((match) => match[1]);
  const isOne = (name) => gates.find(([gate]) => gate.toLowerCase() === name.toLowerCase());
  const whole = text.trim();
  // Some gates have the name of a kind, which is what people look for then.
  const isKind = apis.some(([, kind]) => kind.toLowerCase() === whole.toLowerCase());
  const found = [...named, ...(/^\w+$/.test(whole) && !isKind ? [whole] : [])].map(isOne).filter(Boolean);
  const isThere = pages.some(([path]) => path === 'guides/feature-gates');
  return found.map(([gate, introduced, locked, removed]) => {
    const [key, release] = removed ? ['removed', removed] : locked ? ['locked', locked] : ['introduced', introduced];
    return { text: say(words[`gate-${key}`], { gate, release }), url: isThere ? 'guides/feature-gates/' : `rules/${removed ? 'removed' : 'locked'}-feature-gate/` };
  });
}

// Several components have a flag of that name: the one that the text names is meant.
function ofFlags(text, { flags, words, pages }) {
  const named = [...text.matchAll(FLAG)].map((match) => match[1] ?? match[2]);
  return named.flatMap((name) => {
    const flag = name.replace(/^-*/, '--');
    const rows = flags.filter((row) => row[1] === flag);
    const row = rows.find(([component]) => component && text.includes(component.split(' ')[0])) ?? rows[0];
    if (!row) return [];
    const [component, , state, release, replacement] = row;
    const said = say(words[`flag-${state}${component ? '' : '-all'}`], { flag, component, release });
    const slugs = [GUIDES[component.split(' ')[0]], `upgrade-${release.replace('.', '-')}`];
    const slug = slugs.find((slug) => pages.some(([path]) => path === `guides/${slug}`));
    return [{ text: joined(said, replacement && say(words.use, { replacement })), url: slug ? `guides/${slug}/` : 'guides/' }];
  });
}

// The longest prefix wins, as it does for images.
function ofHosts(text, { hosts, words }) {
  const found = [];
  for (const [prefix, said, replacement, guide] of hosts) {
    const at = ` ${text} `.search(new RegExp(String.raw`(?<![\w./-])${escaped(bare(prefix))}(?![\w.])`));
    if (at >= 0) found.push({ at, length: prefix.length, text: joined(said, replacement && say(words.use, { replacement })), url: guide ? `guides/${guide}/` : 'rules/frozen-registry-image/' });
  }
  found.sort((a, b) => a.at - b.at || b.length - a.length);
  return found.filter((host, i) => found.findIndex(({ at }) => at === host.at) === i);
}

const bare = (prefix) => prefix.replace(/[/-]$/, '');
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
