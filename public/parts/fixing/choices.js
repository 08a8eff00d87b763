// What a reader chooses for fixes. The app has it as one line, `runtime:crio,pathtype:Exact`, in a field that it reads and
// writes; the tab keeps the line.

const CHOICES = 'farol-choices';

export function hearChoices({ element, work, signal }) {
  const field = element.querySelector('[data-part="choices"]');

  function tell(line) {
    field.value = line;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function choose(name, value) {
    const chosen = new Map(field.value.split(',').filter(Boolean).map((pair) => pair.split(':')));
    chosen.delete(name);
    // What stands in an address and between signs; names of objects are made of no others.
    const plain = value.trim().replace(/[^\w.-]/g, '');
    if (plain) chosen.set(name, plain);
    const line = [...chosen].map((pair) => pair.join(':')).join(',');
    keepChoices(line);
    tell(line);
  }

  const use = (target) => {
    const place = target.closest('[data-choose]');
    choose(place.dataset.choose, place.querySelector('input, select').value);
  };
  work.addEventListener('change', ({ target }) => {
    const place = target.closest('[data-choose]');
    if (place && target.type !== 'text') choose(place.dataset.choose, target.value);
  }, { signal });
  work.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.matches('[data-choose] input[type="text"]')) use(event.target);
  }, { signal });
  work.addEventListener('click', ({ target }) => {
    const forgotten = target.closest('[data-unchoose]');
    if (target.closest('[data-use]')) use(target);
    if (forgotten) choose(forgotten.dataset.unchoose, '');
  }, { signal });
  const line = keptChoices();
  if (line && !field.value && !location.href.includes('choose=')) tell(line);
}

function keepChoices(line) {
  try {
    sessionStorage.setItem(CHOICES, line);
  } catch {
    // Storage may be switched off.
  }
}

function keptChoices() {
  try {
    return sessionStorage.getItem(CHOICES);
  } catch {
    return null;
  }
}
