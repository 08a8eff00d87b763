//! Modules as plain scripts, for the single file: there is nothing a module could be imported from.
//!
//! The scripts are ours, those of wasm-bindgen and the editor's bundle, so a few forms are enough: declarations that are
//! exported where they stand at the start of a line, and one list of exports at the end.

/// A script that leaves the exports of a module in `farolParts.<name>`, and then does what `after` says.
pub(super) fn to_plain(name: &str, module: &str, after: &str) -> Result<String, String> {
    let (module, mut exports) = split_list(module);
    let mut body = String::with_capacity(module.len());
    for line in module.split_inclusive('\n') {
        let line = match line.strip_prefix("export ") {
            Some(declaration) => {
                let (name, declaration) = declared(declaration)
                    .ok_or_else(|| format!("{name}: an export of no known form: {line}"))?;
                exports.push(name);
                declaration
            }
            None => line.to_owned(),
        };
        body.push_str(&line);
    }
    // The glue's only use of it is a default that is never taken.
    let body = body.replace("import.meta.url", "''");
    let imports = ["\nimport ", "import(", "import.meta"];
    if body.starts_with("import ") || imports.iter().any(|form| body.contains(form)) {
        return Err(format!("{name}: nothing can be imported in a plain script"));
    }
    let exports: Vec<_> = exports
        .iter()
        .map(|(local, name)| format!("{name}: {local}"))
        .collect();
    Ok(format!(
        "(globalThis.farolParts ??= {{}})['{name}'] = (() => {{\n{body}\nreturn {{ {} }};\n}})();\n{after}",
        exports.join(", ")
    ))
}

/// The exports of a list at the end of a module, as local name and name, and what stands before it.
fn split_list(module: &str) -> (&str, Vec<(String, String)>) {
    let list = ["export{", "export {"].into_iter().find_map(|mark| {
        let (before, list) = module.rsplit_once(mark)?;
        let (list, after) = list.split_once('}')?;
        let is_end = after.trim().trim_start_matches(';').is_empty();
        is_end.then_some((before, list))
    });
    let Some((before, list)) = list else {
        return (module, Vec::new());
    };
    let names = list
        .split(',')
        .map(str::trim)
        .filter(|entry| !entry.is_empty());
    let pairs = names.map(|entry| {
        let (local, name) = entry.split_once(" as ").unwrap_or((entry, entry));
        (local.to_owned(), name.to_owned())
    });
    (before, pairs.collect())
}

/// A declaration without its `export `, and what it exports.
fn declared(declaration: &str) -> Option<((String, String), String)> {
    if let Some(value) = declaration.strip_prefix("default ") {
        let pair = ("isDefault".to_owned(), "default".to_owned());
        return Some((pair, format!("const isDefault = {value}")));
    }
    let kinds = ["async function ", "function ", "class ", "const ", "let "];
    let rest = kinds
        .iter()
        .find_map(|kind| declaration.strip_prefix(kind))?;
    let is_name = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    let name = rest.split(|c| !is_name(c)).next()?;
    Some(((name.to_owned(), name.to_owned()), declaration.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_exports_of_every_form() {
        let module = "export class A {}\nexport async function b() {}\nconst c = new URL('x', import.meta.url);\n\
            export default function d() {}\nexport { c as e, A as f };\n";
        let plain = to_plain("m", module, "after();").expect("a module of known forms");
        assert_eq!(
            plain,
            "(globalThis.farolParts ??= {})['m'] = (() => {\nclass A {}\nasync function b() {}\nconst c = new URL('x', '');\n\
             const isDefault = function d() {}\n\nreturn { e: c, f: A, A: A, b: b, default: isDefault };\n})();\nafter();"
        );
    }

    #[test]
    fn reads_the_list_of_a_bundle() {
        let (before, pairs) = split_list("var a=1;export{a as b,c};");
        assert_eq!(before, "var a=1;");
        assert_eq!(pairs.len(), 2);
    }

    #[test]
    fn refuses_what_it_cannot_hold() {
        assert!(to_plain("m", "import { a } from './a.js';\n", "").is_err());
        assert!(to_plain("m", "const a = () => import('./a.js');\n", "").is_err());
        assert!(to_plain("m", "export * from './a.js';\n", "").is_err());
    }
}
