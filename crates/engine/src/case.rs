//! A finding as a case for those who keep Farol: the lines that it takes, without what is the reader's own.
//!
//! Everything is hidden that is not known to be harmless: keys, `apiVersion`, `kind`, what the finding points at, and plain
//! words such as `true`. Comments go. What cannot be read keeps its shape alone.

use check::{Document, Finding, NodeId, NodeKind, Options};
use words::{Words, say};

use crate::text::Text;

/// Lines of a finding that are shown at most.
const MOST_LINES: usize = 12;
/// Bytes of a line up to which it is shown as a whole.
const WIDEST_LINE: usize = 500;
/// Values that say what an object is.
const SHAPE: [&str; 2] = ["apiVersion", "kind"];
/// What stands below these is the reader's own, keys included.
const OWN: [&str; 5] = ["data", "stringData", "binaryData", "labels", "annotations"];

/// The case as Markdown.
pub(crate) fn case(words: &Words, text: &Text, finding: &Finding, options: &Options) -> String {
    let content = without_secrets(&text.judged());
    let from = options.from.map(|from| from.to_string());
    let detected = text.checked().map_or("text", |found| found.detected.name());
    let mut case = format!(
        "### {}\n\n",
        say!(words, "report-case", rule = finding.rule)
    );
    for (name, value) in [
        ("target", options.target.to_string()),
        ("from", from.unwrap_or_else(|| "-".to_owned())),
        ("detected", detected.to_owned()),
        ("message", finding.message.key.to_owned()),
        (
            "farol",
            format!("{} ({})", env!("CARGO_PKG_VERSION"), facts::data_as_of()),
        ),
    ] {
        case.push_str(&format!("- {name}: {value}\n"));
    }
    let lines = excerpt(&content, finding);
    let (expected, hidden) = (
        say!(words, "report-case-expected"),
        say!(words, "report-case-hidden"),
    );
    case.push_str(&format!(
        "\n{hidden}\n\n~~~~yaml\n{lines}~~~~\n\n{expected}\n"
    ));
    case
}

/// The text with a word of the same length for each secret, since a finding may point at one.
fn without_secrets(content: &str) -> String {
    match content.len() <= share::LARGEST {
        true => share::hide(content, &share::secrets(content), &mut Vec::new()),
        false => content.to_owned(),
    }
}

/// The lines that a finding takes, and those that lead to it.
fn excerpt(content: &str, finding: &Finding) -> String {
    let mut shown = Shown {
        content,
        lines: Vec::new(),
        parts: Vec::new(),
    };
    let (start, end) = (finding.span.start, finding.span.end);
    let doc = finding.embedded.is_none().then(|| {
        let mut documents = check::parse(content);
        documents.find(|doc| doc.number == finding.document)
    });
    let doc = doc.flatten().filter(|doc| doc.offset <= start);
    shown.add_lines(start, end);
    match &doc {
        Some(doc) => {
            shown.add_way(doc, start);
            shown.add_parts(doc, (start, end));
        }
        None => shown.parts.push((start, end, true)),
    }
    shown.lines.sort_unstable();
    shown.lines.dedup();
    shown.parts.sort_unstable();
    shown.write((start, end), doc.is_none())
}

/// What is shown of a text.
struct Shown<'t> {
    content: &'t str,
    /// The starts of its lines.
    lines: Vec<usize>,
    /// Bytes that hold a key or a value, and whether they are shown as they are.
    parts: Vec<(usize, usize, bool)>,
}

impl Shown<'_> {
    /// The lines of a finding, the first ones if there are many.
    fn add_lines(&mut self, start: usize, end: usize) {
        let mut at = self.line_of(start);
        for _ in 0..MOST_LINES {
            self.lines.push(at);
            at = self.end_of(at) + 1;
            if at >= end {
                break;
            }
        }
    }

    /// The lines of the keys above a place, and of what the objects around it are.
    fn add_way(&mut self, doc: &Document<'_>, at: usize) {
        let mut node = doc.tree.root();
        while let Some(above) = node {
            let holds = |id: NodeId| {
                let span = doc.span(id);
                span.start <= at && at < span.end.max(span.start + 1)
            };
            for (key, value) in doc.tree.entries(above) {
                let name = doc.tree.scalar(key).unwrap_or_default();
                if SHAPE.contains(&name) || holds(key) || holds(value) {
                    self.lines.push(self.line_of(doc.span(key).start));
                }
            }
            node = match doc.tree.kind(above) {
                NodeKind::Mapping => {
                    let mut values = doc.tree.entries(above).map(|(_, value)| value);
                    values.find(|value| holds(*value))
                }
                NodeKind::Sequence => {
                    let item = doc.tree.children(above).find(|item| holds(*item));
                    item.into_iter()
                        .for_each(|item| self.lines.push(self.line_of(doc.span(item).start)));
                    item
                }
                _ => None,
            };
        }
    }

    /// Every key and every value of a document.
    fn add_parts(&mut self, doc: &Document<'_>, found: (usize, usize)) {
        let tree = &doc.tree;
        let mut below: Vec<(NodeId, bool)> =
            tree.root().map(|root| (root, false)).into_iter().collect();
        while let Some((node, is_own)) = below.pop() {
            let mut add = |id: NodeId, is_own: bool, is_shown: bool| match tree.kind(id) {
                NodeKind::Mapping | NodeKind::Sequence => below.push((id, is_own)),
                _ => {
                    let span = doc.span(id);
                    self.parts.push((span.start, span.end, is_shown));
                }
            };
            let is_harmless = |id: NodeId| {
                let span = doc.span(id);
                let is_found = span.start < found.1 && found.0 < span.end;
                is_found || tree.scalar(id).is_some_and(is_plain)
            };
            if tree.kind(node) == NodeKind::Mapping {
                for (key, value) in tree.entries(node) {
                    let name = tree.scalar(key).unwrap_or_default();
                    let is_known =
                        !is_own || name.contains("kubernetes.io/") || name.contains("k8s.io/");
                    add(key, true, is_known && !name.contains("{{"));
                    let is_shown = !is_own && (SHAPE.contains(&name) || is_harmless(value));
                    add(value, is_own || OWN.contains(&name), is_shown);
                }
            } else {
                for item in tree.children(node) {
                    add(item, is_own, !is_own && is_harmless(item));
                }
            }
        }
    }

    /// The lines with `x` for what is not shown. `has_keys` lets the first word of a line be, where nothing is known of it.
    fn write(&self, found: (usize, usize), has_keys: bool) -> String {
        let mut out = String::new();
        for start in &self.lines {
            let end = self.end_of(*start);
            if end - start > WIDEST_LINE {
                let shown = self.content.get(found.0..found.1.min(end));
                out.push_str(&format!("…{}…", shown.unwrap_or_default()));
            } else {
                self.write_line(&mut out, *start, end, has_keys);
            }
            out.push('\n');
        }
        out
    }

    fn write_line(&self, out: &mut String, start: usize, end: usize, has_keys: bool) {
        let mut at = start;
        if has_keys {
            let line = self.content.get(start..end).unwrap_or_default();
            at += key_before(line);
            out.push_str(self.content.get(start..at).unwrap_or_default());
        }
        let first = self.parts.partition_point(|(_, until, _)| *until <= at);
        for (from, until, is_shown) in self.parts.iter().skip(first) {
            if *from >= end {
                break;
            }
            let has_ended = hide(out, self.content.get(at..*from).unwrap_or_default());
            if has_ended {
                return;
            }
            let until = (*until).min(end);
            match is_shown {
                true => out.push_str(self.content.get((*from).max(at)..until).unwrap_or_default()),
                false if *from >= start => out.push('x'),
                false => {}
            }
            at = at.max(until);
        }
        hide(out, self.content.get(at..end).unwrap_or_default());
    }

    fn line_of(&self, at: usize) -> usize {
        let before = self.content.get(..at).unwrap_or_default();
        before.rfind('\n').map_or(0, |at| at + 1)
    }

    fn end_of(&self, start: usize) -> usize {
        let rest = self.content.get(start..).unwrap_or_default();
        start + rest.find('\n').unwrap_or(rest.len())
    }
}

/// Writes what stands between parts: signs as they are, one `x` for each run of letters. Ends at a comment, and says so.
fn hide(out: &mut String, gap: &str) -> bool {
    let mut is_hidden = false;
    for c in gap.chars() {
        if c == '#' {
            out.truncate(out.trim_end_matches(' ').len());
            return true;
        }
        let is_word = c.is_alphanumeric();
        match is_word {
            true if is_hidden => {}
            true => out.push('x'),
            false if c == '\r' => {}
            false => out.push(c),
        }
        is_hidden = is_word;
    }
    false
}

/// Words that say nothing of a reader.
fn is_plain(value: &str) -> bool {
    matches!(value, "true" | "false" | "null" | "~" | "")
        || (value.len() <= 5 && value.bytes().all(|byte| byte.is_ascii_digit()))
}

/// How long the key at the start of a line is, with its colon.
fn key_before(line: &str) -> usize {
    let Some(colon) = line.find(':') else {
        return 0;
    };
    let key = line.get(..colon).unwrap_or_default();
    let is_key = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '/' | '_');
    match key.trim_start_matches([' ', '-']).chars().all(is_key) {
        true => colon + 1,
        false => 0,
    }
}

#[cfg(test)]
mod tests {
    use facts::Minor;

    use super::*;

    fn excerpts(text: &str) -> Vec<String> {
        let checked = check::check(text, &Options::new(Minor(36)));
        let found = checked.findings.iter();
        found.map(|finding| excerpt(text, finding)).collect()
    }

    #[test]
    fn shows_the_way_to_a_finding_and_hides_the_rest() {
        let text = "# secret one\napiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\n  labels: {team: two}\nspec:\n  \
                    containers:\n  - name: front # three\n    env: [{name: PASSWORD, value: four}]\n    image: \
                    k8s.gcr.io/pause:3.5 # five\n";
        assert_eq!(
            excerpts(text),
            [
                "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - name: x\n    image: k8s.gcr.io/pause:3.5\n"
            ]
        );
        let json = "{\"apiVersion\": \"batch/v1beta1\", \"kind\": \"CronJob\", \"metadata\": {\"name\": \"shop\"}}";
        assert_eq!(
            excerpts(json),
            [
                "{\"apiVersion\": \"batch/v1beta1\", \"kind\": \"CronJob\", \"metadata\": {\"name\": x}}\n"
            ]
        );
    }

    #[test]
    fn hides_secrets_that_a_finding_points_at() {
        let text = "kind: Pod\nspec: {containers: [{image: 'k8s.gcr.io/pause:3.5', args: ['--password=k8s.gcr.io']}]}\n";
        let shown = without_secrets(text);
        assert_eq!(shown.len(), text.len());
        assert!(shown.contains("image: 'k8s.gcr.io/pause:3.5'") && !shown.contains("=k8s.gcr.io"));
    }

    #[test]
    fn shows_manifests_inside_texts_by_their_keys() {
        let text = "Words of ours\n\n```yaml\napiVersion: batch/v1beta1\nkind: CronJob\nmetadata:\n  name: shop\n```\n";
        assert_eq!(excerpts(text), ["apiVersion: batch/v1beta1\n"]);
    }

    #[test]
    fn hides_what_it_cannot_read() {
        let text =
            "kind: Secret\napiVersion: v1\nstringData:\n  password: one two\n  a: [b\nx: three\n";
        for shown in excerpts(text) {
            for secret in ["password", "one", "two", "three"] {
                assert!(!shown.contains(secret), "{shown}");
            }
        }
    }
}
