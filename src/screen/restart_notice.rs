//! What shows while the program is being started again: no fault, only a request for patience.

use iced::font::Weight;
use iced::widget::{Column, container};
use iced::{Alignment, Length};

use crate::document::Document;
use crate::language::Language;
use crate::theme::{GAP, HEADING, MARGIN, Scale};
use crate::ui::context::plain;
use crate::widget::{Element, a11y};

/// More languages than this would not fit.
pub const LANGUAGES: usize = 8;

/// The request, in each of a few languages ([`LANGUAGES`] at most).
pub fn view<'a, Message: Clone + 'a>(
    languages: &[Language],
    scale: &Scale,
) -> Element<'a, Message> {
    let lines = languages.iter().map(|language| {
        let words = Document::moment(language).heading();
        plain(language, &words, scale.px(HEADING * 0.8))
            .tight()
            .weight(Weight::Semibold)
            .role(a11y::Role::Heading(1))
            .into()
    });
    let lines = Column::with_children(lines)
        .spacing(scale.px(GAP))
        .align_x(Alignment::Center);
    container(lines)
        .center(Length::Fill)
        .padding(scale.px(MARGIN))
        .into()
}
