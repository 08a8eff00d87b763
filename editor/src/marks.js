// What the findings look like in the text: squiggles, the sign in the gutter, the tip, and the flash of an edit.
// A mark is {from, to, severity, key}; keys are the page's, and come back in callbacks.
import { RangeSet, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, GutterMarker, gutter, hoverTooltip } from '@codemirror/view';

export const setMarks = StateEffect.define();
export const setActive = StateEffect.define();
const setFlash = StateEffect.define();

const rank = { error: 2, warning: 1, info: 0 };
const shapes = {
  error: ['M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z', 'm5.6 5.6 4.8 4.8m0-4.8-4.8 4.8'],
  warning: ['M7.1 1.7a1 1 0 0 1 1.8 0l6 11.2a1 1 0 0 1-.9 1.5H2a1 1 0 0 1-.9-1.5z', 'M8 5.6v3.8M8 12v.01'],
  info: ['M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z', 'M8 7.4v4M8 4.6v.01'],
};

function drawing(severity, title) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', title);
  const [ground, glyph] = shapes[severity];
  const part = (d, attributes) => {
    const path = svg.appendChild(document.createElementNS(svg.namespaceURI, 'path'));
    for (const [name, value] of Object.entries({ d, ...attributes })) path.setAttribute(name, value);
  };
  part(ground, { fill: 'currentColor' });
  part(glyph, { fill: 'none', stroke: 'var(--surface)', 'stroke-width': '1.7', 'stroke-linecap': 'round' });
  return svg;
}

class Sign extends GutterMarker {
  constructor(severity, title) {
    super();
    this.severity = severity;
    this.title = title;
    this.elementClass = `cm-row-${severity}`;
  }

  eq(other) {
    return this.severity === other.severity && this.title === other.title;
  }

  toDOM() {
    return drawing(this.severity, this.title);
  }
}

function decorate(marks, active) {
  const ranges = marks
    .filter((m) => m.to > m.from)
    .map((m) => {
      const on = m.key === active ? ' cm-mark-on' : '';
      return Decoration.mark({ class: `cm-mark cm-mark-${m.severity}${on}` }).range(m.from, m.to);
    });
  return Decoration.set(ranges, true);
}

function signs(marks, doc, names) {
  const worst = new Map();
  for (const m of marks) {
    const line = doc.lineAt(m.from).from;
    if (!worst.has(line) || rank[worst.get(line)] < rank[m.severity]) worst.set(line, m.severity);
  }
  const builder = new RangeSetBuilder();
  for (const line of [...worst.keys()].sort((a, b) => a - b)) {
    const severity = worst.get(line);
    builder.add(line, line, new Sign(severity, names[severity]));
  }
  return builder.finish();
}

const none = { marks: [], active: -1, squiggles: Decoration.none, signs: RangeSet.empty };

/** The marks of a document; they move with the text until new ones come. */
export const marksField = StateField.define({
  create: () => none,
  update(value, tr) {
    if (tr.docChanged) {
      const move = (m) => ({ ...m, from: tr.changes.mapPos(m.from, 1), to: tr.changes.mapPos(m.to, -1) });
      value = { ...value, marks: value.marks.map(move), squiggles: value.squiggles.map(tr.changes), signs: value.signs.map(tr.changes) };
    }
    for (const effect of tr.effects) {
      if (effect.is(setMarks)) {
        const end = tr.newDoc.length;
        const marks = effect.value.list.filter(({ from, to }) => from <= to && to <= end);
        value = { ...value, marks, squiggles: decorate(marks, value.active), signs: signs(marks, tr.newDoc, effect.value.names) };
      } else if (effect.is(setActive)) {
        value = { ...value, active: effect.value, squiggles: decorate(value.marks, effect.value) };
      }
    }
    return value;
  },
  provide: (field) => EditorView.decorations.from(field, (value) => value.squiggles),
});

export const severityGutter = gutter({ class: 'cm-severity', markers: (view) => view.state.field(marksField).signs });

/** The mark at a position, the worst and then the shortest one. */
export function markAt(state, position) {
  const here = state.field(marksField).marks.filter((m) => m.from <= position && position <= m.to);
  here.sort((a, b) => rank[b.severity] - rank[a.severity] || a.to - a.from - (b.to - b.from));
  return here[0];
}

/** One line about the mark under the pointer, with "Fix" and "More". `ask(key)` resolves to {title, fix, more} or null. */
export const tips = (ask, act) =>
  hoverTooltip(async (view, position) => {
    const mark = markAt(view.state, position);
    const tip = mark && (await ask(mark.key));
    if (!tip) return null;
    return { pos: mark.from, end: mark.to, above: true, create: () => ({ dom: tipDom(tip, mark.key, act) }) };
  });

function tipDom(tip, key, act) {
  const dom = document.createElement('div');
  dom.className = 'cm-tip';
  dom.append(Object.assign(document.createElement('span'), { textContent: tip.title }));
  for (const [action, label] of [['fix', tip.fix], ['more', tip.more]]) {
    if (!label) continue;
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
    button.addEventListener('click', () => act(action, key));
    dom.append(button);
  }
  return dom;
}

const flashField = StateField.define({
  create: () => Decoration.none,
  update(value, tr) {
    value = value.map(tr.changes);
    for (const effect of tr.effects) if (effect.is(setFlash)) value = effect.value;
    return value;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Shows for a moment what a fix wrote, unless the reader wants no motion. */
export function flash(view, spans) {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const mark = Decoration.mark({ class: 'cm-flash' });
  const shown = Decoration.set(spans.filter(([from, to]) => to > from).map(([from, to]) => mark.range(from, to)), true);
  view.dispatch({ effects: setFlash.of(shown) });
  setTimeout(() => view.dispatch({ effects: setFlash.of(Decoration.none) }), 600);
}

export const marksExtension = [marksField, flashField, severityGutter];
