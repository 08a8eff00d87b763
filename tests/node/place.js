// Where the tests of the JavaScript API find things; `cargo xtask test` makes the package and the command first.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The folder that `cargo xtask package` wrote. */
export const PACKAGE = process.env.FAROL_PACKAGE ?? at('target/npm/farol');

/** The command. */
export const COMMAND = process.env.FAROL_COMMAND ?? at('target/debug/farol');

/** Texts of many kinds. */
export const INPUTS = at('crates/check/tests/inputs');

/** What describes a report. */
export const SCHEMA = at('crates/check/report.schema.json');

/** The compiler of TypeScript. */
export const TSC = at('tests/node_modules/typescript/bin/tsc');

/** Runs a program to its end, with a text on its standard input; gives code, stdout and stderr. */
export async function run(program, args, { input = '', cwd } = {}) {
  const running = promisify(execFile)(program, args, { cwd, maxBuffer: 1 << 26 });
  running.child.stdin.on('error', () => {}).end(input);
  return running.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
}
