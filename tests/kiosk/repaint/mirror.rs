//! Arabic mirrors the whole layout; in two languages, each starts at its own side.

use std::collections::HashSet;

use fluoroscopy_kiosk::a11y::PlacedNode;
use fluoroscopy_kiosk::content::CardAt;
use fluoroscopy_kiosk::document::{BlockRole, Document};
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::language::line_breaks::unmarked;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::ui::chrome;
use iced::Rectangle;
use iced::advanced::widget::Id;

use crate::help::{SIZES, catalogue, content, stage, stage_with};
use crate::layout::pages::each_page;
use crate::layout::rules::is_control;

fn by_id(found: &[PlacedNode], id: &'static str) -> Rectangle {
    let id = Some(Id::new(id));
    let it = found.iter().find(|it| it.node.id == id && is_control(it));
    it.expect("such a control").bounds
}

/// The card what-is-it/shows, from which Back leads to the one before.
fn second_card(tag: &str, window: iced::Size) -> HeadlessKiosk {
    let mut stage = stage(tag, "what-is-it/moves", window);
    stage.send(chrome::Message::Next);
    stage
}

#[test]
fn arabic_mirrors_the_frame() {
    let tools = ["home", "language", "display", "back", "next"];
    for window in SIZES {
        let english = second_card("en", window).walk();
        let arabic = second_card("ar", window).walk();
        for id in tools {
            let (ltr, rtl) = (by_id(&english, id), by_id(&arabic, id));
            let sides = |at: Rectangle| at.center_x() < window.width / 2.0;
            assert_ne!(
                sides(ltr),
                sides(rtl),
                "{window:?}: {id} at {ltr:?} and {rtl:?}"
            );
        }
        let edge = window.width - by_id(&english, "home").x;
        let home = by_id(&arabic, "home");
        assert_eq!(
            home.x + home.width,
            edge,
            "{window:?}: Home stands at the right margin"
        );
        let words: Vec<_> = arabic
            .iter()
            .filter(|it| it.clip.width < window.width)
            .collect();
        for it in words
            .iter()
            .filter(|it| it.node.role == fluoroscopy_kiosk::a11y::Role::Heading(1))
        {
            let right = it.bounds.x + it.bounds.width;
            let margin = it.clip.x + it.clip.width;
            assert!(
                (right - margin).abs() < 1.5,
                "{window:?}: {it:?} begins at {margin}"
            );
        }
    }
}

#[test]
fn reading_order_is_the_same_in_both_directions() {
    for tag in ["en", "ar"] {
        let found = second_card(tag, SIZES[0]).walk();
        let language = catalogue().language(tag);
        let document = Document::card(&language, &content(), CardAt { topic: 0, card: 1 });
        let title = language.words("what-is-it-title");
        let heading = document.heading();
        let position = |is: &dyn Fn(&PlacedNode) -> bool| found.iter().position(is);
        let control = |id: &'static str| position(&|it| it.node.id == Some(Id::new(id)));
        let order = [
            ("Home", control("home")),
            ("the title", position(&|it| it.node.name() == title)),
            ("the language tool", control("language")),
            ("the display tool", control("display")),
            ("the heading", position(&|it| it.node.name() == heading)),
            ("Back", control("back")),
            ("Next", control("next")),
        ];
        let missing = order.iter().find(|(_, at)| at.is_none());
        assert_eq!(missing, None, "{tag}");
        assert!(order.is_sorted_by_key(|(_, at)| *at), "{tag}: {order:?}");
    }
}

/// A block of a card as it is shown in two languages.
struct Pair<'a> {
    role: BlockRole,
    /// Whether a bullet or a telephone stands before the words.
    is_marked: bool,
    sides: [(&'a str, Rectangle); 2],
}

/// What is read in both languages; the rest of a card belongs to its picture.
const READ: [BlockRole; 4] = [
    BlockRole::Position,
    BlockRole::Heading,
    BlockRole::Paragraph,
    BlockRole::Item,
];

fn pairs<'a>(tags: [&'a str; 2], at: CardAt, found: &[PlacedNode]) -> Vec<Pair<'a>> {
    let documents = tags.map(|tag| {
        let language = catalogue().language(tag);
        Document::card(&language, &content(), at)
    });
    let bounds = |words: String| {
        let it = found.iter().find(|it| it.node.name() == unmarked(&words));
        it.unwrap_or_else(|| panic!("{tags:?}: {words:?} is not shown"))
            .bounds
    };
    let blocks = documents[0].blocks.iter().zip(&documents[1].blocks);
    let read = blocks.filter(|(one, _)| READ.contains(&one.role));
    read.map(|(one, other)| Pair {
        role: one.role,
        is_marked: one.role == BlockRole::Item || one.is_emergency,
        sides: [
            (tags[0], bounds(one.text())),
            (tags[1], bounds(other.text())),
        ],
    })
    .collect()
}

/// Where each half begins and ends: at the margins, at the strip of the controls that scroll, and
/// beside the rule between the halves.
fn halves(found: &[PlacedNode], first: &str) -> [(f32, f32); 2] {
    let scroll = found
        .iter()
        .find(|it| it.node.role == fluoroscopy_kiosk::a11y::Role::Scroll);
    let clip = scroll.expect("the part with the words").bounds;
    let (mut left, mut right) = (clip.x, clip.x + clip.width);
    let turns = [Id::new("button-up"), Id::new("button-down")].map(Some);
    for turn in found.iter().filter(|it| turns.contains(&it.node.id)) {
        if first == "ar" {
            left = left.max(turn.bounds.x + turn.bounds.width + 24.0);
        } else {
            right = right.min(turn.bounds.x - 24.0);
        }
    }
    let width = (right - left - 96.0) / 2.0;
    if first == "ar" {
        [
            (right - 2.0 * width - 96.0, right - width - 96.0),
            (right - width, right),
        ]
    } else {
        [
            (left, left + width),
            (left + width + 96.0, left + 2.0 * width + 96.0),
        ]
    }
}

/// Faults in the position of a pair of blocks, for languages in the reader's order.
fn misplaced(pair: &Pair<'_>, halves: [(f32, f32); 2]) -> Vec<String> {
    let [one, other] = pair.sides;
    let mut faults = Vec::new();
    if one.1.y != other.1.y {
        faults.push(format!("tops at {} and {}", one.1.y, other.1.y));
    }
    // The first language has the side where it begins to be read.
    let from_left = if one.0 == "ar" {
        [other, one]
    } else {
        [one, other]
    };
    for ((tag, words), (left, right)) in from_left.into_iter().zip(halves) {
        let end = words.x + words.width;
        if words.x < left - 1.0 || end > right + 1.0 {
            faults.push(format!("{tag} {words:?} leaves its half {left}..{right}"));
        }
        let indent = if tag == "ar" {
            right - end
        } else {
            words.x - left
        };
        if !pair.is_marked && indent.abs() > 1.5 {
            faults.push(format!("{tag} {words:?} does not begin at its side"));
        }
    }
    faults
}

#[test]
fn two_languages_stand_block_beside_block_each_from_its_own_side() {
    let mut faults = Vec::new();
    for tags in [["en", "ar"], ["ar", "en"], ["hi", "es"], ["my", "zh-Hans"]] {
        let mut stage = stage_with(tags[0], Some(tags[1]), "home", SIZES[0], |_| {});
        let mut roles = HashSet::new();
        each_page(&mut stage, Route::Card(CardAt::first_of(0)), |stage| {
            let Route::Card(at) = stage.kiosk().route() else {
                return;
            };
            let found = stage.walk();
            for pair in pairs(tags, at, &found) {
                roles.insert(pair.role);
                let told = misplaced(&pair, halves(&found, tags[0])).into_iter();
                faults.extend(told.map(|it| format!("{tags:?} {at:?} {:?}: {it}", pair.role)));
            }
        });
        let met = READ.iter().all(|role| roles.contains(role));
        assert!(met, "{tags:?}: only {roles:?} were met");
    }
    assert!(
        faults.is_empty(),
        "see the layout of two languages in src/ui/document_view.rs:\n{}",
        faults.join("\n")
    );
}
