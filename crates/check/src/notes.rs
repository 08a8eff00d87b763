//! What was checked and what was not, counted while documents go by, and the notes that say so.

use memchr::memmem;

use crate::apis::Standing;
use crate::context::{Context, Head, message};
use crate::detect;
use crate::objects::{Objects, Part, Role};
use crate::parse::{Document, State};
use crate::plain::Plain;
use crate::{Arg, Coverage, Detected, Message, Status};

/// The notes of a check, with the names of their arguments; a test holds the catalogue to them.
pub fn notes() -> &'static [(&'static str, &'static [&'static str])] {
    &[
        ("note-empty", &[]),
        ("note-not-kubernetes", &[]),
        ("note-foreign", &["count"]),
        ("note-broken", &["count"]),
        ("note-template", &["count"]),
        ("note-template-head", &["count"]),
        ("note-template-unread", &["count"]),
        ("note-template-branch", &["count"]),
        ("note-template-left-out", &["count"]),
        ("note-template-many", &["count"]),
        ("note-template-bare", &[]),
        ("note-audit", &["count"]),
        ("note-skipped", &["count", "first"]),
        ("note-embedded", &["count"]),
        ("note-markdown", &[]),
        ("note-script", &[]),
        ("note-lines-variable", &["count"]),
        ("note-lines-others", &["count"]),
        ("note-ignore-unused", &["count"]),
        ("note-ignore-unknown", &["rule"]),
    ]
}

/// How many kinds of objects are told apart.
const MOST_NAMES: usize = 256;

/// The counts of one input.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tally {
    pub(crate) documents: usize,
    pub(crate) coverage: Coverage,
    /// Whether an object was found, or a broken document that looks like one.
    pub(crate) is_kubernetes: bool,
    is_empty: bool,
    broken: usize,
    templates: usize,
    templated_heads: usize,
    unread_templates: usize,
    /// Findings that stand in some branches of a template only.
    pub(crate) in_branches: usize,
    /// Branches for other versions than the target.
    left_out: usize,
    /// Branches that no reading has, as there are too many.
    unread_branches: usize,
    /// Templates with nothing in them that can be read.
    bare_templates: usize,
    nameless: usize,
    first_nameless: usize,
    /// Records of an audit log, which tell of calls and not of themselves.
    audited: usize,
    /// Objects in texts inside texts.
    embedded: usize,
    /// What the text was cut into, if it is no stream of documents.
    cut: Option<Detected>,
    /// What its objects are.
    kinds: Vec<Detected>,
    /// What its objects call themselves, each once.
    pub(crate) names: Vec<String>,
    /// What the text was said to be.
    expected: Option<Detected>,
    /// What the lines of the text are, where they say something.
    lines: Option<Detected>,
    /// Things that lines say, and how many of them a variable fills in.
    in_lines: (usize, usize),
    /// Package sources of others.
    other_sources: usize,
}

impl Tally {
    pub(crate) fn new(text: &str) -> Tally {
        Tally {
            is_empty: text.trim_start_matches('\u{FEFF}').trim().is_empty(),
            ..Tally::default()
        }
    }

    /// For an input that is too large to be looked at.
    pub(crate) fn set_unread(&mut self) {
        self.is_kubernetes = true;
    }

    /// For a text that was said to be of a kind.
    pub(crate) fn expect(&mut self, read_as: Option<Detected>) {
        self.is_kubernetes |= read_as.is_some_and(|kind| {
            !kind.is_lines()
                && !matches!(kind, Detected::Text | Detected::Markdown | Detected::Script)
        });
        self.kinds.extend(read_as);
        self.expected = read_as;
    }

    /// For a text of which only the pieces inside are read.
    pub(crate) fn note_cut(&mut self, kind: Detected) {
        self.cut = Some(kind);
    }

    /// Adds what the lines of the text say; `form` is what they are by their form.
    pub(crate) fn add_plain(&mut self, text: &str, plain: &Plain<'_>, form: Option<Detected>) {
        self.lines = Some(form.unwrap_or(Detected::Script));
        self.in_lines = plain.counts(text);
        self.other_sources = plain.n_others();
    }

    /// Whether the fences of the text are read, and nothing else.
    pub(crate) fn is_markdown(&self) -> bool {
        self.cut == Some(Detected::Markdown)
    }

    /// Whether the text is no stream of documents.
    pub(crate) fn is_cut(&self) -> bool {
        self.cut.is_some()
    }

    /// Whether anything in the text was recognized.
    pub(crate) fn is_recognized(&self) -> bool {
        self.is_kubernetes || self.lines.is_some()
    }

    /// Adds what was read in a piece of the text.
    pub(crate) fn merge(&mut self, below: Tally) {
        self.documents += below.documents;
        self.is_kubernetes |= below.is_kubernetes;
        self.broken += below.broken;
        self.templates += below.templates;
        self.unread_templates += below.unread_templates;
        self.templated_heads += below.templated_heads;
        self.in_branches += below.in_branches;
        self.left_out += below.left_out;
        self.unread_branches += below.unread_branches;
        self.bare_templates += below.bare_templates;
        self.embedded += below.embedded;
        if self.first_nameless == 0 && below.first_nameless > 0 {
            self.first_nameless = self.documents - below.documents + below.first_nameless;
        }
        self.nameless += below.nameless;
        self.audited += below.audited;
        self.coverage = self.coverage.and(below.coverage);
        self.kinds.extend(below.kinds);
        below.names.iter().for_each(|name| self.add_name(name));
    }

    /// For a template that was read once more, with other branches.
    pub(crate) fn add_alternative(&mut self, other: &Tally) {
        self.is_kubernetes |= other.is_kubernetes;
    }

    /// Adds what became of the branches of templates.
    pub(crate) fn add_branches(&mut self, state: &State<'_>) {
        self.left_out += state.left_out;
        self.unread_branches += state.unread;
        self.bare_templates += state.bare;
        self.is_kubernetes |= state.bare > 0;
    }

    /// Whether an object of Kubernetes itself is among the objects.
    pub(crate) fn has_own(&self) -> bool {
        self.coverage.checked + self.coverage.partial > 0
    }

    /// Adds the objects that were read inside a scalar; what else stands there is no concern of a reader.
    pub(crate) fn merge_held(&mut self, below: Tally) {
        let mut coverage = below.coverage;
        coverage.objects -= below.nameless;
        coverage.skipped -= below.nameless;
        self.templates += below.templates;
        self.templated_heads += below.templated_heads;
        self.coverage = self.coverage.and(coverage);
        self.embedded += coverage.objects;
        below.names.iter().for_each(|name| self.add_name(name));
    }

    fn add_name(&mut self, name: &str) {
        if self.names.len() < MOST_NAMES && !self.names.iter().any(|other| other == name) {
            self.names.push(name.to_owned());
        }
    }

    /// Counts a document and its objects; `heads` go with their parts.
    pub(crate) fn add(
        &mut self,
        ctx: &Context<'_, '_>,
        objects: &Objects,
        heads: &[Option<Head<'_>>],
    ) {
        let doc = ctx.doc;
        self.documents += 1;
        let parts = &objects.parts;
        self.is_kubernetes |= parts.iter().any(Part::is_object)
            || objects.n_lists > 0
            || (doc.broken.is_some() && looks_like(doc.tree.text()));
        self.templates += usize::from(doc.is_template && doc.broken.is_none());
        self.unread_templates += usize::from(doc.is_template && doc.broken.is_some());
        self.broken += usize::from(!doc.is_template && doc.broken.is_some());
        let is_nameless = parts.iter().all(|part| !part.is_object()) && objects.n_lists == 0;
        let expected = self
            .expected
            .filter(|kind| *kind == Detected::HelmValues && is_nameless && !parts.is_empty());
        if let Some(kind) = ctx.detected.or(expected) {
            return self.add_nameless(kind, doc.is_template || doc.broken.is_some());
        }
        self.kinds
            .extend(heads.iter().flatten().map(detect::of_object));
        self.kinds.dedup();
        for head in heads.iter().flatten() {
            self.add_name(head.kind);
        }
        if parts.is_empty() && objects.n_lists == 0 {
            self.skip(doc);
        }
        for (i, (part, head)) in parts.iter().zip(heads).enumerate() {
            let is_cut = doc.is_template || (doc.broken.is_some() && i + 1 == parts.len());
            self.add_part(doc, part, head.as_ref(), is_cut);
        }
    }

    fn add_part(&mut self, doc: &Document<'_>, part: &Part, head: Option<&Head<'_>>, is_cut: bool) {
        let n_objects = match part.role {
            Role::Nameless => return self.skip(doc),
            Role::ListOf(n_items) => n_items,
            Role::Object => 1,
        };
        self.coverage.objects += n_objects;
        // Rules read these two, although no server serves them.
        let is_known = head.is_some_and(|head| {
            matches!(
                detect::of_object(head),
                Detected::Kustomization | Detected::Kubeconfig
            )
        });
        let counter = match head.map(|head| head.standing) {
            None => {
                self.templated_heads += 1;
                &mut self.coverage.skipped
            }
            Some(_) if head.is_some_and(|head| head.is("audit.k8s.io", "Event")) => {
                self.audited += n_objects;
                &mut self.coverage.skipped
            }
            Some(Standing::Foreign) if !is_known => &mut self.coverage.foreign,
            Some(_) if is_cut => &mut self.coverage.partial,
            Some(_) => &mut self.coverage.checked,
        };
        *counter += n_objects;
    }

    /// Counts a document that is known by its keys.
    fn add_nameless(&mut self, kind: Detected, is_cut: bool) {
        self.is_kubernetes = true;
        self.kinds.push(kind);
        self.coverage.objects += 1;
        match is_cut {
            true => self.coverage.partial += 1,
            false => self.coverage.checked += 1,
        }
    }

    fn skip(&mut self, doc: &Document<'_>) {
        self.coverage.objects += 1;
        self.coverage.skipped += 1;
        if doc.broken.is_none() {
            self.nameless += 1;
            if self.first_nameless == 0 {
                self.first_nameless = doc.number;
            }
        }
    }

    /// Whether every object of Kubernetes was read as a whole.
    fn is_whole(&self) -> bool {
        self.coverage.partial == 0
            && self.coverage.skipped == 0
            && self.broken == 0
            && self.templates + self.unread_templates + self.bare_templates == 0
            && self.cut != Some(Detected::Script)
    }

    /// Whether the lines of a text that has nothing else hold no more than what was read.
    fn is_said_wholly(&self) -> bool {
        let is_whole = self.lines.is_some_and(Detected::is_lines) && self.in_lines.1 == 0;
        self.is_kubernetes || is_whole
    }

    /// How much was checked; `is_limited` when something was beyond a limit.
    pub(crate) fn status(&self, is_limited: bool) -> Status {
        match () {
            () if !self.is_recognized() => Status::NotRecognized,
            () if is_limited || !self.is_whole() || !self.is_said_wholly() => Status::PartlyChecked,
            () => Status::Checked,
        }
    }

    /// What became of the objects; nothing when there are none.
    pub(crate) fn coverage(&self) -> Coverage {
        if self.is_kubernetes {
            return self.coverage;
        }
        let (objects, partial) = self.in_lines;
        Coverage {
            objects,
            checked: objects.saturating_sub(partial),
            partial: partial.min(objects),
            ..Coverage::default()
        }
    }

    /// What the text was read as: what all its objects are, or else Kubernetes.
    pub(crate) fn detected(&self) -> Detected {
        let first = self.kinds.first().copied().unwrap_or(Detected::Kubernetes);
        match (self.cut, self.lines) {
            (Some(kind), _) => kind,
            (None, Some(kind)) if !self.is_kubernetes => kind,
            _ => self.detected_by_objects(first),
        }
    }

    fn detected_by_objects(&self, first: Detected) -> Detected {
        match self.cut {
            Some(kind) => kind,
            None if !self.is_kubernetes => Detected::Text,
            None if self.templates + self.unread_templates + self.bare_templates > 0 => {
                Detected::HelmTemplate
            }
            None if self.kinds.iter().all(|kind| *kind == first) => first,
            None => Detected::Kubernetes,
        }
    }

    /// What was not checked, and why.
    pub(crate) fn notes(&self) -> Vec<Message> {
        let count = |key, count: usize| {
            (count > 0).then(|| message(key, [("count", Arg::Number(count as i64))]))
        };
        let of_lines = [
            count("note-lines-variable", self.in_lines.1),
            count("note-lines-others", self.other_sources),
        ];
        if !self.is_kubernetes && self.lines.is_some() {
            let cut = self.notes_of_cut();
            return cut.into_iter().chain(of_lines).flatten().collect();
        }
        if !self.is_kubernetes {
            let key = if self.is_empty {
                "note-empty"
            } else {
                "note-not-kubernetes"
            };
            return vec![message(key, [])];
        }
        let skipped = (self.nameless > 0).then(|| {
            let first = ("first", Arg::Number(self.first_nameless as i64));
            message(
                "note-skipped",
                [("count", Arg::Number(self.nameless as i64)), first],
            )
        });
        let is_bare = self.bare_templates > 0 && self.left_out == 0 && self.coverage.objects == 0;
        let notes = [
            count("note-broken", self.broken),
            count("note-template", self.templates),
            count("note-template-head", self.templated_heads),
            count("note-template-unread", self.unread_templates),
            count("note-template-branch", self.in_branches),
            count("note-template-left-out", self.left_out),
            count("note-template-many", self.unread_branches),
            is_bare.then(|| message("note-template-bare", [])),
            skipped,
            count("note-foreign", self.coverage.foreign),
            count("note-audit", self.audited),
            count("note-embedded", self.embedded),
        ];
        let notes = notes.into_iter().chain(self.notes_of_cut());
        notes.chain(of_lines).flatten().collect()
    }

    /// What was not read of a text that is no stream of documents.
    fn notes_of_cut(&self) -> [Option<Message>; 2] {
        let is_script = self.cut == Some(Detected::Script)
            || (!self.is_kubernetes && self.cut.is_none() && self.lines == Some(Detected::Script));
        [
            self.is_markdown().then(|| message("note-markdown", [])),
            is_script.then(|| message("note-script", [])),
        ]
    }
}

/// Whether a text that cannot be read has both keys of an object.
fn looks_like(text: &str) -> bool {
    has_key(text, "apiVersion") && has_key(text, "kind")
}

/// Whether a word stands where a key of YAML or JSON would, with its colon.
fn has_key(text: &str, word: &str) -> bool {
    let is_lead = |c: char| " \t-{[,\"'\u{FEFF}".contains(c);
    memmem::find_iter(text.as_bytes(), word.as_bytes()).any(|at| {
        let (before, after) = (&text[..at], &text[at + word.len()..]);
        let above = before.trim_end_matches(is_lead);
        let is_first =
            (above.is_empty() || above.ends_with('\n')) && before.len() - above.len() < 200;
        let is_quoted = before.ends_with('"') && after.starts_with('"');
        (is_first || is_quoted)
            && after
                .trim_start_matches(['"', '\''])
                .trim_start_matches([' ', '\t'])
                .starts_with(':')
    })
}
