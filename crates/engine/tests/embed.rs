//! What embeds show of a text, by plain functions.

use check::Options;
use engine::{Api, Asked, Embed};
use facts::Minor;
use words::Words;

const TEXT: &str = "# ação\napiVersion: batch/v1beta1\nkind: CronJob\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n\
                    spec:\n  containers:\n    - name: a\n      image: k8s.gcr.io/pause:3.5\n";

fn api() -> Api {
    let mut api = Api::default();
    api.speak(
        "en",
        words::catalogue(words::locale("en").expect("English")),
    )
    .expect("a locale of ours");
    api
}

fn asked() -> Asked<'static> {
    Asked {
        target: Some("1.36"),
        ..Asked::default()
    }
}

#[test]
fn places_findings_as_a_text_area_counts() {
    let html = api().findings(TEXT, "./", asked()).expect("good use");
    let start = TEXT.chars().take_while(|c| *c != 'b').count();
    assert!(html.contains(&format!("data-from=\"{start}\"")), "{html}");
    assert!(html.contains("data-safe=\"2\""), "{html}");
}

#[test]
fn opens_and_mends_the_same_finding() {
    let api = api();
    let number = api
        .findings(TEXT, "./", asked())
        .expect("good use")
        .split("data-finding=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next()?.parse().ok())
        .expect("the first one is listed");
    let body = api.finding(TEXT, "./", number, asked()).expect("good use");
    assert!(body.contains("data-do=\"apply\"") && !body.contains("data-what"));
    let mended = api.mend(TEXT, number, 0, asked()).expect("good use");
    assert_eq!(mended, TEXT.replace("batch/v1beta1", "batch/v1"));
}

#[test]
fn shows_no_buttons_in_an_example_and_nothing_where_a_rule_is_silent() {
    let words = &Words::english();
    let embed = Embed { words, root: "./" };
    let of = |rule, minor| embed.example(rule, TEXT, &Options::new(Minor(minor)));
    let shown = of("removed-api", 36).expect("found");
    assert!(shown.contains("href=\"./en/rules/removed-api/\"") && !shown.contains("<button"));
    assert_eq!(of("removed-api", 24), None);
}
