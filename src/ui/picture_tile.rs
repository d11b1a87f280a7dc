//! Tiles to choose from by their pictures, each with its title and hint.

use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Row, column, container};
use iced::{Alignment, Length, Padding, Size};

use super::context::{ViewContext, plain_block};
use super::document_layout::key;
use crate::document::{Block, Document, Label};
use crate::image::Side;
use crate::language::{Direction, Language};
use crate::picture::SCENE_ASPECT;
use crate::picture::scene::scene_within;
use crate::theme::{BORDER, GAP, SMALL, TITLE};
use crate::widget::control::Control;
use crate::widget::first_fit::{Candidate, first_fit};
use crate::widget::tiles::Tiles;
use crate::widget::{Element, a11y};

/// A tile: what it shows and does.
#[derive(Debug, Clone)]
pub struct PictureTile<Message> {
    /// The widget id.
    pub id: Id,
    /// Message id of the title.
    pub title: String,
    /// Message id of the hint below it, which one language alone has room for.
    pub hint: String,
    /// File stem of the picture in `assets/scenes`. It has no name of its own: the title names it.
    pub picture: String,
    /// What touching it does.
    pub action: Message,
}

/// A way to lay out tiles, of which the first that fits is taken.
#[derive(Clone, Copy)]
struct Way {
    /// Size of the text, relative to the patient's.
    text: f32,
    /// Whether the hints are shown.
    hints: bool,
    place: Place,
}

/// Where the picture of a tile stands, and its size relative to the tile's.
#[derive(Clone, Copy)]
enum Place {
    /// Above the words, with a height.
    Above(f32),
    /// Beside the words, with a width at most.
    Beside(f32),
}

impl Way {
    const fn above(text: f32, hints: bool, height: f32) -> Self {
        let place = Place::Above(height);
        Self { text, hints, place }
    }

    const fn beside(text: f32, hints: bool, width: f32) -> Self {
        let place = Place::Beside(width);
        Self { text, hints, place }
    }

    /// The same way for a tile that is wider than the others.
    fn widened(self) -> Self {
        let place = Place::Beside(0.38);
        Self { place, ..self }
    }
}

/// The ways with the picture above the words: hints go before text becomes smaller.
const ABOVE: [Way; 18] = [
    Way::above(1.0, true, 0.72),
    Way::above(1.0, true, 0.66),
    Way::above(1.0, true, 0.6),
    Way::above(1.0, true, 0.55),
    Way::above(1.0, true, 0.5),
    Way::above(1.0, true, 0.47),
    Way::above(1.0, true, 0.44),
    Way::above(1.0, false, 0.7),
    Way::above(1.0, false, 0.66),
    Way::above(1.0, false, 0.6),
    Way::above(1.0, false, 0.52),
    Way::above(0.88, false, 0.58),
    Way::above(0.88, false, 0.5),
    Way::above(0.76, false, 0.5),
    Way::above(0.66, false, 0.48),
    Way::above(0.58, false, 0.45),
    Way::above(0.5, false, 0.4),
    Way::above(0.5, false, 0.36),
];

/// The ways with the picture beside the words, before those above for words too long to stand beside.
const BESIDE: [Way; 9] = [
    Way::beside(1.0, true, 0.44),
    Way::beside(1.0, true, 0.38),
    Way::beside(1.0, false, 0.44),
    Way::beside(1.0, false, 0.38),
    Way::beside(0.88, false, 0.36),
    Way::beside(0.76, false, 0.34),
    Way::beside(0.66, false, 0.34),
    Way::beside(0.58, false, 0.3),
    Way::beside(0.5, false, 0.28),
];

/// Size of the text, relative to the patient's, up to which a title that is too long may be smaller than the others.
const SMALLEST_FOR_ALL: f32 = 0.6;

/// Width over height of a tile from which on the picture stands beside the words.
const WIDE: f32 = 1.75;

/// Height of a picture where the tiles scroll, in px of the design.
const SCROLLED: f32 = 176.0;

/// The words of a tile in each language.
struct Words<'a> {
    titles: Vec<(&'a Language, Block)>,
    hint: Option<Block>,
    /// How far the ink of any tile's title rises, relative to its size.
    rise: f32,
}

/// Tiles in columns, over the whole height. Where no way to lay them out fits, they scroll.
pub fn grid<'a, Message: Clone + 'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    tiles: Vec<PictureTile<Message>>,
    columns: usize,
) -> Element<'a, Message> {
    let context = *context;
    let told = tiles.iter().map(|tile| words(&context, documents, tile));
    let mut told: Vec<_> = told.collect();
    let rise = told.iter().map(|it| it.rise).fold(0.0, f32::max);
    for it in &mut told {
        it.rise = rise;
    }
    let gap = context.scale.apart(GAP);
    first_fit(key(&context, documents), move |index, room| {
        let (columns, way) = tried(index, tiles.len(), columns, room, gap);
        let tile = size_of(tiles.len(), columns, room, gap);
        let last = tiles.len().saturating_sub(1);
        let each = tiles.iter().zip(&told).enumerate();
        let each = each.map(|(index, (it, words))| {
            // The last tile takes the rest of its row.
            let rest = match index == last {
                true => columns - 1 - last % columns,
                false => 0,
            };
            let wider = (tile.width + gap) * rest as f32;
            let size = Size::new(tile.width + wider, tile.height);
            let way = if rest > 0 { way.map(Way::widened) } else { way };
            view(&context, it, words, way, size)
        });
        let grid = Tiles::new(each.collect(), context.direction(), columns, gap);
        let grid = grid.spread().filled();
        match way {
            Some(_) => Candidate::IfFits(grid.into()),
            None => Candidate::Otherwise(context.scroll_area(grid, 0).into()),
        }
    })
}

/// The way with an index, in a number of columns: where no way fits the columns that are wanted, fewer are
/// tried.
fn tried(index: usize, count: usize, columns: usize, room: Size, gap: f32) -> (usize, Option<Way>) {
    let ways = |columns: usize| {
        let tile = size_of(count, columns, room, gap);
        let beside: &[Way] = match tile.width > tile.height * WIDE {
            true => &BESIDE,
            false => &[],
        };
        beside
            .iter()
            .chain(&ABOVE)
            .map(move |way| (columns, Some(*way)))
    };
    let mut tried = (1..=columns).rev().flat_map(ways);
    // Where tiles scroll, they are wide enough that each is in sight as a whole.
    tried.nth(index).unwrap_or((columns.div_ceil(2), None))
}

/// The size of a tile in px, if so many fill the room in columns.
fn size_of(count: usize, columns: usize, room: Size, gap: f32) -> Size {
    let part = |whole: f32, parts: usize| {
        let parts = parts.max(1) as f32;
        (whole - gap * (parts - 1.0)) / parts
    };
    let rows = count.div_ceil(columns).max(1);
    // In whole px, as the grid has them.
    Size::new(part(room.width, columns), part(room.height, rows).floor())
}

fn words<'a, Message>(
    context: &ViewContext<'a>,
    documents: &[Document],
    tile: &PictureTile<Message>,
) -> Words<'a> {
    let sides = documents.iter().zip(context.languages()).enumerate();
    let titles = sides.filter_map(|(side, (document, language))| {
        let title = document.block(&tile.title)?;
        (side == 0 || !title.falls_back).then(|| (language, title.clone()))
    });
    let hint = match documents {
        [document] => document.block(&tile.hint).cloned(),
        _ => None,
    };
    let titles: Vec<(&Language, Block)> = titles.collect();
    // Only tall scripts rise out of their lines.
    let rise = titles.first().filter(|it| it.0.meta.line_height > 1.5);
    let rise = rise.map_or(0.0, |(language, title)| {
        let size = context.scale.text(TITLE);
        let title = context.whole(plain_block::<()>(language, title, size));
        title.weight(Weight::Bold).rise_of_ink()
    });
    Words { titles, hint, rise }
}

/// A tile of a size. Without a way that fits, it is as high as it needs, and scrolls.
fn view<'a, Message: Clone + 'a>(
    context: &ViewContext<'a>,
    tile: &PictureTile<Message>,
    words: &Words<'a>,
    way: Option<Way>,
    size: Size,
) -> Element<'a, Message> {
    let scale = &context.scale;
    let border = scale.px(BORDER);
    let height = match way {
        Some(_) => size.height,
        None => scale.px(SCROLLED),
    };
    let (width, height) = (size.width - border * 2.0, height - border * 2.0);
    let unbroken = way.is_some();
    let way = way.unwrap_or(Way::beside(1.0, true, 0.38));
    let lines = container(lines(context, words, way, unbroken)).width(Length::Fill);
    // The ink of a script may hang below its last line: it stays off the border.
    let room = Padding::from([scale.px(8.0), scale.px(16.0)]);
    let lines = lines.padding(room.bottom(scale.px(14.0 * way.text.max(0.58))));
    // The picture fills the tile from edge to edge.
    let picture = |size, open| {
        let drawing = context.content.drawing(&tile.picture);
        scene_within(drawing, size, open)
    };
    let content: Element<'a, Message> = match way.place {
        Place::Beside(most) => {
            let width = (height * SCENE_ASPECT).min(width * most).round();
            let open = match context.direction() {
                Direction::Ltr => Side::Right,
                Direction::Rtl => Side::Left,
            };
            let size = Size::new(Length::Fixed(width), Length::Fixed(height));
            let row = Row::with_children([picture(size, open), lines.into()]);
            context.row(row.align_y(Alignment::Center))
        }
        Place::Above(part) => {
            let height = (height * part).min(width / SCENE_ASPECT).round();
            let size = Size::new(Length::Fill, Length::Fixed(height));
            column![picture(size, Side::Below), lines].into()
        }
    };
    let label = Label::new(
        words
            .titles
            .first()
            .map(|it| it.1.id.clone())
            .into_iter()
            .collect(),
        words.titles.iter().map(|it| it.1.phrase()).collect(),
    );
    let mut control = Control::new(label, content, tile.action.clone())
        .id(tile.id.clone())
        .width(Length::Fill)
        .padding(border);
    if let Place::Above(_) = way.place {
        control = control.top();
    }
    let blocks = words.titles.iter().map(|it| &it.1).chain(&words.hint);
    context.marked_tile(control, context.is_any_spoken(blocks))
}

/// The title in each language and the hint.
fn lines<'a, Message: Clone + 'a>(
    context: &ViewContext<'a>,
    words: &Words<'a>,
    way: Way,
    unbroken: bool,
) -> Element<'a, Message> {
    let scale = &context.scale;
    let size = |design: f32| (scale.text(design) * way.text).max(scale.smallest());
    let mut lines = column![].width(Length::Fill).align_x(context.start());
    for (side, (language, title)) in words.titles.iter().enumerate() {
        let weight = match side {
            0 => Weight::Bold,
            _ => Weight::Normal,
        };
        let design = size(TITLE * 0.9);
        let title = context.whole(plain_block(language, title, design));
        // All titles have one size and one room for ink above, as long as there is a smaller size for all.
        let is_alike = unbroken && way.text > SMALLEST_FOR_ALL;
        let title = match is_alike {
            true => title.whole_words(design),
            false => title,
        };
        let title = match side {
            0 if is_alike => title.rise(words.rise),
            _ => title,
        };
        let title = title.weight(weight).label_of_control().fill();
        lines = lines.push(title.unbroken(unbroken));
    }
    match &words.hint {
        Some(hint) if way.hints => {
            let hint = context.whole(plain_block(context.first, hint, size(SMALL)));
            lines.push(hint.fill().unbroken(unbroken)).into()
        }
        Some(hint) => lines.push(a11y::unseen(hint.label())).into(),
        None => lines.into(),
    }
}
