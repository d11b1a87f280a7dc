//! The widget of the words.

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::layout::{self, Layout};
use iced::advanced::text::{self, Paragraph as _};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::{Event, Length, Point, Rectangle, Size};

use super::RichText;
use super::ink::Overhang;
use super::link::Link;
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

#[derive(Default)]
struct State {
    key: u64,
    paragraph: Paragraph,
    overhang: Overhang,
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

    /// Where the shaped lines begin within the widget's bounds.
    fn origin(&self, bounds: Rectangle, state: &State) -> Point {
        let spare = (bounds.width - state.paragraph.min_bounds().width).max(0.0);
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
        let width = available.min(measure);
        let key = self.key(width);
        if state.key != key {
            state.key = key;
            state.paragraph = self.shape_whole(width);
            // Lines of body text are as high as their script.
            state.overhang = match self.line_height < self.face.line_height {
                true => Overhang::of(&state.paragraph, self.size, self.room_for_ink),
                false => Overhang::default(),
            };
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
            operation.custom(None, words, &mut TextLines(self.size * self.line_height));
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
        let Some(clip) = bounds.intersection(viewport) else {
            return;
        };
        // Marks of tall scripts reach outside their line; only the viewport may cut them.
        let clip = Rectangle {
            x: viewport.x,
            width: viewport.width,
            ..clip
                .expand(self.size)
                .intersection(viewport)
                .unwrap_or(clip)
        };
        let origin = self.origin(bounds, state);
        if let Some(range) = &self.spoken {
            sentence::draw(renderer, theme, &state.paragraph, origin, range);
        }
        let color = self.tint.color(theme, style.text_color);
        renderer.fill_paragraph(&state.paragraph, origin, color, clip);
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
