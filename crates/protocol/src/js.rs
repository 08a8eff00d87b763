//! Messages as JavaScript has them.

use js_sys::{Array, ArrayBuffer};
use wasm_bindgen::{JsCast, JsValue};

use crate::{Cursor, Value, Values, Wire};

/// A message with the buffers that travel along, which have to be transferred with it.
pub fn to_message(head: &impl Wire, buffers: &Array) -> Array {
    let mut values = Vec::new();
    head.put(&mut values);
    Array::of1(&to_js(Value::List(values))).concat(buffers)
}

/// What a message says, and the buffers that came along.
pub fn read_message<T: Wire>(message: &JsValue) -> (T, impl Iterator<Item = ArrayBuffer> + use<T>) {
    let mut parts = Array::from(message).into_iter();
    let head = Array::from(&parts.next().unwrap_or_default());
    let head = T::take(&mut Cursor::new(List(head)));
    (head, parts.map(JsCast::unchecked_into))
}

/// A value as JavaScript has it.
fn to_js(value: Value) -> JsValue {
    match value {
        Value::Number(number) => number.into(),
        Value::Text(text) => text.into(),
        Value::List(list) => list.into_iter().map(to_js).collect::<Array>().into(),
    }
}

/// A JavaScript array as a list of values.
#[derive(Debug)]
struct List(Array);

impl Values for List {
    fn len(&self) -> usize {
        self.0.length() as usize
    }
    fn number(&self, at: usize) -> f64 {
        self.get(at).as_f64().unwrap_or_default()
    }
    fn text(&self, at: usize) -> String {
        self.get(at).as_string().unwrap_or_default()
    }
    fn list(&self, at: usize) -> List {
        List(Array::from(&self.get(at)))
    }
}

impl List {
    fn get(&self, at: usize) -> JsValue {
        self.0.get(at as u32)
    }
}
