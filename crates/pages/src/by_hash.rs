//! Pages of the single file: there is only one address, so pages are named behind its hash, as `#/en/guides/dockershim/`,
//! and parts of a page behind that, as `#/en/guides/dockershim/#steps`.

use crate::Rendered;

impl Rendered {
    /// The same page with links that stay within one file.
    pub fn by_hash(mut self) -> Rendered {
        let here = format!("#/{}/{}", self.lang, self.path);
        for html in [&mut self.header, &mut self.body, &mut self.footer] {
            *html = by_hash(html, &self.root, &here);
        }
        "#/".clone_into(&mut self.root);
        self
    }
}

/// Rewrites addresses from `root`, the relative way to the root of the site, and those of parts of the page.
///
/// Text cannot be mistaken for an attribute, because its quotation marks are escaped.
fn by_hash(html: &str, root: &str, here: &str) -> String {
    html.replace("href=\"#", &format!("href=\"{here}#"))
        .replace(&format!("href=\"{root}"), "href=\"#/")
}

#[cfg(test)]
mod tests {
    use words::Words;

    use crate::{Address, Shelf, render};

    fn page(address: Address) -> crate::Rendered {
        let mut shelf = Shelf::default();
        let source = "# A guide\n\nIts lead.\n\nSee [the rules](page:rules) and [below](#end).\n\n\
            ```html\n<a href=\"../../../x\" id=\"#y\">\n```\n\n## End {#end}\n";
        shelf.add("en", "guides/a", source);
        render(&address, &Words::english(), &shelf).by_hash()
    }

    #[test]
    fn names_pages_and_their_parts_behind_the_hash() {
        let page = page(Address::Guide("a".to_owned()));
        assert!(page.body.contains("href=\"#/en/rules/\""));
        assert!(page.body.contains("href=\"#/en/guides/a/#end\""));
        assert!(page.header.contains("href=\"#/pt-BR/guides/a/\""));
        assert_eq!(page.root, "#/");
    }

    #[test]
    fn leaves_no_relative_address() {
        for address in [
            Address::Home,
            Address::Check,
            Address::Guides,
            Address::Guide("a".to_owned()),
            Address::Rules,
            Address::Timeline,
            Address::About,
            Address::NotFound,
        ] {
            let page = page(address);
            for html in [page.header, page.body, page.footer] {
                assert!(
                    !html.contains("=\".") && !html.contains("href=\"#\""),
                    "{html}"
                );
            }
        }
    }

    #[test]
    fn leaves_code_alone() {
        let body = page(Address::Guide("a".to_owned())).body;
        assert!(
            !body.contains("../../../x") || body.contains("&quot;../../../x"),
            "{body}"
        );
    }
}
