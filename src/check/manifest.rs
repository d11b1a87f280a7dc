//! Checks the manifest for consistency, and against the English messages.

mod tell;

use std::collections::HashSet;

use crate::assets;
use crate::content::{
    Audience, BACKGROUND, BACKGROUND_NAME, Card, Content, ExamId, GLOSSARY, Picture, TELL_AND_ASK,
    Topic,
};
use crate::diagnostic::Diagnostic;
use crate::document::COMPARED_CAPTIONS;
use crate::film;
use crate::language::lint::LocaleMessages;
pub(crate) use tell::unknown_items;

/// Reports problems within the manifest itself.
pub(crate) fn check(content: &Content) -> Vec<Diagnostic> {
    let mut diagnostics = tile_pictures(content);
    let sources: HashSet<_> = content.sources.iter().map(|it| it.id.as_str()).collect();
    let mut used = HashSet::new();
    for topic in content.topics.iter().chain([&content.about]) {
        let file = format!("assets/content/{}.toml", topic.id);
        let mut report = |key: &str, what: String| {
            diagnostics.push(Diagnostic::new(&file, key, what));
        };
        let mut ids = HashSet::new();
        for card in &topic.cards {
            if !ids.insert(&card.id) {
                let what = "two cards have this id; give each its own";
                report(&card.id, what.to_owned());
            }
            if card.sources.len() < 2 && topic.id != content.about.id {
                let what = "fewer than two sources; name two of sources.toml, of two publishers";
                report(&card.id, what.to_owned());
            }
            let pictures = card.picture.iter().chain(card.exam_pictures.values());
            for what in pictures.filter_map(unknown_picture) {
                report(&card.id, what);
            }
            for what in unreachable(card)
                .into_iter()
                .chain(unknown_items(content, card))
            {
                report(&card.id, what);
            }
            for source in &card.sources {
                used.insert(source.as_str());
                if !sources.contains(source.as_str()) {
                    report(&card.id, format!("no source \"{source}\" in sources.toml"));
                }
            }
        }
    }
    diagnostics.extend(tell::check(&content.tell));
    for dose in &content.doses {
        let file = "assets/content/safe.toml";
        for source in &dose.sources {
            used.insert(source.as_str());
            if !sources.contains(source.as_str()) {
                let what = format!("no source \"{source}\" in sources.toml");
                diagnostics.push(Diagnostic::new(file, &dose.id, what));
            }
        }
        if dose.id != BACKGROUND && dose.sources.len() < 2 {
            let what = "a typical dose needs two sources; name both or remove it";
            diagnostics.push(Diagnostic::new(file, &dose.id, what));
        }
    }
    let unused = sources.difference(&used).map(|source| {
        let what = "no card rests on this source; name it on one or remove it";
        Diagnostic::new("assets/content/sources.toml", *source, what)
    });
    diagnostics.extend(unused);
    diagnostics
}

/// Reports tiles of the home screen without a picture, and pictures that are of no tile or do not exist.
fn tile_pictures(content: &Content) -> Vec<Diagnostic> {
    let report = |id: &str, what: String| {
        Diagnostic::new("assets/content/topics.toml", format!("picture.{id}"), what)
    };
    let topics = content.topics.iter().map(|topic| topic.id.as_str());
    let tiles: Vec<_> = topics.chain([GLOSSARY, TELL_AND_ASK]).collect();
    let without = tiles
        .iter()
        .filter(|id| !content.pictures.contains_key(**id));
    let mut found: Vec<_> = without
        .map(|id| report(id, "no picture; give it general = \"SCENE\"".to_owned()))
        .collect();
    for (id, picture) in &content.pictures {
        if !tiles.contains(&id.as_str()) {
            let known = tiles.join(", ");
            found.push(report(id, format!("no such tile; the tiles are {known}")));
        }
        for stem in std::iter::once(&picture.general).chain(picture.exams.values()) {
            found.extend(unknown_scene(stem).map(|what| report(id, what)));
        }
    }
    found
}

/// Says that there is no such scene, if there is none.
fn unknown_scene(stem: &str) -> Option<String> {
    (!assets::exists(&format!("scenes/{stem}.svg")))
        .then(|| format!("no scene assets/scenes/{stem}.svg; draw it or name another"))
}

/// Reports exams that are named twice, and blocks that stand in none of the guides of their card.
pub(crate) fn unreachable(card: &Card) -> Vec<String> {
    let mut found = Vec::new();
    let guides = || [None].into_iter().chain(ExamId::ALL.map(Some));
    let twice = |audience: &Audience| {
        let mut seen = HashSet::new();
        audience.exams.iter().any(|exam| !seen.insert(*exam))
    };
    let mut audiences = vec![&card.audience];
    audiences.extend(card.blocks.iter().map(|block| &block.audience));
    if audiences.iter().any(|it| twice(it)) {
        found.push("an exam is named twice in exams; name it once".to_owned());
    }
    for block in &card.blocks {
        let both = |exam| card.audience.includes(exam) && block.audience.includes(exam);
        if !guides().any(both) {
            let ids = block.words.ids().join(", ");
            found.push(format!(
                "the block {ids} stands in no guide that has the card"
            ));
        }
    }
    for exam in guides().filter(|exam| card.audience.includes(*exam)) {
        if !card.blocks.iter().any(|it| it.audience.includes(exam)) {
            let guide = exam.map_or("the general guide", ExamId::id);
            found.push(format!(
                "no block stands in {guide}; give the card one there"
            ));
        }
    }
    found
}

/// Reports a picture if there is no such scene or film.
fn unknown_picture(picture: &Picture) -> Option<String> {
    match picture {
        Picture::Scene(stem) => unknown_scene(stem),
        Picture::Film(id) => unknown_film(id),
        Picture::Doses => None,
    }
}

/// Says which films there are, if there is none with an id.
pub(crate) fn unknown_film(id: &str) -> Option<String> {
    let known = || {
        let known: Vec<_> = film::all().iter().map(|film| film.id).collect();
        known.join(", ")
    };
    film::film(id)
        .is_none()
        .then(|| format!("no film \"{id}\"; the films are {}", known()))
}

/// Files whose messages are used by the code rather than by the manifest.
const NAMED_IN_CODE: [&str; 10] = [
    "list.ftl",
    "exam.ftl",
    "contact.ftl",
    "ui.ftl",
    "reader.ftl",
    "speech.ftl",
    "staff.ftl",
    "help.ftl",
    "calibrate.ftl",
    "take-home.ftl",
];

/// Reports messages that the manifest uses but English lacks, and vice versa.
pub(crate) fn against_english(content: &Content, english: &LocaleMessages) -> Vec<Diagnostic> {
    let mut wanted = Vec::new();
    for topic in &content.topics {
        wanted.push(format!("{}-title", topic.id));
        wanted.push(format!("{}-hint", topic.id));
        wanted.extend(message_ids(topic));
    }
    wanted.extend(message_ids(&content.about));
    wanted.push(BACKGROUND_NAME.to_owned());
    for word in &content.words {
        wanted.push(format!("word-{word}"));
        wanted.push(format!("word-{word}-meaning"));
        if let Some(stem) = content.word_scene(word) {
            wanted.push(format!("picture-{stem}"));
            wanted.push(format!("picture-{stem}-description"));
        }
    }
    wanted.extend(tell::message_ids(&content.tell));
    let mut diagnostics = Vec::new();
    for id in &wanted {
        if !english.contains_key(id) {
            let what = "the manifest asks for this message; write it";
            diagnostics.push(Diagnostic::new("locales/en", id, what));
        }
    }
    let wanted: HashSet<_> = wanted.iter().map(String::as_str).collect();
    for (id, message) in english {
        let named_in_code = NAMED_IN_CODE.contains(&message.file.as_str())
            || COMPARED_CAPTIONS.contains(&id.as_str());
        if !named_in_code && !wanted.contains(id.as_str()) {
            let what = "no card asks for this message; remove it or name it in the manifest";
            diagnostics.push(Diagnostic::new(&message.shown, id, what));
        }
        for term in &message.terms {
            if !content.words.contains(term) {
                let what = format!("marks the word \"{term}\", which the glossary lacks");
                diagnostics.push(Diagnostic::new(&message.shown, id, what));
            }
        }
    }
    diagnostics
}

fn message_ids(topic: &Topic) -> Vec<String> {
    let cards = topic.cards.iter();
    cards.flat_map(|card| topic.messages(card)).collect()
}
