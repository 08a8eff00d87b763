//! Pieces of the site for other people's pages, without scripts: the timeline, and an example of each rule.
//!
//! They are what the elements of `embed.js` show, and what can be pasted where no scripts are allowed. Looks are in
//! `embed.css`, which a fragment links: style elements and attributes are what Markdown and strict policies refuse. The
//! drawing keeps its lines without it.

use std::path::Path;

use check::Options;
use engine::Embed;
use facts::Minor;
use pages::{Part, Prose, Shelf, timeline_part};
use words::Words;

use super::assets::write;

/// Writes `<locale>/fragments/timeline.html` and `<locale>/fragments/findings/<rule>.html`.
pub(super) fn write_fragments(
    staging: &Path,
    base_url: Option<&str>,
    shelf: &Shelf,
) -> Result<(), String> {
    for locale in words::locales() {
        let words = Words::of(locale);
        let folder = staging.join(locale.tag).join("fragments");
        let root = base_url.unwrap_or("../../");
        let timeline = timeline_part(&words, shelf, Part::default());
        let timeline = lines_of(&timeline).replace("=\"../../", &format!("=\"{root}"));
        write(
            &folder.join("timeline.html"),
            linked(root, &timeline).as_bytes(),
        )?;
        for rule in check::rules() {
            let root = base_url.unwrap_or("../../../");
            let example = example(&words, shelf, root, rule.id)?;
            let file = folder.join("findings").join(format!("{}.html", rule.id));
            write(&file, linked(root, &example).as_bytes())?;
        }
    }
    Ok(())
}

/// A piece with the style sheet that it needs. It begins with a `div` and stands on one line, because that is what every
/// Markdown takes for a block of HTML as a whole.
fn linked(root: &str, html: &str) -> String {
    let link = format!("<link rel=\"stylesheet\" href=\"{root}embed.css\">");
    html.replacen('>', &format!(">{link}"), 1) + "\n"
}

/// The drawing with lines and labels that can be seen without the style sheet, whose rules win over these attributes.
fn lines_of(html: &str) -> String {
    let visible = |class: &str, rest: &str| {
        let own = format!("<svg class=\"tl {class}\"");
        (
            own.clone(),
            format!("{own} fill=\"none\" stroke=\"currentColor\"{rest}"),
        )
    };
    let mut html = html.replace("<text ", "<text fill=\"currentColor\" stroke=\"none\" ");
    for (from, to) in [visible("tl-w", ""), visible("tl-n", " display=\"none\"")] {
        html = html.replace(&from, &to);
    }
    html
}

/// The first example of a rule's page that the rule is said to find something in.
fn example(words: &Words, shelf: &Shelf, root: &str, rule: &str) -> Result<String, String> {
    let locale = words.locale().tag;
    let page = format!("rules/{rule}");
    let markdown = shelf
        .markdown(locale, &page)
        .or_else(|| shelf.markdown("en", &page))
        .ok_or_else(|| format!("content/{locale}/{page}.md is missing"))?;
    let examples = guide::examples(&markdown);
    let tried = examples
        .iter()
        .find_map(|example| Some((&example.text, example.tried.as_deref()?)));
    let (text, target) =
        tried.ok_or_else(|| format!("content/{locale}/{page}.md: no example that finds"))?;
    let target = match target {
        "" => facts::newest_released(),
        target => target
            .parse::<Minor>()
            .map_err(|e| format!("content/{locale}/{page}.md: {e}"))?,
    };
    let embed = Embed { words, root };
    embed
        .example(rule, text, &Options::new(target))
        .ok_or_else(|| format!("content/{locale}/{page}.md: the rule finds nothing in its example"))
}
