//! The command `render`: draws one screen into a PNG file.

use std::fs;
use std::path::{Path, PathBuf};

use clap::builder::PossibleValue;
use clap::{Args, ValueEnum};
use iced::Size;

use super::clinic::Clinic;
use super::{known_language, known_place, size};
use crate::app::{Kiosk, Start};
use crate::content::Content;
use crate::headless::{HeadlessKiosk, Pixmap};
use crate::language::SOURCE;
use crate::shell::exit::{Failure, PngError};
use crate::theme::Palette;

/// The options of the command.
#[derive(Debug, Args)]
pub(super) struct RenderOptions {
    /// The PNG file to write
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Language of the screen
    #[arg(long, value_name = "TAG", default_value = SOURCE)]
    language: String,
    /// A second language beside it
    #[arg(long, value_name = "TAG")]
    and: Option<String>,
    /// The screen
    #[arg(long, value_name = "SCREEN", default_value = "home")]
    screen: String,
    /// Size in pixels
    #[arg(long, value_name = "WxH", value_parser = size, default_value = "1920x1080")]
    size: Size,
    /// Colours
    #[arg(long, value_name = "THEME", default_value = "paper")]
    theme: Palette,
    /// Step of text size
    #[arg(long, value_name = "1..5", value_parser = clap::value_parser!(u8).range(1..=5), default_value = "2")]
    text_size: u8,
    /// The clinic's settings file, for its name, its logo and its own words; else there are none
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
}

impl ValueEnum for Palette {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.id()))
    }
}

/// Draws the screen.
///
/// # Errors
/// When an option is wrong, there is no renderer, or the file cannot be written.
pub(super) fn run(render: RenderOptions, content: Content) -> Result<(), Failure> {
    let clinic = Clinic::read(render.settings)?;
    clinic.warn();
    let (catalogue, mut settings) = (clinic.catalogue, clinic.settings);
    let language = known_language(&catalogue, render.language)?;
    let second = render
        .and
        .map(|tag| known_language(&catalogue, tag))
        .transpose()?;
    let place = known_place(&content, &render.screen)?;
    settings.theme = render.theme;
    settings.text_size = render.text_size;
    let start = Start {
        second: second.filter(|second| *second != language),
        language: Some(language),
        place: Some(place),
        // A film shows its most telling frame.
        hold_still: true,
    };
    let kiosk = Kiosk::new(content, catalogue, settings, &start, render.size)
        .and_then(|kiosk| HeadlessKiosk::new(kiosk, render.size));
    let mut kiosk = kiosk.ok_or_else(|| Failure::Failed("there is no renderer".to_owned()))?;
    let path = render.out;
    write_png(&path, &kiosk.draw()).map_err(|source| Failure::Png { path, source })
}

/// Writes an image as a PNG file.
///
/// # Errors
/// When the image cannot be encoded, or the file cannot be written.
pub fn write_png(path: &Path, image: &Pixmap) -> Result<(), PngError> {
    Ok(fs::write(path, encode_png(image)?)?)
}

/// The bytes of an image as a PNG file.
///
/// # Errors
/// When the pixels do not fill the image.
pub(super) fn encode_png(image: &Pixmap) -> Result<Vec<u8>, png::EncodingError> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, image.width, image.height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&image.rgba)?;
    writer.finish()?;
    Ok(bytes)
}
