//! The glossary: words with their meanings and pictures, in columns, on as many pages as the screen needs.

mod letters;
mod pages;

use iced::font::Weight;
use iced::widget::{Column, Row, Space, column, container};
use iced::{Length, Padding};

use super::Action;
use crate::a11y::Role;
use crate::document::Document;
use crate::language::Language;
use crate::picture::WORD_ASPECT;
use crate::picture::scene::scene;
use crate::route::Route;
use crate::theme::{BODY, GAP, MARGIN, TITLE};
use crate::ui::context::{ViewContext, block};
use crate::ui::{chrome, listen_bar, picture_view};
use crate::widget::speech_highlight::{Highlight, highlight};
use crate::widget::tiles::Tiles;
use crate::widget::touchable::touchable;
use crate::widget::{Element, scaffold};
pub use pages::pages;

/// Text of a meaning, in px of the design.
const MEANING: f32 = BODY * 0.9;

/// Width of a picture beside a word, in px of the design.
const PICTURE: f32 = 200.0;

/// Space above and below the words, in px of the design.
const EDGE: f32 = 16.0;

/// Space between two words, in px of the design.
const APART: f32 = 20.0;

/// Space between two columns, in px of the design.
const BETWEEN: f32 = GAP * 3.0;

/// A page of the glossary.
pub fn view<'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    page: usize,
) -> Element<'a, Action> {
    let scale = &context.scale;
    let columns = context.content.word_columns(page).into_iter();
    let columns = columns.map(|words| {
        let words = context.content.words.get(words).unwrap_or_default();
        let entries = words.iter().map(|word| entry(context, documents, word));
        let column = Column::with_children(entries).spacing(scale.px(APART));
        column.width(Length::Fill).into()
    });
    let columns: Element<'a, Action> = match context.beside_panel {
        true => Column::with_children(columns)
            .spacing(scale.px(APART))
            .into(),
        false => context.row(Row::with_children(columns).spacing(scale.px(BETWEEN))),
    };
    let words = context.scroll_area(columns, Route::Words(page).key());
    frame(context, documents, page, words.into())
}

/// The bars of a page, with the words between them.
fn frame<'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    page: usize,
    words: Element<'a, Action>,
) -> Element<'a, Action> {
    let scale = &context.scale;
    let at = Route::Words(page);
    let title = chrome::heading(context, documents);
    let bottom = match (listen_bar::bar(context), letters::letters(context, page)) {
        (Some(bar), _) => bar.map(|it| Action::Chrome(chrome::Message::Listen(it))),
        (None, Some(letters)) => chrome::steps_around(context, at, letters),
        (None, None) => chrome::steps(context, at).map(Action::Chrome),
    };
    // The display panel covers the other part of the screen.
    let (shown, covered) = match (context.beside_panel, scale.portrait()) {
        (false, _) => (1, 0),
        (true, false) => (9, 10),
        (true, true) => (2, 3),
    };
    let words = container(words).padding(Padding::from([scale.px(EDGE), scale.px(MARGIN)]));
    let free = Length::FillPortion;
    let middle: Element<'a, Action> = match (covered, scale.portrait()) {
        (0, _) => words.into(),
        (_, true) => column![
            words.height(free(shown)),
            Space::new().height(free(covered))
        ]
        .into(),
        (_, false) => {
            let covered = Space::new().width(free(covered)).into();
            context.row(Row::with_children([
                words.width(free(shown)).into(),
                covered,
            ]))
        }
    };
    let top = chrome::top(context, at, Some(title)).map(Action::Chrome);
    scaffold::page(scale, top, middle, bottom)
}

/// A word with its meaning in each language in use, and its picture if it has one.
fn entry<'a>(context: &ViewContext<'a>, documents: &[Document], word: &str) -> Element<'a, Action> {
    let scale = &context.scale;
    let sides = documents.iter().zip(context.languages()).enumerate();
    let sides = sides.map(|(side, (document, language))| {
        let words = meaning(context, document, (side, language), word);
        let scene_of_word = context.content.word_scene(word);
        let Some(stem) = scene_of_word.filter(|_| side == 0) else {
            return words;
        };
        let document = Document::meaning(language, context.content, word);
        let picture = scene(
            context.content.drawing(stem),
            WORD_ASPECT,
            picture_view::label(&document),
        );
        // In large print there is a word or two on a page, and beside one language there is room.
        let larger = scale.large_print() && documents.len() == 1;
        let larger = if larger { 1.6 } else { 1.0 };
        let picture = container(picture).width(scale.px(PICTURE * larger));
        context.row(Row::with_children([words, picture.into()]).spacing(scale.px(GAP)))
    });
    let sides: Vec<_> = sides.collect();
    let count = sides.len();
    let tiles = Tiles::new(sides, context.direction(), count, scale.px(GAP * 4.0));
    if count > 1 {
        tiles.ruled().into()
    } else {
        tiles.into()
    }
}

/// A word above its meaning in one language; empty if the language lacks them.
fn meaning<'a>(
    context: &ViewContext<'a>,
    document: &Document,
    (side, language): (usize, &Language),
    word: &str,
) -> Element<'a, Action> {
    let scale = &context.scale;
    let term = document.block(&format!("word-{word}")).map(|it| {
        let words = block(language, it, scale.text(TITLE), |_| None);
        let words = context.whole(words).weight(Weight::Bold).fill();
        (it, words.role(Role::Heading(2)))
    });
    let meaning = document.block(&format!("word-{word}-meaning")).map(|it| {
        let words = block(language, it, scale.text(MEANING), |_| None);
        let words = words.tight().fill();
        (it, words.spoken(context.spoken_sentence(it)))
    });
    let lines = term.into_iter().chain(meaning).map(|(block, words)| {
        let style = Highlight::Bar(language.direction());
        let words = highlight(words, style, context.is_lit(block));
        match context.second {
            Some(_) => touchable(words, Action::TouchRow(block.id.clone(), side)),
            None => words,
        }
    });
    Column::with_children(lines)
        .spacing(scale.px(4.0))
        .width(Length::Fill)
        .into()
}
