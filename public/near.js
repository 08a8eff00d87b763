// The pages whose names are nearest to what an address asked for, for the pages that are shown where there is none.

/**
 * [path, title] of the three nearest pages of an index (`index.txt`), the nearest first: those that have most pairs of letters in
 * common with the last part of the address.
 */
export function nearest(index, wanted) {
  const pairs = (text) => new Set([...text.toLowerCase()].slice(1).map((letter, i) => text[i].toLowerCase() + letter));
  const own = pairs(wanted);
  const rated = index.split('\n\n').flatMap((block) => {
    const [, path, title] = /^@ (\S+\/\S+) \S+\ntitle: (.*)$/m.exec(block) ?? [];
    if (!path) return [];
    const others = pairs(path.split('/')[1]);
    const n = [...own].filter((pair) => others.has(pair)).length;
    return [{ path, title, rate: (2 * n) / (own.size + others.size || 1) }];
  });
  rated.sort((a, b) => b.rate - a.rate);
  return rated.filter(({ rate }) => rate > 0.35).slice(0, 3).map(({ path, title }) => [`${path}/`, title]);
}

/** What an address asked for: its last part, with spaces. */
export function wantedBy(path) {
  const last = path.replace(/\/(index\.html)?$/, '').split('/').pop() ?? '';
  try {
    return decodeURIComponent(last).replace(/\.html?$/, '').replace(/[-_+]+/g, ' ').trim();
  } catch {
    return '';
  }
}

/** Shows them in a part that holds a list, if there are any. */
export function listNearest(part, pages, root) {
  const links = pages.map(([path, title]) => {
    const item = document.createElement('li');
    item.append(Object.assign(document.createElement('a'), { href: root + path, textContent: title }));
    return item;
  });
  part.querySelector('ul').replaceChildren(...links);
  part.hidden = links.length === 0;
}
