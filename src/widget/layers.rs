//! A modal dialog over a screen: while it is open, nothing under it can be touched or focused.

use iced::advanced::mouse;
use iced::widget::{Stack, container};
use iced::{Color, Length};

use super::Element;
use super::a11y;
use super::decorate::{Surface, decorate};
use crate::a11y::{Node, Role};
use crate::document::Label;
use crate::theme::Theme;

/// A dialog that must be closed before anything under it can be used.
pub struct Dialog<'a, Message> {
    /// Its accessible name.
    pub label: Label,
    /// Whether the screen under it is darkened.
    pub shaded: bool,
    /// Its content, laid out over the whole window.
    pub content: Element<'a, Message>,
}

/// Opacity of the black that darkens the screen under a dialog.
const SHADE: f32 = 0.45;

/// Lays a dialog over a screen. The screen is still drawn, but gets no events or operations.
pub fn layers<'a, Message: 'a>(
    screen: Element<'a, Message>,
    dialog: Option<Dialog<'a, Message>>,
) -> Element<'a, Message> {
    // Decorated in both cases, so that the screen's state survives the dialog.
    let mut screen = decorate(screen);
    if dialog.is_some() {
        screen = screen
            .operate(|(), _, _, _| {})
            .update(|(), _, _, _| {})
            .mouse_interaction(|(), _, _| Some(mouse::Interaction::None))
            .draw(|(), renderer, surface, draw| {
                let unfocused = Theme {
                    focus_visible: false,
                    ..*surface.theme
                };
                let theme = &unfocused;
                draw(renderer, Surface { theme, ..surface });
            });
    }
    Stack::with_children(std::iter::once(screen.into()).chain(dialog.map(over)))
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
}

fn over<'a, Message: 'a>(dialog: Dialog<'a, Message>) -> Element<'a, Message> {
    let Dialog {
        label,
        shaded,
        content,
    } = dialog;
    let shade = move |_: &Theme| container::Style {
        background: shaded.then(|| Color::BLACK.scale_alpha(SHADE).into()),
        ..container::Style::default()
    };
    let whole = container(content)
        .width(Length::Fill)
        .height(Length::Fill)
        .style(shade);
    decorate(whole)
        .operate(move |(), operation, bounds, operate| {
            a11y::open(operation, bounds, Node::new(Role::Dialog, label.clone()));
            operate(operation);
            a11y::close(operation);
        })
        .into()
}
