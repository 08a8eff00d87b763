//! Fluent files to messages: the subset that Farol speaks, each locale held against English.
//!
//! Allowed are plain and multi-line text, `{ $argument }`, selectors on numbers (`[one]`, `[0]`, `*[other]`) and string
//! literals. Left out are terms, attributes, functions, references and selectors on words, because each would have to be
//! carried into the browser.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

/// A file and the name that faults call it by.
pub(crate) struct Source {
    pub(crate) name: String,
    pub(crate) text: String,
}

/// What one key says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Message {
    pub(crate) parts: Vec<Part>,
    pub(crate) arguments: BTreeSet<String>,
}

/// A piece of a message.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Part {
    Text(String),
    Argument(String),
    /// The argument that chooses, and the variants; the last one is taken when none before it fits.
    Select(String, Vec<(String, Vec<Part>)>),
}

/// Reads the files of one locale; `english` is none for English itself.
pub(crate) fn read(
    sources: &[Source],
    categories: &[&str],
    english: Option<&BTreeMap<String, Message>>,
) -> Result<BTreeMap<String, Message>, String> {
    let mut messages = BTreeMap::new();
    for source in sources {
        let file = File { source, categories };
        file.read(&mut messages, english)?;
    }
    Ok(messages)
}

struct File<'a> {
    source: &'a Source,
    categories: &'a [&'a str],
}

impl<'a> File<'a> {
    fn read(
        &self,
        messages: &mut BTreeMap<String, Message>,
        english: Option<&BTreeMap<String, Message>>,
    ) -> Result<(), String> {
        let resource = parser::parse(self.source.text.as_str()).map_err(|(_, errors)| {
            errors
                .first()
                .map_or_else(String::new, |error| self.at(error.pos.start, error))
        })?;
        for entry in resource.body {
            let (name, value, n_attributes) = match entry {
                Entry::Message(message) => {
                    (message.id.name, message.value, message.attributes.len())
                }
                Entry::Term(term) => {
                    return Err(
                        self.fault(term.id.name, "terms are not supported, write the word out")
                    );
                }
                Entry::Junk { content } => return Err(self.fault(content, "this is not Fluent")),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            };
            let message = self.message(name, value.filter(|_| n_attributes == 0))?;
            self.hold(name, &message, english)?;
            if messages.insert(name.to_owned(), message).is_some() {
                return Err(self.fault(
                    name,
                    format!("the key `{name}` is there twice in this locale"),
                ));
            }
        }
        Ok(())
    }

    fn message(&self, name: &'a str, value: Option<Pattern<&'a str>>) -> Result<Message, String> {
        let is_kebab = name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if !is_kebab {
            return Err(self.fault(name, format!("the key `{name}` is not in kebab case")));
        }
        let Some(value) = value else {
            return Err(self.fault(
                name,
                format!("`{name}` has attributes or no text, which is not supported"),
            ));
        };
        let mut arguments = BTreeSet::new();
        let parts = self.parts(name, value, &mut arguments)?;
        Ok(Message { parts, arguments })
    }

    /// Holds a message of another locale against the English one.
    fn hold(
        &self,
        name: &str,
        message: &Message,
        english: Option<&BTreeMap<String, Message>>,
    ) -> Result<(), String> {
        let Some(english) = english else {
            return Ok(());
        };
        let Some(original) = english.get(name) else {
            return Err(self.fault(name, format!("the key `{name}` is not in English")));
        };
        match message.arguments.difference(&original.arguments).next() {
            Some(unknown) => Err(self.fault(
                name,
                format!("`{name}` has no argument `${unknown}` in English"),
            )),
            None => Ok(()),
        }
    }

    fn parts(
        &self,
        name: &str,
        pattern: Pattern<&'a str>,
        arguments: &mut BTreeSet<String>,
    ) -> Result<Vec<Part>, String> {
        let mut parts = Vec::new();
        for element in pattern.elements {
            let part = match element {
                PatternElement::TextElement { value } => Part::Text(value.replace('\r', "")),
                PatternElement::Placeable { expression } => {
                    self.placeable(name, expression, arguments)?
                }
            };
            match (parts.last_mut(), part) {
                (Some(Part::Text(before)), Part::Text(text)) => before.push_str(&text),
                (_, part) => parts.push(part),
            }
        }
        Ok(parts)
    }

    fn placeable(
        &self,
        name: &str,
        expression: Expression<&'a str>,
        arguments: &mut BTreeSet<String>,
    ) -> Result<Part, String> {
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                arguments.insert(id.name.to_owned());
                Ok(Part::Argument(id.name.to_owned()))
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                Ok(Part::Text(unescape_unicode_to_string(value).into_owned()))
            }
            Expression::Select {
                selector: InlineExpression::VariableReference { id },
                variants,
            } => {
                arguments.insert(id.name.to_owned());
                let variants = self.variants(name, variants, arguments)?;
                Ok(Part::Select(id.name.to_owned(), variants))
            }
            Expression::Inline(_) | Expression::Select { .. } => Err(self.fault(
                name,
                format!(
                    "`{name}` uses a function, a reference or a number, which is not supported"
                ),
            )),
        }
    }

    fn variants(
        &self,
        name: &str,
        variants: Vec<Variant<&'a str>>,
        arguments: &mut BTreeSet<String>,
    ) -> Result<Vec<(String, Vec<Part>)>, String> {
        let mut read = Vec::new();
        let mut default = Vec::new();
        for variant in variants {
            let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                variant.key;
            let is_exact = key.parse::<i64>().is_ok();
            if variant.default && key != "other" {
                return Err(self.fault(
                    key,
                    format!("the default of `{name}` is `*[{key}]`, expected `*[other]`"),
                ));
            }
            if !is_exact && !self.categories.contains(&key) {
                let known = self.categories.join(", ");
                return Err(self.fault(
                    key,
                    format!("`[{key}]` is no plural category of this locale, which has: {known}"),
                ));
            }
            let parts = self.parts(name, variant.value, arguments)?;
            let into = if variant.default {
                &mut default
            } else {
                &mut read
            };
            into.push((key.to_owned(), parts));
        }
        read.append(&mut default);
        Ok(read)
    }

    /// A fault at `part`, which is a piece of the file's text.
    fn fault(&self, part: &str, what: impl std::fmt::Display) -> String {
        let offset = (part.as_ptr() as usize).saturating_sub(self.source.text.as_ptr() as usize);
        self.at(offset, what)
    }

    fn at(&self, offset: usize, what: impl std::fmt::Display) -> String {
        let before = self.source.text.as_bytes().iter().take(offset);
        let line = before.filter(|&&byte| byte == b'\n').count() + 1;
        format!("{}:{line}: {what}", self.source.name)
    }
}
