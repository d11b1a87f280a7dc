//! The "About this guide" screen: purpose, sources and review status.

mod look;
mod sources;

use iced::font::Weight;
use iced::widget::{Column, Row, Space, column, container};
use iced::{Alignment, Length, Padding};

use self::look::{ALONE, Look, PAIR};
use self::sources::sources;
use super::Action;
use crate::a11y::Role;
use crate::content::Picture;
use crate::document::{Block, BlockRole, Document};
use crate::language::Language;
use crate::picture::SCENE_ASPECT;
use crate::picture::scene::scene;
use crate::route::Route;
use crate::theme::{GAP, MARGIN};
use crate::ui::block_view::bullet;
use crate::ui::context::{ViewContext, block, plain_block, words_of};
use crate::ui::document_layout::{crowded, key, middle};
use crate::ui::{chrome, picture_view};
use crate::widget::first_fit::{Candidate, first_fit};
use crate::widget::mirrored_row::row;
use crate::widget::speech_highlight::{Highlight, highlight};
use crate::widget::tiles::Tiles;
use crate::widget::touchable::touchable;
use crate::widget::{Element, Face, scaffold};

/// The widget id of the button that opens the list of keys.
pub const KEYS: &str = "help-open";

/// Text, in px of the design.
const TEXT: f32 = 40.0;

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
    let keys = chrome::Button {
        icon: "keyboard",
        words: KEYS.into(),
        id: KEYS,
        action: chrome::Message::Help,
    };
    let place = at.position(context.content).unwrap_or((0, 1));
    chrome::steps_with(context, at, vec![keys], place)
}

/// A page in one language: its parts side by side, or one below the other in portrait.
fn alone<'a>(context: &ViewContext<'a>, document: &Document, at: Route) -> Element<'a, Action> {
    let (context, document) = (*context, document.clone());
    let margin = Padding::from([context.scale.apart(28.0), context.scale.px(MARGIN)]);
    if context.beside_panel {
        let words = context.scroll_area(page(&context, &document, Look::SCROLLED), at.key());
        return beside_panel(&context, words.into(), margin);
    }
    let documents = std::slice::from_ref(&document);
    first_fit(key(&context, documents), move |index, _| {
        match ALONE.get(index) {
            Some(look) => {
                let page = container(page(&context, &document, *look));
                Candidate::IfFits(page.padding(margin).into())
            }
            None => {
                let page = page(&context, &document, Look::SCROLLED);
                let words = context.scroll_area(page, at.key());
                Candidate::Otherwise(container(words).padding(margin).into())
            }
        }
    })
}

/// The content of a page in one language.
fn page<'a>(context: &ViewContext<'a>, document: &Document, look: Look) -> Element<'a, Action> {
    if document.first(BlockRole::Picture).is_none() {
        return sources(context, std::slice::from_ref(document), look.size.min(1.0));
    }
    let narrow = context.scale.portrait() || context.beside_panel;
    let parts = parts(document).into_iter();
    let parts = parts.map(|it| part(context, it, look)).collect();
    let columns = if narrow { 1 } else { 2 };
    let gap = context.scale.px(GAP * 3.0);
    Tiles::new(parts, context.direction(), columns, gap).into()
}

/// Words beside the display panel, which covers the rest.
fn beside_panel<'a>(
    context: &ViewContext<'a>,
    words: Element<'a, Action>,
    margin: Padding,
) -> Element<'a, Action> {
    let (scale, words) = (&context.scale, container(words));
    if scale.portrait() {
        let words = container(words.height(Length::FillPortion(2)));
        return words
            .padding(margin.bottom(scale.window.height * 0.5))
            .into();
    }
    let free = Length::FillPortion;
    let covered = Space::new().width(free(10)).into();
    let sides = [words.width(free(9)).padding(margin).into(), covered];
    context.row(Row::with_children(sides))
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
fn part<'a>(context: &ViewContext<'a>, mut part: Document, look: Look) -> Element<'a, Action> {
    let scale = &context.scale;
    let heading = (!part.blocks.is_empty())
        .then(|| heading(context, context.first, &part.blocks.remove(0), 1.0));
    let picture = part.first(BlockRole::Picture);
    let picture = match picture.and_then(|it| it.picture.as_ref()) {
        Some(Picture::Scene(stem)) => {
            let height = scale.px(look.picture);
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
    let words = words.map(|it| text(context, context.first, it, look));
    let words = Column::with_children(words).spacing(scale.px(16.0));
    column![top, words]
        .spacing(scale.px(GAP))
        .width(Length::Fill)
        .into()
}

/// The parts of a page in two languages, in rows that answer a touch.
fn side_by_side<'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    look: Look,
) -> Element<'a, Action> {
    let scale = &context.scale;
    let rows = documents.iter().take(1).flat_map(|it| &it.blocks);
    let rows = rows.filter(|it| is_text(it));
    let sides: Vec<_> = documents.iter().zip(context.languages()).collect();
    let cells = rows.enumerate().flat_map(|(index, row)| {
        let is_next_part = row.role == BlockRole::Subheading && index > 0;
        let above = match (is_next_part, look.is_close()) {
            (true, false) => scale.px(GAP),
            (true, true) => scale.px(GAP * 0.4),
            (false, _) => 0.0,
        };
        sides
            .iter()
            .enumerate()
            .map(move |(side, (document, language))| {
                let Some(it) = document.block(row.id.as_str()) else {
                    return Space::new().into();
                };
                let shown = match it.role {
                    BlockRole::Heading | BlockRole::Subheading => {
                        heading(context, language, it, look.size.min(1.0))
                    }
                    _ => text(context, language, it, look),
                };
                let words = answering(context, shown, it, side);
                container(words).padding(Padding::ZERO.top(above)).into()
            })
    });
    let cells: Vec<_> = cells.collect();
    let tiles = Tiles::new(cells, context.direction(), sides.len(), scale.px(GAP * 4.0));
    let gap = match look.is_close() {
        true => 1.0,
        false => scale.px(12.0 * look.size),
    };
    tiles.row_gap(gap).ruled().into()
}

/// A page in two languages: the text becomes smaller before it scrolls, but not in large print.
fn pair<'a>(context: &ViewContext<'a>, documents: &[Document], at: Route) -> Element<'a, Action> {
    let (context, documents) = (*context, documents.to_vec());
    let is_list = documents
        .iter()
        .all(|it| it.first(BlockRole::Picture).is_none());
    first_fit(key(&context, &documents), move |index, _| {
        let scale = &context.scale;
        let margin = Padding::from([scale.apart(GAP * 0.6), scale.px(MARGIN)]);
        let page = |look: Look| match is_list {
            true => sources(&context, &documents, look.size.min(1.0)),
            false => side_by_side(&context, &documents, look),
        };
        match PAIR.get(index).filter(|_| !scale.large_print()) {
            Some(look) => Candidate::IfFits(container(page(*look)).padding(margin).into()),
            None => {
                let words = context.scroll_area(page(Look::SCROLLED), at.key());
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
    look: Look,
) -> Element<'a, Action> {
    let size = (context.scale.text(TEXT) * look.size).max(context.scale.smallest());
    let words = block(language, it, size, |_| None).tight().fill();
    let words = words.leading(look.leading);
    let words = words.spoken(context.spoken_sentence(it));
    let shown = match it.role {
        BlockRole::Item => {
            let line = size * Face::of(&language.meta).tight() * look.leading;
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
