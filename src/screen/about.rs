//! The "About this guide" screen: purpose, sources and review status.

use iced::font::Weight;
use iced::widget::{Column, Row, Space, column, container};
use iced::{Alignment, Length, Padding};

use super::Action;
use crate::a11y::Role;
use crate::content::Picture;
use crate::document::{Block, BlockRole, Document};
use crate::language::Language;
use crate::picture::SCENE_ASPECT;
use crate::picture::scene::scene;
use crate::route::Route;
use crate::theme::{GAP, MARGIN, SMALL};
use crate::ui::context::{ViewContext, block, plain_block, words_of};
use crate::ui::document_layout::{crowded, key, middle};
use crate::ui::document_view::bullet;
use crate::ui::{chrome, picture_view};
use crate::widget::first_fit::{Candidate, first_fit};
use crate::widget::icon::{Tint, icon};
use crate::widget::mirrored_row::row;
use crate::widget::speech_highlight::{Highlight, highlight};
use crate::widget::tiles::Tiles;
use crate::widget::touchable::touchable;
use crate::widget::{Element, Face, scaffold};

/// The widget id of the button that opens the list of keys.
pub const KEYS: &str = "help-open";

/// Height of a picture beside a heading, in px of the design.
const PICTURE: f32 = 208.0;

/// Text, in px of the design.
const TEXT: f32 = 40.0;

/// The sizes of text that are tried for two languages, relative to the design.
const SIZES: [f32; 6] = [1.0, 0.9, 0.82, 0.75, 0.68, 0.62];

/// A page of the screen.
pub fn view<'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    page: usize,
) -> Element<'a, Action> {
    let at = Route::About(page);
    let shown = match documents {
        [document] if !crowded(context) => alone(context, document, at),
        [_, _] if !context.beside_panel => pair(context, documents, at),
        _ => middle(context, documents, at, None, |_, _| None),
    };
    let title = chrome::title(context, words_of("about-title"));
    let top = chrome::top(context, at, Some(title)).map(Action::Chrome);
    let bottom = bottom(context, at).map(Action::Chrome);
    scaffold::page(&context.scale, top, shown, bottom)
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
fn alone<'a>(context: &ViewContext<'a>, document: &Document, at: Route) -> Element<'a, Action> {
    let scale = &context.scale;
    let is_list = document.first(BlockRole::Picture).is_none();
    let content = match is_list {
        true => sources(context, std::slice::from_ref(document), 1.0),
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
            let covered = Space::new().width(free(10)).into();
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
fn part<'a>(context: &ViewContext<'a>, mut part: Document) -> Element<'a, Action> {
    let scale = &context.scale;
    let heading = (!part.blocks.is_empty())
        .then(|| heading(context, context.first, &part.blocks.remove(0), 1.0));
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
    let words = part.blocks.iter().filter(|it| is_text(it));
    let words = words.map(|it| text(context, context.first, it, 1.0));
    let words = Column::with_children(words).spacing(scale.px(16.0));
    column![top, words]
        .spacing(scale.px(GAP))
        .width(Length::Fill)
        .into()
}

/// The parts of a page in two languages, in rows that answer a touch. `size` is relative to the design.
fn side_by_side<'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    size: f32,
) -> Element<'a, Action> {
    let scale = &context.scale;
    let rows = documents.iter().take(1).flat_map(|it| &it.blocks);
    let rows = rows.filter(|it| is_text(it));
    let sides: Vec<_> = documents.iter().zip(context.languages()).collect();
    let cells = rows.enumerate().flat_map(|(index, row)| {
        let is_next_part = row.role == BlockRole::Subheading && index > 0;
        let above = scale.px(if is_next_part { GAP } else { 0.0 });
        sides
            .iter()
            .enumerate()
            .map(move |(side, (document, language))| {
                let Some(it) = document.block(row.id.as_str()) else {
                    return Space::new().into();
                };
                let shown = match it.role {
                    BlockRole::Heading | BlockRole::Subheading => {
                        heading(context, language, it, size)
                    }
                    _ => text(context, language, it, size),
                };
                let words = answering(context, shown, it, side);
                container(words).padding(Padding::ZERO.top(above)).into()
            })
    });
    let cells: Vec<_> = cells.collect();
    let tiles = Tiles::new(cells, context.direction(), sides.len(), scale.px(GAP * 4.0));
    tiles.row_gap(scale.px(12.0 * size)).ruled().into()
}

/// A page in two languages: the text becomes smaller before it scrolls, but not in large print.
fn pair<'a>(context: &ViewContext<'a>, documents: &[Document], at: Route) -> Element<'a, Action> {
    let (context, documents) = (*context, documents.to_vec());
    let is_list = documents
        .iter()
        .all(|it| it.first(BlockRole::Picture).is_none());
    first_fit(key(&context, &documents), move |index, _| {
        let scale = &context.scale;
        let margin = Padding::from([scale.px(GAP * 0.6), scale.px(MARGIN)]);
        let page = |size| match is_list {
            true => sources(&context, &documents, size),
            false => side_by_side(&context, &documents, size),
        };
        match SIZES.get(index).filter(|_| !scale.large_print()) {
            Some(size) => Candidate::IfFits(container(page(*size)).padding(margin).into()),
            None => {
                let words = context.scroll_area(page(1.0), at.key());
                Candidate::Otherwise(container(words).padding(margin).into())
            }
        }
    })
}

/// Whether a block is text, not a picture or its description.
fn is_text(block: &Block) -> bool {
    !matches!(block.role, BlockRole::Picture | BlockRole::Description)
}

/// A paragraph or an item of a list.
fn text<'a>(
    context: &ViewContext<'a>,
    language: &Language,
    it: &Block,
    size: f32,
) -> Element<'a, Action> {
    let size = (context.scale.text(TEXT) * size).max(context.scale.smallest());
    let words = block(language, it, size, |_| None).tight().fill();
    let words = words.spoken(context.spoken_sentence(it));
    let shown = match it.role {
        BlockRole::Item => {
            let line = size * Face::of(&language.meta).tight();
            let bullet = bullet(context, size, line.round());
            let item = [bullet, words.role(Role::ListItem).into()];
            row(it.direction, Row::with_children(item).spacing(size * 0.5))
        }
        _ => words.into(),
    };
    highlight(
        shown,
        Highlight::Bar(language.direction()),
        context.is_lit(it),
    )
}

/// The heading of a part.
fn heading<'a>(
    context: &ViewContext<'a>,
    language: &Language,
    block: &Block,
    size: f32,
) -> Element<'a, Action> {
    let rank = match block.role {
        BlockRole::Heading => 1,
        _ => 2,
    };
    let words = plain_block(language, block, context.scale.heading(56.0 * size));
    let words = context.whole(words).weight(Weight::Bold);
    let style = Highlight::Bar(language.direction());
    highlight(
        words.role(Role::Heading(rank)).fill(),
        style,
        context.is_lit(block),
    )
}

/// The sources in two columns under their heading in each language in use: they have one name in all.
fn sources<'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    size: f32,
) -> Element<'a, Action> {
    let scale = &context.scale;
    let headings = documents.iter().zip(context.languages()).enumerate();
    let headings = headings.filter_map(|(side, (document, language))| {
        let block = document.first(BlockRole::Heading)?;
        let heading = heading(context, language, block, size);
        Some(answering(context, heading, block, side))
    });
    let headings = Tiles::new(
        headings.collect(),
        context.direction(),
        documents.len(),
        scale.px(GAP * 2.0),
    );
    let items = documents
        .iter()
        .take(1)
        .flat_map(|it| it.of(BlockRole::Item));
    let items = items.map(|it| {
        let size = (scale.text(SMALL) * size).max(scale.smallest());
        let words = plain_block(context.first, it, size).tight().fill();
        let words = context.marked(words.role(Role::ListItem), context.is_lit(it));
        answering(context, words, it, 0)
    });
    let narrow = scale.portrait() || context.beside_panel;
    let columns = if narrow { 1 } else { 2 };
    let gap = scale.px(GAP * 3.0);
    let sources = Tiles::new(items.collect(), context.direction(), columns, gap);
    let sources = sources.row_gap(scale.px(GAP * size));
    let book = icon("book", scale.label(72.0 * size), Tint::Primary);
    let top = Row::with_children([book, headings.into()]).spacing(scale.px(GAP));
    column![context.row(top.align_y(Alignment::Center)), sources]
        .spacing(scale.px(GAP * size))
        .into()
}

/// Words that answer a touch where there are two languages.
fn answering<'a>(
    context: &ViewContext<'a>,
    words: Element<'a, Action>,
    block: &Block,
    side: usize,
) -> Element<'a, Action> {
    match context.second {
        Some(_) => touchable(words, Action::TouchRow(block.id.clone(), side)),
        None => words,
    }
}
