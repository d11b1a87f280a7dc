//! What a clinic makes of the guide: what it hides, the order of its topics, and its own topics, cards,
//! sources, statements and questions, in the form of the manifest.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::read::CardEntry;
use super::{
    Audience, Card, Content, ExamId, GLOSSARY, Picture, Source, TellItem, TilePicture, Topic,
};
use crate::diagnostic::{Diagnostic, line_of, read_toml};
use crate::image::Pixmap;

/// The cards that no clinic can hide, as topic and card: what a patient has to know or to tell for their safety,
/// in the general guide and in that of each exam.
pub const SAFETY: [(&str, &str); 17] = [
    ("safe", "pregnant"),
    ("safe", "womb-pregnant"),
    ("safe", "dye-allergy"),
    ("get-ready", "food"),
    ("get-ready", "bowel-prep"),
    ("get-ready", "medicines"),
    ("get-ready", "tell-us"),
    ("get-ready", "tell-us-more"),
    ("get-ready", "womb-when"),
    ("after", "emergency"),
    ("after", "emergency-more"),
    ("after", "barium-call"),
    ("after", "catheter-site"),
    ("after", "home"),
    ("after", "stent-home"),
    ("after", "bone-call"),
    ("after", "womb-call"),
];

/// The scene on the tile of a clinic's topic of which no card has a picture.
const PLAIN_TILE: &str = "results-who";

/// What a clinic makes of the guide. Its overlay has checked it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClinicGuide {
    /// The topics and cards that are hidden, as `topic` or `topic/card`.
    pub hide: Vec<String>,
    /// The topics that come first.
    pub order: Vec<String>,
    /// The clinic's own cards, by topic: a topic of its own, or one of the manifest, whose cards they follow.
    pub topics: Vec<Topic>,
    /// The pictures on the tiles of its own topics.
    pub tiles: BTreeMap<String, TilePicture>,
    /// Its sources.
    pub sources: Vec<Source>,
    /// Its statements.
    pub statements: Vec<TellItem>,
    /// Its questions.
    pub questions: Vec<TellItem>,
    /// Its pictures, by their file stems.
    pub pictures: BTreeMap<String, Arc<Pixmap>>,
}

/// The file `content/topics.toml` of a clinic.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TopicsFile {
    /// The topics and cards to hide.
    pub hide: Vec<String>,
    /// The topics that come first.
    pub order: Vec<String>,
    /// Whether a language without words for a card of the clinic shows it in the team's language.
    pub show_in_staff_language: bool,
    /// The pictures on the tiles of its own topics.
    pub picture: BTreeMap<String, TilePicture>,
}

/// Something that is written from a line of a file on, counted from 1.
#[derive(Debug, Clone, PartialEq)]
pub struct Written<T> {
    /// What is written.
    pub value: T,
    /// The line.
    pub line: usize,
}

/// A statement or a question of a clinic, as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemEntry {
    id: String,
    picture: String,
    #[serde(default)]
    nurse: String,
    #[serde(default)]
    exams: Vec<ExamId>,
}

impl TopicsFile {
    /// Reads the file; `file` is its path in diagnostics.
    ///
    /// # Errors
    /// A diagnostic for each fault.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<Diagnostic>> {
        read_toml(file, text, "")
    }
}

/// The cards of a clinic's file, and what is wrong with the others.
pub fn cards_of(file: &str, text: &str) -> (Vec<Written<Card>>, Vec<Diagnostic>) {
    let (cards, faults) = sections::<CardEntry>(file, text, &["card"]);
    let own = |(_, it): (_, Written<CardEntry>)| Written {
        line: it.line,
        value: Card {
            is_own: true,
            ..Card::from(it.value)
        },
    };
    (cards.into_iter().map(own).collect(), faults)
}

/// The sources of a clinic's file, and what is wrong with the others.
pub fn sources_of(file: &str, text: &str) -> (Vec<Written<Source>>, Vec<Diagnostic>) {
    let (sources, faults) = sections(file, text, &["source"]);
    (sources.into_iter().map(|(_, it)| it).collect(), faults)
}

/// The statements and questions of a clinic's file, each with whether it is a question, and what is wrong
/// with the others.
pub fn items_of(file: &str, text: &str) -> (Vec<Written<(bool, TellItem)>>, Vec<Diagnostic>) {
    let (items, faults) = sections::<ItemEntry>(file, text, &["statement", "question"]);
    let item = |(name, it): (String, Written<ItemEntry>)| {
        let asks = name == "question";
        let kind = if asks { "ask" } else { "tell" };
        let item = TellItem {
            id: format!("{kind}-{}", it.value.id),
            picture: it.value.picture,
            nurse: it.value.nurse,
            audience: Audience {
                general: false,
                exams: it.value.exams,
            },
        };
        Written {
            value: (asks, item),
            line: it.line,
        }
    };
    (items.into_iter().map(item).collect(), faults)
}

/// What a section holds, with the name of the section.
type Named<T> = (String, Written<T>);

/// The sections of a file, each read by itself, so that a fault leaves out that section alone.
fn sections<T: DeserializeOwned>(
    file: &str,
    text: &str,
    known: &[&str],
) -> (Vec<Named<T>>, Vec<Diagnostic>) {
    let mut starts: Vec<usize> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_start().starts_with("[[") {
            starts.push(at);
        }
        at += line.len();
    }
    let first = starts.first().copied().unwrap_or(text.len());
    let mut faults = above(file, text.get(..first).unwrap_or_default(), known);
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let mut found = Vec::new();
    for (start, end) in starts.iter().copied().zip(ends) {
        let line = line_of(text, start);
        let part = text.get(start..end).unwrap_or_default();
        let header = part.lines().next().unwrap_or_default();
        let name = header.split('#').next().unwrap_or_default().trim();
        let name = name.trim_matches(['[', ']', ' ']).to_owned();
        if !known.contains(&name.as_str()) {
            let what = format!("no such section; write {}", headers(known));
            faults.push(Diagnostic::new(file, name, what).at(line));
            continue;
        }
        // The lines keep their numbers.
        let alone = format!("{}{part}", "\n".repeat(line - 1));
        match read_toml::<BTreeMap<String, Vec<T>>>(file, &alone, "") {
            Ok(read) => {
                let values = read.into_values().flatten();
                found.extend(values.map(|value| (name.clone(), Written { value, line })));
            }
            Err(wrong) => faults.extend(wrong.into_iter().map(|it| Diagnostic {
                line: it.line.or(Some(line)),
                what: format!("{}; this {name} is left out", it.what),
                ..it
            })),
        }
    }
    (found, faults)
}

/// The headers of sections, as they are written.
fn headers(known: &[&str]) -> String {
    let each: Vec<_> = known.iter().map(|name| format!("[[{name}]]")).collect();
    each.join(" or ")
}

/// Reports the first line above the first section that says anything.
fn above(file: &str, text: &str, known: &[&str]) -> Vec<Diagnostic> {
    let mut lines = text.lines().map(str::trim).enumerate();
    let told = lines.find(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    let fault = told.map(|(index, line)| {
        let key = line.split('=').next().unwrap_or_default().trim();
        let what = format!("stands above the first {0}; begin with {0}", headers(known));
        Diagnostic::new(file, key, what).at(index + 1)
    });
    fault.into_iter().collect()
}

impl Content {
    /// The guide as a clinic makes it. A safety card stays, whatever is hidden.
    pub fn with_clinic(mut self, guide: &ClinicGuide) -> Self {
        for topic in &mut self.topics {
            let is_hidden = |card: &Card| {
                let card = format!("{}/{}", topic.id, card.id);
                guide.hide.contains(&topic.id) || guide.hide.contains(&card)
            };
            let id = topic.id.as_str();
            let is_safe = |card: &Card| SAFETY.contains(&(id, card.id.as_str()));
            topic.cards.retain(|card| is_safe(card) || !is_hidden(card));
        }
        for own in &guide.topics {
            match self.topics.iter_mut().find(|topic| topic.id == own.id) {
                Some(topic) => topic.cards.extend(own.cards.iter().cloned()),
                None => {
                    let tile = guide.tiles.get(&own.id).cloned();
                    let tile = tile.unwrap_or_else(|| tile_of(own));
                    self.pictures.insert(own.id.clone(), tile);
                    self.topics.push(own.clone());
                }
            }
        }
        self.topics.retain(|topic| !topic.cards.is_empty());
        let place = |topic: &Topic| guide.order.iter().position(|id| *id == topic.id);
        self.topics
            .sort_by_key(|topic| place(topic).unwrap_or(guide.order.len()));
        self.sources.extend(guide.sources.iter().cloned());
        self.tell
            .statements
            .extend(guide.statements.iter().cloned());
        self.tell.questions.extend(guide.questions.iter().cloned());
        self.own_pictures = guide.pictures.clone();
        self
    }

    /// Whether the manifest has a topic, or a card as `topic/card`.
    pub fn has_part(&self, id: &str) -> bool {
        let (topic, card) = id
            .split_once('/')
            .map_or((id, None), |(topic, card)| (topic, Some(card)));
        let topic = self.topics.iter().find(|it| it.id == topic);
        topic
            .is_some_and(|topic| card.is_none_or(|card| topic.cards.iter().any(|it| it.id == card)))
    }
}

/// The picture on the tile of a topic that names none: that of its first card with a scene.
fn tile_of(topic: &Topic) -> TilePicture {
    let scenes = topic.cards.iter().filter_map(|card| match &card.picture {
        Some(Picture::Scene(stem)) => Some(stem.clone()),
        _ => None,
    });
    TilePicture {
        general: scenes
            .into_iter()
            .next()
            .unwrap_or_else(|| PLAIN_TILE.to_owned()),
        exams: BTreeMap::new(),
    }
}

/// The names of files and topics that are none of a clinic's topics, with why.
pub fn reserved_topic(id: &str) -> Option<&'static str> {
    match id {
        "about" => {
            Some("the pages about this guide are not the clinic's; give the topic another name")
        }
        GLOSSARY => Some("the glossary is not the clinic's; give the topic another name"),
        "home" | "languages" | "exam" | "list" | "calibrate" | "button" | "tell" | "ask" => {
            Some("the name of another screen; give the topic another name")
        }
        _ => None,
    }
}
