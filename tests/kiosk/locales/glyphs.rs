//! That a kiosk on which no font is installed can draw every character.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use ttf_parser::{Face, OutlineBuilder, name_id};

use super::source::{files, folder, read};
use super::{assert_none, help};

#[derive(Deserialize)]
struct Meta {
    name: String,
    greeting: String,
    font: String,
    family: String,
}

#[derive(Deserialize)]
struct Sources {
    source: Vec<Source>,
}

#[derive(Deserialize)]
struct Source {
    title: String,
    publisher: String,
    year: Option<String>,
}

fn assets() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets")
}

fn meta(tag: &str) -> Meta {
    let text = read(&folder().join(tag).join("meta.toml"));
    toml::from_str(&text).unwrap_or_else(|error| panic!("locales/{tag}/meta.toml: {error}"))
}

/// The fonts of a language that must be there, and the semibold one where it is.
fn fonts(meta: &Meta) -> Vec<(u16, Vec<u8>)> {
    let path = |weight: u16| assets().join(format!("fonts/{}-{weight}.ttf", meta.font));
    let needed = |weight: &u16| *weight != 600 || path(*weight).exists();
    let weights = [400, 600, 700].into_iter().filter(needed);
    weights
        .map(|weight| {
            let bytes = fs::read(path(weight));
            (
                weight,
                bytes.unwrap_or_else(|error| panic!("{}: {error}", path(weight).display())),
            )
        })
        .collect()
}

/// Every character that a screen in a language can show, but for the names of other languages,
/// which are drawn with their own fonts.
fn characters(tag: &str) -> BTreeSet<char> {
    let meta = meta(tag);
    let mut text = meta.name + &meta.greeting;
    for (_, file) in files(tag) {
        text.extend(file.lines().filter(|line| !line.starts_with('#')));
    }
    let sources: Sources = toml::from_str(&read(&assets().join("content/sources.toml")))
        .expect("sources.toml is TOML");
    for source in sources.source {
        text += &(source.title + &source.publisher + &source.year.unwrap_or_default());
    }
    // Digits are put in by counts; "·" and "+" stand between two languages on one control.
    text += "0123456789·+";
    text += match tag {
        "ar" => "٠١٢٣٤٥٦٧٨٩",
        "fa" => "۰۱۲۳۴۵۶۷۸۹",
        "ne" => "०१२३४५६७८९",
        "bn" => "০১২৩৪৫৬৭৮৯",
        _ => "",
    };
    text.chars().filter(|it| !it.is_control()).collect()
}

/// Marks that Fluent and the layout put between letters: they draw nothing, but a font without
/// them makes the renderer look for another one.
const LAYOUT_MARKS: [char; 5] = ['\u{200B}', '\u{200F}', '\u{2060}', '\u{2068}', '\u{2069}'];

#[test]
fn every_character_has_a_glyph_in_the_embedded_fonts_of_its_language() {
    let mut faults = Vec::new();
    for tag in help::tags() {
        let used = characters(&tag);
        for (weight, bytes) in fonts(&meta(&tag)) {
            let face = Face::parse(&bytes, 0).expect("a TrueType font");
            let lacks = |it: &&char| face.glyph_index(**it).is_none_or(|glyph| glyph.0 == 0);
            let missing = used.iter().chain(&LAYOUT_MARKS).filter(lacks);
            faults.extend(
                missing.map(|it| format!("{tag} {weight}: U+{:04X} '{it}'", u32::from(*it))),
            );
        }
    }
    assert_none(
        "characters without a glyph; run tools/subset-fonts, or use other characters",
        &faults,
    );
}

/// Takes note of what is drawn.
#[derive(Default)]
struct Ink {
    any: bool,
    contours: usize,
}

impl OutlineBuilder for Ink {
    fn move_to(&mut self, _: f32, _: f32) {
        self.contours += 1;
    }
    fn line_to(&mut self, _: f32, _: f32) {
        self.any = true;
    }
    fn quad_to(&mut self, _: f32, _: f32, _: f32, _: f32) {
        self.any = true;
    }
    fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, _: f32, _: f32) {
        self.any = true;
    }
    fn close(&mut self) {}
}

#[test]
fn no_visible_character_is_drawn_as_nothing() {
    let mut faults = Vec::new();
    for tag in help::tags() {
        let used = characters(&tag);
        // The letters of Nastaliq are drawn by the forms that shaping puts in their place.
        let is_shaped = |it: &char| tag == "ur" && ('\u{600}'..='\u{6FF}').contains(it);
        let visible = used
            .iter()
            .filter(|it| !it.is_whitespace() && !LAYOUT_MARKS.contains(it) && !is_shaped(it));
        let visible: Vec<_> = visible.collect();
        for (weight, bytes) in fonts(&meta(&tag)) {
            let face = Face::parse(&bytes, 0).expect("a TrueType font");
            for it in &visible {
                let mut ink = Ink::default();
                if let Some(glyph) = face.glyph_index(**it) {
                    face.outline_glyph(glyph, &mut ink);
                }
                if !ink.any {
                    faults.push(format!("{tag} {weight}: U+{:04X} '{it}'", u32::from(**it)));
                }
            }
        }
    }
    assert_none(
        "characters without an outline; run tools/subset-fonts, or take a font that draws them",
        &faults,
    );
}

#[test]
fn the_zero_has_no_slash() {
    let mut faults = Vec::new();
    for tag in help::tags() {
        for (weight, bytes) in fonts(&meta(&tag)) {
            let face = Face::parse(&bytes, 0).expect("a TrueType font");
            let mut ink = Ink::default();
            let zero = face.glyph_index('0').expect("a zero");
            face.outline_glyph(zero, &mut ink);
            // A slash divides the counter; a dot would be a third contour too.
            if ink.contours != 2 {
                faults.push(format!("{tag} {weight}: {} contours", ink.contours));
            }
        }
    }
    assert_none(
        "zeros that look like the letter Ø; say `slashed_zero` of the family in tools/subset-fonts",
        &faults,
    );
}

#[test]
fn every_font_has_the_family_and_weight_that_it_is_asked_for_by() {
    let mut faults = Vec::new();
    for tag in help::tags() {
        let meta = meta(&tag);
        for (weight, bytes) in fonts(&meta) {
            let face = Face::parse(&bytes, 0).expect("a TrueType font");
            let own = face.weight().to_number();
            // The typographic family where there is one, as font systems choose it.
            let family = [name_id::TYPOGRAPHIC_FAMILY, name_id::FAMILY]
                .into_iter()
                .find_map(|id| {
                    let mut names = face.names().into_iter();
                    names
                        .find(|it| it.name_id == id && it.is_unicode())?
                        .to_string()
                });
            if own != weight || family.as_deref() != Some(&meta.family) {
                faults.push(format!(
                    "{tag}: {}-{weight}.ttf is {family:?} {own}, wanted {} {weight}",
                    meta.font, meta.family
                ));
            }
        }
    }
    assert_none(
        "fonts that are not what they are called; run tools/subset-fonts, which names them",
        &faults,
    );
}
