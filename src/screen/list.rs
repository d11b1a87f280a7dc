//! The patient's list, in their language and in the team's, to be shown to the team.

use iced::font::Weight;
use iced::widget::{Column, Row};
use iced::{Alignment, Length};

use super::Action;
use crate::a11y::Role;
use crate::document::{Block, BlockRole, Document};
use crate::route::Route;
use crate::theme::{GAP, SMALLEST, TITLE};
use crate::ui::context::{ViewContext, joined_notes, plain_block};
use crate::ui::{chrome, document_view, listen_bar};
use crate::widget::{Element, scaffold};

/// The screen. Its controls are in the patient's language alone; the team only reads.
pub fn view<'a>(context: &ViewContext<'a>, documents: &[Document]) -> Element<'a, Action> {
    let of_patient = ViewContext {
        second: None,
        ..*context
    };
    let title = title(context, documents);
    let is_list = |block: &Block| !matches!(block.role, BlockRole::Heading | BlockRole::Note);
    let lists = documents.iter().map(|document| Document {
        blocks: document
            .blocks
            .iter()
            .filter(|it| is_list(it))
            .cloned()
            .collect(),
        ..document.clone()
    });
    let lists: Vec<_> = lists.collect();
    let bar = listen_bar::bar(&of_patient);
    let bar = bar.map(|bar| bar.map(|it| Action::Chrome(chrome::Message::Listen(it))));
    let bottom = match bar {
        Some(bar) if !listen_bar::is_silent(&of_patient) => bar,
        bar => Column::new()
            .extend(bar)
            .push(bottom(context, &of_patient, documents))
            .spacing(context.scale.px(GAP))
            .into(),
    };
    scaffold::page(
        &context.scale,
        chrome::top(&of_patient, Route::List, Some(title)).map(Action::Chrome),
        document_view::middle(context, &lists, Route::List, None, |_, _| None),
        bottom,
    )
}

/// The heading in each language, in the top bar.
fn title<'a>(context: &ViewContext<'a>, documents: &[Document]) -> Element<'a, chrome::Message> {
    let size = if documents.len() > 1 {
        SMALLEST * 1.2
    } else {
        TITLE
    };
    let lines = documents.iter().zip(context.languages());
    let lines = lines.filter_map(|(document, language)| {
        let block = document.first(BlockRole::Heading)?;
        let words = plain_block(language, block, context.scale.label(size)).tight();
        let words = words.weight(Weight::Bold).role(Role::Heading(1));
        Some(context.marked(words, context.is_spoken(block)))
    });
    // Both start on the same side, even if their languages differ in direction.
    Column::with_children(lines)
        .width(Length::Fill)
        .align_x(context.start())
        .into()
}

/// Back, and what the list is and is not.
fn bottom<'a>(
    context: &ViewContext<'a>,
    of_patient: &ViewContext<'a>,
    documents: &[Document],
) -> Element<'a, Action> {
    let back = chrome::back(of_patient).map(Action::Chrome);
    let notes = documents.iter().zip(context.languages());
    let notes = notes.map(|(document, language)| {
        let size = context.scale.label(SMALLEST);
        let words = joined_notes(language, document, size).tight().fill();
        context.marked(words, context.is_any_spoken(document.of(BlockRole::Note)))
    });
    let gap = context.scale.px(GAP);
    if context.scale.portrait() || context.scale.large_print() {
        let notes = Column::with_children(notes).spacing(gap / 2.0);
        return notes.push(back).spacing(gap).into();
    }
    let notes = Row::with_children(notes)
        .spacing(gap * 1.5)
        .width(Length::Fill)
        .align_y(Alignment::Center);
    context.bar([back, context.row(notes)])
}
