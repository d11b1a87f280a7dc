//! The focus ring: drawn after a key, gone after a touch.

use fluoroscopy_kiosk::a11y::{PlacedNode, Role};
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::image::Pixmap;
use fluoroscopy_kiosk::settings::Settings;
use fluoroscopy_kiosk::theme::{Palette, RING};
use iced::keyboard::key::Named;
use iced::{Color, Point, Rectangle};

use super::keyboard::{Keyboard, controls};
use crate::help::{SIZES, stage_with};

fn pixel(picture: &Pixmap, x: f32, y: f32) -> [u8; 3] {
    let at = (y as usize * picture.width as usize + x as usize) * 4;
    picture.rgba[at..at + 3].try_into().expect("three channels")
}

/// The middle of each side of a rectangle, a little outside.
fn sides(around: Rectangle, outside: f32) -> [(f32, f32); 4] {
    let (x, y) = (around.center_x(), around.center_y());
    [
        (x, around.y - outside),
        (x, around.y + around.height + outside - 1.0),
        (around.x - outside, y),
        (around.x + around.width + outside - 1.0, y),
    ]
}

fn is(color: Color, [red, green, blue]: [u8; 3]) -> bool {
    let [r, g, b, _] = color.into_rgba8();
    [(r, red), (g, green), (b, blue)]
        .iter()
        .all(|(a, b)| a.abs_diff(*b) <= 2)
}

/// Where the ring of a control lacks its inner or outer colour.
fn gaps(picture: &Pixmap, control: &PlacedNode, palette: Palette) -> Vec<String> {
    let colors = palette.colors();
    let mut gaps = Vec::new();
    for (outside, color) in [
        (RING.0 / 2.0, colors.accent),
        (RING.0 + RING.1 / 2.0, colors.ink),
    ] {
        for (x, y) in sides(control.bounds, outside) {
            let inside = x >= 0.0 && y >= 0.0 && x < 1920.0 && y < 1080.0;
            let seen = inside.then(|| pixel(picture, x, y));
            if !seen.is_some_and(|seen| is(color, seen)) {
                let name = &control.node.name();
                gaps.push(format!(
                    "{name:?}: {seen:?} at {x:.0},{y:.0}, not {color:?}"
                ));
            }
        }
    }
    gaps
}

fn focused(stage: &mut HeadlessKiosk) -> PlacedNode {
    let mut controls = controls(stage).into_iter();
    controls
        .find(|it| it.node.focused)
        .expect("a focused control")
}

/// A point without a control.
const NOWHERE: Point = Point::new(3.0, 3.0);

#[test]
fn the_ring_shows_after_a_key_and_goes_after_a_touch() {
    let mut stage = stage_with("en", None, "what-is-it/moves", SIZES[0], |_| {});
    let untouched = stage.draw();
    stage.press(Named::Tab);
    let ringed = stage.draw();
    let control = focused(&mut stage);
    let zone = control.bounds.expand(RING.0 + RING.1 + 1.0);
    let differ = |(at, (a, b)): (usize, (&[u8], &[u8]))| (a != b).then_some(at);
    let pixels = untouched
        .rgba
        .chunks(4)
        .zip(ringed.rgba.chunks(4))
        .enumerate();
    let changed: Vec<_> = pixels.filter_map(differ).collect();
    assert!(!changed.is_empty(), "no ring after a key");
    let stray = changed.iter().find(|&&at| {
        let (x, y) = (at % 1920, at / 1920);
        !zone.contains(Point::new(x as f32, y as f32))
    });
    assert_eq!(
        stray, None,
        "a key changes pixels beyond the ring around {control:?}"
    );
    stage.tap(NOWHERE);
    assert!(
        stage.draw() == untouched,
        "a touch leaves traces of the ring"
    );
    stage.press(Named::ArrowRight);
    stage.click(NOWHERE);
    assert!(
        stage.draw() == untouched,
        "a click leaves traces of the ring"
    );
}

#[test]
fn the_whole_ring_shows_around_every_control_in_every_theme() {
    let mut gaps_found = Vec::new();
    for palette in Palette::ALL {
        for (tag, place, text_size) in [
            ("en", "what-is-it/moves", 2),
            ("ar", "home", 2),
            ("en", "home", 5),
            ("ar", "languages", 2),
        ] {
            let change = |settings: &mut Settings| {
                settings.theme = palette;
                settings.text_size = text_size;
            };
            let mut stage = stage_with(tag, None, place, SIZES[0], change);
            for _ in 0..controls(&mut stage).len() {
                stage.press(Named::Tab);
                let control = focused(&mut stage);
                // A word within a text may stand on two lines, and has a ring for each; a bar has
                // its ring around what is pulled.
                if !matches!(control.node.role, Role::Link | Role::Slider { .. }) {
                    let gaps = gaps(&stage.draw(), &control, palette);
                    let told = gaps.iter();
                    let name = palette.id();
                    gaps_found.extend(told.map(|gap| format!("{tag} {place} {name}: {gap}")));
                }
            }
        }
    }
    assert!(gaps_found.is_empty(), "{}", gaps_found.join("\n"));
}
