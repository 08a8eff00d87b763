//! Patterns for paths: `*` stands for a part of one name, `**` for any number of folders, a folder for all below it.

/// Whether a path is the one a pattern names, or lies below it.
pub(crate) fn is_match(pattern: &str, path: &str) -> bool {
    let pattern: Vec<&str> = split(pattern).collect();
    let path: Vec<&str> = split(path).collect();
    matches_names(&pattern, &path)
}

fn split(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|name| !matches!(*name, "" | "."))
}

fn matches_names(pattern: &[&str], path: &[&str]) -> bool {
    match (pattern.split_first(), path.split_first()) {
        (None, _) => true,
        (Some((&"**", rest)), _) => {
            (0..=path.len()).any(|n_taken| matches_names(rest, &path[n_taken..]))
        }
        (Some((name, rest)), Some((own, below))) => {
            matches_name(name, own) && matches_names(rest, below)
        }
        (Some(_), None) => false,
    }
}

/// Whether a name is what a pattern with stars says.
fn matches_name(pattern: &str, name: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == name;
    };
    let Some(name) = name.strip_prefix(start) else {
        return false;
    };
    let ends = name.char_indices().map(|(at, _)| at);
    ends.chain([name.len()])
        .any(|at| matches_name(rest, &name[at..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_name_files_and_folders() {
        for (pattern, path) in [
            ("shop.yaml", "shop.yaml"),
            ("./app", "app/a/b.yaml"),
            ("app/*.yaml", "app/b.yaml"),
            ("**/b.yaml", "b.yaml"),
            ("**/b.*", "app/x/b.yaml"),
            ("app/**", "app/x/b.yaml"),
            ("*ä*", "bär.yaml"),
        ] {
            assert!(is_match(pattern, path), "{pattern} {path}");
        }
        for (pattern, path) in [
            ("shop", "shop.yaml"),
            ("app/*.yaml", "app/x/b.yaml"),
            ("b.yaml", "app/b.yaml"),
            ("app/b.yaml/x", "app/b.yaml"),
        ] {
            assert!(!is_match(pattern, path), "{pattern} {path}");
        }
    }
}
