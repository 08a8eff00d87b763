//! Tables, each in a box that scrolls and can be focused.

use pulldown_cmark::{Alignment, Event, Tag, TagEnd};

use crate::escape::escape;
use crate::prose::{Lined, end_of, plain};
use crate::writer::Writer;

impl Writer<'_> {
    /// Writes a table; the box is named after the columns.
    pub(crate) fn table(&mut self, inside: &[Lined<'_>], alignments: &[Alignment]) {
        let line = inside.first().map_or(1, |(_, line)| *line);
        let names: Vec<String> = column_names(inside)
            .iter()
            .map(|name| self.facts(name, line))
            .collect();
        let named = names.iter().filter(|name| !name.is_empty());
        let label = escape(&named.map(String::as_str).collect::<Vec<_>>().join(", "));
        self.html += &format!(
            "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"{label}\"><table class=\"tb\">\n"
        );
        let mut is_head = false;
        let mut column = 0;
        let mut i = 0;
        while let Some((event, _)) = inside.get(i) {
            match event {
                Event::Start(Tag::TableHead) => {
                    is_head = true;
                    column = 0;
                    self.html.push_str("<thead><tr>");
                }
                Event::End(TagEnd::TableHead) => {
                    is_head = false;
                    self.html.push_str("</tr></thead>\n<tbody>\n");
                }
                Event::Start(Tag::TableRow) => {
                    column = 0;
                    self.html.push_str("<tr>");
                }
                Event::End(TagEnd::TableRow) => self.html.push_str("</tr>\n"),
                Event::Start(Tag::TableCell) => {
                    let end = end_of(inside, i);
                    let name = names
                        .get(column)
                        .filter(|name| column > 0 && !name.is_empty());
                    let (start_tag, end_tag) = tags(is_head, alignments.get(column), name);
                    self.html.push_str(&start_tag);
                    self.walk(inside.get(i + 1..end).unwrap_or_default());
                    self.html.push_str(end_tag);
                    column += 1;
                    i = end;
                }
                _ => {}
            }
            i += 1;
        }
        self.html.push_str("</tbody></table></div>\n");
    }
}

fn column_names(inside: &[Lined<'_>]) -> Vec<String> {
    let head = inside.get(..end_of(inside, 0)).unwrap_or_default();
    let cells = head
        .iter()
        .enumerate()
        .filter(|(_, (event, _))| matches!(event, Event::Start(Tag::TableCell)));
    cells
        .map(|(i, _)| plain(head.get(i..end_of(head, i)).unwrap_or_default()))
        .collect()
}

/// The tags of a cell. On a phone cells stand below each other, and need the name of their column.
fn tags(
    is_head: bool,
    alignment: Option<&Alignment>,
    name: Option<&String>,
) -> (String, &'static str) {
    let class = match alignment {
        Some(Alignment::Right) => " class=\"end\"",
        Some(Alignment::Center) => " class=\"center\"",
        _ => "",
    };
    if is_head {
        (format!("<th scope=\"col\"{class}>"), "</th>")
    } else {
        let label = name.map(|name| format!(" data-label=\"{}\"", escape(name)));
        let label = label.unwrap_or_default();
        (format!("<td{class}{label}>"), "</td>")
    }
}
