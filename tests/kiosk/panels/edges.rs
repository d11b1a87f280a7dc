//! Edges that should stand in one line do, to the pixel.

use fluoroscopy_kiosk::a11y::{PlacedNode, Role};
use fluoroscopy_kiosk::app::Panel;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::image::Pixmap;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::{Action, display, help, meaning, unwell};
use fluoroscopy_kiosk::theme::{BORDER, MARGIN, Palette, Scale};
use fluoroscopy_kiosk::ui::chrome;
use iced::advanced::widget::Id;
use iced::{Rectangle, Size};

use super::{open, under};
use crate::help::{SIZES, content, is_control, stage, stage_with};

/// Layout is rounded to whole px, and words in Arabic begin at their right side, which is not.
const SLACK: f32 = 1.0;

/// A rectangle as seen in the reading direction: where it begins and ends, from the side where reading
/// begins.
fn across(bounds: Rectangle, language: &str, window: Size) -> (f32, f32) {
    match language {
        "ar" => {
            let right = bounds.x + bounds.width;
            (window.width - right, window.width - bounds.x)
        }
        _ => (bounds.x, bounds.x + bounds.width),
    }
}

fn is_in(found: &PlacedNode, band: Rectangle) -> bool {
    let middle = found.bounds.center_y();
    band.y <= middle && middle <= band.y + band.height
}

/// Where the first of some nodes begins, and where the last control of them ends.
fn edges<'f>(
    found: impl Iterator<Item = &'f PlacedNode> + Clone,
    language: &str,
    window: Size,
) -> (f32, f32) {
    let starts = found
        .clone()
        .map(|it| across(it.bounds, language, window).0);
    let controls = found.filter(|it| is_control(it));
    let ends = controls.map(|it| across(it.bounds, language, window).1);
    (starts.fold(f32::MAX, f32::min), ends.fold(0.0, f32::max))
}

const SCREENS: [&str; 8] = [
    "languages",
    "home",
    "what-is-it/moves",
    "tell",
    "list",
    "words",
    "about",
    "calibrate",
];

/// A screen with something that Back leads to, but for the welcome screen.
fn reached(place: &str, language: &str, window: Size) -> HeadlessKiosk {
    if place == "languages" {
        return stage(language, place, window);
    }
    let mut stage = stage(language, "safe/how-much", window);
    stage.send(Action::Go(Route::Home));
    stage.send(Action::Go(Route::parse(place, &content()).expect(place)));
    stage
}

#[test]
fn header_content_and_footer_of_every_screen_begin_at_the_same_margin() {
    let mut faults = Vec::new();
    for language in ["en", "ar"] {
        for window in SIZES {
            let margin = Scale::new(window, 2, None).px(MARGIN);
            let screens = SCREENS
                .iter()
                .map(|place| (*place, reached(place, language, window)));
            let mut switch = stage(language, "home", window);
            switch.send(chrome::Message::Languages);
            let few = stage_with(language, None, "languages", window, |settings| {
                settings.languages.truncate(5);
                settings.welcome_languages.truncate(5);
            });
            let more = [("languages (switch)", switch), ("five languages", few)];
            for (place, mut stage) in screens.chain(more) {
                let wrong = parts(&mut stage, language, window).into_iter();
                let wrong = wrong.filter(|(_, at)| (at - margin).abs() > SLACK);
                faults.extend(wrong.map(|(part, at)| {
                    format!("{language} {window:?} {place}: {part} {at}, not at {margin}")
                }));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// How far from the edges of the window the parts of a screen begin and end.
fn parts(stage: &mut HeadlessKiosk, language: &str, window: Size) -> Vec<(&'static str, f32)> {
    let found = stage.walk();
    let tool = find(&found, &Id::new(chrome::ids::DISPLAY)).bounds;
    let lowest = |it: &&PlacedNode| it.bounds.y + it.bounds.height;
    let bottom = found.iter().filter(|it| it.node.role != Role::Scroll);
    let bottom = bottom.max_by(|a, b| lowest(a).total_cmp(&lowest(b)));
    let bottom = bottom.expect("something at the bottom").bounds;
    let in_header = found.iter().filter(|it| is_in(it, tool));
    let in_footer = found.iter().filter(|it| is_in(it, bottom));
    let between = |it: &&PlacedNode| {
        it.bounds.y >= tool.y + tool.height && it.bounds.y + it.bounds.height <= bottom.y
    };
    let (header, tools_end) = edges(in_header, language, window);
    let (content, _) = edges(found.iter().filter(between), language, window);
    let (footer, next_end) = edges(in_footer, language, window);
    let mut parts = vec![
        ("the content begins", content),
        ("the tools end", window.width - tools_end),
    ];
    // Where there are more pages of languages, the footer of the welcome screen has a button at its end only.
    if !found.iter().any(|it| it.node.id == Some(Id::new("more"))) || stage.kiosk().can_go_back() {
        parts.push(("the footer begins", footer));
    }
    // In portrait, and on the screens that have no Home button, tools alone stand in the header.
    if found
        .iter()
        .any(|it| it.node.id == Some(Id::new(chrome::ids::HOME)))
    {
        parts.push(("the header begins", header));
    }
    if found
        .iter()
        .any(|it| it.node.id == Some(Id::new(chrome::ids::NEXT)))
    {
        parts.push(("the footer ends", window.width - next_end));
    }
    parts
}

fn find<'f>(found: &'f [PlacedNode], id: &Id) -> &'f PlacedNode {
    let it = found.iter().find(|it| it.node.id.as_ref() == Some(id));
    it.unwrap_or_else(|| panic!("no {id:?}"))
}

/// The panel around its content: where its border is drawn in a row and in a column of pixels.
fn border(pixels: &Pixmap, row: f32, column: f32) -> Rectangle {
    let line = Palette::Paper.colors().line.into_rgba8();
    let is_line = |x: usize, y: usize| {
        let at = (y * pixels.width as usize + x) * 4;
        pixels.rgba[at..at + 4] == line
    };
    let (row, column) = (row as usize, column as usize);
    let (width, height) = (pixels.width as usize, pixels.height as usize);
    let ends = |mut found: Vec<usize>| (found.remove(0) as f32, found.pop().unwrap_or(0) as f32);
    let (left, right) = ends((0..width).filter(|x| is_line(*x, row)).collect());
    let (top, bottom) = ends((0..height).filter(|y| is_line(column, *y)).collect());
    Rectangle {
        x: left,
        y: top,
        width: right + 1.0 - left,
        height: bottom + 1.0 - top,
    }
}

#[test]
fn close_stands_where_the_words_of_its_panel_begin_and_its_paddings_are_equal() {
    let panels = [
        (Panel::Help, help::CLOSE),
        (Panel::Unwell, unwell::CLOSE),
        (Panel::Meaning("x-ray".to_owned(), 0), meaning::CLOSE),
        (Panel::Meaning("stent".to_owned(), 0), meaning::CLOSE),
    ];
    for (panel, close) in panels {
        for language in ["en", "ar"] {
            for window in SIZES {
                let told = format!("{panel:?} {language} {window:?}");
                let mut stage = under(&panel, language, window);
                open(&mut stage, &panel);
                let found = stage.walk();
                let close = find(&found, &Id::new(close)).bounds;
                let begins = across(close, language, window).0;
                let is_centred = panel == Panel::Unwell;
                let heading = found.iter();
                let mut heading = heading.filter(|it| matches!(it.node.role, Role::Heading(1)));
                let heading = heading.next().expect("a heading").bounds;
                if !is_centred {
                    let words = across(heading, language, window).0;
                    assert!((begins - words).abs() <= SLACK, "{told}: {begins}, {words}");
                }
                let pixels = stage.draw();
                // Beside the button there is nothing else in its row, and above it nothing but the panel.
                let at = border(&pixels, close.y - 4.0, close.center_x());
                let line = (BORDER * Scale::new(window, 2, None).unit).round();
                let (begin, end) = across(at, language, window);
                let left = begins - begin - line;
                let below = at.y + at.height - line - (close.y + close.height);
                assert!((left - below).abs() <= 1.0, "{told}: {left} and {below} px");
                let pictures = found.iter().filter(|it| it.node.role == Role::Image);
                for picture in pictures.filter(|_| window.width > window.height) {
                    let picture = across(picture.bounds, language, window);
                    let scroll = (end - begin) / 2.0 + begin - (left) / 2.0;
                    let (before, after) = (picture.0 - scroll, end - line - picture.1);
                    assert!((before - after).abs() <= 2.0, "{told}: {before}, {after}");
                }
            }
        }
    }
}

#[test]
fn the_display_panel_reaches_the_edges_and_its_controls_end_in_one_line() {
    for language in ["en", "ar"] {
        for window in SIZES {
            let told = format!("{language} {window:?}");
            let mut stage = under(&Panel::Display, language, window);
            let covered = stage.walk();
            open(&mut stage, &Panel::Display);
            let found = stage.walk();
            let controls = found.iter().filter(|it| is_control(it));
            let (begin, end) = edges(controls, language, window);
            let close = find(&found, &Id::new(display::CLOSE)).bounds;
            let close = across(close, language, window).1;
            assert!(
                (close - end).abs() <= SLACK,
                "{told}: Close ends at {close}, not {end}"
            );
            let words = found.iter();
            let mut words = words.filter(|it| matches!(it.node.role, Role::Heading(1)));
            let words = across(words.next().expect("a title").bounds, language, window).0;
            assert!((words - begin).abs() <= SLACK, "{told}: {words}, {begin}");
            let pixels = stage.draw();
            // Every pixel at the end of the window is the panel's, so no control of the screen peeps out.
            let card = Palette::Paper.colors().card.into_rgba8();
            let tool = find(&covered, &Id::new(chrome::ids::DISPLAY)).bounds;
            let from = if window.width < window.height {
                window.height * 0.5
            } else {
                0.0
            };
            for y in from as usize..window.height as usize {
                let x = match language {
                    "ar" => 0,
                    _ => window.width as usize - 1,
                };
                let at = (y * pixels.width as usize + x) * 4;
                assert_eq!(pixels.rgba[at..at + 4], card, "{told}: {x}, {y} ({tool:?})");
            }
        }
    }
}
