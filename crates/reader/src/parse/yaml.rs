//! One YAML document to a tree, from the events of `saphyr-parser`.
//!
//! Events count characters, the tree counts bytes. Comments are the gaps between nodes. Aliases are kept as they stand.

use memchr::memchr;
use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span as Marks, StrInput};

use super::char_offsets::CharOffsets;
use super::{Broken, Fault, Limit, fault, quick};
use crate::tree::{Builder, NodeKind, Tree};

/// Where the parser stopped, and what it was in the middle of.
#[derive(Clone, Debug)]
pub(super) struct Stop {
    pub(super) broken: Broken,
    /// Where the text of the last node ends.
    pub(super) read: usize,
    /// Where the outermost bracket opens that is not closed.
    pub(super) open_flow: Option<usize>,
}

/// Reads `masked`, which has the layout of `text`, and makes the tree of `text`; what was read before a stop is in it.
pub(super) fn read<'t>(text: &'t str, masked: &str) -> (Tree<'t>, Option<Stop>) {
    // A manifest has about one node in fourteen bytes.
    let mut builder = Builder::new(text, text.len() / 14 + 8);
    let broken = feed(masked, &mut builder).err();
    let stop = broken.map(|broken| Stop {
        broken,
        read: builder.end(),
        open_flow: builder.open_flow(),
    });
    (builder.finish(), stop)
}

fn feed(text: &str, builder: &mut Builder<'_>) -> Result<(), Broken> {
    let mut offsets = CharOffsets::new(text);
    let mut parser = Parser::new(StrInput::new(text));
    let mut has_document = false;
    while let Some(next) = parser.next_event() {
        let (event, marks) = match next {
            Ok(next) => next,
            Err(error) => return Err(broken(&error, text, &mut offsets)),
        };
        let at = |offsets: &mut CharOffsets<'_>| offsets.byte(marks.start.index());
        if matches!(event, Event::DocumentStart(_)) && std::mem::replace(&mut has_document, true) {
            // The stream is split before it comes here; what the parser takes for a second document is left over.
            return Err(Broken {
                fault: Fault::Structure,
                at: at(&mut offsets),
                detail: String::new(),
            });
        }
        if let Err(limit) = add(event, marks, text, &mut offsets, builder) {
            return Err(Broken {
                fault: Fault::Limit(limit),
                at: at(&mut offsets),
                detail: String::new(),
            });
        }
    }
    Ok(())
}

fn add(
    event: Event<'_>,
    marks: Marks,
    text: &str,
    offsets: &mut CharOffsets<'_>,
    builder: &mut Builder<'_>,
) -> Result<(), Limit> {
    let start = offsets.byte(marks.start.index());
    match event {
        Event::Scalar(value, style, anchor, tag) => {
            let end = offsets.byte(marks.end.index());
            let has_properties = anchor > 0 || tag.is_some();
            let start = if has_properties {
                skip_properties(text, start, end)
            } else {
                start
            };
            let (kind, end, kept) = place(text, start, end, style, value.into_owned());
            let kept = unjoined(builder.text(), text, start, end, kind).or(kept);
            builder.scalar(kind, start, end, kept)?;
            builder.anchor(anchor);
        }
        Event::Alias(anchor) => builder.alias(start, offsets.byte(marks.end.index()), anchor)?,
        Event::SequenceStart(anchor, _) => {
            builder.open(NodeKind::Sequence, start)?;
            builder.anchor(anchor);
        }
        Event::MappingStart(anchor, _) => {
            builder.open(NodeKind::Mapping, start)?;
            builder.anchor(anchor);
        }
        Event::SequenceEnd | Event::MappingEnd => {
            let end = offsets.byte(marks.end.index());
            // Collections without brackets end with an empty mark.
            builder.close((end > start).then(|| end_of_flow(text, start, end)));
        }
        Event::Nothing
        | Event::StreamStart
        | Event::StreamEnd
        | Event::DocumentStart(_)
        | Event::DocumentEnd => {}
    }
    Ok(())
}

/// Where a scalar starts after its anchor and tag, which the parser's mark takes in.
fn skip_properties(text: &str, start: usize, end: usize) -> usize {
    let mut rest = text.get(start..end).unwrap_or_default();
    while rest.starts_with(['&', '!']) {
        rest = rest
            .trim_start_matches(|c: char| !c.is_whitespace())
            .trim_start();
        while rest.starts_with('#') {
            rest = rest.trim_start_matches(|c| c != '\n').trim_start();
        }
    }
    end - rest.len()
}

/// The kind of a scalar, where it really ends, and its value where that is not what stands in the text.
fn place(
    text: &str,
    start: usize,
    end: usize,
    style: ScalarStyle,
    value: String,
) -> (NodeKind, usize, Option<String>) {
    let bytes = text.as_bytes();
    match style {
        // The mark of a value that is not there may be that of the bracket after it.
        ScalarStyle::Plain if value.is_empty() => (NodeKind::Plain, start, None),
        ScalarStyle::Plain => {
            let is_same = bytes.get(start..end) == Some(value.as_bytes());
            (NodeKind::Plain, end, (!is_same).then_some(value))
        }
        ScalarStyle::SingleQuoted => {
            place_quoted(text, start, b'\'', NodeKind::SingleQuoted, value)
        }
        ScalarStyle::DoubleQuoted => place_quoted(text, start, b'"', NodeKind::DoubleQuoted, value),
        ScalarStyle::Literal | ScalarStyle::Folded => {
            let end = start + text.get(start..end).unwrap_or_default().trim_end().len();
            (NodeKind::Block, end, Some(value))
        }
    }
}

/// The parser's end of a quoted scalar takes the blanks and the comment after it too.
fn place_quoted(
    text: &str,
    start: usize,
    quote: u8,
    kind: NodeKind,
    value: String,
) -> (NodeKind, usize, Option<String>) {
    let bytes = text.as_bytes();
    let inner = start + 1;
    let close = inner + value.len();
    let is_same =
        bytes.get(inner..close) == Some(value.as_bytes()) && bytes.get(close) == Some(&quote);
    if is_same && memchr(quote, value.as_bytes()).is_none() {
        return (kind, close + 1, None);
    }
    let end = quick::end_of_quoted(bytes, start, quote).unwrap_or(text.len());
    (kind, end, Some(value))
}

/// The value of a quoted scalar whose lines were joined in the text that the parser read.
fn unjoined(text: &str, layout: &str, start: usize, end: usize, kind: NodeKind) -> Option<String> {
    if !matches!(kind, NodeKind::SingleQuoted | NodeKind::DoubleQuoted) {
        return None;
    }
    let written = text.get(start + 1..end.checked_sub(1)?)?;
    if !written.contains('\n') || layout.get(start + 1..end - 1) == Some(written) {
        return None;
    }
    let folded = quick::fold(written)?;
    match kind {
        NodeKind::SingleQuoted => Some(folded.replace("''", "'")),
        _ => quick::unescape(&folded),
    }
}

/// The parser's end of a collection with brackets takes the blanks after it too, or is that of a comma before the bracket.
fn end_of_flow(text: &str, start: usize, end: usize) -> usize {
    let bytes = text.as_bytes();
    if bytes.get(start) != Some(&b',') {
        return start + 1;
    }
    let mut is_comment = false;
    let close = (end..bytes.len()).find(|i| {
        match bytes[*i] {
            b'#' => is_comment = true,
            b'\n' | b'\r' => is_comment = false,
            _ => {}
        }
        !is_comment && matches!(bytes[*i], b']' | b'}')
    });
    close.map_or(end, |close| close + 1)
}

fn broken(error: &ScanError, text: &str, offsets: &mut CharOffsets<'_>) -> Broken {
    let at = offsets.byte(error.marker().index());
    let (fault, at) = fault::locate(text, error.info(), at);
    Broken {
        fault,
        at,
        detail: error.info().to_owned(),
    }
}
