//! Bytes to packed bytes, as small as the formats allow, the same on every machine: neither form carries a time or a name.
//!
//! A crate of its own, because encoders are generic and are compiled as well as the crate that calls them; this one is
//! optimized in every profile.

use std::io::{self, Write};

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};

/// Packs by brotli.
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    let params = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &params)
        .expect("reading from and writing to memory does not fail");
    packed
}

/// Packs by gzip.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let packed = GzBuilder::new()
        .mtime(0)
        .operating_system(255)
        .write(Vec::new(), Compression::best());
    finish(packed, bytes).expect("writing to memory does not fail")
}

fn finish(mut packed: flate2::write::GzEncoder<Vec<u8>>, bytes: &[u8]) -> io::Result<Vec<u8>> {
    packed.write_all(bytes)?;
    packed.finish()
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn both_forms_give_the_text_back() {
        let text = "the same line again and again\n".repeat(100);
        let mut plain = String::new();
        flate2::read::GzDecoder::new(&gzip(text.as_bytes())[..])
            .read_to_string(&mut plain)
            .expect("gzip");
        assert_eq!(plain, text);
        plain.clear();
        brotli::Decompressor::new(&super::brotli(text.as_bytes())[..], 4096)
            .read_to_string(&mut plain)
            .expect("brotli");
        assert_eq!(plain, text);
    }
}
