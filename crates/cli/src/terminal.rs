//! Where the command speaks: standard output, standard error, their colours and the reader's words.

use std::io::{self, IsTerminal, Write};

use report::{Paint, visible};
use words::{Locale, Words};

/// The streams of this process and the language to use on them.
pub(crate) struct Terminal {
    pub(crate) words: Words,
    /// Whether standard output is coloured.
    pub(crate) paint: Paint,
}

impl Terminal {
    /// Looks at the streams; colours are for terminals, unless `NO_COLOR` is set.
    pub(crate) fn new(locale: &'static Locale) -> Terminal {
        let is_plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let paint = if io::stdout().is_terminal() && !is_plain {
            Paint::Coloured
        } else {
            Paint::Plain
        };
        Terminal {
            words: Words::of(locale),
            paint,
        }
    }

    /// Uses another language from now on.
    pub(crate) fn speak(&mut self, locale: &'static Locale) {
        self.words = Words::of(locale);
    }

    /// Whether a person reads standard output.
    pub(crate) fn is_read_by_people(&self) -> bool {
        io::stdout().is_terminal()
    }

    /// Writes to standard output; a reader who stopped reading is no fault.
    pub(crate) fn print(&self, text: &str) {
        self.print_bytes(text.as_bytes());
    }

    /// The same for what another library wrote.
    pub(crate) fn print_bytes(&self, bytes: &[u8]) {
        let mut out = io::stdout().lock();
        let _ = out.write_all(bytes).and_then(|()| out.flush());
    }

    /// Writes a line about something that went wrong.
    pub(crate) fn complain(&self, what: &str) {
        self.remark(&format!("farol: {what}"));
    }

    /// Writes a line beside the output proper.
    pub(crate) fn remark(&self, what: &str) {
        let _ = writeln!(io::stderr().lock(), "{}", visible(what));
    }
}
