//! The messages that a clinic replaces, or that make up its own language.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::folder::Folder;
use super::left_out;
use crate::check::glyphs::lacking;
use crate::diagnostic::Diagnostic;
use crate::fonts;
use crate::language::additions::{ClinicText, WordsFile};
use crate::language::lint;
use crate::language::lint::{Message, Messages};
use crate::language::{Meta, SOURCE, bundle_of};

/// The most braces in one message; the parser goes down into each that stands within another.
const MOST_BRACES: usize = 64;

/// More messages than any language has. To find the line of each takes a walk through the file.
const MOST_MESSAGES: usize = 4096;

/// Reads the files of one language.
pub(super) struct Reader<'a> {
    meta: &'a Meta,
    english: &'a Messages,
    /// The messages so far, and where they stand.
    seen: BTreeMap<String, String>,
}

impl<'a> Reader<'a> {
    /// A reader for a language, with the embedded English to hold its words against.
    pub(super) fn new(meta: &'a Meta, english: &'a Messages) -> Self {
        Self {
            meta,
            english,
            seen: BTreeMap::new(),
        }
    }

    /// A file, if nothing at all is wrong with it. Faults are told.
    pub(super) fn read(
        &mut self,
        folder: &mut Folder,
        path: &str,
        name: &str,
    ) -> Option<ClinicText> {
        let text = folder.text(path)?;
        let shown = folder.shown(path);
        let file = WordsFile {
            name: name.to_owned(),
            shown: shown.clone(),
            text: Some(text.clone().into()),
            clinic: true,
        };
        let findings = self.findings(&file, &text);
        if findings.is_empty() {
            return Some(ClinicText { shown, text });
        }
        folder.tell_all(path, findings.into_iter().map(left_out).collect());
        None
    }

    fn findings(&mut self, file: &WordsFile, text: &str) -> Vec<Diagnostic> {
        if let Some(line) = too_deep(text) {
            let what =
                format!("more than {MOST_BRACES} braces in one message, or none that closes");
            return vec![Diagnostic::new(&file.shown, "", what).at(line)];
        }
        if starts(text) > MOST_MESSAGES {
            let what = format!("more than {MOST_MESSAGES} messages; keep those that are replaced");
            return vec![Diagnostic::new(&file.shown, "", what)];
        }
        let mut findings = not_simple(file, text);
        let messages = lint::messages_of(file);
        let (bundle, in_file) = bundle_of(self.meta, vec![file.clone()]);
        findings.extend(in_file);
        let mut own = BTreeMap::new();
        for (id, message) in messages {
            let twice = own.contains_key(&id).then_some(&file.shown);
            if let Some(place) = twice.or(self.seen.get(&id)) {
                let what = format!("stands in {place} already; give each message one place");
                findings.push(message.finding(&id, what));
            }
            match self.english.get(&id) {
                Some(source) => findings.extend(lint::differences(&id, source, &message)),
                None => {
                    let what = format!("no such message; the ids are those of locales/{SOURCE}");
                    findings.push(message.finding(&id, what));
                }
            }
            own.insert(id, message);
        }
        findings.extend(lint::formats(&bundle, &own));
        findings.extend(self.without_glyphs(&own));
        findings.sort_by_key(|finding| finding.line);
        if findings.is_empty() {
            let ids = own.into_keys().map(|id| (id, file.shown.clone()));
            self.seen.extend(ids);
        }
        findings
    }

    /// The messages with a character that the language's fonts cannot draw.
    fn without_glyphs(&self, own: &Messages) -> Vec<Diagnostic> {
        let characters = |message: &Message| -> BTreeSet<char> {
            let text = message.text.chars();
            text.filter(|it| !it.is_control() && *it != lint::PUT_IN)
                .collect()
        };
        let used: BTreeSet<char> = own.values().flat_map(characters).collect();
        let mut lacks = BTreeSet::new();
        for weight in fonts::WEIGHTS {
            let font = fonts::bytes(self.meta, weight);
            lacks.extend(
                font.and_then(|font| lacking(&font, &used))
                    .unwrap_or_default(),
            );
        }
        let mut findings = Vec::new();
        for (id, message) in own {
            if let Some(first) = characters(message).intersection(&lacks).next() {
                let what = format!(
                    "the fonts of {} have no glyph for U+{:04X} '{first}'; choose other words",
                    self.meta.tag,
                    u32::from(*first)
                );
                findings.push(message.finding(id, what));
            }
        }
        findings
    }
}

/// The line on which one message has more braces than the parser's stack may have to hold.
///
/// All that open are counted, and none that close: where a brace is only a letter within a text,
/// the parser alone can tell.
fn too_deep(text: &str) -> Option<usize> {
    let mut open = 0_usize;
    for (index, line) in text.lines().enumerate() {
        if line.starts_with('#') {
            continue;
        }
        if begins_entry(line) {
            open = 0;
        }
        for letter in line.chars() {
            match letter {
                '{' => open += 1,
                // What a function is given may hold functions.
                '(' if open > 0 => open += 1,
                _ => {}
            }
        }
        if open > MOST_BRACES {
            return Some(index + 1);
        }
    }
    None
}

/// Whether a line begins a message or a term: within braces there is no `=`.
fn begins_entry(line: &str) -> bool {
    let Some((id, _)) = line.split_once('=') else {
        return false;
    };
    let id = id.trim_end_matches(' ');
    let letter = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    !id.is_empty() && id.chars().all(letter)
}

/// How many lines begin something: a message, a term, or what is neither.
fn starts(text: &str) -> usize {
    let begins = |line: &&str| !line.starts_with([' ', '#', '}', '\t']) && !line.is_empty();
    text.lines().filter(begins).count()
}

/// What rests on other messages or on functions: a clinic's file must stand by itself, as any
/// other may be left out.
fn not_simple(file: &WordsFile, text: &str) -> Vec<Diagnostic> {
    let (Ok(resource) | Err((resource, _))) = parser::parse(text);
    let mut findings = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::Term(term) => {
                let id = format!("-{}", term.id.name);
                let line = lint::line_of_message(text, &id);
                let what = "a term; write its words into the messages";
                findings.push(Diagnostic::new(&file.shown, id, what).at(line));
            }
            Entry::Message(message) => {
                let attributes = message.attributes.iter().map(|it| &it.value);
                let mut patterns = message.value.iter().chain(attributes);
                if !patterns.all(is_simple) {
                    let id = message.id.name;
                    let line = lint::line_of_message(text, id);
                    let what = "rests on another message or a function; write the words out";
                    findings.push(Diagnostic::new(&file.shown, id, what).at(line));
                }
            }
            _ => {}
        }
    }
    findings
}

fn is_simple(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { .. } => true,
        PatternElement::Placeable { expression } => is_simple_expression(expression),
    })
}

fn is_simple_expression(expression: &Expression<&str>) -> bool {
    match expression {
        Expression::Inline(inline) => is_simple_inline(inline),
        Expression::Select { selector, variants } => {
            is_simple_inline(selector) && variants.iter().all(|it| is_simple(&it.value))
        }
    }
}

fn is_simple_inline(inline: &InlineExpression<&str>) -> bool {
    match inline {
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::VariableReference { .. } => true,
        InlineExpression::Placeable { expression } => is_simple_expression(expression),
        InlineExpression::FunctionReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => false,
    }
}
