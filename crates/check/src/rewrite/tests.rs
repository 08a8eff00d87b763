//! Shapes on small texts: `|` parts a text before from the one after.

use std::cell::RefCell;

use super::*;
use crate::flags::Flags;
use crate::line_index::LazyLines;
use crate::objects;
use crate::path::Paths;

/// What a text becomes; none where the change cannot be made.
fn rewritten(text: &str, change: fn(&Context<'_, '_>, &mut Rewrite<'_, '_, '_>)) -> Option<String> {
    let doc = crate::parse(text).next()?;
    let objects = objects::find(&doc);
    let paths = RefCell::new(Paths::new(&doc.tree));
    let flags: Vec<Flags<'_>> = objects.parts.iter().map(|_| Flags::new()).collect();
    let lines = LazyLines::new(text);
    let ctx = Context {
        text,
        target: facts::Minor(36),
        versions: &[],
        choices: &[],
        doc: &doc,
        detected: None,
        parts: &objects.parts,
        seams: &objects.seams,
        lines: &lines,
        paths: &paths,
        flags: &flags,
    };
    let mut rewrite = Rewrite::new(&ctx);
    change(&ctx, &mut rewrite);
    apply(text, &rewrite.finish()?)
}

fn entry(ctx: &Context<'_, '_>, way: &[&str]) -> Pair {
    let (last, above) = way.split_last().expect("a way has a step");
    let root = ctx.doc.tree.root().expect("there is a document");
    let mapping = ctx.find(root, above).expect("the way is there");
    ctx.doc.tree.entry(mapping, last).expect("the key is there")
}

/// `b: {name, port}` becomes `b: {service: {name, port: {number}}}`.
fn nest(ctx: &Context<'_, '_>, rewrite: &mut Rewrite<'_, '_, '_>) {
    let name = entry(ctx, &["b", "name"]);
    let port = entry(ctx, &["b", "port"]);
    let service = New::map([
        ("name", New::Node(name.1)),
        ("port", New::map([("number", New::Node(port.1))])),
    ]);
    rewrite.replace(&[name, port], vec![("service".to_owned(), service)]);
}

#[track_caller]
fn holds(change: fn(&Context<'_, '_>, &mut Rewrite<'_, '_, '_>), before: &str, after: &str) {
    assert_eq!(rewritten(before, change).as_deref(), Some(after));
}

#[test]
fn nests_in_block_style() {
    holds(
        nest,
        "b:\n  name: web # the web\n  # its port\n  port: 80\nc: 1\n",
        "b:\n  service:\n    name: web # the web\n    port:\n      # its port\n      number: 80\nc: 1\n",
    );
    holds(
        nest,
        "b:\n    # above\n    port: 80 # p\n    other: x\n    name: \"web\"\n",
        "b:\n    # above\n    service:\n        name: \"web\"\n        port:\n            number: 80 # p\n    other: x\n",
    );
    holds(
        nest,
        "b:\r\n  name: web\r\n  port: 80",
        "b:\r\n  service:\r\n    name: web\r\n    port:\r\n      number: 80",
    );
}

#[test]
fn nests_in_flow_style() {
    holds(
        nest,
        "b: {name: web, port: 80}\n",
        "b: {service: {name: web, port: {number: 80}}}\n",
    );
    holds(
        nest,
        "b: { name: web, x: 1, port: 80 } # c\n",
        "b: { service: { name: web, port: { number: 80 } }, x: 1 } # c\n",
    );
    holds(
        nest,
        "{\"b\":{\"name\":\"web\",\"port\":80}}",
        "{\"b\":{\"service\":{\"name\":\"web\",\"port\":{\"number\":80}}}}",
    );
    holds(
        nest,
        "{\n  \"b\": {\n    \"name\": \"web\",\n    \"port\": 80\n  }\n}\n",
        "{\n  \"b\": {\n    \"service\": {\n      \"name\": \"web\",\n      \"port\": {\n        \"number\": 80\n      }\n    }\n  }\n}\n",
    );
    assert_eq!(rewritten("b: {name: web, # lost\n port: 80}\n", nest), None);
}

fn drop_a(ctx: &Context<'_, '_>, rewrite: &mut Rewrite<'_, '_, '_>) {
    rewrite.replace(&[entry(ctx, &["m", "a"])], Vec::new());
}

#[test]
fn takes_entries_out_and_keeps_comments() {
    holds(drop_a, "m:\n  a: 1\n  b: 2\n", "m:\n  b: 2\n");
    holds(
        drop_a,
        "m:\n  # why\n  a:\n    x: 1 # x\n    # y\n  b: 2\n",
        "m:\n  # why\n  # x\n  # y\n  b: 2\n",
    );
    holds(drop_a, "m:\n  b: 2\n  a: 1", "m:\n  b: 2");
    holds(drop_a, "m:\n  a: 1\nn: 2\n", "m: {}\nn: 2\n");
    holds(
        drop_a,
        "m: # c\n  a: 1 # d\nn: 2\n",
        "m: {} # c\n  # d\nn: 2\n",
    );
    holds(drop_a, "m: {a: 1, b: 2}\n", "m: {b: 2}\n");
    holds(drop_a, "m: {b: 2, a: 1}\n", "m: {b: 2}\n");
    holds(drop_a, "m: {a: 1}\n", "m: {}\n");
}

fn drop_first_of_item(ctx: &Context<'_, '_>, rewrite: &mut Rewrite<'_, '_, '_>) {
    let list = entry(ctx, &["l"]).1;
    let item = ctx.items(list).next().expect("there is an item");
    let pair = ctx.doc.tree.entry(item, "a").expect("it has the key");
    rewrite.replace(&[pair], Vec::new());
}

#[test]
fn what_follows_comes_behind_the_dash() {
    holds(
        drop_first_of_item,
        "l:\n- a: 1 # c\n  b: 2\n",
        "l:\n- # c\n  b: 2\n",
    );
    holds(
        drop_first_of_item,
        "l:\n  - a: 1\n    b: 2\n  - c\n",
        "l:\n  - b: 2\n  - c\n",
    );
    holds(
        drop_first_of_item,
        "l:\n  - a: 1\n  - c\n",
        "l:\n  - {}\n  - c\n",
    );
}

fn move_m_below_n(ctx: &Context<'_, '_>, rewrite: &mut Rewrite<'_, '_, '_>) {
    let moved = entry(ctx, &["m"]);
    let n = entry(ctx, &["n"]);
    let below = Entries::of(ctx, n.1).expect("it has entries");
    rewrite.insert(below, At::Last, vec![("k".to_owned(), New::Node(moved.1))]);
    rewrite.replace(&[moved], Vec::new());
}

#[test]
fn moves_with_comments_and_literals() {
    holds(
        move_m_below_n,
        "# about m\nm:\n  t: |\n    one\n\n      two\n  # end\nn:\n  a: 1 # x\nz: 1\n",
        "n:\n  a: 1 # x\n  # about m\n  k:\n    t: |\n      one\n\n        two\n    # end\nz: 1\n",
    );
    holds(
        move_m_below_n,
        "n:\n- &x\n  a: 1\nm: 1\n"
            .replace("- &x\n  ", "  ")
            .replace("n:\n  a", "n:\n      a")
            .as_str(),
        "n:\n      a: 1\n      k: 1\n",
    );
}

fn items(ctx: &Context<'_, '_>, rewrite: &mut Rewrite<'_, '_, '_>) {
    let list = entry(ctx, &["l"]).1;
    let items: Vec<NodeId> = ctx.items(list).collect();
    rewrite.insert_item(items[0], New::text("true"));
    rewrite.remove_items(&items[1..2]);
}

#[test]
fn changes_lists() {
    holds(
        items,
        "l:\n- a # one\n# b\n- b\n- c\n",
        "l:\n- a # one\n- \"true\"\n# b\n- c\n",
    );
    holds(
        items,
        "l:\n  -   a\n  -   b # b\n",
        "l:\n  -   a\n  -   \"true\"\n  # b\n",
    );
    holds(items, "l: [a, b]\n", "l: [a, \"true\"]\n");
    holds(items, "l: ['a', 'b', c]\n", "l: ['a', 'true', c]\n");
    holds(
        items,
        "{\"l\": [\n  \"a\",\n  \"b\"\n]}",
        "{\"l\": [\n  \"a\",\n  \"true\"\n]}",
    );
}

fn to_list(ctx: &Context<'_, '_>, rewrite: &mut Rewrite<'_, '_, '_>) {
    let args = entry(ctx, &["e", "args"]);
    let item = |(key, value): Pair| {
        let name = ctx.scalar(key).expect("keys are words").to_owned();
        New::map([("name", New::text(name)), ("value", New::Node(value))])
    };
    let items = ctx.doc.tree.entries(args.1).map(item).collect();
    rewrite.replace(&[args], vec![("args".to_owned(), New::List(items))]);
}

#[test]
fn makes_lists_of_mappings() {
    holds(
        to_list,
        "e:\n  args:\n    # level\n    v: \"4\" # four\n    a: b\n",
        "e:\n  args:\n  # level\n  - name: v\n    value: \"4\" # four\n  - name: a\n    value: b\n",
    );
    holds(
        to_list,
        "e: {args: {v: \"4\", a: b}}\n",
        "e: {args: [{name: v, value: \"4\"}, {name: a, value: b}]}\n",
    );
}

#[test]
fn leaves_templates_alone() {
    assert_eq!(
        rewritten("b:\n  name: {{ .name }}\n  port: 80\n", nest),
        None
    );
}
