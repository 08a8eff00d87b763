//! How long each rule takes beside the parser, for `cargo xtask bench`.
//!
//! The first file is a stream, the others are checked one by one. Prints for each rule a line `rule TAB stream TAB files` in
//! microseconds; the parser comes first. A rule's time is what a check that asks it alone takes over a check that asks none, so
//! rules that share a walk or a search all carry it. The two checks follow each other, and the fastest of each counts: what
//! disturbs a run only ever adds to it.
#![expect(clippy::print_stdout, reason = "a measurement is printed")]

use std::hint::black_box;
use std::time::Instant;

use check::{Options, check, parse, rules};
use facts::Minor;

const ROUNDS: usize = 41;

fn main() {
    let read =
        |path: String| std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
    let mut texts = std::env::args().skip(1).map(read);
    let stream: Vec<String> = texts.by_ref().take(1).collect();
    let files: Vec<String> = texts.collect();
    for ((name, of_stream), (_, of_files)) in times(&stream).into_iter().zip(times(&files)) {
        println!("{name}\t{of_stream}\t{of_files}");
    }
}

/// The time of the parser, then of each rule, over all texts.
fn times(texts: &[String]) -> Vec<(&'static str, i64)> {
    let none = asking("none of them");
    let alone: Vec<(&'static str, Options)> = rules()
        .iter()
        .map(|rule| (rule.id, asking(rule.id)))
        .collect();
    let parsing = || {
        texts
            .iter()
            .for_each(|text| parse(text).for_each(|doc| drop(black_box(doc))))
    };
    let checking = |options: &Options| {
        texts
            .iter()
            .for_each(|text| drop(black_box(check(text, options))));
    };
    let parser = (0..ROUNDS).map(|_| micros(parsing)).min();
    let mut times = vec![("the parser", parser.unwrap_or_default())];
    for (id, options) in alone {
        let (mut fastest, mut fastest_none) = (i64::MAX, i64::MAX);
        for _ in 0..ROUNDS {
            fastest_none = fastest_none.min(micros(|| checking(&none)));
            fastest = fastest.min(micros(|| checking(&options)));
        }
        times.push((id, fastest - fastest_none));
    }
    times
}

fn asking(rule: &str) -> Options {
    Options {
        only: vec![rule.to_owned()],
        ..Options::new(Minor(36))
    }
}

fn micros(run: impl FnOnce()) -> i64 {
    let started = Instant::now();
    run();
    i64::try_from(started.elapsed().as_micros()).unwrap_or(i64::MAX)
}
