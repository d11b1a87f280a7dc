//! The "Are you still there?" dialog, shown before an idle session is reset.

use iced::font::Weight;
use iced::widget::{Column, Row, column, container};
use iced::{Alignment, Length};

use super::{Action, panel};
use crate::a11y::Role;
use crate::document::{BlockRole, Document};
use crate::theme::{BODY, GAP, HEADING};
use crate::ui::chrome;
use crate::ui::context::{ViewContext, plain_block, words_of};
use crate::widget::Element;
use crate::widget::control::Look;
use crate::widget::icon::{Tint, icon};

/// The widget id of the button that keeps the session.
pub const STAY: &str = "idle-stay";

/// The widget id of the button that ends the session.
const LEAVE: &str = "idle-leave";

/// The dialog; `seconds` is the time left to answer, in s.
pub fn view<'a>(context: &ViewContext<'a>, seconds: u64) -> Element<'a, Action> {
    let scale = &context.scale;
    let mut content = column![icon("clock", scale.px(120.0), Tint::Primary)]
        .spacing(scale.px(GAP))
        .width(Length::Fill)
        .align_x(Alignment::Center);
    for language in context.languages() {
        let document = Document::warning(language, seconds);
        for block in &document.blocks {
            let words = match block.role {
                BlockRole::Heading => context
                    .whole(plain_block(language, block, scale.heading(HEADING * 0.8)))
                    .weight(Weight::Bold)
                    .role(Role::Heading(1)),
                BlockRole::Paragraph => plain_block(language, block, scale.text(BODY)),
                _ => continue,
            };
            content = content.push(words.centered());
        }
    }
    let stay = context.button("check", words_of(STAY), Action::KeepSession);
    let leave = context.button("home", words_of(LEAVE), Action::EndSession);
    let answers = [
        chrome::step(context, stay.look(Look::Primary), STAY),
        chrome::step(context, leave, LEAVE),
    ];
    let spacing = scale.apart(GAP * 1.5);
    let answers: Element<'a, Action> = if scale.portrait() {
        let answers = Column::with_children(answers).align_x(Alignment::Center);
        answers.spacing(spacing).into()
    } else {
        context.row(Row::with_children(answers).spacing(spacing))
    };
    let words = context.scroll_area(content, 0).shrink_to_fit();
    let answers = container(answers).center_x(Length::Fill);
    let content = panel::with_foot(context, words, answers);
    let height = if scale.large_print() || context.second.is_some() {
        f32::INFINITY
    } else {
        720.0
    };
    panel::question(context, content, [1400.0, height])
}
