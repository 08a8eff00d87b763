//! Drawings as a whole: their layout, their markup, and the way through them with the keyboard.

mod layout;
mod markup;
mod plain;
mod sound;
mod steps;
