//! The buttons that lead to the pages of the glossary, by the letters with which their words begin.

use std::collections::BTreeSet;

use iced::font::Weight;
use iced::widget::{Row, container};
use iced::{Alignment, Length};

use super::Action;
use crate::document::Label;
use crate::language::collation::Collation;
use crate::route::Route;
use crate::theme::{GAP, LABEL, STEP_BUTTON};
use crate::ui::chrome;
use crate::ui::context::{ViewContext, plain};
use crate::widget::Element;
use crate::widget::control::Control;
use crate::widget::rich_text::RichText;

/// Space between the letters and the edge of their button, in px of the design.
const PADDING: f32 = 20.0;

/// A button for each page, or for several pages where there is no room for so many or some begin and end with the same
/// letter; `None` if there is none even for two, or only one page.
pub(super) fn letters<'a>(context: &ViewContext<'a>, page: usize) -> Option<Element<'a, Action>> {
    let scale = &context.scale;
    let pages = context.content.count_word_pages();
    let collation = context.first.collation()?;
    let room = chrome::room_between(context, Route::Words(page));
    let (gap, least) = (scale.apart(GAP), scale.target(STEP_BUTTON));
    let width = |words: &RichText<Action>| {
        let width = words.narrowest().ceil() + scale.px(PADDING) * 2.0;
        width.max(least)
    };
    let fitting = (2..=pages).rev().find_map(|count| {
        let starts = (0..count).map(|index| index * pages / count);
        let ends = (1..=count).map(|index| index * pages / count);
        let groups = starts.zip(ends).map(|(start, end)| {
            let (first, last) = ends_of(context, &collation, start, end)?;
            let text = if first == last {
                first
            } else {
                format!("{first}–{last}")
            };
            let words = plain(context.first, &text, scale.label(LABEL)).digits();
            Some((start..end, text, words.weight(Weight::Semibold)))
        });
        let groups: Vec<_> = groups.collect::<Option<_>>()?;
        let widths: f32 = groups.iter().map(|it| width(&it.2) + gap).sum();
        let texts: BTreeSet<_> = groups.iter().map(|it| &it.1).collect();
        // Two buttons with the same letters would not tell where they lead.
        (widths <= room && texts.len() == groups.len()).then_some(groups)
    })?;
    let buttons = fitting.into_iter().map(|(pages, text, words)| {
        let width = width(&words);
        let words = container(words.label_of_control()).center_x(Length::Fill);
        let label = Label::unidentified(context.first, text);
        Control::new(label, words, Action::Go(Route::Words(pages.start)))
            .id(format!("words-{}", pages.start))
            .chosen(pages.contains(&page))
            .width(width)
            .padding(scale.px(8.0))
            .smallest(least, least)
            .into()
    });
    let row = Row::with_children(buttons).spacing(gap);
    Some(context.row(row.align_y(Alignment::Center)))
}

/// The letters of the first and the last word on some pages.
fn ends_of(
    context: &ViewContext<'_>,
    collation: &Collation,
    start: usize,
    end: usize,
) -> Option<(String, String)> {
    let letter = |word: &String| {
        let word = context.first.words(&format!("word-{word}"));
        collation.initial(&word)
    };
    let content = context.content;
    let first = content.words_on(start).first().map(letter)?;
    let last = content.words_on(end.checked_sub(1)?).last().map(letter)?;
    Some((first, last))
}
