// Steps of a guide that tick themselves: when a text of the reader's holds what a step is about (`data-kinds`) and none of
// its rules (`data-rules`) finds anything any more. Texts of the reader's are those of the check page, of which the engine
// says what they prove, and what was typed or pasted into the checkers of this page. The element holds the words:
//   data-done       the word beside a step that is done
//   data-said       what is said aloud then, with {step} and {title}; data-unsaid when it is so no longer
//   data-progress   what stands below the contents for 0, 1, 2 … steps that are done, with | between

const TICK = 'm3 8.5 3.3 3.3L13 4.5';

export default function steps(element, { heard }) {
  const all = [...document.querySelectorAll('main .step')];
  const able = all.filter((step) => step.dataset.rules).map(read);
  const bars = [...document.querySelectorAll('.toc nav, .toc-s summary')].map((place) => bar(place, all.length));
  const own = new WeakSet();
  const words = element.dataset;
  const progress = words.progress.split('|');

  function look(isFirst) {
    const texts = proofs([heard.proofs, ...boxes().map((box) => box.querySelector('data')?.value ?? '')].join(''));
    const changed = able.filter((step) => turn(step, isDone(step, texts), words));
    const n = all.filter((step) => step.classList.contains('done')).length;
    for (const show of bars) show(all, n, progress[n]);
    const said = changed.map((step) => (step.isDone ? words.said : words.unsaid).replace('{step}', step.number).replace('{title}', step.title));
    if (said.length && isFirst !== true) say(said.join(' '));
  }

  const boxes = () => [...document.querySelectorAll('main .inbox')].filter((box) => own.has(box));
  const type = ({ target }) => {
    const box = target.closest?.('main .inbox');
    if (!box || own.has(box)) return;
    own.add(box);
    look();
  };
  const watch = new MutationObserver(look);
  for (const box of document.querySelectorAll('main .inbox')) watch.observe(box, { childList: true, subtree: true });
  document.addEventListener('input', type, true);
  addEventListener('farol-proofs', look);
  look(true);
  return () => {
    watch.disconnect();
    document.removeEventListener('input', type, true);
    removeEventListener('farol-proofs', look);
  };
}

const list = (words) => (words ?? '').split(' ').filter(Boolean);

function read(heading) {
  const shown = heading.querySelector('.num > [aria-hidden]');
  const text = heading.querySelector(':scope > span:not(.num)');
  const word = document.createElement('span');
  word.className = 'word';
  return {
    heading,
    shown,
    text,
    word,
    number: shown.textContent,
    title: text.textContent,
    rules: list(heading.dataset.rules),
    kinds: list(heading.dataset.kinds),
    isDone: false,
  };
}

// Lines of the engine: what a text holds, a tab, the rules that find something in it.
function proofs(lines) {
  return lines.split('\n').filter(Boolean).map((line) => {
    const [kinds, rules] = line.split('\t');
    return { kinds: list(kinds), rules: list(rules) };
  });
}

function isDone({ rules, kinds }, texts) {
  const isFound = texts.some((text) => text.rules.some((rule) => rules.includes(rule)));
  return !isFound && texts.some((text) => text.kinds.some((kind) => kinds.includes(kind)));
}

// Shows a step as done or not; whether that is new.
function turn(step, isDone, { done }) {
  if (step.isDone === isDone) return false;
  step.isDone = isDone;
  const { heading, shown, text, word } = step;
  heading.classList.toggle('done', isDone);
  if (isDone) {
    shown.replaceChildren(tick());
    word.textContent = done;
    text.after(word);
  } else {
    shown.textContent = step.number;
    word.remove();
  }
  return true;
}

function tick() {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS(svg.namespaceURI, 'path');
  svg.setAttribute('class', 'i');
  svg.setAttribute('viewBox', '0 0 16 16');
  path.setAttribute('d', TICK);
  svg.append(path);
  return svg;
}

// How far the reader is, below the contents, once there is something to show.
function bar(place, n_steps) {
  const bar = document.createElement('span');
  const bars = document.createElement('span');
  const text = document.createElement('span');
  bar.className = 'prog';
  bars.className = 'bars';
  bars.append(...Array.from({ length: n_steps }, () => document.createElement('i')));
  bar.append(bars, text);
  return (steps, n, words) => {
    if (n === 0) return bar.remove();
    if (!bar.isConnected) place.insertBefore(bar, place.querySelector(':scope > svg'));
    text.textContent = words ?? '';
    steps.forEach((step, i) => bars.children[i].classList.toggle('on', step.classList.contains('done')));
  };
}

// In the one polite status that the page has.
function say(words) {
  const status = document.querySelector('body > [role="status"]');
  if (!status) return;
  const said = status.querySelector('span') ?? status.appendChild(document.createElement('span'));
  said.textContent = words;
}
