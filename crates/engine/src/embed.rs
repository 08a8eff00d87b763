//! What embeds in other people's pages show of a text: plain functions, a text in and HTML out, nothing kept.

use std::cell::OnceCell;

use check::{Finding, Options, Severity};
use maud::{Markup, html};
use pages::{Icon, icon, severity, severity_class};
use words::{Words, say};

use crate::api::{Api, Asked, options};
use crate::choices::is_safe;
use crate::fixes::edits_of;
use crate::list::level;
use crate::parts::{self, Case, Hands, Reader, Seen, body, head, rows};
use crate::text::{Judged, Text};

/// Findings that are listed at most; the site lists all.
const MOST_FINDINGS: usize = 100;
/// Lines that are marked at most.
const MOST_ROWS: usize = 1_000;

/// A reader of an embed.
#[derive(Clone, Copy)]
pub struct Embed<'a> {
    /// The language.
    pub words: &'a Words,
    /// The address of the site, with a slash at its end.
    pub root: &'a str,
}

impl<'a> Embed<'a> {
    fn reader(self, hands: Hands) -> Reader<'a> {
        Reader {
            words: self.words,
            root: self.root,
            hands,
        }
    }

    /// The checker's answer: the sum, the marked lines, and the list with closed findings. `data-finding` counts them as
    /// [`Embed::body`] and [`Api::mend`] do, `data-from` and `data-to` are UTF-16 units of the text.
    pub fn findings(self, text: &str, options: &Options) -> String {
        let text = judged(text, options);
        let found = worst_first(&text);
        let n_safe = found
            .iter()
            .filter(|(_, finding)| is_safe(finding, &[]))
            .count();
        let n_rows = text.rows.n_rows();
        let answer = html! {
            div data-part="sum" data-safe=(n_safe) data-label=(say!(self.words, "check-fix-safe", count = n_safe)) {
                (self.sum(&found, options))
            }
            code.lines data-part="marks" aria-hidden="true" { @if n_rows <= MOST_ROWS { (rows(&text, 0, n_rows)) } }
            div.list data-part="list" {
                (self.banner(&text, &found, options))
                @for (i, finding) in found.iter().take(MOST_FINDINGS) { (self.item(&text, *i, finding)) }
                @if let Some(left) = found.len().checked_sub(MOST_FINDINGS).filter(|left| *left > 0) {
                    p.and { (say!(self.words, "check-inline-more", count = left)) }
                }
            }
        };
        answer.into_string()
    }

    /// What stands in an open finding.
    pub fn body(self, text: &str, options: &Options, i: usize) -> String {
        let text = judged(text, options);
        let found = text.findings().get(i);
        found.map_or_else(String::new, |finding| {
            let case = Case {
                text: &text,
                finding,
                options,
                at: "",
            };
            body(self.reader(Hands::Few), case).into_string()
        })
    }

    /// The example of a rule with what the rule says of it: HTML that needs no script.
    ///
    /// None where the rule finds nothing in it.
    pub fn example(self, rule: &str, text: &str, options: &Options) -> Option<String> {
        let words = self.words;
        let text = judged(text.trim_end(), options);
        let finding = text
            .findings()
            .iter()
            .find(|finding| finding.rule == rule)?;
        let reader = self.reader(Hands::Tied);
        let date = facts::data_as_of();
        let card = html! {
            div.farol.farol-finding lang=(words.locale().tag) data-rule=(rule) data-target=(options.target) {
                div.code.shown tabindex="0" role="region" aria-label=(say!(words, "home-example")) {
                    code.lines { (rows(&text, 0, text.rows.n_rows())) }
                }
                div.finding.open {
                    div.f-head { (parts::summary(words, &text, finding, false)) }
                    div.f-body { (body(reader, Case { text: &text, finding, options, at: "" })) }
                }
                p.emb-foot {
                    (icon(Icon::Shield))
                    span { (say!(words, "embed-target", version = options.target.to_string())) " "
                        (say!(words, "frame-data-as-of-short", date = words.day(date.year, date.month, date.day))) }
                }
            }
        };
        Some(card.into_string())
    }

    fn sum(self, found: &[(usize, &Finding)], options: &Options) -> Markup {
        let words = self.words;
        let count = |wanted| {
            let of = found
                .iter()
                .filter(|(_, finding)| finding.severity == wanted);
            of.count()
        };
        let counted = [
            (
                Severity::Error,
                say!(words, "check-errors", count = count(Severity::Error)),
            ),
            (
                Severity::Warning,
                say!(words, "check-warnings", count = count(Severity::Warning)),
            ),
            (
                Severity::Info,
                say!(words, "check-infos", count = count(Severity::Info)),
            ),
        ];
        html! {
            @for (level, said) in counted {
                @if count(level) > 0 { span.cnt { (severity(severity_class(level))) b { (said) } } " " }
            }
            @if !found.is_empty() { span.vs { (say!(words, "home-on-target", version = options.target.to_string())) } }
        }
    }

    fn banner(self, text: &Text, found: &[(usize, &Finding)], options: &Options) -> Markup {
        let Some(checked) = text.checked() else {
            return html! {};
        };
        let mut counts = [0; 3];
        for (_, finding) in found {
            counts[usize::from(level(finding.severity))] += 1;
        }
        let seen = Seen {
            counts: &counts,
            coverage: checked.coverage,
            is_all_hidden: false,
            rule: None,
            n_hidden: 0,
            n_review: 0,
            choices: &Vec::new(),
            has_changes: false,
        };
        parts::banner(self.reader(Hands::Few), &[(0, text)], options.target, seen)
    }

    fn item(self, text: &Text, i: usize, finding: &Finding) -> Markup {
        let units = |offset| text.units.at(&text.content, offset);
        html! {
            div data-finding=(i) data-from=(units(finding.span.start)) data-to=(units(finding.span.end)) {
                (head(self.words, text, finding, false))
            }
        }
    }
}

impl Api {
    /// See [`Embed::findings`].
    pub fn findings(&self, text: &str, root: &str, asked: Asked<'_>) -> Result<String, String> {
        let (words, options) = self.understand(asked)?;
        Ok(Embed { words, root }.findings(text, &options))
    }

    /// See [`Embed::body`].
    pub fn finding(
        &self,
        text: &str,
        root: &str,
        i: usize,
        asked: Asked<'_>,
    ) -> Result<String, String> {
        let (words, options) = self.understand(asked)?;
        Ok(Embed { words, root }.body(text, &options, i))
    }

    /// The text after one fix of one finding; the same text where that cannot be applied.
    pub fn mend(
        &self,
        text: &str,
        finding: usize,
        fix: usize,
        asked: Asked<'_>,
    ) -> Result<String, String> {
        let (_, options) = self.understand(asked)?;
        Ok(mend(text, &options, finding, fix).unwrap_or_else(|| text.to_owned()))
    }

    /// See [`Embed::example`]; empty where the rule finds nothing.
    pub fn example(
        &self,
        rule: &str,
        text: &str,
        root: &str,
        asked: Asked<'_>,
    ) -> Result<String, String> {
        let (words, options) = self.understand(asked)?;
        Ok(Embed { words, root }
            .example(rule, text, &options)
            .unwrap_or_default())
    }

    fn understand(&self, asked: Asked<'_>) -> Result<(&Words, Options), String> {
        let words = self.voices.words(asked.locale)?;
        Ok((words, options(asked, words)?))
    }
}

/// The text after one fix of one finding; none where that cannot be applied.
fn mend(text: &str, options: &Options, finding: usize, fix: usize) -> Option<String> {
    let text = judged(text, options);
    check::apply(&text.content, edits_of(&text, finding, fix)?)
}

fn judged(text: &str, options: &Options) -> Text {
    let mut text = Text::new(String::new(), 0, text.as_bytes().to_vec());
    text.verdict = Some(Judged {
        target: options.target,
        from: options.from,
        choices: options.choices.clone(),
        skipped: Vec::new(),
        checked: check::check(&text.content, options),
        safe: OnceCell::new(),
    });
    text
}

/// The findings with their numbers.
fn worst_first(text: &Text) -> Vec<(usize, &Finding)> {
    let mut found: Vec<_> = text.findings().iter().enumerate().collect();
    found.sort_by_key(|(i, finding)| (std::cmp::Reverse(finding.severity), *i));
    found
}
