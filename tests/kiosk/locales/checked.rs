//! That the program's own `check` agrees with these tests, and that it can disagree.
//!
//! Damage to a locale's files cannot be given to it from outside, as they are embedded; damage to
//! the manifest and to the settings can.

use fluoroscopy_kiosk::check;
use fluoroscopy_kiosk::content::{Audience, BlockWords, CardBlock, ClinicGuide, Content, ExamId};
use fluoroscopy_kiosk::diagnostic::Diagnostic;

use super::source::Locale;
use super::{assert_none, help};

#[test]
fn check_agrees_that_all_is_well() {
    let report = check::everything(
        Vec::new(),
        &help::catalogue(),
        &help::manifest(),
        &ClinicGuide::default(),
    );
    assert!(report.is_ok(), "{}", report.lines().join("\n"));
    for tag in help::tags() {
        let messages = Locale::read(&tag).messages.len().to_string();
        let mut lines = report.lines().into_iter();
        let line = lines.find(|line| line.split_whitespace().next() == Some(&tag));
        let line = line.unwrap_or_else(|| panic!("{tag} has no line in the table"));
        assert!(
            line.contains(&messages),
            "{tag} has {messages} messages; the table: {line}"
        );
    }
}

#[test]
fn check_tells_of_wrong_settings() {
    let finding = Diagnostic::new("clinic.toml", "theme", "no theme \"pink\"").at(3);
    let report = check::everything(
        vec![finding],
        &help::catalogue(),
        &help::manifest(),
        &ClinicGuide::default(),
    );
    assert!(!report.is_ok());
    assert_eq!(report.lines()[0], "clinic.toml:3: theme: no theme \"pink\"");
}

/// A paragraph that stands everywhere.
fn block(id: &str) -> CardBlock {
    CardBlock {
        words: BlockWords::Paragraph(id.to_owned()),
        audience: Audience::default(),
    }
}

/// Damage to the manifest, and the file and key that the finding must name.
type Damage = (&'static str, &'static str, fn(&mut Content));

const DAMAGES: [Damage; 16] = [
    ("assets/content/what-is-it.toml", "moves", |it| {
        it.topics[0].cards[0].sources = vec!["nobody".to_owned()];
    }),
    ("assets/content/what-is-it.toml", "shows", |it| {
        it.topics[0].cards[1].sources.truncate(1)
    }),
    ("assets/content/topics.toml", "picture.why", |it| {
        it.pictures.remove("why");
    }),
    ("assets/content/topics.toml", "picture.words", |it| {
        it.pictures.get_mut("words").unwrap().general = "no-such-scene".to_owned();
    }),
    ("assets/content/topics.toml", "picture.new", |it| {
        let picture = it.pictures["words"].clone();
        it.pictures.insert("new".to_owned(), picture);
    }),
    ("assets/content/what-is-it.toml", "moves", |it| {
        it.topics[0].cards[1].id = "moves".to_owned()
    }),
    ("assets/content/sources.toml", "unused", |it| {
        let mut source = it.sources[0].clone();
        source.id = "unused".to_owned();
        it.sources.push(source);
    }),
    ("locales/en", "what-is-it-moves-new", |it| {
        it.topics[0].cards[0].blocks.push(block("new"));
    }),
    ("assets/content/what-is-it.toml", "moves", |it| {
        it.topics[0].cards[0].audience.exams = vec![ExamId::Heart, ExamId::Heart];
    }),
    ("assets/content/what-is-it.toml", "shows", |it| {
        // The card is in the general guide alone.
        it.topics[0].cards[1].blocks[0].audience.exams = vec![ExamId::Heart];
    }),
    ("assets/content/what-is-it.toml", "heart", |it| {
        let cards = &mut it.topics[0].cards;
        let card = cards.iter_mut().find(|card| card.id == "heart").unwrap();
        card.audience.general = true;
        for block in &mut card.blocks {
            block.audience.exams = vec![ExamId::Heart];
        }
    }),
    ("assets/content/safe.toml", "heart", |it| {
        let dose = it.doses.iter_mut().find(|dose| dose.id == "heart");
        dose.unwrap().sources.truncate(1);
    }),
    ("locales/en", "word-new-meaning", |it| {
        it.words.push("new".to_owned())
    }),
    ("locales/en/results.ftl", "results-remember", |it| {
        it.topics.last_mut().unwrap().cards.pop();
    }),
    (
        "locales/en/what-is-it.ftl",
        "what-is-it-moves-photo",
        |it| it.words.retain(|it| it != "x-ray"),
    ),
    ("assets/fonts/thai-700.ttf", "", |it| {
        it.sources[0].title.push('\u{1F9B4}')
    }),
];

#[test]
fn check_finds_each_damage_in_the_manifest() {
    let catalogue = help::catalogue();
    let mut faults = Vec::new();
    for (index, (file, key, damage)) in DAMAGES.into_iter().enumerate() {
        let mut content = help::manifest();
        damage(&mut content);
        let report = check::everything(Vec::new(), &catalogue, &content, &ClinicGuide::default());
        let named = |it: &Diagnostic| it.file == file && it.key == key;
        if report.is_ok() || !report.diagnostics.iter().any(named) {
            faults.push(format!(
                "damage {index}: no finding names {file}: {key}: {:?}",
                report.diagnostics
            ));
        }
        let lines = report.lines();
        let broken = lines.iter().filter(|line| line.contains('\n'));
        faults.extend(broken.map(|line| format!("damage {index}: not one line: {line}")));
    }
    assert_none(
        "kinds of damage that check does not tell; src/check must report each",
        &faults,
    );
}
