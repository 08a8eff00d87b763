//! How a file of the site comes to be kept: by itself, in a pack, or not.

/// See [`group`].
#[derive(PartialEq, Eq, Debug)]
pub(super) enum Group<'p> {
    /// Its name changes with its content.
    Hashed,
    /// In the pack of a language, or in `base`.
    Pack(&'p str),
    /// Only for hosts, only to be downloaded, or the service worker's own.
    NotKept,
}

/// What hosts read, what is saved to a disk, and what the service worker is made of.
const NOT_KEPT: [&str; 4] = ["_headers", "SHA256SUMS", "farol.html", "sw.js"];

/// How the file at a path is kept.
pub(super) fn group(path: &str) -> Group<'_> {
    let (folder, rest) = path.split_once('/').unwrap_or(("", path));
    if NOT_KEPT.contains(&path)
        || matches!(folder, "offline" | "hosting")
        || path.ends_with(".br")
        || path.ends_with(".gz")
    {
        Group::NotKept
    } else if words::locale(folder).is_some() {
        // What stands for pages that are not kept has to be there before them.
        Group::Pack(if rest.starts_with("offline/") {
            "base"
        } else {
            folder
        })
    } else if is_hashed(path) {
        Group::Hashed
    } else {
        Group::Pack("base")
    }
}

/// Whether the name of the file or of its folder ends with a hash: `app-18e69b39f61eb251.js`, `engine-e02815f041b52d85/engine.js`.
fn is_hashed(path: &str) -> bool {
    path.split('/').any(|part| {
        let name = part.split('.').next().unwrap_or_default();
        name.rsplit_once('-').is_some_and(|(_, hash)| {
            hash.len() == 16
                && hash
                    .bytes()
                    .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_each_file_in_its_way() {
        for path in [
            "app-18e69b39f61eb251.js",
            "engine-e02815f041b52d85/engine_bg.wasm",
            "words/pt-BR-23e4f20002f1a14e.txt",
        ] {
            assert_eq!(group(path), Group::Hashed, "{path}");
        }
        for path in ["pt-BR/guides/dockershim/index.html", "pt-BR/index.txt"] {
            assert_eq!(group(path), Group::Pack("pt-BR"), "{path}");
        }
        for path in [
            "index.html",
            "embed.js",
            "zh-CN/offline/index.html",
            "editor/LICENSES.txt",
        ] {
            assert_eq!(group(path), Group::Pack("base"), "{path}");
        }
        for path in [
            "farol.html",
            "sw.js",
            "en/index.html.br",
            "hosting/nginx.conf",
            "offline/en-18e69b39f61eb251.pack",
        ] {
            assert_eq!(group(path), Group::NotKept, "{path}");
        }
    }
}
