//! The one button of the kiosk: a touch target with a role, a name and the keyboard's focus.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::{Focusable, Operation};
use iced::advanced::widget::{Id, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::keyboard::{self, Key, key};
use iced::{Color, Event, Length, Padding, Rectangle, Size, border, touch, window};

use super::a11y;
use super::{Element, draw_ring};
use crate::a11y::{Action, Node, Role};
use crate::document::Label;
use crate::theme::{BORDER, Palette, RADIUS, Theme};

/// How a control looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Look {
    /// A bordered surface.
    #[default]
    Plain,
    /// The control that goes on: filled with the primary colour.
    Primary,
    /// A sample of a palette, drawn in that palette's colours.
    Sample(Palette),
}

/// A button. See the module's documentation.
pub struct Control<'a, Message> {
    content: Element<'a, Message>,
    label: Label,
    role: Role,
    id: Option<Id>,
    on_press: Message,
    opens: bool,
    look: Look,
    width: Length,
    height: Length,
    smallest: Size,
    padding: Padding,
    align_y: iced::Alignment,
}

#[derive(Debug, Default)]
struct State {
    focused: bool,
    /// Its label when it was pressed down, while it is held.
    pressed: Option<Label>,
    /// Whether assistive technology has asked for a press.
    press_requested: bool,
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

impl<'a, Message: Clone> Control<'a, Message> {
    /// A control that shows `content`, is named by `label`, and publishes `on_press`.
    pub fn new(label: Label, content: impl Into<Element<'a, Message>>, on_press: Message) -> Self {
        Self {
            content: content.into(),
            label,
            role: Role::Button,
            id: None,
            on_press,
            opens: false,
            look: Look::Plain,
            width: Length::Shrink,
            height: Length::Shrink,
            smallest: Size::ZERO,
            padding: Padding::ZERO,
            align_y: iced::Alignment::Center,
        }
    }

    /// The id by which it can be focused.
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Makes it one of several choices.
    pub fn chosen(mut self, chosen: bool) -> Self {
        self.role = Role::Choice { chosen };
        self
    }

    /// Says that it opens a panel over the screen.
    pub fn opens(mut self) -> Self {
        self.opens = true;
        self
    }

    /// Sets how it looks.
    pub fn look(mut self, look: Look) -> Self {
        self.look = look;
        self
    }

    /// Sets its width.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Sets its height.
    pub fn height(mut self, height: impl Into<Length>) -> Self {
        self.height = height.into();
        self
    }

    /// The least width and height of the touch target, in px.
    pub fn smallest(mut self, width: f32, height: f32) -> Self {
        self.smallest = Size::new(width, height);
        self
    }

    /// Space between its edge and its content, in px.
    pub fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.padding = padding.into();
        self
    }

    /// Its content stands at its top.
    pub fn top(mut self) -> Self {
        self.align_y = iced::Alignment::Start;
        self
    }

    fn surface(&self, theme: &Theme) -> (Color, Color, Color) {
        let own = theme.colors();
        match self.look {
            Look::Plain => (own.card, own.ink, own.line),
            Look::Primary => (own.primary, own.on_primary, own.primary),
            Look::Sample(palette) => {
                let colors = palette.colors();
                (colors.background, colors.ink, colors.line)
            }
        }
    }
}

impl<Message: Clone> Widget<Message, Theme, iced::Renderer> for Control<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        // Another screen has come under the finger: the press no longer means this control.
        state.pressed.take_if(|label| *label != self.label);
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, self.height)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let limits = limits
            .min_width(self.smallest.width)
            .min_height(self.smallest.height);
        layout::positioned(
            &limits,
            self.width,
            self.height,
            self.padding,
            |limits| {
                self.content.as_widget_mut().layout(
                    &mut tree.children[0],
                    renderer,
                    &limits.loose(),
                )
            },
            |content, size| content.align(iced::Alignment::Center, self.align_y, size),
        )
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let node = Node {
            id: self.id.clone(),
            focused: state.focused,
            opens: self.opens,
            ..Node::new(self.role, self.label.clone())
        };
        if a11y::open(operation, layout.bounds(), node) == Some(Action::Press) {
            state.press_requested = true;
        }
        operation.focusable(self.id.as_ref(), layout.bounds(), state);
        operation.traverse(&mut |operation| {
            for ((content, tree), layout) in std::iter::once(&mut self.content)
                .zip(&mut tree.children)
                .zip(layout.children())
            {
                content
                    .as_widget_mut()
                    .operate(tree, layout, renderer, operation);
            }
        });
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
        let over = cursor.is_over(layout.bounds());
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. })
                if over =>
            {
                state.pressed = Some(self.label.clone());
                shell.capture_event();
                shell.request_redraw();
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. })
                if state.pressed.take().is_some() =>
            {
                if over {
                    shell.publish(self.on_press.clone());
                }
                shell.capture_event();
                shell.request_redraw();
            }
            Event::Touch(touch::Event::FingerLost { .. }) if state.pressed.take().is_some() => {
                shell.request_redraw();
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key, repeat, .. })
                if state.focused && is_press(key) =>
            {
                // A key that is held down must not run through the cards.
                if !repeat {
                    shell.publish(self.on_press.clone());
                }
                shell.capture_event();
            }
            Event::Window(window::Event::RedrawRequested(_)) if state.press_requested => {
                state.press_requested = false;
                shell.publish(self.on_press.clone());
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
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        use iced::advanced::Renderer as _;

        let state = tree.state.downcast_ref::<State>();
        let colors = theme.colors();
        let (surface, ink, line) = self.surface(theme);
        let chosen = self.role == Role::Choice { chosen: true };
        let radius = RADIUS * theme.unit;
        let width = (BORDER * theme.unit).round().max(1.0);
        let (line, width) = if chosen || state.pressed.is_some() {
            (colors.primary, width * 2.0)
        } else {
            (line, width)
        };
        let bounds = layout.bounds();
        renderer.fill_quad(
            renderer::Quad {
                bounds,
                border: border::rounded(radius).color(line).width(width),
                ..renderer::Quad::default()
            },
            surface,
        );
        if state.focused && theme.focus_visible {
            draw_ring(renderer, theme, bounds, radius);
        }
        if let Some(layout) = layout.children().next() {
            self.content.as_widget().draw(
                &tree.children[0],
                renderer,
                theme,
                &renderer::Style { text_color: ink },
                layout,
                cursor,
                viewport,
            );
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
            mouse::Interaction::default()
        }
    }
}

/// Whether a key presses the control that has the focus.
pub(crate) fn is_press(key: &Key) -> bool {
    matches!(
        key.as_ref(),
        Key::Named(key::Named::Enter | key::Named::Space | key::Named::Select)
            | Key::Character(" ")
    )
}

impl<'a, Message: Clone + 'a> From<Control<'a, Message>> for Element<'a, Message> {
    fn from(control: Control<'a, Message>) -> Self {
        Self::new(control)
    }
}
