// Ticks at the right edge: where in the whole document the findings are.
import { ViewPlugin } from '@codemirror/view';
import { marksField } from './marks.js';

const MOST_TICKS = 300;

export const overview = ViewPlugin.fromClass(
  class {
    constructor(view) {
      this.dom = document.createElement('div');
      this.dom.className = 'overview';
      this.dom.setAttribute('aria-hidden', 'true');
      view.dom.parentNode?.append(this.dom);
      this.draw(view.state);
    }

    update(update) {
      if (!this.dom.parentNode) update.view.dom.parentNode?.append(this.dom);
      const { marks } = update.state.field(marksField);
      if (update.docChanged || marks !== update.startState.field(marksField).marks) this.draw(update.state);
    }

    draw(state) {
      const { marks } = state.field(marksField);
      const worst = new Map();
      for (const mark of marks) {
        const slot = Math.round(((state.doc.lineAt(mark.from).number - 1) / Math.max(state.doc.lines, 40)) * MOST_TICKS);
        if (worst.get(slot) !== 'error') worst.set(slot, mark.severity);
      }
      this.dom.replaceChildren(
        ...[...worst].map(([slot, severity]) => {
          const tick = document.createElement('i');
          tick.className = severity;
          tick.style.top = `${(slot / MOST_TICKS) * 100}%`;
          return tick;
        }),
      );
    }

    destroy() {
      this.dom.remove();
    }
  },
);
