//! The review of a clinic's own cards: on the sheet, in the signature, and on the card.

use std::fs;

use fluoroscopy_kiosk::document::BlockRole;
use fluoroscopy_kiosk::language::ReviewStatus;
use fluoroscopy_kiosk::overlay::FirstLanguages;

use super::{WORDS, guide_of, with_card};
use crate::command_line::run;

const SIGNER: [&str; 6] = [
    "--reviewer",
    "Ana Ruiz",
    "--qualification",
    "Translator",
    "--date",
    "2026-11-20",
];

#[test]
fn a_signed_card_does_not_say_that_nobody_has_reviewed_it_until_its_words_change() {
    let clinic = with_card("signed");
    let settings = clinic.settings("clinic = \"Lakeside\"");
    let settings = settings.to_str().expect("UTF-8");
    let sign = |tag: &str| {
        let sign = ["review", "sign", "--language", tag, "--settings", settings];
        let ran = run(&[&sign, &SIGNER[..]].concat());
        assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    };
    let state = |tag: &str| {
        let guide = guide_of(&clinic.root, &FirstLanguages::default());
        let card = guide.card(tag, "find-us/door");
        let is_draft = card
            .of(BlockRole::Origin)
            .any(|it| it.id.as_str() == "home-draft");
        (guide.catalogue.status(tag), is_draft)
    };
    assert_eq!(state("en"), (ReviewStatus::Draft, true));
    sign("en");
    assert_eq!(state("en"), (ReviewStatus::Reviewed, false));
    let ran = clinic.check("clinic = \"Lakeside\"");
    let good = "good: find-us/door: in en; left out in 35 languages; reviewed in en";
    assert!(ran.out.contains(good), "{}", ran.out);
    // A language that does not show the card is reviewed without it.
    sign("es");
    assert_eq!(state("es").0, ReviewStatus::Reviewed);

    // Other words on the clinic's card: the card says so, the guide itself stays reviewed.
    let path = clinic.root.join("locales/en/ours.ftl");
    fs::write(path, WORDS.replace("By the lake", "By the river")).expect("it was made");
    assert_eq!(state("en"), (ReviewStatus::Reviewed, true));
    let ran = clinic.check("clinic = \"Lakeside\"");
    let told = "find-us-door-where: has other words since Ana Ruiz signed";
    assert!(ran.out.contains(told), "{}", ran.out);
}

#[test]
fn the_sheet_has_its_cards_with_their_words_and_their_picture() {
    let clinic = with_card("sheet");
    let settings = clinic.settings("clinic = \"Lakeside\"");
    let out = clinic.root.with_file_name("sheet.html");
    let (settings, out) = (
        settings.to_str().expect("UTF-8"),
        out.to_str().expect("UTF-8"),
    );
    let ran = run(&[
        "review",
        "sheet",
        "--language",
        "en",
        "--settings",
        settings,
        "--out",
        out,
    ]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    let html = fs::read_to_string(out).expect("it was written");
    let card = html
        .split_once("find-us/door (the clinic's own)")
        .expect("its heading")
        .1;
    let start = "</h3><img alt=\"The card find-us/door as a patient sees it\"";
    assert!(card.starts_with(start), "{}", &card[..200]);
    assert_eq!(html.matches("id=\"find-us-door-where\"").count(), 1);
    assert!(html.contains("By the lake."));
}
