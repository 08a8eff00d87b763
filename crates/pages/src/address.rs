//! The addresses of the site, below the folder of a locale.

use crate::Prose;

/// A page of the site.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Address {
    /// The chooser of locales, above every locale folder.
    Root,
    /// The page that hosts show for an address that does not exist, above every locale folder.
    NotFound,
    /// `<locale>/`.
    Home,
    /// `<locale>/check/`.
    Check,
    /// `<locale>/guides/`.
    Guides,
    /// `<locale>/guides/<slug>/`.
    Guide(String),
    /// `<locale>/draft/<slug>/`: a guide as its author has it; no such page is ever written.
    Draft(String),
    /// `<locale>/rules/`.
    Rules,
    /// `<locale>/rules/<id>/`.
    Rule(String),
    /// `<locale>/timeline/`.
    Timeline,
    /// `<locale>/about/`.
    About,
    /// `<locale>/embed/`.
    Embed,
    /// `<locale>/offline/`: what a reader sees in the place of a page that is not kept, while there is no network.
    Offline,
}

impl Address {
    /// The pages that stand in every locale, whatever guides and rules there are.
    pub const FIXED: [Address; 8] = [
        Address::Home,
        Address::Check,
        Address::Guides,
        Address::Rules,
        Address::Timeline,
        Address::About,
        Address::Embed,
        Address::Offline,
    ];

    /// Every page below the folder of a locale.
    pub fn all(prose: &dyn Prose, locale: &str) -> Vec<Address> {
        let entries = ["guides", "rules"].map(|folder| prose.list(locale, folder));
        let prose = entries.iter().flatten();
        let prose = prose.map(|entry| Address::parse(&entry.path));
        Address::FIXED.into_iter().chain(prose).collect()
    }

    /// Reads the path below the locale folder, such as `guides/registry-k8s-io/` or the empty string for home.
    ///
    /// A last `index.html`, the last slash, a query and a fragment do not matter.
    pub fn parse(path: &str) -> Address {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let path = path.trim_start_matches('/');
        let path = path.strip_suffix("index.html").unwrap_or(path);
        let mut parts = path.trim_end_matches('/').split('/');
        match (parts.next().unwrap_or_default(), parts.next(), parts.next()) {
            ("", None, None) => Address::Home,
            ("check", None, None) => Address::Check,
            ("guides", None, None) => Address::Guides,
            ("guides", Some(slug), None) if is_slug(slug) => Address::Guide(slug.to_owned()),
            ("draft", Some(slug), None) if is_slug(slug) => Address::Draft(slug.to_owned()),
            ("rules", None, None) => Address::Rules,
            ("rules", Some(id), None) if is_slug(id) => Address::Rule(id.to_owned()),
            ("timeline", None, None) => Address::Timeline,
            ("about", None, None) => Address::About,
            ("embed", None, None) => Address::Embed,
            ("offline", None, None) => Address::Offline,
            _ => Address::NotFound,
        }
    }

    /// The path below the locale folder, with a slash at its end; empty for home and for what lies above the locales.
    pub fn path(&self) -> String {
        match self {
            Address::Root | Address::NotFound | Address::Home => String::new(),
            Address::Check => "check/".to_owned(),
            Address::Guides => "guides/".to_owned(),
            Address::Guide(slug) => format!("guides/{slug}/"),
            Address::Draft(slug) => format!("draft/{slug}/"),
            Address::Rules => "rules/".to_owned(),
            Address::Rule(id) => format!("rules/{id}/"),
            Address::Timeline => "timeline/".to_owned(),
            Address::About => "about/".to_owned(),
            Address::Embed => "embed/".to_owned(),
            Address::Offline => "offline/".to_owned(),
        }
    }

    /// How many folders lie between the root of the site and the page: 0 for the chooser, 1 for home, 3 for a guide.
    pub fn depth(&self) -> usize {
        match self {
            Address::Root | Address::NotFound => 0,
            _ => 1 + self.path().matches('/').count(),
        }
    }

    /// The Markdown that the page is made of, such as `guides/registry-k8s-io`.
    pub fn prose(&self) -> Option<String> {
        match self {
            Address::Guide(slug) => Some(format!("guides/{slug}")),
            Address::Rule(id) => Some(format!("rules/{id}")),
            _ => None,
        }
    }

    /// Whether a search engine may list it: not what stands in for another page.
    pub fn is_found(&self) -> bool {
        !matches!(self, Address::NotFound | Address::Offline)
    }

    /// The word for this kind of page, as it stands in `<html data-page>`.
    pub fn name(&self) -> &'static str {
        match self {
            Address::Root => "root",
            Address::NotFound => "not-found",
            Address::Home => "home",
            Address::Check => "check",
            Address::Guides => "guides",
            Address::Guide(_) | Address::Draft(_) => "guide",
            Address::Rules => "rules",
            Address::Rule(_) => "rule",
            Address::Timeline => "timeline",
            Address::About => "about",
            Address::Embed => "embed",
            Address::Offline => "offline",
        }
    }
}

/// Whether a part of a path can be the name of a guide or a rule.
fn is_slug(part: &str) -> bool {
    !part.is_empty()
        && part
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        let guide = Address::Guide("registry-k8s-io".to_owned());
        let rule = Address::Rule("removed-api".to_owned());
        for address in [
            Address::Home,
            Address::Check,
            Address::Guides,
            guide,
            Address::Rules,
            rule,
            Address::Timeline,
        ] {
            assert_eq!(Address::parse(&address.path()), address);
        }
    }

    #[test]
    fn reads_files_queries_and_missing_slashes() {
        assert_eq!(Address::parse("index.html"), Address::Home);
        assert_eq!(Address::parse("check?target=1.36"), Address::Check);
        assert_eq!(
            Address::parse("guides/dockershim/index.html#verify"),
            Address::Guide("dockershim".to_owned())
        );
    }

    #[test]
    fn refuses_what_is_no_page() {
        for path in [
            "nowhere/",
            "guides/a/b/",
            "guides/../x/",
            "rules/Upper/",
            "check/x/",
        ] {
            assert_eq!(Address::parse(path), Address::NotFound, "{path}");
        }
    }
}
