// A plain static host for one folder below a sub-path, as object stores are: no headers of ours, no rewriting.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

export const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** Serves folders below their prefixes, such as `{'/docs/sub/': dist}`, on a free port; gives the origin and a way to stop. */
export async function serve(folders) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const prefix = Object.keys(folders).find((prefix) => path.startsWith(prefix));
    const file = prefix && resolve(folders[prefix], path.slice(prefix.length));
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => new Promise((done) => server.close(done)) };
}

/** The file of a path below a folder, if there is one. */
export function resolve(folder, path) {
  const file = join(folder, normalize(`/${path}`));
  const index = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
  return existsSync(index) ? index : undefined;
}
