//! Tab visits the controls in reading order; the arrow keys reach all of them, too.

use std::collections::BTreeSet;

use fluoroscopy_kiosk::content::CardAt;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::{Action, display};
use fluoroscopy_kiosk::settings::Settings;
use fluoroscopy_kiosk::ui::chrome;
use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};

use super::keyboard::{ARROWS, Keyboard, controls, focused, named};
use crate::help::{SIZES, stage, stage_with};
use crate::layout::pages::each_page;

/// One language for each reading direction.
const LANGUAGES: [&str; 2] = ["en", "ar"];

/// Runs a check on every screen and panel in a language; returns the faults that it finds.
fn everywhere(
    tag: &str,
    mut check: impl FnMut(&mut HeadlessKiosk, &str) -> Vec<String>,
) -> Vec<String> {
    let mut stage = stage(tag, "languages", SIZES[1]);
    let mut faults = Vec::new();
    let mut look = |stage: &mut HeadlessKiosk, what: &str| {
        let found = check(stage, what);
        faults.extend(
            found
                .into_iter()
                .map(|fault| format!("{tag} {what}: {fault}")),
        );
    };
    look(&mut stage, "welcome");
    let firsts = [
        Route::Card(CardAt::first_of(0)),
        Route::Words(0),
        Route::About(0),
    ];
    for first in firsts {
        each_page(&mut stage, first, |stage| {
            let place = format!("{:?}", stage.kiosk().route());
            look(stage, &place);
        });
    }
    look(&mut stage, "home");
    stage.send(chrome::Message::Display);
    look(&mut stage, "the display panel");
    stage.send(Action::Display(display::Message::ChooseSecond));
    look(&mut stage, "languages (second)");
    faults
}

/// Tab goes through all controls in reading order and wraps; Shift+Tab goes back.
fn tab_faults(stage: &mut HeadlessKiosk) -> Vec<String> {
    let count = controls(stage).len();
    let start = focused(stage).0;
    stage.press(Named::Tab);
    let mut faults = Vec::new();
    let after_one = focused(stage).0;
    if stage.kiosk().theme().focus_visible && after_one == start {
        // The ring was hidden: the first key has only shown it.
    } else if after_one == (start + 1) % count {
        stage.key(Key::Named(Named::Tab), Modifiers::SHIFT);
    }
    for (modifiers, step) in [(Modifiers::empty(), 1), (Modifiers::SHIFT, count - 1)] {
        for nth in 1..=count {
            stage.key(Key::Named(Named::Tab), modifiers);
            let (at, name) = focused(stage);
            if at != (start + nth * step) % count {
                faults.push(format!(
                    "{nth} times Tab {modifiers:?} from {start}: {at} {name:?}"
                ));
            }
        }
    }
    faults
}

#[test]
fn tab_visits_every_control_once_in_reading_order() {
    let mut faults = Vec::new();
    for tag in LANGUAGES {
        faults.extend(everywhere(tag, |stage, _| tab_faults(stage)));
        for place in ["home", "safe/how-much", "words"] {
            let large = |settings: &mut Settings| settings.text_size = 5;
            let mut stage = stage_with(tag, None, place, SIZES[1], large);
            let told = tab_faults(&mut stage).into_iter();
            faults.extend(told.map(|fault| format!("{tag} {place} text size 5: {fault}")));
        }
    }
    assert!(
        faults.is_empty(),
        "Tab must visit each control once in reading order: order the view so, see src/widget/focus.rs:\n{}",
        faults.join("\n")
    );
}

/// Where each arrow leads from each control: `reach[from]` holds the controls one press away.
fn arrow_moves(stage: &mut HeadlessKiosk) -> Vec<BTreeSet<usize>> {
    let count = controls(stage).len();
    let mut left: Vec<Vec<Named>> = vec![ARROWS.to_vec(); count];
    let mut reach = vec![BTreeSet::new(); count];
    stage.press(Named::Tab);
    // Between two arrows Tab goes at most once around.
    for _ in 0..ARROWS.len() * count * count {
        let from = focused(stage).0;
        match left[from].pop() {
            Some(arrow) => {
                stage.press(arrow);
                reach[from].insert(focused(stage).0);
            }
            None if left.iter().all(Vec::is_empty) => break,
            None => stage.press(Named::Tab),
        }
    }
    reach
}

/// The controls that cannot be reached from the first, or from which the first cannot be.
fn islands(reach: &[BTreeSet<usize>]) -> Vec<usize> {
    let spread = |step: &dyn Fn(usize, usize) -> bool| {
        let mut seen = BTreeSet::from([0]);
        let mut open = vec![0];
        while let Some(from) = open.pop() {
            let next = (0..reach.len()).filter(|&to| step(from, to));
            let new: Vec<_> = next.filter(|to| seen.insert(*to)).collect();
            open.extend(new);
        }
        seen
    };
    let there = spread(&|from, to| reach[from].contains(&to));
    let back = spread(&|from, to| reach[to].contains(&from));
    (0..reach.len())
        .filter(|at| !there.contains(at) || !back.contains(at))
        .collect()
}

#[test]
fn arrows_alone_reach_every_control_from_every_other() {
    let mut faults = Vec::new();
    for tag in LANGUAGES {
        faults.extend(everywhere(tag, |stage, _| {
            let names = controls(stage);
            let islands = islands(&arrow_moves(stage));
            islands
                .into_iter()
                .map(|at| format!("no way by arrows to or from {:?}", names[at].node.name()))
                .collect()
        }));
    }
    assert!(
        faults.is_empty(),
        "the arrows do not reach these: align the controls, see src/widget/focus.rs:\n{}",
        faults.join("\n")
    );
}

#[test]
fn arrows_point_where_they_move() {
    for (tag, next, back) in [
        ("en", Named::ArrowRight, Named::ArrowLeft),
        ("ar", Named::ArrowLeft, Named::ArrowRight),
    ] {
        let mut stage = stage(tag, "home", SIZES[0]);
        stage.press(Named::Tab);
        assert_eq!(
            focused(&mut stage).0,
            named(&mut stage, "topic-0"),
            "{tag}: home"
        );
        for (arrow, id) in [
            (next, "topic-1"),
            (Named::ArrowDown, "topic-6"),
            (back, "topic-5"),
        ] {
            stage.press(arrow);
            assert_eq!(
                focused(&mut stage).0,
                named(&mut stage, id),
                "{tag}: {arrow:?}"
            );
        }
    }
}
