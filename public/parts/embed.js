// The page about embedding: brings the elements on it to life, and puts this site's address into the lines to copy.

const EXAMPLE = 'https://farol.example/';

export default function embed(element, { root }) {
  for (const code of element.querySelectorAll('code')) {
    const { textContent: text } = code;
    const named = text.replaceAll(EXAMPLE, root.href).replaceAll(EXAMPLE.slice(0, -1), root.origin);
    if (named !== text) code.textContent = named;
  }
  const isElement = element.matches(':has(> farol-checker, > farol-timeline, > farol-guide, > farol-finding)');
  // In a copy that is a file of its own there are no others to load.
  if (isElement && root.protocol.startsWith('http')) import(new URL('embed.js', root).href);
}
