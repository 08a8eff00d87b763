// The engine as the site uses it: in its worker, by the messages of crates/protocol.

/** Starts the worker and gives `run(text) -> number of findings`: the way there, parsing, every rule, and the way back. */
export async function engine(address) {
  const worker = new Worker(address, { type: 'module' });
  const waiting = new Map();
  let asked = 0;
  const ready = new Promise((done, fail) => {
    worker.onerror = (event) => fail(new Error(event.message ?? 'the worker did not start'));
    worker.onmessage = ({ data: [json] }) => {
      const { id, body } = JSON.parse(json);
      if (body.Err) {
        if (id === 0) done();
        return;
      }
      waiting.get(id)(body.Ok);
      waiting.delete(id);
    };
  });
  const ask = (body, ...texts) =>
    new Promise((answered) => {
      asked += 1;
      waiting.set(asked, answered);
      worker.postMessage([JSON.stringify({ id: asked, body }), ...texts], texts);
    });
  await ready;

  let rev = 0;
  const view = { only: null, hidden: [], first: 0, count: 50, marks: 1 };
  return async (text) => {
    rev += 1;
    ask({ op: 'put', file: 1, path: 'a.yaml', rev, back: false }, new TextEncoder().encode(text).buffer);
    const answer = await ask({ op: 'check', target: '1.36', view });
    if (answer.is !== 'verdict') throw new Error(JSON.stringify(answer));
    return answer.with.list.total;
  };
}
