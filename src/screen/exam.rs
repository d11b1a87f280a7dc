//! The question which exam the patient is here for: a picture for each exam, and "I am not sure".

use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Space, column, container};
use iced::{Length, Padding};

use super::Action;
use crate::a11y::Role;
use crate::document::{Block, BlockRole, Document, Label, UNSURE, answer};
use crate::picture::scene::cropped_scene;
use crate::route::Route;
use crate::theme::{GAP, HEADING, MARGIN, SMALL, SMALLEST, TITLE};
use crate::ui::context::{ViewContext, joined_notes, plain_block};
use crate::ui::{chrome, listen_bar};
use crate::widget::control::{Control, Look};
use crate::widget::icon::Tint;
use crate::widget::tiles::Tiles;
use crate::widget::{Element, scaffold};

/// Height of the picture of a tile, in px of a 1920x1080 window.
const PICTURE: f32 = 190.0;

/// The widget id of the tile of an answer, by its message id.
pub fn tile_id(answer: &str) -> Id {
    Id::from(answer.to_owned())
}

/// The tile that has the focus at first.
pub fn first_tile() -> Id {
    tile_id(UNSURE)
}

/// The screen.
pub fn view<'a>(context: &ViewContext<'a>, documents: &[Document]) -> Element<'a, Action> {
    scaffold::page(
        &context.scale,
        chrome::top(context, Route::Exam, None).map(Action::Chrome),
        middle(context, documents),
        match listen_bar::bar(context) {
            Some(bar) => bar.map(|message| Action::Chrome(chrome::Message::Listen(message))),
            None => notes(context, documents),
        },
    )
}

fn middle<'a>(context: &ViewContext<'a>, documents: &[Document]) -> Element<'a, Action> {
    let scale = &context.scale;
    let headings = documents.iter().zip(context.languages());
    let headings = headings.filter_map(|(document, language)| {
        let block = document.first(BlockRole::Heading)?;
        let size = scale.heading(HEADING * 0.86);
        let heading = context.whole(plain_block(language, block, size));
        let heading = heading.weight(Weight::Bold).role(Role::Heading(1)).fill();
        Some(context.marked(heading, context.is_spoken(block)))
    });
    let columns = match (scale.portrait(), scale.growth()) {
        (true, 1.45..) | (false, 2.2..) => 1,
        (true, _) | (false, 1.3..) => 2,
        _ => 4,
    };
    let answers = documents
        .first()
        .map(|document| document.of(BlockRole::Choice));
    let tiles = answers.into_iter().flatten();
    let tiles = tiles.map(|block| tile(context, documents, block));
    let gap = scale.apart(GAP);
    let tiles = Tiles::new(tiles.collect(), context.direction(), columns, gap);
    let margin = Padding::from([scale.px(20.0), scale.px(MARGIN)]);
    let headings = column(headings).spacing(scale.px(GAP / 2.0));
    if scale.large_print() || context.is_tall() {
        let all = column![headings, tiles].spacing(scale.px(GAP));
        return container(context.reel(all, 0)).padding(margin).into();
    }
    column![headings, context.reel(tiles.spread(), 0)]
        .spacing(scale.px(GAP))
        .width(Length::Fill)
        .padding(margin)
        .into()
}

fn tile<'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    choice: &Block,
) -> Element<'a, Action> {
    let scale = &context.scale;
    let id = choice.id.as_str();
    let exam = answer(id);
    let is_unsure = id == UNSURE;
    let hint = format!("{id}-hint");
    let mut lines = column![].width(Length::Fill).spacing(scale.px(6.0));
    let (mut blocks, mut phrases) = (Vec::new(), Vec::new());
    for (side, (document, language)) in documents.iter().zip(context.languages()).enumerate() {
        let Some(title) = document.block(id).filter(|it| side == 0 || !it.falls_back) else {
            continue;
        };
        let weight = if side == 0 {
            Weight::Bold
        } else {
            Weight::Normal
        };
        let words = context.whole(plain_block(language, title, scale.text(TITLE)));
        lines = lines.push(words.weight(weight).label_of_control().fill());
        phrases.push(title.phrase());
        blocks.push(title);
    }
    let label = Label::new(vec![choice.id.clone()], phrases);
    if let [document] = documents
        && let Some(hint) = document.block(&hint)
    {
        let words = context.whole(plain_block(context.first, hint, scale.text(SMALL)));
        lines = lines.push(words.fill());
        blocks.push(hint);
    }
    let lines = container(lines).padding(scale.px(18.0));
    let picture: Element<'a, Action> = match is_unsure {
        true => Space::new().into(),
        false => cropped_scene(id, scale.px(PICTURE)),
    };
    let control = Control::new(label, column![picture, lines], Action::ChooseExam(exam))
        .id(tile_id(id))
        .look(if is_unsure {
            Look::Primary
        } else {
            Look::Plain
        })
        .width(Length::Fill)
        .top()
        .padding(scale.px(6.0));
    context.marked_tile(control, context.is_any_spoken(blocks))
}

fn notes<'a>(context: &ViewContext<'a>, documents: &[Document]) -> Element<'a, Action> {
    let notes = documents.iter().zip(context.languages());
    let notes = notes.map(|(document, language)| {
        let words = joined_notes(language, document, context.scale.label(SMALLEST));
        let words = words.tight().tint(Tint::Muted).fill();
        context.marked(words, context.is_any_spoken(document.of(BlockRole::Note)))
    });
    column(notes).into()
}
