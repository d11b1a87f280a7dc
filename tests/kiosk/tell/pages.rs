//! The pages of statements and questions.

use std::collections::HashSet;

use fluoroscopy_kiosk::content::UNWELL;
use fluoroscopy_kiosk::document::Document;
use fluoroscopy_kiosk::image::Pixmap;
use iced::{Point, Rectangle};

use super::*;
use crate::help::SIZES;
use crate::overlay::gaps::without;

/// What matters most to each exam, by hand from what departments ask.
const FIRST: [(ExamId, [&str; 3]); 3] = [
    (
        ExamId::Swallow,
        [
            "I have trouble swallowing",
            "I am pregnant, or I may be",
            "I ate or drank today",
        ],
    ),
    (
        ExamId::Heart,
        [
            "I had a reaction to contrast dye",
            "I take a blood thinner",
            "I have kidney disease",
        ],
    ),
    (
        ExamId::Womb,
        [
            "I am pregnant, or I may be",
            "I have a fever or an infection",
            "I had a reaction to contrast dye",
        ],
    ),
];

#[test]
fn what_matters_to_the_exam_comes_first_and_to_feel_unwell_before_all() {
    for (exam, first) in FIRST {
        let mut stage = kiosk("en", Some(exam), Route::Tell(0), "", SIZES[0]);
        let boxes = boxes(&mut stage);
        assert_eq!(boxes.len(), 9, "{exam:?}: eight statements and the first");
        assert_eq!(boxes[0].0, "I feel unwell now", "{exam:?}");
        let next: Vec<_> = boxes[1..4].iter().map(|it| it.0.as_str()).collect();
        assert_eq!(next, first, "{exam:?}");
    }
}

#[test]
fn every_page_of_statements_begins_with_feeling_unwell_and_each_thing_stands_once() {
    let english = crate::help::language("en");
    for (name, guide) in crate::help::guides() {
        let pages = guide.tell.pages().count();
        let mut seen = HashSet::new();
        for page in 0..pages {
            let document = Document::tell(&english, &guide, page);
            let ids: Vec<_> = document.blocks[1..]
                .iter()
                .map(|it| it.id.as_str())
                .collect();
            let asks = ids.iter().any(|id| id.starts_with("ask-"));
            assert_eq!(ids[0] == UNWELL, !asks, "{name} {page}: {ids:?}");
            for id in ids.into_iter().filter(|id| *id != UNWELL) {
                assert!(seen.insert(id.to_owned()), "{name}: {id} stands twice");
            }
        }
        assert!(seen.len() >= 47, "{name}: {} things", seen.len());
        let asks_women = seen.contains("tell-period");
        assert_eq!(asks_women, name == "womb", "{name}: bleeding now");
    }
}

#[test]
fn every_statement_has_its_picture_and_what_it_shows_in_every_language() {
    let content = manifest();
    for tag in crate::help::tags() {
        let language = crate::help::language(&tag);
        let with_words = content.with_words(|id| language.has(id));
        let items: Vec<_> = with_words.tell.items().collect();
        assert!(!items.is_empty(), "{tag}: translate tell.ftl");
        for item in items {
            let picture = format!("picture-{}-description", item.picture);
            assert!(language.has(&picture), "{tag}: translate {picture}");
            let file = format!("scenes/{}.svg", item.picture);
            assert!(fluoroscopy_kiosk::assets::exists(&file), "draw {file}");
        }
    }
}

#[test]
fn the_pages_lead_on_to_the_list_and_back_home() {
    let mut stage = kiosk("en", None, Route::Home, "", SIZES[1]);
    stage.go_to_tell();
    assert_eq!(stage.kiosk().route(), Route::Tell(0));
    let pages = stage.kiosk().content().tell.pages().count();
    for page in 1..pages {
        stage.send(chrome::Message::Next);
        assert_eq!(stage.kiosk().route(), Route::Tell(page));
    }
    stage.send(chrome::Message::Next);
    assert_eq!(stage.kiosk().route(), Route::List);
    stage.send(chrome::Message::Back);
    assert_eq!(stage.kiosk().route(), Route::Tell(pages - 1));
    for _ in 0..pages {
        stage.send(chrome::Message::Back);
    }
    assert_eq!(stage.kiosk().route(), Route::Home);
}

#[test]
fn two_hundred_touches_of_check_boxes_leave_the_list_as_they_were_counted() {
    let mut stage = kiosk("en", None, Route::Tell(0), "", SIZES[1]);
    let mut expected = HashSet::new();
    let mut random: u32 = 7;
    for step in 0..200 {
        random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let nodes = stage.walk().into_iter();
        let boxes = nodes.filter(|it| matches!(it.node.role, Role::CheckBox { .. }));
        let boxes: Vec<_> = boxes.skip(1).collect();
        let at = (random >> 16) as usize % boxes.len();
        let (touched, label) = (boxes[at].bounds.center(), boxes[at].node.label.text());
        stage.tap(Point::new(touched.x, touched.y));
        if !expected.remove(&label) {
            expected.insert(label);
        }
        if step % 23 == 22 {
            let next = stage.kiosk().route() == Route::Tell(0);
            let turn = if next {
                chrome::Message::Next
            } else {
                chrome::Message::Back
            };
            stage.send(turn);
        }
        let button = control(&mut stage, chrome::ids::LIST);
        let shown = button.map(|it| it.node.label.text());
        let count = expected.len();
        let wanted = (count > 0).then(|| format!("My list: {count}"));
        assert_eq!(shown.map(|it| plain(&it)), wanted, "after {step}");
    }
}

/// Without the marks that isolate a number.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

trait Tell {
    fn go_to_tell(&mut self);
}

impl Tell for HeadlessKiosk {
    /// Touches the tile on the home screen.
    fn go_to_tell(&mut self) {
        let tile = control(self, "tell").expect("the home screen has a tile that leads there");
        self.tap(tile.bounds.center());
    }
}

#[test]
fn a_trembling_finger_ticks_once() {
    let size = SIZES[1];
    let mut stage = kiosk("en", None, Route::Tell(0), "", size);
    let touched = control(&mut stage, "tell-allergy").expect("a check box");
    let start = Start {
        route: Some(Route::Tell(0)),
        hold_still: true,
        ..Start::default()
    };
    let catalogue = catalogue();
    let mut settings = Settings::defaults(&catalogue);
    settings.touch_again = std::time::Duration::from_secs(60);
    let mut slow = on_stage(
        Kiosk::new(manifest(), catalogue, settings, &start, size),
        size,
    );
    let point = touched.bounds.center();
    slow.tap(point);
    slow.tap(Point::new(point.x + 3.0, point.y - 2.0));
    let boxes = boxes(&mut slow);
    assert!(boxes.contains(&("I have an allergy".to_owned(), true)));
}

#[test]
fn a_language_without_the_words_has_no_tile_and_no_list() {
    let catalogue = without(&["tell.ftl", "list.ftl"]).read().catalogue;
    let settings = ("languages = [\"en\", \"eo\", \"es\"]", catalogue);
    let mut stage = kiosk_with("en", None, Route::Tell(0), settings, SIZES[1]);
    toggle(&mut stage, "tell-allergy");
    stage.send(chrome::Message::Languages);
    stage.send(Action::ChooseLanguage("eo".to_owned()));
    assert_eq!(stage.kiosk().route(), Route::Home);
    for id in ["tell", chrome::ids::LIST] {
        assert!(
            control(&mut stage, id).is_none(),
            "{id} in a language without the words"
        );
    }
    stage.send(chrome::Message::Languages);
    stage.send(Action::ChooseLanguage("es".to_owned()));
    let list = control(&mut stage, chrome::ids::LIST);
    assert!(list.is_some(), "the list has come back with the words");
}

#[test]
fn the_plus_on_a_card_puts_what_it_says_on_the_list() {
    let route = Route::parse("safe/dye-allergy", &manifest()).expect("a card");
    let mut stage = kiosk("en", None, route, "", SIZES[0]);
    let route = stage.kiosk().route();
    let plus = boxes(&mut stage);
    let wanted = ("Put on my list: I have asthma".to_owned(), false);
    let plus: Vec<_> = plus.into_iter().map(|(it, on)| (plain(&it), on)).collect();
    assert!(plus.contains(&wanted), "{plus:?}");
    let plus = control(&mut stage, "list-add-tell-allergy").expect("a plus");
    stage.tap(plus.bounds.center());
    stage.send(chrome::Message::List);
    assert!(words(&mut stage).contains("I have an allergy"));
    stage.send(chrome::Message::Back);
    assert_eq!(stage.kiosk().route(), route);
}

/// Whether something is drawn close beside a control, where the page is empty.
fn is_overrun(screen: &Pixmap, control: Rectangle) -> bool {
    let pixel = |x: f32, y: f32| {
        let at = ((y as u32 * screen.width + x as u32) * 4) as usize;
        screen.rgba[at..at + 3].to_vec()
    };
    let (left, right) = (control.x - 4.0, control.x + control.width + 4.0);
    let rows = control.y as u32..(control.y + control.height) as u32;
    [left, right].into_iter().any(|x| {
        let empty = pixel(x, control.y);
        rows.clone().any(|y| pixel(x, y as f32) != empty)
    })
}

/// cosmic-text does not move a Latin word in a line from right to left to the next line.
#[test]
fn no_words_reach_out_of_their_tile() {
    let mut faults = Vec::new();
    for tag in ["ar", "fa", "he", "ur", "hi", "de"] {
        for size in [Size::new(1280.0, 800.0), SIZES[0]] {
            let exam = Some(ExamId::Heart);
            let mut stage = kiosk(tag, exam, Route::Tell(0), "text_size = 2", size);
            let pages = stage.kiosk().content().tell.pages().count();
            for page in 0..pages {
                stage.send(Action::Go(Route::Tell(page)));
                let found = stage.walk();
                let screen = stage.draw();
                let is_box = |it: &&PlacedNode| matches!(it.node.role, Role::CheckBox { .. });
                let over = found.iter().filter(is_box);
                let over = over.filter(|it| is_overrun(&screen, it.bounds));
                faults.extend(over.map(|it| format!("{tag} {size:?} {}", it.node.name())));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
