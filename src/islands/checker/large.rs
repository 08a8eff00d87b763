//! The read-only view of a text that is too large for an editor: only the rows that can be seen are there.

use leptos::task::spawn_local;
use protocol::{Answer, Ask, FileId};

use super::board;
use crate::app::App;
use crate::browser::{place_rows, row_height, scroll_top_of, set_scroll_top};
use crate::file::File;
use crate::fixing::ask_about_texts;

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

    /// Where the first loaded row stands: in its own place, or, where rows are denser than pixels, relative to the top one.
    fn offset_px(self, top_px: f64, first: usize) -> f64 {
        if self.n_rows as f64 * self.row_px <= HIGHEST_PX {
            return first as f64 * self.row_px;
        }
        let n_before = self.row_at(top_px) as f64 - first as f64;
        (top_px - n_before * self.row_px).max(0.0)
    }
}

/// Draws the rows that can be seen, where the shown text is a large one.
pub(super) fn redraw(app: App) {
    let file = app.shown();
    if app.with_file(file, File::is_large) == Some(true) {
        spawn_local(draw(app, file));
    }
}

fn scale(app: App, file: FileId) -> Scale {
    let n_rows = app.with_file(file, |file| {
        file.kept.as_ref().map_or(0, |kept| kept.n_rows)
    });
    Scale {
        n_rows: n_rows.unwrap_or_default(),
        row_px: row_height(),
    }
}

async fn draw(app: App, file: FileId) {
    let Some(board) = board() else { return };
    let Some(rows) = board.first("rows") else {
        return;
    };
    let scale = scale(app, file);
    let first = scale.row_at(scroll_top_of(rows)).saturating_sub(MARGIN);
    let ask = Ask::Rows {
        file,
        first,
        count: 4 * MARGIN,
    };
    let Some(Answer::Html { html }) = ask_about_texts(app, ask).await.map(|reply| reply.answer)
    else {
        return;
    };
    if app.shown() == file {
        board.fill("lines", &html);
        place_rows(
            rows,
            scale.height_px(),
            scale.offset_px(scroll_top_of(rows), first),
        );
    }
}

/// Brings a row into the upper part of the box.
pub(super) fn scroll_to_row(app: App, file: FileId, row: usize) {
    let scale = scale(app, file);
    if let Some(rows) = board().as_ref().and_then(|board| board.first("rows")) {
        set_scroll_top(rows, scale.top_px(row.saturating_sub(8)));
        redraw(app);
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
        assert_eq!(scale.offset_px(86_420.0, 4_281), 85_620.0);
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
        assert!((scale.offset_px(top, 1_000_000) - top).abs() <= 20.0);
    }
}
