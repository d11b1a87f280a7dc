//! The mark behind the sentence that is being read aloud.

use std::ops::Range;

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::renderer;
use iced::{Point, Rectangle, Size, border};

use crate::language::line_breaks::{BREAK, JOINER};
use crate::theme::Theme;

/// Where a byte range of the words stands: a box for each line, and for each part of a line in which
/// another direction interrupts it, relative to the paragraph, in px.
fn places(paragraph: &Paragraph, range: &Range<usize>) -> Vec<Rectangle> {
    let mut places = Vec::new();
    let mut counted = (0, 0);
    for run in paragraph.buffer().layout_runs() {
        if run.line_i != counted.0 {
            counted = (run.line_i, counted.1 + visible_len(run.text) + 1);
        }
        let is_in = |at: usize| {
            let before = run.text.get(..at).unwrap_or_default();
            range.contains(&(counted.1 + visible_len(before)))
        };
        let mut place: Option<Rectangle> = None;
        for glyph in run.glyphs {
            let at = Rectangle::new(
                Point::new(glyph.x, run.line_top),
                Size::new(glyph.w, run.line_height),
            );
            if is_in(glyph.start) {
                place = Some(place.map_or(at, |place| place.union(&at)));
            } else {
                places.extend(place.take());
            }
        }
        places.extend(place);
    }
    places.retain(|place| place.width >= 1.0);
    places
}

/// What a byte range of the words covers, relative to the paragraph, in px.
pub(crate) fn bounds(paragraph: &Paragraph, range: &Range<usize>) -> Option<Rectangle> {
    let places = places(paragraph, range).into_iter();
    places.reduce(|all, place| all.union(&place))
}

/// The length in bytes without what the layout has added: breaks, joiners and the mark of direction.
fn visible_len(text: &str) -> usize {
    let added = |letter: &char| matches!(*letter, BREAK | JOINER);
    let len = |letter: char| letter.len_utf8();
    let mark = text.chars().take_while(|it| *it == '\u{200F}').take(1);
    let added = text.chars().filter(added).chain(mark);
    text.len() - added.map(len).sum::<usize>()
}

/// Draws the mark of a byte range of the words.
pub(crate) fn draw(
    renderer: &mut iced::Renderer,
    theme: &Theme,
    paragraph: &Paragraph,
    origin: Point,
    range: &Range<usize>,
) {
    use iced::advanced::Renderer as _;

    let offset = origin - Point::ORIGIN;
    for place in places(paragraph, range) {
        let quad = renderer::Quad {
            bounds: place + offset,
            border: border::rounded(place.height * 0.12),
            ..renderer::Quad::default()
        };
        renderer.fill_quad(quad, theme.colors().sentence);
    }
}
