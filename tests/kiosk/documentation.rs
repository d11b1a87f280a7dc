//! What the documents name exists: links, commands and their options, settings; and the tables that
//! are generated are what the program would print.

#[path = "../../tools/docs/tables.rs"]
mod tables;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use fluoroscopy_kiosk::cli;
use fluoroscopy_kiosk::settings::table;

use fluoroscopy_kiosk::speech::backend::voices::{Verdict, table as voice_table};

use crate::help::tags;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every document, with its text.
fn documents() -> Vec<(PathBuf, String)> {
    let in_docs = fs::read_dir(root().join("docs")).expect("docs can be read");
    let mut paths: Vec<_> = in_docs
        .map(|entry| entry.expect("docs can be read").path())
        .filter(|path| path.extension().is_some_and(|it| it == "md"))
        .collect();
    paths.extend(["README.md", "CONTRIBUTING.md", "CHANGELOG.md"].map(|it| root().join(it)));
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a document is text");
        (path, text)
    };
    paths.into_iter().map(read).collect()
}

/// The ids of the headings of a document, as Markdown viewers make them.
fn anchors(text: &str) -> BTreeSet<String> {
    let headings = text.lines().filter(|line| line.starts_with('#'));
    let id = |line: &str| {
        let words = line.trim_start_matches('#').trim().to_lowercase();
        let kept = words
            .chars()
            .filter(|it| it.is_alphanumeric() || " -_".contains(*it));
        kept.collect::<String>().replace(' ', "-")
    };
    headings.map(id).collect()
}

#[test]
fn every_link_leads_somewhere() {
    let (mut faults, mut links) = (Vec::new(), 0);
    for (path, text) in documents() {
        let markdown = text
            .split("](")
            .skip(1)
            .filter_map(|it| it.split(')').next());
        let html = text
            .split("src=\"")
            .skip(1)
            .filter_map(|it| it.split('"').next());
        // An example of a glossary word's mark has the form of a link.
        let is_link = |it: &&str| !it.contains("://") && (it.contains('.') || it.starts_with('#'));
        for link in markdown.chain(html).filter(is_link) {
            links += 1;
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let folder = path.parent().expect("a document is in a folder");
            let target = match file {
                "" => path.clone(),
                file => folder.join(file),
            };
            let text = fs::read(&target).map(|it| String::from_utf8_lossy(&it).into_owned());
            let leads = text.is_ok_and(|text| anchor.is_empty() || anchors(&text).contains(anchor));
            if !leads {
                faults.push(format!("{}: {link}", path.display()));
            }
        }
    }
    assert!(links > 40, "only {links} links were found");
    assert!(
        faults.is_empty(),
        "links that lead nowhere:\n{}",
        faults.join("\n")
    );
}

/// Every option of the program and of its commands, and the words that may follow its name.
fn known_words() -> BTreeSet<String> {
    fn collect(command: &clap::Command, words: &mut BTreeSet<String>) {
        for argument in command.get_arguments() {
            words.extend(argument.get_long().map(|it| format!("--{it}")));
        }
        for inner in command.get_subcommands() {
            words.insert(inner.get_name().to_owned());
            collect(inner, words);
        }
    }
    let mut words = ["--help", "--version"].map(str::to_owned).into();
    collect(&cli::command(), &mut words);
    words
}

#[test]
fn every_command_line_in_the_documents_is_one_of_the_program() {
    let known = known_words();
    let (mut faults, mut seen) = (Vec::new(), 0);
    for (path, text) in documents() {
        let spans = text.split('`').skip(1).step_by(2);
        let blocks = text.lines().filter(|line| line.starts_with("    "));
        for code in spans.chain(blocks) {
            let Some((before, after)) = code.split_once("fluoroscopy-kiosk ") else {
                continue;
            };
            // A path that ends in the name, or a package of that name.
            if before.ends_with('/') && !before.ends_with("bin/") || before.contains("apt") {
                continue;
            }
            let words: Vec<&str> = after.split_whitespace().collect();
            let options = words.iter().filter(|it| it.starts_with("--"));
            for option in options {
                seen += 1;
                let name = option.split(['=', ',', ';']).next().unwrap_or_default();
                if !known.contains(name) {
                    faults.push(format!("{}: {code}", path.display()));
                }
            }
        }
    }
    assert!(seen > 15, "only {seen} options were found");
    let what = "command lines with options that the program does not have (src/cli/mod.rs)";
    assert!(faults.is_empty(), "{what}:\n{}", faults.join("\n"));
}

#[test]
fn every_setting_in_the_documents_is_one_of_the_program() {
    let keys: BTreeSet<_> = table::keys(&table::SETTINGS).collect();
    // What `meta.toml`, `review.toml` and the manifest have, and other programs' keys.
    let others = [
        "status",
        "font",
        "family",
        "order",
        "whole",
        "blocks",
        "id",
        "picture",
        "sources",
        "general",
        "show_in_staff_language",
    ];
    let (mut faults, mut seen) = (Vec::new(), 0);
    for (path, text) in documents() {
        if path.ends_with("CONTRIBUTING.md") {
            continue;
        }
        for code in text.split('`').skip(1).step_by(2) {
            let Some((key, _)) = code.split_once(" = ") else {
                continue;
            };
            let is_key = key
                .chars()
                .all(|it| it.is_ascii_lowercase() || it == '_' || it == '-');
            if !is_key || key.contains('-') || others.contains(&key) {
                continue;
            }
            seen += 1;
            if !keys.contains(key) {
                faults.push(format!("{}: {key}", path.display()));
            }
        }
    }
    assert!(seen > 5, "only {seen} settings were found");
    let what = "settings that the program does not have; if it is no setting, add it to `others`";
    assert!(faults.is_empty(), "{what}:\n{}", faults.join("\n"));
}

#[test]
fn what_is_generated_is_what_the_command_would_write() {
    for (name, generate) in tables::FILES {
        let text = fs::read_to_string(root().join(name)).expect("it ships");
        // git may write other line ends.
        let text = text.replace("\r\n", "\n");
        assert!(
            generate(&text).as_ref() == Some(&text),
            "{name} is not what is generated from the settings, the locales and assets/voices.toml; \
            run: cargo run --example docs"
        );
    }
}

#[test]
fn the_number_of_languages_with_a_voice_is_right() {
    let voices = voice_table();
    let is_spoken = |tag: &String| {
        let mut voices = voices.voice.iter();
        voices.any(|it| it.language == *tag && it.verdict != Verdict::Unfit)
    };
    let tags = tags();
    let spoken = tags.iter().filter(|tag| is_spoken(tag)).count();
    let count = format!("{spoken} of the {} languages", tags.len());
    for (path, text) in documents() {
        let counts = ["README.md", "languages.md"];
        let counts = counts.iter().any(|it| path.ends_with(it));
        let path = path.display();
        assert!(
            !counts || text.contains(&count),
            "{path} should say: {count}"
        );
    }
}
