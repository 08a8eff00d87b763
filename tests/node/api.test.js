// The JavaScript API in Node: what it gives, that it gives what the command gives, and what misuse is told.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { COMMAND, INPUTS, PACKAGE, run } from './place.js';

const URL_OF_API = pathToFileURL(join(PACKAGE, 'farol.js')).href;
const CRON_JOB = '# kept\napiVersion: batch/v1beta1\nkind: CronJob\nmetadata:\n  name: report\n';
const farol = await import(URL_OF_API);

// Nothing here may ask the network, not even to load.
globalThis.fetch = () => assert.fail('the network was asked');

test('says its version, and what to do, before it is loaded', () => {
  assert.match(farol.version().farol, /^\d+\.\d+\.\d+/);
  assert.match(farol.version().data_as_of, /^\d{4}-\d\d-\d\d$/);
  assert.throws(() => farol.check(''), { name: 'Error', message: /await init\(\)/ });
});

describe('loaded', () => {
  let folder;
  before(async () => {
    await farol.init({ parts: ['check'] });
    await Promise.all([farol.init({ locales: ['pt-BR', 'zh-CN'] }), farol.init()]);
    folder = await mkdtemp(join(tmpdir(), 'farol-api-'));
  });
  after(() => rm(folder, { recursive: true }));

  const command = async (args, input) => (await run(COMMAND, args, { input, cwd: folder })).stdout;
  const written = (report) => `${JSON.stringify(report, null, 2)}\n`;

  test('gives the report of the command, byte for byte', async () => {
    const names = readdirSync(INPUTS).filter((name) => !/\.(out|diff)$/.test(name));
    assert.ok(names.length > 50);
    const compare = async (name) => {
      const text = readFileSync(join(INPUTS, name), 'utf8');
      const printed = await command(['check', '-', '--format', 'json', '--locale', 'en', '--target', '1.36'], text);
      assert.equal(written(farol.check(text, { target: '1.36' })), printed, name);
    };
    for (const name of names) await compare(name);
  });

  test('gives the report of the command on the way, in a language, read as a kind', async () => {
    const text = readFileSync(join(INPUTS, 'from-1.20.yaml'), 'utf8');
    const printed = await command(['check', '-', '--format', 'json', '--locale', 'pt-BR', '--from', 'v1.20.4', '--target', 'latest', '--as', 'kubernetes'], text);
    assert.equal(written(farol.check(text, { from: 'v1.20.4', target: 'latest', locale: 'pt-BR', as: 'kubernetes' })), printed);
  });

  test('fixes as the command does, and says what is left', async () => {
    for (const name of ['from-1.20.yaml', 'glued-lines.yaml', 'webhooks-and-roles.yaml']) {
      const text = readFileSync(join(INPUTS, name), 'utf8');
      for (const safety of ['safe', 'review']) {
        const fixed = farol.fix(text, { target: '1.36', safety });
        assert.equal(fixed.text, await command(['fix', '-', '--locale', 'en', '--target', '1.36', '--safety', safety], text), name);
        assert.deepEqual(fixed.left, farol.check(fixed.text, { target: '1.36' }).findings, name);
      }
    }
  });

  test('counts spans in bytes and columns in code points', () => {
    const text = '# 🚢é\napiVersion: batch/v1beta1\nkind: CronJob\nmetadata: {annotations: {"🚢": x}, name: é}\n';
    const [{ span, start, fixes }] = farol.check(text, { target: '1.36' }).findings;
    const bytes = new TextEncoder().encode(text);
    assert.equal(new TextDecoder().decode(bytes.slice(span.start, span.end)), 'batch/v1beta1');
    assert.deepEqual(start, { line: 2, column: 13 });
    assert.equal(fixes[0].edits[0].text, 'batch/v1');
  });

  test('takes any text', () => {
    for (const text of ['', '\0', '\ud800', '{{', '\t- [', 'x'.repeat(100_000)]) assert.equal(farol.check(text).schema, 1);
  });

  test('plans a way with the findings at their hops', () => {
    const reports = ['a.yaml', 'b.yaml'].map((path) => farol.check(CRON_JOB, { from: '1.24', target: '1.36', path }));
    const { already_broken, hops, later } = farol.plan({ from: '1.24', to: '1.36', reports });
    assert.deepEqual([already_broken, later, hops.length], [[], [], 12]);
    assert.deepEqual(hops[0].findings, reports.flatMap((report) => report.findings));
    assert.deepEqual(hops[0].steps.find((step) => step.findings)?.findings, hops[0].findings[0].guide ? 2 : undefined);
    assert.ok(hops[0].removed.some((change) => change.what === 'api' && change.name === 'batch/v1beta1 CronJob'));
    assert.ok(hops.slice(1).every((hop) => hop.findings.length === 0));
    const late = farol.plan({ from: '1.25', to: '1.26', reports });
    assert.equal(late.already_broken.length, 2);
  });

  test('lists the timeline', () => {
    const { events, data_as_of } = farol.timeline({ from: '2023-03-20', to: '2023-04-03', locale: 'zh-CN' });
    assert.equal(data_as_of, farol.version().data_as_of);
    assert.deepEqual(events.map((event) => event.id).filter((id) => id.startsWith('k8s-gcr')), ['k8s-gcr-io-redirect', 'k8s-gcr-io-frozen']);
    assert.match(events.at(-1).title, /\p{Script=Han}/u);
    assert.ok(farol.timeline().events.length > 150);
    assert.ok(farol.timeline({ from: '1.33', to: '1.34' }).events.every(({ minor }) => !minor || minor === '1.33' || minor === '1.34'));
  });

  const misuse = [
    [() => farol.check(new Uint8Array(3)), TypeError, 'Uint8Array: decode bytes'],
    [() => farol.check(), TypeError, 'undefined'],
    [() => farol.check('', { target: 1.3 }), TypeError, 'is the number 1.3'],
    [() => farol.check('', 'en'), TypeError, 'to be an object'],
    [() => farol.check('', { taget: '1.36' }), TypeError, 'expected target, from'],
    [() => farol.check('', { target: '2.0' }), RangeError, 'such as 1.33'],
    [() => farol.check('', { from: '1.99' }), RangeError, 'the data ends with'],
    [() => farol.check('', { as: 'yaml' }), RangeError, 'kubernetes, helm-template'],
    [() => farol.check('', { locale: 'es' }), RangeError, 'name it in init'],
    [() => farol.check('', { locale: 'tlh' }), RangeError, 'en, es, pt-BR, zh-CN'],
    [() => farol.fix('', { safety: 'manual' }), RangeError, 'safe, review'],
    [() => farol.fix('', { choices: 'runtime' }), TypeError, '{ runtime: "containerd" }'],
    [() => farol.fix('', { choices: { 'package-minor': 1.3 } }), TypeError, 'to be a string'],
    [() => farol.fix('', { choices: { engine: 'docker' } }), RangeError, 'runtime, package-minor'],
    [() => farol.fix('', { choices: { runtime: 'docker' } }), RangeError, 'containerd, crio'],
    [() => farol.plan({ from: '1.30' }), TypeError, 'from and to'],
    [() => farol.plan({ from: '1.30', to: '1.30' }), RangeError, 'after 1.30'],
    [() => farol.plan({ from: '1.29', to: '1.30', reports: [{}] }), TypeError, 'what check returned'],
    [() => farol.timeline({ from: 'spring' }), RangeError, 'or a day such as'],
    [() => farol.init({ locales: ['xx'] }), RangeError, 'en, es'],
    [() => farol.init({ parts: 'check' }), TypeError, 'to be a list'],
  ];
  test('says what is wrong with a call, and what to do', async () => {
    for (const [call, type, words] of misuse) {
      await assert.rejects(async () => call(), (error) => error.constructor === type && error.message.includes(words), String(call));
    }
    assert.equal(farol.check(CRON_JOB).findings.length, 1, 'everything still works');
  });

  test('works in a worker', async () => {
    const script = `const { parentPort } = require('node:worker_threads');
      import(${JSON.stringify(URL_OF_API)}).then(async (farol) => {
        await farol.init();
        parentPort.postMessage(farol.fix(${JSON.stringify(CRON_JOB)}));
      });`;
    const worker = new Worker(script, { eval: true });
    const fixed = await new Promise((done, fail) => worker.once('message', done).once('error', fail));
    assert.deepEqual([fixed.applied, fixed.left], [1, []]);
    await worker.terminate();
  });
});
