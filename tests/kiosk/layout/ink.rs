//! The ink of labels and headings stays in the boxes that they are laid out in: no mark of a tall script
//! stands on the picture above, on the edge of its button, or on the rule of the top bar.

use fluoroscopy_kiosk::a11y::{PlacedNode, Role};
use fluoroscopy_kiosk::image::Pixmap;
use iced::advanced::widget::Id;
use iced::{Rectangle, Size};

use super::assert_none;
use super::rules::{Screen, is_control, is_words, told, within};
use crate::help::{SIZES, is_due, stage_with, tags};

/// Px that ink may stand out of a label, and of a heading: a hair, which no widget's padding is less than.
const HAIR: (f32, f32) = (4.0, 9.0);

/// Controls with an icon close above the label, and little room below.
const STACKED: [&str; 6] = [
    "home",
    "language",
    "listen",
    "display",
    "button-up",
    "button-down",
];

/// Whether something is drawn in a row of pixels.
fn is_inked(screen: &Pixmap, y: f32, x: std::ops::Range<f32>) -> bool {
    let pixel = |x: u32| {
        let at = ((y as u32 * screen.width + x) * 4) as usize;
        &screen.rgba[at..at + 4]
    };
    let (from, to) = (x.start.max(0.0) as u32, (x.end as u32).min(screen.width));
    (from..to).any(|x| pixel(x) != pixel(from))
}

/// The labels of controls and the headings whose ink stands out of their boxes.
fn standing_out(screen: &Screen, drawn: &Pixmap) -> Vec<String> {
    let mut faults = Vec::new();
    for (index, it) in screen.found.iter().enumerate() {
        let mut around = screen.ancestors(index).map(|at| &screen.found[at]);
        let control = around.find(|it| is_control(it));
        let is_stacked = |control: &PlacedNode| {
            let mut ids = STACKED.into_iter().map(Id::new);
            ids.any(|id| control.node.id.as_ref() == Some(&id))
        };
        let hair = match (it.node.role, control) {
            (Role::Heading(_), _) => HAIR.1,
            (Role::Text, Some(control)) if !is_stacked(control) => HAIR.0,
            _ => continue,
        };
        let box_ = it.bounds;
        let rows = [
            (box_.y - hair).floor() - 1.0,
            (box_.y + box_.height + hair).ceil(),
        ];
        for y in rows {
            let row = Rectangle {
                y,
                height: 1.0,
                ..box_
            };
            // Body text may stand out of its lines, too, by a hair.
            let is_others = |other: &&PlacedNode| {
                is_words(other) && other.bounds.expand(HAIR.0).intersection(&row).is_some()
            };
            let is_seen = within(row, it.clip, 0.0) && box_.height > 0.0;
            if is_seen
                && !screen.found.iter().any(|other| is_others(&other))
                && is_inked(drawn, y, box_.x..box_.x + box_.width)
            {
                faults.push(format!("{} at y {y}", told(it)));
            }
        }
    }
    faults
}

#[test]
fn ink_stays_in_the_boxes_of_labels_and_headings() {
    let mut faults = Vec::new();
    let cases: Vec<(Size, u8)> = SIZES
        .into_iter()
        .flat_map(|it| [(it, 2), (it, 5)])
        .collect();
    for tag in tags() {
        for (case, (window, text_size)) in cases.iter().enumerate() {
            if !is_due(&tag, case, cases.len()) {
                continue;
            }
            for place in ["home", "what-happens/dye", "languages"] {
                let mut stage = stage_with(&tag, None, place, *window, |settings| {
                    settings.text_size = *text_size;
                });
                let screen = Screen::of(&mut stage, *window, 96.0 / 25.4);
                let found = standing_out(&screen, &stage.draw());
                let place = format!("{tag} {window:?} text size {text_size}: {place}");
                faults.extend(found.into_iter().map(|it| format!("{place}: {it}")));
            }
        }
    }
    assert_none(
        &faults,
        "labels whose ink stands out; see src/widget/rich_text/ink.rs",
    );
}
