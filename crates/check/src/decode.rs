//! Bytes of a file to text: UTF-8, or UTF-16 with or without a byte order mark. Everything becomes some text.

/// A text, and what its bytes were.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// What stands there; [`encode`] gives its bytes again.
    pub text: String,
    /// What it was read as.
    pub encoding: Encoding,
}

/// How the bytes of a file say a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Encoding {
    /// The text is the bytes.
    Utf8,
    /// UTF-16 to its last byte.
    Utf16(Wide),
    /// Neither; what could not be read is U+FFFD. The number is the byte of the first fault.
    Unknown(usize),
}

/// Which UTF-16 it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wide {
    order: Order,
    has_mark: bool,
}

/// Reads bytes as text. A UTF-8 byte order mark stays in the text, so that spans are those of the file.
pub fn decode(bytes: Vec<u8>) -> Decoded {
    match wide_order(&bytes) {
        Some(order) => decode_wide(&bytes, order),
        None => decode_narrow(bytes),
    }
}

/// The bytes of a text in an encoding; UTF-8 where that is unknown.
pub fn encode(text: &str, encoding: Encoding) -> Vec<u8> {
    let Encoding::Utf16(Wide { order, has_mark }) = encoding else {
        return text.as_bytes().to_vec();
    };
    let mark = has_mark.then_some('\u{FEFF}');
    let mut units = [0; 2];
    let mut bytes = Vec::with_capacity(text.len() * 2 + 2);
    for c in mark.into_iter().chain(text.chars()) {
        for unit in c.encode_utf16(&mut units) {
            bytes.extend(match order {
                Order::Little => unit.to_le_bytes(),
                Order::Big => unit.to_be_bytes(),
            });
        }
    }
    bytes
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
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

fn decode_wide(bytes: &[u8], order: Order) -> Decoded {
    let units = bytes.chunks(2).map(|pair| match (order, pair) {
        (Order::Little, [low, high]) | (Order::Big, [high, low]) => {
            u16::from_be_bytes([*high, *low])
        }
        _ => 0xFFFD,
    });
    let mut chars = char::decode_utf16(units)
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .peekable();
    let has_mark = chars.next_if_eq(&'\u{FEFF}').is_some();
    let text: String = chars.collect();
    let encoding = Encoding::Utf16(Wide { order, has_mark });
    let again = encode(&text, encoding);
    let first_fault = again.iter().zip(bytes).position(|(a, b)| a != b);
    Decoded {
        encoding: match again == bytes {
            true => encoding,
            false => Encoding::Unknown(first_fault.unwrap_or(bytes.len())),
        },
        text,
    }
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
            let decoded = decode(bytes.clone());
            assert_eq!(decoded.text, text);
            assert_eq!(encode(&decoded.text, decoded.encoding), bytes);
        }
        for bytes in [
            wide("kind: Pod\n", u16::to_le_bytes),
            wide("kind: Pod\n", u16::to_be_bytes),
        ] {
            let decoded = decode(bytes.clone());
            assert_eq!(decoded.text, "kind: Pod\n");
            assert_eq!(encode(&decoded.text, decoded.encoding), bytes);
        }
    }

    #[test]
    fn says_where_utf_16_is_broken() {
        let mut bytes = wide("\u{FEFF}kind: Pod\n", u16::to_le_bytes);
        bytes.extend([0x00, 0xD8]);
        assert_eq!(decode(bytes.clone()).encoding, Encoding::Unknown(22));
        bytes.pop();
        assert_eq!(decode(bytes).encoding, Encoding::Unknown(22));
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
