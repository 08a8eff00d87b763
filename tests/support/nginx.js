// nginx with the settings that the site ships, started by any user in a folder of its own.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from './dist.js';

const PLACES = [process.env.FAROL_NGINX, '/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];

/** Serves the site at a path, `/` or such as `/farol/`; `requests` gives what it was asked for so far. */
export async function nginx(path = '/') {
  const program = PLACES.find((file) => file && existsSync(file));
  if (!program) throw new Error('nginx is missing: install it, or set FAROL_NGINX to its path');
  const prefix = mkdtempSync(join(tmpdir(), 'farol-nginx-'));
  const root = join(prefix, 'www');
  mkdirSync(root);
  symlinkSync(DIST, path === '/' ? join(root, 'site') : join(root, path.slice(1, -1)));
  const port = await freePort();
  writeFileSync(join(prefix, 'site.conf'), settings(path, path === '/' ? join(root, 'site') : root, port));
  writeFileSync(join(prefix, 'nginx.conf'), MAIN);
  const server = spawn(program, ['-p', `${prefix}/`, '-c', 'nginx.conf', '-e', 'stderr'], { stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = new Promise((done) => server.once('exit', done));
  await answers(`http://127.0.0.1:${port}${path}`, server);
  const log = () => readFileSync(join(prefix, 'requests.log'), 'utf8').split('\n').filter(Boolean);
  async function stop() {
    server.kill('SIGTERM');
    await ended;
    rmSync(prefix, { recursive: true });
  }
  return { site: `http://127.0.0.1:${port}${path}`, requests: log, stop };
}

/** The file that is shipped, with what its head says to change. */
function settings(path, root, port) {
  const changes = [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['root /srv/www;', `root ${root};`],
    ['location / {', `location ${path} {`],
    ['404 /404.html;', `404 ${path}404.html;`],
  ];
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`nginx.conf does not say ${from}`);
    return text.replaceAll(from, to);
  }, readFileSync(join(DIST, 'hosting/nginx.conf'), 'utf8'));
}

// All that nginx writes stays below the prefix, which only the user who runs the tests may read.
const MAIN = `${process.getuid() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid nginx.pid;
error_log stderr crit;
events {}
http {
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  log_format asked '$request_method $request_uri';
  access_log requests.log asked;
  include site.conf;
}
`;

export async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** Waits until a server that was just started answers. */
export async function answers(address, server) {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`${server.spawnfile} ended with ${server.exitCode}`);
    const answer = await fetch(address).catch(() => undefined);
    if (answer) return;
    await new Promise((done) => setTimeout(done, 50));
  }
}
