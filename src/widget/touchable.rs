//! Words that answer a touch without being a control: nothing on the screen waits for it.

use super::Element;
use super::decorate::decorate_with_state;
use super::pointer::Pointer;

/// Publishes `on_touch` when the content is touched beside its own controls.
pub fn touchable<'a, Message: Clone + 'a>(
    content: impl Into<Element<'a, Message>>,
    on_touch: Message,
) -> Element<'a, Message> {
    decorate_with_state(content)
        .update(move |pressed: &mut bool, event, mut inner, shell| {
            inner.update(event, shell);
            let over = inner.cursor.is_over(inner.bounds()) && !shell.is_event_captured();
            match Pointer::of(event) {
                Some(Pointer::Pressed) => *pressed = over,
                Some(Pointer::Released) if std::mem::take(pressed) && over => {
                    shell.capture_event();
                    shell.publish(on_touch.clone());
                }
                Some(Pointer::Lost) => *pressed = false,
                _ => {}
            }
        })
        .into()
}
