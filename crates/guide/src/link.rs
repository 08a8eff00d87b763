//! Where a link may go: inside the site by name, outside over http, https and mailto, nowhere else.

use crate::escape::escape;
use crate::writer::Writer;

impl Writer<'_> {
    /// The start tag of a link; none, with a fault, when it may not or cannot go where it points.
    pub(crate) fn link_tag(&mut self, to: &str, line: usize) -> Option<String> {
        let to = self.facts(to, line);
        let to: String = to
            .chars()
            .filter(|c| !c.is_control() && *c != ' ')
            .collect();
        if let Some(id) = to.strip_prefix('#') {
            self.anchors.push((line, id.to_owned()));
            return Some(format!("<a href=\"#{}\">", escape(id)));
        }
        if ["guide:", "rule:", "page:"]
            .iter()
            .any(|scheme| to.starts_with(scheme))
        {
            let Some(address) = self.world.address(&to) else {
                self.fault(line, format!("the link `{to}` leads nowhere"));
                return None;
            };
            return Some(format!("<a href=\"{}\">", escape(&address)));
        }
        let has_scheme = |scheme: &str| {
            to.get(..scheme.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        };
        if has_scheme("https://") || has_scheme("http://") {
            return Some(format!("<a href=\"{}\" rel=\"noopener\">", escape(&to)));
        }
        if has_scheme("mailto:") {
            return Some(format!("<a href=\"{}\">", escape(&to)));
        }
        self.fault(
            line,
            format!(
                "the link `{to}` is none of guide:, rule:, page:, #id, https:, http: and mailto:"
            ),
        );
        None
    }
}
