//! The patient's list, in their language and in the team's, to be shown to the team.

use iced::widget::{Column, Row};
use iced::{Alignment, Length};

use super::Action;
use crate::document::{Block, BlockRole, Document};
use crate::route::Route;
use crate::theme::{GAP, SMALLEST};
use crate::ui::context::{ViewContext, joined_notes};
use crate::ui::{chrome, document_layout, listen_bar};
use crate::widget::{Element, scaffold};

/// The screen. Its controls are in the patient's language alone; the team only reads.
pub fn view<'a>(context: &ViewContext<'a>, documents: &[Document]) -> Element<'a, Action> {
    let of_patient = ViewContext {
        second: None,
        ..*context
    };
    let title = chrome::heading(context, documents);
    // In large print the notes would leave the list no room, so they scroll with it.
    let scrolls = context.scale.large_print();
    let is_list = |block: &Block| match block.role {
        BlockRole::Heading => false,
        BlockRole::Note => scrolls,
        _ => true,
    };
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
    let steps = |bar| {
        let steps = match scrolls {
            true => {
                let home = chrome::take_home(&of_patient).map(|it| it.map(Action::Chrome));
                let back = chrome::back(&of_patient).map(Action::Chrome);
                context.bar(std::iter::once(back).chain(home))
            }
            false => bottom(context, &of_patient, documents),
        };
        let steps = Column::new().extend(bar).push(steps);
        steps.spacing(context.scale.px(GAP)).into()
    };
    let bottom = match bar {
        Some(bar) if !listen_bar::is_silent(&of_patient) => bar,
        bar => steps(bar),
    };
    scaffold::page(
        &context.scale,
        chrome::top(&of_patient, Route::List, Some(title)).map(Action::Chrome),
        document_layout::middle(context, &lists, Route::List, None, |_, _| None),
        bottom,
    )
}

/// Back, and what the list is and is not.
fn bottom<'a>(
    context: &ViewContext<'a>,
    of_patient: &ViewContext<'a>,
    documents: &[Document],
) -> Element<'a, Action> {
    let back = chrome::back(of_patient).map(Action::Chrome);
    let home = chrome::take_home(of_patient).map(|it| it.map(Action::Chrome));
    let notes = documents.iter().zip(context.languages());
    let notes = notes.map(|(document, language)| {
        let size = context.scale.label(SMALLEST);
        let words = joined_notes(language, document, size).tight().fill();
        context.marked(words, context.is_any_spoken(document.of(BlockRole::Note)))
    });
    let gap = context.scale.px(GAP);
    if context.scale.portrait() {
        let notes = Column::with_children(notes).spacing(gap / 2.0);
        let notes = notes.width(Length::Fill).align_x(context.start());
        let buttons = context.row(Row::new().push(back).extend(home).spacing(gap));
        return notes.push(buttons).spacing(gap).into();
    }
    let notes = Row::with_children(notes)
        .spacing(gap * 1.5)
        .width(Length::Fill)
        .align_y(Alignment::Center);
    context.bar([back, context.row(notes)].into_iter().chain(home))
}
