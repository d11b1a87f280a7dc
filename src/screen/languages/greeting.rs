//! The greetings in the top bar of the languages screen, below the clinic's name.

use iced::font::Weight;
use iced::widget::{Row, column, container};
use iced::{Alignment, Length};

use crate::document::{Block, BlockRole, Document};
use crate::language::language_pages::LanguagePages;
use crate::theme::{GAP, SMALL, TITLE};
use crate::ui::chrome;
use crate::ui::context::{ViewContext, plain};
use crate::widget::first_fit::{Candidate, first_fit};
use crate::widget::icon::Tint;
use crate::widget::rich_text::{RichSpan, RichText};
use crate::widget::{Element, Face};

/// The clinic's name above the greetings.
pub(super) fn title<'a>(
    context: &ViewContext<'a>,
    document: &Document,
    pages: &LanguagePages<'_>,
) -> Element<'a, chrome::Message> {
    let clinic = context.branding.words(context.scale.label(SMALL));
    let clinic = clinic.map(|it| it.tint(Tint::Primary).into());
    let title = column![].extend(clinic).align_x(context.start());
    title.push(greeting(context, document, pages)).into()
}

/// The greetings in the top bar, one per greeting language, on one line whose height does not depend on
/// them: tiles must not move under a finger.
fn greeting<'a>(
    context: &ViewContext<'a>,
    document: &Document,
    pages: &LanguagePages<'_>,
) -> Element<'a, chrome::Message> {
    let greetings = document.of(BlockRole::Greeting).zip(pages.greeting());
    let greetings = greetings.map(|(block, meta)| (block.clone(), Face::of(meta)));
    let greetings: Vec<_> = greetings.collect();
    let context = *context;
    let size = context.scale.label(TITLE * 0.9);
    let gap = context.scale.px(GAP);
    let line = first_fit(0, move |_, room| {
        let words = |(block, face): &(Block, Face), size: f32| {
            RichText::new(vec![RichSpan::plain(block.text())], *face, size)
                .blocks([block.id.clone()])
                .tight()
                .weight(Weight::Semibold)
        };
        let dot = |size: f32| plain(context.first, DOT, size);
        let between = dot(size).narrowest() + gap * 2.0;
        let widths = greetings.iter().map(|it| words(it, size).narrowest());
        let gaps = between * greetings.len().saturating_sub(1) as f32;
        let part = (room.width - gaps) / widths.sum::<f32>().max(1.0);
        let size = (size * part.min(1.0) * 0.98).max(context.scale.smallest() * 0.5);
        let mut pieces: Vec<Element<'a, chrome::Message>> = Vec::new();
        for it in &greetings {
            if !pieces.is_empty() {
                pieces.push(dot(size).silent().into());
            }
            pieces.push(context.marked(words(it, size), context.is_spoken(&it.0)));
        }
        let line = Row::with_children(pieces)
            // The highlight extends beyond the text; the spacing keeps it clear of the dot.
            .spacing(gap)
            .width(Length::Fill)
            .height(Length::Fill)
            .align_y(Alignment::Center);
        Candidate::Otherwise(context.row(line))
    });
    // The highest lines are those of Nastaliq.
    container(line).height(size * 2.0).into()
}

/// Separator between greetings.
const DOT: &str = "·";
