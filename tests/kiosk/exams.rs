//! The guide of each exam in English, against what is written here by hand and not read from the
//! manifest.

mod facts;
mod said;

use std::collections::BTreeSet;

use fluoroscopy_kiosk::content::{Content, ExamId};
use fluoroscopy_kiosk::document::{BlockRole, Document, ExamQuestion, about_pages};
use fluoroscopy_kiosk::route::Route;

use super::help::{self, guides, language};
use super::locales::assert_none;
use said::SAID;

/// All that the guide of an exam tells: home, cards with their pictures, glossary and sources.
fn text(content: &Content) -> String {
    let english = language("en");
    let mut documents = vec![Document::home(&english, content, ExamQuestion::default())];
    let cards = content.cards();
    documents.extend(cards.map(|at| Document::card(&english, content, at)));
    documents.push(Document::words(&english, &content.words));
    let pages = 0..about_pages(content);
    documents.extend(pages.map(|page| Document::about(&english, content, page)));
    let blocks = documents.iter().flat_map(|it| &it.blocks);
    let lines: Vec<String> = blocks.map(|block| plain(&block.text())).collect();
    lines.join("\n")
}

/// In lower case, with one kind of apostrophe and without the marks of direction.
fn plain(text: &str) -> String {
    let text = text.replace(['\u{2068}', '\u{2069}'], "");
    text.replace('’', "'").to_lowercase()
}

/// Whether a text has a word or phrase, not only as a part of a longer word.
fn says(text: &str, phrase: &str) -> bool {
    let edge = |it: Option<char>| it.is_none_or(|it| !it.is_alphabetic());
    text.match_indices(phrase).any(|(at, _)| {
        edge(text[..at].chars().next_back()) && edge(text[at + phrase.len()..].chars().next())
    })
}

#[test]
fn each_guide_says_what_its_exam_needs_and_nothing_of_the_others() {
    let mut faults = Vec::new();
    for (exam, must, must_not) in SAID {
        let guides = guides();
        let (_, content) = guides.iter().find(|it| it.0 == exam).expect("an exam");
        let text = text(content);
        let missing = must.iter().filter(|phrase| !says(&text, phrase));
        faults.extend(missing.map(|phrase| format!("{exam} does not say \"{phrase}\"")));
        for phrase in must_not.iter().filter(|phrase| says(&text, phrase)) {
            let line = text
                .lines()
                .find(|line| says(line, phrase))
                .unwrap_or_default();
            faults.push(format!("{exam} says \"{phrase}\": {line}"));
        }
    }
    assert_none(
        "words that a guide lacks or has too many; correct the exams of the card or block in assets/content, or SAID if the guide has changed on purpose",
        &faults,
    );
}

#[test]
fn a_guide_of_an_exam_speaks_of_that_exam_alone() {
    let mut faults = Vec::new();
    for (exam, content) in guides().into_iter().skip(1) {
        let text = text(&content);
        for phrase in [
            "for some exams",
            "for others",
            "other exams may",
            "if you do not drink",
        ] {
            if says(&text, phrase) {
                faults.push(format!("{exam} says \"{phrase}\""));
            }
        }
    }
    assert_none(
        "guides that speak of other exams; give the block another for this exam (exams = [...] in assets/content)",
        &faults,
    );
    // The words are those of the general guide, so that their absence means something.
    assert!(says(&text(&help::content()), "for some exams"));
}

#[test]
fn each_guide_has_its_topics_in_order_and_no_more_than_can_be_taken_in() {
    let six = [
        "what-is-it",
        "safe",
        "get-ready",
        "what-happens",
        "after",
        "results",
    ];
    let eight = [
        "what-is-it",
        "uses",
        "why",
        "safe",
        "get-ready",
        "what-happens",
        "after",
        "results",
    ];
    for (guide, content) in guides() {
        let topics: Vec<_> = content
            .topics
            .iter()
            .map(|topic| topic.id.as_str())
            .collect();
        if guide == "general" {
            assert_eq!(topics, eight);
            continue;
        }
        assert_eq!(topics, six, "{guide}");
        let cards = content.cards().count();
        assert!((18..=28).contains(&cards), "{guide}: {cards} cards");
        let steps = content.topics[3].cards.len();
        assert!((5..=8).contains(&steps), "{guide}: {steps} steps");
    }
}

#[test]
fn each_guide_ends_with_three_things_to_remember() {
    let english = language("en");
    let mut told = BTreeSet::new();
    for (guide, content) in guides() {
        let last = content.cards().last().expect("a card");
        assert_eq!(
            Route::parse("results/remember", &content),
            Some(Route::Card(last)),
            "{guide}"
        );
        let card = Document::card(&english, &content, last);
        assert_eq!(card.heading(), "Three things to remember");
        let items: Vec<_> = card.of(BlockRole::Item).map(|it| it.text()).collect();
        assert_eq!(items.len(), 3, "{guide}: {items:?}");
        assert!(told.insert(items), "{guide} ends like another guide");
    }
}

#[test]
fn the_steps_of_each_guide_are_counted_without_a_gap() {
    let english = language("en");
    for (guide, content) in guides() {
        let cards = content
            .cards()
            .map(|at| Document::card(&english, &content, at));
        let steps: Vec<String> = cards
            .flat_map(|card| {
                card.of(BlockRole::Position)
                    .map(|it| plain(&it.text()))
                    .collect::<Vec<_>>()
            })
            .collect();
        let counted = |steps: &[usize]| -> Vec<String> {
            let last = steps[steps.len() - 1];
            let told = steps.iter().map(|step| format!("step {step} of {last}"));
            told.collect()
        };
        // A bone or joint: a change of clothes, a shield, then either two steps of a needle or two of surgery.
        let expected = match guide {
            "bone" => counted(&[1, 2, 3, 4, 3, 4, 5]),
            _ => counted(&Vec::from_iter(1..=steps.len())),
        };
        assert_eq!(steps, expected, "{guide}");
        assert!(steps.len() >= 5, "{guide}");
    }
}

#[test]
fn emergencies_come_first_after_the_exam_and_say_whom_to_call() {
    let english = language("en");
    for (guide, content) in guides() {
        let after = content
            .topics
            .iter()
            .position(|topic| topic.id == "after")
            .expect("a topic");
        assert_eq!(content.topics[after].cards[0].id, "emergency", "{guide}");
        let first = content
            .cards()
            .find(|at| at.topic == after)
            .expect("a card");
        let lines: Vec<_> = Document::card(&english, &content, first).lines().collect();
        assert_eq!(lines[0], "# Get help right away", "{guide}");
        assert_eq!(lines[1], "Call your emergency number now for:", "{guide}");
    }
}

#[test]
fn the_screens_of_before_keep_their_ids() {
    let ids = "what-is-it/moves what-is-it/shows what-is-it/helps uses/overview uses/swallow-enema \
        uses/heart uses/catheter-stent uses/bones uses/hysterosalpingogram why/function why/guide \
        get-ready/depends get-ready/food get-ready/medicines get-ready/tell-us get-ready/day \
        what-happens/where what-happens/clothes what-happens/shield what-happens/comfort \
        what-happens/drink what-happens/dye what-happens/table what-happens/catheter \
        what-happens/pictures what-happens/finish after/barium after/catheter-site after/home \
        safe/pregnant safe/little-risk safe/how-much safe/past-x-rays safe/dye-allergy \
        safe/long-exams results/depends results/who results/ask";
    let content = help::content();
    let gone = ids
        .split_whitespace()
        .filter(|id| Route::parse(id, &content).is_none());
    assert_eq!(gone.collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn a_word_that_a_guide_marks_is_in_its_glossary() {
    let english = language("en");
    let mut faults = Vec::new();
    for (guide, content) in guides() {
        let words = content.words.iter();
        let glossary = words
            .clone()
            .map(|word| Document::meaning(&english, &content, word));
        let cards = content
            .cards()
            .map(|at| Document::card(&english, &content, at));
        let mut marked = BTreeSet::new();
        for document in cards.chain(glossary) {
            let runs = document.blocks.iter().flat_map(|block| &block.runs);
            marked.extend(runs.filter_map(|run| run.term.clone()));
        }
        let unknown = marked.iter().filter(|word| !content.words.contains(word));
        faults.extend(unknown.map(|word| format!("{guide}: {word} has no meaning")));
    }
    assert_none(
        "marked words without a meaning; add the word to the exam in words.toml, or remove its mark",
        &faults,
    );
}

#[test]
fn the_part_of_an_exam_is_a_guide_of_its_own() {
    let manifest = help::manifest();
    for exam in [None].into_iter().chain(ExamId::ALL.map(Some)) {
        let guide = manifest.for_exam(exam);
        assert_eq!(guide.for_exam(None).topics, guide.topics, "{exam:?}");
        let marked: Vec<_> = guide.doses.iter().filter(|dose| dose.is_chosen).collect();
        let marked: Vec<_> = marked.iter().map(|dose| dose.id.as_str()).collect();
        let expected: &[&str] = match exam {
            Some(ExamId::Swallow) => &["swallow", "upper"],
            Some(ExamId::Bowel) => &["enema"],
            Some(ExamId::Heart) => &["heart"],
            Some(ExamId::Tube) => &["stent"],
            Some(ExamId::Womb) => &["womb"],
            Some(ExamId::Bone) | None => &[],
        };
        assert_eq!(marked, expected, "{exam:?}");
    }
    for exam in ExamId::ALL {
        assert_eq!(ExamId::parse(exam.id()), Some(exam));
    }
    assert_eq!(ExamId::parse("lungs"), None);
}
