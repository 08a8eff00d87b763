//! Which locale a reader gets, and how it counts and writes.

#[path = "../build/plural.rs"]
mod plural;

use words::{Words, best_locale, locale, locales};

fn best(wanted: &str) -> &'static str {
    best_locale(wanted.split_whitespace()).tag
}

fn words(tag: &str) -> Words {
    Words::new(locale(tag).expect("a locale of the site"), "")
}

#[test]
fn english_comes_first() {
    assert_eq!(locales()[0].tag, "en");
    assert_eq!(locale("EN"), None);
}

#[test]
fn finds_the_best_locale() {
    assert_eq!(best("zh"), "zh-CN");
    assert_eq!(best("zh-Hans-CN"), "zh-CN");
    assert_eq!(best("zh-SG"), "zh-CN");
    assert_eq!(best("pt"), "pt-BR");
    assert_eq!(best("pt_PT"), "pt-BR");
    assert_eq!(best("ES-419"), "es");
    assert_eq!(best("de fr-CH es-MX en"), "es");
    assert_eq!(best("de en-GB pt-BR"), "en");
    assert_eq!(best("de - x"), "en");
    assert_eq!(best(""), "en");
}

#[test]
fn separates_thousands_as_the_locale_does() {
    assert_eq!(words("en").number(-1_234_567), "-1,234,567");
    assert_eq!(words("pt-BR").number(1204), "1.204");
    assert_eq!(words("es").number(1204), "1204");
    assert_eq!(words("es").number(12_040), "12.040");
    assert_eq!(words("zh-CN").number(999), "999");
    assert_eq!(words("en").number(i64::MIN), "-9,223,372,036,854,775,808");
}

#[test]
fn writes_decimal_places() {
    assert_eq!(words("en").decimal(102, 1), "10.2");
    assert_eq!(words("pt-BR").decimal(1_234_005, 3), "1.234,005");
    assert_eq!(words("en").decimal(-5, 2), "-0.05");
    assert_eq!(words("en").decimal(5, 0), "5");
}

#[test]
fn writes_a_month_that_is_none() {
    assert_eq!(words("en").month(2023, 0), "? 2023");
    assert_eq!(words("en").month(2023, 13), "? 2023");
}

#[test]
fn translates_cldr_rules() {
    let rule = "one: n % 10 = 1 and n % 100 != 11; few: n % 10 = 2..4 or i = 0,7";
    assert_eq!(
        plural::to_rust(rule).expect("the rule is right"),
        "|n: u64| if matches!(n % 10, 1) && !matches!(n % 100, 11) { \"one\" } \
         else if matches!(n % 10, 2..=4) || matches!(n, 0 | 7) { \"few\" } else { \"other\" }",
    );
    assert_eq!(plural::categories(rule), ["one", "few", "other"]);
    assert_eq!(
        plural::to_rust("").expect("no rule is right too"),
        "|_: u64| { \"other\" }"
    );
    assert!(plural::to_rust("one: v = 0").is_err());
    assert!(plural::to_rust("some: n = 0").is_err());
}
