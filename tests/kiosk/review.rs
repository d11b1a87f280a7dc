//! Who has reviewed the words: what is signed holds only for the words that were signed.

mod made_from;
mod sheet;
mod sign;

use std::collections::BTreeMap;

use fluoroscopy_kiosk::check;
use fluoroscopy_kiosk::content::ClinicGuide;
use fluoroscopy_kiosk::document::{BlockRole, Document, ExamQuestion};
use fluoroscopy_kiosk::language::additions::{Additions, ClinicText};
use fluoroscopy_kiosk::language::review::MessageChange;
use fluoroscopy_kiosk::language::{Catalogue, Language, ReviewStatus};
use fluoroscopy_kiosk::review::{Signer, text};
use fluoroscopy_kiosk::settings::Settings;

use super::help;
use super::overlay::Clinic;

fn signer() -> Signer {
    Signer::new("Ana \"A\" Ruiz", "Certified \\ translator", "2026-11-20").expect("all is well")
}

/// The embedded words with review files and files of words.
fn catalogue(reviews: &[(&str, String)], words: &[(&str, &str)]) -> Catalogue {
    let text = |shown: String, text: &str| ClinicText {
        shown,
        text: text.to_owned(),
    };
    let reviews = reviews.iter().map(|(tag, review)| {
        let shown = format!("{tag}/review.toml");
        ((*tag).to_owned(), text(shown, review))
    });
    let words = words.iter().map(|(tag, words)| {
        let key = ((*tag).to_owned(), "ours.ftl".to_owned());
        (key, text(format!("{tag}/ours.ftl"), words))
    });
    let mut catalogue = help::catalogue();
    catalogue.add(Additions {
        reviews: reviews.collect(),
        words: words.collect(),
        ..Additions::default()
    });
    catalogue
}

/// The review file of a language as it ships, signed.
fn signed(tag: &str) -> (&str, String) {
    let signature = help::catalogue().signature(tag);
    let text = text(tag, &signature, &signer()).expect("it can be written");
    (tag, text)
}

fn language(catalogue: &Catalogue, tag: &str) -> Language {
    catalogue.language(tag)
}

/// Whether the screens of a language say that nobody has reviewed its words: home, and about.
fn says_draft(catalogue: &Catalogue, tag: &str) -> [bool; 2] {
    let (language, content) = (language(catalogue, tag), help::manifest());
    let home = Document::home(&language, &content, ExamQuestion::default());
    let draft = language.words("home-draft");
    let on_home = home.of(BlockRole::Note).any(|note| note.text() == draft);
    let about =
        (0..content.about.cards.len()).map(|page| Document::about(&language, &content, page));
    let draft = language.words("about-status-draft");
    let on_about = about
        .flat_map(|page| page.blocks)
        .any(|block| block.text() == draft);
    [on_home, on_about]
}

#[test]
fn a_language_that_nobody_has_signed_says_so_on_home_and_about() {
    let catalogue = help::catalogue();
    for tag in help::tags() {
        assert_eq!(catalogue.status(&tag), ReviewStatus::Draft, "{tag}");
        assert_eq!(says_draft(&catalogue, &tag), [true, true], "{tag}");
    }
}

#[test]
fn a_signed_language_is_reviewed_and_says_nothing_of_drafts() {
    let catalogue = catalogue(&[signed("es"), signed("en")], &[]);
    for tag in ["es", "en"] {
        assert_eq!(catalogue.status(tag), ReviewStatus::Reviewed);
        assert_eq!(says_draft(&catalogue, tag), [false, false]);
        let review = catalogue.review_state(tag).review;
        assert_eq!(review.reviewer, "Ana \"A\" Ruiz");
        assert_eq!(review.qualification, "Certified \\ translator");
        assert_eq!(review.messages.len(), help::messages());
        let content = help::manifest();
        for page in 0..content.about.cards.len() {
            let about = Document::about(&language(&catalogue, tag), &content, page);
            assert!(
                !about.heading().is_empty() && about.blocks.len() > 1,
                "{page}"
            );
        }
    }
    assert_eq!(catalogue.status("ar"), ReviewStatus::Draft);
    assert_eq!(says_draft(&catalogue, "ar"), [true, true]);
    let report = check::everything(
        Vec::new(),
        &catalogue,
        &help::manifest(),
        &ClinicGuide::default(),
    );
    assert!(report.is_ok(), "{:?}", report.diagnostics);
    let lines = report.lines();
    let is_reviewed = |tag: &str| {
        let mut line = lines.iter().filter(|it| it.split(' ').next() == Some(tag));
        line.any(|line| line.ends_with(" reviewed"))
    };
    assert!(is_reviewed("es") && is_reviewed("en") && !is_reviewed("ar"));
}

#[test]
fn a_message_that_changes_is_stale_and_named() {
    let es = "# ours\nbutton-back = Atrás\n\nbutton-home = Portada\n";
    let en = "button-next = Onward\n";
    let catalogue = catalogue(
        &[signed("es"), signed("en"), signed("th")],
        &[("es", es), ("en", en)],
    );
    let stale = |tag: &str| catalogue.review_state(tag).stale;
    let wanted = [
        ("button-home", MessageChange::Words),
        ("button-next", MessageChange::English),
    ];
    let wanted: BTreeMap<_, _> = wanted.map(|(id, it)| (id.to_owned(), it)).into();
    assert_eq!(stale("es"), wanted, "the same words again are no change");
    let wanted = BTreeMap::from([("button-next".to_owned(), MessageChange::English)]);
    assert_eq!(stale("th"), wanted);
    let wanted = BTreeMap::from([("button-next".to_owned(), MessageChange::Words)]);
    assert_eq!(stale("en"), wanted);
    for tag in ["es", "en", "th"] {
        assert_eq!(catalogue.status(tag), ReviewStatus::Stale);
        assert_eq!(says_draft(&catalogue, tag), [true, true]);
    }
    let report = check::everything(
        Vec::new(),
        &catalogue,
        &help::manifest(),
        &ClinicGuide::default(),
    );
    let told: Vec<_> = report.diagnostics.iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), 4, "{told:#?}");
    let start =
        "es/ours.ftl:4: button-home: has other words since Ana \"A\" Ruiz signed on 2026-11-20";
    assert!(told.iter().any(|it| it.starts_with(start)), "{told:#?}");
    let thai = told.iter().find(|it| it.starts_with("locales/th/ui.ftl:"));
    let thai = thai.expect("the Thai message is named where it stands");
    assert!(thai.contains(": button-next: has other English words since "));
    assert!(thai.ends_with("fluoroscopy-kiosk review sign --language th"));
}

#[test]
fn a_message_that_was_not_there_is_stale() {
    let (tag, text) = signed("es");
    let without = text
        .lines()
        .filter(|line| !line.starts_with("button-home = "));
    let text: Vec<_> = without.collect();
    let catalogue = catalogue(&[(tag, text.join("\n"))], &[]);
    let wanted = BTreeMap::from([("button-home".to_owned(), MessageChange::New)]);
    assert_eq!(catalogue.review_state("es").stale, wanted);
    assert_eq!(catalogue.status("es"), ReviewStatus::Stale);
}

#[test]
fn only_words_count_for_a_fingerprint() {
    let print = |words: &str| {
        let catalogue = catalogue(&[], &[("es", words)]);
        catalogue.signature("es")["display-text-size-step"].clone()
    };
    let plain = print("display-text-size-step = abc\n");
    // FNV-1a of "display-text-size-step = abc\n": what is signed today must hold with every later
    // version, of the serializer too.
    assert_eq!(plain[1], "2ccc519e296e3d0f");
    assert_eq!(print("# why\ndisplay-text-size-step   =\n    abc\n"), plain);
    let forms = "display-text-size-step = { $step ->\n    [one] a\n   *[other] b\n }\n";
    // The same of "...-step =\n    { $step ->\n        [one] a\n       *[other] b\n    }\n".
    assert_eq!(print(forms)[1], "3604e31e93915b39");
    let mut prints = vec![plain, print(forms)];
    for (from, to) in [
        ("$step ", "$steps "),
        ("[one]", "[two]"),
        ("] a", "] c"),
        ("] b", "] { $step }"),
        (" }\n", " } c\n"),
        (" }\n", " }\n    .title = x\n"),
    ] {
        prints.push(print(&forms.replace(from, to)));
    }
    let count = prints.len();
    prints.sort();
    prints.dedup();
    assert_eq!(prints.len(), count, "two of them are the same");
}

#[test]
fn a_review_file_that_is_wrong_is_told_and_reviews_nothing() {
    let good = signed("es").1;
    for (from, to, place) in [
        (
            "reviewer = 'Ana \"A\" Ruiz'",
            "reviewer = \" \"",
            ": reviewer: ",
        ),
        ("qualification = ", "# ", ": qualification: "),
        ("2026-11-20", "2026-02-30", ": date: "),
        ("2026-11-20", "20 November", ": date: "),
        ("status = \"reviewed\"", "status = \"checked\"", ":3: "),
        ("status = ", "state = ", ":3: "),
        ("status = ", "status ", ":3: "),
    ] {
        let text = good.replacen(from, to, 1);
        let clinic = Clinic::new("review-wrong").with("locales/es/review.toml", &text);
        let read = clinic.read();
        let file = format!("locales/es/review.toml{place}");
        read.one_fault(&clinic, &file, &[]);
        assert_eq!(read.catalogue.status("es"), ReviewStatus::Draft, "{to}");
    }
    let text = format!("\u{FEFF}{}", good.replace('\n', "\r\n"));
    let clinic = Clinic::new("review-windows").with("locales/es/review.toml", text);
    assert_eq!(clinic.read().catalogue.status("es"), ReviewStatus::Reviewed);
}

#[test]
fn a_review_that_was_taken_back_is_stale() {
    let (tag, text) = signed("es");
    let text = text.replace("status = \"reviewed\"", "status = \"stale\"");
    let catalogue = catalogue(&[(tag, text)], &[]);
    assert_eq!(catalogue.status("es"), ReviewStatus::Stale);
    let report = check::everything(
        Vec::new(),
        &catalogue,
        &help::manifest(),
        &ClinicGuide::default(),
    );
    let told: Vec<_> = report.diagnostics.iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].starts_with("es/review.toml: status: "), "{told:?}");
}

#[test]
fn settings_offer_all_languages_or_the_reviewed_ones() {
    let offered = |word: &str, catalogue: &Catalogue| {
        let text = format!("kiosk = true\nlanguages = {word}\n");
        let (settings, findings) = Settings::parse(&text, "clinic.toml", catalogue);
        let findings = findings.iter().map(ToString::to_string);
        (settings.languages, findings.collect::<Vec<_>>())
    };
    let some = catalogue(
        &[signed("th"), signed("es")],
        &[("es", "button-home = Portada\n")],
    );
    assert_eq!(offered("\"all\"", &some), (help::tags(), vec![]));
    assert_eq!(
        offered("\"reviewed\"", &some),
        (vec!["th".to_owned()], vec![])
    );
    let (tags, told) = offered("\"reviewed\"", &help::catalogue());
    assert_eq!(tags, ["en"]);
    assert!(told.len() == 1 && told[0].starts_with("clinic.toml:2: languages: no language"));
    let (tags, told) = offered("\"some\"", &some);
    assert_eq!(tags, help::tags());
    assert!(
        told[0].contains("\"all\"") && told[0].contains("\"reviewed\""),
        "{told:?}"
    );
}
