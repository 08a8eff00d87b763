//! A Kubernetes minor version such as 1.36.

use std::fmt;
use std::str::FromStr;

/// A minor version of Kubernetes; the major version is always 1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Minor(pub u16);

impl Minor {
    /// The minor just before this one; none before 1.0.
    pub fn previous(self) -> Option<Minor> {
        self.0.checked_sub(1).map(Minor)
    }

    /// The minor just after this one.
    pub fn next(self) -> Minor {
        Minor(self.0.saturating_add(1))
    }
}

impl fmt::Display for Minor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "1.{}", self.0)
    }
}

/// The text is not a Kubernetes version.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ParseMinorError;

impl fmt::Display for ParseMinorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a Kubernetes version such as 1.33, v1.33.4 or 1.33+")
    }
}

impl std::error::Error for ParseMinorError {}

impl FromStr for Minor {
    type Err = ParseMinorError;

    /// Reads `1.33`, `v1.33`, `1.33.4`, `1.33+` and vendor forms such as `v1.33.4-eks-1`.
    fn from_str(text: &str) -> Result<Minor, ParseMinorError> {
        let text = text.trim();
        let text = text.strip_prefix(['v', 'V']).unwrap_or(text);
        let rest = text.strip_prefix("1.").ok_or(ParseMinorError)?;
        let n_digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, tail) = rest.split_at(n_digits);
        if !(tail.is_empty() || tail.starts_with(['.', '+', '-'])) {
            return Err(ParseMinorError);
        }
        digits.parse().map(Minor).map_err(|_| ParseMinorError)
    }
}
