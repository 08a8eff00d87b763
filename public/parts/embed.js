// The page about embedding: brings the elements on it to life, and puts this site's address into the lines to copy.

const EXAMPLE = 'https://farol.example/';

export default function embed(element, { root }) {
  for (const code of element.querySelectorAll('code')) {
    const { textContent: text } = code;
    const named = text.replaceAll(EXAMPLE, root.href).replaceAll(EXAMPLE.slice(0, -1), root.origin);
    if (named !== text) code.textContent = named;
  }
  // In a copy that is a file of its own there are no others to load.
  if (!root.protocol.startsWith('http')) return;
  if (element.dataset.frame) return whenSeen(element, () => show(frame(element.dataset.frame, element.textContent), element));
  const isElement = element.matches(':has(> farol-checker, > farol-timeline, > farol-guide, > farol-finding)');
  if (isElement) import(new URL('embed.js', root).href);
}

// A frame is a whole page of its own, so it waits until a reader comes by. Returns what ends the waiting.
function whenSeen(element, then) {
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    then();
  });
  seen.observe(element);
  return () => seen.disconnect();
}

function frame(src, title) {
  const frame = Object.assign(document.createElement('iframe'), { src, title, width: '100%', height: '640' });
  frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
  frame.setAttribute('frameborder', '0');
  return frame;
}

// In a shadow tree, so that the page stays what was sent.
function show(what, element) {
  element.attachShadow({ mode: 'open' }).append(what);
}
