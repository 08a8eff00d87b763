//! The read-only view of a text that is too large for an editor: only the rows that can be seen are there.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use protocol::{Answer, Ask, FileId, Mark, Row};
use report::Severity;
use words::say;

use crate::app::App;
use crate::browser::{part, row_height, set_scroll_top};
use crate::checking::bring_up_to_date;
use crate::islands::icon::sign;

/// The scrolling box.
const BOX: &str = "rows";
/// Rows beyond both edges, so that scrolling does not show gaps.
const MARGIN: usize = 40;
/// Browsers draw no element that is higher than this.
const HIGHEST_PX: f64 = 15_000_000.0;

/// How rows map to pixels.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Scale {
    n_rows: usize,
    row_px: f64,
}

impl Scale {
    fn height_px(self) -> f64 {
        (self.n_rows as f64 * self.row_px).min(HIGHEST_PX)
    }

    /// The row at the top of the box.
    fn row_at(self, top_px: f64) -> usize {
        let row = (top_px / self.height_px().max(1.0) * self.n_rows as f64).floor();
        (row.max(0.0) as usize).min(self.n_rows.saturating_sub(1))
    }

    /// Where a row would have to be at the top.
    fn top_px(self, row: usize) -> f64 {
        row as f64 / self.n_rows.max(1) as f64 * self.height_px()
    }
}

/// The box with the rows of a text.
pub(super) fn view(app: App, file: FileId) -> impl IntoView {
    let words = app.words();
    let rows = RwSignal::new((0, Vec::<Row>::new()));
    let top = RwSignal::new(0.0);
    let n_rows = move || {
        app.files.with(|files| {
            files
                .iter()
                .find(|known| known.id == file)
                .and_then(|known| known.kept.as_ref())
                .map_or(0, |kept| kept.rows)
        })
    };
    let scale = move || Scale {
        n_rows: n_rows(),
        row_px: row_height(),
    };
    let node = NodeRef::<html::Div>::new();
    let first = Memo::new(move |_| scale().row_at(top.get()).saturating_sub(MARGIN));
    Effect::new(move |_| {
        let (first, _) = (first.get(), app.n_checks.get());
        spawn_local(async move {
            if let Some(found) = fetch(app, file, first).await {
                rows.set((first, found));
            }
        });
    });
    let offset = move || {
        format!(
            "translateY({}px)",
            offset_px(scale(), top.get(), rows.with(|(first, _)| *first))
        )
    };
    let height = move || format!("{}px", scale().height_px());
    view! {
        <div
            class="scroll code" id={BOX} tabindex="0" role="region" aria-label={say!(words, "check-your-text")} node_ref={node}
            on:scroll={move |_| top.set(node.get_untracked().map_or(0.0, |node| f64::from(node.scroll_top())))}
        >
            <div class="tall" style:height={height} style:overflow="hidden">
                <code class="lines" style:transform={offset}>
                    {move || rows.with(|(_, rows)| rows.iter().map(line).collect_view())}
                </code>
            </div>
        </div>
    }
}

/// Where the first loaded row stands: in its own place, or, where rows are denser than pixels, relative to the top one.
fn offset_px(scale: Scale, top_px: f64, first: usize) -> f64 {
    if scale.n_rows as f64 * scale.row_px <= HIGHEST_PX {
        return first as f64 * scale.row_px;
    }
    let n_before = scale.row_at(top_px) as f64 - first as f64;
    (top_px - n_before * scale.row_px).max(0.0)
}

async fn fetch(app: App, file: FileId, first: usize) -> Option<Vec<Row>> {
    bring_up_to_date(app).await.ok()?;
    let ask = Ask::Rows {
        file,
        first,
        count: 3 * MARGIN,
    };
    match app.quiet().engine.ask(ask, Vec::new()).await.ok()?.answer {
        Answer::Rows(rows) => Some(rows),
        _ => None,
    }
}

fn line(row: &Row) -> impl IntoView + use<> {
    let worst = row
        .marks
        .iter()
        .map(|Mark(_, _, severity, _)| *severity)
        .max();
    let class = format!(
        "row{}",
        worst
            .map(|severity| format!(" mark-{}", name(severity)))
            .unwrap_or_default()
    );
    let number = row.line.map(|line| line.to_string());
    view! {
        <span class={class}>
            <span class="g">{worst.map(|severity| sign(severity.into()))}{number}</span>
            <span class="t">{pieces(row)}</span>
        </span>
    }
}

fn pieces(row: &Row) -> impl IntoView + use<> {
    let mut at = 0;
    let mut pieces = Vec::new();
    for Mark(from, to, severity, _) in &row.marks {
        let (Some(before), Some(marked)) = (row.text.get(at..*from), row.text.get(*from..*to))
        else {
            continue;
        };
        pieces.push(before.to_owned().into_any());
        pieces.push(
            view! { <span class={format!("sq-{}", name(*severity))}>{marked.to_owned()}</span> }
                .into_any(),
        );
        at = *to;
    }
    pieces.push(row.text.get(at..).unwrap_or_default().to_owned().into_any());
    pieces
}

fn name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}

/// Brings a row into the middle of the box.
pub(super) fn scroll_to_row(n_rows: usize, row: usize) {
    let scale = Scale {
        n_rows,
        row_px: row_height(),
    };
    if let Some(part) = part(BOX) {
        set_scroll_top(&part, scale.top_px(row.saturating_sub(8)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_rows_in_place_below_the_limit() {
        let scale = Scale {
            n_rows: 10_000,
            row_px: 20.0,
        };
        assert_eq!(scale.row_at(scale.top_px(4_321)), 4_321);
        assert_eq!(offset_px(scale, 86_420.0, 4_281), 85_620.0);
    }

    #[test]
    fn reaches_every_row_above_the_limit() {
        let scale = Scale {
            n_rows: 3_000_000,
            row_px: 20.0,
        };
        assert_eq!(scale.height_px(), HIGHEST_PX);
        for row in [0, 1_234_567, 2_999_999] {
            assert!(scale.row_at(scale.top_px(row)).abs_diff(row) <= 1);
        }
        let top = scale.top_px(1_000_000);
        assert!((offset_px(scale, top, 1_000_000) - top).abs() <= 20.0);
    }
}
