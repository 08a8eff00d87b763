//! The Farol site in the browser: live parts in pre-rendered pages, and what keeps them together.

mod app;
mod bisect;
mod browser;
mod checking;
mod file;
mod fixing;
mod islands;
mod navigation;
mod opening;
mod place;
mod settings;
mod sharing;
mod speaking;
mod start;
mod timeline;
mod view;

fn main() {
    start::start();
}
