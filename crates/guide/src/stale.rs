//! Parts of a translation that are behind their source, and parts that are shown in English instead.

use crate::containers::Chunk;
use crate::escape::escape;
use crate::icon;
use crate::writer::Writer;

impl Writer<'_> {
    /// Writes a translated part with a mark, and the English of today behind it.
    pub(crate) fn stale(
        &mut self,
        what: &str,
        since: &str,
        translated: Chunk<'_>,
        now: Chunk<'_>,
        changed: Option<Chunk<'_>>,
    ) {
        self.html += "<div class=\"stale\">\n";
        self.nested(translated);
        let said = match since {
            "" => self.world.word("stale"),
            day => self.world.named(&format!("stale-{what}"), day),
        };
        self.html += &bar(&said);
        self.quote("stale-now", now);
        if let Some(changed) = changed {
            self.quote("stale-changed", changed);
        }
        self.end_bar();
        self.html += "</div>\n";
    }

    /// Writes a part in English, with the reason above it.
    pub(crate) fn english(&mut self, what: &str, since: &str, inside: Chunk<'_>) {
        let said = match since {
            "" => self.world.word(&format!("english-{what}")),
            day => self.world.named(&format!("english-{what}-on"), day),
        };
        self.html += "<div class=\"stale\">\n";
        self.html += &bar(&said);
        self.end_bar();
        self.html += "<div lang=\"en\">\n";
        let outside = std::mem::replace(&mut self.is_english, true);
        self.nested(inside);
        self.is_english = outside;
        self.html += "</div></div>\n";
    }

    /// English, one click away. It is no part of what takes time to read.
    fn quote(&mut self, title: &str, inside: Chunk<'_>) {
        let (before, n_words) = (std::mem::take(&mut self.html), self.n_words);
        self.nested(inside);
        let quote = std::mem::replace(&mut self.html, before);
        self.n_words = n_words;
        self.html += &format!(
            "<details><summary>{}</summary><blockquote lang=\"en\"><span class=\"tag plan\">English</span>\n{}</blockquote></details>\n",
            escape(&self.world.word(title)),
            marked(&quote),
        );
    }

    fn end_bar(&mut self) {
        if let Some(address) = self.world.address("page:translate") {
            let words = escape(&self.world.word("stale-help"));
            self.html += &format!("<a href=\"{}\">{words}</a>\n", escape(&address));
        }
        self.html += "</div></div>\n";
    }
}

fn bar(said: &str) -> String {
    format!(
        "<div class=\"stale-bar\">{}<div class=\"stale-tx\"><span>{}</span>\n",
        icon::CLOCK,
        escape(said)
    )
}

/// What was added and removed, as elements.
fn marked(html: &str) -> String {
    html.replace("{++", "<ins>")
        .replace("++}", "</ins>")
        .replace("{--", "<del>")
        .replace("--}", "</del>")
}
