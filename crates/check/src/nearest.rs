//! The name that a mistyped one is nearest to.

/// The nearest of `names`, if it is near enough to be meant: one change in four characters, at most three, and one alone in
/// a name that starts with another letter.
pub(crate) fn nearest<'a>(word: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (word.len() / 4).clamp(1, 3);
    if word.len() > 80 {
        return None;
    }
    let letters = letters(word);
    // Each change makes one letter come and one go at most, which most names rule out at a glance.
    let is_near = |name: &&str| (letters ^ self::letters(name)).count_ones() as usize <= 2 * limit;
    let near = |name: &'a str| {
        let distance = distance(word, name, limit)?;
        let is_start_same = || {
            let firsts = word.bytes().next().zip(name.bytes().next());
            firsts.is_some_and(|(a, b)| a.eq_ignore_ascii_case(&b))
        };
        (distance < 2 || is_start_same()).then_some((distance, name))
    };
    names
        .filter(is_near)
        .filter_map(near)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// A bit for each letter in a word, whatever its case.
fn letters(word: &str) -> u32 {
    word.bytes()
        .fold(0, |letters, byte| letters | 1 << (byte & 31))
}

/// How many characters have to be added, dropped, changed or swapped with their neighbour, whatever their case; `None`
/// beyond `limit`.
fn distance(a: &str, b: &str, limit: usize) -> Option<usize> {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len().abs_diff(b.len()) > limit {
        return None;
    }
    let is_same = |i: usize, j: usize| a[i].eq_ignore_ascii_case(&b[j]);
    let mut before = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    let mut row = before.clone();
    for i in 1..=a.len() {
        row[0] = i;
        for j in 1..=b.len() {
            let changed = last[j - 1] + usize::from(!is_same(i - 1, j - 1));
            row[j] = changed.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && is_same(i - 1, j - 2) && is_same(i - 2, j - 1) {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        // What follows can only cost more.
        if row.iter().all(|cost| *cost > limit) {
            return None;
        }
        std::mem::swap(&mut before, &mut last);
        std::mem::swap(&mut last, &mut row);
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
