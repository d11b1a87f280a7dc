//! Words on controls and in headings: whole, though they may stand on several lines.

use std::collections::HashMap;

use fluoroscopy_kiosk::a11y::{PlacedNode, Role};
use fluoroscopy_kiosk::language::{Breaks, Language};
use fluoroscopy_kiosk::theme::Scale;
use fluoroscopy_kiosk::widget::Face;
use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::{self, LineHeight, Paragraph as _, Text, Wrapping};
use iced::font::Weight;
use iced::{Pixels, Size, alignment};

use super::rules::{Screen, is_control, told};

/// Measures words at the smallest size that there is: a text that is narrower than its longest word
/// has broken it.
pub struct Ruler {
    smallest: f32,
    widths: HashMap<String, f32>,
}

impl Ruler {
    pub fn new(window: Size) -> Self {
        Self {
            smallest: Scale::new(window, 2, None).smallest(),
            widths: HashMap::new(),
        }
    }

    /// The texts of controls and headings that broke a word.
    pub fn broken(&mut self, screen: &Screen, language: &Language) -> Vec<String> {
        if language.meta.breaks == Breaks::Ideographs {
            return Vec::new();
        }
        let mut faults = Vec::new();
        for (index, it) in screen.found.iter().enumerate() {
            let on_control = screen
                .ancestors(index)
                .any(|at| is_control(&screen.found[at]));
            // The name of another language is set in its own face.
            let own = it
                .node
                .label
                .language()
                .is_none_or(|(tag, _)| tag.as_str() == language.tag());
            // A hint without room is told, but takes no height.
            let is_shown = it.bounds.height > 0.0;
            let is_label = on_control && it.node.role == Role::Text && own && is_shown;
            if !is_label && !matches!(it.node.role, Role::Heading(_)) {
                continue;
            }
            if let Some(word) = self.too_wide(it, language) {
                faults.push(format!("{} breaks {word:?}", told(it)));
            }
        }
        faults
    }

    pub fn too_wide(&mut self, it: &PlacedNode, language: &Language) -> Option<String> {
        let marked = language.laid_out(&[&it.node.name()], &[]).concat();
        let may_end = |c: char| c.is_whitespace() || matches!(c, '\u{200B}' | '-' | '/');
        let words = marked.split_inclusive(may_end);
        let room = it.bounds.width + 1.0;
        // Between ideographs a line may end anywhere.
        let is_wide = |c: char| c >= '\u{2E80}' && !('\u{AC00}'..='\u{D7AF}').contains(&c);
        words
            .map(|word| word.trim_end_matches(|c: char| c.is_whitespace()))
            .filter(|word| !word.contains(is_wide) && word.chars().count() > 1)
            .find(|word| self.width(word, language) > room)
            .map(str::to_owned)
    }

    fn width(&mut self, word: &str, language: &Language) -> f32 {
        let size = self.smallest;
        let width = self.widths.entry(word.to_owned());
        *width.or_insert_with(|| {
            let face = Face::of(&language.meta);
            let paragraph = Paragraph::with_text(Text {
                content: word,
                bounds: Size::INFINITE,
                size: Pixels(size),
                line_height: LineHeight::Relative(1.5),
                font: face.font(Weight::Normal),
                align_x: text::Alignment::Default,
                align_y: alignment::Vertical::Top,
                shaping: text::Shaping::Advanced,
                wrapping: Wrapping::None,
            });
            paragraph.min_bounds().width
        })
    }
}
