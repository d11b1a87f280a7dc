//! The question which exam the patient is here for: a picture for each exam, and "I am not sure".

use iced::advanced::widget::Id;

use super::Action;
use crate::content::ExamId;
use crate::document::{BlockRole, Document, answer_id, answer_picture};
use crate::route::Route;
use crate::ui::choices::{self, Choices};
use crate::ui::context::ViewContext;
use crate::ui::picture_tile::PictureTile;
use crate::widget::Element;

/// The widget id of the tile of an answer, by its index.
pub fn tile_id(answer: usize) -> Id {
    format!("answer-{answer}").into()
}

/// The screen on the page with a tile.
pub fn view<'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    tile: usize,
) -> Element<'a, Action> {
    let choices = documents.first().map(|it| it.of(BlockRole::Choice));
    let answers = choices.into_iter().flatten().filter_map(|choice| {
        let mut answers = ExamId::ALL.map(Some).into_iter().chain([None]);
        answers.find(|answer| answer_id(*answer) == choice.id.as_str())
    });
    let tiles = answers.enumerate().map(|(index, answer)| {
        let title = answer_id(answer);
        PictureTile {
            id: tile_id(index),
            hint: format!("{title}-hint"),
            title,
            picture: answer_picture(answer),
            action: Action::ChooseExam(answer),
        }
    });
    let choices = Choices {
        at: Route::Exam,
        tiles: tiles.collect(),
        tile,
        beside_heading: None,
        beside_notes: None,
    };
    choices::view(context, documents, choices)
}
