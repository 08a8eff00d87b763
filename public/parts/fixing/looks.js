// What only the check page shows, and only with scripts: a sheet of its own, so that guides do not carry it. First several
// files, a tab each with a count, or a tree, worst first.

export const looks = `
.files{display:flex;flex:none;gap:2px;overflow-x:auto;border-bottom:var(--border);background:var(--surface)}
.files button{display:inline-flex;flex:none;align-items:center;gap:0.4rem;min-height:2.25rem;padding:0 0.75rem;border:0;border-bottom:2px solid transparent;background:none;color:var(--ink-2);font-size:var(--text-sm)}
.files button:hover{background:var(--hover)}
.files [aria-selected="true"]{border-color:var(--lamp);color:var(--ink);font-weight:var(--weight-semi)}
.files .sev{width:0.8125rem;height:0.8125rem}
.tree{display:block;overflow:auto;font-size:var(--text-sm)}
.tree button{display:grid;grid-template-columns:minmax(0, 1fr) auto;gap:0.5rem;align-items:center;width:100%;min-height:var(--control-sm);padding:0.3rem 0.5rem;border:0;border-radius:var(--r-sm);background:none;text-align:left;overflow-wrap:anywhere}
.tree button:hover{background:var(--hover)}
.tree [aria-current]{background:var(--hover);box-shadow:inset 3px 0 var(--lamp);font-weight:var(--weight-semi)}
.n-find{display:inline-flex;align-items:center;gap:0.25rem;color:var(--ink-3);font-size:var(--text-xs)}
.seg label{position:relative;display:inline-flex;align-items:center;min-height:max(var(--target-min),calc(var(--control-sm) - 4px));border-radius:var(--r-sm);color:var(--ink-2);font-size:var(--text-xs);white-space:nowrap;cursor:pointer}
.seg label input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.seg label span{padding:0 .55rem}
.seg label:has(:checked){background:var(--accent-soft);box-shadow:inset 0 0 0 1px var(--accent-line);color:var(--accent);font-weight:var(--weight-semi)}
.seg label:has(:focus-visible){box-shadow:var(--focus-ring)}
.by-choice{display:flex;flex-wrap:wrap;align-items:center;gap:.375rem .5rem;padding:.5rem .625rem;border-bottom:var(--border);font-size:var(--text-sm)}
.by-choice small{flex-basis:100%;color:var(--ink-2);font-size:var(--text-xs);line-height:1.4;overflow-wrap:anywhere}
.by-choice small:empty{display:none}
.by-choice :is(input[type=text],select),.rv-i input{min-width:0;height:var(--control-sm);padding:0 .5rem;border:var(--border-strong);border-radius:var(--r-md);background:var(--surface);color:var(--ink);font-size:var(--text-sm)}
.by-choice input[type=text]{flex:1 1 8rem;max-width:16rem}
.to-do{display:flex;flex-wrap:wrap;gap:.375rem}
.chosen{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .5rem;padding:.375rem .625rem;border:var(--border);border-radius:var(--r-md);color:var(--ink-2);font-size:var(--text-sm)}
.chosen ul{display:flex;flex-wrap:wrap;gap:.25rem .5rem;margin:0;padding:0;list-style:none}
.chosen li{display:inline-flex;align-items:center;gap:.25rem}
.chosen .icon-btn{margin:0}
.reviewing>:not([data-part=review],[data-part=fixed],.tab){display:none}
[data-part=review]{position:relative;display:grid;gap:0;min-height:0;margin:0 2px 1rem;border:1px solid var(--line-strong);border-radius:var(--r-md);overflow:auto;background:var(--surface);box-shadow:var(--shadow-2)}
[data-part=review][hidden]{display:none}
[data-part=review]:focus-visible{outline:2px solid var(--focus);outline-offset:-2px}
.rv-h,.rv-b{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem;padding:.5rem .75rem}
.rv-h{border-bottom:var(--border)}
.rv-h h3{flex:1;margin:0;font-size:var(--text-md)}
.rv-b{position:sticky;bottom:0;border-top:var(--border);background:var(--surface)}
.rv-c{display:grid;grid-template-columns:minmax(0,1fr);gap:.75rem;padding:.75rem;container:finding/inline-size;font-size:var(--text-md)}
.rv-c>p{color:var(--ink-2);line-height:1.5}
.rv-f{display:grid;grid-template-columns:1rem minmax(0,1fr) auto;gap:.625rem;align-items:start}
.rv-f .sev{margin-top:.2rem}
.rv-i{font-size:var(--text-sm)}
.rv-i summary{min-height:var(--target-min);align-content:center;cursor:pointer}
.rv-i>div{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem;padding-top:.25rem}
.rv-i p{flex-basis:100%;color:var(--ink-2)}
.rv-i input{flex:1 1 10rem}
#changes{max-width:min(72rem,calc(100vw - 2rem))}
#changes.two-up{width:min(110rem,calc(100vw - 2rem));max-width:none}
#changes .dlg-h{flex-wrap:wrap}
#changes h2:focus{outline:0}
.views{margin-left:auto}
.all-changes{display:grid;grid-template-columns:minmax(0,1fr);gap:.75rem;margin-top:.75rem}
.file{border:var(--border);border-radius:var(--r-md);overflow:hidden;content-visibility:auto;contain-intrinsic-size:auto 12rem}
.file>summary{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .625rem;min-height:var(--control-sm);padding:.25rem .625rem;background:var(--sunken);font-size:var(--text-sm);cursor:pointer}
.file .plus{color:var(--diff-add)}
.file .minus{color:var(--diff-del)}
.file .note{padding:.5rem .625rem;color:var(--ink-2);font-size:var(--text-sm)}
.one .file>summary{pointer-events:none}
.diff[hidden]{display:none}
.diff.two{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.diff.two .hunk{grid-column:1/-1}
.diff.two .d{grid-template-columns:max-content 1.1rem minmax(0,1fr);min-width:0}
.diff.two .left{border-right:var(--border)}
.diff.two .tx{white-space:pre-wrap;overflow-wrap:anywhere}
.diff.two .none{background:var(--sunken)}
@media (max-width:63.99rem){.views{display:none}}
@media (max-width:40rem){.rv-b kbd{display:none}}
@media (forced-colors:active){.seg label:has(:checked){outline:2px solid Highlight;outline-offset:-2px}}
`;
