//! Code blocks: the caption, the copy button, coloured text and lines to look at.

use crate::choice;
use crate::containers::quoted;
use crate::diff::{self, Diff};
use crate::escape::{escape, push};
use crate::highlight::{Language, Token, tokens};
use crate::icon;
use crate::session::Session;
use crate::writer::Writer;

/// What follows the opening fence: `yaml title="deployment.yaml" {2,4-5} raw`.
pub(crate) struct Info<'a> {
    pub(crate) language: &'a str,
    pub(crate) title: Option<&'a str>,
    /// The word after `diff`.
    inner: Option<&'a str>,
    /// First and last line, from 1.
    marked: Vec<(usize, usize)>,
    is_raw: bool,
    /// The target, empty for the newest, of an example that a rule finds something in.
    pub(crate) tried: Option<&'a str>,
}

impl<'a> Info<'a> {
    pub(crate) fn parse(info: &'a str) -> Info<'a> {
        let (before, after) = info.split_once("title=").unwrap_or((info, ""));
        let after = after
            .strip_prefix('"')
            .and_then(|after| after.split_once('"'))
            .map_or(after, |(_, after)| after);
        let words: Vec<&str> = before
            .split_whitespace()
            .chain(after.split_whitespace())
            .collect();
        let plain = |word: &&&str| !word.starts_with('{') && **word != "raw";
        let mut names = words.iter().filter(plain);
        Info {
            language: names.next().copied().unwrap_or_default(),
            inner: names.next().copied(),
            title: quoted(info, "title"),
            marked: words
                .iter()
                .filter_map(|word| word.strip_prefix('{')?.strip_suffix('}'))
                .flat_map(lines)
                .collect(),
            is_raw: words.contains(&"raw"),
            tried: words.contains(&"finds").then(|| {
                let mut targets = words.iter().filter_map(|word| word.strip_prefix("target="));
                targets.next().unwrap_or_default()
            }),
        }
    }

    /// The language of the lines of a diff.
    fn inner_language(&self) -> Language {
        let from_title = || self.title?.rsplit_once('.').map(|(_, extension)| extension);
        Language::of(self.inner.or_else(from_title).unwrap_or("yaml"))
    }
}

/// The lines of `2,4-5`.
fn lines(list: &str) -> Vec<(usize, usize)> {
    let parse = |part: &str| match part.split_once('-') {
        Some((first, last)) => Some((first.trim().parse().ok()?, last.trim().parse().ok()?)),
        None => part.trim().parse().ok().map(|line| (line, line)),
    };
    list.split(',').filter_map(parse).collect()
}

impl Writer<'_> {
    /// Writes a code block with its frame.
    pub(crate) fn code_block(&mut self, info: &str, text: &str, line: usize) {
        let info = Info::parse(info);
        let text = self.code_text(&info, text, line);
        let (body, copied) = match Language::of(info.language) {
            Language::Diff => self.diff(&info, &text),
            Language::Shell if Session::is_one(&text) => {
                let session = Session::parse(&text);
                (
                    preformatted(&code_html(&session.tokens(), &info.marked)),
                    Some(session.commands()),
                )
            }
            language => (
                preformatted(&code_html(&tokens(language, &text), &info.marked)),
                None,
            ),
        };
        let button = self.copy_button(&copied.unwrap_or_default());
        let head = match (info.title, self.try_link(&info)) {
            (None, None) => button,
            (title, tried) => format!(
                "<figcaption>{}{}{button}</figcaption>",
                escape(title.unwrap_or_default()),
                tried.unwrap_or_default(),
            ),
        };
        self.html += &format!("<figure class=\"block\">{head}{body}</figure>\n");
    }

    /// The button that copies a text, or the block it stands in. Where readers choose parts of the text, it is there as
    /// written too.
    fn copy_button(&self, copied: &str) -> String {
        let (text, written) = (self.plain(copied), choice::as_written(copied));
        let template = match written == text {
            true => String::new(),
            false => format!(" data-copy-as=\"{}\"", escape(&written)),
        };
        format!(
            "<button class=\"icon-btn sm needs-js\" type=\"button\" data-copy=\"{}\"{template} aria-label=\"{}\">{}</button>",
            escape(&text),
            escape(&self.world.word("copy")),
            icon::COPY,
        )
    }

    /// The link that opens an example in the checker.
    fn try_link(&self, info: &Info<'_>) -> Option<String> {
        let (target, check) = (info.tried?, self.world.address("page:check")?);
        let target = match target {
            "" => self.world.fact("target")?,
            target => target.to_owned(),
        };
        Some(format!(
            "<a class=\"try needs-js\" data-try href=\"{}?target={}\">{}</a>",
            escape(&check),
            escape(&target),
            escape(&self.world.word("try")),
        ))
    }

    /// Code without its frame.
    pub(crate) fn code(&mut self, info: &str, text: &str, line: usize) -> String {
        let info = Info::parse(info);
        let text = self.code_text(&info, text, line);
        code_html(&tokens(Language::of(info.language), &text), &info.marked)
    }

    fn code_text(&mut self, info: &Info<'_>, text: &str, line: usize) -> String {
        let text = text.strip_suffix('\n').unwrap_or(text);
        if info.is_raw {
            text.to_owned()
        } else {
            self.signed(text, line)
        }
    }

    fn diff(&mut self, info: &Info<'_>, text: &str) -> (String, Option<String>) {
        let diff = Diff::parse(text);
        let label = escape(
            &info
                .title
                .map_or_else(|| self.world.word("diff"), str::to_owned),
        );
        let rows = diff::to_html(&diff, info.inner_language());
        let html = format!(
            "<div class=\"diff\" tabindex=\"0\" role=\"region\" aria-label=\"{label}\">{rows}</div>"
        );
        (html, Some(diff.after()))
    }
}

fn preformatted(code: &str) -> String {
    format!("<pre class=\"code\" tabindex=\"0\"><code>{code}</code></pre>")
}

/// Coloured text; no span crosses the end of a line, so that lines can be marked.
fn code_html(tokens: &[Token<'_>], marked: &[(usize, usize)]) -> String {
    let mut html = String::new();
    let is_marked = |line: usize| {
        marked
            .iter()
            .any(|&(first, last)| (first..=last).contains(&line))
    };
    let mut line = 1;
    html.push_str(if is_marked(line) {
        "<span class=\"hl\">"
    } else {
        ""
    });
    for token in tokens {
        for (i, piece) in token.text.split('\n').enumerate() {
            if i > 0 {
                html.push_str(if is_marked(line) { "</span>\n" } else { "\n" });
                line += 1;
                html.push_str(if is_marked(line) {
                    "<span class=\"hl\">"
                } else {
                    ""
                });
            }
            push_token(&mut html, token.class, piece);
        }
    }
    html.push_str(if is_marked(line) { "</span>" } else { "" });
    html
}

/// Appends a piece of coloured text.
pub(crate) fn push_token(html: &mut String, class: &str, text: &str) {
    if class.is_empty() || text.is_empty() {
        return push(html, text);
    }
    *html += &format!("<span class=\"{class}\">");
    push(html, text);
    html.push_str("</span>");
}
