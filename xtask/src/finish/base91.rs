//! Bytes as text that HTML leaves alone, in two digits of 91 for 13 or 14 bits; `public/unpack.js` reads it.

/// Everything printable in ASCII but the blank, `<`, `"` and `\\`.
const ALPHABET: &[u8; 91] =
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%()*+,-./:;=>?@[]^_`{|}~'&";

/// Writes bytes; an odd last digit holds what is left of them.
pub(super) fn encode(bytes: &[u8]) -> String {
    let digit = |value: u32| char::from(ALPHABET[value as usize % ALPHABET.len()]);
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 4);
    let (mut bits, mut n) = (0_u32, 0);
    for byte in bytes {
        bits |= u32::from(*byte) << n;
        n += 8;
        if n > 13 {
            // 13 bits say up to 8191, two digits up to 8280: the smallest values have room for one bit more.
            let taken = if bits & 8191 > 88 { 13 } else { 14 };
            let value = bits & ((1 << taken) - 1);
            text.extend([digit(value), digit(value / 91)]);
            bits >>= taken;
            n -= taken;
        }
    }
    if n > 0 {
        text.push(digit(bits));
        if n > 7 || bits > 90 {
            text.push(digit(bits / 91));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As `public/unpack.js` reads it.
    fn decode(text: &str) -> Vec<u8> {
        let value = |digit: u8| {
            ALPHABET
                .iter()
                .position(|known| *known == digit)
                .unwrap_or_default() as u32
        };
        let (mut bytes, mut bits, mut n) = (Vec::new(), 0_u32, 0);
        for digits in text.as_bytes().chunks(2) {
            let [first, second] = digits else {
                bytes.push((bits | value(digits[0]) << n) as u8);
                break;
            };
            let both = value(*first) + value(*second) * 91;
            bits |= both << n;
            n += if both & 8191 > 88 { 13 } else { 14 };
            while n > 7 {
                bytes.push(bits as u8);
                bits >>= 8;
                n -= 8;
            }
        }
        bytes
    }

    #[test]
    fn bytes_come_back() {
        let long: Vec<u8> = (0..4_000_u32).map(|i| (i * i / 7) as u8).collect();
        for length in (0..40).chain([3_999, 4_000]) {
            assert_eq!(decode(&encode(&long[..length])), long[..length], "{length}");
        }
        assert_eq!(decode(&encode(&[0; 99])), [0; 99]);
        assert_eq!(decode(&encode(&[255; 99])), [255; 99]);
    }
}
