// Another version of the built site, made by changing its pages, their pack, and the list of the service worker.
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const LIST = /^const SITE = ([\s\S]*?\n});\n/;

/** Copies the site to `to` and puts `mark` into the headings of every English page. */
export function nextVersion(dist, to, mark) {
  rmSync(to, { recursive: true, force: true });
  cpSync(dist, to, { recursive: true });
  const worker = readFileSync(join(to, 'sw.js'), 'utf8');
  const site = JSON.parse(worker.match(LIST)[1]);
  const [old] = site.packs.en;
  const packed = repack(readFileSync(join(to, old)), (html) => html.replace('</h1>', ` ${mark}</h1>`));
  const pack = `offline/en-${hash(packed, 'hex').slice(0, 16)}.pack`;
  rmSync(join(to, old));
  writeFileSync(join(to, pack), packed);
  site.packs.en = [pack, `sha256-${hash(packed, 'base64')}`, site.packs.en[2]];
  site.version = hash(JSON.stringify(site), 'hex').slice(0, 16);
  writeFileSync(join(to, 'sw.js'), worker.replace(LIST, () => `const SITE = ${JSON.stringify(site, undefined, 2)};\n`));
  return { folder: to, pack: join(to, pack), version: site.version };
}

function repack(packed, change) {
  const bytes = gunzipSync(packed);
  let at = 4 + bytes.readUInt32BE(0);
  const list = JSON.parse(bytes.subarray(4, at));
  const files = list.map(([path, type, size]) => {
    const file = bytes.subarray(at, (at += size));
    return [path, type, type.startsWith('text/html') ? Buffer.from(change(file.toString())) : file];
  });
  const head = Buffer.from(JSON.stringify(files.map(([path, type, file]) => [path, type, file.length])));
  const size = Buffer.alloc(4);
  size.writeUInt32BE(head.length);
  return gzipSync(Buffer.concat([size, head, ...files.map(([, , file]) => file)]));
}

const hash = (bytes, form) => createHash('sha256').update(bytes).digest(form);
