//! The meaning of a glossary word, shown over the card that contains it.

use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Row, column, container};
use iced::{Alignment, Length};

use crate::a11y::Role;
use crate::document::{BlockRole, Document, word_scene};
use crate::language::Language;
use crate::picture::scene::scene;
use crate::theme::{BODY, GAP, MARGIN, STEP_BUTTON};
use crate::ui::context::{ViewContext, plain_block, words_of};
use crate::ui::picture_view;
use crate::widget::control::Look;
use crate::widget::shrink_to_fit::shrink_to_fit;
use crate::widget::{Element, bars};

/// The only message of this panel: close it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Close;

/// The widget id of the close button.
pub const CLOSE: &str = "meaning-close";

/// Aspect ratio of a word's picture (width / height).
const WORD_ASPECT: f32 = 800.0 / 600.0;

/// The meaning of a word in a language.
pub fn view<'a>(
    context: &ViewContext<'a>,
    language: &'a Language,
    word: &str,
) -> Element<'a, Close> {
    let scale = &context.scale;
    let document = Document::meaning(language, word);
    let mut content = column![].spacing(scale.px(GAP)).width(Length::Fill);
    for block in &document.blocks {
        let words = match block.role {
            // These are the label of the picture.
            BlockRole::Picture | BlockRole::Description => continue,
            BlockRole::Term => context
                .whole(plain_block(language, block, scale.text(60.0)))
                .weight(Weight::Bold)
                .role(Role::Heading(1)),
            _ => plain_block(language, block, scale.text(BODY)).measured(),
        };
        content = content.push(words.fill());
    }
    let close = context
        .button("close", words_of("button-close"), Close)
        .look(Look::Primary)
        .id(Id::new(CLOSE))
        .smallest(scale.target(STEP_BUTTON * 2.0), scale.target(STEP_BUTTON));
    let picture = word_scene(word).map(|stem| {
        let picture = scene(&stem, WORD_ASPECT, picture_view::label(&document));
        container(picture).center(Length::Fill)
    });
    let crowded = scale.large_print() || scale.portrait();
    let words: Element<'a, Close> = match picture {
        Some(picture) if crowded => {
            let content = content.push(picture.height(scale.px(420.0)));
            context.reel(content, 0).shrink_to_fit().into()
        }
        Some(picture) => context.row(
            Row::with_children([context.reel(content, 0).centered().into(), picture.into()])
                .spacing(scale.px(GAP)),
        ),
        None => context.reel(content, 0).shrink_to_fit().into(),
    };
    let bar = Row::with_children([close.into()])
        .align_y(Alignment::Center)
        .width(Length::Fill);
    let content = column![words, bars::foot(scale, context.row(bar))];
    let panel = bars::surface(scale, shrink_to_fit(content), false)
        .padding(scale.px(28.0))
        .width(Length::Fill)
        .max_width(scale.px(1320.0))
        .max_height(match (scale.large_print(), scale.portrait()) {
            (true, _) => f32::INFINITY,
            (false, true) => scale.px(1100.0),
            (false, false) => scale.px(620.0),
        });
    container(panel)
        .center(Length::Fill)
        .padding(scale.px(MARGIN))
        .into()
}
