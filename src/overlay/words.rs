//! Reads the messages that a clinic replaces, or those of its own language.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::parser;

use super::folder::Folder;
use super::left_out;
use crate::diagnostic::Diagnostic;
use crate::fonts;
use crate::language::additions::{ClinicText, FluentFile, entry_id, entry_lines};
use crate::language::lint::{self, LocaleMessage, LocaleMessages};
use crate::language::pattern::{PLACEHOLDER, is_self_contained, patterns};
use crate::language::{Meta, SOURCE, bundle_of};

/// The most braces in one message: the parser recurses into each nested placeable.
const MAX_BRACES: usize = 64;

/// More messages than any language has.
const MAX_MESSAGES: usize = 4096;

/// The messages that a clinic may write.
pub(super) struct Wanted<'a> {
    /// The built-in English, of which it may replace messages.
    pub(super) english: &'a LocaleMessages,
    /// The messages of its own cards.
    pub(super) own: BTreeSet<String>,
    /// The beginnings of the ids of cards that are left out, whose messages nobody misses.
    pub(super) left_out: Vec<String>,
    /// The glossary words that those may mark.
    pub(super) glossary: &'a [String],
    /// Those messages in its first language, with which other languages are compared.
    pub(super) first: LocaleMessages,
}

/// Reads the Fluent files of one language.
pub(super) struct MessageReader<'a> {
    meta: &'a Meta,
    wanted: &'a Wanted<'a>,
    /// The path of the file that each message was read from.
    seen: BTreeMap<String, String>,
    /// What has been found so far.
    pub(super) found: OwnWords,
}

/// The messages of the clinic's own cards in one language.
#[derive(Default)]
pub(super) struct OwnWords {
    /// The messages that are wanted.
    pub(super) messages: LocaleMessages,
    /// The ids of those of cards that are left out.
    pub(super) left_out: BTreeSet<String>,
    /// The ids of all messages in files that are left out.
    pub(super) refused: BTreeSet<String>,
}

impl<'a> MessageReader<'a> {
    /// A reader for a language, which compares its messages with those that are wanted.
    pub(super) fn new(meta: &'a Meta, wanted: &'a Wanted<'a>) -> Self {
        Self {
            meta,
            wanted,
            seen: BTreeMap::new(),
            found: OwnWords::default(),
        }
    }

    /// Reads a file; `None` after reporting what is wrong with it.
    pub(super) fn read(
        &mut self,
        folder: &mut Folder,
        path: &str,
        name: &str,
    ) -> Option<ClinicText> {
        let text = folder.text(path)?;
        let shown = folder.shown(path);
        let file = FluentFile {
            name: name.to_owned(),
            shown: shown.clone(),
            text: Some(text.clone().into()),
            clinic: true,
        };
        let diagnostics = self.check(&file, &text);
        if diagnostics.is_empty() {
            return Some(ClinicText { shown, text });
        }
        folder.push_all(path, diagnostics.into_iter().map(left_out).collect());
        None
    }

    fn check(&mut self, file: &FluentFile, text: &str) -> Vec<Diagnostic> {
        if let Some(line) = too_many_braces(text) {
            let what = format!("more than {MAX_BRACES} braces in one message, or none that closes");
            return vec![Diagnostic::new(&file.shown, "", what).at(line)];
        }
        if entries(text) > MAX_MESSAGES {
            let what = format!("more than {MAX_MESSAGES} messages; keep those that are replaced");
            return vec![Diagnostic::new(&file.shown, "", what)];
        }
        let mut diagnostics = references(file, text);
        let (bundle, syntax) = bundle_of(self.meta, vec![file.clone()]);
        diagnostics.extend(syntax);
        let mut own = BTreeMap::new();
        for (id, message) in lint::messages_of(file) {
            if self.is_left_out(&id) {
                self.found.left_out.insert(id);
                continue;
            }
            let duplicate = own.contains_key(&id).then_some(&file.shown);
            if let Some(path) = duplicate.or(self.seen.get(&id)) {
                let what = format!("stands in {path} already; give each message one place");
                diagnostics.push(message.diagnostic(&id, what));
            }
            diagnostics.extend(self.compared(&id, &message));
            own.insert(id, message);
        }
        diagnostics.extend(lint::formats(&bundle, &own));
        diagnostics.extend(self.without_glyphs(&own));
        diagnostics.sort_by_key(|it| it.line);
        if diagnostics.is_empty() {
            let ids = own.keys().map(|id| (id.clone(), file.shown.clone()));
            self.seen.extend(ids);
            own.retain(|id, _| self.wanted.own.contains(id));
            self.found.messages.extend(own);
        } else {
            self.found.refused.extend(own.into_keys());
        }
        diagnostics
    }

    /// Whether a message belongs to a card that is left out.
    fn is_left_out(&self, id: &str) -> bool {
        let wanted = self.wanted;
        let is_known = wanted.english.contains_key(id) || wanted.own.contains(id);
        !is_known && wanted.left_out.iter().any(|start| id.starts_with(start))
    }

    /// What is wrong with a message, compared with the one that it replaces or translates.
    fn compared(&self, id: &str, message: &LocaleMessage) -> Vec<Diagnostic> {
        let wanted = self.wanted;
        if let Some(source) = wanted.english.get(id) {
            return lint::differences(id, source, message);
        }
        if wanted.own.contains(id) {
            return self.own_faults(id, message);
        }
        let plain = id.to_lowercase().replace('_', "-");
        let what = if wanted.english.contains_key(&plain) || wanted.own.contains(&plain) {
            format!("no such message; write it {plain}")
        } else if wanted.own.is_empty() {
            format!("no such message; the ids are those of locales/{SOURCE}")
        } else {
            let own: Vec<_> = wanted.own.iter().map(String::as_str).collect();
            format!(
                "no such message; the ids are those of locales/{SOURCE}, and of your cards: {}",
                own.join(", ")
            )
        };
        vec![message.diagnostic(id, what)]
    }

    /// What is wrong with a message of the clinic's own cards.
    fn own_faults(&self, id: &str, message: &LocaleMessage) -> Vec<Diagnostic> {
        let source = self.wanted.first.get(id).unwrap_or(message);
        let mut faults = lint::differences(id, source, message);
        if !faults.is_empty() {
            return faults;
        }
        if let Some(name) = message.variables.first() {
            let what = format!("no variable ${name}; there are $emergency, $phone and $hours");
            faults.push(message.diagnostic(id, what));
        }
        if let Some(name) = message.attributes.first() {
            let what = format!("no attribute .{name}; there is .spoken");
            faults.push(message.diagnostic(id, what));
        }
        let mut terms = message.terms.iter();
        if let Some(term) = terms.find(|term| !self.wanted.glossary.contains(term)) {
            let known = self.wanted.glossary.join(", ");
            let what =
                format!("marks the word \"{term}\", which the glossary lacks; it has {known}");
            faults.push(message.diagnostic(id, what));
        }
        faults
    }

    /// Reports messages with a character that the language's fonts cannot draw.
    fn without_glyphs(&self, own: &LocaleMessages) -> Vec<Diagnostic> {
        let characters = |message: &LocaleMessage| -> BTreeSet<char> {
            let text = message.text.chars();
            text.filter(|it| !it.is_control() && *it != PLACEHOLDER)
                .collect()
        };
        let used: BTreeSet<char> = own.values().flat_map(characters).collect();
        let fonts = fonts::WEIGHTS
            .iter()
            .filter_map(|weight| fonts::bytes(self.meta, *weight));
        let missing: BTreeSet<char> = fonts
            .filter_map(|font| fonts::missing_glyphs(&font, &used).ok())
            .flatten()
            .collect();
        let each = own.iter().filter_map(|(id, message)| {
            let first = *characters(message).intersection(&missing).next()?;
            let what = format!(
                "the fonts of {} have no glyph for U+{:04X} '{first}'; choose other words",
                self.meta.tag,
                u32::from(first)
            );
            Some(message.diagnostic(id, what))
        });
        each.collect()
    }
}

/// The line on which one message has more braces than the parser's stack may have to hold.
///
/// Closing braces are not subtracted: only the parser knows whether one is part of a text.
fn too_many_braces(text: &str) -> Option<usize> {
    let mut open = 0_usize;
    for (index, line) in text.lines().enumerate() {
        if line.starts_with('#') {
            continue;
        }
        // Within braces there is no `=`, so this begins another message.
        if entry_id(line).is_some() {
            open = 0;
        }
        for letter in line.chars() {
            match letter {
                '{' => open += 1,
                // Arguments of a function may be functions.
                '(' if open > 0 => open += 1,
                _ => {}
            }
        }
        if open > MAX_BRACES {
            return Some(index + 1);
        }
    }
    None
}

/// The number of lines that begin a message, a term or junk.
fn entries(text: &str) -> usize {
    let begins = |line: &&str| !line.starts_with([' ', '#', '}', '\t']) && !line.is_empty();
    text.lines().filter(begins).count()
}

/// Reports terms and references to messages, terms and functions: a clinic's file must not depend
/// on another one, which may be left out.
fn references(file: &FluentFile, text: &str) -> Vec<Diagnostic> {
    let lines = entry_lines(text);
    let at =
        |id: &str, what: &str| Diagnostic::new(&file.shown, id, what).at(lines.get(id).copied());
    let (Ok(resource) | Err((resource, _))): Result<Resource<&str>, _> = parser::parse(text);
    let each = resource.body.iter().filter_map(|entry| match entry {
        Entry::Term(term) => {
            let id = format!("-{}", term.id.name);
            Some(at(&id, "a term; write its words into the messages"))
        }
        Entry::Message(message) if !patterns(message).all(is_self_contained) => {
            let what = "rests on another message or a function; write the words out";
            Some(at(message.id.name, what))
        }
        _ => None,
    });
    each.collect()
}
