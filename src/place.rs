//! Where an address points within the site.

/// An address below the root of the site.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Place {
    /// The locale folder, such as `pt-BR`; empty at the root.
    pub(crate) locale: String,
    /// The path below it, such as `guides/dockershim/`; empty for home.
    pub(crate) path: String,
    /// What stands behind the question mark.
    pub(crate) query: String,
    /// What stands behind the hash.
    pub(crate) anchor: String,
}

impl Place {
    /// Reads a whole address; none if it is not below `root`, or names a file that is not a page.
    pub(crate) fn parse(root: &str, address: &str) -> Option<Place> {
        let below = address.strip_prefix(root)?;
        let (below, anchor) = below.split_once('#').unwrap_or((below, ""));
        let (path, query) = below.split_once('?').unwrap_or((below, ""));
        let path = path.strip_suffix("index.html").unwrap_or(path);
        let (locale, path) = path.split_once('/').unwrap_or((path, ""));
        let is_page =
            path.is_empty() || path.ends_with('/') || !path.rsplit('/').next()?.contains('.');
        is_page.then(|| Place {
            locale: locale.to_owned(),
            path: if path.is_empty() || path.ends_with('/') {
                path.to_owned()
            } else {
                format!("{path}/")
            },
            query: query.to_owned(),
            anchor: anchor.to_owned(),
        })
    }

    /// The whole address.
    pub(crate) fn address(&self, root: &str) -> String {
        let Place {
            locale,
            path,
            query,
            anchor,
        } = self;
        let locale = if locale.is_empty() {
            String::new()
        } else {
            format!("{locale}/")
        };
        let query = if query.is_empty() {
            String::new()
        } else {
            format!("?{query}")
        };
        let anchor = if anchor.is_empty() {
            String::new()
        } else {
            format!("#{anchor}")
        };
        format!("{root}{locale}{path}{query}{anchor}")
    }

    /// Whether both are the same page in the same language.
    pub(crate) fn is_same_page(&self, other: &Place) -> bool {
        self.locale == other.locale && self.path == other.path
    }

    /// A value of the query.
    pub(crate) fn value(&self, key: &str) -> Option<&str> {
        self.query
            .split('&')
            .find_map(|pair| pair.strip_prefix(key)?.strip_prefix('='))
    }

    /// The query with one value set, or taken away.
    pub(crate) fn set_value(&mut self, key: &str, value: Option<&str>) {
        let is_other = |pair: &&str| !pair.is_empty() && pair.split('=').next() != Some(key);
        let mut pairs: Vec<String> = self
            .query
            .split('&')
            .filter(is_other)
            .map(str::to_owned)
            .collect();
        pairs.extend(value.map(|value| format!("{key}={value}")));
        self.query = pairs.join("&");
    }

    /// The Markdown of the page below the folder of a locale, such as `guides/dockershim`.
    pub(crate) fn prose(&self) -> Option<&str> {
        let path = self.path.strip_suffix('/')?;
        let (folder, name) = path.split_once('/')?;
        (matches!(folder, "guides" | "rules") && !name.is_empty()).then_some(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOT: &str = "https://example.org/docs/farol/";

    fn place(below: &str) -> Option<Place> {
        Place::parse(ROOT, &format!("{ROOT}{below}"))
    }

    #[test]
    fn reads_and_writes_addresses() {
        for below in [
            "",
            "en/",
            "pt-BR/guides/dockershim/#steps",
            "zh-CN/check/?target=1.34&x=1#a",
        ] {
            let found = place(below).expect(below);
            assert_eq!(found.address(ROOT), format!("{ROOT}{below}"));
        }
        assert_eq!(place("en/check/index.html"), place("en/check"));
        assert_eq!(Place::parse(ROOT, "https://example.org/other/"), None);
        assert_eq!(place("en/guides/dockershim/index.md"), None);
    }

    #[test]
    fn keeps_the_rest_of_the_query() {
        let mut found = place("en/check/?example=pod&target=1.30").expect("a page");
        assert_eq!(found.value("target"), Some("1.30"));
        found.set_value("target", Some("1.36"));
        assert_eq!(found.query, "example=pod&target=1.36");
        found.set_value("example", None);
        assert_eq!(found.query, "target=1.36");
    }

    #[test]
    fn knows_which_pages_are_prose() {
        assert_eq!(
            place("en/guides/dockershim/").expect("a page").prose(),
            Some("guides/dockershim")
        );
        assert_eq!(place("en/guides/").expect("a page").prose(), None);
        assert_eq!(place("en/check/").expect("a page").prose(), None);
    }
}
