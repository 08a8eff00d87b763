//! The section of a version in a changelog of the form of <https://keepachangelog.com>.

use facts::Date;

/// What the changelog says of a version.
#[derive(PartialEq, Debug)]
pub(super) struct Section {
    pub(super) date: Date,
    /// Markdown below the heading.
    pub(super) text: String,
}

impl Section {
    /// The day's start in UTC, counted from 1970 as archives count.
    pub(super) fn seconds(&self) -> u64 {
        let is_leap = |year: u64| {
            year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
        };
        let year = u64::from(self.date.year);
        let years: u64 = (1970..year)
            .map(|year| 365 + u64::from(is_leap(year)))
            .sum();
        let february = 28 + u64::from(is_leap(year));
        let months = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let before = usize::from(self.date.month) - 1;
        let months: u64 = months[..before].iter().sum();
        (years + months + u64::from(self.date.day) - 1) * 24 * 60 * 60
    }
}

/// Finds `## [1.2.3] - 2026-01-31` and what follows, up to the next version.
pub(super) fn section(changelog: &str, version: &str) -> Result<Section, String> {
    let mark = format!("## [{version}]");
    let mut lines = changelog.lines();
    let heading = lines
        .find(|line| line.starts_with(&mark))
        .ok_or_else(|| format!("CHANGELOG.md has no section `{mark} - <day>`"))?;
    let date = heading[mark.len()..].trim_start_matches(" - ").trim();
    let date = date
        .parse()
        .map_err(|e| format!("CHANGELOG.md: `{heading}`: {e}"))?;
    let is_link = |line: &str| line.starts_with('[') && line.contains("]: ");
    let text: Vec<&str> = lines
        .take_while(|line| !line.starts_with("## "))
        .filter(|line| !is_link(line))
        .collect();
    let text = text.join("\n");
    match text.trim() {
        "" => Err(format!("CHANGELOG.md: `{heading}` says nothing")),
        text => Ok(Section {
            date,
            text: format!("{text}\n"),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHANGELOG: &str = "# Changelog\n\n## [Unreleased]\n\n- more\n\n## [0.2.0] - 2026-03-01\n\n### Added\n\n- a lamp\n\n## [0.1.0] - 2025-12-31\n\n## [0.0.1] - soon\n\n- a light\n\n[0.2.0]: https://example.org/0.2.0\n";

    #[test]
    fn finds_what_a_version_brought() {
        let found = section(CHANGELOG, "0.2.0").expect("the section");
        assert_eq!(found.text, "### Added\n\n- a lamp\n");
        assert_eq!(found.date.to_string(), "2026-03-01");
        assert_eq!(found.seconds(), 1_772_323_200);
    }

    #[test]
    fn says_what_is_missing() {
        let fault = |version| section(CHANGELOG, version).expect_err("a fault");
        assert_eq!(
            fault("0.3.0"),
            "CHANGELOG.md has no section `## [0.3.0] - <day>`"
        );
        assert_eq!(
            fault("0.1.0"),
            "CHANGELOG.md: `## [0.1.0] - 2025-12-31` says nothing"
        );
        assert_eq!(
            fault("0.0.1"),
            "CHANGELOG.md: `## [0.0.1] - soon`: expected a date such as 2023-04-03"
        );
    }

    #[test]
    fn the_changelog_knows_this_version() {
        let text = include_str!("../../../CHANGELOG.md");
        section(text, env!("CARGO_PKG_VERSION")).expect("its section");
    }
}
