//! Bytes of a file to text: UTF-8, or UTF-16 with or without a byte order mark. Everything becomes some text.

/// A text, and what its bytes were.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// What stands there; saving it gives UTF-8.
    pub text: String,
    /// What it was read as.
    pub encoding: Encoding,
}

/// How the bytes of a file say a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Encoding {
    /// The text is the bytes.
    Utf8,
    /// Either order of bytes, with a byte order mark or without.
    Utf16,
    /// Neither; what could not be read is U+FFFD. The number is the byte of the first fault.
    Unknown(usize),
}

/// Reads bytes as text. A UTF-8 byte order mark stays in the text, so that spans are those of the file.
pub fn decode(bytes: Vec<u8>) -> Decoded {
    match wide_order(&bytes) {
        Some(order) => Decoded {
            text: decode_wide(&bytes, order),
            encoding: Encoding::Utf16,
        },
        None => decode_narrow(bytes),
    }
}

#[derive(Clone, Copy)]
enum Order {
    Little,
    Big,
}

fn wide_order(bytes: &[u8]) -> Option<Order> {
    match bytes {
        [0xFF, 0xFE, ..] => Some(Order::Little),
        [0xFE, 0xFF, ..] => Some(Order::Big),
        _ => guess_order(bytes),
    }
}

/// PowerShell's `>` writes UTF-16; without a mark, ASCII in it has a zero as every other byte.
fn guess_order(bytes: &[u8]) -> Option<Order> {
    let start = bytes
        .get(..64.min(bytes.len() & !1))
        .filter(|start| start.len() >= 8)?;
    let zeros = |first: usize| {
        start
            .iter()
            .skip(first)
            .step_by(2)
            .filter(|b| **b == 0)
            .count()
    };
    let n_pairs = start.len() / 2;
    match (zeros(0), zeros(1)) {
        (0, odd) if odd == n_pairs => Some(Order::Little),
        (even, 0) if even == n_pairs => Some(Order::Big),
        _ => None,
    }
}

fn decode_wide(bytes: &[u8], order: Order) -> String {
    let units = bytes.chunks(2).map(|pair| match (order, pair) {
        (Order::Little, [low, high]) | (Order::Big, [high, low]) => {
            u16::from_be_bytes([*high, *low])
        }
        _ => 0xFFFD,
    });
    let text = char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER));
    text.skip_while(|c| *c == '\u{FEFF}').collect()
}

fn decode_narrow(bytes: Vec<u8>) -> Decoded {
    match String::from_utf8(bytes) {
        Ok(text) => Decoded {
            text,
            encoding: Encoding::Utf8,
        },
        Err(error) => Decoded {
            encoding: Encoding::Unknown(error.utf8_error().valid_up_to()),
            text: String::from_utf8_lossy(error.as_bytes()).into_owned(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wide(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn reads_utf_16_with_and_without_a_mark() {
        let text = "kind: Pod\nname: café 🌊\n";
        for bytes in [
            wide(&format!("\u{FEFF}{text}"), u16::to_le_bytes),
            wide(&format!("\u{FEFF}{text}"), u16::to_be_bytes),
        ] {
            assert_eq!(
                decode(bytes),
                Decoded {
                    text: text.to_owned(),
                    encoding: Encoding::Utf16
                }
            );
        }
        assert_eq!(
            decode(wide("kind: Pod\n", u16::to_le_bytes)).text,
            "kind: Pod\n"
        );
        assert_eq!(
            decode(wide("kind: Pod\n", u16::to_be_bytes)).text,
            "kind: Pod\n"
        );
    }

    #[test]
    fn keeps_utf_8_byte_for_byte() {
        let bytes = "\u{FEFF}kind: Pod\r\n".as_bytes().to_vec();
        let decoded = decode(bytes.clone());
        assert_eq!(
            (decoded.text.into_bytes(), decoded.encoding),
            (bytes, Encoding::Utf8)
        );
    }

    #[test]
    fn turns_anything_into_text() {
        assert_eq!(
            decode(vec![b'a', 0xFF, b'b']),
            Decoded {
                text: "a\u{FFFD}b".to_owned(),
                encoding: Encoding::Unknown(1)
            }
        );
        assert_eq!(decode(vec![0xFF, 0xFE, b'a']).text, "\u{FFFD}");
        assert_eq!(decode(Vec::new()).text, "");
    }
}
