// The npm package: packed, installed into another project, and its types held against what the functions give.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { INPUTS, PACKAGE, SCHEMA, TSC, run } from './place.js';

const QUIET = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

describe('the package, installed', () => {
  let folder;
  let project;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'farol-package-'));
    project = join(folder, 'project');
    await mkdir(project);
    await writeFile(join(project, 'package.json'), '{ "name": "project", "private": true, "type": "module" }\n');
    const packed = await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: PACKAGE });
    assert.equal(packed.code, 0, packed.stderr);
    const installed = await run('npm', ['install', join(folder, packed.stdout.trim()), ...QUIET], { cwd: project });
    assert.equal(installed.code, 0, installed.stderr);
  });
  after(() => rm(folder, { recursive: true }));

  const node = async (script) => {
    await writeFile(join(project, 'run.js'), script);
    const { code, stdout, stderr } = await run('node', ['run.js'], { cwd: project });
    assert.equal(code, 0, stderr);
    return stdout;
  };

  test('holds every file that the folder has, and nothing else', async () => {
    const files = async (of) => {
      const entries = await readdir(of, { recursive: true, withFileTypes: true });
      const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
      const named = paths.map(async (path) => [path.slice(of.length), createHash('sha256').update(await readFile(path)).digest('hex')]);
      return (await Promise.all(named)).sort();
    };
    assert.deepEqual(await files(join(project, 'node_modules/farol')), await files(PACKAGE));
  });

  test('runs the example of its page', async () => {
    const readme = await readFile(join(PACKAGE, 'README.md'), 'utf8');
    const [, example] = readme.match(/```js\n(.*?)```/s);
    await writeFile(join(project, 'cronjob.yaml'), 'apiVersion: batch/v1beta1\nkind: CronJob\nmetadata:\n  name: report\n');
    const printed = await node(example);
    assert.match(printed, /^1:13 error batch\/v1beta1 CronJob/);
    assert.match(printed, /\napiVersion: batch\/v1\n/);
    assert.match(printed, /\n1\.25 1 \d+\n/);
  });

  test('has types that know every name', async () => {
    const types = await readFile(join(PACKAGE, 'farol.d.ts'), 'utf8');
    const schema = JSON.parse(await readFile(SCHEMA, 'utf8'));
    const names = (node) => (node && typeof node === 'object' ? [...(node.enum ?? []), ...Object.values(node).flatMap(names)] : []);
    const locales = (await readdir(join(PACKAGE, 'words'))).map((file) => file.replace('.txt', ''));
    for (const name of [...names(schema), ...locales]) assert.ok(types.includes(`'${name}'`), name);
  });

  test('has types that fit what is given, and refuse misuse', async () => {
    const text = (await readFile(join(INPUTS, 'from-1.20.yaml'), 'utf8')) + '---\n# farol: allow removed-api -- waits\n';
    const given = await node(`import * as farol from 'farol';
      await farol.init();
      const text = ${JSON.stringify(text)};
      const report = farol.check(text, { from: '1.20', target: '1.36' });
      const values = {
        Report: report,
        Fixed: farol.fix(text, { safety: 'review' }),
        Plan: farol.plan({ from: '1.20', to: '1.36', reports: [report] }),
        Timeline: farol.timeline(),
      };
      for (const [type, value] of Object.entries(values)) console.log('export const a' + type + ': farol.' + type + ' = ' + JSON.stringify(value) + ';');`);
    const use = `import * as farol from 'farol';
      await farol.init({ locales: ['en', 'pt-BR'], parts: ['check'] });
      const report: farol.Report = farol.check('', { target: '1.36', from: 'v1.30.2', locale: 'pt-BR', as: 'kubernetes', path: 'a.yaml' });
      const fixed: farol.Fixed = farol.fix('', { safety: 'review', choices: { runtime: 'crio', 'package-minor': '1.33' } });
      const plan: farol.Plan = farol.plan({ from: '1.30', to: 'latest', reports: [report] });
      const day: string = farol.timeline({ from: '2023-04-03' }).events.map((event) => event.date).join() + farol.version().data_as_of;
      export const all: [string, number, farol.Finding[]] = [day, fixed.applied, plan.hops.flatMap((hop) => hop.findings)];
      // @ts-expect-error a number is no version
      farol.check('', { target: 1.3 });
      // @ts-expect-error bytes are no text
      farol.check(new Uint8Array(1));
      // @ts-expect-error no such option
      farol.check('', { taget: '1.36' });
      // @ts-expect-error never applied
      farol.fix('', { safety: 'manual' });
      // @ts-expect-error nothing to choose
      farol.fix('', { choices: { engine: 'docker' } });
      // @ts-expect-error both ends are needed
      farol.plan({ from: '1.30' });
      // @ts-expect-error no such language
      await farol.init({ locales: ['tlh'] });\n`;
    await writeFile(join(project, 'given.ts'), `import type * as farol from 'farol';\n${given}`);
    await writeFile(join(project, 'use.ts'), use);
    for (const resolution of ['nodenext', 'bundler']) {
      const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
      const options = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022', '--module', module, '--moduleResolution', resolution];
      const checked = await run('node', [TSC, ...options, 'given.ts', 'use.ts'], { cwd: project });
      assert.equal(checked.code, 0, checked.stdout);
    }
  });
});
