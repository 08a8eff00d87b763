//! The actions of a template: where they stand, and what they do to the lines around them.
//!
//! Known are Go templates (`{{ … }}`), Jinja (`{% … %}`, `{# … #}`), Terraform (`%{ … }`, `${ … }`), ytt (`#@ …`) and the
//! marks that `sed` and others fill in (`@@NAME@@`, `%NAME%`).

use memchr::{memchr, memmem};

/// What an action does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Does<'t> {
    /// Puts a text in its place.
    Fill,
    /// Nothing that is seen: a comment, a variable.
    Nothing,
    /// Sets a variable to an expression.
    Set(&'t str, &'t str),
    /// Opens a branch: the condition, empty where it is no question of true or false.
    If(&'t str),
    /// Opens another branch.
    ElseIf(&'t str),
    Else,
    End,
    /// Opens a template of its own.
    Define,
}

/// An action, by the bytes of the text that it takes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Action<'t> {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) does: Does<'t>,
}

/// The longest action over several lines that is taken for one; comments may be longer.
const MAX_ACTION: usize = 2000;

/// Which marks count as actions.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Debug)]
pub(in crate::parse) enum Marks {
    /// Those that stand in texts for no other reason, or hardly ever.
    Clear,
    /// Also the comments of ytt.
    Comments,
    /// Also `${…}`, `%{…}`, `@@…@@` and `%…%`, which may be part of a text.
    All,
}

/// Finds the actions of a text, in order. Each step looks at the text before the end of what it finds, or at a bounded
/// piece, so that a text of nothing but openings costs no more than another.
pub(super) fn find(text: &str, marks: Marks) -> Vec<Action<'_>> {
    let mut reader = Reader {
        text,
        marks,
        braces: Next::new("}}"),
        statement: Next::new("%}"),
        note: Next::new("#}"),
        comment: Next::new("*/"),
        brace: Next::new("}"),
    };
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = next_mark(text.as_bytes(), at) {
        match reader.read(start) {
            Some((end, does)) => {
                at = end;
                found.push(Action { start, end, does });
            }
            None => at = start + 1,
        }
    }
    found
}

/// The next byte that a mark may start with.
fn next_mark(bytes: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    let is_mark = |byte: &u8| matches!(byte, b'{' | b'%' | b'$' | b'@' | b'#');
    rest.iter().position(is_mark).map(|at| from + at)
}

/// A text that is looked for from ever later places; each stretch is searched once.
struct Next {
    needle: &'static str,
    found: Option<usize>,
    is_over: bool,
}

impl Next {
    fn new(needle: &'static str) -> Next {
        Next {
            needle,
            found: None,
            is_over: false,
        }
    }

    /// Where the first one at or after `from` ends.
    fn end_after(&mut self, text: &str, from: usize) -> Option<usize> {
        if !self.is_over && self.found.is_none_or(|at| at < from) {
            let rest = text.as_bytes().get(from..)?;
            self.found = memmem::find(rest, self.needle.as_bytes()).map(|at| from + at);
            self.is_over = self.found.is_none();
        }
        self.found.map(|at| at + self.needle.len())
    }
}

struct Reader<'t> {
    text: &'t str,
    marks: Marks,
    braces: Next,
    statement: Next,
    note: Next,
    comment: Next,
    brace: Next,
}

impl<'t> Reader<'t> {
    /// The end of the action that starts at `start`, and what it does.
    fn read(&mut self, start: usize) -> Option<(usize, Does<'t>)> {
        let text = self.text;
        let bytes = &text.as_bytes()[start..];
        let (first, second) = (bytes[0], *bytes.get(1)?);
        let is_open = self.marks == Marks::All;
        let is_shell = start > 0 && text.as_bytes()[start - 1] == b'$';
        let near = |end: &usize| end - start <= MAX_ACTION;
        Some(match (first, second) {
            (b'{', b'{') => {
                let end = self.end_of_braces(start);
                (end, go(&text[start..end]))
            }
            (b'{', b'%') => {
                let end = self.statement.end_after(text, start + 2).filter(near)?;
                (end, by_word(inside(&text[start + 2..end - 2])))
            }
            // `${#list}` is the length of a list in a shell.
            (b'{', b'#') if !is_shell => {
                let end = self.note.end_after(text, start + 2).filter(near)?;
                (end, Does::Nothing)
            }
            (b'#', b'@') if self.marks != Marks::Clear => {
                let end = end_of_line(text, start);
                (end, ytt(text, start, text[start + 2..end].trim())?)
            }
            (b'%', b'{') if is_open => {
                let end = self.end_of_brace(start)?;
                (end, by_word(inside(&text[start + 2..end - 1])))
            }
            (b'$', b'{') if is_open => (self.end_of_brace(start)?, Does::Fill),
            (b'@', b'@') if is_open => {
                let end = end_of_name(bytes, 2).filter(|end| bytes[*end..].starts_with(b"@@"))?;
                (start + end + 2, Does::Fill)
            }
            (b'%' | b'@', _) if is_open => {
                let end = end_of_name(bytes, 1).filter(|end| bytes[*end] == first)?;
                (start + end + 1, Does::Fill)
            }
            _ => return None,
        })
    }

    /// Where `{{ … }}` ends; its line ends it too, so that one stray `{{` costs one line.
    fn end_of_braces(&mut self, start: usize) -> usize {
        let text = self.text;
        let line = || end_of_line(text, start);
        let Some(close) = self.braces.end_after(text, start + 2) else {
            return line();
        };
        let body = text[start + 2..].trim_start_matches('-');
        if body.trim_start_matches(' ').starts_with("/*") {
            // A comment may hold actions.
            let end = self.comment.end_after(text, start + 2);
            return end.and_then(|end| close_at(text, end)).unwrap_or(close);
        }
        if close - start > MAX_ACTION {
            return close.min(line());
        }
        end_outside_quotes(&text[start..]).map_or(close, |length| start + length)
    }

    /// Where the braces that open at `start + 1` end, on the same line.
    fn end_of_brace(&mut self, start: usize) -> Option<usize> {
        let first = self.brace.end_after(self.text, start + 2)?;
        let mut depth = 0usize;
        let bytes = &self.text.as_bytes()[start..];
        for (i, byte) in bytes.iter().enumerate().take(MAX_NAME.max(first - start)) {
            match byte {
                b'{' => depth += 1,
                b'}' if depth == 1 => return Some(start + i + 1),
                b'}' => depth -= 1,
                b'\n' => return None,
                _ if i > MAX_NAME => return None,
                _ => {}
            }
        }
        None
    }
}

fn end_of_line(text: &str, start: usize) -> usize {
    let rest = &text.as_bytes()[start..];
    memchr(b'\n', rest).map_or(text.len(), |length| start + length)
}

/// Where the `}}` ends that stands at `at`, after blanks and a dash.
fn close_at(text: &str, at: usize) -> Option<usize> {
    let rest = text[at..].trim_start_matches([' ', '-']);
    Some(text.len() - rest.strip_prefix("}}")?.len())
}

/// Where the first `}}` outside the quotes of Go ends.
fn end_outside_quotes(action: &str) -> Option<usize> {
    let bytes = &action.as_bytes()[..action.len().min(MAX_ACTION)];
    let mut quote = None;
    let mut at = 2;
    while at < bytes.len() {
        match (quote, bytes[at]) {
            (None, b'}') if bytes.get(at + 1) == Some(&b'}') => return Some(at + 2),
            (None, byte @ (b'"' | b'`')) => quote = Some(byte),
            (Some(b'"'), b'\n') => return None,
            (Some(b'"'), b'\\') => at += 1,
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
        at += 1;
    }
    None
}

/// The longest name that is filled in.
const MAX_NAME: usize = 200;

/// Where the name that starts at `from` ends, when something follows it.
fn end_of_name(bytes: &[u8], from: usize) -> Option<usize> {
    let is_name = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    let name = bytes.get(from..)?.iter().take(MAX_NAME);
    let end = from + name.take_while(is_name).count();
    (end > from && end < bytes.len()).then_some(end)
}

/// What stands between the marks of an action, without those that trim blanks.
fn inside(body: &str) -> &str {
    body.trim_matches(['-', '+', '~', ' ', '\t', '\r', '\n'])
}

/// What an action of a Go template does.
fn go(action: &str) -> Does<'_> {
    let body = action[2..].strip_suffix("}}").unwrap_or(&action[2..]);
    let body = body.strip_prefix('-').unwrap_or(body);
    let body = body.strip_suffix('-').unwrap_or(body).trim();
    let (word, rest) = first_word(body);
    match word {
        "if" => Does::If(rest),
        "with" | "range" => Does::If(""),
        "else" => match first_word(rest) {
            ("if", condition) => Does::ElseIf(condition),
            ("with", _) => Does::ElseIf(""),
            _ => Does::Else,
        },
        "end" => Does::End,
        "define" => Does::Define,
        "block" => Does::If("true"),
        "break" | "continue" | "return" => Does::Nothing,
        _ if body.starts_with("/*") || body.is_empty() => Does::Nothing,
        _ if body.starts_with('$') => match body.split_once('=') {
            Some((name, value)) if is_name(name) => {
                Does::Set(name.trim_end_matches([':', ' ', '\t']), value.trim())
            }
            _ => Does::Fill,
        },
        _ => Does::Fill,
    }
}

/// Whether only the name of a variable stands there, with the colon that declares it.
fn is_name(text: &str) -> bool {
    let name = text.trim_end_matches([':', ' ', '\t']);
    name.len() > 1
        && name[1..]
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn first_word(body: &str) -> (&str, &str) {
    let end = body
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .unwrap_or(body.len());
    (&body[..end], body[end..].trim())
}

/// What a statement of Jinja or Terraform does.
fn by_word(body: &str) -> Does<'_> {
    let (word, rest) = first_word(body);
    match word {
        "if" => Does::If(rest),
        "elif" | "elseif" | "elsif" => Does::ElseIf(rest),
        "else" => Does::Else,
        "for" | "with" => Does::If(""),
        "block" | "filter" | "call" | "raw" | "autoescape" => Does::If("true"),
        "macro" => Does::Define,
        "include" | "import" | "from" | "extends" => Does::Fill,
        _ if word.starts_with("end") => Does::End,
        _ => Does::Nothing,
    }
}

/// What a comment of ytt does; `None` when it is a comment.
fn ytt<'t>(text: &str, start: usize, body: &'t str) -> Option<Does<'t>> {
    let from = start.saturating_sub(MAX_NAME);
    let before = text.as_bytes()[from..start]
        .rsplit(|byte| *byte == b'\n')
        .next()?;
    let before = before.trim_ascii();
    if !before.is_empty() {
        return matches!(before.last(), Some(b':' | b'-')).then_some(Does::Fill);
    }
    let body = body.trim_end_matches(':');
    let (word, rest) = first_word(body);
    Some(match word {
        // It speaks of the next node alone.
        _ if rest.starts_with("/end") => Does::Nothing,
        "if" => Does::If(rest),
        "elif" => Does::ElseIf(rest),
        "else" => Does::Else,
        "for" => Does::If(""),
        "def" => Does::Define,
        "end" => Does::End,
        _ => Does::Nothing,
    })
}
