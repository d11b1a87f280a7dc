//! The page that a person reads from.

use std::fs;

use fluoroscopy_kiosk::content::ExamId;
use fluoroscopy_kiosk::recordings::Script;

use super::super::command_line::run;
use super::super::overlay::Clinic;
use super::super::{folders, help};
use super::{voice, words};

#[test]
fn it_has_each_line_once_with_its_number_and_file_in_the_order_of_the_guide() {
    let out = folders::kept("voice-sheet").join("fil.html");
    let clinic = Clinic::new("voice-sheet");
    let ran = voice(&clinic, "sheet", &["--out", out.to_str().expect("UTF-8")]);
    assert_eq!(ran.lines(), Vec::<&str>::new());
    let page = fs::read_to_string(out).expect("it was written");
    let files: Vec<&str> = page
        .split("<td class=\"room\">")
        .skip(1)
        .filter_map(|it| it.split("</td>").next())
        .collect();
    assert_eq!(files[..2], ["exam-title.flac", "exam-swallow.flac"]);
    let mut once = files.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), files.len());
    assert!(page.contains(&format!("<td class=\"no\">{}</td>", files.len())));
    assert!(page.contains(&words("home-notice")));
    // Its words depend on the exam and on the card.
    assert!(!page.contains("place-step"));
    assert!(!page.contains("http://") && !page.contains("https://"));
}

#[test]
fn a_telephone_number_is_part_of_the_words_where_the_clinic_has_set_one() {
    let clinic = Clinic::new("voice-phone");
    let out = folders::kept("voice-phone").join("en.html");
    let sheet = |more: &str| {
        let settings = clinic.settings(more);
        let settings = settings.to_str().expect("UTF-8").to_owned();
        let out = out.to_str().expect("UTF-8");
        let ran = run(&[
            "voice",
            "sheet",
            "--language",
            "en",
            "--settings",
            &settings,
            "--out",
            out,
        ]);
        assert_eq!(ran.lines(), Vec::<&str>::new());
        fs::read_to_string(out).expect("it was written")
    };
    let (without, with) = (sheet(""), sheet("emergency_number = \"911\""));
    assert!(!without.contains("9 1 1"));
    assert!(with.contains("9 1 1"), "as it is read aloud");
}

#[test]
fn nearly_every_screen_can_be_recorded_in_every_language() {
    let (catalogue, content) = (help::catalogue(), help::manifest());
    for tag in help::tags() {
        let script = Script::new(&catalogue, &content, &ExamId::ALL, &tag);
        let names: Vec<_> = script.screens.iter().map(|it| it.name.as_str()).collect();
        assert!(names.contains(&"home"), "{tag}");
        let cards = help::content_in(&tag).cards().count();
        let general = names
            .iter()
            .filter(|it| it.contains('/') && !it.contains('('));
        let general = general.count();
        assert!(general + 2 >= cards, "{tag}: {general} of {cards} cards");
    }
}
