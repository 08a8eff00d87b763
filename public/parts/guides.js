// The index of guides: a field that leaves only those with its words, and on top those that matter for the reader: for the
// target they chose, from the minor they start from (two before where they named none), and for what was found in their
// texts. The element says:
//   data-newest   the target of who chose none
//   data-count    what is said of a filtered list, with {count}
//   data-none     what is said of an empty one, with {text}

const page = document.documentElement;
const STEPS = 2;
const MOST = 8;

export default function guides(element, { heard }) {
  const all = [...document.querySelectorAll('[data-guide]')].map((item) => ({ item, words: plain(`${item.dataset.guide} ${item.textContent}`) }));
  const groups = [...document.querySelectorAll('.group[id]')];
  const place = document.querySelector('.for-you');
  const field = element.querySelector('input');
  const said = element.querySelector('.filtered');

  function filter() {
    const wanted = plain(field.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { item, words } of all) {
      item.hidden = !wanted.every((word) => words.includes(word));
      if (!item.hidden) count += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-guide]:not([hidden])');
    const { count: some, none } = element.dataset;
    said.textContent = !wanted.length ? '' : count ? some.replace('{count}', count) : none.replace('{text}', field.value.trim());
    choose();
  }

  function choose() {
    const { minors, named } = wishes(heard.proofs, element.dataset.newest);
    const chosen = all.filter(({ item }) => matters(item.dataset, minors, named)).slice(0, MOST);
    place.hidden = !chosen.length || Boolean(field.value.trim());
    if (place.hidden) return;
    place.querySelector('h2').textContent = place.dataset.title.replace('{version}', page.dataset.target);
    place.querySelector('ul').replaceChildren(...chosen.map(({ item }) => copy(item)));
  }

  const watch = new MutationObserver(choose);
  watch.observe(page, { attributeFilter: ['data-target'] });
  field.addEventListener('input', filter);
  addEventListener('farol-proofs', choose);
  filter();
  return () => {
    watch.disconnect();
    removeEventListener('farol-proofs', choose);
  };
}

// Lower case, without accents.
const plain = (text) => text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase();

const minorOf = (version) => Number(/^1\.(\d+)$/.exec(version ?? '')?.[1] ?? NaN);

// The minors that a reader comes through, and the guides of what was found; neither where nothing is known of them.
function wishes(proofs, newest) {
  const lines = proofs.split('\n').filter(Boolean).map((line) => line.split('\t'));
  const named = lines.flatMap(([, , guides]) => guides.split(' ')).filter(Boolean);
  const from = new URLSearchParams(location.search).get('from') ?? lines[0]?.[3];
  const target = minorOf(page.dataset.target);
  const isChosen = page.dataset.target !== newest || from || lines.length > 0 || isKept();
  if (!isChosen || Number.isNaN(target)) return { minors: [], named };
  const first = minorOf(from) || target - STEPS - 1;
  return { minors: Array.from({ length: Math.max(target - first, 0) }, (_, i) => target - i), named };
}

function isKept() {
  try {
    return sessionStorage.getItem('farol-target') !== null;
  } catch {
    return false; // Storage may be switched off.
  }
}

function matters({ guide, minors: about = '' }, minors, named) {
  const upgrade = /^upgrade-1-(\d+)$/.exec(guide);
  if (upgrade) return minors.includes(Number(upgrade[1]));
  return named.includes(guide) || about.split(' ').some((minor) => minor && minors.includes(Number(minor)));
}

function copy(item) {
  const copy = item.cloneNode(true);
  copy.hidden = false;
  copy.removeAttribute('data-guide');
  return copy;
}
