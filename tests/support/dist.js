// The built site on disk.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the built site. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The locales, in no particular order. */
export const LOCALES = ['en', 'pt-BR', 'es', 'zh-CN'];

/** Every page below the locales, as `en/guides/registry-k8s-io/`. */
export function pages() {
  const files = readdirSync(DIST, { recursive: true }).map(String);
  return files.filter((file) => file.endsWith('/index.html')).map((file) => file.slice(0, -'index.html'.length)).sort();
}

/** One page of every kind in a locale, by what `<html data-page>` says. */
export function kinds(locale) {
  const all = pages();
  const first = (folder) => all.find((page) => page.startsWith(`${locale}/${folder}/`) && page !== `${locale}/${folder}/`);
  return {
    home: `${locale}/`,
    check: `${locale}/check/`,
    guides: `${locale}/guides/`,
    guide: `${locale}/guides/registry-k8s-io/`,
    rules: `${locale}/rules/`,
    rule: first('rules'),
    timeline: `${locale}/timeline/`,
    about: `${locale}/about/`,
    embed: `${locale}/embed/`,
  };
}
