//! The home screen, with a tile for each topic.

use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Column, Row, column, container};
use iced::{Alignment, Length, Padding};

use super::Action;
use crate::a11y::Role;
use crate::content::CardAt;
use crate::document::{BlockRole, Document, Label, OTHER_EXAM, topic_title_id};
use crate::route::Route;
use crate::theme::{GAP, HEADING, MARGIN, SMALL, SMALLEST, TITLE};
use crate::ui::chrome;
use crate::ui::context::{ViewContext, joined_notes, plain, plain_block, words_of};
use crate::ui::listen_bar;
use crate::widget::control::{Control, Look};
use crate::widget::icon::{Tint, icon};
use crate::widget::tiles::Tiles;
use crate::widget::{Element, scaffold};

/// The widget id of the button that leads to the glossary.
pub const WORDS: &str = "words";

/// The widget id of the tile that leads to "Tell and ask".
pub const TELL: &str = "tell";

/// The widget id of the button that leads to "About this guide".
pub const ABOUT: &str = "about";

/// The widget id of a topic's tile.
pub fn tile_id(topic: usize) -> Id {
    format!("topic-{topic}").into()
}

/// The home screen, with the clinic's branding.
pub fn view<'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    clinic: chrome::Branding<'_>,
) -> Element<'a, Action> {
    let title = (!clinic.name.is_empty()).then(|| {
        let name = plain(context.first, clinic.name, context.scale.label(TITLE));
        name.tight().weight(Weight::Bold).fill().into()
    });
    scaffold::page(
        &context.scale,
        chrome::top(context, Route::Home, clinic.with_logo(context, title)).map(Action::Chrome),
        middle(context, documents),
        match listen_bar::bar(context) {
            // The notes are read aloud too, so they stay visible above the Listen bar.
            Some(bar) if !notes_scroll(context) => {
                column![notes(context, documents), listening(bar)]
                    .spacing(context.scale.px(GAP))
                    .into()
            }
            Some(bar) => listening(bar),
            None => bottom(context, documents),
        },
    )
}

fn listening<'a>(bar: Element<'a, listen_bar::Message>) -> Element<'a, Action> {
    bar.map(|message| Action::Chrome(chrome::Message::Listen(message)))
}

fn middle<'a>(context: &ViewContext<'a>, documents: &[Document]) -> Element<'a, Action> {
    let scale = &context.scale;
    let two = documents.len() > 1;
    let headings = documents.iter().zip(context.languages());
    let headings = headings.filter_map(|(document, language)| {
        let block = document.first(BlockRole::Heading)?;
        let size = scale.heading(if two { 52.0 } else { HEADING * 0.86 });
        let heading = context
            .whole(plain_block(language, block, size))
            .weight(Weight::Bold)
            .role(Role::Heading(1))
            .fill();
        Some(context.marked(heading, context.is_spoken(block)))
    });
    let headings: Vec<_> = headings.collect();
    let heading = if scale.large_print() {
        // Half of the width would fit one word per line at most.
        Column::with_children(headings).into()
    } else {
        sides(context, headings)
    };
    let heading = beside_other_exam(context, documents, heading);
    let columns = match (scale.portrait(), scale.growth()) {
        (true, 1.45..) | (false, 2.2..) => 1,
        (true, _) | (false, 1.3..) => 2,
        _ => 4,
    };
    let tiles = (0..context.content.topics.len()).map(|topic| tile(context, documents, topic));
    let tiles = Tiles::new(
        tiles.collect(),
        context.direction(),
        columns,
        scale.apart(GAP),
    );
    let margin = Padding::from([scale.px(20.0), scale.px(MARGIN)]);
    // In tall scripts, tiles need the whole height at smaller text sizes already.
    if scale.large_print() || context.is_tall() {
        // A large heading outside the scroll area would leave too little height for the tiles.
        let all = column![heading, tiles, notes(context, documents)].spacing(scale.px(GAP));
        return container(context.scroll_area(all, 0))
            .padding(margin)
            .into();
    }
    let tiles: Element<'a, Action> = if notes_scroll(context) {
        column![tiles, notes(context, documents)]
            .spacing(scale.px(GAP))
            .into()
    } else {
        tiles.spread().into()
    };
    column![heading, context.scroll_area(tiles, 0)]
        .spacing(scale.px(GAP))
        .width(Length::Fill)
        .padding(margin)
        .into()
}

/// The heading with the control that asks again for the exam, if there is a choice.
fn beside_other_exam<'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    heading: Element<'a, Action>,
) -> Element<'a, Action> {
    let asks = documents
        .first()
        .is_some_and(|it| it.block(OTHER_EXAM).is_some());
    if !asks {
        return heading;
    }
    let button = context.button("repeat", words_of(OTHER_EXAM), Action::OtherExam);
    let button = button.id(Id::new(OTHER_EXAM));
    if context.scale.large_print() {
        return column![heading, button]
            .spacing(context.scale.px(GAP))
            .into();
    }
    context.bar([heading, button.into()])
}

/// Whether the notes are too large for the bottom bar and scroll with the tiles instead.
fn notes_scroll(context: &ViewContext<'_>) -> bool {
    context.scale.growth() >= 1.3 || context.is_tall()
}

fn notes<'a>(context: &ViewContext<'a>, documents: &[Document]) -> Element<'a, Action> {
    // A language that lacks the notes has none, not empty ones.
    let noted = |it: &(&Document, _)| it.0.of(BlockRole::Note).next().is_some();
    let notes = documents.iter().zip(context.languages()).filter(noted);
    let notes = notes.map(|(document, language)| {
        let words = joined_notes(language, document, context.scale.label(SMALLEST));
        let words = words.tight().tint(Tint::Muted).fill();
        context.marked(words, context.is_any_spoken(document.of(BlockRole::Note)))
    });
    sides(context, notes.collect())
}

fn tile<'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    topic: usize,
) -> Element<'a, Action> {
    let scale = &context.scale;
    let about = context.content.topics.get(topic);
    let drawing = about.map_or("info", |topic| &topic.icon);
    let title_id = about.map(topic_title_id).unwrap_or_default();
    let look = if topic == 0 {
        Look::Primary
    } else {
        Look::Plain
    };
    let tint = if topic == 0 {
        Tint::Inherit
    } else {
        Tint::Primary
    };
    let two = documents.len() > 1;
    // At large text sizes the icon goes beside the text, to save height.
    let beside = scale.growth() >= 1.3;
    let size = scale.text(if two { 56.0 } else { 60.0 });
    let drawing = icon(drawing, if beside { scale.label(76.0) } else { size }, tint);
    let mut lines = column![].width(Length::Fill).spacing(scale.px(6.0));
    let (mut blocks, mut phrases) = (Vec::new(), Vec::new());
    for (side, (document, language)) in documents.iter().zip(context.languages()).enumerate() {
        let Some(title) = document.block(&title_id) else {
            continue;
        };
        if side > 0 && title.falls_back {
            continue;
        }
        let weight = if side == 0 {
            Weight::Bold
        } else {
            Weight::Normal
        };
        let size = scale.text(if two { TITLE * 0.86 } else { TITLE });
        let words = context.whole(plain_block(language, title, size));
        lines = lines.push(words.weight(weight).label_of_control().fill());
        phrases.push(title.phrase());
        blocks.push(title);
    }
    let label = Label::new(
        blocks.first().map(|it| it.id.clone()).into_iter().collect(),
        phrases,
    );
    if let [document] = documents
        && let Some(hint) = about.and_then(|about| document.block(&format!("{}-hint", about.id)))
    {
        let words = context.whole(plain_block(context.first, hint, scale.text(SMALL)));
        lines = lines.push(words.fill());
        blocks.push(hint);
    }
    let aligned = context.start();
    let lines = lines.align_x(aligned);
    let content: Element<'a, Action> = if beside {
        context.row(Row::with_children([drawing, lines.into()]).spacing(scale.px(GAP)))
    } else {
        column![drawing, lines]
            .spacing(scale.px(8.0))
            .align_x(aligned)
            .into()
    };
    let first = Route::Card(CardAt::first_of(topic));
    let control = Control::new(label, content, Action::Go(first))
        .id(tile_id(topic))
        .look(look)
        .width(Length::Fill)
        .top()
        .padding([scale.px(14.0), scale.px(26.0)]);
    context.marked_tile(control, context.is_any_spoken(blocks))
}

fn bottom<'a>(context: &ViewContext<'a>, documents: &[Document]) -> Element<'a, Action> {
    let go = |drawing, words, route, id| {
        let button = context.button(drawing, words_of(words), Action::Go(route));
        chrome::step(context, button, id)
    };
    let tell = (!context.content.tell.is_empty())
        .then(|| go("checklist", "tell-title", Route::Tell(0), TELL));
    let buttons = Row::with_children(tell.into_iter().chain([
        go("book", "button-words", Route::Words(0), WORDS),
        go("info", "button-about", Route::About(0), ABOUT),
    ]))
    .spacing(context.scale.apart(GAP));
    if notes_scroll(context) {
        return context.row(buttons.width(Length::Fill));
    }
    let notes = notes(context, documents);
    // Two languages beside the buttons would fit only a few words per line.
    if context.scale.portrait() || context.second.is_some() {
        return column![notes, context.row(buttons.width(Length::Fill))]
            .spacing(context.scale.px(GAP))
            .into();
    }
    let row = Row::with_children([context.row(buttons), notes])
        .spacing(context.scale.px(GAP * 1.5))
        .align_y(Alignment::Center);
    context.row(row)
}

/// The same text in each language in use, side by side.
fn sides<'a>(context: &ViewContext<'a>, words: Vec<Element<'a, Action>>) -> Element<'a, Action> {
    let columns = words.len();
    Tiles::new(
        words,
        context.direction(),
        columns,
        context.scale.px(GAP * 2.0),
    )
    .into()
}
