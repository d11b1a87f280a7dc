//! What to do when the patient feels unwell: in their language, and in the team's.

use iced::font::Weight;
use iced::widget::column;
use iced::{Alignment, Length};

use super::tell::UNWELL_ICON;
use super::{Action, panel};
use crate::a11y::Role;
use crate::document::{BlockRole, Document};
use crate::language::Language;
use crate::theme::{BODY, GAP, HEADING, MARGIN};
use crate::ui::alarm::disc;
use crate::ui::context::{ViewContext, plain_block};
use crate::widget::Element;

/// The widget id of the close button.
pub const CLOSE: &str = "unwell-close";

/// The panel. `staff` is the team's language, if it is not the patient's.
pub fn view<'a>(context: &ViewContext<'a>, staff: Option<&'a Language>) -> Element<'a, Action> {
    let scale = &context.scale;
    let mut content = column![disc(UNWELL_ICON, scale.px(130.0))]
        .spacing(scale.px(GAP))
        .width(Length::Fill)
        .align_x(Alignment::Center);
    for language in std::iter::once(context.first).chain(staff) {
        for block in &Document::unwell(language).blocks {
            let words = match block.role {
                BlockRole::Heading => context
                    .whole(plain_block(language, block, scale.heading(HEADING)))
                    .weight(Weight::Bold)
                    .role(Role::Heading(1)),
                _ => plain_block(language, block, scale.text(BODY)),
            };
            content = content.push(words.centered());
        }
    }
    let words = context.scroll_area(content, 0).shrink_to_fit();
    let content = panel::with_foot(context, words, panel::close_bar(context, CLOSE));
    panel::centered(context, content, [1500.0, f32::INFINITY], MARGIN)
}
