//! Compounds of a language and particles: no line breaks within them.

use fluoroscopy_kiosk::language::Breaks;
use fluoroscopy_kiosk::language::line_breaks::{BREAK, JOINER, unmarked};

use crate::help::catalogue;

/// Whether no line may break before a byte of a marked text, as the layout will have it.
fn is_whole(marked: &str, from: usize, to: usize, breaks: Breaks) -> bool {
    let inner = &marked[from..to];
    match breaks {
        Breaks::Dictionary => !inner.contains(BREAK),
        // Each letter is followed by a joiner, but the last.
        Breaks::Ideographs => {
            let letters = unmarked(inner).chars().count();
            inner.matches(JOINER).count() + 1 >= letters
        }
        Breaks::Spaces => inner.matches(' ').count() == inner.matches(" \u{2060}").count(),
    }
}

/// Where some words stand in a text that has marks in it, from the first letter to the last.
fn marked_range(marked: &str, words: &str) -> Option<(usize, usize)> {
    let is_mark = |c: &char| [BREAK, JOINER].contains(c);
    marked.char_indices().find_map(|(from, _)| {
        let mut wanted = words.chars().peekable();
        for (at, letter) in marked[from..].char_indices() {
            let Some(next) = wanted.peek() else {
                return Some((from, from + at));
            };
            match (letter == *next, is_mark(&letter)) {
                (true, _) => drop(wanted.next()),
                (false, true) if at > 0 => {}
                (false, _) => return None,
            }
        }
        wanted.peek().is_none().then_some((from, marked.len()))
    })
}

/// A line of a Fluent file without emphasis, and glossary words without their ids.
fn without_markup(line: &str) -> String {
    let line = line.replace("**", "");
    let mut words = String::new();
    for piece in line.split('[') {
        match piece.split_once("](") {
            Some((word, rest)) => {
                words += word;
                words += rest.split_once(')').map_or(rest, |it| it.1);
            }
            None => words += piece,
        }
    }
    words
}

/// The lines of the Fluent files of a language, without markup.
fn lines_of_files(tag: &str) -> Vec<String> {
    let folder = format!("{}/locales/{tag}", env!("CARGO_MANIFEST_DIR"));
    let files = std::fs::read_dir(folder).expect("the folder of the language");
    let paths = files.flatten().map(|it| it.path());
    let paths = paths.filter(|it| it.extension().is_some_and(|it| it == "ftl"));
    let texts = paths.map(|it| std::fs::read_to_string(it).expect("a file of words"));
    let lines = texts.flat_map(|it| it.lines().map(without_markup).collect::<Vec<_>>());
    lines.collect()
}

#[test]
fn compounds_of_a_language_occur_in_its_words_and_stay_whole() {
    let mut faults = Vec::new();
    let catalogue = catalogue();
    for meta in catalogue.all().iter().filter(|it| !it.compounds.is_empty()) {
        let language = catalogue.language(&meta.tag);
        let texts = lines_of_files(&meta.tag);
        for compound in &meta.compounds {
            let mut found = texts.iter().filter(|it| it.contains(compound.as_str()));
            let Some(text) = found.next() else {
                faults.push(format!("{}: {compound:?} is in no message", meta.tag));
                continue;
            };
            let marked = language.laid_out(&[text.as_str()], &[]).concat();
            let range = marked_range(&marked, compound);
            if !range.is_some_and(|(from, to)| is_whole(&marked, from, to, meta.breaks)) {
                faults.push(format!(
                    "{}: {compound:?} is broken in {marked:?}",
                    meta.tag
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn particles_stay_with_the_word_before_them() {
    // A glossary word is a run of its own.
    let korean = catalogue().language("ko");
    let runs = korean.laid_out(&["이것을 ", "금식", "이라고 합니다."], &[]);
    assert!(runs[2].starts_with(JOINER), "{runs:?}");
    assert!(!runs[1].starts_with(JOINER), "{runs:?}");
    let burmese = catalogue().language("my");
    let marked = burmese.laid_out(&["ဆေးအဖွဲ့က ပြောပြပါမယ်။"], &[]).concat();
    assert!(!marked.contains("\u{200B}က "), "{marked:?}");
}

#[test]
fn short_words_stay_with_the_next_word_where_the_language_says_so() {
    let cases = [
        ("ru", "Поговорите с врачом.", "с \u{2060}врачом"),
        ("uk", "Ліки не можна викидати.", "не \u{2060}можна"),
        ("pl", "Proszę porozmawiać z lekarzem.", "z \u{2060}lekarzem"),
        ("pl", "Nie ma bólu.", "Nie ma bólu."),
        ("en", "Talk to a doctor.", "to a doctor."),
        // A line of large print has room for little more.
        ("uk", "Це є найпоширенішим.", "є найпоширенішим."),
    ];
    for (tag, text, expected) in cases {
        let marked = catalogue().language(tag).laid_out(&[text], &[]).concat();
        assert!(marked.contains(expected), "{tag}: {marked:?}");
    }
}
