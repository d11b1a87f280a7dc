//! The one button of the kiosk: a touch target with a role, a name and the keyboard's focus.

use std::rc::Rc;

use iced::advanced::Shell;
use iced::advanced::widget::Id;
use iced::keyboard::{self, Key, key};
use iced::widget::container;
use iced::{Alignment, Color, Event, Length, Padding, Rectangle, Size, border, window};

use super::decorate::{Surface, decorate_with_state};
use super::drawing::SvgCache;
use super::focus::FocusState;
use super::pointer::Pointer;
use super::{Element, a11y, draw_ring, fill_bordered};
use crate::a11y::{Action, Node, Role};
use crate::document::Label;
use crate::image::Edge;
use crate::theme::{BORDER, CHECK, Palette, RADIUS};

/// How a control looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Look {
    /// A bordered surface.
    #[default]
    Plain,
    /// Filled with the primary colour.
    Primary,
    /// The control that leaves the page for the next: as [`Look::Primary`] once the whole of the page was shown.
    Onward,
    /// One of several that is pointed out, but not chosen.
    Marked,
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
    live: bool,
    own_check: bool,
    look: Look,
    width: Length,
    height: Length,
    smallest: Size,
    padding: Padding,
    align_y: Alignment,
}

#[derive(Debug, Default)]
struct State {
    focus: FocusState,
    /// Its label when it was pressed down, while it is held.
    pressed: Option<Label>,
    /// Whether assistive technology has asked for a press.
    press_requested: bool,
    check: SvgCache,
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
            live: false,
            own_check: false,
            look: Look::Plain,
            width: Length::Shrink,
            height: Length::Shrink,
            smallest: Size::ZERO,
            padding: Padding::ZERO,
            align_y: Alignment::Center,
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

    /// Makes it a check box.
    pub fn checked(mut self, checked: bool) -> Self {
        self.role = Role::CheckBox { checked };
        self
    }

    /// Its content has a check mark while it is ticked, so that none stands over its corner.
    pub fn own_check(mut self) -> Self {
        self.own_check = true;
        self
    }

    /// Has screen readers announce changes of its label.
    pub fn live(mut self) -> Self {
        self.live = true;
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
        self.align_y = Alignment::Start;
        self
    }
}

/// The state of a control, besides the focus.
#[derive(Debug, Clone, Copy)]
struct Condition {
    /// It is the one of several choices that holds.
    chosen: bool,
    /// It is a check box that is ticked.
    checked: bool,
    /// A finger holds it down.
    held: bool,
}

impl Look {
    /// Draws the surface of a control; returns the colour of what stands on it. What is held down, what is
    /// chosen and what is neither are filled differently in every palette.
    fn draw(
        self,
        renderer: &mut iced::Renderer,
        surface: Surface<'_>,
        condition: Condition,
    ) -> Color {
        let theme = surface.theme;
        let own = theme.colors();
        let colors = match self {
            Self::Sample(palette) => palette.colors(),
            _ => own,
        };
        let (background, ink, line) = match self {
            _ if condition.held => (own.pressed, own.ink, own.primary),
            _ if condition.chosen => (colors.primary, colors.on_primary, own.primary),
            Self::Marked => (own.said, own.ink, own.primary),
            _ if condition.checked => (own.primary, own.on_primary, own.primary),
            Self::Onward if theme.more_below => (own.card, own.ink, own.line),
            Self::Plain => (own.card, own.ink, own.line),
            Self::Primary | Self::Onward => (own.primary, own.on_primary, own.primary),
            Self::Sample(_) => (colors.background, colors.ink, colors.line),
        };
        let strong = condition.held || condition.checked;
        let line = if strong { own.primary } else { line };
        let width = (BORDER * theme.unit).round().max(1.0) * if strong { 2.0 } else { 1.0 };
        let border = border::rounded(RADIUS * theme.unit)
            .color(line)
            .width(width);
        fill_bordered(renderer, surface.bounds, border, background);
        ink
    }
}

/// Draws a check mark in a disc, over the corner of a control where lines of text end.
fn draw_check(renderer: &mut iced::Renderer, check: &SvgCache, surface: Surface<'_>) {
    let (theme, colors) = (surface.theme, surface.theme.colors());
    let side = (CHECK * theme.unit).round();
    let (inside, outside) = (side * 0.75, side * 0.25);
    let disc = Rectangle {
        x: match theme.mirrored {
            true => surface.bounds.x - outside,
            false => surface.bounds.x + surface.bounds.width - inside,
        },
        y: surface.bounds.y - outside,
        width: side,
        height: side,
    };
    let border = border::rounded(side / 2.0)
        .color(colors.primary)
        .width((BORDER * theme.unit).round().max(1.0));
    fill_bordered(renderer, disc, border, colors.on_primary);
    let bounds = disc.shrink((side * 0.22).round());
    let tint = Some(colors.primary);
    check.draw(
        renderer,
        "icons/tick.svg",
        tint,
        Edge::default(),
        Surface { bounds, ..surface },
    );
}

impl State {
    /// Whether it is held down. If another screen has come under the finger, the press no longer means
    /// this control.
    fn is_held(&self, label: &Label) -> bool {
        self.pressed.as_ref() == Some(label)
    }

    /// Follows the input; returns whether the control is activated.
    fn update<Message>(
        &mut self,
        event: &Event,
        over: bool,
        label: &Label,
        shell: &mut Shell<'_, Message>,
    ) -> bool {
        self.pressed.take_if(|pressed| pressed != label);
        match Pointer::of(event) {
            Some(Pointer::Pressed) if over => {
                self.pressed = Some(label.clone());
                shell.capture_event();
                shell.request_redraw();
            }
            Some(Pointer::Released) if self.pressed.take().is_some() => {
                shell.capture_event();
                shell.request_redraw();
                return over;
            }
            Some(Pointer::Lost) if self.pressed.take().is_some() => shell.request_redraw(),
            _ => {}
        }
        is_pressed_by(event, self.focus.0, &mut self.press_requested, shell)
    }
}

/// Whether an event presses a control, which may have the focus, by a key or as assistive technology
/// has requested.
pub(crate) fn is_pressed_by<Message>(
    event: &Event,
    focused: bool,
    press_requested: &mut bool,
    shell: &mut Shell<'_, Message>,
) -> bool {
    match event {
        Event::Keyboard(keyboard::Event::KeyPressed { key, repeat, .. })
            if focused && is_press(key) =>
        {
            shell.capture_event();
            // A key that is held down must not run through the cards.
            !repeat
        }
        Event::Window(window::Event::RedrawRequested(_)) => std::mem::take(press_requested),
        _ => false,
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
        let Control {
            role,
            opens,
            live,
            own_check,
            look,
            smallest,
            ..
        } = control;
        let content = container(control.content)
            .width(control.width)
            .height(control.height)
            .padding(control.padding)
            .align_x(Alignment::Center)
            .align_y(control.align_y);
        let (id, on_press, label) = (control.id, control.on_press, Rc::new(control.label));
        let (updated, drawn) = (Rc::clone(&label), Rc::clone(&label));
        decorate_with_state(content)
            .layout(move |_, limits, lay_out| {
                lay_out(&limits.min_width(smallest.width).min_height(smallest.height))
            })
            .operate(move |state: &mut State, operation, bounds, operate| {
                let node = Node {
                    id: id.clone(),
                    focused: state.focus.0,
                    opens,
                    live,
                    ..Node::new(role, Label::clone(&label))
                };
                if a11y::open(operation, bounds, node) == Some(Action::Press) {
                    state.press_requested = true;
                }
                operation.focusable(id.as_ref(), bounds, &mut state.focus);
                operate(operation);
                a11y::close(operation);
            })
            .update(move |state, event, inner, shell| {
                let over = inner.cursor.is_over(inner.bounds());
                if state.update(event, over, &updated, shell) {
                    shell.publish(on_press.clone());
                }
            })
            .draw(move |state, renderer, surface, draw| {
                let condition = Condition {
                    chosen: role == Role::Choice { chosen: true },
                    checked: role == Role::CheckBox { checked: true },
                    held: state.is_held(&drawn),
                };
                let ink = look.draw(renderer, surface, condition);
                if state.focus.0 && surface.theme.focus_visible {
                    let radius = RADIUS * surface.theme.unit;
                    draw_ring(renderer, surface.theme, surface.bounds, radius);
                }
                draw(renderer, Surface { ink, ..surface });
                if condition.chosen || condition.checked && !own_check {
                    draw_check(renderer, &state.check, surface);
                }
            })
            .pointer()
            .into()
    }
}
