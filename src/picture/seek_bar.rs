//! The seek bar of a film: by touch, mouse, arrow keys and screen readers.

use std::time::Instant;

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::{Focusable, Operation};
use iced::advanced::widget::{Id, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Event, Length, Point, Rectangle, Size, border, touch, window};

use crate::a11y::{Action, Node, Role};
use crate::document::Label;
use crate::film::Film;
use crate::film::clock::Clock;
use crate::theme::{BORDER, Theme};
use crate::widget::a11y;
use crate::widget::{Element, draw_ring};

/// The seek bar of a film, `height` px high. `label` is for screen readers; `value` puts the percentage
/// that has played into words. `on_seek` makes a message of the time to go to, in s.
pub fn seek_bar<'a, Message: Clone + 'a>(
    film: &'static Film,
    clock: Clock,
    label: Label,
    value: impl Fn(u8) -> String + 'a,
    height: f32,
    on_seek: impl Fn(f32) -> Message + 'a,
) -> Element<'a, Message> {
    Element::new(SeekBar {
        film,
        clock,
        label,
        value: Box::new(value),
        height,
        on_seek: Box::new(on_seek),
    })
}

/// The id of the bar, for focus and screen readers.
pub const ID: &str = "film-bar";

/// Presses of an arrow key from the beginning of a film to its end.
const STEPS: f32 = 20.0;

struct SeekBar<'a, Message> {
    film: &'static Film,
    clock: Clock,
    label: Label,
    value: Box<dyn Fn(u8) -> String + 'a>,
    height: f32,
    on_seek: Box<dyn Fn(f32) -> Message + 'a>,
}

struct State {
    now: Instant,
    dragging: bool,
    focused: bool,
    /// The time, in s, to which a screen reader has asked to go.
    requested: Option<f32>,
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
    }

    fn unfocus(&mut self) {
        self.focused = false;
    }
}

impl<Message> SeekBar<'_, Message> {
    /// How much of the film, 0 to 1, has played.
    fn progress(&self, now: Instant) -> f32 {
        (self.clock.moment(self.film, now) / self.film.duration_s.max(0.1)).min(1.0)
    }

    /// The time, in s, at a point of the bar.
    fn moment_at(&self, position: Point, bounds: Rectangle) -> f32 {
        let track = self.track(bounds);
        let part = (position.x - track.x) / track.width.max(1.0);
        part.clamp(0.0, 1.0) * self.film.duration_s
    }

    /// The track of the thumb's centre. It ends where the thumb would leave the bounds.
    fn track(&self, bounds: Rectangle) -> Rectangle {
        let thumb = self.height * 0.7;
        let thick = (self.height * 0.16).round().max(4.0);
        Rectangle {
            x: bounds.x + thumb / 2.0,
            y: (bounds.center_y() - thick / 2.0).round(),
            width: (bounds.width - thumb).max(1.0),
            height: thick,
        }
    }

    /// The time, in s, to which a key goes. `None` at the ends: the arrow key then moves the focus
    /// to the next control, which may be the only way out for a person with four arrow keys.
    fn key(&self, key: &Key, now: Instant) -> Option<f32> {
        let moment = match key {
            Key::Named(Named::ArrowLeft) => self.step(false, now),
            Key::Named(Named::ArrowRight) => self.step(true, now),
            _ => return None,
        };
        ((moment - self.moment(now)).abs() > 0.001).then_some(moment)
    }

    /// The time, in s, that shows; the end while the film rests.
    fn moment(&self, now: Instant) -> f32 {
        self.clock.moment(self.film, now).min(self.film.duration_s)
    }

    /// The time, in s, one step forward or back.
    fn step(&self, forward: bool, now: Instant) -> f32 {
        let step = self.film.duration_s / STEPS;
        let step = if forward { step } else { -step };
        (self.moment(now) + step).clamp(0.0, self.film.duration_s)
    }
}

impl<Message: Clone> Widget<Message, Theme, iced::Renderer> for SeekBar<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State {
            now: Instant::now(),
            dragging: false,
            focused: false,
            requested: None,
        })
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fixed(self.height))
    }

    fn layout(
        &mut self,
        _tree: &mut Tree,
        _renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        layout::atomic(limits, Length::Fill, self.height)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let id = Id::new(ID);
        let mut progress = self.progress(state.now);
        // In steps while the film plays, so that a screen reader does not announce each frame.
        if self.clock.is_playing() {
            progress = (progress * STEPS).floor() / STEPS;
        }
        let percent = (progress * 100.0).round() as u8;
        let node = Node {
            value: Some((self.value)(percent)),
            id: Some(id.clone()),
            focused: state.focused,
            ..Node::new(Role::Slider { percent }, self.label.clone())
        };
        match a11y::leaf(operation, layout.bounds(), node) {
            Some(Action::Step { onward }) => state.requested = Some(self.step(onward, state.now)),
            Some(Action::SetValue(part)) if part.is_finite() => {
                state.requested = Some(part.clamp(0.0, 1.0) * self.film.duration_s);
            }
            _ => {}
        }
        operation.focusable(Some(&id), layout.bounds(), state);
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
        let bounds = layout.bounds();
        let seek = |shell: &mut Shell<'_, Message>| {
            // The pointer may leave the bar while it drags; its horizontal position still counts.
            if let Some(position) = cursor.land().position() {
                shell.publish((self.on_seek)(self.moment_at(position, bounds)));
            }
            shell.capture_event();
        };
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. })
                if cursor.is_over(bounds) =>
            {
                state.dragging = true;
                seek(shell);
            }
            Event::Mouse(mouse::Event::CursorMoved { .. })
            | Event::Touch(touch::Event::FingerMoved { .. })
                if state.dragging =>
            {
                seek(shell);
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. })
                if state.dragging =>
            {
                state.dragging = false;
                shell.capture_event();
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key, .. }) if state.focused => {
                if let Some(moment) = self.key(key, state.now) {
                    shell.publish((self.on_seek)(moment));
                    shell.capture_event();
                }
            }
            Event::Window(window::Event::RedrawRequested(now)) => {
                state.now = *now;
                if let Some(moment) = state.requested.take() {
                    shell.publish((self.on_seek)(moment));
                }
                if let Some(due) = self.clock.next_frame(*now) {
                    shell.request_redraw_at(due);
                }
            }
            _ => {}
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        use iced::advanced::Renderer as _;

        let state = tree.state.downcast_ref::<State>();
        let colors = theme.colors();
        let track = self.track(layout.bounds());
        let played = Rectangle {
            width: (track.width * self.progress(state.now)).round(),
            ..track
        };
        let thumb = (self.height * 0.7).round();
        let thumb = Rectangle {
            x: (played.x + played.width - thumb / 2.0).round(),
            y: (track.center_y() - thumb / 2.0).round(),
            width: thumb,
            height: thumb,
        };
        let mut fill = |bounds: Rectangle, radius: f32, color, edge: Option<f32>| {
            let mut border = border::rounded(radius);
            if let Some(width) = edge {
                border = border.color(colors.primary).width(width);
            }
            let quad = renderer::Quad {
                bounds,
                border,
                ..renderer::Quad::default()
            };
            renderer.fill_quad(quad, color);
        };
        fill(track, track.height / 2.0, colors.line, None);
        fill(played, track.height / 2.0, colors.primary, None);
        let edge = (BORDER * theme.unit * 2.0).round().max(2.0);
        fill(thumb, thumb.width * 0.34, colors.card, Some(edge));
        if state.focused && theme.focus_visible {
            draw_ring(renderer, theme, thumb, thumb.width * 0.34);
        }
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        if cursor.is_over(layout.bounds()) {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::None
        }
    }
}
