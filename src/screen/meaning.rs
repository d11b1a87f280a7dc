//! The meaning of a glossary word, shown over the card that contains it.

use iced::Length;
use iced::font::Weight;
use iced::widget::{Row, column, container};

use super::{Action, panel};
use crate::a11y::Role;
use crate::document::{BlockRole, Document};
use crate::language::Language;
use crate::picture::WORD_ASPECT;
use crate::picture::scene::scene;
use crate::theme::{BODY, GAP, MARGIN};
use crate::ui::context::{ViewContext, plain_block};
use crate::ui::picture_view;
use crate::widget::Element;

/// The widget id of the close button.
pub const CLOSE: &str = "meaning-close";

/// The meaning of a word in a language.
pub fn view<'a>(
    context: &ViewContext<'a>,
    language: &'a Language,
    word: &str,
) -> Element<'a, Action> {
    let scale = &context.scale;
    let document = Document::meaning(language, context.content, word);
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
    let picture = context.content.word_scene(word).map(|stem| {
        let picture = scene(
            context.content.drawing(stem),
            WORD_ASPECT,
            picture_view::label(&document),
        );
        container(picture).center(Length::Fill)
    });
    let crowded = scale.large_print() || scale.portrait();
    let words: Element<'a, Action> = match picture {
        Some(picture) if crowded => {
            let content = content.push(picture.height(scale.px(420.0)));
            context.scroll_area(content, 0).shrink_to_fit().into()
        }
        Some(picture) => context.row(
            Row::with_children([
                context.scroll_area(content, 0).centered().into(),
                picture.into(),
            ])
            .spacing(scale.px(panel::PADDING)),
        ),
        None => context.scroll_area(content, 0).shrink_to_fit().into(),
    };
    let content = panel::with_foot(context, words, panel::close_bar(context, CLOSE));
    let height = match (scale.large_print(), scale.portrait()) {
        (true, _) => f32::INFINITY,
        (false, true) => 1100.0,
        (false, false) => 620.0,
    };
    panel::centered(context, content, [1320.0, height], MARGIN)
}
