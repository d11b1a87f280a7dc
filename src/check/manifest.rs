//! The manifest in itself, and against the English words.

use std::collections::HashSet;

use crate::assets;
use crate::content::{Content, Picture, Topic};
use crate::diagnostic::Diagnostic;
use crate::document::{COMPARED_CAPTIONS, word_scene};
use crate::film;
use crate::film::film;
use crate::language::lint::Messages;

/// What is wrong in the manifest itself.
pub fn findings(content: &Content) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let sources: HashSet<_> = content.sources.iter().map(|it| it.id.as_str()).collect();
    let mut used = HashSet::new();
    for topic in content.topics.iter().chain([&content.about]) {
        let file = format!("assets/content/{}.toml", topic.id);
        if assets::bytes(&format!("icons/{}.svg", topic.icon)).is_none() {
            let what = "no such file in assets/icons; draw one or name another";
            findings.push(Diagnostic::new(&file, &topic.icon, what));
        }
        let mut ids = HashSet::new();
        for card in &topic.cards {
            if !ids.insert(&card.id) {
                let what = "two cards have this id; give each its own";
                findings.push(Diagnostic::new(&file, &card.id, what));
            }
            if card.sources.is_empty() && topic.id != content.about.id {
                let what = "no source; name at least one of sources.toml";
                findings.push(Diagnostic::new(&file, &card.id, what));
            }
            if let Some(Picture::Scene(stem)) = &card.picture
                && assets::bytes(&format!("scenes/{stem}.svg")).is_none()
            {
                let what = format!("no scene assets/scenes/{stem}.svg; draw it or name another");
                findings.push(Diagnostic::new(&file, &card.id, what));
            }
            if let Some(Picture::Film(id)) = &card.picture
                && film(id).is_none()
            {
                let known: Vec<_> = film::all().iter().map(|film| film.id).collect();
                let what = format!("no film \"{id}\"; the films are {}", known.join(", "));
                findings.push(Diagnostic::new(&file, &card.id, what));
            }
            for source in &card.sources {
                used.insert(source.as_str());
                if !sources.contains(source.as_str()) {
                    let what = format!("no source \"{source}\" in sources.toml");
                    findings.push(Diagnostic::new(&file, &card.id, what));
                }
            }
        }
    }
    for source in sources.difference(&used) {
        let what = "no card rests on this source; name it on one or remove it";
        findings.push(Diagnostic::new(
            "assets/content/sources.toml",
            *source,
            what,
        ));
    }
    findings
}

/// The files of messages that the program asks for by itself.
const NAMED_IN_CODE: [&str; 6] = [
    "ui.ftl",
    "reader.ftl",
    "speech.ftl",
    "staff.ftl",
    "help.ftl",
    "calibrate.ftl",
];

/// What the manifest asks for and English lacks, and the other way round.
pub fn against_english(content: &Content, english: &Messages) -> Vec<Diagnostic> {
    let mut wanted = Vec::new();
    for topic in &content.topics {
        wanted.push(format!("{}-title", topic.id));
        wanted.push(format!("{}-hint", topic.id));
        wanted.extend(message_ids(topic));
    }
    wanted.extend(message_ids(&content.about));
    for word in &content.words {
        wanted.push(format!("word-{word}"));
        wanted.push(format!("word-{word}-meaning"));
        wanted.extend(
            word_scene(word)
                .map(|stem| format!("picture-{stem}"))
                .iter()
                .flat_map(told),
        );
    }
    let mut findings = Vec::new();
    for id in &wanted {
        if !english.contains_key(id) {
            let what = "the manifest asks for this message; write it";
            findings.push(Diagnostic::new("locales/en", id, what));
        }
    }
    let wanted: HashSet<_> = wanted.iter().map(String::as_str).collect();
    for (id, message) in english {
        let named_in_code = NAMED_IN_CODE.contains(&message.file.as_str())
            || COMPARED_CAPTIONS.contains(&id.as_str());
        if !named_in_code && !wanted.contains(id.as_str()) {
            let what = "no card asks for this message; remove it or name it in the manifest";
            findings.push(Diagnostic::new(&message.shown, id, what));
        }
        for term in &message.terms {
            if !content.words.contains(term) {
                let what = format!("marks the word \"{term}\", which the glossary lacks");
                findings.push(Diagnostic::new(&message.shown, id, what));
            }
        }
    }
    findings
}

fn message_ids(topic: &Topic) -> Vec<String> {
    let cards = topic.cards.iter();
    cards.flat_map(|card| topic.messages(card)).collect()
}

/// The messages that tell a picture.
fn told(message: &String) -> [String; 2] {
    [message.clone(), format!("{message}-description")]
}
