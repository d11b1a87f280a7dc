//! The "About this guide" screen: purpose, sources and review status.

use iced::font::Weight;
use iced::widget::{Column, Row, column, container};
use iced::{Alignment, Length, Padding};

use crate::a11y::Role;
use crate::content::Picture;
use crate::document::{Block, BlockRole, Document};
use crate::picture::SCENE_ASPECT;
use crate::picture::scene::scene;
use crate::route::Route;
use crate::theme::{GAP, MARGIN, SMALL};
use crate::ui::context::{ViewContext, block, plain_block, words_of};
use crate::ui::document_layout::{crowded, middle};
use crate::ui::document_view::bullet;
use crate::ui::{chrome, picture_view};
use crate::widget::icon::{Tint, icon};
use crate::widget::tiles::Tiles;
use crate::widget::{Element, Face, scaffold};

/// The widget id of the button that opens the list of keys.
pub const KEYS: &str = "help-open";

/// Height of a picture beside a heading, in px of the design.
const PICTURE: f32 = 208.0;

/// Text, in px of the design.
const TEXT: f32 = 40.0;

/// A page of the screen.
pub fn view<'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    page: usize,
) -> Element<'a, chrome::Message> {
    let at = Route::About(page);
    let shown = match documents {
        [document] if !crowded(context) => alone(context, document, at),
        _ => middle(context, documents, at, None, |_, _| None),
    };
    let title = chrome::title(context, words_of("about-title"));
    let top = chrome::top(context, at, Some(title));
    scaffold::page(&context.scale, top, shown, bottom(context, at))
}

/// The bottom bar, with the button that opens the list of keys for those who use a keyboard.
fn bottom<'a>(context: &ViewContext<'a>, at: Route) -> Element<'a, chrome::Message> {
    if !context.keys_in_use || context.speech.reading.is_some() {
        return chrome::steps(context, at);
    }
    let words = || words_of(KEYS);
    let keys = context.button("keyboard", words(), chrome::Message::Help);
    let keys = chrome::step(context, keys, KEYS);
    let position = at.position(context.content).unwrap_or((0, 1));
    let pieces = chrome::step_pieces(context, at, position);
    chrome::steps_with(context, at, vec![(words(), keys)], pieces)
}

/// A page in one language: its parts side by side, or one below the other in portrait.
fn alone<'a>(
    context: &ViewContext<'a>,
    document: &Document,
    at: Route,
) -> Element<'a, chrome::Message> {
    let scale = &context.scale;
    let is_list = document.first(BlockRole::Picture).is_none();
    let content = match is_list {
        true => sources(context, document),
        false => {
            let narrow = scale.portrait() || context.beside_panel;
            let parts = parts(document).into_iter().map(|it| part(context, it));
            let gap = scale.px(GAP * 3.0);
            let columns = if narrow { 1 } else { 2 };
            Tiles::new(parts.collect(), context.direction(), columns, gap).into()
        }
    };
    let words = container(context.scroll_area(content, at.key()));
    let margin = Padding::from([scale.px(28.0), scale.px(MARGIN)]);
    match (context.beside_panel, scale.portrait()) {
        (false, _) => words.padding(margin).into(),
        // The display panel covers the rest.
        (true, true) => container(words.height(Length::FillPortion(2)))
            .padding(margin.bottom(scale.window.height * 0.5))
            .into(),
        (true, false) => {
            let free = Length::FillPortion;
            let covered = iced::widget::Space::new().width(free(10)).into();
            let sides = [words.width(free(9)).padding(margin).into(), covered];
            context.row(Row::with_children(sides))
        }
    }
}

/// The parts of a page, each with its heading.
fn parts(document: &Document) -> Vec<Document> {
    let is_heading =
        |block: &Block| matches!(block.role, BlockRole::Heading | BlockRole::Subheading);
    let mut parts: Vec<Document> = Vec::new();
    for block in &document.blocks {
        match parts.last_mut() {
            Some(part) if !is_heading(block) => part.blocks.push(block.clone()),
            _ => parts.push(Document {
                blocks: vec![block.clone()],
                ..document.clone()
            }),
        }
    }
    parts
}

/// A part of a page: the picture beside the heading, and the words below.
fn part<'a>(context: &ViewContext<'a>, mut part: Document) -> Element<'a, chrome::Message> {
    let scale = &context.scale;
    let heading = (!part.blocks.is_empty()).then(|| heading(context, &part.blocks.remove(0)));
    let picture = part.first(BlockRole::Picture);
    let picture = match picture.and_then(|it| it.picture.as_ref()) {
        Some(Picture::Scene(stem)) => {
            let height = scale.px(PICTURE);
            let picture = scene(
                context.content.drawing(stem),
                SCENE_ASPECT,
                picture_view::label(&part),
            );
            Some(
                container(picture)
                    .height(height)
                    .width(height * SCENE_ASPECT)
                    .into(),
            )
        }
        _ => None,
    };
    // The heading stands beside the picture, to leave the words more height.
    let top = Row::new()
        .extend(picture)
        .extend(heading)
        .spacing(scale.px(GAP));
    let top = context.row(top.align_y(Alignment::Center));
    let is_text = |it: &&Block| !matches!(it.role, BlockRole::Picture | BlockRole::Description);
    let words = part
        .blocks
        .iter()
        .filter(is_text)
        .map(|it| text(context, it));
    let words = Column::with_children(words).spacing(scale.px(16.0));
    column![top, words]
        .spacing(scale.px(GAP))
        .width(Length::Fill)
        .into()
}

/// A paragraph or an item of a list.
fn text<'a>(context: &ViewContext<'a>, it: &Block) -> Element<'a, chrome::Message> {
    let size = context.scale.text(TEXT);
    let words = block(context.first, it, size, |_| None).tight().fill();
    let words = words.spoken(context.spoken_sentence(it));
    let shown = match it.role {
        BlockRole::Item => {
            let line = size * Face::of(&context.first.meta).tight();
            let bullet = bullet(context, size, line.round());
            let item = [bullet, words.role(Role::ListItem).into()];
            context.row(Row::with_children(item).spacing(size * 0.5))
        }
        _ => words.into(),
    };
    context.marked(shown, context.is_spoken(it))
}

/// The heading of a part.
fn heading<'a>(context: &ViewContext<'a>, block: &Block) -> Element<'a, chrome::Message> {
    let rank = match block.role {
        BlockRole::Heading => 1,
        _ => 2,
    };
    let words = plain_block(context.first, block, context.scale.heading(56.0));
    let words = context.whole(words).weight(Weight::Bold);
    context.marked(
        words.role(Role::Heading(rank)).fill(),
        context.is_spoken(block),
    )
}

/// The sources in two columns under their heading.
fn sources<'a>(context: &ViewContext<'a>, document: &Document) -> Element<'a, chrome::Message> {
    let scale = &context.scale;
    let language = context.first;
    let heading = document
        .first(BlockRole::Heading)
        .map(|it| heading(context, it));
    let sources = document.of(BlockRole::Item).map(|it| {
        let words = plain_block(language, it, scale.text(SMALL)).tight().fill();
        context.marked(words.role(Role::ListItem), context.is_spoken(it))
    });
    let narrow = scale.portrait() || context.beside_panel;
    let columns = if narrow { 1 } else { 2 };
    let gap = scale.px(GAP * 3.0);
    let sources = Tiles::new(sources.collect(), context.direction(), columns, gap);
    let sources = sources.row_gap(scale.px(GAP));
    let book = icon("book", scale.label(72.0), Tint::Primary);
    let top = Row::new().push(book).extend(heading).spacing(scale.px(GAP));
    column![context.row(top.align_y(Alignment::Center)), sources]
        .spacing(scale.px(GAP))
        .into()
}
