//! The branches of a template, and the fewest readings of a document in which each of them is there at least once.
//!
//! Branches side by side are independent: two of two branches each make two readings, not four. Conditions with the same
//! words hold together, so that a head and the fields that go with it are read together. What the target decides is no
//! branch at all.

use facts::Minor;

use super::actions::{Action, Does};
use super::condition::{self, Variables};

/// What an undecided condition has to come to, by its number.
type Need = (usize, bool);

/// How many conditions of a text are told apart.
const MAX_CONDITIONS: usize = 500;
/// How many branches around a text are looked after, and how many before it in one `if`.
const MAX_DEPTH: usize = 20;
/// How many pieces of a document are looked after.
const MAX_REGIONS: usize = 2000;

/// What is known while the documents of a text go by: branches may hold several of them.
#[derive(Clone, Debug, Default)]
pub struct State<'t> {
    /// Whether the text was said to be a template, so that actions in strings count too.
    pub is_expected: bool,
    target: Option<Minor>,
    variables: Variables<'t>,
    conditions: Vec<Condition<'t>>,
    frames: Vec<Frame>,
    /// Whether the branch that is left out here was counted.
    is_counted: bool,
    /// Whether what is read is a template of its own.
    is_alone: bool,
    /// How many branches are for other versions than the target.
    pub left_out: usize,
    /// How many branches stand in no reading.
    pub unread: usize,
    /// How many documents hold nothing that is not for other versions, filled in or a template of its own.
    pub bare: usize,
}

/// A condition that the target does not decide. Those that compare one thing with different texts exclude each other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Condition<'t> {
    subject: &'t str,
    literal: &'t str,
}

/// An `if` that is open, at one of its branches.
#[derive(Clone, Debug, Default)]
struct Frame {
    /// What has to hold for the text of the branch to be there.
    needs: Vec<Need>,
    /// The last of them, when it is that of the branch itself.
    own: Option<Need>,
    /// Whether a branch before this one is taken for certain.
    is_settled: bool,
    /// Whether it has more branches than are looked after: those after the first stand in no reading.
    is_lost: bool,
    here: Here,
    above: Here,
    /// For a template of its own: where it starts, and how many regions were there before.
    define: Option<(usize, usize)>,
}

/// What becomes of a text, whatever undecided conditions come to.
#[derive(Clone, Copy, Debug, Default)]
struct Here {
    /// The target never takes it.
    is_never: bool,
    /// It stands in no reading.
    is_dropped: bool,
    /// It is not in the first branch of every `if` around it.
    is_turned: bool,
}

impl Here {
    fn and(self, other: Here) -> Here {
        Here {
            is_never: self.is_never || other.is_never,
            is_dropped: self.is_dropped || other.is_dropped,
            is_turned: self.is_turned || other.is_turned,
        }
    }
}

/// A stretch of text with the same branches around it.
#[derive(Clone, Debug)]
pub(super) struct Region {
    pub(super) start: usize,
    pub(super) end: usize,
    needs: Vec<Need>,
    /// Whether it stands in some reading.
    is_read: bool,
    has_content: bool,
}

/// The branches of one document.
#[derive(Clone, Debug, Default)]
pub(super) struct Branches {
    pub(super) regions: Vec<Region>,
    /// Templates of their own: the marks with what stands between them, and what stands between them.
    pub(super) defines: Vec<((usize, usize), (usize, usize))>,
}

/// For each condition, what it comes to in one reading.
pub(super) type Choice = Vec<Option<bool>>;

impl<'t> State<'t> {
    /// Before the first document; without a target no condition is decided.
    pub fn new(target: Option<Minor>) -> State<'t> {
        State {
            target,
            ..State::default()
        }
    }

    /// Whether branches are open.
    pub fn is_inside(&self) -> bool {
        !self.frames.is_empty()
    }

    /// Reads a template that stands on its own, without the branches that are open.
    pub(in crate::parse) fn alone<T>(&mut self, read: impl FnOnce(&mut State<'t>) -> T) -> T {
        let frames = std::mem::take(&mut self.frames);
        self.is_alone = true;
        let result = read(self);
        (self.frames, self.is_alone) = (frames, false);
        result
    }

    /// Finds the branches of a document, and leaves open what it leaves open.
    pub(super) fn follow(&mut self, text: &'t str, actions: &[Action<'t>]) -> Branches {
        let mut branches = Branches::default();
        let mut from = 0;
        for frame in &mut self.frames {
            frame.define = None;
        }
        for action in actions {
            match action.does {
                Does::Fill | Does::Nothing => continue,
                Does::Set(name, value) => {
                    condition::set(&mut self.variables, name, value, self.target);
                    continue;
                }
                _ => {}
            }
            self.region(text, from, action.start, &mut branches);
            from = action.end;
            match action.does {
                Does::If(condition) => self.open(condition),
                Does::ElseIf(condition) => self.turn(Some(condition)),
                Does::Else => self.turn(None),
                Does::Define => self.define(action.start, branches.regions.len()),
                _ => self.close(action, actions, &mut branches),
            }
        }
        self.region(text, from, text.len(), &mut branches);
        branches
    }

    /// What becomes of the text here.
    fn here(&self) -> Here {
        let top = self.frames.last();
        top.map_or(Here::default(), |top| top.here.and(top.above))
    }

    fn open(&mut self, condition: &'t str) {
        let mut frame = Frame {
            above: self.here(),
            is_lost: self.frames.len() >= MAX_DEPTH,
            ..Frame::default()
        };
        self.enter(&mut frame, condition);
        self.frames.push(frame);
    }

    /// A template of its own is always read.
    fn define(&mut self, start: usize, n_regions: usize) {
        let is_outermost = !self.is_alone && self.frames.is_empty();
        self.frames.push(Frame {
            above: self.here(),
            define: Some((start, n_regions)).filter(|_| is_outermost),
            ..Frame::default()
        });
    }

    /// Goes on to the next branch.
    fn turn(&mut self, condition: Option<&'t str>) {
        let Some(mut frame) = self.frames.pop() else {
            return;
        };
        self.leave(&frame);
        match frame.own.take() {
            Some((number, is)) => {
                frame.needs.pop();
                frame.needs.push((number, !is));
            }
            None => frame.is_settled |= !frame.here.is_never && !frame.is_lost,
        }
        frame.is_lost |= frame.needs.len() > MAX_DEPTH;
        frame.here = Here {
            is_never: frame.is_settled,
            is_dropped: frame.is_lost,
            is_turned: true,
        };
        if let Some(condition) = condition.filter(|_| !frame.is_settled) {
            self.enter(&mut frame, condition);
        }
        self.frames.push(frame);
    }

    fn enter(&mut self, frame: &mut Frame, condition: &'t str) {
        match condition::decide(condition, self.target, &self.variables) {
            Some(is) => frame.here.is_never = !is,
            None if frame.is_lost => {}
            None => {
                frame.own = self.number(condition);
                frame.needs.extend(frame.own);
                frame.is_lost = frame.own.is_none();
            }
        }
    }

    /// The number of a condition, and what it has to come to for this one to hold.
    fn number(&mut self, condition: &'t str) -> Option<Need> {
        let (condition, is) = Condition::read(condition);
        let known = self.conditions.iter().position(|other| *other == condition);
        if known.is_none() && self.conditions.len() < MAX_CONDITIONS {
            self.conditions.push(condition);
            return Some((self.conditions.len() - 1, is));
        }
        known.map(|number| (number, is))
    }

    fn close(&mut self, end: &Action<'_>, actions: &[Action<'_>], branches: &mut Branches) {
        let Some(frame) = self.frames.pop() else {
            return;
        };
        self.leave(&frame);
        let Some((start, n_regions)) = frame.define else {
            return;
        };
        if let Ok(i) = actions.binary_search_by_key(&start, |action| action.start) {
            branches.regions.truncate(n_regions);
            let body = (actions[i].end, end.start);
            branches.defines.push(((start, end.end), body));
        }
    }

    /// Each branch that is left out counts once, whatever is in it.
    fn leave(&mut self, frame: &Frame) {
        self.is_counted &= !frame.here.is_never || frame.above.is_never;
    }

    fn region(&mut self, text: &str, start: usize, end: usize, branches: &mut Branches) {
        let here = self.here();
        let has_content = has_content(&text[start..end]);
        let is_beyond = branches.regions.len() >= MAX_REGIONS;
        let is_read = !(here.is_never || here.is_dropped || (is_beyond && here.is_turned));
        if has_content && here.is_never {
            self.left_out += usize::from(!std::mem::replace(&mut self.is_counted, true));
        }
        self.unread += usize::from(has_content && !is_read && !here.is_never);
        let frames = self.frames.iter().take(MAX_DEPTH);
        let needs = frames.flat_map(|frame| frame.needs.iter().copied());
        branches.regions.push(Region {
            start,
            end,
            needs: needs.take(if is_beyond { 0 } else { usize::MAX }).collect(),
            is_read,
            has_content,
        });
    }

    /// The fewest readings that a simple way finds, `max` at most.
    pub(super) fn readings(&mut self, branches: &Branches, max: usize) -> Vec<Choice> {
        let is_awaited =
            |region: &&Region| region.is_read && region.has_content && !region.needs.is_empty();
        let mut waiting: Vec<&Region> = branches.regions.iter().filter(is_awaited).collect();
        let mut readings = Vec::new();
        while readings.is_empty() || (!waiting.is_empty() && readings.len() < max) {
            let mut choice = vec![None; self.conditions.len()];
            for region in &waiting {
                self.take(&mut choice, &region.needs);
            }
            for number in 0..choice.len() {
                // What is not spoken of holds, if it can.
                self.take(&mut choice, &[(number, true)]);
                choice[number].get_or_insert(false);
            }
            let n_waiting = waiting.len();
            waiting.retain(|region| !region.is_in(&choice));
            if waiting.len() == n_waiting {
                // What contradicts itself is never there.
                waiting = Vec::new();
            }
            readings.push(choice);
        }
        self.unread += waiting.len();
        readings
    }

    /// Adds the needs to the choice when they agree with it.
    fn take(&self, choice: &mut Choice, needs: &[Need]) {
        let fits = |(number, is): &Need| match choice[*number] {
            Some(chosen) => chosen == *is,
            None => !is || !self.is_excluded(choice, *number),
        };
        if needs.iter().all(fits) {
            for (number, is) in needs {
                choice[*number] = Some(*is);
            }
        }
    }

    /// Whether the same thing was chosen to be something else.
    fn is_excluded(&self, choice: &Choice, number: usize) -> bool {
        let this = self.conditions[number];
        let chosen = self.conditions.iter().zip(choice);
        !this.literal.is_empty()
            && chosen
                .filter(|(_, is)| **is == Some(true))
                .any(|(other, _)| other.subject == this.subject && other.literal != this.literal)
    }
}

impl Region {
    /// Whether it is there in a reading.
    pub(super) fn is_in(&self, choice: &Choice) -> bool {
        self.is_read
            && self
                .needs
                .iter()
                .all(|(number, is)| choice[*number] == Some(*is))
    }
}

impl<'t> Condition<'t> {
    /// Reads a condition without its negation, and whether it holds for it to be met.
    fn read(text: &'t str) -> (Condition<'t>, bool) {
        let mut text = text.trim();
        let mut is = true;
        loop {
            let inner = text
                .strip_prefix('(')
                .and_then(|text| text.strip_suffix(')'));
            if let Some(inner) = inner.filter(|inner| !inner.contains(['(', ')'])) {
                text = inner.trim();
            } else if let Some(inner) = text.strip_prefix("not ") {
                (text, is) = (inner.trim(), !is);
            } else {
                break;
            }
        }
        let compared = text.strip_prefix("eq ").map(|rest| (rest, is));
        let compared = compared.or_else(|| text.strip_prefix("ne ").map(|rest| (rest, !is)));
        let Some((rest, is)) = compared else {
            return (
                Condition {
                    subject: text,
                    literal: "",
                },
                is,
            );
        };
        let (subject, literal) = match rest.trim().rsplit_once(' ') {
            Some((subject, literal)) if literal.starts_with('"') => (subject.trim(), literal),
            _ => (rest, ""),
        };
        (Condition { subject, literal }, is)
    }
}

/// Whether something other than blanks and comments stands there.
fn has_content(text: &str) -> bool {
    let is_content = |line: &str| {
        let line = line.trim_start();
        !line.is_empty() && !line.starts_with('#')
    };
    text.lines().any(is_content)
}
