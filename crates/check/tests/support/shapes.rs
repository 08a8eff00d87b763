//! Made-up objects, by the shapes that `shapes.txt` names. They hold what their API takes, old fields and new ones.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::tape::Tape;

/// What an object is made of.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Node {
    Map(Vec<(String, Node)>),
    List(Vec<Node>),
    /// A string, however it is written.
    Text(String),
    /// A string of several lines.
    Lines(Vec<String>),
    /// A number or a truth value.
    Plain(String),
    /// Something that aliases refer to.
    Anchored(usize, Box<Node>),
    Alias(usize),
}

#[derive(Debug)]
enum Shape {
    Map(Vec<(String, bool, Shape)>),
    List(Box<Shape>, usize, usize),
    OneOf(Vec<Shape>),
    Name(String),
    Text(String),
    Plain(String),
}

static SHAPES: LazyLock<BTreeMap<&str, Shape>> = LazyLock::new(|| {
    let lines = include_str!("shapes.txt").lines();
    let rows = lines.filter(|line| !line.starts_with('#') && !line.is_empty());
    rows.map(|row| {
        let (name, shape) = row.split_once(" = ").expect("a row is `NAME = shape`");
        let mut rest = shape;
        let shape = read_choice(&mut rest);
        assert_eq!(rest, "", "{name}");
        (name, shape)
    })
    .collect()
});

/// Objects made by a tape, some parts of them by reference to others.
#[derive(Debug)]
pub(crate) struct Maker<'t, 'b> {
    pub(crate) tape: &'t mut Tape<'b>,
    pub(crate) has_anchors: bool,
    /// Parts that were made before: the name of the shape, the number of the anchor.
    anchors: Vec<(&'static str, usize)>,
}

impl<'t, 'b> Maker<'t, 'b> {
    pub(crate) fn new(tape: &'t mut Tape<'b>, has_anchors: bool) -> Self {
        Maker {
            tape,
            has_anchors,
            anchors: Vec::new(),
        }
    }

    /// What has a shape of this name.
    pub(crate) fn make(&mut self, name: &str) -> Node {
        match name {
            "WORD" => return self.word(),
            "TEXT" => return self.lines(),
            "NUMBER" => return Node::Plain((1 + self.tape.below(60)).to_string()),
            _ => {}
        }
        let (name, shape) = SHAPES.get_key_value(name).expect("the shape has a row");
        let known = self.anchors.iter().find(|(of, _)| of == name).copied();
        if !self.has_anchors {
            return self.fill(shape);
        }
        match known {
            Some((_, anchor)) if self.tape.below(3) > 0 => Node::Alias(anchor),
            None if self.tape.once_in(3) => {
                let node = self.fill(shape);
                if !can_be_shared(&node) {
                    return node;
                }
                let anchor = self.tape.number();
                self.anchors.push((name, anchor));
                Node::Anchored(anchor, Box::new(node))
            }
            _ => self.fill(shape),
        }
    }

    fn fill(&mut self, shape: &'static Shape) -> Node {
        match shape {
            Shape::Map(entries) => {
                let mut nodes = Vec::new();
                for (key, is_optional, shape) in entries {
                    if !is_optional || self.tape.once_in(2) {
                        nodes.push((key.clone(), self.fill(shape)));
                    }
                }
                Node::Map(nodes)
            }
            Shape::List(shape, least, most) => {
                let n = least + self.tape.below(most - least + 1);
                Node::List((0..n).map(|_| self.fill(shape)).collect())
            }
            Shape::OneOf(shapes) => {
                let shape = self.tape.one_of(shapes);
                self.fill(shape)
            }
            Shape::Name(name) => self.make(name),
            Shape::Text(text) => Node::Text(text.clone()),
            Shape::Plain(text) => Node::Plain(text.clone()),
        }
    }

    /// A string of its own; some would be read as something else without quotes.
    fn word(&mut self) -> Node {
        let n = self.tape.number();
        Node::Text(match self.tape.below(24) {
            1 => format!("w{n}: x"),
            2 => format!("w{n} # x"),
            3 => format!("- w{n}"),
            4 => format!("w{n}'s \"x\""),
            5 => "true".to_owned(),
            6 => format!("{n}.0"),
            7 => format!("*w{n}"),
            8 => format!("w{n}, {{x}}"),
            9 => format!("é w{n}"),
            10 => "no".to_owned(),
            _ => format!("w{n}"),
        })
    }

    fn lines(&mut self) -> Node {
        let n = 1 + self.tape.below(4);
        let line = |tape: &mut Tape<'_>| match tape.below(6) {
            1 => "# no comment".to_owned(),
            2 => "kind: Ingress".to_owned(),
            3 => "  deeper".to_owned(),
            4 => "--".to_owned(),
            5 => String::new(),
            _ => format!("w{} says so", tape.number()),
        };
        let first = format!("w{} starts", self.tape.number());
        let more: Vec<String> = (1..n).map(|_| line(self.tape)).collect();
        Node::Lines([first].into_iter().chain(more).collect())
    }
}

/// Objects as a whole are not.
fn can_be_shared(node: &Node) -> bool {
    match node {
        Node::Map(entries) => !entries.iter().any(|(key, _)| key == "apiVersion"),
        Node::Anchored(..) | Node::Alias(_) => false,
        _ => true,
    }
}

fn read_choice(rest: &mut &str) -> Shape {
    let mut shapes = vec![read_one(rest)];
    while let Some(more) = rest.trim_start().strip_prefix("| ") {
        *rest = more;
        shapes.push(read_one(rest));
    }
    match shapes.len() {
        1 => shapes.remove(0),
        _ => Shape::OneOf(shapes),
    }
}

fn read_one(rest: &mut &str) -> Shape {
    *rest = rest.trim_start();
    if let Some(inner) = rest.strip_prefix('{') {
        *rest = inner;
        return read_map(rest);
    }
    if let Some(inner) = rest.strip_prefix('[') {
        *rest = inner;
        return read_list(rest);
    }
    if let Some(inner) = rest.strip_prefix('"') {
        let (text, after) = inner.split_once('"').expect("quotes are closed");
        *rest = after;
        return Shape::Text(text.to_owned());
    }
    let end = rest.find(['|', ',', '}', ']']).unwrap_or(rest.len());
    let word = rest[..end].trim_end();
    let word = range(word).map_or(word, |(word, _, _)| word);
    *rest = &rest[word.len()..];
    match word {
        "true" | "false" => Shape::Plain(word.to_owned()),
        _ if word.parse::<i64>().is_ok() => Shape::Plain(word.to_owned()),
        _ if is_name(word) => Shape::Name(word.to_owned()),
        _ => Shape::Text(word.to_owned()),
    }
}

/// Whether a word is the name of a shape, and not a value in capitals.
fn is_name(word: &str) -> bool {
    let is_capital = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
    let is_value = ["CREATE", "TCP"].contains(&word);
    word.chars().all(is_capital) && word.starts_with(char::is_alphabetic) && !is_value
}

fn read_map(rest: &mut &str) -> Shape {
    let mut entries = Vec::new();
    while !rest.starts_with('}') {
        let (key, after) = rest.split_once(": ").expect("a key has a value");
        let key = key.trim_start_matches([',', ' ']);
        *rest = after;
        let name = key.trim_end_matches('?');
        entries.push((name.to_owned(), name != key, read_choice(rest)));
        *rest = rest.trim_start();
    }
    *rest = &rest[1..];
    Shape::Map(entries)
}

fn read_list(rest: &mut &str) -> Shape {
    let shape = read_choice(rest);
    let (more, after) = rest.split_once(']').expect("brackets are closed");
    *rest = after;
    let (least, most) = range(more).map_or((1, 1), |(_, least, most)| (least, most));
    Shape::List(Box::new(shape), least, most)
}

/// `X 1..3` as the word and the two numbers.
fn range(text: &str) -> Option<(&str, usize, usize)> {
    let (word, range) = text.rsplit_once(' ')?;
    let (least, most) = range.split_once("..")?;
    Some((word, least.parse().ok()?, most.parse().ok()?))
}
