// Runs the wasm modules of the site for embeds: as a worker, or imported by the page itself where no worker may be started.
// A message is [number, address of the module's glue, function, arguments], the answer [number, value, error, its kind].

const modules = new Map();
const isWorker = typeof WorkerGlobalScope !== 'undefined';

async function start(glue) {
  try {
    const module = await import(glue);
    await module.default({ module_or_path: glue.replace(/\.js$/, '_bg.wasm') });
    // In a worker the module begins to listen by itself; messages here are not for it.
    if (isWorker) self.onmessage = null;
    return module;
  } catch (error) {
    modules.delete(glue);
    throw error instanceof TypeError ? Object.assign(error, { why: 'no-network' }) : error;
  }
}

export async function call(glue, name, args) {
  if (!modules.has(glue)) modules.set(glue, start(glue));
  const module = await modules.get(glue);
  return module[name](...args);
}

/** Why a call failed: `said` by the module, `no-network`, `no-wasm` where the page forbids it, else `failed`. */
export function kind(error) {
  if (typeof error === 'string') return 'said';
  const isForbidden = typeof WebAssembly === 'undefined' || ['CompileError', 'EvalError'].includes(error?.name);
  return error?.why ?? (isForbidden ? 'no-wasm' : 'failed');
}

if (isWorker) {
  addEventListener('message', async ({ data: [id, glue, name, args] }) => {
    try {
      postMessage([id, glue && (await call(glue, name, args))]);
    } catch (error) {
      postMessage([id, undefined, String(error?.message ?? error), kind(error)]);
    }
  });
}
