//! The words of every language against English, read from the files on the disk with none of the
//! program's own checks.

mod checked;
mod glyphs;
mod own;
mod shaping;
pub mod source;

use std::collections::BTreeSet;
use std::fs;

use fluent::types::FluentValue;
use fluent::{FluentArgs, FluentBundle, FluentResource};

use super::help;
use source::{Locale, files, folder};

/// Fails with all that was found, a line each.
pub fn assert_none(what: &str, found: &[String]) {
    assert!(
        found.is_empty(),
        "{} {what}:\n{}",
        found.len(),
        found.join("\n")
    );
}

#[test]
fn the_locales_on_the_disk_are_the_languages_of_the_program() {
    let entries = fs::read_dir(folder()).expect("locales/ is there");
    let folders = entries
        .map(|it| it.unwrap().path())
        .filter(|it| it.is_dir());
    let names = folders.filter_map(|it| Some(it.file_name()?.to_string_lossy().into_owned()));
    let on_disk: BTreeSet<String> = names.collect();
    assert_eq!(
        on_disk,
        help::tags().into_iter().collect(),
        "each folder of locales/ needs a meta.toml with an order of its own"
    );
}

#[test]
fn the_tools_of_translators_are_told_of_every_language() {
    let told = fs::read_to_string(folder().join("l10n.toml")).expect("it is there");
    for tag in help::tags() {
        let is_named = told.contains(&format!("\"{tag}\""));
        assert_eq!(
            is_named,
            tag != "en",
            "locales/l10n.toml must name every language but en: correct {tag} there"
        );
    }
}

#[test]
fn every_locale_is_fluent_without_junk_duplicates_or_empty_messages() {
    let faults: Vec<_> = help::tags()
        .iter()
        .flat_map(|tag| Locale::read(tag).faults)
        .collect();
    assert_none(
        "faults in locales/; correct the message in the file that is named",
        &faults,
    );
}

#[test]
fn every_locale_has_the_messages_of_english_and_all_of_them_if_it_is_whole() {
    let english = Locale::read("en").messages;
    let glossary = help::content().words;
    let earlier = help::manifest().earlier();
    let mut faults = Vec::new();
    for meta in help::catalogue().all() {
        let tag = &meta.tag;
        let own = Locale::read(tag).messages;
        let unknown = |id: &&String| !english.contains_key(*id) && !earlier.contains(*id);
        for id in own.keys().filter(unknown) {
            faults.push(format!("{tag}: {id} is not in English"));
        }
        for (id, source) in &english {
            let Some(message) = own.get(id) else {
                if meta.whole {
                    faults.push(format!("{tag}/{}: {id} is missing", source.file));
                }
                continue;
            };
            let mut compare = |what: &str, here: String, there: String| {
                if here != there {
                    faults.push(format!(
                        "{tag}/{}: {id}: {what} {here}, in English {there}",
                        message.file
                    ));
                }
            };
            compare("stands in", message.file.clone(), source.file.clone());
            let pair = [&message.variables, &source.variables].map(|it| format!("{it:?}"));
            let [here, there] = pair;
            // Languages differ in how they write a time of day.
            if id != "hours-time" {
                compare("variables", here, there);
            }
            let [here, there] = [&message.attributes, &source.attributes].map(|it| {
                // A language may say other words than it shows.
                let others: Vec<_> = it.iter().filter(|it| *it != "spoken").collect();
                format!("{others:?}")
            });
            compare("attributes", here, there);
            let [here, there] = [&message.marks, &source.marks].map(|it| format!("{it:?}"));
            compare("marks", here, there);
            let unknown = message
                .marks
                .iter()
                .filter(|it| *it != "**" && !glossary.contains(it));
            faults
                .extend(unknown.map(|it| format!("{tag}: {id}: \"{it}\" is not in the glossary")));
        }
    }
    assert_none(
        "differences from English; give the translation the id, file, variables and marks of locales/en, or remove it",
        &faults,
    );
}

#[test]
fn every_message_can_be_shown_with_every_kind_of_number() {
    let mut faults = Vec::new();
    for tag in help::tags() {
        let mut bundle = FluentBundle::new(vec![tag.parse().expect("a language tag")]);
        for (file, text) in files(&tag) {
            let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
            if let Err(errors) = bundle.add_resource(resource) {
                faults.push(format!("{tag}/{file}: {errors:?}"));
            }
        }
        let numbers = [0, 1, 2, 3, 5, 11, 30, 100, 1000];
        let numbers = numbers.map(|it| (it.to_string(), FluentValue::from(it)));
        let text = ("ABC".to_owned(), FluentValue::from("ABC"));
        let values: Vec<_> = numbers.into_iter().chain([text]).collect();
        for (id, message) in Locale::read(&tag).messages {
            let found = bundle.get_message(&id).expect("it was read");
            let attributes = found.attributes().map(|it| it.value());
            for pattern in found.value().into_iter().chain(attributes) {
                for (shown, value) in &values {
                    let given = message
                        .variables
                        .iter()
                        .map(|name| (name.as_str(), value.clone()));
                    let mut args: FluentArgs<'_> = given.collect();
                    for name in ["emergency", "phone"] {
                        args.set(
                            name,
                            FluentValue::from(if shown == "0" { "none" } else { "911" }),
                        );
                    }
                    let mut errors = Vec::new();
                    let words = bundle.format_pattern(pattern, Some(&args), &mut errors);
                    if !errors.is_empty() || words.trim().is_empty() || words.contains(['{', '}']) {
                        faults.push(format!("{tag}: {id} with {shown}: \"{words}\" {errors:?}"));
                    }
                }
            }
        }
    }
    assert_none(
        "messages that cannot be shown; correct the message in locales/, it must have words for every number",
        &faults,
    );
}
