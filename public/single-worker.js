// Stands behind the glue of a module in the single file. In a worker the first message is the packed module; what comes
// before it is ready is kept in order. On the page's own thread there is nothing to do.
// The build writes the name of the module in the place of MODULE.
import { unpack } from './unpack.js';

if (typeof document === 'undefined') {
  self.onmessage = async ({ data }) => {
    const early = [];
    self.onmessage = (event) => early.push(event);
    await globalThis.farolParts.MODULE.default({ module_or_path: await unpack(data).arrayBuffer() });
    for (const event of early) self.onmessage(event);
  };
}
