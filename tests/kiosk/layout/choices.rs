//! The screens of tiles: at the usual text sizes all on one page, in large print on equal pages.

use std::collections::BTreeSet;

use fluoroscopy_kiosk::a11y::{PlacedNode, Role};
use fluoroscopy_kiosk::content::ExamId;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::Action;
use fluoroscopy_kiosk::ui::chrome;
use iced::Size;
use iced::advanced::widget::Id;

use super::rules::{Screen, is_control, told, within};
use super::words::Ruler;
use super::{LAPTOPS, assert_none};
use crate::help::{SIZES, kiosk_with, language, on_stage, start, tags};

/// The languages that are tried in each window; the others take turns.
const PILOTS: [&str; 10] = [
    "en", "es", "ar", "am", "zh-Hans", "hi", "ur", "my", "ta", "de",
];

const WINDOWS: [Size; 4] = [SIZES[0], SIZES[1], SIZES[2], LAPTOPS[0]];

/// Two languages side by side.
const PAIRS: [(&str, &str); 3] = [("en", "es"), ("ar", "en"), ("hi", "zh-Hans")];

struct Case {
    language: String,
    second: Option<&'static str>,
    window: Size,
    text_size: u8,
}

impl Case {
    /// A kiosk that asks for the exam, on its home screen.
    fn stage(&self) -> HeadlessKiosk {
        let start = start(&self.language, self.second, "home");
        let kiosk = kiosk_with(&start, self.window, |settings| {
            settings.exams = ExamId::ALL.to_vec();
            settings.text_size = self.text_size;
        });
        on_stage(kiosk, self.window)
    }

    fn told(&self, fault: &str) -> String {
        let Size { width, height } = self.window;
        let second = self.second.unwrap_or_default();
        let (language, size) = (&self.language, self.text_size);
        format!("{language} {second} {width}x{height} text size {size}: {fault}")
    }
}

fn is_tile(found: &PlacedNode) -> bool {
    let topics = (0..20).flat_map(|at| [format!("topic-{at}"), format!("answer-{at}")]);
    let mut ids = topics
        .map(Id::from)
        .chain([Id::new("tell"), Id::new("words")]);
    ids.any(|id| found.node.id.as_ref() == Some(&id))
}

fn id_of(found: &PlacedNode) -> String {
    format!("{:?}", found.node.id)
}

/// What is wrong with the page that is shown, and its tiles.
fn page(
    stage: &mut HeadlessKiosk,
    case: &Case,
    ruler: &mut Ruler,
) -> (Vec<String>, Vec<PlacedNode>) {
    let px_per_mm = 96.0 / 25.4;
    let screen = Screen::of(stage, case.window, px_per_mm);
    let mut faults = screen.faults();
    faults.extend(screen.hidden());
    if case.second.is_none() {
        faults.extend(ruler.broken(&screen, &language(&case.language)));
    }
    let found = &screen.found;
    if found.iter().any(|it| it.node.role == Role::Scroll) {
        faults.push("scrolls".to_owned());
    }
    let tiles: Vec<_> = found.iter().filter(|it| is_tile(it)).cloned().collect();
    for tile in &tiles {
        let is_picture =
            |it: &&PlacedNode| it.node.role == Role::Image && within(it.bounds, tile.bounds, 1.0);
        let picture = found.iter().find(is_picture);
        if picture.is_none_or(|it| it.bounds.height < tile.bounds.height * 0.3) {
            faults.push(format!("{} has no picture, or a small one", told(tile)));
        }
    }
    (faults, tiles)
}

/// All tiles of the screen, page by page, and what is wrong with it.
fn pages(stage: &mut HeadlessKiosk, case: &Case, ruler: &mut Ruler) -> (Vec<String>, Vec<usize>) {
    let (mut faults, mut counts, mut seen) = (Vec::new(), Vec::new(), BTreeSet::new());
    for _ in 0..9 {
        let (wrong, tiles) = page(stage, case, ruler);
        faults.extend(wrong);
        counts.push(tiles.len());
        if !tiles.iter().all(|tile| seen.insert(id_of(tile))) {
            faults.push("a tile is shown twice".to_owned());
        }
        let next = stage.walk();
        let next = next
            .iter()
            .find(|it| it.node.id == Some(Id::new(chrome::ids::NEXT)));
        let Some(next) = next.filter(|it| is_control(it)) else {
            break;
        };
        stage.tap(next.bounds.center());
    }
    (faults, counts)
}

fn cases(text_sizes: &[u8]) -> Vec<Case> {
    let mut cases = Vec::new();
    for (place, tag) in tags().into_iter().enumerate() {
        for (index, window) in WINDOWS.into_iter().enumerate() {
            for (turn, text_size) in text_sizes.iter().enumerate() {
                let due = (place + index + turn) % (WINDOWS.len() * text_sizes.len()) == 0;
                if PILOTS.contains(&tag.as_str()) || due {
                    cases.push(Case {
                        language: tag.clone(),
                        second: None,
                        window,
                        text_size: *text_size,
                    });
                }
            }
        }
    }
    for (first, second) in PAIRS {
        for window in WINDOWS {
            for text_size in text_sizes {
                cases.push(Case {
                    language: first.to_owned(),
                    second: Some(second),
                    window,
                    text_size: *text_size,
                });
            }
        }
    }
    cases
}

/// Tries the home screen in the general guide and in an exam, and the question about the exam.
fn faults_of(text_sizes: &[u8], is_right: impl Fn(&[usize]) -> bool) -> Vec<String> {
    let mut faults = Vec::new();
    for case in cases(text_sizes) {
        let mut stage = case.stage();
        let mut ruler = Ruler::new(case.window);
        let mut screens = vec![("home", Action::Go(Route::Home))];
        if language(&case.language).has("exam-title") {
            screens.push(("exam", Action::OtherExam));
            screens.push(("home of an exam", Action::ChooseExam(Some(ExamId::Swallow))));
        }
        for (name, action) in screens {
            stage.send(action);
            let (wrong, counts) = pages(&mut stage, &case, &mut ruler);
            faults.extend(wrong.iter().map(|it| case.told(&format!("{name}: {it}"))));
            if !is_right(&counts) {
                faults.push(case.told(&format!("{name}: pages of {counts:?} tiles")));
            }
        }
    }
    faults
}

#[test]
fn at_the_usual_sizes_all_tiles_are_on_one_page() {
    let faults = faults_of(&[1, 2, 3], |counts| counts.len() == 1 && counts[0] >= 7);
    assert_none(&faults, "faults of screens of tiles");
}

#[test]
fn in_large_print_the_tiles_are_on_equal_pages() {
    let faults = faults_of(&[4, 5], |counts| {
        let (least, most) = (counts.iter().min(), counts.iter().max());
        counts.len() > 1
            && most
                .zip(least)
                .is_some_and(|(most, least)| most - least <= 1)
    });
    assert_none(&faults, "faults of screens of tiles");
}
