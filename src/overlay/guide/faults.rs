//! What is wrong with a card, a source, a statement or question of the clinic, or with what it hides.
//!
//! A fault is a pair: what of the file it is about, and what is wrong and would be right.

use std::collections::BTreeSet;

use crate::assets;
use crate::check::{unknown_film, unknown_items, unreachable};
use crate::content::{
    Card, ClinicGuide, Content, ExamId, Picture, SAFETY, Source, TellItem, Topic,
};
use crate::overlay::is_id;
use crate::overlay::picture::PLACE;

/// A card that may follow `before` in its topic. `known` is the manifest with what the clinic adds to it;
/// `built_in` are the ids of its messages.
pub(super) fn card_faults(
    known: &Content,
    built_in: &BTreeSet<String>,
    before: &Topic,
    card: &Card,
) -> Vec<(String, String)> {
    let mut faults = Vec::new();
    let mut find = |about: &str, what: String| faults.push((about.to_owned(), what));
    let other = known.topics.iter().find(|topic| topic.id == before.id);
    let others = before
        .cards
        .iter()
        .chain(other.into_iter().flat_map(|it| &it.cards));
    if !is_id(&card.id) {
        find(
            &card.id,
            "an id has small letters, digits and -, such as \"toilet\"".to_owned(),
        );
    } else if others.into_iter().any(|it| it.id == card.id) {
        find(
            &card.id,
            "another card of this topic has this id; give each its own".to_owned(),
        );
    }
    if card.heading.is_some() {
        find(
            "",
            "no such key: heading; the heading is the message TOPIC-CARD".to_owned(),
        );
    }
    if card.earlier.is_some() {
        find(
            "",
            "no such key: earlier; it is for the built-in cards".to_owned(),
        );
    }
    let ids: Vec<_> = card
        .blocks
        .iter()
        .flat_map(|block| block.words.ids())
        .collect();
    if ids.is_empty() {
        find(
            "",
            "no words; give blocks = [{ paragraph = \"where\" }]".to_owned(),
        );
    }
    let mut seen = BTreeSet::new();
    for id in ids {
        if !is_id(id) {
            find(
                id,
                format!("\"{id}\" is no id: small letters, digits and -, such as \"where\""),
            );
        } else if !seen.insert(id) {
            find(
                id,
                format!("two blocks are called \"{id}\"; give each its own id"),
            );
        }
    }
    for source in &card.sources {
        if !known.sources.iter().any(|it| it.id == *source) {
            find(
                source,
                format!("no source \"{source}\"; write it in content/sources.toml"),
            );
        }
    }
    for picture in card.picture.iter().chain(card.exam_pictures.values()) {
        if let Some((about, what)) = picture_fault(known, picture) {
            find(&about, what);
        }
    }
    let taken = before
        .words(card)
        .into_iter()
        .chain(own_pictures(known, before, card));
    for id in taken.filter(|id| built_in.contains(id)) {
        find(
            &card.id,
            format!("its message {id} is one of the program's; choose another id"),
        );
    }
    for what in unreachable(card)
        .into_iter()
        .chain(unknown_items(known, card))
    {
        find("", what);
    }
    faults
}

/// The messages of a card's pictures that are the clinic's own.
fn own_pictures(known: &Content, topic: &Topic, card: &Card) -> Vec<String> {
    let mut ids = topic.picture_messages(card);
    let own = |id: &String| {
        let stem = id
            .trim_start_matches("picture-")
            .trim_end_matches("-description");
        known.own_pictures.contains_key(stem)
    };
    ids.retain(own);
    ids
}

fn picture_fault(known: &Content, picture: &Picture) -> Option<(String, String)> {
    match picture {
        Picture::Scene(stem) => (!has_scene(known, stem)).then(|| (stem.clone(), no_scene(stem))),
        Picture::Film(id) => Some((id.clone(), unknown_film(id)?)),
        Picture::Doses => {
            let what = "the chart of doses is on a built-in card; give a scene or a film";
            Some(("doses".to_owned(), what.to_owned()))
        }
    }
}

/// A statement or question.
pub(super) fn item_faults(
    known: &Content,
    built_in: &BTreeSet<String>,
    item: &TellItem,
) -> Vec<(String, String)> {
    let mut faults = Vec::new();
    let id = item.id.split_once('-').map_or("", |(_, id)| id);
    if !is_id(id) {
        let what = "an id has small letters, digits and -, such as \"parking\"";
        faults.push((id.to_owned(), what.to_owned()));
    } else if built_in.contains(&item.id) {
        let what = "the program has a message of this id; choose another";
        faults.push((id.to_owned(), what.to_owned()));
    } else if known.tell.items().any(|it| it.id == item.id) {
        let what = "two statements or questions have this id; give each its own";
        faults.push((id.to_owned(), what.to_owned()));
    }
    if !has_scene(known, &item.picture) {
        faults.push((item.picture.clone(), no_scene(&item.picture)));
    }
    faults
}

/// A source.
pub(super) fn source_fault(known: &Content, source: &Source) -> Option<String> {
    if !is_id(&source.id) {
        return Some("an id has small letters, digits and -, such as \"our-leaflet\"".to_owned());
    }
    if known.sources.iter().any(|it| it.id == source.id) {
        return Some(
            "there is a source of this id already; cite it, or choose another id".to_owned(),
        );
    }
    let has_words = |text: &str| !text.trim().is_empty() && !text.contains(char::is_control);
    let is_told = has_words(&source.title) && has_words(&source.publisher);
    (!is_told).then(|| "its title or publisher is empty; give each one line".to_owned())
}

/// A topic or card that is to be hidden.
pub(super) fn hide_fault(content: &Content, id: &str) -> Option<String> {
    let topic = id.split('/').next().unwrap_or(id);
    match topic {
        "about" | "home-notice" => {
            return Some(format!(
                "{id} stays: it says that this guide is no medical advice"
            ));
        }
        "home" | "button-home" | "languages" => {
            return Some(format!("{id} stays: it is the way home"));
        }
        _ if ExamId::parse(topic).is_some() && !content.has_part(topic) => {
            return Some(format!(
                "{id} is an exam; choose exams by the setting exams"
            ));
        }
        _ => {}
    }
    if !content.has_part(id) {
        let topic = content.topics.iter().find(|it| it.id == topic);
        let known = match topic {
            Some(topic) => {
                let cards: Vec<_> = topic.cards.iter().map(|it| it.id.as_str()).collect();
                format!("the cards of {} are {}", topic.id, cards.join(", "))
            }
            None => topics_in(content, &BTreeSet::new()),
        };
        return Some(format!("no topic or card \"{id}\" is built in; {known}"));
    }
    let safe: Vec<_> = SAFETY
        .iter()
        .filter(|(of, card)| id == *of || id == format!("{of}/{card}"))
        .map(|(of, card)| format!("{of}/{card}"))
        .collect();
    match safe.len() {
        0 => None,
        1 if id.contains('/') => Some(format!("{id} stays: it is for the patients' safety")),
        _ => Some(format!(
            "{id} stays: {} are for the patients' safety; hide other cards of it, such as {}",
            safe.join(", "),
            other_card(content, id)
        )),
    }
}

/// A card of a topic that can be hidden.
fn other_card(content: &Content, topic: &str) -> String {
    let found = content.topics.iter().find(|it| it.id == topic);
    let mut cards = found.into_iter().flat_map(|it| &it.cards);
    let card = cards.find(|card| !SAFETY.contains(&(topic, card.id.as_str())));
    card.map_or_else(|| topic.to_owned(), |card| format!("{topic}/{}", card.id))
}

/// Whether there is such a picture of the clinic or such a scene.
pub(super) fn has_scene(known: &Content, stem: &str) -> bool {
    known.own_pictures.contains_key(stem) || assets::exists(&format!("scenes/{stem}.svg"))
}

/// What is said of a picture that there is not.
pub(super) fn no_scene(stem: &str) -> String {
    format!("no picture pictures/{stem}.png or {stem}.svg, and no built-in scene of this name")
}

/// What is said of a clinic's picture that cannot be shown.
pub(super) fn refused_scene(stem: &str) -> String {
    format!("its picture \"{stem}\" cannot be shown; the line of {PLACE}/{stem} says why")
}

/// What is wrong with an id in the order of the topics that is no topic.
pub(super) fn order_fault(
    own: &ClinicGuide,
    built_in: &Content,
    topics: &BTreeSet<String>,
    id: &str,
) -> String {
    let all = || built_in.topics.iter().chain(&own.topics);
    let (topic, card) = id.split_once('/').unwrap_or(("", id));
    let mut of = all().filter(|it| topic.is_empty() || it.id == topic);
    match of.find(|it| it.cards.iter().any(|it| it.id == card)) {
        Some(it) => format!("\"{id}\" is a card; name its topic, \"{}\"", it.id),
        None => format!("no topic \"{id}\"; {}", topics_in(built_in, topics)),
    }
}

/// The topics that can be named.
pub(super) fn topics_in(content: &Content, own: &BTreeSet<String>) -> String {
    let built_in = content.topics.iter().map(|topic| topic.id.as_str());
    let all: Vec<_> = built_in.chain(own.iter().map(String::as_str)).collect();
    format!("the topics are {}", all.join(", "))
}
