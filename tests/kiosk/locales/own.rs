//! Every language is written in its own words and letters.

use std::collections::BTreeSet;

use super::source::Locale;
use super::{assert_none, help};

/// The letters of a script (ISO 15924), by the blocks of Unicode 16.
fn letters(script: &str) -> &'static [(char, char)] {
    const HAN: (char, char) = ('\u{3400}', '\u{9FFF}');
    match script {
        "Latn" => &[
            ('A', 'Z'),
            ('a', 'z'),
            ('\u{C0}', '\u{24F}'),
            ('\u{1E00}', '\u{1EFF}'),
        ],
        "Grek" => &[('\u{370}', '\u{3FF}'), ('\u{1F00}', '\u{1FFF}')],
        "Cyrl" => &[('\u{400}', '\u{4FF}')],
        "Armn" => &[('\u{530}', '\u{58F}')],
        "Hebr" => &[('\u{590}', '\u{5FF}')],
        "Arab" => &[('\u{600}', '\u{6FF}')],
        "Deva" => &[('\u{900}', '\u{97F}')],
        "Beng" => &[('\u{980}', '\u{9FF}')],
        "Guru" => &[('\u{A00}', '\u{A7F}')],
        "Gujr" => &[('\u{A80}', '\u{AFF}')],
        "Taml" => &[('\u{B80}', '\u{BFF}')],
        "Telu" => &[('\u{C00}', '\u{C7F}')],
        "Thai" => &[('\u{E00}', '\u{E7F}')],
        "Laoo" => &[('\u{E80}', '\u{EFF}')],
        "Mymr" => &[('\u{1000}', '\u{109F}')],
        "Ethi" => &[('\u{1200}', '\u{137F}')],
        "Khmr" => &[('\u{1780}', '\u{17FF}')],
        "Hans" | "Hant" => &[HAN],
        "Jpan" => &[HAN, ('\u{3040}', '\u{30FF}')],
        "Kore" => &[('\u{AC00}', '\u{D7AF}')],
        _ => &[],
    }
}

/// At least so much of a language's letters is of its own script; the rest is names such as those of
/// keys and settings, and what stands on American papers ("upper GI").
const BULK: f64 = 0.9;

#[test]
fn each_language_is_written_in_its_own_script() {
    let mut faults = Vec::new();
    for meta in help::catalogue().all() {
        let own = letters(&meta.script);
        assert!(
            !own.is_empty(),
            "{}: {} is not known here",
            meta.tag,
            meta.script
        );
        let locale = Locale::read(&meta.tag);
        let text: String = locale.messages.values().map(|it| it.plain()).collect();
        let all = text.chars().filter(|it| it.is_alphabetic());
        let is_own = |it: &char| own.iter().any(|(from, to)| (from..=to).contains(&it));
        let (own, all) = (all.clone().filter(is_own).count(), all.count());
        let part = own as f64 / all as f64;
        if part < BULK {
            faults.push(format!(
                "{}: {part:.3} of its letters are {}",
                meta.tag, meta.script
            ));
        }
    }
    assert_none(
        "languages in other letters; translate their messages, or correct the script in meta.toml",
        &faults,
    );
}

/// The sentences of some words that have four words or more; shorter ones may be names.
fn sentences(words: &str) -> impl Iterator<Item = String> + '_ {
    let ends = ['.', '?', '!', ':', '\u{FFFC}'];
    let sentences = words.split(ends).map(|it| it.trim().to_lowercase());
    sentences.filter(|it| it.split_whitespace().count() >= 4)
}

/// Names, which are the same in every language: of a licence, of a library, of keys.
const NAMES: [&str; 4] = [
    "about-licence-fonts",
    "about-source-credit",
    "help-page",
    "help-tab",
];

#[test]
fn no_english_sentence_is_left_over() {
    let english = Locale::read("en");
    let english: BTreeSet<String> = english
        .messages
        .values()
        .flat_map(|it| sentences(&it.plain()).collect::<Vec<_>>())
        .collect();
    assert!(
        english.len() > 200,
        "only {} sentences are known",
        english.len()
    );
    let mut faults = Vec::new();
    for tag in help::tags().into_iter().filter(|tag| tag != "en") {
        for (id, message) in Locale::read(&tag).messages {
            if NAMES.contains(&id.as_str()) {
                continue;
            }
            let plain = message.plain();
            let left = sentences(&plain).find(|it| english.contains(it));
            faults.extend(left.map(|it| format!("{tag}: {id}: {it}")));
        }
    }
    assert_none(
        "English sentences; translate them, or remove the messages: a draft may lack them",
        &faults,
    );
}
