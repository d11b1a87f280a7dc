//! Cards fit the screen at the usual text size: nobody has to scroll to read them.

use std::collections::BTreeSet;

use fluoroscopy_kiosk::app::{Kiosk, Start};
use fluoroscopy_kiosk::content::{CardAt, Content, ExamId};
use fluoroscopy_kiosk::document::{BlockId, Document};
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::Action;
use fluoroscopy_kiosk::settings::Settings;
use iced::Size;

use super::assert_none;
use crate::help::{SIZES, catalogue, language, manifest, on_stage, tags};

/// A kiosk in a language about an exam, in a window of a size.
fn kiosk(tag: &str, exam: Option<ExamId>, size: Size) -> HeadlessKiosk {
    let catalogue = catalogue();
    let settings = Settings::defaults(&catalogue);
    let start = Start {
        language: Some(tag.to_owned()),
        exam,
        route: Some(Route::Home),
        hold_still: true,
        ..Start::default()
    };
    on_stage(
        Kiosk::new(manifest(), catalogue, settings, &start, size),
        size,
    )
}

/// The cards whose text is higher than the screen, as a line for each. Cards that several exams share are
/// seen once.
fn scrolling(tag: &str, size: Size) -> Vec<String> {
    let (manifest, words) = (manifest(), language(tag));
    let mut seen: BTreeSet<Vec<BlockId>> = BTreeSet::new();
    let mut faults = Vec::new();
    for exam in std::iter::once(None).chain(ExamId::ALL.map(Some)) {
        let content: Content = manifest.for_exam(exam).with_words(|id| words.has(id));
        let mut stage = None;
        for at in content.cards() {
            let document = Document::card(&words, &content, at);
            if !seen.insert(document.blocks.iter().map(|it| it.id.clone()).collect()) {
                continue;
            }
            let stage = stage.get_or_insert_with(|| kiosk(tag, exam, size));
            if has_to_scroll(stage, at) {
                let id = content
                    .card(at)
                    .map(|(topic, card)| format!("{}/{}", topic.id, card.id));
                let id = id.unwrap_or_default();
                let exam = exam.map_or("general", ExamId::id);
                let Size { width, height } = size;
                faults.push(format!("{tag} {exam} {id} {width}x{height}"));
            }
        }
    }
    faults
}

fn has_to_scroll(stage: &mut HeadlessKiosk, at: CardAt) -> bool {
    stage.send(Action::Go(Route::Card(at)));
    let found = stage.walk();
    found.iter().any(|it| {
        it.node
            .id
            .as_ref()
            .is_some_and(|id| *id == "button-down".into())
    })
}

#[test]
fn no_card_has_to_scroll_at_the_usual_text_size() {
    let mut faults = Vec::new();
    for tag in tags() {
        for size in SIZES {
            faults.append(&mut scrolling(&tag, size));
        }
    }
    assert_none(&faults, "cards that have to scroll; make their words fewer");
}
