//! Everybody can tell words, lines and icons from what they stand on.
//!
//! Contrast is that of WCAG 2.2: relative luminance of sRGB, and the ratio (L1 + 0.05) / (L2 + 0.05)
//! (<https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>, <https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>).
//! Text must have 7:1 (1.4.6), lines, icons and the focus 3:1 (1.4.11, 2.4.13).

use std::collections::HashMap;

use fluoroscopy_kiosk::a11y::{PlacedNode, Role};
use fluoroscopy_kiosk::image::Pixmap;
use fluoroscopy_kiosk::theme::Palette;
use fluoroscopy_kiosk::ui::chrome;
use iced::{Color, Rectangle};

use crate::help::{SIZES, stage_with};

fn luminance(color: Color) -> f32 {
    let linear = |channel: f32| {
        if channel <= 0.04045 {
            channel / 12.92
        } else {
            ((channel + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b)
}

pub fn contrast(a: Color, b: Color) -> f32 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn the_formula_is_that_of_wcag() {
    let grey = Color::from_rgb8(0x76, 0x76, 0x76);
    let known = [
        (Color::BLACK, Color::WHITE, 21.0),
        (Color::WHITE, Color::WHITE, 1.0),
        // The lightest grey that has 4.5:1 on white.
        (grey, Color::WHITE, 4.54),
        (Color::from_rgb8(255, 0, 0), Color::WHITE, 4.0),
    ];
    for (a, b, ratio) in known {
        assert!(
            (contrast(a, b) - ratio).abs() < 0.01,
            "{a:?} on {b:?}: {}",
            contrast(a, b)
        );
    }
}

#[test]
fn every_pair_of_colours_in_use_has_its_contrast() {
    let mut faults = Vec::new();
    for palette in Palette::ALL {
        let colors = palette.colors();
        let surfaces = [
            ("background", colors.background),
            ("card", colors.card),
            ("tint", colors.tint),
            ("said", colors.said),
        ];
        let mut pairs = vec![(
            "on_primary",
            colors.on_primary,
            "primary",
            colors.primary,
            7.0,
        )];
        let alarm = ("on_alarm", colors.on_alarm, "alarm", colors.alarm, 7.0);
        pairs.push(alarm);
        for (name, surface) in surfaces {
            pairs.extend([
                ("ink", colors.ink, name, surface, 7.0),
                ("muted", colors.muted, name, surface, 7.0),
                ("primary as text", colors.primary, name, surface, 7.0),
                ("primary as dot or icon", colors.primary, name, surface, 3.0),
                ("line", colors.line, name, surface, 3.0),
                ("alarm", colors.alarm, name, surface, 3.0),
            ]);
        }
        pairs.extend([
            ("ink", colors.ink, "pressed", colors.pressed, 7.0),
            ("icon", colors.primary, "pressed", colors.pressed, 3.0),
            ("ink", colors.ink, "sentence", colors.sentence, 7.0),
            ("dot", colors.primary, "sentence", colors.sentence, 3.0),
        ]);
        // The accent half of the ring must stand out from the ink half, or where both are light,
        // from the ground on its other side.
        let ring = match contrast(colors.accent, colors.ink) {
            ratio if ratio >= 3.0 => ("ring of ink", colors.ink),
            _ => ("background", colors.background),
        };
        pairs.extend([
            ("ring of accent", colors.accent, ring.0, ring.1, 3.0),
            (
                "ring of ink",
                colors.ink,
                "background",
                colors.background,
                3.0,
            ),
        ]);
        for (name, color, on, surface, least) in pairs {
            let ratio = contrast(color, surface);
            if ratio < least {
                let theme = palette.id();
                faults.push(format!(
                    "{theme}: {name} on {on} is {ratio:.2}:1, not {least}:1"
                ));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "pairs of colours with too little contrast; change them in src/theme:\n{}",
        faults.join("\n")
    );
}

fn is_words(found: &PlacedNode) -> bool {
    matches!(
        found.node.role,
        Role::Text | Role::Heading(_) | Role::ListItem
    )
}

pub type Rgb = [u8; 3];

pub fn shown(pixels: &Pixmap, bounds: Rectangle) -> HashMap<Rgb, usize> {
    let right = ((bounds.x + bounds.width) as usize).min(pixels.width as usize);
    let bottom = ((bounds.y + bounds.height) as usize).min(pixels.height as usize);
    let mut counts = HashMap::new();
    for y in bounds.y.max(0.0) as usize..bottom {
        for x in bounds.x.max(0.0) as usize..right {
            let at = (y * pixels.width as usize + x) * 4;
            let rgb: Rgb = pixels.rgba[at..at + 3].try_into().expect("three channels");
            *counts.entry(rgb).or_default() += 1;
        }
    }
    counts
}

/// The contrast of words as they were drawn: their surface is what most pixels around them show,
/// and their ink what stands out most from it.
fn drawn_contrast(pixels: &Pixmap, bounds: Rectangle) -> f32 {
    let counts = shown(pixels, bounds);
    let color = |[red, green, blue]: &Rgb| Color::from_rgb8(*red, *green, *blue);
    let surface = counts.iter().max_by_key(|(_, count)| **count);
    let surface = surface
        .map(|(rgb, _)| color(rgb))
        .expect("words in the window");
    let ratios = counts.keys().map(|rgb| contrast(color(rgb), surface));
    ratios.fold(1.0, f32::max)
}

#[test]
fn words_are_drawn_with_their_contrast() {
    let mut faults = Vec::new();
    for palette in Palette::ALL {
        for place in ["languages", "home", "safe/how-much", "words"] {
            let mut stage = stage_with("en", None, place, SIZES[0], |settings| {
                settings.theme = palette;
            });
            for panel in [false, true] {
                if panel {
                    stage.send(chrome::Message::Display);
                }
                let pixels = stage.draw();
                let found = stage.walk();
                let words = found.iter().filter(|it| is_words(it)).filter_map(|it| {
                    let shown = it.bounds.intersection(&it.clip)?;
                    Some((it.node.name(), drawn_contrast(&pixels, shown)))
                });
                let weak = words.filter(|(_, ratio)| *ratio < 7.0);
                let theme = palette.id();
                faults.extend(weak.map(|(name, ratio)| {
                    format!("{theme} {place}, panel {panel}: {name:?} is drawn at {ratio:.2}:1")
                }));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "words that are drawn too faint; use the colours of src/theme, at their full opacity:\n{}",
        faults.join("\n")
    );
}

/// The colour of most pixels.
fn ground(pixels: &Pixmap, bounds: Rectangle) -> Rgb {
    let counts = shown(pixels, bounds);
    let most = counts.into_iter().max_by_key(|(_, count)| *count);
    most.expect("pixels").0
}

#[test]
fn whom_to_call_in_an_emergency_stands_out_in_every_theme() {
    for palette in Palette::ALL {
        let colors = palette.colors();
        let [alarm @ .., _] = colors.alarm.into_rgba8();
        for (tag, text_size) in [("en", 2), ("ar", 2), ("hi", 5)] {
            for (place, is_band) in [
                ("after/emergency", true),
                ("after/emergency-more", true),
                ("after/catheter-site", false),
            ] {
                let mut stage = stage_with(tag, None, place, SIZES[0], |settings| {
                    settings.theme = palette;
                    settings.text_size = text_size;
                });
                let pixels = stage.draw();
                let told = stage.kiosk().documents().into_iter();
                let told = told.flat_map(|it| it.blocks).find(|it| it.is_emergency);
                let told = told.expect("a block that tells whom to call").text();
                let found = stage.walk();
                let words = found.iter().find(|it| it.node.name() == told);
                let words = words.unwrap_or_else(|| panic!("no {told:?}")).bounds;
                // The round sign stands before the words, where reading begins.
                let sign = Rectangle {
                    x: if tag == "ar" {
                        words.x + words.width
                    } else {
                        words.x - 80.0
                    },
                    width: 80.0,
                    ..words
                };
                let what = format!("{} {tag} {place} text size {text_size}", palette.id());
                let around = shown(&pixels, sign);
                assert!(around.contains_key(&alarm), "{what}: no sign");
                assert_eq!(ground(&pixels, words) == alarm, is_band, "{what}");
                let ratio = drawn_contrast(&pixels, words);
                assert!(ratio >= 7.0, "{what}: {ratio}");
            }
        }
    }
}

#[test]
fn white_does_not_dazzle_at_night() {
    let brightest = Palette::ALL.map(|palette| {
        let mut stage = stage_with("en", None, "what-happens/table", SIZES[0], |settings| {
            settings.theme = palette;
        });
        let found = stage.walk();
        let scene = found.iter().find(|it| it.node.role == Role::Image);
        let scene = scene.expect("a scene").bounds;
        let counts = shown(&stage.draw(), scene);
        let common = counts.iter().filter(|(_, count)| **count > 1000);
        common.map(|(rgb, _)| rgb[1]).max().expect("a ground")
    });
    let [paper, night, contrast] = brightest;
    assert_eq!((paper, contrast), (255, 255));
    assert!((190..230).contains(&night), "{night}");
}
