// The editor of the check page: CodeMirror in a shadow root. One view shows one of several documents; documents keep their
// undo history in this module while the view comes and goes with the page. Offsets are UTF-16 units of the text with
// single line breaks (a CRLF counts as one), the way the editor counts.
import { ChangeSet, Compartment, EditorSelection, EditorState } from '@codemirror/state';
import {
  EditorView, drawSelection, dropCursor, highlightActiveLine, highlightActiveLineGutter, highlightSpecialChars, keymap,
  lineNumbers, placeholder, rectangularSelection,
} from '@codemirror/view';
import { defaultKeymap, history, historyKeymap, isolateHistory, undo, undoDepth } from '@codemirror/commands';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import { searchKeymap } from '@codemirror/search';
import { yaml } from '@codemirror/lang-yaml';
import { linesOf, separatorOf } from './endings.js';
import { editsItself } from './native.js';
import { isColourable } from './colourable.js';
import { frameStyles, looks } from './looks.js';
import { flash, markAt, marksExtension, marksField, setActive, setMarks, tips } from './marks.js';
import { overview } from './overview.js';

const states = new Map();
const language = new Compartment();
const mounted = new Compartment();

// Ctrl/Cmd Enter belongs to the page (check again), and Tab leaves the editor, so neither is bound here.
const keys = [...defaultKeymap, ...historyKeymap, ...searchKeymap].filter((binding) => binding.key !== 'Mod-Enter');

const colours = (isOn) => (isOn ? yaml() : []);

// Colours come and go in the same transaction as the text, so that none are ever drawn for a text that must not have them.
const recolour = EditorState.transactionExtender.of((tr) => {
  if (!tr.docChanged) return null;
  const isColoured = !Array.isArray(language.get(tr.startState));
  const isOn = isColourable(tr.newDoc.length, tr.newDoc.iter());
  return isColoured === isOn ? null : { effects: language.reconfigure(colours(isOn)) };
});

const fixed = [
  highlightSpecialChars(),
  history(),
  drawSelection(),
  dropCursor(),
  EditorState.allowMultipleSelections.of(true),
  indentUnit.of('  '),
  indentOnInput(),
  bracketMatching(),
  rectangularSelection(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  keymap.of(keys),
  editsItself,
  recolour,
  marksExtension,
  lineNumbers(),
  looks,
];

function newState(text) {
  const extensions = [EditorState.lineSeparator.of(separatorOf(text)), language.of(colours(isColourable(text.length, [text]))), mounted.of([]), fixed];
  return EditorState.create({ doc: text, extensions });
}

const severities = ['info', 'warning', 'error'];

function marksOf(quadruples) {
  const marks = [];
  for (let i = 0; i + 3 < quadruples.length; i += 4) {
    const [from, to, severity, key] = quadruples.subarray(i, i + 4);
    marks.push({ from, to, severity: severities[severity], key });
  }
  return marks;
}

// What documents say as one string, which takes a while to put together for long ones.
const strings = new WeakMap();

function stringOf(state) {
  if (!strings.has(state.doc)) strings.set(state.doc, state.sliceDoc());
  return strings.get(state.doc);
}

// The exact text of a document, line breaks as they were put in.
const textOf = (id) => (states.has(id) ? stringOf(states.get(id)) : '');

export const canUndo = (id) => states.has(id) && undoDepth(states.get(id)) > 0;

/** Forgets a document and its history. */
export const forget = (id) => states.delete(id);

/**
 * Shows an editor in `host`.
 *
 * options: { limit, severities: {error, warning, info}, label, placeholder, phrases,
 *            onChange(id, text), onLarge(id, text), onCaret(id, key or -1), ask(id, key) -> Promise, act(action, id, key) }
 */
export function mount(host, options) {
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(frameStyles);
  const frame = Object.assign(document.createElement('div'), { className: 'frame' });
  shadow.replaceChildren(frame);
  let shown = null;

  const listen = EditorView.updateListener.of((update) => {
    if (shown === null) return;
    states.set(shown, update.state);
    if (update.docChanged) options.onChange(shown, stringOf(update.state));
    if (update.selectionSet && !update.docChanged) {
      const mark = markAt(update.state, update.state.selection.main.head);
      options.onCaret(shown, mark ? mark.key : -1);
    }
  });

  // A paste that would make the text too large for an editor goes to the page instead.
  const takeLarge = EditorView.domEventHandlers({
    paste(event, view) {
      const pasted = event.clipboardData?.getData('text/plain') ?? '';
      const { main } = view.state.selection;
      if (view.state.doc.length - (main.to - main.from) + pasted.length <= options.limit) return false;
      event.preventDefault();
      options.onLarge(shown, view.state.sliceDoc(0, main.from) + pasted + view.state.sliceDoc(main.to));
      return true;
    },
    // Files are the page's; text that is dragged in is the editor's.
    drop: (event) => event.dataTransfer?.types.includes('Files') ?? false,
  });

  const live = [
    listen,
    takeLarge,
    overview,
    tips((key) => options.ask(shown, key), (action, key) => options.act(action, shown, key)),
    placeholder(options.placeholder),
    EditorState.phrases.of(options.phrases),
    EditorView.contentAttributes.of({ 'aria-label': options.label, autocapitalize: 'off', tabindex: '0' }),
  ];

  const view = new EditorView({ parent: frame, root: shadow });
  shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];

  const isShown = (id) => id === shown;
  const stateOf = (id) => (isShown(id) ? view.state : states.get(id));

  /** Runs transaction specs on a document, shown or not. */
  function run(id, spec) {
    if (isShown(id)) return view.dispatch(spec);
    const state = states.get(id);
    if (state) states.set(id, state.update(spec).state);
  }

  const command = (id, run) => {
    const before = stateOf(id);
    if (!before) return;
    if (isShown(id)) return void run(view);
    run({ state: before, dispatch: (tr) => states.set(id, tr.state) });
    if (states.get(id) !== before) options.onChange(id, textOf(id));
  };

  return {
    /** Makes `text` the document `id`; one that is there and says the same keeps its history. */
    put(id, text) {
      if (states.has(id) && stringOf(stateOf(id)) === text) return;
      const state = newState(text);
      strings.set(state.doc, text);
      states.set(id, state);
      if (isShown(id)) this.show(id);
    },
    show(id) {
      if (!states.has(id) || (isShown(id) && states.get(id) === view.state)) return;
      if (shown !== null && !isShown(id)) states.set(shown, view.state);
      states.set(id, states.get(id).update({ effects: mounted.reconfigure(live) }).state);
      shown = id;
      view.setState(states.get(id));
    },
    /** Edits as [from, to, text], disjoint and sorted; one step of undo. */
    edit(id, edits) {
      const state = stateOf(id);
      if (!state) return;
      const specs = edits.map(([from, to, insert]) => ({ from, to, insert: linesOf(insert, state.lineBreak) }));
      const changes = ChangeSet.of(specs, state.doc.length);
      run(id, { changes, annotations: isolateHistory.of('full'), userEvent: 'input.fix' });
      if (!isShown(id)) return options.onChange(id, textOf(id));
      const spans = [];
      changes.iterChangedRanges((_a, _b, from, to) => spans.push([from, to]));
      flash(view, spans);
    },
    undo: (id) => command(id, undo),
    /** Findings of a document as quadruples of from, to, severity (0 info, 1 warning, 2 error) and key. */
    marks: (id, quadruples) => run(id, { effects: setMarks.of({ list: marksOf(quadruples), names: options.severities }) }),
    /** Puts the squiggle of one finding on its ground; -1 for none. */
    activate: (id, key) => {
      if (stateOf(id)?.field(marksField).active !== key) run(id, { effects: setActive.of(key) });
    },
    /** Selects a span and brings it into view. */
    select(id, from, to) {
      if (!isShown(id)) this.show(id);
      const end = view.state.doc.length;
      const selection = EditorSelection.single(Math.min(from, end), Math.min(to, end));
      view.dispatch({ selection, effects: EditorView.scrollIntoView(selection.main.from, { y: 'center' }) });
    },
    focus: () => view.focus(),
    /** Takes the view away; documents and their history stay. */
    destroy() {
      if (shown !== null) states.set(shown, view.state.update({ effects: mounted.reconfigure([]) }).state);
      shown = null;
      view.destroy();
    },
  };
}
