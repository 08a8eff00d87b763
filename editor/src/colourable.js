// Whether a text gets colours. The YAML parser keeps the page busy on long texts, and colouring recurses as deep as the text
// nests, so neither may be asked of what somebody pasted to see what happens.

const LONGEST = 200_000;
const LONGEST_LINE = 2_000;
const DEEPEST = 200;

/** `pieces` are parts of the text in order, of `length` units together. */
export function isColourable(length, pieces) {
  if (length > LONGEST) return false;
  let line = 0;
  let depth = 0;
  for (const piece of pieces) {
    for (let i = 0; i < piece.length; i++) {
      const code = piece.charCodeAt(i);
      if (code === 10) line = 0;
      else if (++line > LONGEST_LINE) return false;
      if (code === 91 || code === 123) depth++;
      else if (code === 93 || code === 125) depth--;
      if (depth > DEEPEST) return false;
    }
  }
  return true;
}
