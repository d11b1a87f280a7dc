//! What there is to read on each screen, in each language.

mod breaking;
mod marks;
mod way;

use std::collections::BTreeSet;

use fluoroscopy_kiosk::content::BlockWords;
use fluoroscopy_kiosk::document::{BlockRole, Document, about_pages, place, runs};
use fluoroscopy_kiosk::language::{Direction, Language};
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::ui::chrome;

use super::help;
use super::locales::assert_none;
use super::locales::source::Locale;

/// A language of the program.
fn language(tag: &str) -> Language {
    help::catalogue().language(tag)
}

/// Every document of a language.
fn documents(tag: &str) -> Vec<Document> {
    Document::all(&language(tag), &help::content_in(tag), &help::catalogue())
}

/// The ids of all messages.
fn ids() -> BTreeSet<String> {
    Locale::read("en").messages.into_keys().collect()
}

#[test]
fn no_block_is_empty_or_shows_what_is_behind_it() {
    let ids = ids();
    let mut faults = Vec::new();
    for tag in help::tags() {
        for document in documents(&tag) {
            for block in &document.blocks {
                let text = block.text();
                let mut stray = ["{", "}", "[", "]", "*", "\u{FFFC}", "\u{FFFD}", "\n"].into_iter();
                if text.trim().is_empty() || ids.contains(&text) {
                    faults.push(format!(
                        "{tag}: {}: no words: \"{text}\"",
                        document.heading()
                    ));
                } else if let Some(mark) = stray.find(|mark| text.contains(mark)) {
                    faults.push(format!(
                        "{tag}: {}: {mark:?} in \"{text}\"",
                        document.heading()
                    ));
                }
                if block.runs.iter().any(|run| run.text.is_empty()) {
                    faults.push(format!("{tag}: an empty run of words in \"{text}\""));
                }
            }
        }
    }
    assert_none(
        "blocks that no reader could use; correct the message in locales/, or remove its block from assets/content",
        &faults,
    );
}

#[test]
fn every_document_has_one_heading_and_says_its_language() {
    for tag in help::tags() {
        let rtl = ["ar", "fa", "he", "ur"].contains(&tag.as_str());
        let direction = if rtl { Direction::Rtl } else { Direction::Ltr };
        let (documents, content) = (documents(&tag), help::content_in(&tag));
        for document in &documents {
            // Controls stand on every screen, under its heading.
            let controls = document
                .blocks
                .iter()
                .all(|it| it.role == BlockRole::Choice);
            let headings = document.of(BlockRole::Heading).count();
            assert_eq!(
                headings,
                usize::from(!controls),
                "{tag}: a document of more than controls needs one heading, see \
                src/document: {:?}",
                document.blocks
            );
            let is_empty = document.heading().trim().is_empty();
            assert_eq!(is_empty, controls, "{tag}: the heading has no words");
            let spoken = (document.language.as_str(), document.direction);
            let meta = "direction in meta.toml, and the list here, must say how it is read";
            assert_eq!(spoken, (tag.as_str(), direction), "{meta}");
        }
        // The languages, the exams, home, the glossary, the display panel and the warning; the pad and the
        // panel for the staff; what shows between two starts; what greets while nobody is there; the
        // keys, and the measuring of the screen.
        let asks = usize::from(language(&tag).has("exam-title"));
        // "Tell and ask": its pages, a list with all and one with nothing, one on paper, feeling unwell, and the
        // question before a list is read aloud.
        let tell = match content.tell.pages().count() {
            0 => 0,
            pages => pages + 5,
        };
        // Three places where paper comes out, and four ways in which it does not, or not yet.
        let take_home = 7;
        let expected = 5
            + asks
            + tell
            + take_home
            + 2
            + 1
            + 1
            + 2
            + content.cards().count()
            + about_pages(&content);
        let headed = documents.iter().filter(|it| !it.heading().is_empty());
        assert_eq!(
            headed.count(),
            expected,
            "{tag}: a new document is counted here; one that is gone must leave Document::all too"
        );
    }
}

#[test]
fn every_card_tells_the_blocks_of_the_manifest_in_order() {
    let content = help::content();
    for tag in help::tags() {
        let (language, words) = (language(&tag), Locale::read(&tag).messages);
        for at in content.cards() {
            let (topic, card) = content.card(at).expect("it was listed");
            let id = format!("{}-{}", topic.id, card.id);
            let document = Document::card(&language, &content, at);
            let Some((heading, blocks)) = topic.words_of(card, |id| words.contains_key(id)) else {
                let whole =
                    "a card that lacks a message must be left out whole, see Content::with_words";
                assert_eq!(document.blocks, [], "{tag}: {id}: {whole}");
                continue;
            };
            let plain = |id: &String| match &words[id] {
                it if it.names_clinic => runs(&language.words(id))
                    .into_iter()
                    .map(|run| run.text)
                    .collect(),
                it => it.plain(),
            };
            let mut expected = vec![(BlockRole::Heading, plain(&heading))];
            for block in blocks {
                let role = match &block.words {
                    BlockWords::Paragraph(_) => BlockRole::Paragraph,
                    BlockWords::List(_) => BlockRole::Item,
                };
                let texts = block
                    .words
                    .ids()
                    .iter()
                    .map(|it| plain(&format!("{id}-{it}")));
                expected.extend(texts.map(|text| (role, text)));
            }
            let told = [BlockRole::Heading, BlockRole::Paragraph, BlockRole::Item];
            let own = document.blocks.iter().filter(|it| told.contains(&it.role));
            let own: Vec<_> = own.map(|it| (it.role, it.text())).collect();
            let place = format!("{tag}: {}/{}", topic.id, card.id);
            assert_eq!(
                own, expected,
                "{place} must have the blocks of assets/content, see Document::card"
            );
        }
    }
}

#[test]
fn lines_mark_headings_and_items() {
    for tag in help::tags() {
        for document in documents(&tag) {
            let lines: Vec<_> = document.lines().collect();
            assert_eq!(lines.len(), document.blocks.len());
            for (line, block) in lines.iter().zip(&document.blocks) {
                let mark = match block.role {
                    BlockRole::Heading | BlockRole::Subheading => "# ",
                    BlockRole::Item | BlockRole::Choice => "- ",
                    _ => "",
                };
                let rule = "a line is a block with the mark of its role, see Document::lines";
                assert_eq!(*line, format!("{mark}{}", block.text()), "{tag}: {rule}");
                assert!(
                    !line.contains('\n'),
                    "{tag}: write the message on one line: {line}"
                );
            }
        }
    }
}

#[test]
fn no_message_of_a_whole_language_falls_back_to_english() {
    let mut faults = Vec::new();
    let catalogue = help::catalogue();
    for meta in catalogue.all().iter().filter(|meta| meta.whole) {
        let tag = &meta.tag;
        let language = language(tag);
        let missing = ids().into_iter().filter(|id| !language.has(id));
        faults.extend(missing.map(|id| format!("{tag}: {id}")));
    }
    assert_none(
        "messages that fall back to English; translate them, or set whole = false in the meta.toml of the language",
        &faults,
    );
}

#[test]
fn no_control_or_word_on_a_screen_is_a_message_id() {
    let ids = ids();
    let mut faults = Vec::new();
    for tag in help::tags() {
        let mut stage = help::stage(&tag, "languages", help::SIZES[1]);
        for id in [
            "languages",
            "home",
            "what-happens/finish",
            "results/ask",
            "words",
            "about",
        ] {
            stage = help::stage(&tag, id, help::SIZES[1]);
            let found = stage.walk();
            let bare = found
                .iter()
                .filter(|it| ids.contains(&it.node.name()) || it.node.name().contains("{$"));
            faults.extend(bare.map(|it| format!("{tag}: {id}: {:?}", it.node.name())));
        }
        stage.send(chrome::Message::Display);
        let found = stage.walk();
        let bare = found.iter().filter(|it| ids.contains(&it.node.name()));
        faults.extend(bare.map(|it| format!("{tag}: display: {:?}", it.node.name())));
    }
    assert_none(
        "ids where words belong; add the message to locales/en, or correct the id in the view",
        &faults,
    );
}

#[test]
fn arabic_counts_with_its_own_digits() {
    let (arabic, content) = (language("ar"), help::content());
    let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(plain(&place(&arabic, 4, 8)), "٥ من ٨");
    assert_eq!(plain(&place(&arabic, 9, 12)), "١٠ من ١٢");
    let Some(Route::Card(fifth)) = Route::parse("what-happens/drink", &content) else {
        panic!("what-happens/drink is a card");
    };
    let step = Document::card(&arabic, &content, fifth).blocks[0].clone();
    assert_eq!(
        (step.role, plain(&step.text()).as_str()),
        (BlockRole::Position, "الخطوة ٥ من ١١")
    );
    let counted = Document::warning(&arabic, 27);
    assert!(
        counted.blocks[1].text().contains("٢٧"),
        "{}",
        counted.blocks[1].text()
    );
    for document in [counted, Document::display(&arabic, &[])] {
        let text: Vec<_> = document.lines().collect();
        assert!(
            !text.concat().contains(|it: char| it.is_ascii_digit()),
            "{text:?}"
        );
    }
    for (tag, words) in [("fa", "۵"), ("ne", "५"), ("bn", "৫")] {
        let text = place(&language(tag), 4, 8);
        assert!(
            text.contains(words),
            "{tag} must count in its digits (meta.toml): {text}"
        );
    }
    let own = ["ar", "fa", "ne", "bn"];
    for tag in help::tags()
        .iter()
        .filter(|tag| !own.contains(&tag.as_str()))
    {
        let text = place(&language(tag), 4, 8);
        let is_latin = text.contains('5') && text.contains('8');
        assert!(
            is_latin,
            "{tag}: add it to `own` if it counts in its own digits: {text}"
        );
    }
}

#[test]
fn the_question_counts_in_every_language() {
    for tag in help::tags() {
        let language = language(&tag);
        let count = |seconds| Document::warning(&language, seconds).blocks[1].text();
        let counts: BTreeSet<_> = (1..=30).map(count).collect();
        assert_eq!(
            counts.len(),
            30,
            "{tag}: idle-count must show $seconds in every plural form: {counts:?}"
        );
    }
}
