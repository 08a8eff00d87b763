// A page of Farol in a frame of another site (`?embed=1`). It tells the page around it how high it is, so that the frame can
// be as high, and nothing else. Links inside the site stay in the frame and keep what its address asks for; all others open
// a tab of their own, for a site that was not meant to be framed shows nothing there.

const KEPT = ['embed', 'theme', 'target'];

export default function framed(html, { root }) {
  const tell = teller(document.body);
  // A frame that is out of sight does not observe, so the first height is told without.
  tell.again();
  new ResizeObserver(tell.changed).observe(document.body);
  addEventListener('message', ({ data, source }) => {
    // A script of the page around it that came later than the first message asks for another one.
    if (source === parent && data?.type === 'farol-height') tell.again();
  });
  document.addEventListener('click', ({ target }) => lead(target.closest?.('a[href]'), root), { capture: true });
}

// Posts the height of an element in whole pixels, once for each that it has.
function teller(element) {
  let told;
  function tell() {
    told = Math.ceil(element.getBoundingClientRect().height);
    parent.postMessage({ type: 'farol-height', height: told }, '*');
  }
  return {
    again: tell,
    changed: () => Math.ceil(element.getBoundingClientRect().height) !== told && tell(),
  };
}

// Gives a link that is being clicked the address or the tab it needs here.
function lead(link, root) {
  if (!link || link.hasAttribute('download')) return;
  const asked = new URLSearchParams(location.search);
  const to = new URL(link.href);
  if (link.hasAttribute('data-leave')) {
    to.search = '';
    if (asked.has('target')) to.searchParams.set('target', asked.get('target'));
  } else if (!to.href.startsWith(root.href)) {
    if (/^https?:$/.test(to.protocol)) Object.assign(link, { target: '_blank', rel: 'noopener' });
    return;
  } else {
    for (const key of KEPT) if (asked.has(key) && !to.searchParams.has(key)) to.searchParams.set(key, asked.get(key));
  }
  // Only for this click: a link that is copied, or opened in a tab, is the plain one.
  const plain = link.getAttribute('href');
  link.href = to.href;
  setTimeout(() => link.setAttribute('href', plain));
}
