// A worker of the site: loads the module beside it. Messages that arrive before it is ready are kept in order.
// The build writes the name of the module in the place of MODULE.
import init from './MODULE.js';

const early = [];
self.onmessage = (event) => early.push(event);
await init({ module_or_path: new URL('./MODULE_bg.wasm', import.meta.url) });
for (const event of early) self.onmessage(event);
