// Markdown of guides and rules as sections of plain lines. It reads what `content/README.md` lists, and only for the search:
// a mark that it does not know stays in a line and harms nobody.

const HEADING = /^(#{1,4}) +(.*?) *(?:\{(#[^}]*)\})?$/;
const FENCE = /^ *(`{3,}|~{3,})(.*)$/;
const SEPARATOR = /^\|[\s:|-]+$/;

/**
 * { title, lead, sections: [{ id, head, lines }], errors: [{ message, texts, rest }] }. Facts stand for `{{name}}`; `texts` are the
 * error texts of a row as they are printed, `rest` its other cells.
 */
export function read(markdown, facts) {
  const filled = (text) => text.replace(/\{\{([^}]*)\}\}/g, (_, name) => facts[name.trim()] ?? '');
  const page = { title: '', lead: '', sections: [], errors: [] };
  let section = { id: '', head: '', lines: [] };
  let fence;
  const lines = markdown.replace(/<!--[^]*?-->/g, '').split('\n');
  lines.forEach((line, i) => {
    const [, mark] = FENCE.exec(line) ?? [];
    if (fence ? mark === fence : mark) {
      fence = fence ? undefined : mark;
      return;
    }
    if (fence) return push(section, filled(line.replace(/^\$ /, '')));
    const [, level, head, attributes = ''] = HEADING.exec(line) ?? [];
    if (level === '#') page.title = plain(filled(head));
    else if (level) page.sections.push((section = { id: /#([^\s}]+)/.exec(attributes)?.[1] ?? section.id, head: plain(filled(head)), lines: [] }));
    else if (line.startsWith('|')) row(line, i);
    else if (line.startsWith(':::')) return;
    else push(section, plain(filled(line.replace(/^::tab /, '').replace(/^ *(?:> ?)*(?:\[!\w+\])?(?:[-*+] |\d+\. )?/, '').replace(/ *\{#[^}]*\}$/, ''))));
    if (!page.lead && !section.head && section.lines.length && (lines[i + 1] ?? '').trim() === '') page.lead = section.lines.join(' ');
  });
  return page;

  function row(line, i) {
    if (SEPARATOR.test(line) || SEPARATOR.test(lines[i + 1] ?? '')) return;
    const cells = line.replace(/^\| *| *\| *$/g, '').split(/(?<!\\) *\| */).map((cell) => filled(cell.replaceAll('\\|', '|')));
    const [message, ...rest] = cells.map(plain);
    if (section.id !== 'errors') return push(section, [message, ...rest].join(' · '));
    page.errors.push({ message, texts: textsOf(cells[0]), rest });
  }
}

// "`A`, `B` for `C`" are two: `A`, and what has both `B` and `C` in it.
function textsOf(cell) {
  const alternatives = cell.split(/[,;，、；](?=(?:[^`]*`[^`]*`)*[^`]*$)/);
  const texts = alternatives.map((text) => [...text.matchAll(/(`+)(.+?)\1/g)].map(([, , code]) => code.trim()).join(' … '));
  const printed = texts.filter(Boolean);
  return printed.length ? printed : [plain(cell)];
}

function push(section, line) {
  if (line.trim()) section.lines.push(line.trim().replace(/\s+/g, ' '));
}

// What stands in backticks stays as it is.
function plain(text) {
  return text
    .split(/(`+.+?`+)/)
    .map((part, i) => (i % 2 ? part.replace(/^`+ ?| ?`+$/g, '') : part.replace(/\]\([^)]*\)/g, '').replace(/\*\*?|\[|\\(?=[^\w\s])/g, '')))
    .join('')
    .trim();
}
