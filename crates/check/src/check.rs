//! One input from text to findings: every document is read, asked by every rule, and let go.

use std::cell::RefCell;

use memchr::memmem::Finder;

use crate::alternatives;
use crate::apis;
use crate::context::{Context, Head};
use crate::detect;
use crate::embedded::{self, Inner};
use crate::entries::{self, Keys};
use crate::flags::Flags;
use crate::given::{self, Asked};
use crate::images;
use crate::line_index::LazyLines;
use crate::locate;
use crate::notes::Tally;
use crate::objects::{self, Part};
use crate::order::order;
use crate::parse::{self, Document, Documents, Limit};
use crate::path::Paths;
use crate::plain;
use crate::reach;
use crate::rules::{Check, RULES, Rule, input_limit};
use crate::slices;
use crate::suppress;
use crate::way;
use crate::whole::Whole;
use crate::{Checked, Detected, Finding, Options, Span};

/// Checks one input. Accepts every string and terminates.
///
/// With `from` in the options, every minor from there to the target is asked.
pub fn check(text: &str, options: &Options) -> Checked {
    slices::at_once(check_in_slices(text, options))
}

/// Does the same as [`check`] in slices: the future is pending, and ready to go on, after every 16 KiB or so of documents.
/// A document is never parted. Nothing wakes the future; whoever polls it decides when it goes on.
pub async fn check_in_slices(text: &str, options: &Options) -> Checked {
    let checked = check_at(text, options).await;
    match options.from.filter(|from| *from < options.target) {
        Some(from) => way::add(text, checked, options, from).await,
        None => checked,
    }
}

/// Checks one input against the target alone, in slices.
pub(crate) async fn check_at(text: &str, options: &Options) -> Checked {
    let mut sheet = Sheet {
        tally: Tally::new(text),
        findings: Vec::new(),
    };
    if text.len() > parse::MAX_TEXT {
        sheet.tally.set_unread();
        let finding = input_limit::beyond(Limit::Text, 1, Span::empty(0));
        sheet.findings.push(finding);
        return finish(text, sheet, options);
    }
    if options.read_as == Some(Detected::Text) {
        return finish(text, sheet, options);
    }
    let question = Question::new(options);
    let form = options.read_as.or_else(|| plain::form(text));
    if !form.is_some_and(Detected::is_lines) {
        read_in_slices(&question, text, options.read_as, &mut sheet).await;
    }
    let fences = sheet.tally.is_markdown().then(|| embedded::fences(text));
    let plain = plain::read(text, fences.as_deref());
    if !plain.is_empty() || form.is_some_and(Detected::is_lines) {
        sheet.tally.add_plain(text, &plain, form);
    }
    let whole = Whole {
        text,
        is_recognized: sheet.tally.is_recognized(),
        asked: Asked {
            target: options.target,
            choices: &options.choices,
        },
        plain: &plain,
    };
    if !sheet.tally.is_kubernetes {
        // In a text that is not Kubernetes, only limits are worth a word.
        sheet
            .findings
            .retain(|finding| finding.rule == input_limit::RULE.id);
    }
    let mut of_text: Vec<Finding> = Vec::new();
    for rule in &question.rules {
        match rule.check {
            Check::Text(check) => of_text.extend(check(&whole)),
            Check::Flags(check) => of_text.extend(given::in_lines(&whole, check)),
            _ => {}
        }
    }
    if sheet.tally.is_kubernetes && !sheet.tally.is_cut() {
        locate::locate(text, &mut of_text);
    }
    sheet.findings.extend(of_text);
    finish(text, sheet, options)
}

/// What stays the same for an input and the texts inside it.
struct Question<'o> {
    options: &'o Options,
    rules: Vec<&'static Rule>,
    needles: Vec<Finder<'static>>,
    keys: Keys,
}

impl Question<'_> {
    /// Rules that are not named are not asked, but for those about images, of which the first that finds something decides.
    /// Ignored ones are asked, so that no other takes their place.
    fn new(options: &Options) -> Question<'_> {
        let is_named =
            |rule: &&Rule| options.only.is_empty() || options.only.iter().any(|id| id == rule.id);
        let rules: Vec<&'static Rule> = RULES.iter().filter(is_named).collect();
        let is_about_images = rules
            .iter()
            .any(|rule| matches!(rule.check, Check::Image(_)));
        Question {
            options,
            needles: if is_about_images {
                images::needles()
            } else {
                Vec::new()
            },
            keys: Keys::of(&rules),
            rules,
        }
    }
}

/// What has been found in a text so far.
#[derive(Default)]
struct Sheet {
    tally: Tally,
    findings: Vec<Finding>,
}

/// Reads an input in slices, or what stands inside it when it is no stream of documents itself.
async fn read_in_slices(
    question: &Question<'_>,
    text: &str,
    read_as: Option<Detected>,
    sheet: &mut Sheet,
) {
    if let Some((kind, blocks)) = embedded::blocks(text, read_as) {
        sheet.tally.note_cut(kind);
        for inner in &blocks {
            read_block(question, inner, 0, sheet);
            slices::rest().await;
        }
        return;
    }
    let mut stream = Stream::new(question, text, read_as, 0, sheet);
    let mut rested_at = 0;
    while let Some(offset) = stream.go_on(sheet) {
        if offset - rested_at >= slices::LEN {
            rested_at = offset;
            slices::rest().await;
        }
    }
}

/// Texts inside texts inside texts are read to this depth.
const MAX_LEVELS: usize = 3;

/// Reads a text, or what stands inside it when it is no stream of documents itself.
fn read(
    question: &Question<'_>,
    text: &str,
    read_as: Option<Detected>,
    level: usize,
    sheet: &mut Sheet,
) {
    let blocks = (level < MAX_LEVELS)
        .then(|| embedded::blocks(text, read_as))
        .flatten();
    match blocks {
        Some((kind, blocks)) => {
            sheet.tally.note_cut(kind);
            for inner in &blocks {
                read_block(question, inner, level, sheet);
            }
        }
        None => {
            let mut stream = Stream::new(question, text, read_as, level, sheet);
            while stream.go_on(sheet).is_some() {}
        }
    }
}

fn read_block(question: &Question<'_>, inner: &Inner<'_>, level: usize, sheet: &mut Sheet) {
    let mut below = Sheet::default();
    read(question, &inner.text, None, level + 1, &mut below);
    if !below.tally.is_kubernetes {
        return;
    }
    let n_before = sheet.tally.documents;
    let lifted = below.findings.into_iter();
    let lifted = lifted.filter_map(|found| inner.lift(found));
    sheet.findings.extend(lifted.map(|found| Finding {
        document: found.document + n_before,
        ..found
    }));
    sheet.tally.merge(below.tally);
}

/// A text whose documents are checked one after another.
struct Stream<'q, 't> {
    question: &'q Question<'q>,
    text: &'t str,
    lines: LazyLines<'t>,
    documents: Documents<'t>,
    read_as: Option<Detected>,
    level: usize,
    is_over: bool,
}

impl<'q, 't> Stream<'q, 't> {
    fn new(
        question: &'q Question<'q>,
        text: &'t str,
        read_as: Option<Detected>,
        level: usize,
        sheet: &mut Sheet,
    ) -> Stream<'q, 't> {
        sheet.tally.expect(read_as);
        let mut documents = parse::parse_for(text, Some(question.options.target));
        documents.state.is_expected = read_as == Some(Detected::HelmTemplate);
        Stream {
            question,
            text,
            lines: LazyLines::new(text),
            documents,
            read_as,
            level,
            is_over: false,
        }
    }

    /// Checks the next document and says where in the text it begins; nothing once all are done.
    fn go_on(&mut self, sheet: &mut Sheet) -> Option<usize> {
        if self.is_over {
            return None;
        }
        let Some(doc) = self.documents.next() else {
            self.end(sheet);
            return None;
        };
        if doc.number > parse::MAX_DOCUMENTS {
            let at = Span::empty(doc.offset);
            let finding = input_limit::beyond(Limit::Documents, doc.number, at);
            sheet.findings.push(finding);
            self.end(sheet);
            return None;
        }
        let reading = Reading {
            question: self.question,
            text: self.text,
            lines: &self.lines,
            read_as: self.read_as,
            level: self.level,
        };
        check_document(&reading, &doc, sheet);
        if sheet.findings.len() > parse::MAX_FINDINGS {
            let at = sheet.findings[parse::MAX_FINDINGS].span;
            sheet.findings.truncate(parse::MAX_FINDINGS);
            let finding = input_limit::beyond(Limit::Findings, doc.number, at);
            sheet.findings.push(finding);
            self.end(sheet);
            return None;
        }
        Some(doc.offset)
    }

    fn end(&mut self, sheet: &mut Sheet) {
        self.is_over = true;
        sheet.tally.add_branches(&self.documents.state);
    }
}

/// What stays the same for every document of a text.
struct Reading<'q, 't> {
    question: &'q Question<'q>,
    text: &'t str,
    lines: &'q LazyLines<'t>,
    /// What the text was said to be.
    read_as: Option<Detected>,
    level: usize,
}

fn check_document<'t>(reading: &Reading<'_, 't>, doc: &Document<'t>, sheet: &mut Sheet) {
    let found = findings_in(reading, doc, &mut sheet.tally);
    if doc.alternatives.is_empty() {
        sheet.findings.extend(found);
        return;
    }
    let mut readings = vec![found];
    for alternative in &doc.alternatives {
        let mut tally = Tally::default();
        readings.push(findings_in(reading, alternative, &mut tally));
        sheet.tally.add_alternative(&tally);
    }
    let joined = alternatives::join(readings);
    sheet.tally.in_branches += joined.in_branches;
    sheet.findings.extend(joined.findings);
}

/// What is found in a document with some of its branches, in the order of the text.
fn findings_in<'t>(
    reading: &Reading<'_, 't>,
    doc: &Document<'t>,
    tally: &mut Tally,
) -> Vec<Finding> {
    let objects = objects::find(doc);
    let paths = RefCell::new(Paths::new(&doc.tree));
    let flags: Vec<Flags<'_>> = objects.parts.iter().map(|_| Flags::new()).collect();
    let question = reading.question;
    let ctx = Context {
        text: reading.text,
        target: question.options.target,
        versions: &question.options.versions,
        choices: &question.options.choices,
        doc,
        detected: detect::of_document(&doc.tree),
        parts: &objects.parts,
        seams: &objects.seams,
        lines: reading.lines,
        paths: &paths,
        flags: &flags,
    };
    let mut found = Vec::new();
    let heads: Vec<Option<Head<'_>>> = ctx.parts.iter().map(|part| head(&ctx, part)).collect();
    tally.add(&ctx, &objects, &heads);
    for rule in &question.rules {
        match rule.check {
            Check::Document(check) => found.extend(check(&ctx)),
            Check::Head(check) => {
                found.extend(heads.iter().flatten().filter_map(|head| check(&ctx, head)))
            }
            Check::Object(check) => {
                found.extend(heads.iter().flatten().flat_map(|head| check(&ctx, head)))
            }
            Check::Flags(check) => found.extend(
                heads
                    .iter()
                    .flatten()
                    .flat_map(|head| given::in_object(&ctx, head, check)),
            ),
            Check::Key(..) | Check::Image(_) | Check::Text(_) => {}
        }
    }
    found.extend(entries::check(&ctx, &heads, &question.keys));
    for used in images::find(&ctx, &heads, &question.needles, reading.read_as) {
        let first = RULES.iter().find_map(|rule| match rule.check {
            Check::Image(check) => check(&ctx, &used),
            _ => None,
        });
        found.extend(first);
    }
    if reading.level < MAX_LEVELS {
        found.extend(check_held(reading, &ctx, &heads, tally));
    }
    reach::add(&ctx, &mut found);
    order(found, |finding| finding.span.key())
}

/// What is found in the texts that scalars of a document hold.
fn check_held(
    reading: &Reading<'_, '_>,
    ctx: &Context<'_, '_>,
    heads: &[Option<Head<'_>>],
    tally: &mut Tally,
) -> Vec<Finding> {
    let mut found = Vec::new();
    for held in embedded::find(ctx, heads) {
        let mut below = Sheet::default();
        read(
            reading.question,
            &held.inner.text,
            held.read_as,
            reading.level + 1,
            &mut below,
        );
        if below.tally.has_own() {
            tally.merge_held(below.tally);
            let lifted = below.findings.into_iter();
            found.extend(lifted.filter_map(|finding| held.lift(finding, ctx.doc.number)));
        }
    }
    found
}

/// What an object calls itself, unless a template decides that.
fn head<'a>(ctx: &Context<'a, '_>, part: &'a Part) -> Option<Head<'a>> {
    let (version_node, kind_node) = (part.api_version?, part.kind?);
    let doc = ctx.doc;
    // A template that says it twice outside of branches of one `if` decides by something that is not known.
    let is_undecided = doc.is_template && part.is_ambiguous;
    if !part.is_object()
        || is_undecided
        || doc.is_templated(version_node)
        || doc.is_templated(kind_node)
    {
        return None;
    }
    let api_version = ctx.doc.tree.scalar(version_node)?;
    let kind = ctx.doc.tree.scalar(kind_node)?;
    let standing = apis::standing(api_version, kind, ctx.target);
    Some(Head {
        part,
        version_node,
        kind_node,
        api_version,
        kind,
        standing,
    })
}

fn finish(text: &str, sheet: Sheet, options: &Options) -> Checked {
    let Sheet {
        tally,
        mut findings,
    } = sheet;
    findings.retain(|finding| options.wants(finding.rule));
    for finding in findings
        .iter_mut()
        .filter(|finding| finding.guide.is_empty())
    {
        let rule = RULES.iter().find(|rule| rule.id == finding.rule);
        finding.guide = rule.map_or("", |rule| rule.guide);
    }
    let findings = order(findings, |finding| finding.span.key());
    let is_limited = findings
        .iter()
        .any(|finding| finding.rule == input_limit::RULE.id);
    let sorted = suppress::sort(text, findings);
    let mut notes = tally.notes();
    notes.extend(sorted.notes());
    Checked {
        detected: tally.detected(),
        documents: tally.documents,
        status: tally.status(is_limited),
        notes,
        coverage: tally.coverage(),
        kinds: tally.names,
        findings: sorted.findings,
        suppressed: sorted.suppressed,
    }
}
