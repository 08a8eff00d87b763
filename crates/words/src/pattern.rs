//! The patterns of the compact catalogue: reading one and filling it in, in one pass.
//!
//! ```text
//! pattern  = ( text | "{" name "}" | "{" name variant+ "}" )*
//! variant  = "|" key ":" pattern          key: a number, a plural category, or "*", which fits always and comes last
//! text     = any character but \ { } |, or one of these after a \, or \n for the end of a line
//! ```

use crate::{Arg, Locale};

/// Deeper selectors are not read; messages have one or two levels.
const MAX_DEPTH: usize = 8;

/// The message that a pattern makes with these arguments; none when the pattern cannot be read.
pub(crate) fn fill(pattern: &str, args: &[(&str, Arg)], locale: &Locale) -> Option<String> {
    let mut filling = Filling {
        rest: pattern,
        args,
        locale,
        said: String::with_capacity(pattern.len() + 16),
    };
    filling.pattern(true, 0)?;
    filling.rest.is_empty().then_some(filling.said)
}

struct Filling<'a> {
    rest: &'a str,
    args: &'a [(&'a str, Arg)],
    locale: &'a Locale,
    said: String,
}

impl<'a> Filling<'a> {
    /// Reads up to the `|` or `}` that ends this pattern, and says it if it `is_chosen`.
    fn pattern(&mut self, is_chosen: bool, depth: usize) -> Option<()> {
        if depth > MAX_DEPTH {
            return None;
        }
        loop {
            let n_plain = self
                .rest
                .find(['\\', '{', '}', '|'])
                .unwrap_or(self.rest.len());
            let (plain, rest) = self.rest.split_at(n_plain);
            self.say(plain, is_chosen);
            self.rest = rest;
            match rest.as_bytes().first() {
                Some(b'\\') => self.escape(is_chosen)?,
                Some(b'{') => self.placeable(is_chosen, depth)?,
                _ => return Some(()),
            }
        }
    }

    fn escape(&mut self, is_chosen: bool) -> Option<()> {
        let mut chars = self.rest.chars();
        chars.next();
        match chars.next()? {
            'n' => self.say("\n", is_chosen),
            c => self.say(c.encode_utf8(&mut [0; 4]), is_chosen),
        }
        self.rest = chars.as_str();
        Some(())
    }

    fn placeable(&mut self, is_chosen: bool, depth: usize) -> Option<()> {
        let end = self.rest.find(['|', '}'])?;
        let name = self.rest.get(1..end)?;
        self.rest = self.rest.get(end..)?;
        let args = self.args;
        let value = args
            .iter()
            .find(|(other, _)| *other == name)
            .map(|(_, value)| value);
        if self.rest.starts_with('}') && is_chosen {
            self.argument(name, value);
        }
        let mut is_open = is_chosen;
        while let Some(variant) = self.rest.strip_prefix('|') {
            let (key, rest) = variant.split_once(':')?;
            self.rest = rest;
            let fits = is_open && (key == "*" || value.is_some_and(|value| self.fits(key, value)));
            self.pattern(fits, depth + 1)?;
            is_open &= !fits;
        }
        self.rest = self.rest.strip_prefix('}')?;
        Some(())
    }

    fn fits(&self, key: &str, value: &Arg) -> bool {
        let Arg::Number(n) = value else { return false };
        key.parse() == Ok(*n) || self.locale.plural(*n) == key
    }

    fn argument(&mut self, name: &str, value: Option<&Arg>) {
        match value {
            Some(Arg::Text(text)) => self.said.push_str(text),
            Some(Arg::Number(n)) => self.said += &self.locale.number(*n),
            Some(Arg::Day { year, month, day }) => {
                self.said += &self.locale.day(*year, *month, *day)
            }
            Some(Arg::Month { year, month }) => self.said += &self.locale.month(*year, *month),
            None => self.said += &format!("{{{name}}}"),
        }
    }

    fn say(&mut self, text: &str, is_chosen: bool) {
        if is_chosen {
            self.said.push_str(text);
        }
    }
}
