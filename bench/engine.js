// The engine as the site uses it: in its worker, by the messages of crates/protocol.

/** Starts the worker, teaches it the words at an address, and gives `run(text) -> number of findings`: the way there, parsing, every rule, and the way back. */
export async function engine(address, words) {
  const worker = new Worker(address, { type: 'module' });
  const waiting = new Map();
  let asked = 0;
  const ready = new Promise((done, fail) => {
    worker.onerror = (event) => fail(new Error(event.message ?? 'the worker did not start'));
    worker.onmessage = ({ data: [[id, kind, ...values]] }) => {
      if (kind === 'note') {
        if (id === 0) done();
        return;
      }
      waiting.get(id)({ kind, values });
      waiting.delete(id);
    };
  });
  const ask = (values, ...texts) =>
    new Promise((answered) => {
      asked += 1;
      waiting.set(asked, answered);
      worker.postMessage([[asked, ...values], ...texts], texts);
    });
  await ready;
  // Locale, address of the site.
  await ask(['words', 'en', './'], await (await fetch(words)).arrayBuffer());

  let rev = 0;
  return async (text) => {
    rev += 1;
    ask(['put', 1, 'a.yaml', rev, 0], new TextEncoder().encode(text).buffer);
    // Target, documents to skip, the text in the editor, whether only its findings, hidden severities, findings to list.
    const { kind, values } = await ask(['check', '1.36', [], 1, 0, [], 50]);
    if (kind !== 'verdict') throw new Error(`the worker answered ${kind}`);
    const [, total] = values;
    return total;
  };
}
