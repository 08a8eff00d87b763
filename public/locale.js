// How the reader's language is found; the build puts this into the scripts that need it.

export function remembered(key) {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return ''; // Storage may be switched off.
  }
}

// The first of the wanted languages that is among the locales, by tag or else by language: "pt" finds "pt-BR".
export function knownLocale(locales, wanted) {
  const language = (tag) => tag.toLowerCase().split('-')[0];
  for (const tag of wanted.filter(Boolean)) {
    const found = locales.find((l) => l.toLowerCase() === tag.toLowerCase()) ?? locales.find((l) => language(l) === language(tag));
    if (found) return found;
  }
}

// That of the reader's own choice, of their browser, or the first.
export function chooseLocale(locales) {
  return knownLocale(locales, [remembered('farol-locale'), ...navigator.languages]) ?? locales[0];
}
