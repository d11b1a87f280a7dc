//! What greets people while nobody is there: a greeting in one of the clinic's languages, a film,
//! and how to begin. Any touch and any key leads on; nothing on it need be hit.

use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use crate::document::{Document, Role};
use crate::film::Film;
use crate::picture::film_view::film_view;
use crate::theme::{GAP, HEADING, MARGIN, SMALL, STEP_BUTTON, TITLE};
use crate::ui::chrome::words_of;
use crate::ui::context::{ViewContext, plain};
use crate::ui::picture_view;
use crate::widget::control::{Control, Look};
use crate::widget::icon::{Tint, icon};
use crate::widget::{Element, a11y};

/// Somebody begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Begin;

/// The id of the control that begins.
pub const BEGIN: &str = "begin";

/// How far everything moves between two turns, in px of the design: enough that no edge stays
/// where it was.
pub const DRIFT: f32 = 18.0;

/// The greeting in the language of an eye, with a film.
pub fn view<'a>(context: &ViewContext<'a>, film: &'static Film) -> Element<'a, Begin> {
    let scale = &context.scale;
    let document = Document::welcome(context.first, film.id);
    let picture = film_view(film, context.clock, picture_view::name(&document));
    let words = words(context, &document);
    let gap = scale.px(GAP * 2.5);
    let content: Element<'a, Begin> = if scale.portrait() {
        let pieces = [words, picture].map(|it| container(it).center_x(Length::Fill).into());
        Column::with_children(pieces).spacing(gap).into()
    } else {
        let pieces = [words, picture].map(|it| container(it).center(Length::Fill).into());
        context.row(Row::with_children(pieces).spacing(gap))
    };
    container(content)
        .center(Length::Fill)
        .padding(scale.px(MARGIN * 1.5))
        .into()
}

fn words<'a>(context: &ViewContext<'a>, document: &Document) -> Element<'a, Begin> {
    let scale = &context.scale;
    let text = |role| {
        let blocks = document.of(role).map(|block| block.text());
        blocks.collect::<String>()
    };
    let name = plain(context.first, &text(Role::Note), scale.label(SMALL * 1.2))
        .tight()
        .weight(Weight::Semibold)
        .tint(Tint::Muted);
    let greeting = plain(context.first, &text(Role::Heading), scale.px(HEADING * 2.2));
    let greeting = context
        .whole(greeting)
        .weight(Weight::Bold)
        .role(a11y::Role::Heading(1));
    let size = scale.label(TITLE * 1.15);
    let touch = context
        .whole(plain(context.first, &text(Role::Choice), size))
        .weight(Weight::Semibold);
    let content = Row::with_children([icon("touch", size * 1.5, Tint::Inherit), touch.into()]);
    let content = context.row(content.spacing(scale.px(GAP)).align_y(Alignment::Center));
    let height = scale.target(STEP_BUTTON * 1.3);
    let touch = Control::new(words_of("welcome-touch")(context.first), content, Begin)
        .id(Id::new(BEGIN))
        .look(Look::Primary)
        .smallest(height, height)
        .padding([scale.px(GAP), scale.px(MARGIN)]);
    let side = match scale.portrait() {
        true => Alignment::Center,
        false => context.start(),
    };
    let apart = Space::new().height(scale.px(GAP));
    Column::with_children([name.into(), greeting.into(), apart.into(), touch.into()])
        .spacing(scale.px(GAP))
        .align_x(side)
        .width(match scale.portrait() {
            true => Length::Shrink,
            false => Length::Fill,
        })
        .into()
}
