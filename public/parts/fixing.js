// Fixes on the check page, beyond what the app does itself: what a reader chooses for them, those to review one by one, the
// dialog about all changes, and the texts as a zip. The app hears every button that changes a text (`data-do`); here are those
// that show something (`data-fixing`), and the engine is asked beside it. The element holds the words:
//   data-zipping   what is said while texts are packed, with {done} and {count}
//   data-large     what is said where they are too large

import { changesDialog } from './fixing/changes.js';
import { hearChoices } from './fixing/choices.js';
import { looks } from './fixing/looks.js';
import { reviewer } from './fixing/review.js';
import { download, saveZip } from './fixing/save.js';

// Changed lines up to which nobody has to look first.
const FEW_LINES = 10;

export default function fixing(element, farol) {
  const over = new AbortController();
  const work = element.closest('.work');
  const page = { element, farol, work, signal: over.signal };
  const dialog = changesDialog(page);
  const review = reviewer(page);
  hearChoices(page);

  async function fixSafe() {
    const found = await farol.ask('script', 'safe', '', 0, 0);
    if (found[2] > FEW_LINES) dialog.show(found);
    else element.querySelector('[data-do="apply-safe"]').click();
  }

  async function savePatch() {
    const [, name, , bytes] = await farol.ask('take', 'patch', 0, 0);
    if (bytes.byteLength) download(name, new Blob([bytes]));
    else dialog.open();
  }

  const acts = { review: review.start, changes: dialog.open, patch: savePatch, zip: () => saveZip(element) };
  work.addEventListener(
    'click',
    ({ target }) => {
      target.closest('#save')?.hidePopover();
      const act = target.closest('[data-fixing]');
      if (act) acts[act.dataset.fixing]();
      else if (target.closest('[data-do="fix-safe"]')) fixSafe();
    },
    { signal: over.signal },
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(looks);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    over.abort();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
