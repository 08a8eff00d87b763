// Colours and sizes: only custom properties of the page, which reach into the shadow root.
import { EditorView } from '@codemirror/view';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { tags } from '@lezer/highlight';

const words = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--code-key)' },
  { tag: [tags.string, tags.content, tags.attributeValue], color: 'var(--code-string)' },
  { tag: tags.number, color: 'var(--code-number)' },
  { tag: [tags.bool, tags.null, tags.keyword, tags.typeName, tags.labelName], color: 'var(--code-literal)' },
  { tag: tags.comment, color: 'var(--code-comment)' },
  { tag: [tags.punctuation, tags.separator, tags.bracket, tags.meta], color: 'var(--code-punct)' },
]);

const severities = ['error', 'warning', 'info'];
const perSeverity = (rule) => Object.assign({}, ...severities.map(rule));

const theme = EditorView.theme({
  '&': { height: '100%', background: 'var(--code-bg)', color: 'var(--code-ink)', fontSize: 'var(--text-sm)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', lineHeight: 'round(calc(var(--text-sm) * var(--leading-code)), 1px)', overflow: 'auto' },
  '.cm-content': { padding: 'var(--s-2) 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 var(--s-4) 0 0' },
  '.cm-cursor, .cm-dropCursor': { borderLeft: '2px solid var(--accent)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--selection)',
  },
  '.cm-activeLine': { background: 'color-mix(in srgb, var(--code-line) 70%, transparent)' },
  '.cm-activeLineGutter': { background: 'var(--code-line)' },
  '.cm-gutters': { background: 'var(--code-bg)', color: 'var(--code-gutter)', border: 'none', fontSize: 'var(--text-xs)' },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 .75rem 0 0', minWidth: '1.75rem', lineHeight: 'inherit' },
  '.cm-severity': { width: '1.5rem' },
  '.cm-severity .cm-gutterElement': { display: 'flex', alignItems: 'center', justifyContent: 'flex-end', paddingRight: '.15rem' },
  '.cm-severity svg': { width: '.8125rem', height: '.8125rem', display: 'block' },
  '.cm-placeholder': { color: 'var(--code-comment)', whiteSpace: 'normal' },
  '.cm-specialChar': { color: 'var(--error)' },
  '.cm-flash': { background: 'var(--lamp-soft)' },
  '.cm-mark': { textDecoration: 'underline wavy 1.25px', textUnderlineOffset: '3px', textDecorationSkipInk: 'none', borderRadius: '2px' },
  ...perSeverity((s) => ({
    [`.cm-mark-${s}`]: { textDecorationColor: `var(--${s}-line)` },
    [`.cm-mark-${s}.cm-mark-on`]: { background: `var(--${s}-bg)` },
    [`.cm-severity .cm-row-${s}`]: { boxShadow: `inset 3px 0 var(--${s}-line)` },
    [`.cm-severity .cm-row-${s} svg`]: { color: `var(--${s}-line)` },
  })),
  '.cm-tooltip': {
    background: 'var(--raised)', color: 'var(--ink)', border: '1px solid var(--line-strong)', borderRadius: 'var(--r-md)',
    boxShadow: 'var(--shadow-3)', font: 'var(--text-sm)/var(--leading-ui) var(--font-ui)', zIndex: 'var(--z-menu)',
  },
  '.cm-tip': { display: 'flex', alignItems: 'center', gap: 'var(--s-2)', padding: 'var(--s-1) var(--s-1) var(--s-1) var(--s-3)', maxWidth: '36rem' },
  '.cm-tip button': {
    font: 'inherit', fontWeight: 'var(--weight-medium)', color: 'var(--accent)', background: 'none', border: '0',
    borderRadius: 'var(--r-sm)', padding: '.1rem .5rem', minHeight: 'var(--target-min)', cursor: 'pointer', whiteSpace: 'nowrap',
  },
  '.cm-tip button:hover': { background: 'var(--hover)' },
  '.cm-panels': { background: 'var(--surface)', color: 'var(--ink)' },
  '.cm-panels.cm-panels-bottom': { borderTop: 'var(--border)' },
  '.cm-panel.cm-search': { font: 'var(--text-sm)/var(--leading-ui) var(--font-ui)', padding: 'var(--s-2) var(--s-8) var(--s-2) var(--s-3)' },
  '.cm-panel.cm-search label': { fontSize: 'var(--text-xs)' },
  '.cm-textfield': { background: 'var(--bg)', color: 'var(--ink)', border: '1px solid var(--line-strong)', borderRadius: 'var(--r-sm)', font: 'var(--text-sm) var(--font-mono)' },
  '.cm-button': { background: 'none', color: 'var(--ink)', border: '1px solid var(--line-strong)', borderRadius: 'var(--r-sm)', font: 'inherit' },
  '.cm-panel.cm-search [name=close]': { color: 'var(--ink-2)', fontSize: 'var(--text-lg)' },
  '.cm-searchMatch': { background: 'var(--accent-soft)', outline: '1px solid var(--accent-line)' },
  '.cm-searchMatch-selected': { background: 'var(--lamp-soft)', outline: '1px solid var(--ink)' },
});

/** The sheet for what stands beside the editor proper. */
export const frameStyles = `
:host{display:block;position:relative;height:100%;min-height:0}
.frame{height:100%}
.overview{position:absolute;right:2px;top:0;bottom:0;width:6px;pointer-events:none;z-index:1}
.overview i{position:absolute;left:0;width:6px;height:3px;border-radius:1px}
.overview .error{background:var(--error-line)}.overview .warning{background:var(--warning-line)}.overview .info{background:var(--info-line)}
@media (forced-colors:active){.overview i{background:Mark}}
`;

export const looks = [theme, syntaxHighlighting(words)];
