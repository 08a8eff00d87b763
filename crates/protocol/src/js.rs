//! Plain values as JavaScript has them.

use js_sys::Array;
use wasm_bindgen::JsValue;

use crate::{Value, Values};

/// A value as JavaScript has it.
pub fn to_js(value: Value) -> JsValue {
    match value {
        Value::Number(number) => number.into(),
        Value::Text(text) => text.into(),
        Value::List(list) => list.into_iter().map(to_js).collect::<Array>().into(),
    }
}

/// A JavaScript array as a list of values.
#[derive(Debug)]
pub struct List(pub Array);

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
