//! Translations that are behind: English stands in them with facts in English words, days as the reader writes them.

use compose::{Original, Setting, Shared, compose_translation};
use freshness::{Change, Changes, Record, hash, sections};
use words::{Words, locale};

const BEFORE: &str = "# Title\n\nLead.\n\n## Dates {#dates}\n\n- Frozen.\n\nText.\n";
const AFTER: &str = "# Title\n\nLead.\n\n## Dates {#dates}\n\n- Frozen {{date k8s-gcr-io-frozen}}.\n\nOther text.\n";
const TRANSLATED: &str = "# Título\n\nIntrodução.\n\n## Datas {#dates}\n\n- Congelado.\n\nTexto: {{date k8s-gcr-io-frozen}}.\n";

#[test]
fn english_has_english_dates() {
    let mut record = Record::default();
    let mut changes = Changes::default();
    for section in sections(BEFORE) {
        record.set(
            &freshness::part("guides/a.md", &section.id),
            section.blocks.iter().map(hash).collect(),
        );
    }
    for text in ["- Frozen.", "Text."] {
        let (day, text) = ("2026-11-02".to_owned(), text.to_owned());
        changes.keep(Change { day, text });
    }
    let original = Original {
        path: "guides/a.md",
        english: AFTER,
        record: &record,
        changes: &changes,
    };
    let words = Words::of(locale("pt-BR").expect("a locale of ours"));
    let setting = Setting {
        path: "guides/a",
        words: &words,
        shared: &Shared::default(),
        english: &Shared::default(),
    };
    let composed = compose_translation(TRANSLATED, &original, &setting);
    assert_eq!(
        composed.markdown,
        "\n# Título\n\nIntrodução.\n\n## Datas {#dates}\n\n\
         :::english changed 2 de nov. de 2026\n- Frozen 3 Apr 2023.\n:::\n\n\
         :::stale paragraph 2 de nov. de 2026\nTexto: 3 de abr. de 2023.\n::now\nOther text.\n\
         ::changed\n{--Text--} {++Other text++}.\n:::\n"
    );
    assert_eq!(composed.source_line(14), 9);
}
