//! Lines of headings and labels: about equally wide, of whole words, and on one base line with their neighbours.

use fluoroscopy_kiosk::a11y::{PlacedNode, Role};
use fluoroscopy_kiosk::content::ExamId;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::image::Pixmap;
use fluoroscopy_kiosk::language::line_breaks::JOINER;
use fluoroscopy_kiosk::screen::Action;
use fluoroscopy_kiosk::ui::chrome;
use fluoroscopy_kiosk::widget::Face;
use iced::{Rectangle, Size};

use super::assert_none;
use crate::help::{
    SIZES, is_control, is_due, kiosk_with, language, on_stage, stage_with, start, tags,
};

/// The least width of the last line of a heading, relative to the widest: words that cannot be broken may leave
/// less than half.
const LAST_LINE: f32 = 0.25;

/// The width of the ink in some rows, in px.
fn ink(drawn: &Pixmap, bounds: Rectangle, rows: std::ops::Range<f32>) -> f32 {
    let pixel = |x: u32, y: u32| {
        let at = ((y * drawn.width + x) * 4) as usize;
        &drawn.rgba[at..at + 3]
    };
    let ground = pixel(bounds.x as u32, rows.start as u32);
    let (from, to) = (bounds.x as u32, (bounds.x + bounds.width) as u32);
    let columns = (from..to.min(drawn.width)).filter(|x| {
        let mut rows = rows.start as u32..rows.end as u32;
        rows.any(|y| pixel(*x, y) != ground)
    });
    let columns: Vec<u32> = columns.collect();
    let ends = columns.first().zip(columns.last());
    ends.map_or(0.0, |(first, last)| (last - first) as f32)
}

/// The last line of a heading, relative to its widest, if it has several lines of a height in px.
fn last_line(drawn: &Pixmap, heading: Rectangle, line: f32) -> Option<f32> {
    let lines = (heading.height / line).round().max(1.0);
    let height = heading.height / lines;
    let widths: Vec<f32> = (0..lines as u16)
        .map(|index| heading.y + f32::from(index) * height)
        // Away from the strokes of the lines above and below.
        .map(|top| ink(drawn, heading, top + height * 0.3..top + height * 0.7))
        .collect();
    let widest = widths.iter().copied().fold(1.0, f32::max);
    let (last, others) = widths.split_last()?;
    (!others.is_empty()).then_some(last / widest)
}

#[test]
fn no_heading_ends_with_a_lonely_word() {
    let mut faults = Vec::new();
    let cases: Vec<(Size, u8)> = SIZES
        .into_iter()
        .flat_map(|it| [(it, 2), (it, 5)])
        .collect();
    for tag in tags() {
        // The lines of Nastaliq reach far into one another.
        for (case, (window, text_size)) in cases.iter().enumerate() {
            if tag == "ur" || !is_due(&tag, case, cases.len()) {
                continue;
            }
            let mut stage = stage_with(&tag, None, "what-happens/where", *window, |settings| {
                settings.text_size = *text_size;
            });
            for _ in 0..10 {
                let found = stage.walk();
                let heading = found.iter().find(|it| it.node.role == Role::Heading(1));
                let Some(heading) = heading else {
                    continue;
                };
                let scale = fluoroscopy_kiosk::theme::Scale::new(*window, *text_size, None);
                let size = scale.heading(fluoroscopy_kiosk::theme::HEADING) * 0.93;
                let line = size * Face::of(&language(&tag).meta).tight();
                let last = last_line(&stage.draw(), heading.bounds, line);
                if let Some(last) = last.filter(|it| *it < LAST_LINE) {
                    let name = heading.node.name();
                    faults.push(format!("{tag} {window:?} {text_size}: {last:.2} {name}"));
                }
                stage.send(chrome::Message::Next);
            }
        }
    }
    assert_none(&faults, "headings whose last line is a lonely word");
}

#[test]
fn chinese_is_broken_between_words() {
    for (tag, text, whole) in [
        ("zh-Hans", "这是什么检查？", ["什么", "检查"]),
        ("zh-Hans", "您的检查结果", ["您的", "结果"]),
        ("zh-Hant", "這是什麼檢查？", ["什麼", "檢查"]),
    ] {
        let laid_out = language(tag).laid_out(&[text], &[]).concat();
        for word in whole {
            let joined = word.chars().map(String::from).collect::<Vec<_>>();
            let joined = joined.join(&JOINER.to_string());
            assert!(laid_out.contains(&joined), "{tag}: {word} in {laid_out:?}");
        }
    }
}

/// The question which exam the patient is here for.
fn question(tag: &str, window: Size, text_size: u8) -> HeadlessKiosk {
    let kiosk = kiosk_with(&start(tag, None, "home"), window, |settings| {
        settings.exams = ExamId::ALL.to_vec();
        settings.text_size = text_size;
    });
    let mut stage = on_stage(kiosk, window);
    if language(tag).has("exam-title") {
        stage.send(Action::OtherExam);
    }
    stage
}

fn is_tile(found: &PlacedNode) -> bool {
    is_control(found)
        && found.bounds.height > found.bounds.width * 0.4
        && found.bounds.width > 200.0
}

/// The titles of tiles, with their tiles.
fn titles(found: &[PlacedNode]) -> Vec<(&PlacedNode, Rectangle)> {
    let titled = found.iter().filter_map(|it| {
        let tile = found.get(it.parent?)?;
        let is_title = it.node.role == Role::Text && it.node.name() == tile.node.name();
        (is_tile(tile) && is_title).then_some((it, tile.bounds))
    });
    titled.collect()
}

#[test]
fn titles_of_tiles_in_a_row_are_alike() {
    let mut faults = Vec::new();
    for tag in tags() {
        // What hangs below a line differs between words of tall scripts.
        let is_tall = language(&tag).meta.line_height > 1.5;
        for (window, text_size) in [(SIZES[0], 2), (SIZES[1], 2), (SIZES[1], 5)] {
            let found = question(&tag, window, text_size).walk();
            let titles = titles(&found);
            for (one, tile) in &titles {
                let row = titles
                    .iter()
                    .filter(|it| it.1.y == tile.y && it.1.width == tile.width);
                for (other, _) in row {
                    let (a, b) = (one.bounds, other.bounds);
                    let lines = a.height / b.height;
                    let is_taller = lines > 1.1 && lines < 1.45;
                    if (a.y - b.y).abs() > 1.0 || is_taller && !is_tall {
                        faults.push(format!("{tag} {window:?} {text_size}: {a:?} {b:?}"));
                    }
                }
            }
        }
    }
    assert_none(
        &faults,
        "titles that stand at another height, or are larger",
    );
}

#[test]
fn all_tiles_of_a_page_have_their_hints_or_none() {
    let mut faults = Vec::new();
    for tag in tags().iter().filter(|tag| language(tag).has("exam-title")) {
        let found = question(tag, SIZES[0], 2).walk();
        let hints = found.iter().filter(|it| {
            let tile = it.parent.and_then(|at| found.get(at));
            let is_hint = |tile: &PlacedNode| is_tile(tile) && it.node.name() != tile.node.name();
            it.node.role == Role::Text && tile.is_some_and(is_hint)
        });
        let shown: Vec<bool> = hints.map(|it| it.bounds.height > 0.0).collect();
        if shown.len() < ExamId::ALL.len() || shown.iter().any(|it| *it != shown[0]) {
            faults.push(format!("{tag}: {shown:?}"));
        }
    }
    assert_none(&faults, "pages of exams with some hints");
}
