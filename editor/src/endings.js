// Line endings. A document whose every break is CRLF is edited as such; any other one keeps its breaks as they stand, with
// stray carriage returns shown, so that reading the text back gives exactly what was put in.
import { Text } from '@codemirror/state';

/** `insert` as lines of a document with that break. */
export const linesOf = (insert, lineBreak) => Text.of(insert.split(lineBreak === '\r\n' ? /\r?\n/ : '\n'));

/** The separator to edit `text` with. */
export function separatorOf(text) {
  if (!text.includes('\r')) return '\n';
  const isUniform = !/\r(?!\n)|(?<!\r)\n/.test(text);
  return isUniform ? '\r\n' : '\n';
}
