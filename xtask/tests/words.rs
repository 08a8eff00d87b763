//! Terms to avoid: `content/<locale>/glossary.csv` says which word of a locale stands for which one of English, and which
//! words do not. They are looked for in messages, guides, rules and their shared parts, outside of code.
//!
//! A term in brackets is to be avoided in that meaning only, so that people have to look after it.

use std::fs;
use std::path::{Path, PathBuf};

const LOCALES: [&str; 3] = ["pt-BR", "es", "zh-CN"];

const COLUMNS: &str = "term,translation,avoid,note,source";

/// Phrases in which a term to avoid means something else.
const EXCEPTIONS: [(&str, &str); 9] = [
    ("es", "sin aviso"),
    ("es", "previo aviso"),
    ("es", "aviso de la página"),
    ("es", "Cluster API"),
    ("es", "espacios de nombres de usuario"),
    ("es", "repositorio de imágenes de la configuración"),
    ("pt-BR", "repositório de imagens na configuração"),
    ("pt-BR", "Cluster API"),
    ("pt-BR", "Container Registry"),
];

/// A term to avoid, and what to use instead.
struct Avoid {
    term: String,
    instead: String,
}

#[test]
fn no_text_uses_a_term_to_avoid() {
    let mut found = Vec::new();
    for locale in LOCALES {
        let glossary = glossary(locale);
        for file in files(locale) {
            let text = fs::read_to_string(&file).expect("texts are UTF-8");
            let is_page = file.extension().is_some_and(|e| e == "md");
            let lines = if is_page {
                page(&text)
            } else {
                messages(&text)
            };
            let name = file
                .strip_prefix(content())
                .expect("below content")
                .display()
                .to_string();
            for (number, line) in lines {
                let line = EXCEPTIONS
                    .iter()
                    .filter(|(other, _)| *other == locale)
                    .fold(line, |line, (_, phrase)| line.replace(phrase, "·"));
                for avoid in &glossary {
                    if has(&without(&line, &avoid.instead), &avoid.term) {
                        let Avoid { term, instead } = avoid;
                        found.push(format!(
                            "content/{name}:{number}: found \"{term}\", use \"{instead}\"\n"
                        ));
                    }
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.concat());
}

#[test]
fn glossaries_have_their_columns() {
    for locale in LOCALES {
        let text = read(locale);
        assert_eq!(text.lines().next(), Some(COLUMNS), "{locale}");
        let mut terms: Vec<&str> = text
            .lines()
            .skip(1)
            .filter_map(|line| line.split(',').next())
            .collect();
        terms.sort_unstable();
        let twice: Vec<_> = terms.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(twice.is_empty(), "{locale}: {twice:?}");
        for line in text.lines().skip(1) {
            let source = line.rsplit(',').next().unwrap_or_default();
            assert!(
                source.is_empty() || source.starts_with("https://"),
                "{locale}: {line}"
            );
        }
    }
}

#[test]
fn terms_are_found_as_words() {
    assert!(has("Los clusters de prueba", "cluster"));
    assert!(has("- Cluster nuevo", "cluster"));
    assert!(!has("El objeto Node existe", "node"));
    assert!(!has("en el multicluster", "cluster"));
    assert!(!has("cluster-info dice", "cluster"));
    assert!(!has("pods.label.io", "label"));
    assert!(has("已废弃的字段", "废弃"));
    assert_eq!(without("el fin de vida útil", "fin de vida útil"), "el ·");
    let lines = page(
        "---\ngroup: cluster\nfact: Fim | eol 1.23\n---\n\n# Título `cluster` {#cluster}\n\n```sh\ncluster\n```\n\n[Texto](https://x.org/cluster)\n",
    );
    assert!(
        lines
            .iter()
            .all(|(_, line)| !has(line, "cluster") && !has(line, "eol")),
        "{lines:?}"
    );
    let lines = messages(
        "# cluster\ncheck-cluster = Um { $cluster ->\n    [one] dois\n   *[other] três\n}\n",
    );
    assert!(
        lines.iter().all(|(_, line)| !has(line, "cluster")),
        "{lines:?}"
    );
}

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../content")
}

fn read(locale: &str) -> String {
    let file = content().join(locale).join("glossary.csv");
    fs::read_to_string(file).expect("every locale has a glossary")
}

fn glossary(locale: &str) -> Vec<Avoid> {
    let mut glossary = Vec::new();
    for line in read(locale).lines().skip(1) {
        let cells = cells(line);
        let (instead, avoid) = (&cells[1], &cells[2]);
        let terms = avoid
            .split(';')
            .map(str::trim)
            .filter(|term| !term.is_empty() && !term.starts_with('('));
        glossary.extend(terms.map(|term| Avoid {
            term: term.to_owned(),
            instead: instead.clone(),
        }));
    }
    glossary
}

/// The cells of a row; quoted ones hold commas.
fn cells(line: &str) -> Vec<String> {
    let (mut cells, mut is_quoted) = (vec![String::new()], false);
    for c in line.chars() {
        match c {
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => cells.push(String::new()),
            c => cells.last_mut().expect("there is a cell").push(c),
        }
    }
    cells
}

/// Every text of a locale.
fn files(locale: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for folder in ["", "guides", "rules", "parts"] {
        let entries = content()
            .join(locale)
            .join(folder)
            .read_dir()
            .into_iter()
            .flatten();
        let paths = entries.map(|entry| entry.expect("an entry").path());
        files
            .extend(paths.filter(|path| path.extension().is_some_and(|e| e == "md" || e == "ftl")));
    }
    files.sort();
    files
}

/// The prose of a page, by line: no code, facts, addresses, ids, and of the front matter only texts.
fn page(text: &str) -> Vec<(usize, String)> {
    let (mut is_code, mut n_bars) = (false, 0);
    let mut lines = Vec::new();
    for (i, line) in text.lines().enumerate() {
        let is_front = n_bars < 2 && text.starts_with("---");
        n_bars += usize::from(line == "---");
        if line.trim_start().starts_with("```") {
            is_code = !is_code;
        } else if is_front {
            let (key, value) = line.split_once(':').unwrap_or_default();
            let is_text = key == "card" || key.starts_with("fact");
            let label = value.split('|').next().unwrap_or_default();
            lines.extend(is_text.then(|| (i + 1, prose(label))));
        } else if !is_code {
            lines.push((i + 1, prose(line)));
        }
    }
    lines
}

/// What the messages of a file say, by line.
fn messages(text: &str) -> Vec<(usize, String)> {
    let lines = text
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.starts_with('#'));
    let says = |line: &str| {
        let line = match line.split_once('=') {
            Some((key, said)) if !key.trim_end().contains(' ') && !line.starts_with(' ') => said,
            _ => line,
        };
        let variant = line.trim_start().trim_start_matches('*');
        let said = variant
            .strip_prefix('[')
            .and_then(|rest| rest.split_once(']'));
        prose(said.map_or(line, |(_, said)| said))
    };
    lines.map(|(i, line)| (i + 1, says(line))).collect()
}

/// A line without what no translator writes.
fn prose(line: &str) -> String {
    let line = cut(line, "`", "`");
    let line = cut(&line, "{", "}");
    let line = cut(&line.replace('}', ""), "](", ")");
    cut(&line, "https://", " ")
}

/// A text without what stands between two marks.
fn cut(text: &str, open: &str, close: &str) -> String {
    let (mut rest, mut left) = (text, String::new());
    while let Some((before, after)) = rest.split_once(open) {
        left.push_str(before);
        left.push('·');
        rest = after.split_once(close).map_or("", |(_, after)| after);
    }
    left + rest
}

/// A line without the right words, which may hold a wrong one.
fn without(line: &str, instead: &str) -> String {
    let mut line = line.to_owned();
    for right in instead.split(';').map(str::trim) {
        let first: String = right.chars().take(1).flat_map(char::to_uppercase).collect();
        let capital = first + &right.chars().skip(1).collect::<String>();
        line = line.replace(right, "·").replace(&capital, "·");
    }
    line
}

/// Whether a line has a term as a word, also in the plural. A name in the middle of a sentence is another word.
fn has(line: &str, term: &str) -> bool {
    if term.chars().any(|c| c > '\u{2e80}') {
        return line.contains(term);
    }
    let text = line.trim_start_matches(|c: char| !c.is_alphanumeric());
    let first = text
        .chars()
        .next()
        .map(|c| c.to_lowercase().collect::<String>())
        .unwrap_or_default();
    let text = format!("{first}{}", text.chars().skip(1).collect::<String>());
    let mut from = 0;
    while let Some(at) = text[from..].find(term).map(|at| from + at) {
        let before = text[..at].chars().next_back();
        let after = &text[at + term.len()..];
        let after = after
            .strip_prefix("es")
            .or(after.strip_prefix('s'))
            .filter(|rest| is_end(rest))
            .unwrap_or(after);
        let is_start = before.is_none_or(|c| !c.is_alphanumeric() && !"-_./".contains(c));
        if is_start && is_end(after) {
            return true;
        }
        from = at + term.len();
    }
    false
}

/// Whether a word ends here.
fn is_end(rest: &str) -> bool {
    let mut chars = rest.chars();
    match chars.next() {
        None => true,
        Some('-' | '_') => false,
        Some('.' | '/') => !chars.next().is_some_and(char::is_alphanumeric),
        Some(c) => !c.is_alphanumeric(),
    }
}
