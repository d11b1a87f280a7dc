//! The attract screen: the clinic's name, a greeting in one of its languages, a
//! film or a scene, and how to begin. A
//! touch anywhere or any key leaves it.

use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use super::Action;
use crate::a11y::Role;
use crate::content::Picture;
use crate::document::{BlockRole, Document};
use crate::film::film;
use crate::picture::SCENE_ASPECT;
use crate::picture::film_view::film_view;
use crate::picture::scene::scene;
use crate::theme::{GAP, HEADING, MARGIN, SMALL, STEP_BUTTON, TITLE};
use crate::ui::context::{ViewContext, plain_block, words_of};
use crate::ui::picture_view;
use crate::widget::Element;
use crate::widget::control::{Control, Look};
use crate::widget::icon::{Tint, icon};

/// The widget id of the button that begins a session.
pub const BEGIN: &str = "begin";

/// How far the content shifts between greetings to prevent burn-in, in px of the design: far
/// enough that no edge stays in place.
pub const DRIFT: f32 = 18.0;

/// The greeting in the first language, beside a picture.
pub fn view<'a>(context: &ViewContext<'a>, picture: &Picture) -> Element<'a, Action> {
    let scale = &context.scale;
    let document = Document::welcome(context.first, picture);
    let label = picture_view::label(&document);
    let picture = match picture {
        Picture::Film(id) => film(id).map(|film| film_view(film, context.clock, None, label)),
        Picture::Scene(stem) => Some(scene(context.content.drawing(stem), SCENE_ASPECT, label)),
        Picture::Doses => None,
    };
    let picture = picture.unwrap_or_else(|| Space::new().into());
    let words = words(context, &document);
    let gap = scale.px(GAP * 2.5);
    let content: Element<'a, Action> = if scale.portrait() {
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

fn words<'a>(context: &ViewContext<'a>, document: &Document) -> Element<'a, Action> {
    let scale = &context.scale;
    let set = |role, size: f32| {
        let block = document.first(role);
        block.map(|block| plain_block(context.first, block, size))
    };
    let clinic = context.branding.words(scale.label(TITLE));
    let clinic = clinic.map(|it| context.whole(it).tint(Tint::Primary).into());
    let name = set(BlockRole::Note, scale.label(SMALL * 1.2));
    let name = name.map(|it| it.tight().weight(Weight::Semibold).tint(Tint::Muted).into());
    let greeting = set(BlockRole::Heading, scale.px(HEADING * 2.2)).map(|it| {
        let greeting = context.whole(it).weight(Weight::Bold);
        greeting.role(Role::Heading(1)).into()
    });
    let apart = Space::new().height(scale.px(GAP)).into();
    let touch = begin(context);
    let names = clinic.into_iter().chain(name);
    let pieces = names.chain(greeting).chain([apart, touch]);
    let side = if scale.portrait() {
        Alignment::Center
    } else {
        context.start()
    };
    Column::with_children(pieces)
        .spacing(scale.px(GAP))
        .align_x(side)
        .width(if scale.portrait() {
            Length::Shrink
        } else {
            Length::Fill
        })
        .into()
}

/// The button that begins a session. Touches elsewhere work too; screen readers need a control.
fn begin<'a>(context: &ViewContext<'a>) -> Element<'a, Action> {
    let scale = &context.scale;
    let words = words_of("welcome-touch");
    let size = scale.label(TITLE * 1.15);
    let touch = context
        .whole(words.set(context.first, size))
        .weight(Weight::Semibold)
        .label_of_control();
    let content = Row::with_children([icon("touch", size * 1.5, Tint::Inherit), touch.into()]);
    let content = context.row(content.spacing(scale.px(GAP)).align_y(Alignment::Center));
    let height = scale.target(STEP_BUTTON * 1.3);
    Control::new(words.label(context.first), content, Action::BeginSession)
        .id(Id::new(BEGIN))
        .look(Look::Primary)
        .smallest(height, height)
        .padding([scale.px(GAP), scale.px(MARGIN)])
        .into()
}
