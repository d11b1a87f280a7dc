//! The seek bar of a film: by touch, mouse, arrow keys and screen readers.

use std::time::Instant;

use iced::advanced::widget::Id;
use iced::advanced::{Shell, mouse};
use iced::keyboard::{self, Key, key::Named};
use iced::widget::Space;
use iced::{Event, Length, Point, Rectangle, border, window};

use super::FrameTime;
use crate::a11y::{Action, Node, Role};
use crate::document::Label;
use crate::film::Film;
use crate::film::clock::Clock;
use crate::theme::BORDER;
use crate::widget::decorate::{Surface, decorate_with_state};
use crate::widget::focus::FocusState;
use crate::widget::pointer::Pointer;
use crate::widget::{Element, a11y, draw_ring, fill_bordered};

/// The seek bar of a film, `height` px high. `label` is for screen readers; `value` puts the percentage
/// that has played into words. `on_seek` makes a message of the time to go to, in s.
pub fn seek_bar<'a, Message: 'a>(
    film: &'static Film,
    clock: Clock,
    label: Label,
    value: impl Fn(u8) -> String + 'a,
    height: f32,
    on_seek: impl Fn(f32) -> Message + 'a,
) -> Element<'a, Message> {
    let bar = SeekBar {
        film,
        clock,
        height,
    };
    decorate_with_state(Space::new().width(Length::Fill).height(height))
        .operate(move |state: &mut State, operation, bounds, _| {
            let id = Id::new(ID);
            let percent = bar.percent(state.now.0);
            let node = Node {
                value: Some(value(percent)),
                id: Some(id.clone()),
                focused: state.focus.0,
                ..Node::new(Role::Slider { percent }, label.clone())
            };
            if let Some(action) = a11y::leaf(operation, bounds, node) {
                state.requested = bar.requested(action, state.now.0).or(state.requested);
            }
            operation.focusable(Some(&id), bounds, &mut state.focus);
        })
        .update(move |state, event, inner, shell| {
            bar.update(state, event, inner.cursor, inner.bounds(), shell, &on_seek);
        })
        .draw(move |state, renderer, surface, _| bar.draw(state, renderer, surface))
        .pointer()
        .into()
}

/// The id of the bar, for focus and screen readers.
pub const ID: &str = "film-bar";

/// Presses of an arrow key from the beginning of a film to its end.
const STEPS: f32 = 20.0;

#[derive(Clone, Copy)]
struct SeekBar {
    film: &'static Film,
    clock: Clock,
    height: f32,
}

#[derive(Default)]
struct State {
    now: FrameTime,
    dragging: bool,
    focus: FocusState,
    /// The time, in s, to which a screen reader has asked to go.
    requested: Option<f32>,
}

impl SeekBar {
    /// The percentage that has played: in steps while the film plays, so that a screen reader does not
    /// announce each frame.
    fn percent(self, now: Instant) -> u8 {
        let mut progress = self.progress(now);
        if self.clock.is_playing() {
            progress = (progress * STEPS).floor() / STEPS;
        }
        (progress * 100.0).round() as u8
    }

    /// The time, in s, to which a screen reader asks to go.
    fn requested(self, action: Action, now: Instant) -> Option<f32> {
        match action {
            Action::Step { onward } => Some(self.step(onward, now)),
            Action::SetValue(part) if part.is_finite() => {
                Some(part.clamp(0.0, 1.0) * self.film.duration_s)
            }
            _ => None,
        }
    }

    /// How much of the film, 0 to 1, has played.
    fn progress(self, now: Instant) -> f32 {
        (self.clock.moment(self.film, now) / self.film.duration_s.max(0.1)).min(1.0)
    }

    /// The time, in s, at a point of the bar.
    fn moment_at(self, position: Point, bounds: Rectangle) -> f32 {
        let track = self.track(bounds);
        let part = (position.x - track.x) / track.width.max(1.0);
        part.clamp(0.0, 1.0) * self.film.duration_s
    }

    /// The track of the thumb's centre. It ends where the thumb would leave the bounds.
    fn track(self, bounds: Rectangle) -> Rectangle {
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
    fn key(self, key: &Key, now: Instant) -> Option<f32> {
        let moment = match key {
            Key::Named(Named::ArrowLeft) => self.step(false, now),
            Key::Named(Named::ArrowRight) => self.step(true, now),
            _ => return None,
        };
        ((moment - self.moment(now)).abs() > 0.001).then_some(moment)
    }

    /// The time, in s, that shows; the end while the film rests.
    fn moment(self, now: Instant) -> f32 {
        self.clock.moment(self.film, now).min(self.film.duration_s)
    }

    /// The time, in s, one step forward or back.
    fn step(self, forward: bool, now: Instant) -> f32 {
        let step = self.film.duration_s / STEPS;
        let step = if forward { step } else { -step };
        (self.moment(now) + step).clamp(0.0, self.film.duration_s)
    }

    fn update<Message>(
        self,
        state: &mut State,
        event: &Event,
        cursor: mouse::Cursor,
        bounds: Rectangle,
        shell: &mut Shell<'_, Message>,
        on_seek: impl Fn(f32) -> Message,
    ) {
        let seek = |shell: &mut Shell<'_, Message>| {
            // The pointer may leave the bar while it drags; its horizontal position still counts.
            if let Some(position) = cursor.land().position() {
                shell.publish(on_seek(self.moment_at(position, bounds)));
            }
            shell.capture_event();
        };
        match Pointer::of(event) {
            Some(Pointer::Pressed) if cursor.is_over(bounds) => {
                state.dragging = true;
                seek(shell);
            }
            Some(Pointer::Moved) if state.dragging => seek(shell),
            Some(Pointer::Released | Pointer::Lost) if state.dragging => {
                state.dragging = false;
                shell.capture_event();
            }
            _ => {}
        }
        match event {
            Event::Keyboard(keyboard::Event::KeyPressed { key, .. }) if state.focus.0 => {
                if let Some(moment) = self.key(key, state.now.0) {
                    shell.publish(on_seek(moment));
                    shell.capture_event();
                }
            }
            Event::Window(window::Event::RedrawRequested(now)) => {
                state.now = FrameTime(*now);
                if let Some(moment) = state.requested.take() {
                    shell.publish(on_seek(moment));
                }
                if let Some(due) = self.clock.next_frame(*now) {
                    shell.request_redraw_at(due);
                }
            }
            _ => {}
        }
    }

    fn draw(self, state: &State, renderer: &mut iced::Renderer, surface: Surface<'_>) {
        let theme = surface.theme;
        let colors = theme.colors();
        let track = self.track(surface.bounds);
        let played = Rectangle {
            width: (track.width * self.progress(state.now.0)).round(),
            ..track
        };
        let thumb = (self.height * 0.7).round();
        let thumb = Rectangle {
            x: (played.x + played.width - thumb / 2.0).round(),
            y: (track.center_y() - thumb / 2.0).round(),
            width: thumb,
            height: thumb,
        };
        let round = border::rounded(track.height / 2.0);
        fill_bordered(renderer, track, round, colors.line);
        fill_bordered(renderer, played, round, colors.primary);
        let radius = thumb.width * 0.34;
        let edge = border::rounded(radius)
            .color(colors.primary)
            .width((BORDER * theme.unit * 2.0).round().max(2.0));
        fill_bordered(renderer, thumb, edge, colors.card);
        if state.focus.0 && theme.focus_visible {
            draw_ring(renderer, theme, thumb, radius);
        }
    }
}
