//! `bench/RESULTS.md`: the machine, the ratios, the times behind them, and the sizes.

use std::fmt::Write;
use std::fs;
use std::thread;

use super::rule_times::RuleTime;
use super::sizes::Size;
use super::speed::{CONTENDERS, Run, Speed};
use crate::run;

/// The least that a contender should take, in times of the engine, on the generated 1 MB stream.
const FLOORS: [(&str, f64); 4] = [
    ("js-yaml 4", 1.0),
    ("js-yaml 5", 1.0),
    ("yaml", 20.0),
    ("monokle", 20.0),
];
const FLOOR_TEXT: &str = "generated 1 MB";

/// The whole report as Markdown.
pub(super) fn write(sizes: &[Size], speed: &Speed, rules: &[RuleTime]) -> String {
    let mut text = String::from("# Benchmark\n\nWritten by `cargo xtask bench`.\n\n");
    text.push_str(&machine(speed));
    text.push_str("\n## How many times as long as Farol\n\n");
    text.push_str(&ratios(speed));
    text.push_str("\n## Times\n\n");
    text.push_str(&times(speed));
    text.push_str("\n## Each rule\n\n");
    text.push_str(&rule_table(rules));
    text.push_str("\n## The check page\n\n");
    text.push_str(&page(speed));
    text.push_str("\n## Sizes\n\n");
    text.push_str(&size_table(sizes));
    text
}

fn machine(speed: &Speed) -> String {
    let n_cores = thread::available_parallelism().map_or(1, usize::from);
    let cpu = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpu
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "))
        .map_or("unknown CPU", |(_, model)| model.trim());
    let date = run::output(run::command("date").arg("+%F")).unwrap_or_default();
    let measured = [
        "js-yaml",
        "js-yaml-5",
        "yaml",
        "@monokle/parser",
        "@monokle/validation",
    ];
    let versions: Vec<String> = measured
        .iter()
        .filter_map(|name| {
            Some(format!(
                "{name} {}",
                speed.versions.get(*name)?.rsplit('@').next()?
            ))
        })
        .collect();
    format!(
        "- {}, {n_cores} cores, {model}\n- Chromium {}\n- {}\n- {} rounds in turns after one to warm up\n",
        date.trim(),
        speed.browser,
        versions.join(", "),
        speed.rounds,
    )
}

fn ratios(speed: &Speed) -> String {
    let mut table = String::from(
        "Medians of one run; the budget is held against the generated 1 MB stream.\n\n| |",
    );
    for text in &speed.texts {
        let _ = write!(table, " {} |", text.name);
    }
    table.push_str(" budget | |\n| --- |");
    table.push_str(&" ---: |".repeat(speed.texts.len() + 1));
    table.push_str(" --- |\n");
    for (name, floor) in FLOORS {
        let _ = write!(table, "| {name} |");
        for text in &speed.texts {
            let _ = write!(
                table,
                " {} |",
                text.ratio(name)
                    .map_or("refused".to_owned(), |ratio| format!("{ratio:.1}"))
            );
        }
        let held = speed
            .texts
            .iter()
            .find(|text| text.name == FLOOR_TEXT)
            .and_then(|text| text.ratio(name));
        let _ = writeln!(
            table,
            " {floor:.1} | {} |",
            verdict(held.is_some_and(|ratio| ratio >= floor))
        );
    }
    table
}

fn times(speed: &Speed) -> String {
    let mut table = String::from(
        "Farol: text to the worker, parsing, every rule, findings back. js-yaml: `loadAll`. yaml: `parseAllDocuments`.\n\
         monokle: `extractK8sResources` and its check for deprecated and removed APIs, without the schemas it would download.\n\n\
         | text | bytes | | median ms | fastest ms | gave |\n| --- | ---: | --- | ---: | ---: | --- |\n",
    );
    for text in &speed.texts {
        for name in CONTENDERS {
            let Some(run) = text.runs.iter().find(|run| run.name == name) else {
                continue;
            };
            let ms = |time: Option<f64>| time.map_or("-".to_owned(), |ms| format!("{ms:.1}"));
            let _ = writeln!(
                table,
                "| {} | {} | {name} | {} | {} | {} |",
                text.name,
                text.n_bytes,
                ms(run.median()),
                ms(run.fastest()),
                gave(run)
            );
        }
    }
    table
}

fn gave(run: &Run) -> String {
    let what = if matches!(run.name.as_str(), "farol" | "monokle") {
        "findings"
    } else {
        "documents"
    };
    match (&run.refused, run.result) {
        (Some(why), _) => format!("refused: {}", why.replace('|', "/")),
        (None, Some(n)) => format!("{n} {what}"),
        (None, None) => "nothing".to_owned(),
    }
}

fn page(speed: &Speed) -> String {
    let mut table = String::from("| what | ms | budget ms | |\n| --- | ---: | ---: | --- |\n");
    let mut keys = speed.keys_ms.clone();
    keys.sort_by(f64::total_cmp);
    for (name, percent) in [("median", 50), ("p95", 95)] {
        let at = (keys.len() * percent / 100).min(keys.len().saturating_sub(1));
        let Some(ms) = keys.get(at) else { continue };
        let _ = writeln!(
            table,
            "| key to findings at 100 kB, {name} of {} | {ms:.0} | 50 | {} |",
            keys.len(),
            verdict(*ms <= 50.0)
        );
    }
    for (name, ms) in &speed.tasks_ms {
        let shown = if *ms == 0.0 {
            "under 50".to_owned()
        } else {
            format!("{ms:.0}")
        };
        let _ = writeln!(
            table,
            "| longest task while a file comes in, best of 3, {name} | {shown} | 50 | {} |",
            verdict(*ms <= 50.0)
        );
    }
    table
}

/// The time of each rule in times of the parser's, slowest first.
fn rule_table(rules: &[RuleTime]) -> String {
    let mut table = String::from(
        "What a check that asks one rule takes over a check that asks none, natively, in times of what the parser takes.\n\
         Rules that share a walk or a search all carry it; what is below the noise can be negative. No rule should reach 1.\n\n\
         | rule | generated 1 MB | public manifests | |\n| --- | ---: | ---: | --- |\n",
    );
    let Some((parser, rules)) = rules.split_first() else {
        return table;
    };
    let ratio = |us: i64, of: i64| us as f64 / (of.max(1)) as f64;
    let of_stream = |rule: &RuleTime| ratio(rule.stream_us, parser.stream_us);
    let of_files = |rule: &RuleTime| Some(ratio(rule.files_us?, parser.files_us?));
    let mut rules: Vec<&RuleTime> = rules.iter().collect();
    rules.sort_by(|a, b| of_stream(b).total_cmp(&of_stream(a)));
    for rule in rules {
        let (stream, files) = (of_stream(rule), of_files(rule));
        let is_met = stream < 1.0 && files.is_none_or(|files| files < 1.0);
        let files = files.map_or("-".to_owned(), |files| format!("{files:.2}"));
        let row = [rule.name.clone(), format!("{stream:.2}"), files];
        let _ = writeln!(table, "| {} | {} |", row.join(" | "), verdict(is_met));
    }
    let ms = |us: i64| format!("{:.1} ms", us as f64 / 1000.0);
    let files = parser.files_us.map_or("-".to_owned(), ms);
    let _ = writeln!(
        table,
        "| {} | {} | {files} | |",
        parser.name,
        ms(parser.stream_us)
    );
    table
}

fn size_table(sizes: &[Size]) -> String {
    let mut table = String::from(
        "| what | KiB | brotli KiB | budget KiB | |\n| --- | ---: | ---: | ---: | --- |\n",
    );
    let kib = |n: usize| format!("{:.1}", n as f64 / 1024.0);
    for size in sizes {
        let budget = size.budget.map_or("-".to_owned(), kib);
        let row = [kib(size.n_raw), kib(size.n_brotli), budget].join(" | ");
        let held = size
            .budget
            .map_or("-", |budget| verdict(size.n_counted <= budget));
        let _ = writeln!(table, "| {} | {row} | {held} |", size.what);
    }
    table
}

fn verdict(is_met: bool) -> &'static str {
    if is_met { "met" } else { "**missed**" }
}
