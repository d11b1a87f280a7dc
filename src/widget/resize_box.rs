//! An outline with a handle, which is resized to match an object held against the screen.

use iced::advanced::widget::Id;
use iced::advanced::{Shell, mouse};
use iced::keyboard::{self, Key, key::Named};
use iced::widget::Space;
use iced::{Event, Length, Point, Rectangle, Size, border, window};

use super::decorate::{Surface, decorate_with_state};
use super::focus::FocusState;
use super::pointer::Pointer;
use super::{Element, a11y, draw_ring, fill_bordered};
use crate::a11y::{Action, Node, Role};
use crate::document::Label;
use crate::language::Direction;
use crate::theme::BORDER;

/// An outline of fixed aspect ratio, with one corner that can be dragged.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outline {
    /// Its width, in px.
    pub width: f32,
    /// Width divided by height.
    pub aspect: f32,
    /// Radius of its corners, relative to its width.
    pub corner: f32,
    /// Side of the square handle, in px.
    pub handle: f32,
    /// Reading direction: the fixed corner is at the side where reading begins.
    pub direction: Direction,
}

/// An outline whose handle can be dragged, and be focused by its id. `value` puts the width, as a
/// percentage of the widest, into words; `on_resize` makes a message of another width, in px.
pub fn resize_box<'a, Message: 'a>(
    id: Id,
    label: Label,
    value: impl Fn(u8) -> String + 'a,
    outline: Outline,
    on_resize: impl Fn(f32) -> Message + 'a,
) -> Element<'a, Message> {
    decorate_with_state(Space::new().width(Length::Fill).height(Length::Fill))
        .operate(move |state: &mut State, operation, bounds, _| {
            let (width, widest) = (outline.shape(bounds).width, outline.widest(bounds));
            let percent = (width / widest * 100.0).round() as u8;
            let node = Node {
                id: Some(id.clone()),
                focused: state.focus.0,
                value: Some(value(percent)),
                ..Node::new(Role::Slider { percent }, label.clone())
            };
            let grip = outline.grip(bounds);
            match a11y::leaf(operation, grip, node) {
                Some(Action::Step { onward: true }) => state.requested = Some(width + 1.0),
                Some(Action::Step { onward: false }) => state.requested = Some(width - 1.0),
                Some(Action::SetValue(part)) if part.is_finite() => {
                    state.requested = Some(part * widest);
                }
                _ => {}
            }
            operation.focusable(Some(&id), grip, &mut state.focus);
        })
        .update(move |state, event, inner, shell| {
            let bounds = inner.bounds();
            if let Some(width) = outline.update(state, event, inner.cursor, bounds, shell) {
                shell.publish(on_resize(width.clamp(SMALLEST, outline.widest(bounds))));
                shell.capture_event();
            }
        })
        .draw(move |state, renderer, surface, _| outline.draw(state, renderer, surface))
        .mouse_interaction(move |_, cursor, bounds| {
            let over = cursor.is_over(outline.grip(bounds));
            over.then_some(mouse::Interaction::Pointer)
        })
        .into()
}

/// Minimum width, in px.
const SMALLEST: f32 = 40.0;

#[derive(Debug, Default)]
struct State {
    focus: FocusState,
    /// Where the drag began, and the width then, in px.
    dragged: Option<(f32, f32)>,
    /// The width that assistive technology has requested, in px.
    requested: Option<f32>,
}

impl Outline {
    /// Maximum width, in px.
    fn widest(self, bounds: Rectangle) -> f32 {
        let across = bounds.width - self.handle;
        let down = (bounds.height - self.handle) * self.aspect;
        across.min(down).max(SMALLEST)
    }

    fn shape(self, bounds: Rectangle) -> Rectangle {
        let width = self.width.clamp(SMALLEST, self.widest(bounds));
        let x = match self.direction {
            Direction::Ltr => bounds.x,
            Direction::Rtl => bounds.x + bounds.width - width,
        };
        let size = Size::new(width, width / self.aspect);
        Rectangle::new(Point::new(x, bounds.y), size)
    }

    /// Bounds of the handle: outside of the outline, at the corner that moves.
    fn grip(self, bounds: Rectangle) -> Rectangle {
        let shape = self.shape(bounds);
        let x = match self.direction {
            Direction::Ltr => shape.x + shape.width,
            Direction::Rtl => shape.x - self.handle,
        };
        let corner = Point::new(x, shape.y + shape.height);
        Rectangle::new(corner, Size::new(self.handle, self.handle))
    }

    /// The change of the width for a move to the right, in px.
    fn outward(self, by: f32) -> f32 {
        match self.direction {
            Direction::Ltr => by,
            Direction::Rtl => -by,
        }
    }

    fn key(self, key: &Key) -> Option<f32> {
        match key {
            Key::Named(Named::ArrowRight) => Some(self.outward(1.0)),
            Key::Named(Named::ArrowLeft) => Some(self.outward(-1.0)),
            _ => None,
        }
    }

    /// Follows the input; returns the width to resize to, in px.
    fn update<Message>(
        self,
        state: &mut State,
        event: &Event,
        cursor: mouse::Cursor,
        bounds: Rectangle,
        shell: &mut Shell<'_, Message>,
    ) -> Option<f32> {
        let width = self.shape(bounds).width;
        match Pointer::of(event) {
            Some(Pointer::Pressed) if cursor.is_over(self.grip(bounds)) => {
                let from = cursor.position().map_or(0.0, |position| position.x);
                state.dragged = Some((from, width));
                shell.capture_event();
            }
            Some(Pointer::Moved) => {
                let ((from, width), at) = state.dragged.zip(cursor.land().position())?;
                return Some(width + self.outward(at.x - from));
            }
            Some(Pointer::Released | Pointer::Lost) if state.dragged.take().is_some() => {
                shell.capture_event();
            }
            _ => {}
        }
        match event {
            Event::Window(window::Event::RedrawRequested(_)) => state.requested.take(),
            Event::Keyboard(keyboard::Event::KeyPressed { key, .. }) if state.focus.0 => {
                Some(width + self.key(key)?)
            }
            _ => None,
        }
    }

    fn draw(self, state: &State, renderer: &mut iced::Renderer, surface: Surface<'_>) {
        let theme = surface.theme;
        let colors = theme.colors();
        let thick = (BORDER * theme.unit).round().max(2.0);
        let shape = self.shape(surface.bounds);
        let radius = shape.width * self.corner;
        let grip = self.grip(surface.bounds);
        let mut fill = |bounds: Rectangle, radius: f32, line, surface| {
            let border = border::rounded(radius).color(line).width(thick);
            fill_bordered(renderer, bounds, border, surface);
        };
        // The line is drawn around the object, which covers the inside.
        let around = shape.expand(thick);
        fill(around, radius + thick, colors.ink, colors.tint);
        fill(grip, grip.width / 2.0, colors.primary, colors.primary);
        let dot = grip.shrink(grip.width * 0.34);
        fill(dot, dot.width / 2.0, colors.on_primary, colors.on_primary);
        if state.focus.0 && theme.focus_visible {
            draw_ring(renderer, theme, grip, grip.width / 2.0);
        }
    }
}
