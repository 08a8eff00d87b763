// Fixes to review, one after the other, in the place of the list of findings. The engine makes each step; where the reader is
// in the queue is known here: `at` that many were skipped, `done` that many are gone from it.

export function reviewer({ farol, work, signal }) {
  const section = work.querySelector('[data-part="review"]');
  const pane = section.parentElement;
  const press = (button) => !button?.disabled && button?.click();
  const find = (selector) => section.querySelector(selector);
  let at;
  let done;
  let count;
  // What was done with the steps before, and what the next verdict is to tell the end of.
  let past;
  let pending;
  let shown;

  async function show({ isMoved = true } = {}) {
    const [, html, left] = await farol.ask('script', 'review', '', at, done);
    if (section.hidden) return;
    count = left;
    const isInside = section.contains(document.activeElement);
    if (html !== shown) farol.setHtml(section, html);
    shown = html;
    if (isInside && !section.contains(document.activeElement)) section.focus();
    // What is to be seen is also what the text shows.
    if (!isMoved) return;
    press(find('[data-do="choose"]'));
    section.focus({ preventScroll: true });
    section.scrollTop = 0;
    // Where the list stands below the text, the step begins at the top of the window.
    if (matchMedia('(max-width: 63.99rem)').matches) section.scrollIntoView();
  }

  function start() {
    [at, done, past, pending, shown] = [0, 0, []];
    section.hidden = false;
    pane.classList.add('reviewing');
    show();
  }

  function end() {
    section.hidden = true;
    section.replaceChildren();
    pane.classList.remove('reviewing');
    (pane.querySelector('#to-review') ?? pane.querySelector('summary'))?.focus();
  }

  function skip() {
    if (at >= count) return;
    past.push({ at, n: 0 });
    at += 1;
    show();
  }

  function back() {
    const last = past.pop();
    if (!last) return;
    if (last.n) {
      pending = last;
      press(work.querySelector('.bar [data-do="undo"]'));
    } else {
      at = last.at;
      show();
    }
  }

  // After a verdict: whether what was pressed has come to something, and the step as it is now.
  async function hear() {
    if (section.hidden) return;
    const [, , left] = await farol.ask('script', 'review', '', at, done);
    const n = count - left;
    const isDone = pending && (pending.isBack ? n < 0 : n > 0);
    if (pending?.isBack) at = pending.at;
    if (isDone) {
      done += n;
      if (!pending.isBack) past.push({ at, n, isBack: true });
      pending = undefined;
    }
    await show({ isMoved: Boolean(isDone) });
  }

  const steps = { skip, back, end };
  const act = ({ target }) => {
    const step = target.closest('[data-step]');
    if (step) return steps[step.dataset.step]();
    const apply = target.closest('[data-do="apply"]');
    if (!apply) return undefined;
    pending = { at };
    // The engine knows the reason before the app asks for the comment.
    return farol.ask('script', 'reason', find('#review-reason')?.value ?? '', 0, 0);
  };
  const keys = { F8: skip, 'Shift+F8': back, Escape: end, 'Ctrl+.': () => press(find('.fix [data-do="apply"]')) };
  section.addEventListener('click', act, { signal, capture: true });
  section.addEventListener('keydown', (event) => {
    const name = `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.shiftKey ? 'Shift+' : ''}${event.key}`;
    const isReason = name === 'Enter' && event.target.id === 'review-reason';
    const run = isReason ? () => press(find('.rv-i [data-do="apply"]')) : keys[name];
    if (!run) return;
    event.preventDefault();
    run();
  }, { signal });
  addEventListener('farol-proofs', hear, { signal });
  return { start };
}
