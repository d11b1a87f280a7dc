//! The patient's list, in their language and in the team's, to be shown to the team.

use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Column, Row, container};
use iced::{Alignment, Length, border};

use super::Action;
use crate::document::{Block, BlockRole, Document};
use crate::route::Route;
use crate::theme::{BORDER, GAP, HEADING, MARGIN, SMALL, SMALLEST, STEP_BUTTON, TITLE, Theme};
use crate::ui::context::{ViewContext, joined_notes, plain_block, words_of};
use crate::ui::{chrome, document_layout, listen_bar};
use crate::widget::control::Look;
use crate::widget::icon::{Tint, icon};
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
    let middle = match context.list.is_empty() {
        true => empty(context, &of_patient, &lists),
        false => document_layout::middle(context, &lists, Route::List, None, |_, _| None),
    };
    scaffold::page(
        &context.scale,
        chrome::top(&of_patient, Route::List, Some(title)).map(Action::Chrome),
        middle,
        bottom,
    )
}

/// The widget id of the button that leads from an empty list to the statements.
pub const TELL: &str = "list-tell";

/// What an empty list says, and the button that leads to what can be put on it.
fn empty<'a>(
    context: &ViewContext<'a>,
    of_patient: &ViewContext<'a>,
    lists: &[Document],
) -> Element<'a, Action> {
    let scale = &context.scale;
    let (side, line) = (scale.px(220.0), scale.px(BORDER));
    let emblem = container(icon("checklist", scale.px(124.0), Tint::Primary)).center(side);
    let emblem = emblem.style(move |theme: &Theme| {
        let ground = container::Style::default().background(theme.colors().tint);
        let edge = border::rounded(side / 2.0).width(line);
        ground.border(edge.color(theme.colors().line))
    });
    let (mut words, mut notes) = (Vec::new(), Vec::new());
    for (list, language) in lists.iter().zip(context.languages()) {
        for block in &list.blocks {
            let set = |size| plain_block(language, block, size);
            let (to, set) = match block.role {
                BlockRole::Note => (&mut notes, set(scale.text(SMALL))),
                BlockRole::Paragraph => {
                    let large = context.whole(set(scale.heading(HEADING * 0.7)));
                    (&mut words, large.weight(Weight::Semibold))
                }
                _ => (&mut words, set(scale.text(SMALL)).tint(Tint::Primary)),
            };
            to.push(context.marked(set.centered(), context.is_spoken(block)));
        }
    }
    let tell = (!context.content.tell.is_empty()).then(|| {
        let go = Action::Go(Route::Tell(0));
        let words = words_of("tell-title");
        let name = of_patient.name(&words);
        let label = of_patient.label(&words, scale.label(TITLE));
        let tell = of_patient.button_around("touch", name, label, go);
        let tell = tell.id(Id::new(TELL)).look(Look::Primary);
        let height = scale.target(STEP_BUTTON * 1.2);
        Element::from(tell.smallest(height * 4.0, height))
    });
    let content = Column::new()
        .push(emblem)
        .extend(words)
        .extend(tell)
        .extend(notes)
        .spacing(scale.apart(GAP * 1.5))
        .width(Length::Fill)
        .align_x(Alignment::Center);
    let content = context.scroll_area(content, Route::List.key()).centered();
    container(content)
        .padding([scale.px(GAP), scale.px(MARGIN)])
        .into()
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
