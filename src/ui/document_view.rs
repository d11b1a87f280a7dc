//! Lays out a document, or the same document in two languages side by side.

use iced::font::Weight;
use iced::widget::{Row, Space, column, container};
use iced::{Alignment, Length, Padding, border};

use super::chrome;
use super::context::{ViewContext, Words, block};
use crate::a11y::Role;
use crate::document::{Block, BlockId, BlockRole, Document, language_id};
use crate::language::Language;
use crate::route::Route;
use crate::theme::{BODY, GAP, HEADING, MARGIN, SMALL, TITLE, Theme};
use crate::widget::Element;
use crate::widget::control::Control;
use crate::widget::icon::{Tint, icon};
use crate::widget::mirrored_row::row;
use crate::widget::scaffold;
use crate::widget::speech_highlight::{Highlight, highlight};
use crate::widget::tiles::Tiles;
use crate::widget::touchable::touchable;

/// What a patient can press within a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Link<'a> {
    /// A glossary word, by its id.
    Term(&'a str),
    /// A block in one of two languages, by its id.
    Row(&'a BlockId),
    /// The plus beside a block that puts a statement or question on the patient's list, by its message id.
    Item(&'a str),
}

/// The documents, one per language in use, with matching blocks side by side. `on_link` maps a link and
/// the index of its language to a message; `None` leaves it out.
fn reading<'a, Message: Clone + 'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    on_link: impl Fn(Link<'_>, usize) -> Option<Message>,
) -> Element<'a, Message> {
    let sides = documents.len();
    let mut cells = Vec::new();
    for id in rows(documents) {
        for (side, (document, language)) in documents.iter().zip(context.languages()).enumerate() {
            let Some(at) = document.blocks.iter().position(|block| block.id == *id) else {
                cells.push(Space::new().into());
                continue;
            };
            let Some((block, earlier)) = document.blocks.get(..=at).and_then(<[_]>::split_last)
            else {
                continue;
            };
            let space = earlier.last().map_or(0.0, |before| {
                space_between(before, block) + rise_of_script(before, language)
            });
            let words = words(context, language, block, sides > 1, |term| {
                on_link(Link::Term(term), side)
            });
            // The plus stands beside the patient's own language only.
            let item = block.item.as_deref().filter(|_| side == 0);
            let pressed = item.and_then(|item| Some((item, on_link(Link::Item(item), side)?)));
            let words = match pressed {
                Some((item, message)) => with_plus(context, words, item, message),
                None => words,
            };
            let space = match earlier.last() {
                // Two pluses one above the other are far enough apart to touch.
                Some(before) if before.item.is_some() && block.item.is_some() => {
                    space.max(context.scale.apart(GAP) / context.scale.unit)
                }
                _ => space,
            };
            let style = Highlight::Bar(language.direction());
            let words = highlight(words, style, context.is_lit(block));
            let row = on_link(Link::Row(&block.id), side).filter(|_| sides > 1);
            let words = match row {
                Some(message) => touchable(words, message),
                None => words,
            };
            let top = Padding::ZERO.top(context.scale.px(space));
            cells.push(container(words).padding(top).width(Length::Fill).into());
        }
    }
    if sides == 1 && in_columns(context, documents) {
        return columns(context, cells);
    }
    let gap = context.scale.px(if sides > 1 { GAP * 4.0 } else { GAP });
    let tiles = Tiles::new(cells, context.direction(), sides, gap).row_gap(0.0);
    if sides > 1 {
        tiles.ruled().into()
    } else {
        tiles.into()
    }
}

/// A block with the plus that puts what it is about on the patient's list, or the check mark that takes it
/// off.
fn with_plus<'a, Message: Clone + 'a>(
    context: &ViewContext<'a>,
    words: Element<'a, Message>,
    item: &str,
    message: Message,
) -> Element<'a, Message> {
    let scale = &context.scale;
    let checked = context.list.contains(item);
    let name = Words::new("list-add", |language: &Language| {
        language.words_about("list-add", "statement", language.words(item))
    });
    let drawing = icon(
        if checked { "check" } else { "plus" },
        scale.label(36.0),
        Tint::Primary,
    );
    let side = scale.target(56.0);
    let plus = Control::new(context.name(&name), drawing, message)
        .id(format!("list-add-{item}"))
        .checked(checked)
        .smallest(side, side);
    let row = Row::with_children([words, plus.into()]);
    context.row(row.spacing(scale.px(GAP)).align_y(Alignment::Center))
}

/// The blocks of all documents in reading order, without the picture and its captions, which are
/// shown beside the text. A language may lack some blocks.
fn rows(documents: &[Document]) -> Vec<&BlockId> {
    let mut rows: Vec<&BlockId> = Vec::new();
    for document in documents {
        let mut next = 0;
        for block in document.blocks.iter().filter(|block| !is_pictorial(block)) {
            match rows.iter().position(|id| **id == block.id) {
                Some(at) => next = at + 1,
                None => {
                    rows.insert(next, &block.id);
                    next += 1;
                }
            }
        }
    }
    rows
}

/// Whether glossary words are laid out in two columns.
fn in_columns(context: &ViewContext<'_>, documents: &[Document]) -> bool {
    let has_terms = |document: &Document| document.of(BlockRole::Term).next().is_some();
    let is_wide =
        !(context.scale.portrait() || context.scale.large_print() || context.beside_panel);
    is_wide && documents.iter().any(has_terms)
}

/// A heading above two columns of glossary words with their meanings.
fn columns<'a, Message: 'a>(
    context: &ViewContext<'a>,
    cells: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let mut cells = cells.into_iter();
    let heading = cells.next();
    let mut pairs = Vec::new();
    while let Some(term) = cells.next() {
        pairs.push(column![term].extend(cells.next()).into());
    }
    let gap = context.scale.px(GAP * 2.0);
    let pairs = Tiles::new(pairs, context.direction(), 2, gap).row_gap(0.0);
    column![].extend(heading).push(pairs).into()
}

/// The names of the two languages above their columns; `None` for a single language.
fn side_names<'a, Message: Clone + 'a>(context: &ViewContext<'a>) -> Option<Element<'a, Message>> {
    context.second?;
    let names = context.languages().map(|language| {
        let size = context.scale.label(SMALL);
        super::context::plain(language, &language.meta.name, size)
            .blocks([language_id(language.tag()).into()])
            .tint(Tint::Primary)
            .weight(Weight::Semibold)
            .tight()
            .fill()
            .into()
    });
    let gap = context.scale.px(GAP * 4.0);
    Some(Tiles::new(names.collect(), context.direction(), 2, gap).into())
}

/// A whole screen of plain documents without links, with an optional element beside the text.
pub fn pages<'a, Message>(
    context: &ViewContext<'a>,
    at: Route,
    documents: &[Document],
    beside: Option<Element<'a, Message>>,
    title: Words<'_>,
) -> Element<'a, Message>
where
    Message: From<chrome::Message> + Clone + 'a,
{
    let title = chrome::title(context, title);
    scaffold::page(
        &context.scale,
        chrome::top(context, at, Some(title)).map(Message::from),
        middle(context, documents, at, beside, |_, _| None),
        chrome::steps(context, at).map(Message::from),
    )
}

/// A large icon in place of a picture.
pub fn emblem<'a, Message: 'a>(context: &ViewContext<'a>, drawing: &str) -> Element<'a, Message> {
    let drawing = icon(drawing, context.scale.px(240.0), Tint::Primary);
    scaffold::surface(&context.scale, drawing, true)
        .center_x(Length::Fill)
        .center_y(Length::Fill)
        .into()
}

/// Whether two languages or large print need the whole width, without a picture beside the text.
pub fn crowded(context: &ViewContext<'_>) -> bool {
    context.second.is_some() || context.scale.large_print()
}

/// Whether two languages side by side would have only a few large words on a line.
fn is_narrow(context: &ViewContext<'_>) -> bool {
    let scale = &context.scale;
    context.second.is_some() && scale.portrait() && scale.large_print()
}

/// The documents one under the other, each in its language's direction.
fn one_under_the_other<'a, Message: Clone + 'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
) -> Element<'a, Message> {
    let each = documents.iter().zip(context.languages());
    let each = each.map(|(document, language)| {
        let own = ViewContext {
            first: language,
            second: None,
            ..*context
        };
        reading(&own, std::slice::from_ref(document), |_, _| None)
    });
    column(each).spacing(context.scale.px(GAP * 2.0)).into()
}

/// Whether the picture keeps a small place in sight beside two languages. The chart of doses has words of
/// its own, which would be too small.
fn is_in_sight<Message>(context: &ViewContext<'_>, picture: &Element<'_, Message>) -> bool {
    let has_words = picture.as_widget().size().height == Length::Shrink;
    context.second.is_some() && !has_words
}

/// How many times the place of the picture two languages take.
fn small_part(context: &ViewContext<'_>) -> u16 {
    match (context.scale.portrait(), context.scale.large_print()) {
        (true, true) => 2,
        (true, false) => 3,
        (false, true) => 5,
        (false, false) => 4,
    }
}

/// The text of a screen with a picture on the end side, or below the text in portrait and when
/// the layout is [`crowded`].
pub fn middle<'a, Message: Clone + 'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    at: Route,
    picture: Option<Element<'a, Message>>,
    on_link: impl Fn(Link<'_>, usize) -> Option<Message>,
) -> Element<'a, Message> {
    let scale = &context.scale;
    // The list has the name of each language in its document, with whom it is for.
    let names = side_names(context).filter(|_| at != Route::List);
    let content = column![].spacing(scale.px(GAP)).extend(names);
    let text = if at == Route::List && is_narrow(context) {
        one_under_the_other(context, documents)
    } else {
        reading(context, documents, on_link)
    };
    let mut content = content.push(text);
    let margin = Padding::from([scale.px(36.0), scale.px(MARGIN)]);
    let free = Length::FillPortion;
    let (words_part, other_part, other) = match picture {
        // The display panel covers the picture; the text stays visible to preview each change.
        _ if context.beside_panel => (9, 10, Space::new().into()),
        Some(picture) if crowded(context) && !is_in_sight(context, &picture) => {
            let height = match picture.as_widget().size().height {
                Length::Shrink => Length::Shrink,
                _ => Length::Fixed(scale.px(620.0)),
            };
            let picture = container(picture).height(height).width(Length::Fill);
            content = content.push(picture.align_x(context.start()));
            return container(context.scroll_area(content, at.key()))
                .padding(margin)
                .into();
        }
        Some(picture) if context.second.is_some() => (small_part(context), 1, picture),
        Some(picture) => (29, 19, picture),
        None => (1, 0, Space::new().into()),
    };
    let words = context.scroll_area(content, at.key()).centered();
    if other_part == 0 {
        return container(words).padding(margin).into();
    }
    if scale.portrait() {
        let (words_part, other_part) = match context.second {
            _ if context.beside_panel => (2, 3),
            Some(_) => (small_part(context), 1),
            None => (3, 2),
        };
        let words = container(words).height(free(words_part));
        let other = container(other).height(free(other_part));
        return column![words, other]
            .spacing(scale.px(GAP))
            .padding(margin)
            .into();
    }
    let words = container(words).width(free(words_part));
    let other = container(other)
        .width(free(other_part))
        .center_y(Length::Fill);
    let sides = Row::with_children([words.into(), other.into()]).spacing(scale.px(GAP * 2.0));
    container(context.row(sides)).padding(margin).into()
}

fn is_pictorial(block: &Block) -> bool {
    matches!(
        block.role,
        BlockRole::Picture | BlockRole::Description | BlockRole::Caption
    )
}

/// Space between two blocks, in px of the design.
fn space_between(before: &Block, block: &Block) -> f32 {
    match (before.role, block.role) {
        (BlockRole::Position, _) => 8.0,
        (_, BlockRole::Term) => 36.0,
        (BlockRole::Heading, _) => 32.0,
        (_, BlockRole::Subheading) => 36.0,
        (BlockRole::Subheading, _) => 14.0,
        (BlockRole::Term, BlockRole::Meaning) => 6.0,
        (BlockRole::Item, BlockRole::Item) => 16.0,
        _ => 28.0,
    }
}

/// Extra space for heading strokes that rise above the line, as in Nastaliq, in px of the design.
fn rise_of_script(before: &Block, language: &Language) -> f32 {
    let tall = (language.meta.line_height - 2.0).max(0.0);
    match before.role {
        BlockRole::Position => tall * 90.0,
        _ => 0.0,
    }
}

fn words<'a, Message: Clone + 'a>(
    context: &ViewContext<'a>,
    language: &Language,
    it: &Block,
    narrow: bool,
    on_term: impl Fn(&str) -> Option<Message>,
) -> Element<'a, Message> {
    let scale = &context.scale;
    let (heading, body) = if narrow {
        (60.0, 40.0)
    } else {
        (HEADING, BODY)
    };
    let spoken = context.spoken_sentence(it);
    let prose = |size: f32| block(language, it, size, on_term).fill().spoken(spoken);
    match it.role {
        BlockRole::Heading => context
            .whole(prose(scale.heading(heading)))
            .weight(Weight::Bold)
            .role(Role::Heading(1))
            .into(),
        BlockRole::Subheading | BlockRole::Term => context
            .whole(prose(scale.text(TITLE)))
            .weight(Weight::Bold)
            .role(Role::Heading(2))
            .into(),
        BlockRole::Position => prose(scale.text(SMALL))
            .tight()
            .tint(Tint::Primary)
            .weight(Weight::Semibold)
            .into(),
        BlockRole::Item => {
            let size = scale.text(body);
            let line = (size * language.meta.line_height).round();
            let words = prose(size).measured().role(Role::ListItem);
            let content =
                Row::with_children([bullet(context, size, line), words.into()]).spacing(size * 0.5);
            row(language.direction(), content)
        }
        _ => prose(scale.text(body)).measured().into(),
    }
}

fn bullet<'a, Message: 'a>(
    context: &ViewContext<'a>,
    size: f32,
    line: f32,
) -> Element<'a, Message> {
    let dot = (size * 0.3).round().max(context.scale.px(6.0));
    let dot = container(Space::new().width(dot).height(dot)).style(move |theme: &Theme| {
        container::Style::default()
            .background(theme.colors().primary)
            .border(border::rounded(dot / 2.0))
    });
    column![dot]
        .height(line)
        .padding(Padding::ZERO.top(((line - size * 0.3) / 2.0).round()))
        .into()
}
