//! Flags as rules about them see them, wherever they stand: in lines, in the arguments of a container, in a kubeadm file.

use facts::Minor;

use crate::context::{Context, Head};
use crate::flags::{self, Flag, Owner};
use crate::plain::args::Arg;
use crate::plain::statement::is_filled;
use crate::rewrite::Rewrite;
use crate::whole::Whole;
use crate::{Edit, Finding, Span};

/// What a text is asked against.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked<'a> {
    pub(crate) target: Minor,
    /// What a person has chosen, by the name of the choice.
    pub(crate) choices: &'a [(String, String)],
}

impl<'a> Asked<'a> {
    /// What a person has chosen, if anything.
    pub(crate) fn choice(&self, name: &str) -> Option<&'a str> {
        let chosen = self.choices.iter().rfind(|(known, _)| known == name);
        chosen.map(|(_, value)| value.as_str())
    }
}

/// A flag.
#[derive(Clone, Debug)]
pub(crate) struct Given<'a> {
    pub(crate) component: &'static str,
    /// What stands between the name of a command and the flag.
    pub(crate) rest: &'a str,
    /// Without its dashes.
    pub(crate) name: &'a str,
    pub(crate) value: &'a str,
    /// Whether it stands in a line, not in a manifest.
    pub(crate) is_in_line: bool,
    /// What to point at.
    pub(crate) span: Span,
    /// The edits that take it out.
    pub(crate) drop: Option<Vec<Edit>>,
    stands: Stands,
}

/// How a flag can be written anew.
#[derive(Clone, Debug)]
enum Stands {
    /// The bytes of name and value, and those of the value alone.
    Line(Span, Span),
    /// A word that holds both.
    Word(Option<Span>),
    /// The bytes of the name, and those of the value.
    Apart(Option<Span>, Option<Span>),
}

impl Given<'_> {
    /// Whether it is this flag; components take `_` for `-`.
    pub(crate) fn is(&self, name: &str) -> bool {
        let same = |(a, b): (u8, u8)| a == b || (a == b'_' && b == b'-');
        self.name.len() == name.len() && self.name.bytes().zip(name.bytes()).all(same)
    }

    /// The edits that put another flag, such as `--output` or `--dry-run=client`, in its place.
    pub(crate) fn replace(&self, flag: &str) -> Option<Vec<Edit>> {
        let bare = flag.trim_start_matches('-');
        let (name, value) = match bare.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (bare, None),
        };
        let edit = |span: Span, text: &str| Edit {
            span,
            text: text.to_owned(),
        };
        Some(match (&self.stands, value) {
            (Stands::Line(whole, of_value), None) => {
                let end = whole.start + 2 + self.name.len();
                (of_value.start >= end).then(|| {
                    let name_span = Span {
                        start: whole.start + 2,
                        end,
                    };
                    vec![edit(name_span, name)]
                })?
            }
            (Stands::Line(whole, _), Some(_)) if !is_filled(self.value) => vec![edit(*whole, flag)],
            (Stands::Word(Some(word)), None) => {
                let end = word.start + 2 + self.name.len();
                let name_span = Span {
                    start: word.start + 2,
                    end,
                };
                vec![edit(name_span, name)]
            }
            (Stands::Word(Some(word)), Some(_)) => vec![edit(*word, flag)],
            (Stands::Apart(Some(of_name), _), None) => vec![edit(*of_name, name)],
            (Stands::Apart(Some(of_name), Some(of_value)), Some(value)) => {
                vec![edit(*of_name, name), edit(*of_value, value)]
            }
            _ => return None,
        })
    }
}

/// What a rule about flags is asked: all flags of one command.
pub(crate) type CheckFlags = fn(&Asked<'_>, &[Given<'_>]) -> Vec<Finding>;

/// What is found among the flags of the lines of a text.
pub(crate) fn in_lines(whole: &Whole<'_>, check: CheckFlags) -> Vec<Finding> {
    let mut found = Vec::new();
    for group in whole.plain.args.chunk_by(|a, b| a.group == b.group) {
        let given: Vec<Given<'_>> = group.iter().map(of_line).collect();
        found.extend(check(&whole.asked, &given));
    }
    found
}

fn of_line<'t>(arg: &Arg<'t>) -> Given<'t> {
    Given {
        component: arg.component,
        rest: arg.rest,
        name: arg.name,
        value: arg.value,
        is_in_line: true,
        span: arg.span,
        drop: arg.cut.map(|cut| vec![Edit::remove(cut)]),
        stands: Stands::Line(arg.span, arg.value_span),
    }
}

/// What is found among the flags of an object.
pub(crate) fn in_object(ctx: &Context<'_, '_>, head: &Head<'_>, check: CheckFlags) -> Vec<Finding> {
    let flags = flags::flags(ctx, head);
    let asked = Asked {
        target: ctx.target,
        choices: ctx.choices,
    };
    let mut found = Vec::new();
    for group in flags.chunk_by(|a, b| a.component == b.component) {
        let given: Vec<Given<'_>> = group.iter().map(|flag| of_flag(ctx, flag)).collect();
        for finding in check(&asked, &given) {
            let flag = group
                .iter()
                .zip(&given)
                .find(|(_, given)| given.span == finding.span);
            let Some((flag, _)) = flag else {
                continue;
            };
            found.push(Finding {
                document: ctx.doc.number,
                object: ctx.part_of(flag.node).map(|part| part.name(ctx.doc)),
                field: ctx.field(flag.node),
                ..finding
            });
        }
    }
    found
}

fn of_flag<'a>(ctx: &Context<'a, '_>, flag: &Flag<'a>) -> Given<'a> {
    let value = ctx.doc.value_span(flag.node);
    let mut rw = Rewrite::new(ctx);
    let (span, stands) = match flag.owner {
        Owner::Words(word, next) => {
            let whole = ctx.doc.value_span(word);
            let items = [Some(word), next];
            let items: Vec<_> = items.into_iter().flatten().collect();
            rw.remove_items(&items);
            let stands = match next {
                None => Stands::Word(whole),
                Some(_) => Stands::Apart(
                    whole.map(|word| Span {
                        start: word.start + 2,
                        end: word.end,
                    }),
                    value,
                ),
            };
            (ctx.place(word), stands)
        }
        Owner::Entry(key, held) => {
            rw.replace(&[(key, held)], Vec::new());
            (
                ctx.place(key),
                Stands::Apart(ctx.doc.value_span(key), value),
            )
        }
        Owner::Item(item, name) => {
            rw.remove_items(&[item]);
            (
                ctx.place(name),
                Stands::Apart(ctx.doc.value_span(name), value),
            )
        }
    };
    Given {
        component: flag.component,
        rest: "",
        name: flag.name,
        value: flag.value,
        is_in_line: false,
        span,
        drop: rw.finish(),
        stands,
    }
}
