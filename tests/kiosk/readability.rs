//! How hard the English is to read, from the words that a patient meets on the cards.
//!
//! Two grades, as ACCESS.md asks for; both are US school grades:
//!
//! - Flesch-Kincaid: `0.39 * words / sentences + 11.8 * syllables / words - 15.59`
//!   (J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom: Derivation of New Readability
//!   Formulas for Navy Enlisted Personnel. Naval Technical Training Command, Research Branch
//!   Report 8-75, 1975).
//! - SMOG: `1.0430 * sqrt(30 * polysyllables / sentences) + 3.1291`, where a polysyllable is a word
//!   of three syllables or more, each time it is met (G. H. McLaughlin: SMOG Grading, a New
//!   Readability Formula. Journal of Reading 12(8), 1969). It wants 30 sentences or more, so that
//!   it is taken over all cards together.
//!
//! A heading and an item of a list count as a sentence each, as a reader takes a breath after
//! each. So that this does not make the grade look low, it is taken without the headings too, and
//! the harder of both counts.

mod syllables;

use fluoroscopy_kiosk::document::{Block, BlockRole, Document};
use fluoroscopy_kiosk::language::Language;

use super::help;
use super::locales::assert_none;
use syllables::syllables;

/// What the formulae count.
#[derive(Default, Clone, Copy, Debug)]
struct Counts {
    words: usize,
    sentences: usize,
    syllables: usize,
    polysyllables: usize,
}

/// The words of a text: what stands between spaces and has a letter or a digit.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .filter(|it| it.contains(char::is_alphanumeric))
}

/// The sentences of a block. What has no full stop at its end is one too.
fn sentences(text: &str) -> usize {
    let mut ended = true;
    let mut sentences = 0;
    for word in words(text) {
        sentences += usize::from(ended);
        ended = word.trim_end_matches([')', '”']).ends_with(['.', '?', '!']);
    }
    sentences
}

impl Counts {
    fn of<'a>(blocks: impl Iterator<Item = &'a Block>) -> Self {
        let mut counts = Self::default();
        for block in blocks {
            let text = block.text();
            counts.sentences += sentences(&text);
            for word in words(&text) {
                let syllables = syllables(word);
                counts.words += 1;
                counts.syllables += syllables;
                counts.polysyllables += usize::from(syllables >= 3);
            }
        }
        counts
    }

    fn flesch_kincaid(self) -> f64 {
        let words = self.words as f64;
        0.39 * words / self.sentences as f64 + 11.8 * self.syllables as f64 / words - 15.59
    }

    fn smog(self) -> f64 {
        let polysyllables = 30.0 * self.polysyllables as f64 / self.sentences as f64;
        1.0430 * polysyllables.sqrt() + 3.1291
    }
}

/// The harder grade of some blocks, with their headings and without.
fn harder(blocks: &[Block], grade: fn(Counts) -> f64) -> f64 {
    let body = blocks.iter().filter(|it| it.role != BlockRole::Heading);
    grade(Counts::of(blocks.iter())).max(grade(Counts::of(body)))
}

fn english() -> Language {
    help::catalogue().language("en")
}

/// What is told on the cards of each topic of each guide, and the topic's id. "Step 5 of 10" is no
/// prose, and what is said of a picture is no part of the card's words.
fn topics() -> Vec<(String, Vec<Block>)> {
    let english = english();
    let mut topics = Vec::new();
    for (guide, content) in help::guides() {
        for (index, topic) in content.topics.iter().enumerate() {
            let cards = content.cards().filter(|at| at.topic == index);
            let blocks = cards.flat_map(|at| Document::card(&english, &content, at).blocks);
            let told = [BlockRole::Heading, BlockRole::Paragraph, BlockRole::Item];
            let blocks = blocks.filter(|it| told.contains(&it.role)).collect();
            topics.push((format!("{guide}: {}", topic.id), blocks));
        }
    }
    topics
}

/// Each card of each guide as its id and document.
fn cards() -> Vec<(String, Document)> {
    let english = english();
    let mut cards = Vec::new();
    for (guide, content) in help::guides() {
        for at in content.cards() {
            let (topic, card) = content.card(at).expect("it was listed");
            let id = format!("{guide}: {}/{}", topic.id, card.id);
            cards.push((id, Document::card(&english, &content, at)));
        }
    }
    cards
}

#[test]
fn the_formulae_give_what_their_authors_mean() {
    let counts = Counts {
        words: 100,
        sentences: 10,
        syllables: 150,
        polysyllables: 9,
    };
    assert!((counts.flesch_kincaid() - 6.01).abs() < 1e-9);
    // 27 polysyllables in 30 sentences.
    assert!((counts.smog() - 8.5487).abs() < 1e-3);
    let hard = "The administration of radiocontrast facilitates visualization of gastrointestinal anatomy.";
    let easy = "You drink it. It helps us see.";
    let grade = |text: &str| {
        let words: Vec<_> = words(text).map(syllables).collect();
        let counts = Counts {
            words: words.len(),
            sentences: sentences(text),
            syllables: words.iter().sum(),
            polysyllables: words.iter().filter(|it| **it >= 3).count(),
        };
        (counts.flesch_kincaid(), counts.smog())
    };
    assert!(
        grade(hard).0 > 15.0 && grade(hard).1 > 15.0,
        "{:?}",
        grade(hard)
    );
    assert!(
        grade(easy).0 < 2.0 && grade(easy).1 < 4.0,
        "{:?}",
        grade(easy)
    );
}

#[test]
fn sentences_end_where_a_reader_stops() {
    for (count, text) in [
        (1, "You may drink contrast dye"),
        (2, "Ask your provider: When do I stop? May I drink water?"),
        (2, "Tell the team (we ask). Then wait."),
        (2, "They say “wait.” You wait."),
        (1, "Barium swallow: about 1.5 mSv – a little"),
        (1, "It may show:"),
    ] {
        assert_eq!(sentences(text), count, "{text}");
    }
}

#[test]
fn every_topic_is_at_grade_6_or_easier() {
    let mut faults = Vec::new();
    for (topic, blocks) in topics() {
        let grade = harder(&blocks, Counts::flesch_kincaid);
        if grade > 6.0 {
            faults.push(format!(
                "{topic}: Flesch-Kincaid {grade:.1}, {:?}",
                Counts::of(blocks.iter())
            ));
        }
    }
    assert_none(
        "topics above grade 6; shorter sentences and shorter words in locales/en",
        &faults,
    );
}

#[test]
fn each_guide_is_at_smog_8_or_easier() {
    for (guide, _) in help::guides() {
        let of_guide = |it: &(String, Vec<Block>)| it.0.starts_with(&format!("{guide}:"));
        let topics = topics().into_iter().filter(of_guide);
        let blocks: Vec<_> = topics.flat_map(|(_, blocks)| blocks).collect();
        let counts = Counts::of(blocks.iter());
        assert!(counts.sentences >= 30, "SMOG wants 30 sentences");
        let grade = harder(&blocks, Counts::smog);
        assert!(grade <= 8.0, "{guide}: SMOG {grade:.2}, {counts:?}");
        let grade = harder(&blocks, Counts::flesch_kincaid);
        assert!(
            grade <= 6.0,
            "{guide}: Flesch-Kincaid {grade:.2}, {counts:?}"
        );
        println!(
            "{guide}: Flesch-Kincaid {grade:.1}, SMOG {:.1}",
            harder(&blocks, Counts::smog)
        );
    }
}

#[test]
fn every_card_is_short() {
    let mut faults = Vec::new();
    for (id, card) in cards() {
        let body = card
            .blocks
            .iter()
            .filter(|it| matches!(it.role, BlockRole::Paragraph | BlockRole::Item));
        let body = Counts::of(body);
        for (what, count, most) in [
            ("words in the heading", words(&card.heading()).count(), 8),
            ("words in the body", body.words, 45),
            ("items", card.of(BlockRole::Item).count(), 4),
        ] {
            if count > most {
                faults.push(format!("{id}: {count} {what}, at most {most}"));
            }
        }
        let average = body.words as f64 / body.sentences as f64;
        if average > 12.0 {
            faults.push(format!(
                "{id}: {average:.1} words a sentence on average, at most 12"
            ));
        }
    }
    assert_none(
        "cards that are too long; cut the words in locales/en, or make two cards",
        &faults,
    );
}

#[test]
fn every_meaning_in_the_glossary_is_short() {
    let english = english();
    let document = Document::words(&english, &help::content().words);
    let terms = document
        .of(BlockRole::Term)
        .zip(document.of(BlockRole::Meaning));
    let mut faults = Vec::new();
    for (term, meaning) in terms {
        let count = words(&meaning.text()).count();
        if count > 20 {
            faults.push(format!("{}: {count} words, at most 20", term.text()));
        }
    }
    assert_none(
        "meanings that are too long; cut the words in locales/en/words.ftl",
        &faults,
    );
}
