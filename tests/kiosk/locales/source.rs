//! The words of a language as they stand in its files on the disk.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser;

/// A message as it stands in a file.
#[derive(Default)]
pub struct Message {
    /// The name of the file.
    pub file: String,
    /// Its value as written, with U+FFFC for what is put in when it is shown.
    pub text: String,
    /// Whether it names the clinic's phone number or the emergency number.
    pub names_clinic: bool,
    /// The other variables that it uses.
    pub variables: BTreeSet<String>,
    /// The glossary words that it marks and the emphasis that it gives, sorted.
    pub marks: Vec<String>,
    /// The names of its attributes.
    pub attributes: BTreeSet<String>,
}

/// The words of one language.
pub struct Locale {
    tag: String,
    /// Every message by its id.
    pub messages: BTreeMap<String, Message>,
    /// What is wrong with the files in themselves.
    pub faults: Vec<String>,
}

/// The folder of all locales.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}

/// The text of a file.
pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The files of a locale as (name, text).
pub fn files(tag: &str) -> Vec<(String, String)> {
    let paths = fs::read_dir(folder().join(tag)).expect("a locale is a folder");
    let paths = paths.map(|entry| entry.expect("it can be listed").path());
    let mut files: Vec<_> = paths
        .filter(|path| path.extension().is_some_and(|it| it == "ftl"))
        .map(|path| {
            (
                path.file_name().unwrap().to_string_lossy().into_owned(),
                read(&path),
            )
        })
        .collect();
    files.sort();
    files
}

impl Locale {
    /// Reads a language from the disk.
    pub fn read(tag: &str) -> Self {
        let mut locale = Self {
            tag: tag.to_owned(),
            messages: BTreeMap::new(),
            faults: Vec::new(),
        };
        for (file, text) in files(tag) {
            let resource = parser::parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
                locale
                    .faults
                    .extend(errors.iter().map(|it| format!("{tag}/{file}: {it}")));
                resource
            });
            for entry in resource.body {
                match entry {
                    Entry::Message(it) => {
                        locale.take(&file, it.id.name, it.value.as_ref(), &it.attributes);
                    }
                    Entry::Term(it) => {
                        let id = format!("-{}", it.id.name);
                        locale.take(&file, &id, Some(&it.value), &it.attributes);
                    }
                    Entry::Junk { content } => {
                        locale.faults.push(format!("{tag}/{file}: {content}"))
                    }
                    _ => {}
                }
            }
        }
        locale
    }

    fn take(
        &mut self,
        file: &str,
        id: &str,
        value: Option<&Pattern<&str>>,
        attributes: &[Attribute<&str>],
    ) {
        let mut message = Message {
            file: file.to_owned(),
            ..Message::default()
        };
        let mut faults = Vec::new();
        if let Some(value) = value {
            message.text = message.add(value, &mut faults);
        } else if attributes.is_empty() {
            faults.push("is empty");
        }
        for attribute in attributes {
            message.add(&attribute.value, &mut faults);
            if !message.attributes.insert(attribute.id.name.to_owned()) {
                faults.push("has an attribute twice");
            }
        }
        message.marks = marks(&message.text);
        if message.text.matches('[').count() != message.text.matches("](").count() {
            faults.push("has a '[' that marks nothing");
        }
        if self.messages.insert(id.to_owned(), message).is_some() {
            faults.push("stands there twice");
        }
        let faults = faults
            .iter()
            .map(|what| format!("{}/{file}: {id} {what}", self.tag));
        self.faults.extend(faults);
    }
}

impl Message {
    /// Its value without marks.
    pub fn plain(&self) -> String {
        let text = self.text.replace("**", "");
        let mut pieces = text.split('[');
        let mut plain = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let (words, rest) = piece.split_once("](").expect("a '[' begins a mark");
            let (_, after) = rest.split_once(')').expect("a mark is closed");
            plain += words;
            plain += after;
        }
        plain
    }

    /// Takes note of the variables in a pattern; gives its text.
    fn add(&mut self, pattern: &Pattern<&str>, faults: &mut Vec<&str>) -> String {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => {
                    text.push('\u{FFFC}');
                    self.add_expression(expression, faults);
                }
            }
        }
        if text.trim().is_empty() {
            faults.push("is empty, or a variant or attribute of it is");
        }
        text
    }

    fn add_expression(&mut self, expression: &Expression<&str>, faults: &mut Vec<&str>) {
        match expression {
            Expression::Inline(inline) => self.add_inline(inline, faults),
            Expression::Select { selector, variants } => {
                self.add_inline(selector, faults);
                for variant in variants {
                    self.add(&variant.value, faults);
                }
            }
        }
    }

    fn add_inline(&mut self, inline: &InlineExpression<&str>, faults: &mut Vec<&str>) {
        let mut call = |arguments: &CallArguments<&str>| {
            let named = arguments.named.iter().map(|it| &it.value);
            for argument in arguments.positional.iter().chain(named) {
                self.add_inline(argument, faults);
            }
        };
        match inline {
            InlineExpression::FunctionReference { arguments, .. }
            | InlineExpression::TermReference {
                arguments: Some(arguments),
                ..
            } => call(arguments),
            // Every message may name the clinic's numbers.
            InlineExpression::VariableReference { id }
                if ["emergency", "phone"].contains(&id.name) =>
            {
                self.names_clinic = true;
            }
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.add_expression(expression, faults),
            _ => {}
        }
    }
}

fn marks(text: &str) -> Vec<String> {
    let ends = text
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split_once(')'));
    let terms = ends.map(|(term, _)| term.to_owned());
    let strong = text.matches("**").map(str::to_owned);
    let mut marks: Vec<_> = terms.chain(strong).collect();
    marks.sort();
    marks
}
