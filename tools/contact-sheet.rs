//! Draws a thumbnail of every card of the general guide on one sheet, and below it each film at five
//! times; or of the home screen and every card of an exam's guide.
//!
//!     cargo run --release --example contact-sheet -- docs/pictures.png
//!     cargo run --release --example contact-sheet -- docs/path-heart.png heart

use std::path::Path;

use fluoroscopy_kiosk::app::{Kiosk, Start};
use fluoroscopy_kiosk::content::{Content, ExamId};
use fluoroscopy_kiosk::film::{Painter, all};
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::image::Pixmap;
use fluoroscopy_kiosk::language::Catalogue;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::settings::Settings;
use iced::Size;

/// The size at which a card is drawn, in px.
const CARD: Size = Size::new(960.0, 600.0);
/// How much smaller a card is on the sheet.
const SMALLER: u32 = 3;
/// Cards in a row of the sheet.
const COLUMNS: usize = 6;
/// Width and height of a film's frame, in px.
const FILM: (usize, usize) = (320, 280);
/// Frames of each film.
const TIMES: usize = 5;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("give the PNG file to write")?;
    let exam = arguments
        .next()
        .map(|id| ExamId::parse(&id).ok_or("no such exam"));
    let exam = exam.transpose()?;
    let mut tiles = cards(exam)?;
    let (width, height) = (
        CARD.width as usize / SMALLER as usize,
        CARD.height as usize / SMALLER as usize,
    );
    let rows = tiles.len().div_ceil(COLUMNS);
    let films = if exam.is_none() { films() } else { Vec::new() };
    let mut sheet = Sheet::new(width * COLUMNS, rows * height + films.len() * FILM.1);
    for (index, tile) in tiles.drain(..).enumerate() {
        sheet.put(&tile, index % COLUMNS * width, index / COLUMNS * height);
    }
    for (row, frames) in films.iter().enumerate() {
        for (column, frame) in frames.iter().enumerate() {
            sheet.put(frame, column * FILM.0, rows * height + row * FILM.1);
        }
    }
    Ok(sheet.0.write_png(Path::new(&path))?)
}

fn cards(exam: Option<ExamId>) -> Result<Vec<Pixmap>, Box<dyn std::error::Error>> {
    let content = Content::load().map_err(|finding| finding.to_string())?;
    let content = content.for_exam(exam);
    let home = exam.map(|_| Route::Home);
    let routes = home.into_iter().chain(content.cards().map(Route::Card));
    let mut tiles = Vec::new();
    for route in routes {
        let catalogue = Catalogue::load().map_err(|finding| finding.to_string())?;
        let settings = Settings::defaults(&catalogue);
        let start = Start {
            route: Some(route),
            exam,
            hold_still: true,
            ..Start::default()
        };
        let kiosk = Kiosk::new(content.clone(), catalogue, settings, &start, CARD);
        let card = HeadlessKiosk::new(kiosk, CARD)?.draw();
        tiles.push(card.resized(card.width / SMALLER, card.height / SMALLER));
    }
    Ok(tiles)
}

fn films() -> Vec<Vec<Pixmap>> {
    let frames = |film| {
        let mut painter = Painter::new(film, FILM.0, FILM.1);
        let times = (0..TIMES).map(|at| film.duration_s * at as f32 / (TIMES - 1) as f32);
        times.map(|t| painter.frame(t).clone()).collect()
    };
    all().iter().map(frames).collect()
}

/// An image on which others are pasted.
struct Sheet(Pixmap);

impl Sheet {
    fn new(width: usize, height: usize) -> Self {
        Self(Pixmap {
            width: width as u32,
            height: height as u32,
            rgba: vec![255; width * height * 4],
        })
    }

    fn put(&mut self, image: &Pixmap, left: usize, top: usize) {
        let row = image.width as usize * 4;
        for (y, pixels) in image.rgba.chunks_exact(row).enumerate() {
            let at = ((top + y) * self.0.width as usize + left) * 4;
            self.0.rgba[at..at + row].copy_from_slice(pixels);
        }
    }
}
