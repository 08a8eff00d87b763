//! A timeline as positioned shapes, before it becomes markup.

use facts::{Date, Lane};

use crate::measure::{fit, text_width, weight};

/// Which way time runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// To the right, with the lanes below each other.
    Wide,
    /// Down, newest first, with the events as a list.
    Narrow,
}

/// Everything there is to draw; all measures are pixels from the top left corner.
#[derive(Clone, PartialEq, Debug)]
pub struct Drawing {
    /// Which way time runs.
    pub form: Form,
    /// The width, which can be more than what was asked for; the drawing then scrolls.
    pub width_px: f32,
    /// The height.
    pub height_px: f32,
    /// What it shows, in a sentence.
    pub label: String,
    /// What lies after the data's date.
    pub fog: Option<Rect>,
    /// What the fog means.
    pub fog_note: Option<Text>,
    /// The lines of the axis.
    pub ticks: Vec<Tick>,
    /// The lines between the lanes, as their heights.
    pub rules: Vec<f32>,
    /// Names and notes of the lanes.
    pub heads: Vec<Text>,
    /// What happens, by lane and then by date.
    pub marks: Vec<Mark>,
    /// Today's line, when today is known and in sight.
    pub today: Option<Today>,
}

/// A rectangle.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Rect {
    /// The left edge.
    pub x: f32,
    /// The top edge.
    pub y: f32,
    /// The width.
    pub w: f32,
    /// The height.
    pub h: f32,
}

impl Rect {
    /// The right edge.
    pub fn right(&self) -> f32 {
        self.x + self.w
    }

    /// The lower edge.
    pub fn bottom(&self) -> f32 {
        self.y + self.h
    }

    /// Whether the two have more than an edge in common.
    pub fn overlaps(&self, other: &Rect) -> bool {
        self.x < other.right()
            && other.x < self.right()
            && self.y < other.bottom()
            && other.y < self.bottom()
    }
}

/// A line of the axis, with its label when there was room for one.
#[derive(Clone, PartialEq, Debug)]
pub struct Tick {
    /// The line, without width or without height.
    pub line: Rect,
    /// Whether a year begins here.
    pub is_year: bool,
    /// Its name.
    pub label: Option<Text>,
}

/// Something that happens, or a support window.
#[derive(Clone, PartialEq, Debug)]
pub struct Mark {
    /// The id of the item; of a support window that of its release (`release-1.36`).
    pub id: String,
    /// The lane it stands in.
    pub lane: Lane,
    /// When it happens, or the window begins.
    pub day: Date,
    /// How sure that is; of a window, how sure its end is.
    pub certainty: facts::Mark,
    /// The shape.
    pub shape: Shape,
    /// The labels.
    pub texts: Vec<Text>,
    /// What a pointer can touch.
    pub hit: Rect,
    /// All of it in words.
    pub spoken: String,
}

/// The shape of a mark.
#[derive(Clone, PartialEq, Debug)]
pub enum Shape {
    /// A support window.
    Window {
        /// All of it.
        outline: Rect,
        /// The part in maintenance.
        hatch: Option<Rect>,
        /// Whether it began before what is shown, or its end is not known or not shown.
        open: (bool, bool),
        /// Whether it was released; what is only planned stays empty.
        is_filled: bool,
    },
    /// A circle with a number, its area growing with it.
    Count {
        /// The centre.
        at: (f32, f32),
        /// The radius.
        radius: f32,
    },
    /// The sign of the lane.
    Glyph {
        /// The centre.
        at: (f32, f32),
    },
    /// The sign of the lane in the list of the narrow form, with a line that leads to its date.
    Led {
        /// The centre of the sign.
        at: (f32, f32),
        /// Where its date is.
        from: (f32, f32),
    },
}

/// Today's line and its flag.
#[derive(Clone, PartialEq, Debug)]
pub struct Today {
    /// The line: from, over, to.
    pub line: Vec<(f32, f32)>,
    /// The flag.
    pub flag: Rect,
    /// The date on it.
    pub label: Text,
}

/// A line of text.
#[derive(Clone, PartialEq, Debug)]
pub struct Text {
    /// Where it is anchored.
    pub x: f32,
    /// Its base line.
    pub y: f32,
    /// What it says.
    pub text: String,
    /// How it looks.
    pub style: TextStyle,
    /// What `x` is to it.
    pub anchor: Anchor,
    /// Whether it reads upwards.
    pub is_turned: bool,
}

/// What the position of a text is to it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Anchor {
    /// Its start.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// How a text looks: its size and weight decide how much room it takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TextStyle {
    /// The name of a lane.
    Lane,
    /// Anything said in passing: notes, months, second lines.
    Note,
    /// Small text that belongs to a shape: when a window ends.
    Small,
    /// A year on the axis.
    Year,
    /// A minor in its window, a number in its circle.
    Strong,
    /// The label of an event.
    Label,
    /// The date on today's flag.
    Flag,
}

impl TextStyle {
    /// The size in pixels.
    pub fn size_px(self) -> f32 {
        match self {
            TextStyle::Lane => 13.0,
            TextStyle::Label | TextStyle::Year => 12.0,
            TextStyle::Note | TextStyle::Small | TextStyle::Strong | TextStyle::Flag => 11.0,
        }
    }

    /// Whether it is set in weight 600.
    pub fn is_bold(self) -> bool {
        !matches!(self, TextStyle::Note | TextStyle::Small | TextStyle::Label)
    }

    /// The width of `text` set like this.
    pub(crate) fn width_of(self, text: &str) -> f32 {
        text_width(text, self.size_px(), self.is_bold())
    }

    /// As much of `text` as fits when it is set like this.
    pub(crate) fn fit(self, text: &str, max_px: f32) -> String {
        fit(text, self.size_px() * weight(self.is_bold()), max_px)
    }
}

impl Text {
    /// A level text that starts at `x`.
    pub(crate) fn new(x: f32, y: f32, style: TextStyle, text: impl Into<String>) -> Text {
        Text {
            x,
            y,
            text: text.into(),
            style,
            anchor: Anchor::Start,
            is_turned: false,
        }
    }

    /// The same text with another anchor.
    pub(crate) fn anchored(self, anchor: Anchor) -> Text {
        Text { anchor, ..self }
    }

    /// The room it takes.
    pub fn rect(&self) -> Rect {
        let (size, width) = (self.style.size_px(), self.style.width_of(&self.text));
        let (rise, fall) = (size * 0.8, size * 0.24);
        if self.is_turned {
            return Rect {
                x: self.x - rise,
                y: self.y - width,
                w: rise + fall,
                h: width,
            };
        }
        let x = match self.anchor {
            Anchor::Start => self.x,
            Anchor::Middle => self.x - width / 2.0,
            Anchor::End => self.x - width,
        };
        Rect {
            x,
            y: self.y - rise,
            w: width,
            h: rise + fall,
        }
    }
}
