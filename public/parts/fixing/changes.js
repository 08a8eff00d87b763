// The dialog about all changes, which the engine makes. Where there is room a diff can stand in two columns: before and after.

const VIEW = 'farol-diff';
const WIDE = 1600;
const MOST_FILES_OPEN = 12;

export function changesDialog({ element, farol, signal }) {
  const dialog = element.querySelector('dialog');

  function show([, html]) {
    farol.setHtml(dialog, html);
    const files = [...dialog.querySelectorAll('details')];
    if (files.length > MOST_FILES_OPEN) for (const file of files) file.open = false;
    const view = matchMedia('(min-width: 64rem)').matches && (keptView() ?? (innerWidth >= WIDE ? 'side' : 'unified')) === 'side' ? 'side' : 'unified';
    dialog.querySelector(`[name="view"][value="${view}"]`).checked = true;
    turn(view);
    if (!dialog.open) dialog.showModal();
    if (!dialog.contains(document.activeElement)) dialog.querySelector('h2').focus();
  }

  async function open() {
    show(await farol.ask('script', 'changes', '', 0, 0));
  }

  function turn(view) {
    dialog.classList.toggle('two-up', view === 'side');
    for (const diff of dialog.querySelectorAll('.diff:not(.two)')) {
      const two = diff.nextElementSibling?.matches('.two') ? diff.nextElementSibling : undefined;
      if (view === 'side' && !two) diff.after(sideBySide(diff));
      else if (view !== 'side') two?.remove();
      diff.hidden = view === 'side';
    }
  }

  dialog.addEventListener('change', ({ target }) => {
    if (target.name !== 'view') return;
    keepView(target.value);
    turn(target.value);
  }, { signal });
  dialog.addEventListener('click', ({ target }) => {
    if (target.closest('[data-close]')) dialog.close();
  }, { signal });
  return { show, open };
}

// The same lines in two columns: what was taken away beside what came in its place.
function sideBySide(diff) {
  const two = diff.cloneNode(false);
  two.classList.add('two');
  let [gone, come, shift] = [[], [], 0];
  const cell = (row) => row ?? Object.assign(document.createElement('div'), { className: 'd none' });
  const pair = (left, right) => {
    left.classList.add('left');
    two.append(left, right);
  };
  const flush = () => {
    for (let i = 0; i < Math.max(gone.length, come.length); i += 1) pair(cell(gone[i]), cell(come[i]));
    shift += come.length - gone.length;
    [gone, come] = [[], []];
  };
  for (const row of diff.children) {
    const copy = row.cloneNode(true);
    if (row.matches('.r')) gone.push(copy);
    else if (row.matches('.a')) come.push(copy);
    else {
      flush();
      if (!row.matches('.d')) {
        two.append(copy);
        continue;
      }
      const after = row.cloneNode(true);
      after.querySelector('.no').textContent = Number(row.querySelector('.no').textContent) + shift;
      pair(copy, after);
    }
  }
  flush();
  return two;
}

function keepView(view) {
  try {
    localStorage.setItem(VIEW, view);
  } catch {
    // Storage may be switched off.
  }
}

function keptView() {
  try {
    return localStorage.getItem(VIEW);
  } catch {
    return null;
  }
}
