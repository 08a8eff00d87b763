//! Anything may be pasted: no text makes the checker panic or hang, and what it does not read it says.

use check::{
    Checked, Limit, MAX_DEPTH, MAX_FINDINGS, MAX_TEXT, Options, Safety, Status, check, fix,
};
use facts::Minor;

fn run(text: &str) -> Checked {
    check(text, &Options::new(Minor(36)))
}

fn limits(checked: &Checked) -> Vec<&str> {
    checked
        .findings
        .iter()
        .filter(|finding| finding.rule == "input-limit")
        .map(|finding| finding.subject.as_str())
        .collect()
}

#[test]
fn empty_and_unlike_texts_are_not_recognized() {
    let binary: String = (0u8..=255).map(char::from).cycle().take(100_000).collect();
    let prose = "Dear reader: this is a letter.\n  With lines, [brackets and \"quotes.\n";
    for text in [
        "",
        "\u{FEFF}",
        "\n\n",
        "\0",
        "---",
        "# nothing",
        "\u{FFFD}\u{FFFD}",
        prose,
        binary.as_str(),
        "{---",
        "? ",
        "a: *b",
        "\t",
    ] {
        let checked = run(text);
        assert_eq!(
            checked.status,
            Status::NotRecognized,
            "{:?}",
            &text[..text.len().min(40)]
        );
        assert_eq!(checked.findings, []);
        assert_eq!(checked.notes.len(), 1);
    }
}

#[test]
fn half_a_document_is_checked_as_far_as_it_goes() {
    let whole = "apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata: {name: shop, labels: {a: \"b\"}}\nspec:\n  rules:\n  - host: 'x'\n";
    for end in 0..whole.len() {
        let checked = run(&whole[..end]);
        let coverage = checked.coverage;
        assert_eq!(
            coverage.checked + coverage.foreign + coverage.partial + coverage.skipped,
            coverage.objects
        );
    }
    assert_eq!(
        run(&whole[..70])
            .findings
            .first()
            .map(|finding| finding.rule),
        Some("removed-api")
    );
    let json = r#"{"apiVersion": "extensions/v1beta1", "kind": "Ingress", "metadata": {"name": "shop", "x": [1, {"y": null}]}}"#;
    for end in 0..json.len() {
        run(&json[..end]);
    }
    let rules: Vec<&str> = run(&json[..80])
        .findings
        .iter()
        .map(|finding| finding.rule)
        .collect();
    assert_eq!(rules, ["removed-api", "yaml-syntax"]);
}

#[test]
fn deep_nesting_ends_at_a_limit() {
    let head = "apiVersion: v1\nkind: Pod\nspec: ";
    let block: String = (0..1000)
        .map(|depth| format!("{}a:\n", " ".repeat(depth)))
        .collect();
    let dashes = format!("apiVersion: v1\nkind: Pod\nspec:\n{}x", "- ".repeat(5000));
    let cases = [
        format!("{head}{}", "[".repeat(100_000)),
        format!("{head}{}{}", "[".repeat(50_000), "]".repeat(50_000)),
        format!("{head}{}", "{a: ".repeat(100_000)),
        format!(
            "{{\"apiVersion\": \"v1\", \"kind\": \"Pod\", \"spec\": {}",
            "[".repeat(100_000)
        ),
        format!("apiVersion: v1\nkind: Pod\n{block}"),
        format!("apiVersion: v1\nkind: Pod\n{}a", "? ".repeat(20_000)),
        dashes,
    ];
    for text in cases {
        let checked = run(&text);
        assert_eq!(limits(&checked), [Limit::Depth.name()], "{:?}", &text[..60]);
        assert_eq!(checked.status, Status::PartlyChecked);
        assert_eq!(Limit::Depth.number(), MAX_DEPTH);
    }
}

#[test]
fn aliases_are_never_expanded() {
    let mut bomb =
        String::from("apiVersion: v1\nkind: List\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for i in 1..60 {
        let before = format!("*a{}, ", i - 1).repeat(9);
        bomb.push_str(&format!(
            "a{i}: &a{i} [{}]\n",
            before.trim_end_matches(", ")
        ));
    }
    bomb.push_str("items: [*a59]\n");
    assert_eq!(run(&bomb).status, Status::Checked);
    assert_eq!(
        run("a: &a [*a]\nb: &b {*b : *b}\n").status,
        Status::NotRecognized
    );
}

#[test]
fn large_pieces_take_linear_time() {
    let object = "apiVersion: v1\nkind: ConfigMap\ndata:\n";
    let long = "x".repeat(5_000_000);
    let line = "k8s.gcr.io/pause:3.1 名 ".repeat(50_000);
    let keys: String = (0..100_000)
        .map(|i| format!("  k{i}: k8s.gcr.io/pause:3.1\n"))
        .collect();
    let quoted: String = (0..300)
        .map(|i| format!("  q{i}: '{{\n\"a\": 1\n}}'\n"))
        .collect();
    let same: String = "  k: v\n".repeat(50_000);
    let texts = [
        format!("{object}  a: {long}\n"),
        format!("{object}  a: \"{long}\"\n"),
        format!("{object}  a: |\n    {long}\n"),
        format!("{object}  a: \"{long}"),
        format!("{object}  a: {line}\n"),
        format!("{object}  a: &a {line}\n"),
        format!("{object}{keys}"),
        format!("{object}{quoted}  last: *none\n"),
        format!("{object}{same}"),
        format!("{}\n", "- ".repeat(200_000)),
        "---\n".repeat(200_000),
        "#".repeat(1_000_000),
        "{{ x }}\n".repeat(50_000),
        format!("{object}  a: {}\n", "{{ x }} ".repeat(50_000)),
        format!("{object}  a: {}\n", "{{ ".repeat(50_000)),
        format!("{object}{}", "  a: {{ x\n".repeat(20_000)),
        "{{".repeat(500_000),
        "{{ if x }}\n".repeat(50_000),
        "{{ if x }}a{{ else }}b".repeat(20_000),
        format!(
            "{}a: b\n{}",
            "{{ if x }}{{ else }}\n".repeat(20_000),
            "{{ end }}\n".repeat(20_000)
        ),
        (0..20_000)
            .map(|i| format!("{{{{ if a{i} }}}}\na: 1\n{{{{ else }}}}\na: 2\n{{{{ end }}}}\n"))
            .collect(),
        (0..20_000)
            .map(|i| format!("{{{{ else if a{i} }}}}\na: 1\n"))
            .collect(),
        (0..5_000)
            .map(|i| format!("{{{{ $a{i} := semverCompare \">1\" $a{i} }}}}\n"))
            .collect(),
        "{{ define \"x\" }}\napiVersion: v1\n".repeat(20_000) + &"{{ end }}\n".repeat(20_000),
        "{{ define \"x\" }}\napiVersion: v1\n{{ end }}\n".repeat(20_000),
        format!("a: {{{{ if {} }}}}", "(".repeat(1_000)),
        "{{/* ".repeat(100_000),
        "{{ ` }}\n".repeat(50_000),
        "{{ \"\n".repeat(50_000),
        "{%".repeat(100_000),
        "{# ".repeat(100_000),
        format!("[{}", "${".repeat(100_000)),
        format!("[{}", "${x".repeat(1_000) + &"}".repeat(1_000)),
        format!("[{}", "@@a".repeat(100_000)),
        "#@ if x\na: 1\n".repeat(30_000),
        format!("a: b {}", "#@".repeat(100_000)),
        "\u{FEFF}\n".repeat(100_000),
        "{\"a\":\n".repeat(100_000),
        "{\"a\"\n".repeat(50_000),
        "&a ".repeat(100_000),
        ": ".repeat(100_000),
        "\"".repeat(100_000),
        "'\n".repeat(100_000),
        "\t\n".repeat(100_000),
        format!("\"{}", "apiVersion ".repeat(200_000)),
    ];
    for text in texts {
        let checked = run(&text);
        assert!(
            checked.findings.len() <= MAX_FINDINGS + 1,
            "{:?}",
            &text[..40]
        );
    }
}

#[test]
fn many_findings_end_at_a_limit() {
    let text = "apiVersion: extensions/v1beta1\nkind: Ingress\n---\n".repeat(MAX_FINDINGS + 10);
    let checked = run(&text);
    assert_eq!(checked.findings.len(), MAX_FINDINGS + 1);
    assert_eq!(limits(&checked), [Limit::Findings.name()]);
}

#[test]
fn a_text_that_is_too_large_is_said_to_be() {
    let checked = run(&" ".repeat(MAX_TEXT + 1));
    assert_eq!(limits(&checked), [Limit::Text.name()]);
    assert_eq!(checked.status, Status::PartlyChecked);
}

#[test]
fn fixing_bad_input_changes_nothing() {
    for text in [
        "",
        "\0",
        "{",
        "apiVersion: v1\nkind: Pod\nspec: [",
        "\u{FEFF}---\n",
    ] {
        let fixed = fix(text, &Options::new(Minor(36)), Safety::Review);
        assert_eq!((fixed.text.as_str(), fixed.applied), (text, 0));
    }
}
