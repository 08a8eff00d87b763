//! Fixes tried on their text: what each one changes there.

use check::{Checked, How, Options, Safety};

use crate::{Change, ChangeKind, Finding, Proof};

/// Bytes of text that are checked again for the proofs of one report at most.
const MOST_BYTES: usize = 16 * 1024 * 1024;
/// Of longer texts only the documents around a fix are checked again.
const MOST_BYTES_ONCE: usize = 256 * 1024;

/// Tries the fixes of findings, which are those of some inputs in words, and tells what they change; as many as can be tried in a
/// short time. Each input has options of its own.
pub fn prove(findings: &mut [Finding], inputs: &[(&str, &str, &Checked)], options: &[&Options]) {
    let mut bytes_left = MOST_BYTES;
    let mut findings = findings.iter_mut();
    for ((_, text, checked), options) in inputs.iter().zip(options) {
        let cost = 2 * text.len().min(MOST_BYTES_ONCE);
        for (found, finding) in checked.findings.iter().zip(&mut findings) {
            for (tried, fix) in found.fixes.iter().zip(&mut finding.fixes) {
                if tried.safety != Safety::Manual && cost <= bytes_left {
                    bytes_left -= cost;
                    fix.proof = check::prove(text, options, found, tried).map(proof);
                }
            }
        }
    }
}

fn proof(proof: check::Proof) -> Proof {
    let changed = proof.changed.into_iter().map(|change| Change {
        document: change.document,
        path: change.path,
        how: match change.how {
            How::Added => ChangeKind::Added,
            How::Removed => ChangeKind::Removed,
            How::Changed => ChangeKind::Changed,
        },
    });
    Proof {
        bytes_removed: proof.bytes_removed,
        bytes_added: proof.bytes_added,
        comments_kept: proof.comments_kept,
        changed: changed.collect(),
        gone: proof.n_gone,
    }
}
