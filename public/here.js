// A module of the site on the page's own thread, with the interface of a Worker: for pages that may not start one, such as
// those in a sandboxed frame. What takes long is done in slices, between which the page can answer its reader.

import { breath } from './breath.js';

const SLICE_MS = 12;

export class Here extends EventTarget {
  #module;
  #clerk = Here.#clerks++;
  #waiting = [];
  #isBusy = false;
  #isOver = false;

  static #clerks = 1;
  static #modules = new Map();

  // `load` gives the module's exports: `hear(clerk, message, post)` and `goOn(clerk)`, which say whether something is left to do,
  // and `forget(clerk)`.
  constructor(load) {
    super();
    this.#module = load();
    this.#module.catch((error) => this.#fail(error));
  }

  // The module that `worker.js` in the same folder would load; one instance serves everyone, until it dies.
  static beside(worker, name) {
    const modules = Here.#modules;
    const load = async (generation) => {
      const query = generation > 1 ? `?${generation}` : '';
      const module = await import(new URL(`${name}.js${query}`, worker).href);
      await module.default({ module_or_path: new URL(`${name}_bg.wasm`, worker) });
      return module;
    };
    let known = modules.get(worker);
    if (!known?.isAlive) {
      const generation = (known?.generation ?? 0) + 1;
      known = { generation, isAlive: true, exports: load(generation) };
      modules.set(worker, known);
    }
    const here = new Here(() => known.exports);
    here.addEventListener('error', () => (known.isAlive = false));
    return here;
  }

  set onmessage(hear) {
    this.addEventListener('message', hear);
  }

  set onerror(hear) {
    this.addEventListener('error', hear);
  }

  // What a worker would be handed over is shared here; its sender does not touch it again.
  postMessage(message) {
    this.#waiting.push(message);
    if (!this.#isBusy) this.#work();
  }

  terminate() {
    this.#isOver = true;
    this.#waiting.length = 0;
    this.#module.then(({ forget }) => forget(this.#clerk), () => {});
  }

  async #work() {
    this.#isBusy = true;
    try {
      const { hear, goOn } = await this.#module;
      const post = (message) => {
        if (!this.#isOver) this.dispatchEvent(new MessageEvent('message', { data: message }));
      };
      while (this.#waiting.length) {
        await breath();
        const message = this.#waiting.shift();
        if (this.#isOver || !message) break;
        let since = performance.now();
        let isMore = hear(this.#clerk, message, post);
        while (isMore && !this.#isOver) {
          if (performance.now() - since > SLICE_MS) {
            await breath();
            since = performance.now();
            if (this.#isOver) break;
          }
          isMore = goOn(this.#clerk);
        }
      }
    } catch (error) {
      this.#fail(error);
    }
    this.#isBusy = false;
  }

  #fail(error) {
    if (this.#isOver) return;
    this.#isOver = true;
    this.dispatchEvent(new ErrorEvent('error', { error, message: String(error), cancelable: true }));
  }
}
