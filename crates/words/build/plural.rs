//! CLDR plural rules to Rust, for whole numbers.
//!
//! A rule is written as on <https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html> with
//! every operand but `n` (or `i`) left out: `one: n % 10 = 1 and n % 100 != 11; few: n % 10 = 2..4`. `other` is what is
//! left, and is not written.

/// The categories that a rule names, with `other`.
pub(crate) fn categories(rule: &str) -> Vec<&str> {
    let named = clauses(rule)
        .filter_map(|clause| clause.split_once(':'))
        .map(|(category, _)| category.trim());
    named.chain(["other"]).collect()
}

/// A Rust expression of type `fn(u64) -> &'static str`.
pub(crate) fn to_rust(rule: &str) -> Result<String, String> {
    let mut branches = String::new();
    for clause in clauses(rule) {
        let (category, condition) = clause
            .split_once(':')
            .ok_or_else(|| format!("`{clause}` is no plural rule, expected `one: n = 1`"))?;
        let category = category.trim();
        if !["zero", "one", "two", "few", "many"].contains(&category) {
            return Err(format!("`{category}` is no plural category of CLDR"));
        }
        branches += &format!("if {} {{ {category:?} }} else ", disjunction(condition)?);
    }
    let argument = if branches.is_empty() { "_" } else { "n" };
    Ok(format!("|{argument}: u64| {branches}{{ \"other\" }}"))
}

fn clauses(rule: &str) -> impl Iterator<Item = &str> {
    rule.split(';')
        .map(str::trim)
        .filter(|clause| !clause.is_empty())
}

fn disjunction(condition: &str) -> Result<String, String> {
    let parts: Result<Vec<String>, String> = condition.split(" or ").map(conjunction).collect();
    Ok(parts?.join(" || "))
}

fn conjunction(condition: &str) -> Result<String, String> {
    let parts: Result<Vec<String>, String> = condition.split(" and ").map(relation).collect();
    Ok(parts?.join(" && "))
}

fn relation(text: &str) -> Result<String, String> {
    let fault = || {
        format!(
            "`{}` is no relation of a plural rule, expected `n % 10 = 2..4`",
            text.trim()
        )
    };
    let (left, is_not, right) = match text.split_once("!=") {
        Some((left, right)) => (left, true, right),
        None => text
            .split_once('=')
            .map(|(left, right)| (left, false, right))
            .ok_or_else(fault)?,
    };
    let left = match left.split_once('%') {
        Some((operand, modulus)) if is_operand(operand) => {
            format!("n % {}", number(modulus).ok_or_else(fault)?)
        }
        None if is_operand(left) => "n".to_owned(),
        _ => return Err(fault()),
    };
    let values: Option<Vec<String>> = right.split(',').map(values).collect();
    let negation = if is_not { "!" } else { "" };
    Ok(format!(
        "{negation}matches!({left}, {})",
        values.ok_or_else(fault)?.join(" | ")
    ))
}

fn values(text: &str) -> Option<String> {
    match text.split_once("..") {
        Some((first, last)) => Some(format!("{}..={}", number(first)?, number(last)?)),
        None => number(text).map(|number| number.to_string()),
    }
}

fn is_operand(text: &str) -> bool {
    matches!(text.trim(), "n" | "i")
}

fn number(text: &str) -> Option<u64> {
    text.trim().parse().ok()
}
