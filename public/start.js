// What boot.js and single.js have in common; the build puts it into both.

// Starts workers by the names of their modules, or what stands in for them on the page's own thread where the browser allows
// no worker: in a sandboxed frame, say.
export function starter(hasWorkers, startWorker, standIn) {
  return (module) => {
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
