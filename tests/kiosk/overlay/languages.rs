//! Languages that the clinic brings.

use std::fs;

use fluoroscopy_kiosk::app::{Kiosk, Start};
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::settings::Settings;

use super::super::command_line::run;
use super::super::locales::source::{Locale, files};
use super::{Clinic, Read, help};

pub const META: &str = r#"name = "Esperanto"
english_name = "Esperanto"
greeting = "Bonvenon"
direction = "ltr"
script = "Latn"
font = "atkinson"
family = "Kiosk Atkinson"
line_height = 1.5
digits = "latn"
breaks = "spaces"
measure = 60
"#;

/// A clinic that brings a language with the words of English.
pub fn esperanto(name: &str, meta: &str) -> Clinic {
    let mut clinic = Clinic::new(name).with("locales/eo/meta.toml", meta);
    for (file, text) in files("en") {
        let text = text.replace("button-home = Home", "button-home = Hejmo");
        clinic = clinic.with(&format!("locales/eo/{file}"), text);
    }
    clinic
}

/// Whether the language is offered.
pub fn has_esperanto(read: &Read) -> bool {
    read.catalogue.get("eo").is_some()
}

#[test]
fn a_new_language_is_offered_and_shown() {
    let clinic = esperanto("eo", META);
    let read = clinic.read();
    assert_eq!(read.faults, Vec::<String>::new());
    assert_eq!(read.words("eo", "button-home"), "Hejmo");
    let ran = clinic.check("languages = [\"eo\", \"en\"]\nfirst_language = \"eo\"");
    assert_eq!(ran.code, Some(0), "{}", ran.out);
    let lines = ran.findings();
    assert_eq!(lines.len(), 2 + help::tags().len());
    assert!(lines[lines.len() - 1].starts_with("eo "), "{}", ran.out);

    let mut settings = Settings::defaults(&read.catalogue);
    settings.first_language = "eo".to_owned();
    let size = help::SIZES[1];
    let start = Start::default();
    let kiosk = Kiosk::new(help::content(), read.catalogue, settings, &start, size);
    let stage = HeadlessKiosk::new(kiosk, size).expect("a renderer");
    let mut names = stage.kiosk().tags();
    assert_eq!(names.remove(0), "eo");
}

#[test]
fn a_whole_language_with_a_message_too_few_is_named_and_english_fills_the_gap() {
    let clinic = esperanto("eo-gap", &format!("{META}whole = true\n"));
    fs::write(clinic.root.join("locales/eo/help.ftl"), "").expect("it was made");
    let read = clinic.read();
    assert_eq!(read.faults, Vec::<String>::new());
    let english = help::language("en").words("help-title");
    assert_eq!(read.words("eo", "help-title"), english);
    let ran = clinic.check("");
    let told = "locales/eo/help.ftl: help-title: missing";
    assert!(ran.code == Some(1) && ran.out.contains(told), "{}", ran.out);
}

#[test]
fn a_language_that_is_not_whole_may_lack_messages_but_cannot_be_signed() {
    let clinic = esperanto("eo-draft", META);
    fs::write(clinic.root.join("locales/eo/help.ftl"), "").expect("it was made");
    let missing = Locale::read("en").messages.into_values();
    let missing = missing.filter(|it| it.file == "help.ftl").count();
    let ran = clinic.check("");
    assert_eq!(ran.code, Some(0), "{}", ran.out);
    assert!(ran.out.starts_with("warning: languages: "), "{}", ran.out);
    let row = ran.findings().into_iter().find(|it| it.starts_with("eo "));
    let row = row.expect("a line in the table");
    let cells: Vec<_> = row.split_whitespace().collect();
    let count = (help::messages() - missing).to_string();
    assert_eq!(
        cells,
        [
            "eo",
            &count,
            &missing.to_string(),
            "0",
            &count,
            "0",
            "draft"
        ],
        "nobody has recorded which English they were made from"
    );

    let settings = clinic.settings("");
    let ran = run(&[
        "review",
        "sign",
        "--language",
        "eo",
        "--reviewer",
        "Ana Ruiz",
        "--qualification",
        "Translator",
        "--date",
        "2026-11-20",
        "--settings",
        settings.to_str().expect("UTF-8"),
    ]);
    assert_eq!(ran.code, Some(1));
    let told = "locales/eo/help.ftl: help-title: missing";
    assert!(ran.out.contains(told), "{}", ran.out);
}

#[test]
fn the_order_of_a_meta_file_is_that_of_the_languages() {
    let read = esperanto("eo-order", &format!("{META}order = 15\n")).read();
    let tags: Vec<_> = read.catalogue.all().iter().map(|it| &it.tag).collect();
    assert_eq!(tags[..3], ["en", "eo", "es"]);
    let read = esperanto("eo-last", META).read();
    let last = read.catalogue.all().last().map(|it| it.tag.as_str());
    assert_eq!(last, Some("eo"));
}

#[test]
fn voices_are_chosen_in_the_meta_files_of_built_in_languages_alone() {
    let meta = format!("{META}\n[voice]\ncodes = [\"eo\", \"epo\"]\n");
    let clinic = esperanto("eo-voice", &meta);
    let read = clinic.read();
    read.one_fault(&clinic, "locales/eo/meta.toml:13: [voice]: ", &[]);
    assert!(!has_esperanto(&read));
}

#[test]
fn a_meta_file_that_is_wrong_leaves_the_language_out() {
    let wrong = |from: &str, to: &str| META.replacen(from, to, 1);
    for (meta, place) in [
        (wrong("\"Bonvenon\"", "\"\""), ":3: greeting: "),
        (wrong("\"ltr\"", "\"up\""), ":4: "),
        (wrong("\"Latn\"", "\"Latin\""), ":5: script: "),
        (wrong("\"atkinson\"", "\"../../etc/passwd\""), ":6: font: "),
        (wrong("\"atkinson\"", "\"/etc/passwd\""), ":6: font: "),
        (wrong("Kiosk Atkinson", "Arial"), ":7: family: "),
        (wrong("\"atkinson\"", "\"own\""), ":7: family: "),
        (wrong("1.5", "1e9"), ":8: line_height: "),
        (wrong("1.5", "nan"), ":8: line_height: "),
        (wrong("60", "0"), ":11: measure: "),
        (wrong("\"Esperanto\"\ne", "\"世界\"\ne"), ": name: "),
    ] {
        let clinic = esperanto("eo-meta", &meta);
        let read = clinic.read();
        read.one_fault(&clinic, &format!("locales/eo/meta.toml{place}"), &[]);
        assert!(!has_esperanto(&read), "{meta}");
    }
    let clinic = esperanto("eo-meta", &wrong("name = \"E", "nam = \"E"));
    let faults = clinic.read().faults;
    for told in [
        "meta.toml: name: is missing",
        "meta.toml:1: nam: no such key; the keys are name",
    ] {
        assert!(
            faults.iter().any(|it| it.contains(told)),
            "no {told}: {faults:?}"
        );
    }
    assert_eq!(faults.len(), 2, "{faults:?}");
}

#[test]
fn a_folder_is_a_language_or_nothing() {
    for (tag, words) in [
        ("es_MX", "es-MX"),
        ("ES", "written es"),
        ("zh-hans", "written zh-Hans"),
        ("es-", "not a language tag"),
        ("Spanish language", "not a language tag"),
        ("de-1996-1996-1996-1996-1996-1996-1996-1996", ""),
        ("eo", "no meta.toml"),
    ] {
        let file = format!("locales/{tag}/ui.ftl");
        let clinic = Clinic::new("tags").with(&file, "button-home = Casa\n");
        let read = clinic.read();
        read.one_fault(&clinic, &format!("locales/{tag}: "), &[words]);
        assert_eq!(read.catalogue.all().len(), help::tags().len());
    }
}

#[test]
fn the_meta_file_of_an_embedded_language_stands() {
    let clinic = Clinic::new("es-meta")
        .with("locales/es/meta.toml", META)
        .with("locales/es/ours.ftl", "button-home = Portada\n");
    let read = clinic.read();
    read.one_fault(&clinic, "locales/es/meta.toml", &["built in"]);
    let meta = read.catalogue.get("es").expect("it ships");
    assert_eq!(meta.name, "Español");
    assert_eq!(read.words("es", "button-home"), "Portada");
}

#[test]
fn every_fault_of_a_meta_file_is_told_at_once() {
    let meta = META
        .replace("line_height = 1.5", "line_height = 1,5")
        .replace("direction = \"ltr\"", "direction = \"left\"")
        .replace("measure = 60", "measure = \"60\"")
        .replace("greeting = \"Bonvenon\"", "greting = “Bonvenon”");
    let clinic = esperanto("meta-faults", &meta);
    let faults = clinic.read().faults;
    let place = clinic
        .root
        .join("locales/eo/meta.toml")
        .display()
        .to_string();
    for told in [
        format!("{place}: greeting: is missing"),
        format!(
            "{place}:3: greting: quotes that are not straight ones; write: greting = \"Bonvenon\""
        ),
        format!("{place}:4: direction: \"left\" is not known; give \"ltr\" or \"rtl\""),
        format!("{place}:8: line_height: a number with a unit"),
        format!("{place}:11: measure: string \"60\" where a whole number belongs; write 60"),
    ] {
        assert!(
            faults.iter().any(|it| it.starts_with(&told)),
            "no {told}:\n{faults:#?}"
        );
    }
    assert_eq!(faults.len(), 5, "{faults:#?}");
}

#[test]
fn a_key_of_the_top_below_a_section_is_told() {
    let meta = META.replace(
        "measure = 60\n",
        "[voice]\ncodes = [\"eo\"]\nmeasure = 60\n",
    );
    let clinic = esperanto("meta-section", &meta);
    let faults = clinic.read().faults;
    let told = "meta.toml:13: measure: belongs to the top of the file; move it above";
    assert!(faults.iter().any(|it| it.contains(told)), "{faults:#?}");
}

#[test]
fn every_fault_of_a_review_file_is_told_at_once() {
    let review = "status = “reviewed”\nreviewer: Ana\ndate = \"2026-1-2\"\nby = 1\n";
    let clinic = Clinic::new("review-faults").with("locales/es/review.toml", review);
    let faults = clinic.read().faults;
    assert_eq!(faults.len(), 3, "{faults:#?}");
    for (fault, told) in faults.iter().zip([
        ":1: status: quotes that are not straight ones; write: status = \"reviewed\"",
        ":2: reviewer: a colon where = belongs, and a text without quotes; write: reviewer = \"Ana\"",
        ":4: by: no such key; the keys are status, reviewer",
    ]) {
        assert!(fault.contains(told), "{fault}");
    }
    let unsigned = "status = \"reviewed\"\ndate = \"2026-1-2\"\n";
    let clinic = Clinic::new("review-unsigned").with("locales/es/review.toml", unsigned);
    assert_eq!(
        clinic.read().faults.len(),
        3,
        "name, qualification and date"
    );
}
