//! The bar that pulls a film through its time: by finger, by mouse, by the arrow keys.

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

/// The seek bar of a film, as high as a touch target, in px. `value` puts the percentage that has played
/// into words; `on_pull` gets the time in s that the bar is dragged to.
pub fn bar<'a, Message: Clone + 'a>(
    film: &'static Film,
    clock: Clock,
    label: Label,
    value: impl Fn(u8) -> String + 'a,
    height: f32,
    on_pull: impl Fn(f32) -> Message + 'a,
) -> Element<'a, Message> {
    Element::new(SeekBar {
        film,
        clock,
        label,
        value: Box::new(value),
        height,
        on_pull: Box::new(on_pull),
    })
}

/// The id by which the bar can be focused.
pub const ID: &str = "film-bar";

/// How many steps the arrow keys have through a film.
const STEPS: f32 = 20.0;

struct SeekBar<'a, Message> {
    film: &'static Film,
    clock: Clock,
    label: Label,
    value: Box<dyn Fn(u8) -> String + 'a>,
    height: f32,
    on_pull: Box<dyn Fn(f32) -> Message + 'a>,
}

struct State {
    now: Instant,
    pulling: bool,
    focused: bool,
    /// The moment in s that somebody who does not see it asked for.
    asked: Option<f32>,
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
    /// The part of the film, 0 to 1, that is over.
    fn part(&self, now: Instant) -> f32 {
        (self.clock.moment(self.film, now) / self.film.duration_s.max(0.1)).min(1.0)
    }

    fn moment_at(&self, position: Point, bounds: Rectangle) -> f32 {
        let track = self.track(bounds);
        let part = (position.x - track.x) / track.width.max(1.0);
        part.clamp(0.0, 1.0) * self.film.duration_s
    }

    /// The line that the thumb runs on; the thumb never leaves the bounds.
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

    /// The moment that a key asks for. At an end of the film there is none further on: the key then
    /// leads to the next control, or somebody with four arrows alone could not leave the bar.
    fn key(&self, key: &Key, now: Instant) -> Option<f32> {
        let moment = self.clock.moment(self.film, now).min(self.film.duration_s);
        let asked = match key {
            Key::Named(Named::ArrowLeft) => self.step(false, now),
            Key::Named(Named::ArrowRight) => self.step(true, now),
            _ => return None,
        };
        ((asked - moment).abs() > 0.001).then_some(asked)
    }

    /// The moment one step on, or back.
    fn step(&self, onward: bool, now: Instant) -> f32 {
        let moment = self.clock.moment(self.film, now).min(self.film.duration_s);
        let step = self.film.duration_s / STEPS;
        if onward {
            (moment + step).min(self.film.duration_s)
        } else {
            (moment - step).max(0.0)
        }
    }
}

impl<Message: Clone> Widget<Message, Theme, iced::Renderer> for SeekBar<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State {
            now: Instant::now(),
            pulling: false,
            focused: false,
            asked: None,
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
        let over = self.part(state.now);
        // While the film plays, nobody wants to be told of each frame.
        let over = if self.clock.is_playing() {
            (over * STEPS).floor() / STEPS
        } else {
            over
        };
        let percent = (over * 100.0).round() as u8;
        let node = Node {
            value: Some((self.value)(percent)),
            id: Some(id.clone()),
            focused: state.focused,
            ..Node::new(Role::Slider { percent }, self.label.clone())
        };
        match a11y::leaf(operation, layout.bounds(), node) {
            Some(Action::Step { onward }) => state.asked = Some(self.step(onward, state.now)),
            Some(Action::SetValue(part)) if part.is_finite() => {
                state.asked = Some(part.clamp(0.0, 1.0) * self.film.duration_s);
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
        let pull = |shell: &mut Shell<'_, Message>| {
            // A finger may leave the bar while it pulls; its place along the bar still counts.
            if let Some(position) = cursor.land().position() {
                shell.publish((self.on_pull)(self.moment_at(position, bounds)));
            }
            shell.capture_event();
        };
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. })
                if cursor.is_over(bounds) =>
            {
                state.pulling = true;
                pull(shell);
            }
            Event::Mouse(mouse::Event::CursorMoved { .. })
            | Event::Touch(touch::Event::FingerMoved { .. })
                if state.pulling =>
            {
                pull(shell);
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. })
                if state.pulling =>
            {
                state.pulling = false;
                shell.capture_event();
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key, .. }) if state.focused => {
                if let Some(moment) = self.key(key, state.now) {
                    shell.publish((self.on_pull)(moment));
                    shell.capture_event();
                }
            }
            Event::Window(window::Event::RedrawRequested(now)) => {
                state.now = *now;
                if let Some(moment) = state.asked.take() {
                    shell.publish((self.on_pull)(moment));
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
        let over = Rectangle {
            width: (track.width * self.part(state.now)).round(),
            ..track
        };
        let thumb = (self.height * 0.7).round();
        let thumb = Rectangle {
            x: (over.x + over.width - thumb / 2.0).round(),
            y: (track.center_y() - thumb / 2.0).round(),
            width: thumb,
            height: thumb,
        };
        let mut fill = |bounds: Rectangle, radius: f32, color, edge: Option<f32>| {
            let border = border::rounded(radius);
            let border = match edge {
                Some(width) => border.color(colors.primary).width(width),
                None => border,
            };
            let quad = renderer::Quad {
                bounds,
                border,
                ..renderer::Quad::default()
            };
            renderer.fill_quad(quad, color);
        };
        fill(track, track.height / 2.0, colors.line, None);
        fill(over, track.height / 2.0, colors.primary, None);
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
