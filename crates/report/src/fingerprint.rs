//! What findings are known by while the text around them changes.
//!
//! A fingerprint is made of rule, subject, path, object and field. Lines, numbers of documents and places in lists are
//! left out, because they move when something is added above.

use reader::order::order;

use crate::Finding;

/// The fingerprints of findings, in their order; equal findings are told apart by a number, from the second one on.
pub fn fingerprints(findings: &[Finding]) -> Vec<String> {
    let hashes: Vec<u64> = findings.iter().map(hash).collect();
    let prints = hashes.iter().zip(numbers(&hashes));
    prints
        .map(|(hash, number)| match number {
            1 => format!("{hash:016x}"),
            number => format!("{hash:016x}:{number}"),
        })
        .collect()
}

/// For each hash, how often it has come up to there.
fn numbers(hashes: &[u64]) -> Vec<usize> {
    let halves = |at: &usize| ((hashes[*at] >> 32) as usize, hashes[*at] as u32 as usize);
    // Those that are equal keep their order.
    let sorted = order((0..hashes.len()).collect(), halves);
    let mut numbers = vec![1; hashes.len()];
    for pair in sorted.windows(2) {
        if hashes[pair[0]] == hashes[pair[1]] {
            numbers[pair[1]] = numbers[pair[0]] + 1;
        }
    }
    numbers
}

fn hash(finding: &Finding) -> u64 {
    let mut hash = Fnv::default();
    hash.add(&finding.rule);
    hash.add(&finding.subject);
    hash.add(&finding.path);
    hash.add(finding.embedded.as_deref().unwrap_or_default());
    // The version of the API is part of the subject where it matters.
    if let Some(object) = &finding.object {
        for part in [&object.kind, &object.namespace, &object.name] {
            hash.add(part.as_deref().unwrap_or_default());
        }
    }
    for name in finding.field.split('/') {
        let is_place = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit());
        hash.add(if is_place { "*" } else { name });
    }
    hash.0
}

/// FNV-1a with 64 bits: it has to be the same on every machine and in every release.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Fnv {
        Fnv(0xcbf2_9ce4_8422_2325)
    }
}

impl Fnv {
    /// Adds a text and a byte that ends it, so that parts cannot run together.
    fn add(&mut self, text: &str) {
        for byte in text.bytes().chain([0xff]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
