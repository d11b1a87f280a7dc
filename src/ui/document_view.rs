//! The blocks of a document, or of the same document in two languages side by side.

use iced::widget::{Column, Row, Space, column, container};
use iced::{Alignment, Length, Padding};

use super::alarm;
use super::block_view::{BlockLook, words};
use super::context::{ViewContext, Words};
use super::fit::Fit;
use crate::document::{Block, BlockId, BlockRole, Document};
use crate::language::Language;
use crate::theme::{BODY, GAP, HEADING};
use crate::widget::Element;
use crate::widget::control::Control;
use crate::widget::icon::{Tint, icon};
use crate::widget::scroll_area::{Kept, kept};
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
pub(super) fn reading<'a, Message: Clone + 'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    fit: Fit,
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
                // Close lines make room for the ink of their script themselves.
                let rise = match fit.leading < 1.0 {
                    true => 0.0,
                    false => rise_of_script(before, language),
                };
                space_between(before, block) * fit.spaces + rise
            });
            let (heading, body) = match sides > 1 {
                true => (60.0, 40.0),
                false => (HEADING, BODY),
            };
            let look = BlockLook {
                heading: heading * fit.heading,
                body,
                measured: fit.measured,
                leading: fit.leading,
                spaces: fit.spaces,
                heads_signs: block.heads_signs(document.blocks.get(at + 1)),
            };
            let words = words(context, language, block, look, |term| {
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
                // Two pluses one above the other are far enough apart to touch: a line may be higher.
                Some(before) if before.item.is_some() && block.item.is_some() => {
                    let scale = &context.scale;
                    let lines = context.first.meta.line_height * fit.leading;
                    let line = scale.text(body) * lines;
                    let spare = (line - scale.target(PLUS)).max(0.0);
                    space.max((scale.apart(GAP) - spare) / scale.unit)
                }
                _ => space,
            };
            let after = document.blocks.get(at + 1..).unwrap_or_default();
            let next = after.iter().find(|it| !is_pictorial(it));
            // Beside each other, few lines end at one height: little would stand on the page above.
            let is_column = sides == 1 || side > 0 && context.is_stacked();
            // Whom to call is seen first in both languages, though the signs come later.
            let is_column = is_column && !(sides > 1 && look.heads_signs);
            let words = match is_column && leads_to(block, next) {
                true => kept(words, Kept::Lead),
                false => words,
            };
            let style = Highlight::Bar(language.direction());
            let words = highlight(words, style, context.is_lit(block));
            let row = on_link(Link::Row(&block.id), side).filter(|_| sides > 1);
            let words = match row {
                Some(message) => touchable(words, message),
                None => words,
            };
            let space = match side > 0 && context.is_stacked() {
                true => space.min(BETWEEN_LANGUAGES),
                false => space,
            };
            let top = Padding::ZERO.top(context.scale.px(space));
            cells.push(container(words).padding(top).width(Length::Fill).into());
        }
    }
    let is_framed = |document: &Document| {
        let mut pairs = document.blocks.windows(2);
        let mut heads = || pairs.any(|it| matches!(it, [one, next] if one.heads_signs(Some(next))));
        alarm::is_framed(context) && heads()
    };
    if let [document] = documents
        && (fit.columns || is_framed(document))
    {
        return with_lists(context, document, cells, fit);
    }
    if sides == 1 && in_columns(context, documents) {
        return columns(context, cells);
    }
    let columns = if context.is_stacked() { 1 } else { sides };
    let gap = context.scale.px(if columns > 1 { GAP * 4.0 } else { GAP });
    let tiles = Tiles::new(cells, context.direction(), columns, gap).row_gap(0.0);
    if columns > 1 {
        tiles.ruled().into()
    } else {
        tiles.into()
    }
}

/// The greatest space between a block and that of the second language below it, in px of the design.
const BETWEEN_LANGUAGES: f32 = 8.0;

/// Side of the plus beside a block, in px of the design.
const PLUS: f32 = 56.0;

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
    let drawing = match checked {
        true => icon("check", scale.label(36.0), Tint::Inherit),
        false => icon("checklist-add", scale.px(46.0), Tint::Primary),
    };
    let side = scale.target(PLUS);
    let plus = Control::new(context.name(&name), drawing, message)
        .id(format!("list-add-{item}"))
        .checked(checked)
        .own_check()
        .smallest(side, side);
    // In two languages the words of both begin at one height; in large print no page can end beside the plus.
    let align = match context.second.is_some() || scale.large_print() {
        true => Alignment::Start,
        false => Alignment::Center,
    };
    let row = Row::with_children([words, plus.into()]);
    context.row(row.spacing(scale.px(GAP)).align_y(align))
}

/// The blocks of a document, the items of each list together: in two columns, or in the frame of an emergency.
fn with_lists<'a, Message: 'a>(
    context: &ViewContext<'a>,
    document: &Document,
    cells: Vec<Element<'a, Message>>,
    fit: Fit,
) -> Element<'a, Message> {
    let blocks = document.blocks.iter().filter(|block| !is_pictorial(block));
    let mut cells = blocks.zip(cells).peekable();
    let mut content = column![];
    while let Some((block, cell)) = cells.next() {
        let (mut before, mut items) = (Vec::new(), Vec::new());
        match block.role {
            BlockRole::Item => items.push(cell),
            _ => before.push(cell),
        }
        while let Some((_, item)) = cells.next_if(|(block, _)| block.role == BlockRole::Item) {
            items.push(item);
        }
        let is_signs = !before.is_empty() && !items.is_empty() && block.is_emergency;
        content = content.extend(before);
        if items.is_empty() {
            continue;
        }
        let gap = context.scale.px(GAP * 2.0);
        let list: Element<'a, Message> = match fit.columns {
            true => Tiles::new(items, context.direction(), 2, gap)
                .row_gap(0.0)
                .into(),
            false => Column::with_children(items).into(),
        };
        content = content.push(match is_signs && alarm::is_framed(context) {
            true => alarm::signs(context, list, fit.spaces),
            false => list,
        });
    }
    content.into()
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

/// Whether a block is shown with what comes next: words before a list, or before a picture that they announce.
fn leads_to(block: &Block, next: Option<&Block>) -> bool {
    // Armenian, Amharic and Khmer have colons of their own.
    let announces = || {
        block
            .text()
            .trim_end()
            .ends_with([':', '：', '՝', '፦', '៖'])
    };
    match (block.role, next.map(|next| next.role)) {
        (BlockRole::Subheading | BlockRole::Term, Some(_)) => true,
        (BlockRole::Paragraph, _) => block.heads_list(next) || announces(),
        _ => false,
    }
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
        (BlockRole::Position, _) | (BlockRole::Origin, BlockRole::Origin) => 8.0,
        (_, BlockRole::Origin) => 36.0,
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
