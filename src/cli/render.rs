//! The command `render`: draws one screen into a PNG file.

use std::path::PathBuf;

use clap::Args;
use iced::Size;

use super::clinic::Clinic;
use super::{known_language, known_route, size};
use crate::app::Start;
use crate::content::ExamId;
use crate::language::SOURCE;
use crate::route::Route;
use crate::shell::exit::Failure;
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
    /// Exam that the guide is about
    #[arg(long, value_name = "EXAM")]
    exam: Option<ExamId>,
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

/// Draws the screen.
///
/// # Errors
/// When an option is wrong, there is no renderer, or the file cannot be written.
pub(super) fn run(render: RenderOptions) -> Result<(), Failure> {
    let mut clinic = Clinic::read(render.settings)?;
    clinic.warn();
    let known = |tag: &String| known_language(&clinic.catalogue, tag).map(|meta| meta.tag.clone());
    let language = known(&render.language)?;
    let route = known_route(&clinic.content, render.exam, &render.screen)?;
    let guide = clinic.content.for_exam(render.exam);
    let words = clinic.catalogue.language(&language);
    if Route::parse(&render.screen, &guide.with_words(|id| words.has(id))).is_none() {
        let (screen, lacks) = (&render.screen, "some of its words are missing");
        let what = format!("{screen} is left out in {language}: {lacks}");
        return Err(Failure::Failed(what));
    }
    let second = render.and.as_ref().map(known).transpose()?;
    let start = Start {
        second: second.filter(|second| *second != language),
        language: Some(language),
        exam: render.exam,
        route: Some(route),
        // A film shows its most telling frame.
        hold_still: true,
    };
    clinic.settings.theme = render.theme;
    clinic.settings.text_size = render.text_size;
    let mut kiosk = clinic.headless_kiosk(&start, render.size)?;
    let path = render.out;
    let png = kiosk.draw().write_png(&path);
    png.map_err(|source| Failure::Png { path, source })
}
