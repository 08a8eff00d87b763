// A site on another origin that embeds Farol: documentation that its generator has built, or pages that a test makes up.
// Both name the site as https://farol.example/; its address is put in as they are served.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { resolve, TYPES } from './server.js';

const NAMED = 'https://farol.example';
const TEXTS = ['.html', '.js', '.json', '.css'];

/** Serves a folder, and pages by their paths, as text or as `{ html, headers }`, beside the site at `site`. */
export async function host(site, { folder, pages = {} }) {
  const fill = (text) => text.replaceAll(NAMED, site.replace(/\/$/, ''));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const page = pages[path];
    if (page) {
      const { html = page, headers = {} } = page;
      const filled = Object.entries(headers).map(([name, value]) => [name, fill(value)]);
      response.writeHead(200, { 'content-type': TYPES['.html'], ...Object.fromEntries(filled) }).end(fill(html));
      return;
    }
    const file = folder && resolve(folder, path);
    if (!file) {
      // Browsers ask for an icon by themselves.
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    const type = extname(file);
    const bytes = readFileSync(file);
    response.writeHead(200, { 'content-type': TYPES[type] ?? 'application/octet-stream' });
    response.end(TEXTS.includes(type) ? fill(bytes.toString()) : bytes);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => new Promise((done) => server.close(done)) };
}
