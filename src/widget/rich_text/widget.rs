//! The widget of the words.

use std::cell::{OnceCell, RefCell};

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::layout::{self, Layout};
use iced::advanced::text::{self, Paragraph as _};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::{Color, Event, Length, Point, Rectangle, Size};

use super::RichText;
use super::ink::{InkedLine, Overhang, lines};
use super::link::Link;
use super::part::{Part, shown};
use super::sentence;
use super::shaping::breaks_a_word;
use crate::a11y::{Action, Node, Role};
use crate::document::{Label, Phrase};
use crate::language::Direction;
use crate::language::line_breaks::unmarked;
use crate::theme::Theme;
use crate::widget::scroll_area::TextLines;
use crate::widget::speech_highlight::SpokenMarker;
use crate::widget::{Element, a11y};

/// Line height from which on, relative to the text size, a script is Nastaliq, whose words stand one above the
/// other on a slope.
const TALL: f32 = 2.0;

/// Space before its lines, relative to the text size: half of how far its letters reach out.
const BEARING: f32 = 0.2;

#[derive(Default)]
struct State {
    key: u64,
    paragraph: Paragraph,
    overhang: Overhang,
    /// The lines that were drawn last, where a scroll area shows only some.
    part: RefCell<Option<Part>>,
    /// The lines with their ink, once a scroll area has asked: finding the ink takes time.
    inked: OnceCell<Vec<InkedLine>>,
    links: Vec<Link>,
}

impl<Message> RichText<Message> {
    fn label(&self, text: String) -> Label {
        let phrase = Phrase {
            language: self.face.tag,
            direction: self.face.direction,
            text,
        };
        Label::new(self.blocks.clone(), vec![phrase])
    }

    /// Space in px before the lines of Nastaliq, where the stroke of a letter that begins a line reaches out of
    /// it: else it would cross the edge of a tile, and of the window.
    fn bearing(&self) -> f32 {
        match self.fill && self.face.direction == Direction::Rtl && self.face.line_height >= TALL {
            true => (self.size * BEARING).round(),
            false => 0.0,
        }
    }

    /// What keeps the lines of a scroll area whole: where they and their ink stand in the window.
    fn text_lines(&self, bounds: Rectangle, state: &State) -> Vec<InkedLine> {
        let top = bounds.y + state.overhang.above;
        let lines = state.inked.get_or_init(|| lines(&state.paragraph)).iter();
        let lines = lines.map(|&InkedLine { line, ink }| InkedLine {
            line: (top + line.0, top + line.1),
            ink: (top + ink.0, top + ink.1),
        });
        lines.collect()
    }

    /// Draws the lines that a scroll area shows, with all of their ink.
    fn draw_part(
        &self,
        renderer: &mut iced::Renderer,
        state: &State,
        origin: Point,
        color: Color,
        viewport: Rectangle,
    ) {
        use iced::advanced::Renderer as _;
        use text::Renderer as _;

        let Some(shown) = shown(&state.paragraph, origin, viewport, self.size) else {
            return;
        };
        renderer.with_layer(shown.clip, |renderer| {
            if shown.lines.len() == state.paragraph.buffer().layout_runs().count() {
                renderer.fill_paragraph(&state.paragraph, origin, color, shown.clip);
                return;
            }
            let mut part = state.part.borrow_mut();
            if part.as_ref().is_none_or(|it| *it.lines() != shown.lines) {
                *part = Part::of(&state.paragraph, shown.lines.clone());
            }
            if let Some(part) = part.as_ref() {
                part.draw(renderer, origin, color, shown.clip);
            }
        });
    }

    /// Where the shaped lines begin within the widget's bounds.
    fn origin(&self, bounds: Rectangle, state: &State) -> Point {
        let room = bounds.width - self.bearing();
        let spare = (room - state.paragraph.min_bounds().width).max(0.0);
        let y = bounds.y + state.overhang.above;
        match self.face.direction {
            Direction::Rtl => Point::new(bounds.x + spare.floor(), y),
            Direction::Ltr => Point::new(bounds.x, y),
        }
    }
}

impl<Message: Clone> Widget<Message, Theme, iced::Renderer> for RichText<Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        let width = if self.fill {
            Length::Fill
        } else {
            Length::Shrink
        };
        Size::new(width, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        _renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();
        let available = limits.max().width;
        let measure = if self.measured {
            (self.face.measure * self.size).round()
        } else {
            f32::INFINITY
        };
        let width = (available - self.bearing()).min(measure);
        let key = self.key(width);
        if state.key != key {
            state.key = key;
            state.paragraph = self.shape_lines(width);
            state.part.take();
            state.inked.take();
            // Lines of body text are as high as their script.
            state.overhang = match self.line_height < self.face.line_height {
                true => Overhang::of(&state.paragraph, self.size, self.room_for_ink),
                false => Overhang::default(),
            };
            let rise = (self.rise * self.size).ceil();
            state.overhang.above = state.overhang.above.max(rise);
            let old = std::mem::take(&mut state.links);
            let spans = self.spans.iter().enumerate();
            let linked = spans.filter(|(_, it)| it.link.is_some());
            state.links = linked
                .map(|(index, _)| Link::find(index, &state.paragraph))
                .collect();
            for (new, old) in state.links.iter_mut().zip(old) {
                new.focus = old.focus;
                new.pressed = old.pressed;
            }
        }
        let mut needed = state.paragraph.min_bounds();
        needed.height += state.overhang.above + state.overhang.below;
        if self.unbroken && limits.max().height.is_infinite() && breaks_a_word(&state.paragraph) {
            needed.height = f32::INFINITY;
        }
        let width = if self.fill && available.is_finite() {
            available
        } else {
            needed.width.ceil()
        };
        layout::Node::new(limits.resolve(
            self.size().width,
            Length::Shrink,
            Size::new(width, needed.height.ceil()),
        ))
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        if self.silent {
            return;
        }
        let state = tree.state.downcast_mut::<State>();
        let (bounds, origin) = (layout.bounds(), self.origin(layout.bounds(), state));
        let words = Rectangle {
            x: origin.x,
            width: state.paragraph.min_bounds().width,
            ..bounds
        };
        let node = Node {
            is_label_of_control: self.is_label_of_control,
            live: self.live,
            ..Node::new(self.role, self.label(self.text.clone()))
        };
        if let Some(range) = &self.spoken
            && let Some(place) = sentence::bounds(&state.paragraph, range)
        {
            let place = place + (origin - Point::ORIGIN);
            operation.custom(None, place, &mut SpokenMarker);
        }
        if !self.is_label_of_control {
            let mut told = TextLines::default();
            operation.custom(None, words, &mut told);
            // Only a scroll area asks.
            if told.wanted {
                told.lines = self.text_lines(bounds, state);
                operation.custom(None, words, &mut told);
            }
        }
        a11y::open(operation, words, node);
        for link in &mut state.links {
            // The first line's place: a box around two lines would lie over the words between.
            let bounds = link.first_line(origin);
            let span = &self.spans[link.span];
            let id = span.link.as_ref().map(|(id, _)| id);
            let before = self.spans.iter().take(link.span);
            let node = Node {
                id: id.cloned(),
                focused: link.focus.0,
                opens: true,
                offset: Some(before.map(|it| unmarked(&it.text).len()).sum()),
                ..Node::new(Role::Link, self.label(unmarked(&span.text)))
            };
            if a11y::leaf(operation, bounds, node) == Some(Action::Press) {
                link.press_requested = true;
            }
            operation.focusable(id, bounds, &mut link.focus);
        }
        a11y::close(operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &iced::Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let origin = self.origin(layout.bounds(), state);
        for link in &mut state.links {
            let Some((_, on_press)) = &self.spans[link.span].link else {
                continue;
            };
            let over = link.is_under(cursor, origin);
            if link.update(event, over, shell) {
                shell.publish(on_press.clone());
            }
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        use text::Renderer as _;

        let state = tree.state.downcast_ref::<State>();
        let bounds = layout.bounds();
        if !bounds.intersects(viewport) {
            return;
        }
        let origin = self.origin(bounds, state);
        if let Some(range) = &self.spoken {
            sentence::draw(renderer, theme, &state.paragraph, origin, range);
        }
        let color = self.tint.color(theme, style.text_color);
        // Marks of tall scripts reach outside their line.
        let inked = Rectangle {
            x: viewport.x,
            width: viewport.width,
            ..bounds.expand(self.size)
        };
        match inked.is_within(viewport) {
            true => renderer.fill_paragraph(&state.paragraph, origin, color, inked),
            false => self.draw_part(renderer, state, origin, color, *viewport),
        }
        for link in &state.links {
            link.draw(renderer, theme, origin, self.size);
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        let state = tree.state.downcast_ref::<State>();
        let origin = self.origin(layout.bounds(), state);
        if state.links.iter().any(|link| link.is_under(cursor, origin)) {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::None
        }
    }
}

impl<'a, Message: Clone + 'a> From<RichText<Message>> for Element<'a, Message> {
    fn from(prose: RichText<Message>) -> Self {
        Self::new(prose)
    }
}
