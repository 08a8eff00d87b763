//! Types as lists of plain values, which both sides of a worker can read without parsing. What is missing or of another kind
//! reads as zero or empty; both sides are always of the same build.

/// A plain value.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    Number(f64),
    Text(String),
    List(Vec<Value>),
}

/// A list of plain values, wherever it is kept.
pub trait Values: Sized {
    /// How many there are.
    fn len(&self) -> usize;
    /// The number at a place; zero where there is none.
    fn number(&self, at: usize) -> f64;
    /// The text at a place; empty where there is none.
    fn text(&self, at: usize) -> String;
    /// The list at a place; empty where there is none.
    fn list(&self, at: usize) -> Self;
    /// Whether there is nothing.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A place in a list that is being read.
#[derive(Debug)]
pub struct Cursor<V> {
    values: V,
    at: usize,
}

impl<V: Values> Cursor<V> {
    /// Starts at the first value.
    pub fn new(values: V) -> Cursor<V> {
        Cursor { values, at: 0 }
    }

    fn step(&mut self) -> usize {
        self.at += 1;
        self.at - 1
    }

    fn has_more(&self) -> bool {
        self.at < self.values.len()
    }
}

/// Something that can be written as values and read back.
pub trait Wire: Sized {
    /// Adds it to a list.
    fn put(&self, out: &mut Vec<Value>);
    /// Reads it from where the cursor stands.
    fn take<V: Values>(from: &mut Cursor<V>) -> Self;
}

macro_rules! wire_numbers {
    ($($number:ty)*) => {$(
        impl Wire for $number {
            fn put(&self, out: &mut Vec<Value>) {
                out.push(Value::Number(*self as f64));
            }
            fn take<V: Values>(from: &mut Cursor<V>) -> $number {
                let at = from.step();
                from.values.number(at) as $number
            }
        }
    )*};
}

wire_numbers!(u8 u32 usize);

impl Wire for bool {
    fn put(&self, out: &mut Vec<Value>) {
        u8::from(*self).put(out);
    }
    fn take<V: Values>(from: &mut Cursor<V>) -> bool {
        u8::take(from) != 0
    }
}

impl Wire for String {
    fn put(&self, out: &mut Vec<Value>) {
        out.push(Value::Text(self.clone()));
    }
    fn take<V: Values>(from: &mut Cursor<V>) -> String {
        let at = from.step();
        from.values.text(at)
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn put(&self, out: &mut Vec<Value>) {
        let mut list = Vec::new();
        for item in self {
            item.put(&mut list);
        }
        out.push(Value::List(list));
    }
    fn take<V: Values>(from: &mut Cursor<V>) -> Vec<T> {
        let at = from.step();
        let mut list = Cursor::new(from.values.list(at));
        let mut items = Vec::new();
        while list.has_more() {
            items.push(T::take(&mut list));
        }
        items
    }
}

impl<T: Wire> Wire for Option<T> {
    fn put(&self, out: &mut Vec<Value>) {
        let mut list = Vec::new();
        if let Some(item) = self {
            item.put(&mut list);
        }
        out.push(Value::List(list));
    }
    fn take<V: Values>(from: &mut Cursor<V>) -> Option<T> {
        let at = from.step();
        let mut list = Cursor::new(from.values.list(at));
        list.has_more().then(|| T::take(&mut list))
    }
}

/// A struct as its fields, one after the other.
macro_rules! wire_struct {
    ($name:ident { $($field:ident),* $(,)? }) => {
        impl $crate::Wire for $name {
            fn put(&self, out: &mut Vec<$crate::Value>) {
                $($crate::Wire::put(&self.$field, out);)*
            }
            fn take<V: $crate::Values>(from: &mut $crate::Cursor<V>) -> $name {
                $name { $($field: $crate::Wire::take(from)),* }
            }
        }
    };
}

/// An enum as the name of its variant and its fields; an unknown name reads as the last one, which has none.
macro_rules! wire_enum {
    ($name:ident { $($tag:literal = $variant:ident { $($field:ident),* },)* _ = $last:ident }) => {
        impl $crate::Wire for $name {
            fn put(&self, out: &mut Vec<$crate::Value>) {
                match self {
                    $($name::$variant { $($field),* } => {
                        out.push($crate::Value::Text($tag.to_owned()));
                        $($crate::Wire::put($field, out);)*
                    })*
                    $name::$last => out.push($crate::Value::Text(String::new())),
                }
            }
            fn take<V: $crate::Values>(from: &mut $crate::Cursor<V>) -> $name {
                match <String as $crate::Wire>::take(from).as_str() {
                    $($tag => $name::$variant { $($field: $crate::Wire::take(from)),* },)*
                    _ => $name::$last,
                }
            }
        }
    };
}

impl Values for &[Value] {
    fn len(&self) -> usize {
        <[Value]>::len(self)
    }
    fn number(&self, at: usize) -> f64 {
        match self.get(at) {
            Some(Value::Number(number)) => *number,
            _ => 0.0,
        }
    }
    fn text(&self, at: usize) -> String {
        match self.get(at) {
            Some(Value::Text(text)) => text.clone(),
            _ => String::new(),
        }
    }
    fn list(&self, at: usize) -> Self {
        match self.get(at) {
            Some(Value::List(list)) => list,
            _ => &[],
        }
    }
}
