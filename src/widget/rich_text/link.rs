//! Words within a text that can be touched.

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::{Shell, mouse};
use iced::{Event, Point, Rectangle, Size, border};

use crate::theme::Theme;
use crate::widget::control::is_pressed_by;
use crate::widget::focus::FocusState;
use crate::widget::pointer::Pointer;
use crate::widget::{draw_ring, fill_bordered};

/// A span that can be touched, as it was laid out.
#[derive(Debug, Clone, Default)]
pub(crate) struct Link {
    pub span: usize,
    /// A box for each line that it stands on, relative to the paragraph, in px.
    pub places: Vec<Rectangle>,
    /// Baselines of those lines, relative to the paragraph, in px.
    pub baselines: Vec<f32>,
    pub focus: FocusState,
    pub pressed: bool,
    /// Whether assistive technology has asked for a press.
    pub press_requested: bool,
}

impl Link {
    pub(crate) fn find(span: usize, paragraph: &Paragraph) -> Self {
        let mut link = Self {
            span,
            ..Self::default()
        };
        for run in paragraph.buffer().layout_runs() {
            let mut place: Option<Rectangle> = None;
            for glyph in run.glyphs.iter().filter(|glyph| glyph.metadata == span) {
                let at = Rectangle::new(
                    Point::new(glyph.x, run.line_top),
                    Size::new(glyph.w, run.line_height),
                );
                place = Some(place.map_or(at, |place| place.union(&at)));
            }
            // A break at the end of a line leaves nothing of the words on it.
            if let Some(place) = place.filter(|place| place.width >= 1.0) {
                link.places.push(place);
                link.baselines.push(run.line_y);
            }
        }
        link
    }

    pub(crate) fn is_under(&self, cursor: mouse::Cursor, origin: Point) -> bool {
        let offset = origin - Point::ORIGIN;
        self.places
            .iter()
            .any(|place| cursor.is_over(*place + offset))
    }

    /// Where its first line stands in the window, in px.
    pub(crate) fn first_line(&self, origin: Point) -> Rectangle {
        let first = self.places.first().copied();
        first.unwrap_or_default() + (origin - Point::ORIGIN)
    }

    /// Follows the input, with the pointer over it or not; returns whether it is activated.
    pub(crate) fn update<Message>(
        &mut self,
        event: &Event,
        over: bool,
        shell: &mut Shell<'_, Message>,
    ) -> bool {
        match Pointer::of(event) {
            // Not captured: a finger that goes on to drag must still move the words.
            Some(Pointer::Pressed) if over => self.pressed = true,
            Some(Pointer::Released) if std::mem::take(&mut self.pressed) => {
                let activated = over && !shell.is_event_captured();
                if activated {
                    shell.capture_event();
                }
                return activated;
            }
            Some(Pointer::Lost) => self.pressed = false,
            _ => {}
        }
        is_pressed_by(event, self.focus.0, &mut self.press_requested, shell)
    }

    /// Draws a dotted line under its words, of a text size in px, and the focus ring.
    pub(crate) fn draw(
        &self,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        origin: Point,
        size: f32,
    ) {
        let dot = (size * 0.09).round().max(2.0);
        for (place, baseline) in self.places.iter().zip(&self.baselines) {
            let count = (place.width / (dot * 2.0)).floor().max(1.0);
            let stride = place.width / count;
            let y = (origin.y + baseline + size * 0.2).round();
            for index in 0..count as usize {
                let x = origin.x + place.x + stride * (index as f32 + 0.25);
                let bounds = Rectangle::new(Point::new(x.round(), y), Size::new(dot, dot));
                let color = theme.colors().primary;
                fill_bordered(renderer, bounds, border::rounded(dot / 2.0), color);
            }
        }
        if self.focus.0 && theme.focus_visible {
            for place in &self.places {
                let place = *place + (origin - Point::ORIGIN);
                draw_ring(renderer, theme, place, 6.0 * theme.unit);
            }
        }
    }
}
