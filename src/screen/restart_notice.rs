//! The "one moment" notice, shown while the program restarts.

use iced::font::Weight;
use iced::widget::{Column, container};
use iced::{Alignment, Length};

use crate::a11y::Role;
use crate::document::{BlockRole, Document};
use crate::language::Language;
use crate::theme::{GAP, HEADING, MARGIN, Scale};
use crate::ui::context::plain_block;
use crate::widget::Element;

/// Maximum number of languages that fit on the screen.
pub const LANGUAGES: usize = 8;

/// The notice in each language; at most [`LANGUAGES`] fit.
pub fn view<'a, Message: Clone + 'a>(
    languages: &[Language],
    scale: &Scale,
) -> Element<'a, Message> {
    let lines = languages.iter().filter_map(|language| {
        let document = Document::restart_notice(language);
        let heading = document.first(BlockRole::Heading)?;
        let words = plain_block(language, heading, scale.px(HEADING * 0.8))
            .tight()
            .weight(Weight::Semibold)
            .role(Role::Heading(1));
        Some(words.into())
    });
    let lines = Column::with_children(lines)
        .spacing(scale.px(GAP))
        .align_x(Alignment::Center);
    container(lines)
        .center(Length::Fill)
        .padding(scale.px(MARGIN))
        .into()
}
