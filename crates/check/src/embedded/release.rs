//! Releases as Helm stores them in a cluster: JSON, compressed by gzip (RFC 1952), in base64 once or twice.
//!
//! See `pkg/storage/driver/util.go` of <https://github.com/helm/helm>.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::parse;
use crate::tree::{NodeId, Tree};

/// A stored release may not unpack to more bytes than this; Kubernetes keeps objects below 1.5 MB.
const MAX_RELEASE: usize = 32 * 1024 * 1024;

/// The start of a gzip member, in base64.
const GZIP: &str = "H4sI";
/// The same, in base64 again.
const GZIP_TWICE: &str = "SDRzS";

/// Whether a text may be a stored release.
pub(super) fn is_likely(text: &str) -> bool {
    let text = text.trim_start();
    text.starts_with(GZIP) || text.starts_with(GZIP_TWICE)
}

/// The manifests of a stored release, its hooks after the others.
pub(super) fn manifests(stored: &str) -> Option<String> {
    let mut bytes = decode(stored.as_bytes())?;
    if bytes.starts_with(GZIP.as_bytes()) {
        bytes = decode(&bytes)?;
    }
    let json = String::from_utf8(unpack(&bytes)?).ok()?;
    read(&json)
}

/// The manifests of a release in JSON.
fn read(json: &str) -> Option<String> {
    let doc = parse::parse(json).next()?;
    let tree = &doc.tree;
    let root = tree.root()?;
    let manifest = |of: NodeId| Some(tree.scalar(tree.get(of, "manifest")?)?.to_owned());
    let mut text = manifest(root)?;
    for hook in tree
        .get(root, "hooks")
        .into_iter()
        .flat_map(|hooks| tree.children(hooks))
    {
        if let Some(more) = manifest(hook) {
            text.push_str("\n---\n");
            text.push_str(&more);
        }
    }
    Some(text)
}

/// Whether a mapping without a head is a release in JSON, as `helm get` and plugins print it.
pub(crate) fn is_release(tree: &Tree<'_>, root: NodeId) -> bool {
    ["manifest", "chart", "info"]
        .iter()
        .all(|key| tree.get(root, key).is_some())
}

fn decode(text: &[u8]) -> Option<Vec<u8>> {
    let text: Vec<u8> = text
        .iter()
        .copied()
        .filter(|byte| !byte.is_ascii_whitespace())
        .collect();
    STANDARD.decode(text).ok()
}

/// What a gzip member without optional fields holds; Helm writes no others.
fn unpack(bytes: &[u8]) -> Option<Vec<u8>> {
    let (header, body) = bytes.split_at_checked(10)?;
    let is_plain = header.starts_with(&[0x1f, 0x8b, 8, 0]);
    let unpacked = || miniz_oxide::inflate::decompress_to_vec_with_limit(body, MAX_RELEASE).ok();
    is_plain.then(unpacked).flatten()
}
