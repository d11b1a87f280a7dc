//! Every picture has a name and a description, in every language, for those who do not see it.

use fluoroscopy_kiosk::content::Picture;
use fluoroscopy_kiosk::document::{BlockRole, COMPARED, COMPARED_CAPTIONS, Document};
use fluoroscopy_kiosk::language::Language;

use super::{id, language};
use crate::help::{content, guides, tags};

/// A picture: where it is shown, the message of its name, and the document with its words.
type Shown = (String, String, Document);

/// Every picture of a language.
fn shown(language: &Language) -> Vec<Shown> {
    let content = content();
    let mut shown = Vec::new();
    for (guide, content) in guides() {
        let content = content.with_words(|id| language.has(id));
        for at in content.cards() {
            let Some(picture) = &content.card(at).expect("a card").1.picture else {
                continue;
            };
            let document = Document::card(language, &content, at);
            let place = format!("{guide}: {}", id(&content, at));
            shown.push((place, picture.message(), document));
        }
    }
    for word in &content.words {
        if let Some(stem) = content.word_scene(word) {
            let document = Document::meaning(language, &content, word);
            shown.push((format!("words/{word}"), format!("picture-{stem}"), document));
        }
    }
    shown
}

/// The words of the only block of a role.
fn only(document: &Document, role: BlockRole) -> Result<String, String> {
    let words: Vec<String> = document.of(role).map(|block| block.text()).collect();
    match &words[..] {
        [one] if !one.trim().is_empty() => Ok(one.clone()),
        others => Err(format!("as {role:?} it has {others:?}")),
    }
}

#[test]
fn every_picture_has_its_words_in_every_language() {
    let mut wrong = Vec::new();
    for tag in tags() {
        let language = language(&tag);
        for (place, message, document) in shown(&language) {
            for (role, message) in [
                (BlockRole::Picture, message.clone()),
                (BlockRole::Description, format!("{message}-description")),
            ] {
                // A draft may lack the words of a new picture. Then it has none, not English ones.
                if !language.meta.whole && !language.has(&message) {
                    if document.of(role).next().is_some() {
                        wrong.push(format!("{tag} {place}: {role:?} in English"));
                    }
                    continue;
                }
                if let Err(what) = only(&document, role) {
                    wrong.push(format!("{tag} {place}: {what}"));
                }
                // A missing message falls back to English, which many patients do not read.
                if !language.has(&message) {
                    wrong.push(format!("{tag} {place}: no {message}"));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} pictures without words; write picture-NAME and picture-NAME-description in pictures.ftl:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn the_words_within_pictures_are_in_every_language() {
    let content = content();
    let mut wrong = Vec::new();
    for tag in tags() {
        let language = language(&tag);
        let content = content.with_words(|id| language.has(id));
        let captions = COMPARED_CAPTIONS.into_iter();
        let others = [
            "dose-background",
            "dose-years",
            "film-bar",
            "button-play",
            "button-pause",
        ];
        let missing = captions.chain(others).filter(|it| !language.has(it));
        wrong.extend(missing.map(|message| format!("{tag}: no {message}")));
        for at in content.cards() {
            let Some(picture) = &content.card(at).expect("a card").1.picture else {
                continue;
            };
            let expected = match picture {
                Picture::Film(film) if film == COMPARED => 2,
                // Nature, and three years or five.
                Picture::Doses => {
                    let items = Document::card(&language, &content, at);
                    let items = items.of(BlockRole::Item).count();
                    1 + if items == 2 { 5 } else { 3 }
                }
                _ => 0,
            };
            let document = Document::card(&language, &content, at);
            let captions: Vec<_> = document
                .of(BlockRole::Caption)
                .map(|it| it.text())
                .collect();
            let empty = captions.iter().any(|words| words.trim().is_empty());
            if captions.len() != expected || empty {
                let place = id(&content, at);
                wrong.push(format!(
                    "{tag} {place}: captions {captions:?}, not {expected}"
                ));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "words within pictures are missing; write them in locales/:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn the_english_words_are_few() {
    let mut wrong = Vec::new();
    for (place, _, document) in shown(&language("en")) {
        for (role, most) in [(BlockRole::Picture, 6), (BlockRole::Description, 35)] {
            let words = only(&document, role).unwrap_or_default();
            let count = words.split_whitespace().count();
            if count > most {
                wrong.push(format!(
                    "{place}: {role:?} has {count} words of {most}: {words:?}"
                ));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "cut these words in locales/en/pictures.ftl:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn no_two_pictures_have_the_same_words() {
    let mut wrong = Vec::new();
    for tag in tags() {
        let mut seen: Vec<(String, String)> = Vec::new();
        for (_, picture, document) in shown(&language(&tag)) {
            let told = only(&document, BlockRole::Description).unwrap_or_default();
            if let Some((other, _)) = seen
                .iter()
                .find(|(other, words)| *words == told && *other != picture)
            {
                wrong.push(format!(
                    "{tag}: {picture} and {other} are both told as {told:?}"
                ));
            }
            seen.push((picture, told));
        }
    }
    assert!(
        wrong.is_empty(),
        "describe these pictures otherwise in locales/:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn the_words_that_need_a_picture_have_one() {
    let without: Vec<_> = ["catheter", "stent", "iv-line", "lead-apron", "c-arm"]
        .into_iter()
        .filter(|word| {
            content().word_scene(word).is_none() || !content().words.iter().any(|it| it == word)
        })
        .collect();
    assert!(without.is_empty(), "no glossary picture of {without:?}");
}

#[test]
fn pictures_are_of_words_of_the_glossary() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/content/words.toml");
    let file: toml::Table = std::fs::read_to_string(path)
        .expect("the glossary")
        .parse()
        .expect("TOML");
    let pictures = file["pictures"].as_table().expect("a table");
    let words = content().words;
    let unknown: Vec<_> = pictures.keys().filter(|it| !words.contains(it)).collect();
    assert!(unknown.is_empty(), "pictures of no word: {unknown:?}");
}
