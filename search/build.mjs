// Makes ../public/search/minisearch.js of the package, minified and with its licence beside it, reproducibly. It is one
// declaration, so that the build of the site can put it into the script that imports it.
import { build } from 'esbuild';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '../public/search');
const folder = join(here, 'node_modules/minisearch');
const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

const { outputFiles } = await build({
  absWorkingDir: here,
  stdin: { contents: "export { default } from 'minisearch';", resolveDir: here },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'library',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
});
const script = outputFiles[0].text.trim().replace(/^var library=/, '').replace(/;$/, '');
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'minisearch.js'), `// MiniSearch ${version}, see LICENSES.txt; made by search/build.mjs.\nexport const MiniSearch = ${script}.default;\n`);
const notice = readFileSync(join(folder, 'LICENSE.txt'), 'utf8').trim();
writeFileSync(join(out, 'LICENSES.txt'), `minisearch.js is made by search/ and contains this package.\n\n${'-'.repeat(72)}\n\nminisearch ${version} (${license})\n\n${notice}\n`);
