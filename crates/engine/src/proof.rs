//! What a text proves to the steps of a guide: the kinds of objects in it, and the rules that find something.
//!
//! A line for each text: kinds, rules, their guides and the minor that an upgrade starts from, with tabs between, each with
//! spaces between. Among the kinds are what the text was read as, such as `kubelet-config`, and `object` and `image` where
//! there are any. A text that was not read wholly proves nothing, so it has no kinds.

use check::{Checked, Status};
use facts::Minor;

/// The line of a text.
pub(crate) fn line(text: &str, checked: &Checked, from: Option<Minor>) -> String {
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
    let rules = each_once(checked.findings.iter().map(|found| found.rule));
    let guides = each_once(checked.findings.iter().map(|found| found.guide));
    let from = from.map_or(String::new(), |from| from.to_string());
    format!("{}\t{rules}\t{guides}\t{from}\n", kinds.join(" "))
}

fn each_once<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let mut words: Vec<&str> = words.collect();
    words.sort_unstable();
    words.dedup();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use check::Options;
    use facts::Minor;

    fn line(text: &str) -> String {
        super::line(text, &check::check(text, &Options::new(Minor(36))), None)
    }

    #[test]
    fn names_kinds_and_rules_once() {
        let pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - name: a\n    image: k8s.gcr.io/pause:3.5\n";
        let list =
            format!("{pod}---\n{pod}---\napiVersion: v1\nkind: Service\nmetadata:\n  name: a\n");
        assert_eq!(
            line(&list),
            "Pod Service kubernetes object image\tfrozen-registry-image\tregistry-k8s-io\t\n"
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
