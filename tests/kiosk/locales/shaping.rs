//! That the kiosk joins letters as each script writes them, and finds every mark its letter.

use std::ops::Range;

use fluoroscopy_kiosk::fonts;
use fluoroscopy_kiosk::language::Language;
use fluoroscopy_kiosk::widget::Face;
use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::{self, LineHeight, Paragraph as _, Text, Wrapping};
use iced::font::Weight;
use iced::{Pixels, Size, alignment};

use super::source::Locale;
use super::{assert_none, help};

/// The sign between letters that are written as one, and the letters that keep it in sight: they
/// have no stem to drop, so that most pairs with them have no form of their own. Tamil is not here: its
/// pulli is always seen.
fn joiner(tag: &str) -> Option<(char, &'static str)> {
    Some(match tag {
        "bn" => ('\u{9CD}', ""),
        "gu" => ('\u{ACD}', "ઙછટઠડઢ"),
        "hi" | "ne" => ('\u{94D}', "ङछटठडढ"),
        "km" => ('\u{17D2}', ""),
        "my" => ('\u{1039}', ""),
        "pa" => ('\u{A4D}', ""),
        "te" => ('\u{C4D}', ""),
        _ => return None,
    })
}

/// The texts of a language.
fn texts(tag: &str) -> Vec<String> {
    let messages = Locale::read(tag).messages.into_values();
    messages
        .map(|it| it.plain().replace('\u{FFFC}', " "))
        .collect()
}

/// A text as the kiosk shapes it.
fn shaped(text: &str, language: &Language, weight: Weight) -> Paragraph {
    let face = Face::of(&language.meta);
    Paragraph::with_text(Text {
        content: &language.laid_out(&[text], &[]).concat(),
        bounds: Size::INFINITE,
        size: Pixels(20.0),
        line_height: LineHeight::Relative(1.5),
        font: face.font(weight),
        align_x: text::Alignment::Default,
        align_y: alignment::Vertical::Top,
        shaping: text::Shaping::Advanced,
        wrapping: Wrapping::None,
    })
}

/// Whether a letter follows a sign in a part of a text, after one that should have joined it.
fn should_join(text: &str, part: Range<usize>, (sign, bare): (char, &str)) -> bool {
    text[part.clone()].match_indices(sign).any(|(at, _)| {
        let (before, after) = text.split_at(part.start + at);
        let next = after.chars().nth(1);
        !before.ends_with(|it| bare.contains(it)) && next.is_some_and(char::is_alphabetic)
    })
}

/// Whether a piece of text, which is shaped as the script of its first letter, has letters after a Latin one that
/// another script joins or reorders.
fn hides_a_script(piece: &str) -> bool {
    let mut letters = piece.chars().filter(|it| it.is_alphabetic());
    let is_latin = letters.next().is_some_and(|it| it < '\u{250}');
    is_latin && letters.any(|it| matches!(it, '\u{900}'..='\u{10FF}' | '\u{1780}'..='\u{17FF}'))
}

#[test]
fn no_letters_are_shaped_as_another_script() {
    let mut faults = Vec::new();
    for tag in help::tags() {
        let language = help::catalogue().language(&tag);
        for text in texts(&tag) {
            let laid_out = language.laid_out(&[&text], &[]).concat();
            // A space before a word joiner does not end a piece.
            let joined = laid_out.replace(" \u{2060}", "\u{2060}");
            let pieces = joined.split(|it: char| it.is_whitespace() || it == '\u{200B}');
            let hidden = pieces.filter(|it| hides_a_script(it));
            faults.extend(hidden.map(|it| format!("{tag}: {it}")));
        }
    }
    assert_none(
        "words that are shaped as Latin; see `ends_of_latin` in src/language/line_breaks.rs, or \
         write a space",
        &faults,
    );
}

#[test]
fn letters_are_joined_and_marks_stand_on_letters() {
    let mut faults = Vec::new();
    for tag in help::tags() {
        let language = help::catalogue().language(&tag);
        fonts::provide(&language.meta);
        let texts = Locale::read(&tag).messages.into_values();
        let texts: Vec<_> = texts
            .map(|it| it.plain().replace('\u{FFFC}', " "))
            .collect();
        for (number, weight) in [(400, Weight::Normal), (700, Weight::Bold)] {
            let bytes = fonts::bytes(&language.meta, number).expect("a font");
            let font = ttf_parser::Face::parse(&bytes, 0).expect("a TrueType font");
            let glyph = |it| font.glyph_index(it).map(|it| it.0);
            let circle = glyph('\u{25CC}');
            let joiner = joiner(&tag).map(|it| (it, glyph(it.0).expect("its sign")));
            for text in &texts {
                let paragraph = shaped(text, &language, weight);
                for run in paragraph.buffer().layout_runs() {
                    for it in run.glyphs {
                        let part = it.start..it.end;
                        let unjoined = joiner.is_some_and(|(joiner, seen)| {
                            it.glyph_id == seen && should_join(run.text, part.clone(), joiner)
                        });
                        if unjoined || it.glyph_id == 0 || Some(it.glyph_id) == circle {
                            let from = run.text[..it.start].rfind(' ').unwrap_or(0);
                            let word = run.text[from..].split_whitespace().next();
                            faults.push(format!("{tag} {number}: {}", word.unwrap_or_default()));
                        }
                    }
                }
            }
        }
    }
    faults.sort();
    faults.dedup();
    assert_none(
        "words with a visible sign between letters, or a mark without a letter; if the font is at \
         fault, see `chain_contexts` in tools/subset-fonts",
        &faults,
    );
}
