//! What prose leaves to its reader, as `content/README.md` lists it; everything else was filled in before.

use pages::{Address, Rendered, Shelf, render};
use words::Words;

fn rendered(text: &str) -> Rendered {
    let mut shelf = Shelf::default();
    let page = format!("# Some\n\nLead.\n\n[{text}]\n");
    shelf.add("en", "guides/some", &page);
    let address = Address::Guide("some".to_owned());
    render(&address, &Words::english(), &shelf)
}

/// The text that stands for a choice on a page.
fn said(choice: &str) -> String {
    let rendered = rendered(&format!("{{{{{choice}}}}}"));
    assert!(rendered.faults.is_empty(), "{:?}", rendered.faults);
    let (_, after) = rendered
        .body
        .split_once("<p>[")
        .expect("the paragraph is there");
    let (said, _) = after.split_once(']').expect("the bracket is closed");
    said.to_owned()
}

#[test]
fn the_newest_minor_is_the_target() {
    let newest = facts::newest_released().to_string();
    assert_eq!(
        said("target"),
        format!("<span data-choice=\"target\">{newest}</span>")
    );
    assert!(said("target-patch").contains(&format!(">{newest}.")));
    assert!(said("runtime-unit").contains(">containerd<"));
}

#[test]
fn an_unknown_fact_is_a_fault_with_its_line() {
    let faults = rendered("On {{date nothing}}.").faults;
    assert_eq!(faults.len(), 1);
    assert!(
        faults[0].starts_with("content/en/guides/some.md:5: "),
        "{}",
        faults[0]
    );
}
