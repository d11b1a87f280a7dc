//! What is chosen, what is held down and what has the focus look different, in every palette.

use fluoroscopy_kiosk::a11y::PlacedNode;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::screen::display::size_id;
use fluoroscopy_kiosk::screen::{Action, tell};
use fluoroscopy_kiosk::theme::Palette;
use fluoroscopy_kiosk::ui::chrome;
use iced::advanced::widget::Id;
use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Color, Event, Rectangle, mouse};

use crate::contrast::{Rgb, contrast, shown};
use crate::help::{SIZES, stage_with};

const CARD: &str = "get-ready/food";

/// A card in a palette.
fn card(language: &str, palette: Palette) -> HeadlessKiosk {
    stage_with(language, None, CARD, SIZES[1], |settings| {
        settings.theme = palette;
    })
}

fn find(stage: &mut HeadlessKiosk, id: &Id) -> PlacedNode {
    let found = stage.walk().into_iter();
    let mut wanted = found.filter(|it| it.node.id.as_ref() == Some(id));
    wanted.next().unwrap_or_else(|| panic!("no {id:?}"))
}

fn color([red, green, blue]: Rgb) -> Color {
    Color::from_rgb8(red, green, blue)
}

/// The colour that fills most of a part of the window.
fn filled(stage: &mut HeadlessKiosk, bounds: Rectangle) -> Color {
    let counts = shown(&stage.draw(), bounds);
    let most = counts.into_iter().max_by_key(|(_, count)| *count);
    color(most.expect("a part of the window").0)
}

fn fill_of(stage: &mut HeadlessKiosk, id: &Id) -> Color {
    let bounds = find(stage, id).bounds;
    filled(stage, bounds)
}

/// Presses the mouse on a control, and holds it.
fn hold(stage: &mut HeadlessKiosk, id: &Id) {
    let at = find(stage, id).bounds.center();
    stage.point(at);
    let left = mouse::Button::Left;
    stage.act(Event::Mouse(mouse::Event::ButtonPressed(left)));
}

#[test]
fn what_is_chosen_and_what_is_held_down_are_filled() {
    for palette in Palette::ALL {
        let mut stage = card("en", palette);
        let next = Id::new(chrome::ids::NEXT);
        let primary = fill_of(&mut stage, &next);
        hold(&mut stage, &next);
        let held = fill_of(&mut stage, &next);
        let ratio = contrast(primary, held);
        assert!(ratio >= 3.0, "{palette:?}: Next held down, {ratio:.2}:1");

        let mut stage = card("en", palette);
        stage.send(chrome::Message::Display);
        let [other, chosen] = [4, 2].map(size_id);
        let (plain, filled) = (fill_of(&mut stage, &other), fill_of(&mut stage, &chosen));
        hold(&mut stage, &other);
        let held = fill_of(&mut stage, &other);
        for (what, a, b, least) in [
            ("chosen, plain", filled, plain, 3.0),
            ("held down, plain", held, plain, 1.8),
            ("held down, chosen", held, filled, 3.0),
        ] {
            let ratio = contrast(a, b);
            assert!(ratio >= least, "{palette:?}: {what}: {ratio:.2}:1");
        }
        assert_eq!(
            fill_of(&mut stage, &Id::from(format!("display-{}", palette.id()))),
            filled,
            "{palette:?}: the sample of the palette in use"
        );
    }
}

#[test]
fn next_is_filled_once_the_whole_card_was_shown() {
    for palette in Palette::ALL {
        let mut stage = stage_with("en", None, "get-ready/tell-us", SIZES[1], |settings| {
            settings.theme = palette;
            settings.text_size = 5;
        });
        let [next, down] = [chrome::ids::NEXT, "button-down"].map(Id::new);
        let colors = palette.colors();
        let (mut turns, mut fills) = (0, Vec::new());
        while turns < 9 {
            fills.push(fill_of(&mut stage, &next));
            if fills.last() == Some(&colors.primary) {
                break;
            }
            assert_eq!(fill_of(&mut stage, &down), colors.primary, "{palette:?}");
            let at = find(&mut stage, &down).bounds.center();
            stage.click(at);
            turns += 1;
        }
        let (last, before) = fills.split_last().expect("a first view");
        assert!(turns > 0, "{palette:?}: Next is filled though more follows");
        assert_eq!(*last, colors.primary, "{palette:?}: Next at the end");
        assert!(before.iter().all(|it| *it == colors.card), "{palette:?}");
        // Up again: there is more below.
        let up = find(&mut stage, &Id::new("button-up")).bounds.center();
        stage.click(up);
        assert_eq!(fill_of(&mut stage, &next), colors.card, "{palette:?}");
    }
}

#[test]
fn what_is_ticked_is_filled_like_what_is_chosen() {
    for palette in Palette::ALL {
        for (place, item) in [("tell", "tell-pregnant"), ("get-ready/food", "ask-fasting")] {
            let mut stage = stage_with("en", None, place, SIZES[1], |settings| {
                settings.theme = palette;
            });
            let id = match place {
                "tell" => tell::item_id(item),
                _ => Id::from(format!("list-add-{item}")),
            };
            let bounds = find(&mut stage, &id).bounds;
            // Within the edge, beside the picture and the mark.
            let edge = Rectangle {
                x: bounds.x + 4.0,
                width: 4.0,
                ..bounds.shrink(12.0)
            };
            assert_eq!(
                filled(&mut stage, edge),
                palette.colors().card,
                "{place} {palette:?}"
            );
            stage.send(Action::ToggleItem(item.to_owned()));
            assert_eq!(
                filled(&mut stage, edge),
                palette.colors().primary,
                "{place} {palette:?}"
            );
            // The mark is drawn in the colour of words on it.
            let colors = shown(&stage.draw(), bounds);
            assert!(
                colors
                    .into_keys()
                    .any(|it| color(it) == palette.colors().on_primary),
                "{place} {palette:?}: no check mark"
            );
        }
    }
}

#[test]
fn a_check_mark_stands_where_lines_of_what_is_chosen_end() {
    for (language, at_right) in [("en", true), ("ar", false)] {
        for palette in Palette::ALL {
            let mut stage = card(language, palette);
            stage.send(chrome::Message::Display);
            let bounds = find(&mut stage, &size_id(2)).bounds;
            // Above the corners of the control: the surface of the panel, or the disc of the mark.
            let corner = |x: f32| Rectangle {
                x: x - 12.0,
                y: bounds.y - 8.0,
                width: 24.0,
                height: 7.0,
            };
            let surface = palette.colors().card;
            let mut is_marked = |x: f32| {
                let counts = shown(&stage.draw(), corner(x));
                counts.into_keys().any(|it| color(it) != surface)
            };
            let right = is_marked(bounds.x + bounds.width - 6.0);
            let left = is_marked(bounds.x + 6.0);
            let told = format!("{language} {palette:?}: marks at right and left");
            assert_eq!((right, left), (at_right, !at_right), "{told}");
        }
    }
}

#[test]
fn the_focus_is_a_ring_around_and_no_choice() {
    for palette in Palette::ALL {
        let mut stage = card("en", palette);
        stage.send(chrome::Message::Display);
        let [focused, chosen] = [3, 2].map(size_id);
        // The first key shows where the focus is.
        for _ in 0..2 {
            stage.key(Key::Named(Named::ArrowRight), Modifiers::empty());
        }
        assert!(find(&mut stage, &focused).node.focused);
        let beside = |bounds: Rectangle| Rectangle {
            x: bounds.x - 4.0,
            width: 3.0,
            ..bounds.shrink(bounds.height * 0.4)
        };
        let colors = palette.colors();
        for (id, fill, ring) in [
            (focused, colors.card, colors.accent),
            (chosen, colors.primary, colors.card),
        ] {
            let bounds = find(&mut stage, &id).bounds;
            assert_eq!(filled(&mut stage, bounds), fill, "{palette:?} {id:?}: fill");
            let bounds = beside(bounds);
            let around = filled(&mut stage, bounds);
            assert_eq!(around, ring, "{palette:?} {id:?}: beside it");
        }
    }
}
