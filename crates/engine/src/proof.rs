//! What a text proves to the steps of a guide: the kinds of objects in it, and the rules that find something.
//!
//! A line for each text: kinds, a tab, rules, both with spaces between. Among the kinds are what the text was read as, such as
//! `kubelet-config`, and `object` and `image` where there are any. A text that was not read wholly proves nothing, so it has
//! no kinds.

use check::{Checked, Status};

/// The line of a text.
pub(crate) fn line(text: &str, checked: &Checked) -> String {
    let mut kinds: Vec<&str> = Vec::new();
    if checked.status == Status::Checked {
        kinds.extend(checked.kinds.iter().map(String::as_str));
        kinds.push(checked.detected.name());
        if checked.coverage.objects > 0 {
            kinds.push("object");
        }
        if text.contains("image") {
            kinds.push("image");
        }
    }
    let mut rules: Vec<&str> = checked.findings.iter().map(|found| found.rule).collect();
    rules.sort_unstable();
    rules.dedup();
    format!("{}\t{}\n", kinds.join(" "), rules.join(" "))
}

#[cfg(test)]
mod tests {
    use check::Options;

    fn line(text: &str) -> String {
        super::line(text, &check::check(text, &Options::new(facts::Minor(36))))
    }

    #[test]
    fn names_kinds_and_rules_once() {
        let pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - name: a\n    image: k8s.gcr.io/pause:3.5\n";
        let list =
            format!("{pod}---\n{pod}---\napiVersion: v1\nkind: Service\nmetadata:\n  name: a\n");
        assert_eq!(
            line(&list),
            "Pod Service kubernetes object image\tfrozen-registry-image\n"
        );
    }

    #[test]
    fn says_nothing_of_what_it_could_not_read() {
        assert_eq!(
            line("kind: Pod\napiVersion: v1\na: [\n").split('\t').next(),
            Some("")
        );
    }
}
