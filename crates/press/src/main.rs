//! The module itself, in a worker: it renders the pages that a reader goes to without loading the site anew.
//!
//! A module of its own, because who only checks a text should not have to load Markdown, guides and drawings.

mod press;

use press::Press;
use protocol::worker::serve;

fn main() {
    serve(|| Box::new(Press::default()));
}
