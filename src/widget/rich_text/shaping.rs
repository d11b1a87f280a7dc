//! Shapes the words into lines.

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hash, Hasher};

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::{self, LineHeight, Paragraph as _, Span, Text, Wrapping};
use iced::font::Weight;
use iced::{Pixels, Size, alignment};

use super::RichText;
use crate::language::Direction;
use crate::language::line_breaks::JOINER;

/// How often a paragraph that came out too wide is asked for again.
const NARROWER: usize = 20;

impl<Message> RichText<Message> {
    /// A key of all that the shaped lines depend on.
    pub(super) fn key(&self, width: f32) -> u64 {
        let mut hasher = DefaultHasher::new();
        for span in &self.spans {
            span.text.hash(&mut hasher);
            span.strong.hash(&mut hasher);
        }
        self.face.family.hash(&mut hasher);
        self.weight.hash(&mut hasher);
        (self.centered, self.balanced).hash(&mut hasher);
        for figure in [self.size, self.least, self.line_height, self.rise, width] {
            figure.to_bits().hash(&mut hasher);
        }
        hasher.finish()
    }

    pub(super) fn shape(&self, size: f32, width: f32) -> Paragraph {
        let paragraph = self.shape_aligned(size, width, text::Alignment::Default);
        // iced 0.14 puts a single line from right to left out of its place when it is to be centred.
        if self.centered && paragraph.buffer().layout_runs().count() > 1 {
            return self.shape_aligned(size, width, text::Alignment::Center);
        }
        paragraph
    }

    fn shape_aligned(&self, size: f32, width: f32, align_x: text::Alignment) -> Paragraph {
        // Without this mark a block that begins with a Latin word would run left to right.
        let mark = match self.face.direction {
            Direction::Rtl => "\u{200F}",
            Direction::Ltr => "",
        };
        let spans: Vec<Span<'_, ()>> = self
            .spans
            .iter()
            .enumerate()
            .map(|(index, span)| {
                let weight = if span.strong {
                    Weight::Bold
                } else {
                    self.weight
                };
                let words = match index {
                    0 if !mark.is_empty() => format!("{mark}{}", span.text).into(),
                    _ => Cow::Borrowed(span.text.as_str()),
                };
                Span::new(words).font(self.face.font(weight))
            })
            .collect();
        Paragraph::with_spans(Text {
            content: spans.as_slice(),
            bounds: Size::new(width, f32::INFINITY),
            size: Pixels(size),
            line_height: LineHeight::Relative(self.line_height),
            font: self.face.font(self.weight),
            align_x,
            align_y: alignment::Vertical::Top,
            shaping: text::Shaping::Advanced,
            wrapping: Wrapping::WordOrGlyph,
        })
    }

    /// Shapes the words so that they are no wider than `width`, in px.
    ///
    /// cosmic-text 0.15 does not move the first word of a bidirectional run to the next line, so
    /// that a line with a number or a Latin word in it can be too wide; asked for a narrower
    /// paragraph, it breaks earlier.
    fn shape_within(&self, size: f32, width: f32) -> Paragraph {
        let mut asked = width;
        let mut paragraph = self.shape(size, asked);
        for _ in 0..NARROWER {
            let excess = widest(&paragraph) - width;
            if excess <= 0.5 || !excess.is_finite() {
                break;
            }
            asked -= width * 0.03;
            paragraph = self.shape(size, asked);
        }
        paragraph
    }

    /// Shapes the words as they are shown.
    pub(super) fn shape_lines(&self, width: f32) -> Paragraph {
        let paragraph = self.shape_whole(width);
        match self.balanced {
            true => balance(paragraph),
            false => paragraph,
        }
    }

    /// Shapes the words as large as they can be without breaking one of them, or reaching beyond `width` in px.
    fn shape_whole(&self, width: f32) -> Paragraph {
        let mut size = self.size;
        let mut paragraph = self.shape_within(size, width);
        let is_long = |paragraph: &Paragraph| {
            let lines = paragraph.buffer().layout_runs().count();
            let is_wide = widest(paragraph) > width + 0.5;
            is_wide || breaks_a_word(paragraph) || (self.one_line && lines > 1)
        };
        while size > self.least && is_long(&paragraph) {
            size = (size * 0.94).max(self.least);
            paragraph = self.shape_within(size, width);
        }
        paragraph
    }
}

/// The width of the widest line, in px. iced 0.14 lays out text from right to left once more after it has measured it,
/// and then a line can be wider.
fn widest(paragraph: &Paragraph) -> f32 {
    let lines = paragraph.buffer().layout_runs().map(|it| it.line_w);
    lines.fold(paragraph.min_bounds().width, f32::max)
}

/// How often a narrower width is tried for lines that are equally wide.
const HALVINGS: usize = 5;

/// Sets a paragraph as narrow as it can be in as many lines. The words are not shaped anew.
fn balance(mut paragraph: Paragraph) -> Paragraph {
    let widths: Vec<f32> = paragraph
        .buffer()
        .layout_runs()
        .map(|it| it.line_w)
        .collect();
    if widths.len() < 2 || breaks_a_word(&paragraph) {
        return paragraph;
    }
    let mut most = paragraph.min_bounds().width;
    let mut least = widths.iter().sum::<f32>() / widths.len() as f32;
    for _ in 0..HALVINGS {
        let width = f32::midpoint(least, most);
        let mut narrower = paragraph.clone();
        narrower.resize(Size::new(width, f32::INFINITY));
        let found = widest(&narrower);
        let fits = found <= width + 0.5
            && narrower.buffer().layout_runs().count() == widths.len()
            && !breaks_a_word(&narrower);
        if fits {
            (most, paragraph) = (found, narrower);
        } else {
            least = width;
        }
    }
    paragraph
}

/// Whether a line ends where its language does not say that one may end.
pub(super) fn breaks_a_word(paragraph: &Paragraph) -> bool {
    let may_end = |c: char| c.is_whitespace() || matches!(c, '\u{200B}' | '-' | '/');
    // Between ideographs a line may end anywhere; in Korean it may not.
    let is_wide = |c: char| c >= '\u{2E80}' && !('\u{AC00}'..='\u{D7AF}').contains(&c);
    let mut above = None;
    paragraph.buffer().layout_runs().any(|run| {
        let start = run.glyphs.iter().map(|glyph| glyph.start).min();
        let end = run.glyphs.iter().map(|glyph| glyph.end).max();
        let end = end.unwrap_or(run.text.len());
        // The glyphs of one syllable end where it ends, even if a line has only some of them.
        let is_within_syllable = above.is_some_and(|(line, above_end)| {
            line == run.line_i && start.is_some_and(|start| start < above_end)
        });
        above = Some((run.line_i, end));
        if is_within_syllable {
            return true;
        }
        let Some((line, rest)) = run.text.split_at_checked(end) else {
            return false;
        };
        match (line.chars().next_back(), rest.chars().next()) {
            (Some(JOINER), _) | (_, Some(JOINER)) => true,
            (Some(last), Some(next)) => {
                !(may_end(last) || may_end(next) || is_wide(last) || is_wide(next))
            }
            _ => false,
        }
    })
}
