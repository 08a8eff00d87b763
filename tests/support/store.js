// An object store: a name leads to bytes or to nothing, there are no folders, no indexes and no rewriting.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { DIST } from './dist.js';
import { TYPES } from './server.js';

/** Serves the site below a path such as `/bucket/`; `missing` is the page for names that are not there, if it has one. */
export async function store(path, missing) {
  const asked = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    asked.push(`${request.method} ${pathname}`);
    const file = pathname.startsWith(path) && join(DIST, decodeURIComponent(pathname.slice(path.length)));
    const isObject = file && existsSync(file) && statSync(file).isFile() && !pathname.endsWith('/');
    const found = isObject ? file : missing && join(DIST, missing);
    const type = found ? TYPES[extname(found)] ?? 'application/octet-stream' : 'application/xml';
    response.writeHead(isObject ? 200 : 404, { 'content-type': type });
    response.end(found ? readFileSync(found) : '<Error><Code>NoSuchKey</Code></Error>');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  async function stop() {
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  }
  return { site: `http://127.0.0.1:${server.address().port}${path}`, requests: () => asked, stop };
}
