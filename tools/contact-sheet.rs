//! Draws every card with its picture, small, on one sheet, and each film at five times below.
//!
//!     cargo run --release --example contact-sheet -- docs/pictures.png

use std::path::Path;

use fluoroscopy_kiosk::app::{Kiosk, Start};
use fluoroscopy_kiosk::cli::write_png;
use fluoroscopy_kiosk::content::Content;
use fluoroscopy_kiosk::film::{Painter, all};
use fluoroscopy_kiosk::headless::{HeadlessKiosk, Pixmap};
use fluoroscopy_kiosk::language::Catalogue;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::settings::Settings;
use iced::Size;

/// A card is drawn at this size, in px, and shown at a third of it.
const CARD: Size = Size::new(960.0, 600.0);
const SMALLER: usize = 3;
const COLUMNS: usize = 6;
const FILM: (usize, usize) = (320, 280);
const TIMES: usize = 5;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args()
        .nth(1)
        .ok_or("give the PNG file to write")?;
    let mut tiles = cards()?;
    let (width, height) = (
        CARD.width as usize / SMALLER,
        CARD.height as usize / SMALLER,
    );
    let rows = tiles.len().div_ceil(COLUMNS);
    let films = films();
    let mut sheet = Sheet::new(width * COLUMNS, rows * height + films.len() * FILM.1);
    for (index, tile) in tiles.drain(..).enumerate() {
        sheet.put(&tile, index % COLUMNS * width, index / COLUMNS * height);
    }
    for (row, frames) in films.iter().enumerate() {
        for (column, frame) in frames.iter().enumerate() {
            sheet.put(frame, column * FILM.0, rows * height + row * FILM.1);
        }
    }
    write_png(Path::new(&path), &sheet.0)
}

fn cards() -> Result<Vec<Pixmap>, Box<dyn std::error::Error>> {
    let content = Content::load().map_err(|finding| finding.to_string())?;
    let mut tiles = Vec::new();
    for at in content.cards() {
        let catalogue = Catalogue::load().map_err(|finding| finding.to_string())?;
        let settings = Settings::defaults(&catalogue);
        let start = Start {
            place: Some(Route::Card(at)),
            hold_still: true,
            ..Start::default()
        };
        let kiosk = Kiosk::new(content.clone(), catalogue, settings, &start, CARD);
        let mut stage = HeadlessKiosk::new(kiosk, CARD).map_err(|error| error.to_string())?;
        tiles.push(smaller(&stage.draw()));
    }
    Ok(tiles)
}

fn films() -> Vec<Vec<Pixmap>> {
    let frames = |film| {
        let mut painter = Painter::new(film, FILM.0, FILM.1);
        let frame = |index| Pixmap {
            width: FILM.0 as u32,
            height: FILM.1 as u32,
            rgba: painter
                .frame(film.duration_s * index as f32 / (TIMES - 1) as f32)
                .to_vec(),
        };
        (0..TIMES).map(frame).collect()
    };
    all().iter().map(frames).collect()
}

/// The image at a third of its size: each pixel the mean of nine.
fn smaller(image: &Pixmap) -> Pixmap {
    let (width, height) = (
        image.width as usize / SMALLER,
        image.height as usize / SMALLER,
    );
    let mut rgba = Vec::with_capacity(width * height * 4);
    for y in 0..height {
        for x in 0..width {
            for channel in 0..4 {
                let mean: usize = (0..SMALLER * SMALLER)
                    .map(|n| {
                        let (x, y) = (x * SMALLER + n % SMALLER, y * SMALLER + n / SMALLER);
                        usize::from(image.rgba[(y * image.width as usize + x) * 4 + channel])
                    })
                    .sum();
                rgba.push((mean / (SMALLER * SMALLER)) as u8);
            }
        }
    }
    Pixmap {
        width: width as u32,
        height: height as u32,
        rgba,
    }
}

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
