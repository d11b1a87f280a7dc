//! The example file of settings, and the defaults.

use std::fs;
use std::path::Path;

use fluoroscopy_kiosk::settings::{Settings, table};

use super::super::help;
use super::{parse, rooted};

#[test]
fn comments_fit_a_line() {
    let text = example();
    let lines = text.lines().filter(|line| line.starts_with('#'));
    let long: Vec<_> = lines.filter(|line| line.chars().count() > 100).collect();
    assert_eq!(long, [""; 0]);
}

#[test]
fn every_default_is_valid() {
    let (settings, findings) = parse(&table::defaults());
    assert_eq!(findings, []);
    assert_eq!(settings, Settings::defaults(&help::catalogue()));
}

/// The example file as it ships.
fn example() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("settings.example.toml");
    fs::read_to_string(path).expect("the example ships")
}

/// Its lines that set a key, or would without their '#'.
fn example_lines(text: &str) -> Vec<(&str, &str)> {
    let lines = text.lines().map(|line| line.trim_start_matches("# "));
    let pairs = lines.filter_map(|line| Some((line.split_once(" = ")?.0, line)));
    pairs.filter(|(key, _)| !key.contains(' ')).collect()
}

#[test]
fn the_example_is_the_defaults_in_words() {
    let (settings, findings) = parse(&example());
    assert_eq!(findings, []);
    assert_eq!(settings, Settings::defaults(&help::catalogue()));
}

#[test]
fn the_example_shows_every_key_once_with_a_value_that_holds() {
    let text = example();
    let lines = example_lines(&text);
    let mut keys: Vec<_> = lines.iter().map(|(key, _)| *key).collect();
    let mut known: Vec<_> = table::keys(&table::SETTINGS).collect();
    keys.sort_unstable();
    known.sort_unstable();
    assert_eq!(keys, known);
    let all: Vec<_> = lines.iter().map(|(_, line)| *line).collect();
    let (settings, findings) = parse(&rooted(&all.join("\n")));
    assert_eq!(findings, []);
    assert!(
        settings.screen_width_mm.is_some(),
        "a key behind a '#' is read without it"
    );
}
