// A plain host that can be stopped, started again on the same port, and given another state of the site meanwhile. It notes
// what it is asked for.
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { resolve, TYPES } from './server.js';

/** Serves the folders of `sites` below their prefixes, such as `{ '/docs/sub/': dist }`; `sites` may change meanwhile. */
export async function host(sites) {
  const asked = [];
  let server;
  let port = 0;
  function answer(request, response) {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    asked.push(path);
    const prefix = Object.keys(sites).find((prefix) => path.startsWith(prefix));
    const file = prefix && resolve(sites[prefix], path.slice(prefix.length));
    if (!file) return response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-cache' });
    createReadStream(file).pipe(response);
  }
  async function start() {
    server = createServer(answer);
    await new Promise((done) => server.listen(port, '127.0.0.1', done));
    port = server.address().port;
  }
  async function stop() {
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  }
  await start();
  return { origin: `http://127.0.0.1:${port}`, asked, sites, start, stop };
}
