//! The question which exam the patient is here for: a picture for each exam, and "I am not sure".

use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Row, column, container};
use iced::{Alignment, Length, Padding};

use super::Action;
use crate::a11y::Role;
use crate::document::{Block, BlockRole, Document, Label, UNSURE, answer, answer_picture};
use crate::picture::SCENE_ASPECT;
use crate::picture::scene::scene;
use crate::route::Route;
use crate::theme::{GAP, HEADING, MARGIN, SMALL, SMALLEST, TITLE};
use crate::ui::context::{ViewContext, joined_notes, plain_block};
use crate::ui::{chrome, listen_bar};
use crate::widget::control::{Control, Look};
use crate::widget::icon::Tint;
use crate::widget::tiles::Tiles;
use crate::widget::{Element, scaffold};

/// Height of the picture of a tile in px of the design, in landscape and in portrait.
const PICTURE: (f32, f32) = (176.0, 148.0);

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
        (true, _) | (false, 2.2..) => 1,
        (false, 1.3..) => 2,
        _ => 3,
    };
    let answers = documents.first().map(|it| it.of(BlockRole::Choice));
    let tiles = answers.into_iter().flatten();
    let tiles = tiles.map(|block| tile(context, documents, block));
    let tiles = rows(context, tiles.collect(), columns);
    let margin = Padding::from([scale.px(20.0), scale.px(MARGIN)]);
    let headings = column(headings).spacing(scale.px(GAP / 2.0));
    if scale.large_print() || context.is_tall() {
        let all = column![headings, tiles].spacing(scale.px(GAP));
        return container(context.scroll_area(all, 0))
            .padding(margin)
            .into();
    }
    column![headings, context.scroll_area(tiles, 0)]
        .spacing(scale.px(GAP))
        .width(Length::Fill)
        .padding(margin)
        .into()
}

/// The tiles in rows. The last tile, which is no exam, takes the rest of its row.
fn rows<'a>(
    context: &ViewContext<'a>,
    mut tiles: Vec<Element<'a, Action>>,
    columns: u16,
) -> Element<'a, Action> {
    let gap = context.scale.apart(GAP);
    let grid = |tiles, columns| Tiles::new(tiles, context.direction(), columns, gap);
    let unsure = tiles.pop();
    let rest = tiles.len() % usize::from(columns);
    let last = tiles.split_off(tiles.len() - rest);
    let taken = u16::try_from(rest).unwrap_or_default();
    let mut row = Row::new().spacing(gap);
    if rest > 0 {
        row = row.push(container(grid(last, rest)).width(Length::FillPortion(taken)));
    }
    if let Some(unsure) = unsure {
        row = row.push(container(unsure).width(Length::FillPortion(columns - taken)));
    }
    column![grid(tiles, usize::from(columns)), context.row(row)]
        .spacing(gap)
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
    // Three lines of a tall script such as Nastaliq would not leave room for three rows.
    let dense = if context.first.meta.line_height >= 2.0 {
        0.7
    } else {
        0.84
    };
    let mut lines = column![].width(Length::Fill).spacing(scale.px(4.0));
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
        let words = context.whole(plain_block(language, title, scale.text(TITLE * dense)));
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
    let picture = answer_picture(exam);
    let height = scale.px(if scale.portrait() {
        PICTURE.1
    } else {
        PICTURE.0
    });
    let picture = container(scene(&picture, SCENE_ASPECT, Label::default()))
        .width(height * SCENE_ASPECT)
        .height(height);
    let inside = Row::with_children([picture.into(), lines.into()])
        .spacing(scale.px(GAP))
        .align_y(Alignment::Center);
    let inside = context.row(inside);
    let control = Control::new(label, inside, Action::ChooseExam(exam))
        .id(tile_id(id))
        .look(if is_unsure {
            Look::Primary
        } else {
            Look::Plain
        })
        .width(Length::Fill)
        .padding(scale.px(14.0));
    context.marked_tile(control, context.is_any_spoken(blocks))
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
    column(notes).into()
}
