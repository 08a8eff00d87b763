// What the single file holds is packed: gzip, in base 91 (xtask/src/finish/base91.rs), which is a twelfth shorter than base64.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%()*+,-./:;=>?@[]^_`{|}~\'&';

// Two digits are 13 bits, or 14 where those 13 are small enough to leave room for one more.
function decode(text) {
  const values = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i += 1) values[ALPHABET.charCodeAt(i)] = i;
  const bytes = new Uint8Array(Math.ceil((text.length * 7) / 8));
  let [length, bits, n] = [0, 0, 0];
  const drain = () => {
    for (; n > 7; n -= 8, bits >>= 8) bytes[length++] = bits;
  };
  let i = 0;
  for (; i + 1 < text.length; i += 2) {
    const value = values[text.charCodeAt(i)] + values[text.charCodeAt(i + 1)] * 91;
    bits |= value << n;
    n += (value & 8191) > 88 ? 13 : 14;
    drain();
  }
  if (i < text.length) bytes[length++] = bits | (values[text.charCodeAt(i)] << n);
  return bytes.subarray(0, length);
}

export function unpack(packed) {
  return new Response(new Blob([decode(packed)]).stream().pipeThrough(new DecompressionStream('gzip')));
}
