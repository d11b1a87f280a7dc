//! Divides the glossary into pages that fit the screen.

use std::ops::Range;

use iced::Size;
use iced::widget::Space;

use super::{APART, BETWEEN, EDGE, entry, frame};
use crate::document::Document;
use crate::theme::MARGIN;
use crate::ui::context::ViewContext;
use crate::widget::measure::Measure;

/// How much lower columns are tried, as long as they need no more pages.
const LOWER: f32 = 0.96;

/// The pages of the glossary: the columns of each, as indices of words. Empty if nothing can be measured.
pub fn pages(context: &ViewContext<'_>) -> Vec<Vec<Range<usize>>> {
    let Some(measure) = Measure::new() else {
        return Vec::new();
    };
    let scale = &context.scale;
    let words = &context.content.words;
    let languages = context.languages();
    let documents: Vec<_> = languages
        .map(|language| Document::words(language, words))
        .collect();
    let is_narrow = scale.portrait() || scale.large_print() || context.second.is_some();
    let columns = if is_narrow { 1 } else { 2 };
    let between = scale.px(BETWEEN) * (columns - 1) as f32;
    let width = (scale.window.width - scale.px(MARGIN) * 2.0 - between) / columns as f32;
    let endless = Size::new(width.floor(), f32::INFINITY);
    let heights = words.iter().map(|word| {
        let entry = measure.layout(entry(context, &documents, word), endless);
        entry.size().height
    });
    let heights: Vec<_> = heights.collect();
    let empty = frame(context, &documents, 0, Space::new().into());
    let frame = measure.layout(empty, scale.window);
    let middle = frame.children().get(2).map_or(0.0, |it| it.size().height);
    let room = middle - scale.px(EDGE) * 2.0;
    even(&heights, room, scale.px(APART), columns)
}

/// As few pages as hold words of these heights, filled as evenly as possible.
fn even(heights: &[f32], room: f32, gap: f32, columns: usize) -> Vec<Vec<Range<usize>>> {
    let pages = |room: f32| -> Vec<_> {
        let filled = filled(heights, room, gap);
        filled.chunks(columns).map(<[_]>::to_vec).collect()
    };
    let fewest: Vec<_> = pages(room);
    let rooms = std::iter::successors(Some(room), |room| Some(room * LOWER));
    let rooms = rooms.take_while(|room| *room > gap);
    let even = rooms.map(pages).take_while(|it| it.len() <= fewest.len());
    even.last().unwrap_or(fewest)
}

/// The columns of a height that words of these heights fill one after the other, with gaps between.
fn filled(heights: &[f32], room: f32, gap: f32) -> Vec<Range<usize>> {
    let mut columns: Vec<Range<usize>> = Vec::new();
    let mut used = 0.0;
    for (index, height) in heights.iter().enumerate() {
        match columns.last_mut() {
            Some(column) if used + gap + height <= room => {
                column.end = index + 1;
                used += gap + height;
            }
            _ => {
                columns.push(index..index + 1);
                used = *height;
            }
        }
    }
    columns
}
