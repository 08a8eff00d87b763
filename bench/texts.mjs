// The texts that are measured: generated streams, and public manifests where a folder of them lies beside the project.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { manifests } from '../tests/support/manifests.js';

const CORPUS = new URL('../../shared/corpus/', import.meta.url);
const REAL = { 'public, kubeflow': 'istio-noauth.yaml', 'public, Argo CD': 'manifests_install.yaml' };

/** Every public manifest on its own, where there are any. */
export function publicManifests() {
  if (!existsSync(CORPUS)) return [];
  const files = readdirSync(CORPUS).filter((file) => !file.endsWith('.md'));
  return files.map((file) => readFileSync(new URL(encodeURIComponent(file), CORPUS), 'utf8'));
}

/** Name and text, smallest first. */
export function texts() {
  const made = { 'generated 100 kB': manifests(100_000), 'generated 1 MB': manifests(1_000_000) };
  if (!existsSync(CORPUS)) return made;
  const files = readdirSync(CORPUS);
  for (const [name, end] of Object.entries(REAL)) {
    const file = files.find((file) => file.endsWith(end));
    if (!file) continue;
    const text = readFileSync(new URL(encodeURIComponent(file), CORPUS), 'utf8');
    made[`${name}, ${Math.round(text.length / 1000)} kB`] = text;
  }
  return made;
}
