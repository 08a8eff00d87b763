//! Messages in which backticks mark code.

use maud::{Markup, html};

/// The message with its code as elements.
pub fn with_code(message: &str) -> Markup {
    html! {
        @for (i, part) in message.split('`').enumerate() {
            @if i % 2 == 1 { code { (part) } } @else { (part) }
        }
    }
}
