//! The values that messages are filled with.

/// A value given to a message.
#[derive(Clone, PartialEq, Debug)]
pub enum Arg {
    /// Written as it is.
    Text(String),
    /// Written with the locale's separators; chooses the plural form.
    Number(i64),
    /// A day, written as the locale writes it.
    Day { year: u16, month: u8, day: u8 },
    /// A month of a year.
    Month { year: u16, month: u8 },
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Arg {
        Arg::Text(text.clone())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

macro_rules! from_numbers {
    ($($number:ty)*) => {$(
        impl From<$number> for Arg {
            fn from(n: $number) -> Arg {
                Arg::Number(i64::try_from(n).unwrap_or(i64::MAX))
            }
        }
    )*};
}

from_numbers!(i64 i32 u8 u16 u32 u64 usize);
