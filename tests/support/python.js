// `python3 -m http.server`: a plain file server that knows nothing of the site.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DIST } from './dist.js';
import { answers, freePort } from './nginx.js';

/** Serves the site below a path such as `/docs/farol/`; `requests` gives what it was asked for so far. */
export async function python(path) {
  const root = mkdtempSync(join(tmpdir(), 'farol-python-'));
  const folder = join(root, path.slice(1, -1));
  mkdirSync(dirname(folder), { recursive: true });
  symlinkSync(DIST, folder);
  const port = await freePort();
  const args = ['-u', '-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', root];
  const server = spawn('python3', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const asked = [];
  server.stderr.on('data', (text) => asked.push(...String(text).match(/"[A-Z]+ [^"]* HTTP/g) ?? []));
  const ended = new Promise((done) => server.once('exit', done));
  await answers(`http://127.0.0.1:${port}${path}`, server);
  async function stop() {
    server.kill('SIGTERM');
    await ended;
    rmSync(root, { recursive: true });
  }
  return { site: `http://127.0.0.1:${port}${path}`, requests: () => asked, stop };
}
