//! Files that nobody would write on purpose: what fuzzing has found, and what it began with.

use std::fs;
use std::path::Path;

#[path = "../fuzz/readers.rs"]
mod readers;

/// Every file of a fuzzer's corpus.
fn corpus(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus");
    let files = fs::read_dir(folder.join(name)).expect("the corpus is kept");
    let files: Vec<_> = files
        .map(|it| fs::read(it.expect("a file").path()).expect("it can be read"))
        .collect();
    assert!(!files.is_empty(), "{name}: the corpus is empty");
    files
}

#[test]
fn no_settings_file_breaks_its_reader() {
    let files = corpus("settings");
    files.iter().for_each(|it| readers::settings(it));
}

#[test]
fn no_manifest_breaks_its_reader() {
    let files = corpus("manifest");
    files.iter().for_each(|it| readers::manifest(it));
}

#[test]
fn no_folder_of_a_clinic_breaks_its_reader() {
    let files = corpus("overlay");
    files.iter().for_each(|it| readers::overlay(it));
}
