//! What a site with an address of its own says to machines: a map of its pages, and a feed of what happened.
//!
//! Both need absolute addresses, so that they are written only when the build is told the base.

use std::fmt::Write as _;

use timeline::{Item, Labels, Spoken, items};
use words::{Words, locales, say};

use crate::Address;

/// Entries in a feed; readers that come back after a year still find what they missed.
const N_ENTRIES: usize = 60;

/// The map of the site, `sitemap.xml`: each page once a locale, with its translations.
///
/// `addresses` are the pages below a locale. The page for readers without a network is none of them.
pub fn sitemap(addresses: &[Address], base: &str) -> String {
    let mut map = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let _ = writeln!(map, "<url><loc>{}</loc></url>", escape(base));
    for address in addresses.iter().filter(|address| address.is_found()) {
        let place = |locale: &str| escape(&format!("{base}{locale}/{}", address.path()));
        let alternate = |locale: &str, tag: &str| {
            format!(
                "<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{}\"/>",
                place(locale)
            )
        };
        let mut alternates: String = locales().iter().map(|l| alternate(l.tag, l.tag)).collect();
        alternates += &alternate("en", "x-default");
        for locale in locales() {
            let _ = writeln!(
                map,
                "<url><loc>{}</loc>{alternates}</url>",
                place(locale.tag)
            );
        }
    }
    map + "</urlset>\n"
}

/// The feed of a locale, `<locale>/feed.xml`, in Atom: what happened up to the day of the data, newest first.
pub fn feed(words: &Words, base: &str) -> String {
    let locale = words.locale().tag;
    let home = format!("{base}{locale}/");
    let as_of = facts::data_as_of();
    let mut past = items();
    past.retain(|item| item.day() <= as_of && !item.is_planned());
    past.reverse();
    let mut feed = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{locale}\">\n\
         <title>{}</title>\n<subtitle>{}</subtitle>\n<id>{home}timeline/</id>\n<updated>{as_of}T00:00:00Z</updated>\n\
         <author><name>Farol</name></author>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{home}timeline/\"/>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{home}feed.xml\"/>\n",
        escape(&say!(
            words,
            "frame-title",
            page = say!(words, "timeline-title")
        )),
        escape(&say!(words, "timeline-description")),
        home = escape(&home),
    );
    for item in past.iter().take(N_ENTRIES) {
        feed += &entry(words, &home, item);
    }
    feed + "</feed>\n"
}

fn entry(words: &Words, home: &str, item: &Item) -> String {
    let spoken = Spoken(words);
    let page = match item.guide {
        "" => Address::Timeline,
        slug => Address::Guide(slug.to_owned()),
    };
    let summary = match spoken.affected(item) {
        text if text.is_empty() => spoken.describe(item),
        text => text,
    };
    format!(
        "<entry><id>{home}timeline/#{}</id><title>{}</title><updated>{}T00:00:00Z</updated>\
         <link rel=\"alternate\" type=\"text/html\" href=\"{home}{}\"/><category term=\"{}\"/><summary>{}</summary></entry>\n",
        escape(&item.id),
        escape(&spoken.title(item)),
        item.day(),
        page.path(),
        escape(&spoken.lane(item.lane)),
        escape(&summary),
        home = escape(home),
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
