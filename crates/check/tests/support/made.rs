//! Made-up streams of made-up objects.

use proptest::collection::vec;
use proptest::prelude::*;

use crate::layout::{Style, Writer, json};
use crate::shapes::{Maker, Node};
use crate::tape::Tape;

/// A text, and what is known of it.
#[derive(Clone, Debug)]
pub(crate) struct Made {
    pub(crate) text: String,
    /// Each of its comments; all are different.
    pub(crate) comments: Vec<String>,
    pub(crate) n_objects: usize,
    pub(crate) is_template: bool,
    /// The target, and whether fixes that change a meaning are wanted too.
    pub(crate) target: u16,
    pub(crate) is_review: bool,
}

/// Minors with removals between them, the newest ones first.
const TARGETS: [u16; 10] = [36, 25, 22, 32, 16, 29, 37, 27, 34, 19];

/// Streams of objects whose names are given in `shapes.txt`.
pub(crate) fn made(shape: &'static str) -> impl Strategy<Value = Made> {
    vec(any::<u8>(), 0..700).prop_map(move |bytes| make(&mut Tape::new(&bytes), shape))
}

fn make(tape: &mut Tape<'_>, shape: &str) -> Made {
    let (target, is_review) = (*tape.one_of(&TARGETS), tape.once_in(2));
    let mut made = Made {
        text: String::new(),
        comments: Vec::new(),
        n_objects: 0,
        is_template: tape.once_in(12),
        target,
        is_review,
    };
    let line_ends = tape.once_in(5);
    let (has_mark, is_unfinished) = (tape.once_in(20), tape.once_in(8));
    for i in 0..1 + tape.below(8) / 6 {
        if i > 0 || tape.once_in(6) {
            separator(tape, &mut made);
        }
        document(tape, shape, &mut made);
    }
    if is_unfinished {
        let end = made.text.trim_end_matches(['\n', ' ']).len();
        made.text.truncate(end);
    }
    if line_ends {
        made.text = made.text.replace('\n', "\r\n");
    }
    if has_mark {
        made.text.insert(0, '\u{FEFF}');
    }
    made
}

fn separator(tape: &mut Tape<'_>, made: &mut Made) {
    let has_comment = tape.once_in(4);
    made.text.push_str("---");
    if has_comment {
        let comment = format!("# ~s{}~", tape.number());
        made.text.push_str(&format!(" {comment}"));
        made.comments.push(comment);
    }
    made.text.push('\n');
}

fn document(tape: &mut Tape<'_>, shape: &str, made: &mut Made) {
    let is_json = !made.is_template && tape.once_in(10);
    let has_anchors = !is_json && tape.once_in(8);
    let step = *tape.one_of(&[2, 2, 2, 4, 1, 3, 8, 5, 6, 7]);
    let style = Style {
        step,
        dash_step: if tape.once_in(2) { step } else { 0 },
        is_wild: tape.once_in(10),
        comments: *tape.one_of(&[200, 12, 4, 25]),
        flow: *tape.one_of(&[40, 10, 200, 3]),
        is_template: made.is_template,
    };
    let is_list = tape.once_in(10);
    let mut maker = Maker::new(tape, has_anchors);
    let n = if is_list { 1 + maker.tape.below(3) } else { 1 };
    made.n_objects += n;
    let mut objects: Vec<Node> = (0..n).map(|_| maker.make(shape)).collect();
    let object = match is_list {
        false => objects.remove(0),
        true => Node::Map(vec![
            ("apiVersion".to_owned(), Node::Text("v1".to_owned())),
            ("kind".to_owned(), Node::Text("List".to_owned())),
            ("items".to_owned(), Node::List(objects)),
        ]),
    };
    if is_json {
        let unit = *tape.one_of(&[Some("  "), None, Some("    "), Some("\t"), Some(" ")]);
        json(&object, unit.map(|unit| (unit, 0)), &mut made.text);
        made.text.push('\n');
        return;
    }
    let mut writer = Writer {
        tape,
        style,
        out: String::new(),
        comments: Vec::new(),
    };
    writer.comment_line(0);
    writer.document(&object);
    made.text.push_str(&writer.out);
    made.comments.append(&mut writer.comments);
}
