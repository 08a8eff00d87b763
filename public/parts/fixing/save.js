// The texts as one zip, made in the page in slices: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, without
// parts, encryption and sizes beyond 4 GB. Where the browser can deflate, what gets smaller is deflated.

import { breath } from '../../breath.js';

const SLICE = 1 << 16;
// Bytes of all texts together; more would be several times that in memory.
const LARGEST = 512 * 2 ** 20;

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let i = 0; i < 8; i += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

async function crc(bytes) {
  let c = ~0;
  for (let at = 0; at < bytes.length; at += SLICE) {
    const end = Math.min(at + SLICE, bytes.length);
    for (let i = at; i < end; i += 1) c = table[(c ^ bytes[i]) & 0xff] ^ (c >>> 8);
    if (end < bytes.length) await breath();
  }
  return ~c >>> 0;
}

async function deflate(bytes) {
  try {
    const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(packed).arrayBuffer());
  } catch {
    return bytes; // Older browsers know no raw deflate.
  }
}

// A path as every system unpacks it, and none twice.
function names(texts) {
  const taken = new Set();
  return texts.map(([path]) => {
    const plain = path.split('/').filter((part) => part && part !== '.' && part !== '..').join('/').replace(/[\\:*?"<>|]/g, '_') || 'text.yaml';
    let name = plain;
    for (let n = 2; taken.has(name); n += 1) name = plain.replace(/(\.[^./]*)?$/, ` (${n})$1`);
    taken.add(name);
    return name;
  });
}

// Numbers of two and four bytes, one after the other.
function record(fields) {
  const bytes = new DataView(new ArrayBuffer(fields.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) bytes.setUint16(at, value, true);
    else bytes.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(bytes.buffer);
}

// 1 January 1980: the same texts give the same bytes, and no clock is told.
const DATE = 0x21;
const UTF8 = 0x0800;

export async function zip(texts, tell) {
  const [parts, list] = [[], []];
  let offset = 0;
  const paths = names(texts);
  for (const [i, [, content]] of texts.entries()) {
    tell?.(i + 1, texts.length);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(await content.arrayBuffer());
    const smaller = await deflate(bytes);
    const isSmaller = smaller.length < bytes.length;
    const packed = isSmaller ? smaller : bytes;
    const name = new TextEncoder().encode(paths[i]);
    const method = isSmaller ? 8 : 0;
    const about = [[2, 20], [2, UTF8], [2, method], [2, 0], [2, DATE], [4, await crc(bytes)], [4, packed.length], [4, bytes.length], [2, name.length], [2, 0]];
    const head = record([[4, 0x04034b50], ...about]);
    list.push(record([[4, 0x02014b50], [2, 20], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]), name);
    // What the browser keeps need not stay in the page's memory.
    parts.push(new Blob([head, name, packed]));
    offset += head.length + name.length + packed.length;
    await breath();
  }
  const size = list.reduce((sum, part) => sum + part.length, 0);
  const end = record([[4, 0x06054b50], [2, 0], [2, 0], [2, texts.length], [2, texts.length], [4, size], [4, offset], [2, 0]]);
  return new Blob([...parts, ...list, end], { type: 'application/zip' });
}

// Every text that the app has, as `[path, text or blob]`; it hands them over as it does before a reload.
function allTexts() {
  const texts = [];
  dispatchEvent(new CustomEvent('farol-keep', { detail: texts }));
  return texts.filter(([, content]) => content.length || content.size);
}

export async function saveZip({ dataset }) {
  const texts = allTexts();
  const size = texts.reduce((sum, [, content]) => sum + (content.size ?? content.length), 0);
  if (!texts.length) return;
  if (size > LARGEST || texts.length > 65_000) {
    say(dataset.large);
    return;
  }
  const tell = (done, count) => done % 50 === 1 && count > 50 && say(dataset.zipping.replace('{done}', done).replace('{count}', count));
  download('farol.zip', await zip(texts, tell));
}

// Saves a file in the reader's downloads.
export function download(name, blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

// In the one polite status that the page has.
function say(words) {
  const status = document.querySelector('body > [role="status"]');
  if (!status) return;
  const said = status.querySelector('span') ?? status.appendChild(document.createElement('span'));
  said.textContent = words;
}
