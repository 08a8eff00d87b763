// What boot.js and single.js have in common; the build puts it into both.

// Starts workers by the names of their modules, or what stands in for them on the page's own thread where the browser allows
// no worker: in a sandboxed frame, say.
export function starter(hasWorkers, startWorker, standIn) {
  return (module) => listenTo(start(module));
  function start(module) {
    if (hasWorkers) {
      try {
        const worker = startWorker(module);
        const refused = () => (hasWorkers = false);
        worker.addEventListener('error', refused);
        worker.addEventListener('message', () => worker.removeEventListener('error', refused), { once: true });
        return worker;
      } catch {
        hasWorkers = false;
      }
    }
    return standIn(module);
  }
}

// What the engine said last of the reader's texts: a line for each, see `parts/steps.js`.
export const heard = { proofs: '' };

// The worker that holds the reader's texts, and who waits for its answers to `ask`.
let desk;
let lastId = 2 ** 31;
const waiting = new Map();

// Asks it, beside the app: a question by its name and values, see `crates/protocol`. Gives the name and the values of the
// answer, then the texts that came along.
export function ask(...question) {
  const id = lastId++;
  desk?.postMessage([[id, ...question]]);
  return new Promise((answer) => waiting.set(id, answer));
}

// A verdict brings along what the texts prove, before the marks; the app does not need it.
function listenTo(worker) {
  worker.addEventListener('message', ({ data: [said, proofs, marks] }) => {
    const [id, name, ...values] = said;
    waiting.get(id)?.([name, ...values, proofs]);
    waiting.delete(id);
    if (name !== 'verdict' || !marks) return;
    desk = worker;
    heard.proofs = new TextDecoder().decode(proofs);
    dispatchEvent(new Event('farol-proofs'));
  });
  return worker;
}

// Replaces what is inside an element; what takes the place of what had the focus, by its id, has it afterwards.
export const writer = (policy) => (element, html) => {
  const id = element.contains(document.activeElement) && document.activeElement.id;
  element.innerHTML = policy.createHTML(html);
  if (id) document.getElementById(id)?.focus();
};

// What a reader asks of a part that is still on its way: the last click or key. Who takes it ends the waiting.
export function waiter() {
  const over = new AbortController();
  let last;
  const note = (event) => {
    last = event;
    // Browsers have a search of their own behind it.
    if (event.type === 'keydown' && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') event.preventDefault();
  };
  for (const type of ['click', 'keydown']) addEventListener(type, note, { signal: over.signal });
  return () => {
    over.abort();
    return last;
  };
}

// Brings an element to life by a script of its own, whose default export gets the element and may return what ends it.
// `load` gives the promise of a script by its name, or nothing where there is none. Returns a function that ends it, at once or
// as soon as it has begun.
export function mounter(load) {
  return (name, element) => {
    const script = load(name);
    if (!script) return;
    let isOver = false;
    const end = script.then((part) => !isOver && part.default(element, globalThis.farol));
    return () => {
      isOver = true;
      end.then((end) => end && end());
    };
  };
}
