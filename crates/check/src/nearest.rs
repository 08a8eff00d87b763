//! The name that a mistyped one is nearest to.

/// The nearest of `names`, if it is near enough to be meant: one change in four characters, at most three, and one alone in
/// a name that starts with another letter.
pub(crate) fn nearest<'a>(word: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (word.len() / 4).clamp(1, 3);
    if word.len() > 80 {
        return None;
    }
    let word = word.to_lowercase();
    let near = |name: &'a str| {
        let known = name.to_lowercase();
        let distance = distance(&word, &known, limit)?;
        (distance < 2 || known.chars().next() == word.chars().next()).then_some((distance, name))
    };
    names
        .filter_map(near)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// How many characters have to be added, dropped, changed or swapped with their neighbour; `None` beyond `limit`.
fn distance(a: &str, b: &str, limit: usize) -> Option<usize> {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len().abs_diff(b.len()) > limit {
        return None;
    }
    let mut before = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i; b.len() + 1];
        for j in 1..=b.len() {
            let changed = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            row[j] = changed.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        before = std::mem::replace(&mut last, row);
    }
    (last[b.len()] <= limit).then_some(last[b.len()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_slips_and_nothing_else() {
        let kinds = ["Deployment", "DaemonSet", "Pod", "Service", "Ingress"];
        let find = |word| nearest(word, kinds.into_iter());
        assert_eq!(find("Deploymnet"), Some("Deployment"));
        assert_eq!(find("daemonset"), Some("DaemonSet"));
        assert_eq!(find("Pods"), Some("Pod"));
        assert_eq!(find("ngress"), Some("Ingress"));
        assert_eq!(find("Widget"), None);
        assert_eq!(nearest("JobTemplate", ["PodTemplate"].into_iter()), None);
        assert_eq!(find(""), None);
    }
}
