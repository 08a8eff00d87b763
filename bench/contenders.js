// What is measured, each as `run(text) -> findings or documents`. Bundled for the browser by run.mjs.
import { extractK8sResources } from '@monokle/parser';
import { DisabledFixer, KubernetesSchemaValidator, MonokleValidator, ResourceParser } from '@monokle/validation';
import { loadAll } from 'js-yaml';
import { loadAll as loadAll5 } from 'js-yaml-5';
import { parseAllDocuments } from 'yaml';

import { engine } from './engine.js';

// Monokle reads JSON schemas of a release over the network before it validates. Here it gets an empty one, so what is
// measured is the rest of it: cutting the stream into resources, and its check for deprecated and removed APIs.
const SCHEMA = { $id: 'none', definitions: {} };

async function monokle() {
  const parser = new ResourceParser();
  const schemaLoader = { getFullSchema: async () => ({ url: '', schema: SCHEMA }) };
  const loader = { load: async () => new KubernetesSchemaValidator(parser, schemaLoader) };
  const validator = new MonokleValidator({ parser, schemaLoader, loader, fixer: new DisabledFixer(), suppressors: [] });
  await validator.preload({
    plugins: { 'kubernetes-schema': true },
    rules: { 'kubernetes-schema/schema-violated': false },
    settings: { 'kubernetes-schema': { schemaVersion: 'v1.36.0' } },
  });
  return async (text) => {
    parser.clear();
    const resources = extractK8sResources([{ id: 'a', path: 'a.yaml', content: text }], true, false);
    const answer = await validator.validate({ resources });
    return answer.runs[0].results.length;
  };
}

/** Every contender by name; the engine first, because the others are held against it. */
export async function contenders(worker, words) {
  return {
    farol: await engine(worker, words),
    'js-yaml 4': (text) => loadAll(text).length,
    'js-yaml 5': (text) => loadAll5(text).length,
    yaml: (text) => parseAllDocuments(text).length,
    monokle: await monokle(),
  };
}

/** Times every contender on a text in turns; the first round warms up and is not counted. */
export async function measure(all, text, rounds) {
  const times = Object.fromEntries(Object.keys(all).map((name) => [name, []]));
  const results = {};
  const failed = {};
  for (let round = 0; round <= rounds; round++) {
    for (const [name, run] of Object.entries(all)) {
      if (failed[name]) continue;
      globalThis.gc?.();
      await new Promise((next) => setTimeout(next, 5));
      const started = performance.now();
      try {
        results[name] = await run(text);
        if (round > 0) times[name].push(performance.now() - started);
      } catch (error) {
        failed[name] = String(error).split('\n')[0];
      }
    }
  }
  return { times, results, failed };
}

/**
 * The same over several texts, one after the other, for some of the contenders. Texts that one of them refuses are left out for all;
 * `taken` says how many are not.
 */
export async function measureEach(all, names, texts, rounds) {
  const chosen = names.map((name) => [name, all[name]]);
  const taken = [];
  for (const text of texts) {
    const runs = chosen.map(async ([, run]) => run(text));
    const settled = await Promise.allSettled(runs);
    if (settled.every(({ status }) => status === 'fulfilled')) taken.push(text);
  }
  const each = chosen.map(([name, run]) => [
    name,
    async () => {
      let n = 0;
      for (const text of taken) n += await run(text);
      return n;
    },
  ]);
  return { ...(await measure(Object.fromEntries(each), '', rounds)), taken: taken.length, bytes: taken.join('').length };
}
