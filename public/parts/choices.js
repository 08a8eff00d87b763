// Text and commands follow what the reader chose: the target, which the app notes on `<html data-target>`, and the container
// runtime, which is a tab of the group `runtime`. The page is sent with the defaults; the element says what else there is:
//   data-patches    the newest patch of each minor
//   data-runtimes   tab, name, unit and socket of each runtime, the default first

const TABS = 'farol-tabs-runtime';
const page = document.documentElement;

export default function choices(element) {
  const patches = (element.dataset.patches ?? '').split(' ');
  const runtimes = (element.dataset.runtimes ?? '').split(', ').map((line) => line.split(' '));
  let tab = keptTab();

  function values() {
    const [, runtime, unit, socket] = runtimes.find(([name]) => name === tab) ?? runtimes[0];
    const chosen = { runtime, 'runtime-unit': unit, 'runtime-socket': socket };
    const target = page.dataset.target;
    if (!target) return chosen;
    const [major, minor] = target.split('.');
    const patch = patches.find((patch) => patch.startsWith(`${target}.`));
    return { ...chosen, target, 'target-patch': patch ?? `${target}.0`, 'target-before': `${major}.${minor - 1}` };
  }

  const fill = () => fillIn(document.getElementById('page'), values());
  const watch = new MutationObserver((changes) => {
    for (const { target } of changes) tab = chosenTab(target) ?? tab;
    fill();
  });
  watch.observe(page, { attributeFilter: ['data-target'] });
  // Tabs are chosen by pointer and keys, and by links to what is in them.
  for (const list of document.querySelectorAll('[data-tabs="runtime"]')) watch.observe(list, { attributeFilter: ['aria-selected'], subtree: true });
  fill();
  return () => watch.disconnect();
}

function keptTab() {
  try {
    return sessionStorage.getItem(TABS);
  } catch {
    return null; // Storage may be switched off.
  }
}

// The runtime of a tab that has been chosen.
function chosenTab(tab) {
  if (tab.getAttribute('aria-selected') !== 'true') return undefined;
  return document.getElementById(tab.getAttribute('aria-controls'))?.dataset.tab;
}

function fillIn(root, values) {
  for (const place of root.querySelectorAll('[data-choice]')) {
    const value = values[place.dataset.choice];
    if (value && place.textContent !== value) place.textContent = value;
  }
  for (const button of root.querySelectorAll('[data-copy-as]')) {
    button.dataset.copy = button.dataset.copyAs.replace(/{{([a-z-]+)}}/g, (name, choice) => values[choice] ?? name);
  }
}
