//! Findings that a report leaves out: those somebody decided to live with, and those that were there before.

use std::collections::HashSet;

use crate::fingerprint::fingerprints;
use crate::{Finding, Report, Summary, Suppressed, SuppressedBy};

impl Report {
    /// Moves the findings that `farol.toml` has a reason for to the suppressed ones.
    pub fn suppress(&mut self, reason: impl Fn(&Finding) -> Option<String>) {
        let findings = std::mem::take(&mut self.findings);
        for finding in findings {
            match reason(&finding) {
                Some(reason) => {
                    let by = SuppressedBy::Settings;
                    self.suppressed.push(Suppressed::new(finding, reason, by));
                }
                None => self.findings.push(finding),
            }
        }
        let place = |path: &str| self.inputs.iter().position(|input| input.path == path);
        self.suppressed
            .sort_by_cached_key(|found| (place(&found.path), found.start.line, found.start.column));
        self.summary = Summary::of(&self.findings);
    }

    /// Leaves out the findings that an earlier report has, wherever they stand now; gives their number.
    pub fn keep_new(&mut self, before: &[Finding]) -> usize {
        let known: HashSet<String> = fingerprints(before).into_iter().collect();
        let own = fingerprints(&self.findings);
        let n_all = self.findings.len();
        let mut own = own.iter();
        self.findings
            .retain(|_| own.next().is_some_and(|print| !known.contains(print)));
        self.summary = Summary::of(&self.findings);
        n_all - self.findings.len()
    }
}
