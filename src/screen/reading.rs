//! How a document, or the same document in two languages, is laid out to be read.

use iced::font::Weight;
use iced::widget::{Row, Space, column, container};
use iced::{Length, Padding, border};

use super::eye::{Eye, block};
use super::frame;
use crate::document::{Block, Document, Role};
use crate::language::Language;
use crate::place::Place;
use crate::theme::{BODY, GAP, HEADING, MARGIN, SMALL, TITLE, Theme};
use crate::widget::Element;
use crate::widget::{access, bars};
use crate::widget::icon::Tint;
use crate::widget::row::row;
use crate::widget::tiles::Tiles;

/// The documents, one in each language in use, block beside block. `on_term` answers a touch on a
/// glossary word, with its id and the index of the language.
pub fn reading<'a, Message: Clone + 'a>(
    eye: &Eye<'a>,
    documents: &[Document],
    on_term: impl Fn(&str, usize) -> Message,
) -> Element<'a, Message> {
    let sides = documents.len();
    let blocks = documents.first().map_or(0, |document| document.blocks.len());
    let mut cells = Vec::with_capacity(blocks * sides);
    for index in 0..blocks {
        for (side, (document, language)) in documents.iter().zip(eye.languages()).enumerate() {
            if let Some(block) = document.blocks.get(index) {
                let before = index.checked_sub(1).and_then(|it| document.blocks.get(it));
                let space = before.map_or(0.0, |before| space_between(before, block));
                let words = words(eye, language, block, sides > 1, |term| on_term(term, side));
                let top = Padding::ZERO.top(eye.scale.px(space));
                cells.push(container(words).padding(top).width(Length::Fill).into());
            }
        }
    }
    let gap = eye.scale.px(if sides > 1 { GAP * 4.0 } else { GAP });
    let tiles = Tiles::new(cells, eye.direction(), sides, gap).row_gap(0.0);
    if sides > 1 { tiles.ruled().into() } else { tiles.into() }
}

/// The name of each language above its side, where two are read together.
pub fn side_names<'a, Message: Clone + 'a>(eye: &Eye<'a>) -> Option<Element<'a, Message>> {
    eye.second?;
    let names = eye.languages().map(|language| {
        let size = eye.scale.label(SMALL);
        super::eye::plain(language, &language.meta.name, size)
            .tint(Tint::Primary)
            .weight(Weight::Semibold)
            .tight()
            .fill()
            .into()
    });
    let gap = eye.scale.px(GAP * 4.0);
    Some(Tiles::new(names.collect(), eye.direction(), 2, gap).into())
}

/// A whole screen of documents that are only read, within the frame.
pub fn pages<'a>(
    eye: &Eye<'a>,
    at: Place,
    documents: &[Document],
    title: impl Fn(&Language) -> String,
) -> Element<'a, frame::Message> {
    let page = at.position(eye.content).map_or(0, |(page, _)| page as u64);
    // Nothing on these screens leads elsewhere, so that a touch on a word would only confuse.
    let words = reading(eye, documents, |_, _| frame::Message::Home);
    let mut content = column![].spacing(eye.scale.px(GAP));
    if let Some(names) = side_names(eye) {
        content = content.push(names);
    }
    let content = content.push(words);
    let margin = Padding::from([eye.scale.px(36.0), eye.scale.px(MARGIN)]);
    bars::page(
        &eye.scale,
        frame::top(eye, at, Some(frame::title(eye, title))),
        container(eye.reel(content, page).centered()).padding(margin),
        frame::steps(eye, at),
    )
}

/// Space above a block, in px of the design.
fn space_between(before: &Block, block: &Block) -> f32 {
    match (before.role, block.role) {
        (Role::Place, _) => 8.0,
        (Role::Heading, _) => 32.0,
        (Role::Term, Role::Meaning) => 6.0,
        (Role::Item, Role::Item) => 16.0,
        (_, Role::Term) => 36.0,
        _ => 28.0,
    }
}

fn words<'a, Message: Clone + 'a>(
    eye: &Eye<'a>,
    language: &Language,
    it: &Block,
    narrow: bool,
    on_term: impl Fn(&str) -> Message,
) -> Element<'a, Message> {
    let scale = &eye.scale;
    let (heading, body) = if narrow { (60.0, 40.0) } else { (HEADING, BODY) };
    let prose = |size: f32| block(language, it, size, on_term).fill();
    match it.role {
        Role::Heading => prose(scale.text(heading))
            .tight()
            .weight(Weight::Bold)
            .role(access::Role::Heading(1))
            .into(),
        Role::Subheading | Role::Term => prose(scale.text(TITLE))
            .tight()
            .weight(Weight::Bold)
            .role(access::Role::Heading(2))
            .into(),
        Role::Place => prose(scale.text(SMALL))
            .tight()
            .tint(Tint::Primary)
            .weight(Weight::Semibold)
            .into(),
        Role::Item => {
            let size = scale.text(body);
            let line = (size * language.meta.line_height).round();
            let words = prose(size).measured().role(access::Role::ListItem);
            let content = Row::with_children([bullet(eye, size, line), words.into()])
                .spacing(size * 0.5);
            row(language.direction(), content)
        }
        _ => prose(scale.text(body)).measured().into(),
    }
}

fn bullet<'a, Message: 'a>(eye: &Eye<'a>, size: f32, line: f32) -> Element<'a, Message> {
    let dot = (size * 0.3).round().max(eye.scale.px(6.0));
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
