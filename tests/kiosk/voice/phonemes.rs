//! What eSpeak NG makes of every message of the languages for which the table of voices calls it fit.
//!
//! Its phonemes are text, so that no sound is needed: `(en)` in them is a switch to English.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

use fluoroscopy_kiosk::document::{BlockId, BlockRef, BlockRole, Document};
use fluoroscopy_kiosk::language::Language;
use fluoroscopy_kiosk::speech::backend::voices::{JudgedVoices, Verdict, table};
use fluoroscopy_kiosk::speech::spoken_blocks::blocks_of;
use fluoroscopy_kiosk::speech::spoken_text;

use super::super::help;

const PILOTS: [&str; 8] = ["en", "es", "ar", "am", "zh-Hans", "hi", "ur", "my"];

/// The phonemes of words, line by line; a line that is empty was not spoken.
fn phonemes(voice: &str, words: &str) -> String {
    let mut espeak = Command::new("espeak-ng")
        .args(["-q", "-x", "-v", voice])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("espeak-ng is installed");
    let mut input = espeak.stdin.take().expect("it is piped");
    let words = words.to_owned();
    let writer = std::thread::spawn(move || input.write_all(words.as_bytes()));
    let output = espeak.wait_with_output().expect("it ends");
    writer
        .join()
        .expect("no panic")
        .expect("it reads all words");
    assert!(
        output.status.success(),
        "{voice} ends with {}",
        output.status
    );
    String::from_utf8(output.stdout).expect("phonemes are ASCII")
}

/// The phonemes of short texts, one for each.
fn phonemes_of_each(voice: &str, texts: &[String]) -> Vec<String> {
    let spoken = phonemes(voice, &texts.join("\n\n"));
    let lines = spoken.lines().filter(|line| !line.trim().is_empty());
    let lines: Vec<_> = lines.map(str::to_owned).collect();
    assert_eq!(
        lines.len(),
        texts.len(),
        "{voice}: some of {texts:?} is silent"
    );
    lines
}

/// All that is said in a language, as it reaches the synthesizer.
fn said(language: &Language) -> Vec<String> {
    let (content, catalogue) = (help::content(), help::catalogue());
    let mut documents = Document::all(language, &content, &catalogue);
    documents.push(Document::word_pictures(language, &content));
    documents.push(Document::item_pictures(language, &content));
    documents.push(Document::controls(language));
    documents.push(Document::speech(language));
    for document in &mut documents {
        document.blocks.retain(|it| it.role != BlockRole::Setting);
    }
    // The names of sources are as their authors wrote them.
    let from_elsewhere = |id: &BlockId| id.as_str().starts_with("source-");
    let blocks = documents.iter().flat_map(|document| {
        let spoken = |block: &BlockRef| language.spoken(block.id.as_str());
        blocks_of(document, &spoken)
    });
    let own = blocks.filter(|it| it.language == language.tag());
    own.filter(|it| !from_elsewhere(&it.block.id))
        .map(|it| spoken_text(language.tag(), &it.words))
        .collect()
}

fn is_latin(character: char) -> bool {
    matches!(character, 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

/// Texts without words that may be said in English: those in Latin letters; in a language that has
/// these letters, those that the English messages have too.
fn without_english(texts: &[String], is_latin_script: bool, english: &BTreeSet<String>) -> String {
    let mut rest = String::new();
    for text in texts {
        let mut word = String::new();
        for character in text.chars().chain(['\n']) {
            if is_latin(character) {
                word.push(character);
                continue;
            }
            let lower = word.to_lowercase();
            let singular = lower.strip_suffix('s').unwrap_or(&lower);
            let is_english = [lower.as_str(), singular]
                .iter()
                .any(|it| english.contains(*it));
            if is_latin_script && !is_english {
                rest.push_str(&word);
            }
            word.clear();
            rest.push(character);
        }
        rest.push('\n');
    }
    rest
}

fn words_of(texts: &[String]) -> BTreeSet<String> {
    let words = texts.iter().flat_map(|it| it.split(|it| !is_latin(it)));
    words.map(str::to_lowercase).collect()
}

/// The words with digits, such as "10-ից" and "F7", but not those that are digits alone.
fn words_with_digits(texts: &[String]) -> Vec<String> {
    // Signs of vowels in India are not letters to Unicode, a danda is punctuation.
    let is_sign = |it: char| matches!(it, '\u{900}'..='\u{dff}') && !matches!(it, '।' | '॥');
    let is_part = |it: char| it.is_alphanumeric() || it == '-' || is_sign(it);
    let words = texts.iter().flat_map(|it| it.split(|it| !is_part(it)));
    let is_mixed =
        |it: &&str| it.chars().any(char::is_numeric) && it.chars().any(char::is_alphabetic);
    let words: BTreeSet<_> = words.filter(is_mixed).map(str::to_owned).collect();
    words.into_iter().collect()
}

fn check(judged: &JudgedVoices, english: &BTreeSet<String>, faults: &mut String) {
    let (tag, voice) = (judged.language.as_str(), judged.voices[0].as_str());
    let language = help::language(tag);
    let texts = said(&language);
    assert!(texts.len() > 300, "{tag}: only {} texts", texts.len());
    let is_latin_script = language.meta.script == "Latn";
    let spoken = phonemes(voice, &without_english(&texts, is_latin_script, english));
    for line in spoken.lines().filter(|it| it.contains("(en)")) {
        let _ = writeln!(faults, "{tag}: English in {line}");
    }
    // All numbers that a count can be, in the digits of the language, each unlike the others.
    let zero = u32::from(language.meta.digits.zero());
    let own = |it: char| it.to_digit(10).and_then(|it| char::from_u32(zero + it));
    let numbers = (0..=100).chain([2026]).map(|number: u32| {
        let number: String = number.to_string().chars().filter_map(own).collect();
        spoken_text(tag, &number)
    });
    let numbers: Vec<_> = numbers.collect();
    let spoken = phonemes_of_each(voice, &numbers);
    if spoken.iter().any(|it| it.contains("(en)")) {
        let _ = writeln!(faults, "{tag}: numbers in English");
    }
    let different: BTreeSet<_> = spoken.iter().collect();
    if different.len() < numbers.len() {
        let _ = writeln!(faults, "{tag}: two numbers sound the same: {spoken:?}");
    }
    // A digit within a word is said too: the word sounds otherwise without it.
    let mixed = words_with_digits(&texts);
    let bare = mixed.iter().map(|it| it.replace(char::is_numeric, ""));
    let bare: Vec<_> = bare.collect();
    let with = phonemes_of_each(voice, &mixed);
    for ((word, bare), with) in mixed.iter().zip(&bare).zip(with) {
        if phonemes(voice, bare).trim() == with.trim() {
            let _ = writeln!(faults, "{tag}: the digit of {word} is silent: {with}");
        }
    }
}

fn check_all(is_due: impl Fn(&str) -> bool) {
    let mut english = words_of(&said(&help::language("en")));
    english.insert("esc".to_owned());
    let fit = table()
        .voice
        .iter()
        .filter(|it| it.verdict != Verdict::Unfit);
    let espeak = fit.filter(|it| it.synthesizer == "espeak-ng" && is_due(&it.language));
    let mut faults = String::new();
    for judged in espeak {
        check(judged, &english, &mut faults);
    }
    assert!(faults.is_empty(), "{faults}");
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn the_pilots_say_every_word_and_number_in_their_language() {
    check_all(|tag| PILOTS.contains(&tag));
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn the_other_languages_say_every_word_and_number_in_theirs() {
    check_all(|tag| !PILOTS.contains(&tag));
}
