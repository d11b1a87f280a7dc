//! A modal dialog over a screen: while it is open, nothing under it can be touched or focused.

use iced::advanced::mouse;
use iced::widget::{Stack, container};
use iced::{Color, Length};

use super::Element;
use super::a11y;
use super::decorate::{Surface, decorate, decorate_with_state};
use super::pointer::Pointer;
use crate::a11y::{Node, Role};
use crate::document::Label;
use crate::theme::Theme;

/// A dialog that must be closed before anything under it can be used.
pub struct Dialog<'a, Message> {
    /// Its accessible name.
    pub label: Label,
    /// Opacity of the black that darkens the screen under it.
    pub shade: f32,
    /// What a touch beside its [`panel`] does. The touch does nothing else.
    pub on_beside: Option<Message>,
    /// Its content, laid out over the whole window.
    pub content: Element<'a, Message>,
}

/// The part of a dialog that a touch must miss to be beside it.
pub fn panel<'a, Message: 'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    decorate(content)
        .update(|(), event, mut inner, shell| {
            inner.update(event, shell);
            let is_touch = matches!(
                Pointer::of(event),
                Some(Pointer::Pressed | Pointer::Released)
            );
            if is_touch && inner.cursor.is_over(inner.bounds()) {
                shell.capture_event();
            }
        })
        .into()
}

/// Lays a dialog over a screen. The screen is still drawn, but gets no events or operations.
pub fn layers<'a, Message: Clone + 'a>(
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

fn over<'a, Message: Clone + 'a>(dialog: Dialog<'a, Message>) -> Element<'a, Message> {
    let Dialog {
        label,
        shade,
        on_beside,
        content,
    } = dialog;
    let shade = move |_: &Theme| {
        let style = container::Style::default();
        style.background(Color::BLACK.scale_alpha(shade))
    };
    let whole = container(content)
        .width(Length::Fill)
        .height(Length::Fill)
        .style(shade);
    decorate_with_state(whole)
        .update(move |is_beside: &mut bool, event, mut inner, shell| {
            inner.update(event, shell);
            match (Pointer::of(event), &on_beside) {
                (Some(Pointer::Pressed), _) => *is_beside = !shell.is_event_captured(),
                (Some(Pointer::Released), Some(message)) if *is_beside => {
                    if !shell.is_event_captured() {
                        shell.publish(message.clone());
                    }
                    *is_beside = false;
                }
                (Some(Pointer::Lost), _) => *is_beside = false,
                _ => {}
            }
        })
        .operate(move |_, operation, bounds, operate| {
            a11y::open(operation, bounds, Node::new(Role::Dialog, label.clone()));
            operate(operation);
            a11y::close(operation);
        })
        .into()
}
