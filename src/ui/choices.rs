//! A screen of tiles to choose from: heading, tiles and notes. In large print the tiles are on several pages.

use iced::font::Weight;
use iced::widget::{Column, column};
use iced::{Length, Padding};

use super::chrome::{self, Button};
use super::context::{ViewContext, joined_notes, plain_block};
use super::listen_bar;
use super::picture_tile::{PictureTile, grid};
use super::tile_pages::TilePages;
use crate::a11y::Role;
use crate::document::{BlockRole, Document};
use crate::route::Route;
use crate::theme::{GAP, HEADING, MARGIN, SMALL, SMALLEST, STEP_BUTTON, TITLE};
use crate::widget::icon::Tint;
use crate::widget::tiles::Tiles;
use crate::widget::{Element, Face, scaffold};

/// Size of the notes, in px of the design. Enlarged as other words, they would take the height of the tiles.
const NOTES: f32 = SMALLEST * 0.9;

/// What a screen of choices shows.
pub struct Choices<Message> {
    /// The screen.
    pub at: Route,
    /// The tiles in reading order.
    pub tiles: Vec<PictureTile<Message>>,
    /// Index of a tile on the page that is shown.
    pub tile: usize,
    /// A control beside the heading.
    pub beside_heading: Option<Button<Message>>,
    /// A control beside the notes.
    pub beside_notes: Option<Button<Message>>,
}

/// The screen of choices.
pub fn view<'a, Message: From<chrome::Message> + Clone + 'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    mut it: Choices<Message>,
) -> Element<'a, Message> {
    let scale = &context.scale;
    let pages = TilePages::new(scale, it.tiles.len(), context.second.is_some());
    let page = pages.page_of(read_aloud(context, &it.tiles).unwrap_or(it.tile));
    let tiles: Vec<_> = it.tiles.drain(pages.on(page)).collect();
    let in_bar = is_heading_in_bar(context, it.at);
    let title = title(context, documents, in_bar);
    let top = chrome::top(context, it.at, title).map(Message::from);
    let notes = notes(context, documents);
    let beside_heading = it.beside_heading.take_if(|_| !in_bar);
    let middle = middle(context, documents, tiles, in_bar, beside_heading.as_ref());
    let controls: Vec<_> = it
        .beside_notes
        .into_iter()
        .chain(it.beside_heading)
        .collect();
    let gap = scale.px(if scale.large_print() { GAP / 2.0 } else { GAP });
    let bar = listen_bar::bar(context);
    let bar = bar.map(|bar| bar.map(|it| Message::from(chrome::Message::Listen(it))));
    let (above, below) = match bar {
        // The notes are read aloud too, so they stay visible above the Listen bar.
        Some(bar) if !listen_bar::is_silent(context) => (Some(notes), bar),
        bar if is_compact(context) => {
            let steps = paged(context, controls, it.at, (page, pages.pages));
            (Some(column![notes].extend(bar).spacing(gap).into()), steps)
        }
        bar => (bar, bottom(context, documents.first(), notes, controls)),
    };
    let bottom = column![].extend(above).push(below).spacing(gap);
    scaffold::page(scale, top, middle, bottom)
}

/// Whether text is so large that the heading stands in the top bar, and all controls in the bottom bar.
fn is_compact(context: &ViewContext<'_>) -> bool {
    let most = if context.second.is_some() { 1.2 } else { 1.45 };
    context.scale.growth() >= most
}

/// Whether the heading stands in the top bar, and the control beside it in the bottom bar, so that tiles have the
/// height. The question about the exam stands above its answers.
fn is_heading_in_bar(context: &ViewContext<'_>, at: Route) -> bool {
    is_compact(context) || at == Route::Home && !context.scale.portrait()
}

/// Index of the tile that is being read aloud. Its page is shown for that time.
fn read_aloud<Message>(context: &ViewContext<'_>, tiles: &[PictureTile<Message>]) -> Option<usize> {
    context.speech.reading?;
    let id = context.speech.spoken?.id.as_str();
    tiles.iter().position(|it| it.title == id || it.hint == id)
}

/// What the top bar holds beside its buttons: the clinic's branding, and perhaps the heading.
fn title<'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    has_heading: bool,
) -> Option<Element<'a, chrome::Message>> {
    let (scale, clinic) = (&context.scale, context.branding);
    let size = if has_heading { SMALL } else { TITLE };
    let name = clinic.words(scale.label(size));
    // Its language may have another direction than the patient's.
    let name = name.map(|it| {
        let name = column![it].width(Length::Fill);
        name.align_x(context.start()).into()
    });
    let title = match has_heading {
        true => {
            let heading = heading(context, documents, scale.label(TITLE));
            let title = column![].extend(name).push(heading);
            Some(title.width(Length::Fill).into())
        }
        false => name,
    };
    clinic.with_logo(context, title)
}

/// The heading in each language in use, side by side, at a size in px.
fn heading<'a, Message: Clone + 'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    size: f32,
) -> Element<'a, Message> {
    let headings = documents.iter().zip(context.languages());
    let headings = headings.filter_map(|(document, language)| {
        let block = document.first(BlockRole::Heading)?;
        let heading = context.whole(plain_block(language, block, size));
        // Beside another language and a button there is little width.
        let heading = match context.second {
            Some(_) => heading.one_line(size * 0.7),
            None => heading,
        };
        let heading = heading.weight(Weight::Bold).role(Role::Heading(1)).fill();
        Some(context.marked(heading, context.is_spoken(block)))
    });
    sides(context, headings.collect())
}

/// The notes of each language in use, side by side.
fn notes<'a, Message: Clone + 'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
) -> Element<'a, Message> {
    // A language that lacks the notes has none, not empty ones.
    let noted = |it: &(&Document, _)| it.0.of(BlockRole::Note).next().is_some();
    let notes = documents.iter().zip(context.languages()).filter(noted);
    let notes = notes.map(|(document, language)| {
        let size = context.scale.label(NOTES);
        let words = joined_notes(language, document, size).tight().balanced();
        let words = words.tint(Tint::Muted).fill();
        context.marked(words, context.is_any_spoken(document.of(BlockRole::Note)))
    });
    sides(context, notes.collect())
}

/// The same text in each language in use, side by side.
fn sides<'a, Message: 'a>(
    context: &ViewContext<'a>,
    words: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let (columns, gap) = (words.len(), context.scale.px(GAP * 2.0));
    Tiles::new(words, context.direction(), columns, gap).into()
}

fn middle<'a, Message: Clone + 'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    tiles: Vec<PictureTile<Message>>,
    has_heading_above: bool,
    beside_heading: Option<&Button<Message>>,
) -> Element<'a, Message> {
    let scale = &context.scale;
    let margin = Padding::from([scale.px(20.0), scale.px(MARGIN)]);
    let columns = match (scale.portrait(), scale.large_print(), tiles.len()) {
        (true, true, _) | (true, false, ..=3) => 1,
        (false, true, ..=3) | (false, false, ..=4) => tiles.len(),
        (true, false, _) | (false, true, _) => 2,
        (false, false, many) => many.div_ceil(2),
    };
    let tiles = grid(context, documents, tiles, columns);
    if has_heading_above {
        return Column::with_children([tiles]).padding(margin).into();
    }
    let size = match documents.len() > 1 || scale.portrait() {
        true => 52.0,
        false => HEADING * 0.86,
    };
    let heading = heading(context, documents, scale.heading(size));
    let heading = match beside_heading {
        Some(button) => context.bar([heading, button.view(context)]),
        None => heading,
    };
    let gap = match beside_heading {
        Some(_) => scale.apart(GAP),
        None => scale.px(GAP),
    };
    column![heading, tiles].spacing(gap).padding(margin).into()
}

/// Whether the notes take less height beside the controls than above them.
fn has_notes_beside<Message: Clone>(
    context: &ViewContext<'_>,
    document: Option<&Document>,
    controls: &[Button<Message>],
) -> bool {
    let scale = &context.scale;
    // In portrait or in two languages they would have only a few words on a line.
    let Some(document) = document.filter(|_| !scale.portrait() && context.second.is_none()) else {
        return false;
    };
    let size = scale.label(NOTES);
    let whole = joined_notes::<()>(context.first, document, size).narrowest();
    let line = size * Face::of(&context.first.meta).tight();
    // Lines are seldom full.
    let height = |width: f32| (whole * 1.05 / width.max(1.0)).ceil() * line;
    let room = scale.window.width - scale.px(MARGIN) * 2.0;
    let taken = controls.iter().map(|it| it.width(context));
    let taken: f32 = taken.map(|it| it + scale.apart(GAP)).sum();
    let button = scale.target(STEP_BUTTON);
    height(room - taken).max(button) <= height(room) + scale.px(GAP) + button
}

/// The bottom bar: the notes, the controls beside them, and the button that leads to the patient's list.
fn bottom<'a, Message: From<chrome::Message> + Clone + 'a>(
    context: &ViewContext<'a>,
    document: Option<&Document>,
    notes: Element<'a, Message>,
    controls: Vec<Button<Message>>,
) -> Element<'a, Message> {
    let gap = context.scale.px(GAP);
    let is_beside = has_notes_beside(context, document, &controls);
    let controls = controls.iter().map(|it| it.view(context));
    let list = chrome::list_button(context).map(|it| it.map(Message::from));
    if !is_beside {
        let controls: Vec<_> = controls.chain(list).collect();
        let controls = (!controls.is_empty()).then(|| context.bar(controls));
        return column![notes].extend(controls).spacing(gap).into();
    }
    context.bar(controls.chain([notes]).chain(list))
}

/// The controls in large print, with Back and Next: in one row if they fit, or else in two.
fn paged<'a, Message: From<chrome::Message> + Clone + 'a>(
    context: &ViewContext<'a>,
    controls: Vec<Button<Message>>,
    at: Route,
    (page, pages): (usize, usize),
) -> Element<'a, Message> {
    if pages <= 1 {
        let list = chrome::list_button(context).map(|it| it.map(Message::from));
        return context.bar(controls.iter().map(|it| it.view(context)).chain(list));
    }
    chrome::steps_with(context, at, controls, (page, pages))
}
