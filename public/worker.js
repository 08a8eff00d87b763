// The engine's worker: loads the module beside it. Messages that arrive before it is ready are kept in order.
import init from './engine.js';

const early = [];
self.onmessage = (event) => early.push(event);
await init({ module_or_path: new URL('./engine_bg.wasm', import.meta.url) });
for (const event of early) self.onmessage(event);
