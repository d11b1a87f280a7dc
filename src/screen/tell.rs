//! A page of "Tell and ask": statements or questions with a picture and a check box each.

use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Column, Row, column, container};
use iced::{Alignment, Length, Padding};

use super::Action;
use crate::a11y::Role;
use crate::content::{TellItem, UNWELL};
use crate::document::{Block, BlockRole, Document, Label, picture_description};
use crate::language::Language;
use crate::picture::scene::scene;
use crate::route::Route;
use crate::theme::{GAP, HEADING, MARGIN, TITLE};
use crate::ui::alarm::disc;
use crate::ui::chrome;
use crate::ui::context::{ViewContext, plain_block, words_of};
use crate::ui::controls::scroll_rail;
use crate::ui::document_layout::key;
use crate::widget::control::Control;
use crate::widget::first_fit::{Candidate, first_of};
use crate::widget::icon::{Tint, icon};
use crate::widget::tiles::Tiles;
use crate::widget::{Element, scaffold};

/// The icon of "I feel unwell now" and of what to do then.
pub(super) const UNWELL_ICON: &str = "heart-pulse";

/// Width of a picture over its height.
const ASPECT: f32 = 1200.0 / 540.0;

/// The widget id of the check box of a statement or question, by its message id.
pub fn item_id(id: &str) -> Id {
    Id::from(id.to_owned())
}

/// The screen.
pub fn view<'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    page: usize,
) -> Element<'a, Action> {
    let at = Route::Tell(page);
    let title = chrome::title(context, words_of("tell-title"));
    scaffold::page(
        &context.scale,
        chrome::top(context, at, Some(title)).map(Action::Chrome),
        middle(context, documents, page),
        chrome::steps(context, at).map(Action::Chrome),
    )
}

fn middle<'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    page: usize,
) -> Element<'a, Action> {
    let scale = &context.scale;
    let items = context.content.tell.pages().nth(page);
    let items = items.map(|page| page.items).unwrap_or_default();
    let columns = match (scale.portrait(), scale.growth()) {
        (true, 1.45..) | (false, 2.2..) => 1,
        (true, _) | (false, 1.6..) => 2,
        // Lines of a tall script: few and wide ones are less high.
        (false, _) if scale.large_print() && context.first.meta.line_height > 1.5 => 2,
        _ => 4,
    };
    let gap = scale.apart(GAP);
    let margin = Padding::from([scale.px(20.0), scale.px(MARGIN)]);
    let page = Route::Tell(page).key();
    let (context, documents) = (*context, documents.to_vec());
    let all = first_of(
        LOOKS.len(),
        key(&context, &documents),
        move |index, room| {
            // In large print a page scrolls, and a row of its tiles has to be in sight.
            let is_large = context.scale.large_print();
            let (heading, picture) = look(index % LOOKS.len(), is_large);
            let screen = |width, items: &[TellItem], spread| {
                let tiles = tiles(&context, &documents, items, columns, picture);
                let tiles = if spread { tiles.spread() } else { tiles };
                column![top(&context, &documents, heading), tiles]
                    .spacing(gap)
                    .width(width)
            };
            if !is_large && index < LOOKS.len() {
                return Candidate::IfContentFits(screen(Length::Fill, items, true).into());
            }
            let whole = context.scroll_area(screen(Length::Fill, items, false), page);
            // Beside the buttons that scroll.
            let width = room.width - scroll_rail(&context);
            let part = || screen(width.into(), items.get(..columns).unwrap_or(items), false);
            let tries = if is_large { 1 } else { 2 };
            match index < LOOKS.len() * tries {
                true => Candidate::IfPartFits {
                    part: part().into(),
                    whole: whole.into(),
                },
                false => Candidate::Otherwise(whole.into()),
            }
        },
    );
    container(all).padding(margin).into()
}

/// The size of the heading, relative to the design, and the greatest height of the pictures, in px of the design. The
/// first is taken that shows the whole page, or in large print a row of its tiles, at once.
const LOOKS: [(f32, f32); 9] = [
    (1.0, 260.0),
    (1.0, 220.0),
    (1.0, 190.0),
    (0.95, 164.0),
    (0.9, 140.0),
    (0.85, 122.0),
    (0.8, 104.0),
    (0.7, 90.0),
    (0.6, 78.0),
];

/// One of [`LOOKS`]. Only in large print does the heading give way so much.
fn look(index: usize, is_large: bool) -> (f32, f32) {
    let (heading, picture) = LOOKS.get(index).copied().unwrap_or((1.0, 190.0));
    let least = if is_large { 0.0 } else { 0.85 };
    (heading.max(least), picture)
}

/// The tiles of some statements or questions, with pictures of at most a height in px of the design.
fn tiles<'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    items: &[TellItem],
    columns: usize,
    height: f32,
) -> Tiles<'a, Action> {
    let tiles = items.iter().filter_map(|item| {
        let picture = Some((item.picture.as_str(), height));
        check_box(context, documents, &item.id, picture)
    });
    let gap = context.scale.apart(GAP);
    Tiles::new(tiles.collect(), context.direction(), columns, gap)
}

/// The headings, and on a page of statements the one that is first on all of them.
fn top<'a>(context: &ViewContext<'a>, documents: &[Document], heading: f32) -> Element<'a, Action> {
    let scale = &context.scale;
    let headings = documents.iter().zip(context.languages());
    let headings = headings.filter_map(|(document, language)| {
        let block = document.first(BlockRole::Heading)?;
        let size = scale.heading(HEADING * 0.78 * heading);
        let heading = context.whole(plain_block(language, block, size));
        let heading = heading.weight(Weight::Bold).role(Role::Heading(1)).fill();
        Some(context.marked(heading, context.is_spoken(block)))
    });
    let headings: Element<'a, Action> = Column::with_children(headings).into();
    let Some(unwell) = check_box(context, documents, UNWELL, None) else {
        return headings;
    };
    if scale.large_print() || scale.portrait() {
        return column![headings, unwell].spacing(scale.apart(GAP)).into();
    }
    let unwell = container(unwell).width(Length::FillPortion(2));
    let headings = container(headings).width(Length::FillPortion(3));
    context.bar([headings.into(), unwell.into()])
}

/// The check box of a statement or question, with a picture of a height in px of the design; `None` if the page has no such block.
fn check_box<'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    id: &str,
    picture: Option<(&str, f32)>,
) -> Option<Element<'a, Action>> {
    let scale = &context.scale;
    let checked = context.list.contains(id);
    let mut lines = Column::new().width(Length::Fill).spacing(scale.px(4.0));
    let mut blocks: Vec<&Block> = Vec::new();
    for (side, (document, language)) in documents.iter().zip(context.languages()).enumerate() {
        let Some(block) = document.block(id).filter(|it| side == 0 || !it.falls_back) else {
            continue;
        };
        lines = lines.push(words(context, language, block, side));
        blocks.push(block);
    }
    let first = blocks.first()?;
    let phrases = blocks.iter().map(|block| block.phrase());
    let label = Label::new(vec![first.id.clone()], phrases.collect());
    let side = scale.label(60.0);
    let drawing = match checked {
        true => icon("box-checked", side, Tint::Inherit),
        false => icon("box", side, Tint::Primary),
    };
    // What has no picture is what cannot wait.
    let sign = picture.is_none().then(|| disc(UNWELL_ICON, side));
    let row = Row::new()
        .push(drawing)
        .extend(sign)
        .push(lines)
        .spacing(scale.px(GAP * 0.7))
        .align_y(Alignment::Center);
    let row = context.row(row);
    let content: Element<'a, Action> = match picture {
        Some((stem, height)) => {
            let description = words_of(picture_description(stem)).label(context.first);
            let picture = container(scene(context.content.drawing(stem), ASPECT, description));
            let picture = picture.center_x(Length::Fill).max_height(scale.px(height));
            column![picture, row].spacing(scale.px(10.0)).into()
        }
        None => row,
    };
    let control = Control::new(label, content, Action::ToggleItem(id.to_owned()))
        .id(item_id(id))
        .checked(checked)
        .own_check()
        .width(Length::Fill)
        .top()
        .smallest(
            0.0,
            scale.target(if picture.is_some() { 72.0 } else { 96.0 }),
        )
        .padding(scale.px(12.0));
    let is_spoken = context.is_any_spoken(blocks);
    Some(context.marked_tile(control, is_spoken))
}

fn words<'a>(
    context: &ViewContext<'a>,
    language: &'a Language,
    block: &Block,
    side: usize,
) -> Element<'a, Action> {
    // Three lines of a tall script such as Nastaliq would not leave room for two rows.
    let dense = if language.meta.line_height >= 2.0 {
        0.72
    } else {
        0.82
    };
    let weight = if side == 0 {
        Weight::Bold
    } else {
        Weight::Normal
    };
    let words = plain_block(language, block, context.scale.text(TITLE * dense));
    let words = context.whole(words).weight(weight);
    words.label_of_control().fill().into()
}
