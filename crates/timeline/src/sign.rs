//! The signs of the lanes: the shape alone tells them apart.

use facts::Lane;

use crate::lanes::lane_id;

/// The sign of a lane, 16 by 16, for chips and tables.
pub fn swatch(lane: Lane) -> String {
    let sign = match lane {
        Lane::Release => r#"<rect class="sign" x="1.5" y="4" width="13" height="8" rx="2"/><path class="cut" d="M8.5 12l5-8M12 12l2.5-4"/>"#.to_owned(),
        Lane::Api => r#"<circle class="sign" cx="8" cy="8" r="6.5"/>"#.to_owned(),
        _ => sign(lane, 8.0, 8.0),
    };
    format!(
        r#"<svg class="swt l-{}" viewBox="0 0 16 16" aria-hidden="true">{sign}</svg>"#,
        lane_id(lane)
    )
}

/// The sign of a lane around a centre.
pub(crate) fn sign(lane: Lane, x: f32, y: f32) -> String {
    let at = |dx: f32, dy: f32| format!("{} {}", px(x + dx), px(y + dy));
    let (shape, cut) = match lane {
        Lane::Release | Lane::Api => {
            return format!(
                r#"<circle class="sign" cx="{}" cy="{}" r="6"/>"#,
                px(x),
                px(y)
            );
        }
        Lane::Registry => (
            format!("M{}h12v12h-12z", at(-6.0, -6.0)),
            format!(r#"<path class="cut" d="M{}h5"/>"#, at(-2.5, 0.0)),
        ),
        Lane::Package => (
            format!("M{}l7.5 7.5-7.5 7.5-7.5-7.5z", at(0.0, -7.5)),
            format!(
                r#"<circle class="hole" cx="{}" cy="{}" r="2"/>"#,
                px(x),
                px(y)
            ),
        ),
        Lane::Runtime => (
            format!("M{}l7.5 13h-15z", at(0.0, -7.0)),
            format!(r#"<path class="cut" d="M{}v4"/>"#, at(0.0, -1.5)),
        ),
        Lane::Flag => (
            format!("M{}h10l-2.5 3.5 2.5 3.5h-8v7h-2z", at(-5.0, -7.0)),
            String::new(),
        ),
        Lane::Retired => (
            format!(
                "M{}l3 3 3-3 3.5 3.5-3 3 3 3-3.5 3.5-3-3-3 3-3.5-3.5 3-3-3-3z",
                at(-3.0, -6.5)
            ),
            String::new(),
        ),
    };
    format!(r#"<path class="sign" d="{shape}"/>{cut}"#)
}

/// A measure with one decimal at most.
pub(crate) fn px(value: f32) -> String {
    let tenths = (value * 10.0).round() as i64;
    if tenths % 10 == 0 {
        return (tenths / 10).to_string();
    }
    let sign = if tenths < 0 { "-" } else { "" };
    format!("{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10)
}
