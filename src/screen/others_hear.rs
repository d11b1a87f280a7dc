//! The question before a list is read aloud: whether others may hear it.

use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Column, Row, column, container};
use iced::{Alignment, Length};

use super::{Action, panel};
use crate::document::{BlockRole, Document, Label, Phrase, language_id};
use crate::theme::{BODY, GAP, LABEL, MARGIN, STEP_BUTTON};
use crate::ui::chrome;
use crate::ui::context::{ViewContext, name_of, plain_block, words_of};
use crate::widget::Element;
use crate::widget::control::{Control, Look};
use crate::widget::icon::{Tint, icon};

/// The widget id of the button that reads nothing aloud.
pub const NOT_NOW: &str = "list-not-now";

/// The message id of the buttons that read the list aloud.
const GO_ON: &str = "list-go-on";

/// The widget id of the button that reads the list aloud in a language.
pub fn go_on_id(tag: &str) -> Id {
    Id::from(format!("{GO_ON}-{tag}"))
}

/// The panel.
pub fn view<'a>(context: &ViewContext<'a>) -> Element<'a, Action> {
    let scale = &context.scale;
    let mut content = column![icon("listen", scale.px(120.0), Tint::Primary)]
        .spacing(scale.px(GAP))
        .width(Length::Fill)
        .align_x(Alignment::Center);
    for block in &Document::others_hear(context.first).blocks {
        let words = match block.role {
            BlockRole::Heading => panel::heading(context, context.first, block),
            BlockRole::Paragraph => plain_block(context.first, block, scale.text(BODY)),
            _ => continue,
        };
        content = content.push(words.centered());
    }
    let sides = 0..context.languages().count();
    let mut answers: Vec<Element<'a, Action>> = sides.map(|side| go_on(context, side)).collect();
    let not_now = words_of(NOT_NOW);
    let label = not_now.label(context.first);
    let words = words_in_first(context, NOT_NOW);
    let not_now = context.button_around("close", label, words, Action::ClosePanel);
    answers.push(chrome::step(context, not_now, NOT_NOW));
    let spacing = scale.apart(GAP * 1.5);
    let answers: Element<'a, Action> = if scale.portrait() || scale.large_print() {
        let answers = Column::with_children(answers).align_x(Alignment::Center);
        answers.spacing(spacing).into()
    } else {
        context.row(Row::with_children(answers).spacing(spacing))
    };
    let words = context.scroll_area(content, 0).shrink_to_fit();
    let answers = container(answers).center_x(Length::Fill);
    let content = panel::with_foot(context, words, answers);
    panel::centered(context, content, [1600.0, f32::INFINITY], MARGIN)
}

/// "Go on", with the name of the language if the list is in two.
fn go_on<'a>(context: &ViewContext<'a>, side: usize) -> Element<'a, Action> {
    let scale = &context.scale;
    let Some(language) = context.languages().nth(side) else {
        return Column::new().into();
    };
    let mut lines = column![words_in_first(context, GO_ON)].align_x(Alignment::Center);
    let mut blocks = vec![GO_ON.into()];
    let mut phrases = words_of(GO_ON).label(context.first).phrases().to_vec();
    if context.second.is_some() {
        let meta = &language.meta;
        lines = lines.push(name_of(meta, scale.label(LABEL)).label_of_control());
        blocks.push(language_id(&meta.tag).into());
        phrases.push(Phrase::new(meta, &meta.name));
    }
    let label = Label::new(blocks, phrases);
    let message = Action::ReadList(side);
    let button: Control<'a, Action> = context.button_around("listen", label, lines.into(), message);
    let button = button.look(if side == 0 {
        Look::Primary
    } else {
        Look::Plain
    });
    let height = scale.target(STEP_BUTTON);
    button
        .id(go_on_id(language.tag()))
        .smallest(height * 2.0, height)
        .into()
}

/// The words of a message in the patient's language alone.
fn words_in_first<'a>(context: &ViewContext<'a>, id: &str) -> Element<'a, Action> {
    let words = words_of(id).set(context.first, context.scale.label(LABEL));
    let words = context.whole(words).weight(Weight::Semibold);
    words.label_of_control().centered().into()
}
