//! Words, set in the face of their language: with emphasis, and with words that can be touched.
//!
//! Unlike iced's own text it stands where its direction begins, keeps its width in right-to-left
//! languages, and lets the keyboard reach the words within it.

mod ink;
mod link;
mod part;
mod sentence;
mod shaping;
mod widget;

pub(crate) use ink::InkedLine;

use std::ops::Range;

use iced::advanced::text::Paragraph as _;
use iced::advanced::widget::Id;
use iced::font::Weight;

use self::ink::Overhang;
use super::Face;
use super::icon::Tint;
use crate::a11y::Role;
use crate::document::BlockId;
use crate::language::line_breaks::unmarked;

/// Words that look and act alike.
#[derive(Debug, Clone, PartialEq)]
pub struct RichSpan<Message> {
    /// The words as they are laid out.
    pub text: String,
    /// Whether they are emphasised by weight.
    pub strong: bool,
    /// What touching them does, and the id by which they can be focused.
    pub link: Option<(Id, Message)>,
}

impl<Message> RichSpan<Message> {
    /// Plain words.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            strong: false,
            link: None,
        }
    }
}

/// Words on the screen. See the module's documentation.
pub struct RichText<Message> {
    spans: Vec<RichSpan<Message>>,
    text: String,
    blocks: Vec<BlockId>,
    is_label_of_control: bool,
    role: Role,
    face: Face,
    size: f32,
    /// Size to which the words may shrink before one of them is broken, in px.
    least: f32,
    one_line: bool,
    unbroken: bool,
    line_height: f32,
    weight: Weight,
    tint: Tint,
    fill: bool,
    measured: bool,
    centered: bool,
    balanced: bool,
    /// The least room above the first line for its ink, relative to the text size.
    rise: f32,
    silent: bool,
    live: bool,
    spoken: Option<Range<usize>>,
    /// The part of the room that ink which stands out of the lines is given.
    room_for_ink: f32,
}

impl<Message> RichText<Message> {
    /// Words in a face, at a size in px, with the line height of body text.
    pub fn new(spans: Vec<RichSpan<Message>>, face: Face, size: f32) -> Self {
        let text: String = spans.iter().map(|it| it.text.as_str()).collect();
        Self {
            text: unmarked(&text),
            blocks: Vec::new(),
            is_label_of_control: false,
            spans,
            role: Role::Text,
            face,
            size,
            least: size,
            one_line: false,
            unbroken: false,
            line_height: face.line_height,
            weight: Weight::Normal,
            tint: Tint::Inherit,
            fill: false,
            measured: false,
            centered: false,
            balanced: false,
            rise: 0.0,
            silent: false,
            live: false,
            spoken: None,
            room_for_ink: 1.0,
        }
    }

    /// Marks a byte range of the words that is being read aloud.
    pub fn spoken(mut self, range: Option<Range<usize>>) -> Self {
        self.spoken = range;
        self
    }

    /// The blocks of the document that the words come from.
    pub fn blocks(mut self, blocks: impl IntoIterator<Item = BlockId>) -> Self {
        self.blocks = blocks.into_iter().collect();
        self
    }

    /// The words only show the label of the control around them.
    pub fn label_of_control(mut self) -> Self {
        self.is_label_of_control = true;
        self
    }

    /// A screen reader announces the words when they appear.
    pub fn live(mut self) -> Self {
        self.live = true;
        self
    }

    /// The role in the accessibility tree.
    pub fn role(mut self, role: Role) -> Self {
        self.role = role;
        self
    }

    /// Changes the line height of body text by a factor. Below 1, its ink may reach into the space before it and
    /// after it: what stands there seldom reaches out at the same place.
    pub fn leading(mut self, factor: f32) -> Self {
        self.line_height *= factor;
        if factor < 1.0 {
            self.room_for_ink = 0.5;
        }
        self
    }

    /// Sets the lines tighter, as in headings and labels.
    pub fn tight(mut self) -> Self {
        self.line_height = self.face.tight();
        self.room_for_ink = 1.0;
        self
    }

    /// Sets digits, which are no higher than those of Latin in any face.
    pub fn digits(mut self) -> Self {
        self.line_height = self.face.tight().min(1.4);
        self
    }

    /// Sets the weight.
    pub fn weight(mut self, weight: Weight) -> Self {
        self.weight = weight;
        self
    }

    /// Sets the colour.
    pub fn tint(mut self, tint: Tint) -> Self {
        self.tint = tint;
        self
    }

    /// Takes the whole width, and stands on the side where reading begins.
    pub fn fill(mut self) -> Self {
        self.fill = true;
        self
    }

    /// Keeps lines as short as the language reads well.
    pub fn measured(mut self) -> Self {
        self.measured = true;
        self
    }

    /// Where there are several lines, each stands in the middle of the widest.
    pub fn centered(mut self) -> Self {
        self.centered = true;
        self
    }

    /// Makes the lines about equally wide, in as few lines: no word stands alone on the last.
    pub fn balanced(mut self) -> Self {
        self.balanced = true;
        self
    }

    /// Keeps room for ink above the first line, relative to the text size, so that the first lines of
    /// neighbours stand on one base line. See [`rise_of_ink`](Self::rise_of_ink).
    pub fn rise(mut self, rise: f32) -> Self {
        self.rise = rise;
        self
    }

    /// Rather than break a word that is wider than its place, shrinks to this size in px at most.
    pub fn whole_words(mut self, least: f32) -> Self {
        self.least = least.min(self.size);
        self
    }

    /// Rather than take a second line, shrinks to this size in px at most.
    pub fn one_line(mut self, least: f32) -> Self {
        self.least = least.min(self.size);
        self.one_line = true;
        self
    }

    /// Where even the least size breaks a word, asks for endless height, if it is free: a layout with more
    /// width for the words is then taken; see [`first_fit`](super::first_fit).
    pub fn unbroken(mut self, unbroken: bool) -> Self {
        self.unbroken = unbroken;
        self
    }

    /// Part of something that is named already, such as a bullet.
    pub fn silent(mut self) -> Self {
        self.silent = true;
        self
    }

    /// How far the ink of the words reaches above their line, relative to the text size.
    pub fn rise_of_ink(&self) -> f32 {
        let paragraph = self.shape(self.size, f32::INFINITY);
        Overhang::of(&paragraph, self.size, 1.0).above / self.size
    }

    /// The least width, in px, that holds the words on one line.
    pub fn narrowest(&self) -> f32 {
        self.shape(self.least, f32::INFINITY).min_bounds().width
    }
}
