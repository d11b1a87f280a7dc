//! An outline with a handle, which is resized to match an object held against the screen.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::{Focusable, Operation};
use iced::advanced::widget::{Id, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Event, Length, Point, Rectangle, Size, border, touch, window};

use super::{Element, a11y, draw_ring};
use crate::a11y::{Action, Node, Role};
use crate::document::Label;
use crate::language::Direction;
use crate::theme::{BORDER, Theme};

/// An outline of fixed aspect ratio, with one corner that can be dragged.
pub struct ResizeBox<'a, Message> {
    /// Its accessible name.
    pub label: Label,
    /// Puts its width, as a percentage of the widest, into words.
    pub value: Box<dyn Fn(u8) -> String + 'a>,
    /// Id of the handle, which can be focused.
    pub id: Id,
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
    /// The message for another width, in px.
    pub on_resize: Box<dyn Fn(f32) -> Message + 'a>,
}

/// Minimum width, in px.
const SMALLEST: f32 = 40.0;

#[derive(Debug, Default)]
struct State {
    focused: bool,
    /// Where the drag began, and the width then, in px.
    dragged: Option<(f32, f32)>,
    /// The width that assistive technology has requested, in px.
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

impl<Message> ResizeBox<'_, Message> {
    /// Maximum width, in px.
    fn widest(&self, bounds: Rectangle) -> f32 {
        let across = bounds.width - self.handle;
        let down = (bounds.height - self.handle) * self.aspect;
        across.min(down).max(SMALLEST)
    }

    fn shape(&self, bounds: Rectangle) -> Rectangle {
        let width = self.width.clamp(SMALLEST, self.widest(bounds));
        let x = match self.direction {
            Direction::Ltr => bounds.x,
            Direction::Rtl => bounds.x + bounds.width - width,
        };
        let size = Size::new(width, width / self.aspect);
        Rectangle::new(Point::new(x, bounds.y), size)
    }

    /// Bounds of the handle: outside of the outline, at the corner that moves.
    fn grip(&self, bounds: Rectangle) -> Rectangle {
        let shape = self.shape(bounds);
        let x = match self.direction {
            Direction::Ltr => shape.x + shape.width,
            Direction::Rtl => shape.x - self.handle,
        };
        let corner = Point::new(x, shape.y + shape.height);
        Rectangle::new(corner, Size::new(self.handle, self.handle))
    }

    /// The change of the width for a move to the right, in px.
    fn outward(&self, by: f32) -> f32 {
        match self.direction {
            Direction::Ltr => by,
            Direction::Rtl => -by,
        }
    }

    fn key(&self, key: &Key) -> Option<f32> {
        match key {
            Key::Named(Named::ArrowRight) => Some(self.outward(1.0)),
            Key::Named(Named::ArrowLeft) => Some(self.outward(-1.0)),
            _ => None,
        }
    }

    fn resize(&self, to: f32, bounds: Rectangle, shell: &mut Shell<'_, Message>) {
        let to = to.clamp(SMALLEST, self.widest(bounds));
        shell.publish((self.on_resize)(to));
        shell.capture_event();
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for ResizeBox<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(
        &mut self,
        _tree: &mut Tree,
        _renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        layout::atomic(limits, Length::Fill, Length::Fill)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let bounds = layout.bounds();
        let (width, widest) = (self.shape(bounds).width, self.widest(bounds));
        let part = width / widest;
        let percent = (part * 100.0).round() as u8;
        let node = Node {
            id: Some(self.id.clone()),
            focused: state.focused,
            value: Some((self.value)(percent)),
            ..Node::new(Role::Slider { percent }, self.label.clone())
        };
        let grip = self.grip(bounds);
        match a11y::leaf(operation, grip, node) {
            Some(Action::Step { onward: true }) => state.requested = Some(width + 1.0),
            Some(Action::Step { onward: false }) => state.requested = Some(width - 1.0),
            Some(Action::SetValue(part)) if part.is_finite() => {
                state.requested = Some(part * widest)
            }
            _ => {}
        }
        operation.focusable(Some(&self.id), grip, state);
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
        match event {
            Event::Window(window::Event::RedrawRequested(_)) => {
                if let Some(width) = state.requested.take() {
                    self.resize(width, bounds, shell);
                }
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. })
                if cursor.is_over(self.grip(bounds)) =>
            {
                let from = cursor.position().map_or(0.0, |position| position.x);
                state.dragged = Some((from, self.shape(bounds).width));
                shell.capture_event();
            }
            Event::Mouse(mouse::Event::CursorMoved { .. })
            | Event::Touch(touch::Event::FingerMoved { .. }) => {
                if let Some(((from, width), at)) = state.dragged.zip(cursor.land().position()) {
                    self.resize(width + self.outward(at.x - from), bounds, shell);
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. })
                if state.dragged.take().is_some() =>
            {
                shell.capture_event();
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key, .. }) if state.focused => {
                if let Some(by) = self.key(key) {
                    self.resize(self.shape(bounds).width + by, bounds, shell);
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
        let thick = (BORDER * theme.unit).round().max(2.0);
        let shape = self.shape(layout.bounds());
        let radius = shape.width * self.corner;
        let grip = self.grip(layout.bounds());
        let mut fill = |bounds: Rectangle, radius: f32, line, surface| {
            let quad = renderer::Quad {
                bounds,
                border: border::rounded(radius).color(line).width(thick),
                ..renderer::Quad::default()
            };
            renderer.fill_quad(quad, surface);
        };
        // The line is drawn around the object, which covers the inside.
        let around = shape.expand(thick);
        fill(around, radius + thick, colors.ink, colors.tint);
        fill(grip, grip.width / 2.0, colors.primary, colors.primary);
        let dot = grip.shrink(grip.width * 0.34);
        fill(dot, dot.width / 2.0, colors.on_primary, colors.on_primary);
        if state.focused && theme.focus_visible {
            draw_ring(renderer, theme, grip, grip.width / 2.0);
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
        if cursor.is_over(self.grip(layout.bounds())) {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::None
        }
    }
}

impl<'a, Message: 'a> From<ResizeBox<'a, Message>> for Element<'a, Message> {
    fn from(resize_box: ResizeBox<'a, Message>) -> Self {
        Self::new(resize_box)
    }
}
