//! Where findings of lines stand when the text is a stream of documents: the document, the object, the field.

use crate::objects::{self, Part};
use crate::path::Paths;
use crate::{Finding, parse};

/// Tells findings of the whole text which document they are in.
pub(crate) fn locate(text: &str, findings: &mut [Finding]) {
    findings.sort_by_key(|found| found.span.key());
    let mut left = findings;
    for doc in parse::parse(text) {
        if left.is_empty() {
            return;
        }
        let tree = &doc.tree;
        let end = doc.offset + tree.text().len();
        let n_here = left.partition_point(|found| found.span.start < end);
        let (here, rest) = left.split_at_mut(n_here);
        left = rest;
        if here.is_empty() {
            continue;
        }
        let objects = objects::find(&doc);
        let mut paths = Paths::new(tree);
        for found in here
            .iter_mut()
            .filter(|found| found.span.start >= doc.offset)
        {
            found.document = doc.number;
            if let Some(id) = tree.at(found.span.start - doc.offset) {
                found.field = paths.pointer(id);
                let part = objects.parts.iter().find(|part| part.holds(id));
                found.object = part
                    .filter(|part| part.is_object())
                    .map(|part: &Part| part.name(&doc));
            }
        }
    }
}
