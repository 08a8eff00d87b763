//! What passed and what failed, a line a suite.

use std::fmt;

/// The suites so far, in the order they ended.
#[derive(Clone, Default, Debug)]
pub(crate) struct Tally {
    suites: Vec<Suite>,
    failures: Vec<String>,
}

#[derive(Clone, Debug)]
struct Suite {
    name: String,
    n_passed: usize,
    n_failed: usize,
    n_skipped: usize,
}

impl Tally {
    /// Adds a suite by its numbers.
    pub(super) fn count(&mut self, name: &str, n_passed: usize, n_failed: usize, n_skipped: usize) {
        match self.suites.iter_mut().find(|suite| suite.name == name) {
            Some(suite) => {
                suite.n_passed += n_passed;
                suite.n_failed += n_failed;
                suite.n_skipped += n_skipped;
            }
            None => self.suites.push(Suite {
                name: name.to_owned(),
                n_passed,
                n_failed,
                n_skipped,
            }),
        }
    }

    /// Adds a check that passes or fails as a whole.
    pub(super) fn check(&mut self, name: &str, ended: Result<(), String>) {
        self.checks(name, vec![ended]);
    }

    /// Adds several of them under one name.
    pub(super) fn checks(&mut self, name: &str, ended: Vec<Result<(), String>>) {
        for end in ended {
            self.count(name, usize::from(end.is_ok()), usize::from(end.is_err()), 0);
            if let Err(text) = end {
                self.fail(name, &text);
            }
        }
    }

    /// Keeps what a failure printed; it is shown before the tally.
    pub(super) fn fail(&mut self, name: &str, text: &str) {
        self.failures
            .push(format!("--- {name} ---\n{}", text.trim_end()));
    }

    /// Whether a suite has run and nothing in it failed.
    pub(super) fn is_passed(&self, name: &str) -> bool {
        self.suites
            .iter()
            .any(|suite| suite.name == name && suite.n_failed == 0)
    }

    /// Whether nothing failed.
    pub(crate) fn is_all_passed(&self) -> bool {
        self.suites.iter().all(|suite| suite.n_failed == 0)
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for failure in &self.failures {
            writeln!(f, "{failure}\n")?;
        }
        let width = self
            .suites
            .iter()
            .map(|suite| suite.name.len())
            .max()
            .unwrap_or_default();
        let (mut n_passed, mut n_failed) = (0, 0);
        for suite in &self.suites {
            write!(
                f,
                "{:width$}  {} passed, {} failed",
                suite.name, suite.n_passed, suite.n_failed
            )?;
            match suite.n_skipped {
                0 => writeln!(f)?,
                n => writeln!(f, ", {n} skipped")?,
            }
            n_passed += suite.n_passed;
            n_failed += suite.n_failed;
        }
        writeln!(f)?;
        write!(f, "{n_passed} passed, {n_failed} failed")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_with_the_total_on_a_line_of_its_own() {
        let mut tally = Tally::default();
        tally.count("check", 3, 0, 0);
        tally.count("check", 2, 1, 1);
        tally.check("format", Ok(()));
        let shown = tally.to_string();
        assert_eq!(
            shown,
            "check   5 passed, 1 failed, 1 skipped\nformat  1 passed, 0 failed\n\n6 passed, 1 failed"
        );
        assert!(!tally.is_all_passed());
    }
}
