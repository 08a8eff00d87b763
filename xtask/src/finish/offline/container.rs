//! A pack of files: see the head of `offline.rs`. The same files give the same bytes.

use std::path::Path;

use serde_json::json;

/// Packs files, given as paths and bytes; pages go by the address of their folder.
pub(super) fn pack(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let listed: Vec<_> = files
        .iter()
        .map(|(path, bytes)| json!([address(path), kind(path), bytes.len()]))
        .collect();
    let list = serde_json::Value::from(listed).to_string();
    let n_list =
        u32::try_from(list.len()).expect("a site has fewer files than fill four gigabytes");
    let mut plain = n_list.to_be_bytes().to_vec();
    plain.extend(list.as_bytes());
    files.iter().for_each(|(_, bytes)| plain.extend(bytes));
    pack::gzip(&plain)
}

/// `en/check/index.html` is asked for as `en/check/`.
fn address(path: &str) -> &str {
    match path.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
        _ => path,
    }
}

fn kind(path: &str) -> &'static str {
    let extension = Path::new(path).extension().and_then(|e| e.to_str());
    match extension.unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "md" => "text/markdown; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "xml" => "application/xml",
        _ => "text/plain; charset=utf-8",
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::GzDecoder;

    use super::*;

    #[test]
    fn packs_pages_by_their_addresses() {
        let files = [
            ("en/index.html".to_owned(), b"home".to_vec()),
            ("en/index.txt".to_owned(), b"list".to_vec()),
        ];
        let mut plain = Vec::new();
        GzDecoder::new(pack(&files).as_slice())
            .read_to_end(&mut plain)
            .expect("a pack can be unpacked");
        let list = r#"[["en/","text/html; charset=utf-8",4],["en/index.txt","text/plain; charset=utf-8",4]]"#;
        let n_list = u32::try_from(list.len())
            .expect("the list is short")
            .to_be_bytes();
        assert_eq!(
            plain,
            [n_list.as_slice(), list.as_bytes(), b"homelist"].concat()
        );
        assert_eq!(pack(&files), pack(&files));
    }
}
