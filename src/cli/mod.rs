//! The command line: a contract that scripts rely on. See the README for it.

mod clinic;
mod pin;
mod review;
mod supervise;

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, CommandFactory as _, Parser, Subcommand};
use iced::Size;

use clinic::Clinic;

use crate::app::{Kiosk, Start};
use crate::check;
use crate::content::Content;
use crate::document::Document;
use crate::headless::{HeadlessKiosk, Pixmap};
use crate::language::{Catalogue, Meta, SOURCE};
use crate::records::{LogRing, Recorder};
use crate::route::Route;
use crate::settings;
use crate::shell::exit::{ExitStatus, Failure, REPORTED};
use crate::shell::system::{self, SingleInstance};
use crate::shell::{restart_notice, window};
use crate::theme::Palette;

/// A patient-information kiosk that explains fluoroscopy in large print.
#[derive(Debug, Parser)]
#[command(
    name = "fluoroscopy-kiosk",
    version,
    args_conflicts_with_subcommands = true
)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    run: Run,
}

#[derive(Debug, Args)]
struct Run {
    /// Fill the screen
    #[arg(long)]
    kiosk: bool,
    /// Size of the window in pixels
    #[arg(long, value_name = "WxH", value_parser = size)]
    window: Option<Size>,
    /// The clinic's settings file
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
    /// Language to start in
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// Screen to start at
    #[arg(long, value_name = "SCREEN")]
    start: Option<String>,
    #[command(flatten)]
    watch: supervise::Watch,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Draw one screen into a PNG file, without a window or display
    Render(Render),
    /// Print every word of a language in reading order
    Text {
        /// Language to print
        #[arg(long, value_name = "TAG", default_value = SOURCE)]
        language: String,
    },
    /// Check settings, content and every language
    Check {
        /// The clinic's settings file
        #[arg(long, value_name = "FILE")]
        settings: Option<PathBuf>,
    },
    /// List the ids of all screens
    Screens,
    /// Print a language for its reviewer, and sign its words
    #[command(subcommand)]
    Review(review::ReviewCommand),
    /// A11yRequest twice for a PIN for the staff, and print the line for the settings file
    Pin,
}

#[derive(Debug, Args)]
struct Render {
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
    /// Colours: paper, night or contrast
    #[arg(long, value_name = "THEME", value_parser = palette, default_value = "paper")]
    theme: Palette,
    /// Step of text size
    #[arg(long, value_name = "1..5", value_parser = clap::value_parser!(u8).range(1..=5), default_value = "2")]
    text_size: u8,
    /// The clinic's settings file, for its name, its logo and its own words; else there are none
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
}

/// What the program can be told, for manual pages and the completions of shells.
pub fn command() -> clap::Command {
    Arguments::command()
}

/// Runs the program with the process's arguments. The README tells the exit codes.
pub fn main() -> ExitCode {
    system::join_console();
    let log = LogRing::default();
    begin_log(&log);
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // A reader that has gone away (`--help | head`) is no failure.
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    let ending = obey(arguments, &log).unwrap_or_else(|failure| failure.report());
    ExitCode::from(ending.code())
}

/// Begins the log: to standard error, and to the log book, which may be given a file.
///
/// Only this program's own words: what the window system's libraries complain of helps nobody here.
fn begin_log(log: &LogRing) {
    use tracing::Level;
    use tracing_subscriber::layer::SubscriberExt as _;
    use tracing_subscriber::util::SubscriberInitExt as _;
    use tracing_subscriber::{Layer as _, filter::Targets, fmt, registry};

    let own = Targets::new().with_target("fluoroscopy_kiosk", Level::INFO);
    let untold = own
        .clone()
        .with_target(REPORTED, tracing::level_filters::LevelFilter::OFF);
    let lines = fmt::layer()
        .with_writer(io::stderr)
        .with_target(false)
        .without_time();
    let kept = fmt::layer()
        .with_writer(log.clone())
        .with_target(false)
        .with_ansi(false);
    registry()
        .with(lines.with_filter(untold))
        .with(kept.with_filter(own))
        .init();
}

fn obey(arguments: Arguments, log: &LogRing) -> Result<ExitStatus, Failure> {
    let content = Content::load()?;
    let done = match arguments.command {
        None => return run(arguments.run, content, log),
        Some(Command::Render(render)) => draw(&render, content),
        Some(Command::Text { language }) => print_text(&language, &Catalogue::load()?, &content),
        Some(Command::Check { settings }) => check_all(settings, &content),
        Some(Command::Review(review)) => review::run(review, content),
        Some(Command::Pin) => pin::run(),
        Some(Command::Screens) => print_lines(Route::ids(&content).into_iter()),
    };
    done.map(|()| ExitStatus::Success)
}

fn run(run: Run, content: Content, log: &LogRing) -> Result<ExitStatus, Failure> {
    let place = run.start.map(|id| known_place(&content, &id)).transpose()?;
    let clinic = Clinic::read(run.settings.or_else(settings::usual_path))?;
    let language = run
        .language
        .map(|tag| known_language(&clinic.catalogue, &tag).map(|meta| meta.tag.clone()))
        .transpose()?;
    let operations = &clinic.settings.operations;
    if let Some(path) = operations.log_file.clone() {
        log.keep(path, operations.log_size, operations.log_files);
    }
    if run.watch.supervise {
        // The window's own process reads them again; this one lives long and shows no words.
        drop(clinic.catalogue);
        return supervise::run(&run.watch, operations);
    }
    clinic.warn();
    let size = run.window.unwrap_or(Size::new(1280.0, 800.0));
    let fill = run.kiosk || clinic.settings.kiosk;
    let start = Start {
        language,
        second: None,
        place,
        hold_still: false,
    };
    let restarts = run.watch.supervised.unwrap_or_default();
    let frame = window::Frame {
        size,
        fill,
        heart: run.watch.heart(operations),
        keeper: Recorder::new(operations, restarts),
    };
    let Clinic {
        catalogue,
        settings,
        ..
    } = clinic;
    if run.watch.one_moment {
        return restart_notice::run(&frame, settings, catalogue);
    }
    // Two on one screen would be worse than the one that is there. A supervisor must not try again.
    let single = match fill {
        true => Some(SingleInstance::take().ok_or_else(|| Failure::Usage(TAKEN.to_owned()))?),
        false => None,
    };
    if single.as_ref().is_some_and(|it| !it.is_held()) {
        tracing::warn!(
            "a second kiosk on this screen would not be noticed: there is no folder for a lock; \
             set XDG_RUNTIME_DIR or HOME to one that can be written"
        );
    }
    if fill {
        system::stay_awake();
    }
    let log = log.clone();
    let ending = window::open_window(frame, move || {
        Kiosk::new(content, catalogue, settings, &start, size).with_log(log, restarts)
    });
    drop(single);
    ending
}

/// What somebody is told who starts a second kiosk on a screen.
const TAKEN: &str = "a kiosk fills this screen already; end that one first";

fn draw(render: &Render, content: Content) -> Result<(), Failure> {
    let clinic = Clinic::read(render.settings.clone())?;
    clinic.warn();
    let Clinic {
        catalogue,
        mut settings,
        ..
    } = clinic;
    let tag = |tag: &String| known_language(&catalogue, tag).map(|meta| meta.tag.clone());
    let language = tag(&render.language)?;
    let second = render.and.as_ref().map(tag).transpose()?;
    let place = known_place(&content, &render.screen)?;
    settings.theme = render.theme;
    settings.text_size = render.text_size;
    let start = Start {
        second: second.filter(|second| *second != language),
        language: Some(language),
        place: Some(place),
        // A picture of a moving picture shows its telling frame.
        hold_still: true,
    };
    let kiosk = Kiosk::new(content, catalogue, settings, &start, render.size);
    let mut stage = HeadlessKiosk::new(kiosk, render.size)
        .map_err(|error| Failure::Failed(error.to_string()))?;
    write_png(&render.out, &stage.draw()).map_err(|error| {
        Failure::Failed(format!(
            "{} cannot be written: {error}",
            render.out.display()
        ))
    })
}

/// Writes an image as a PNG file.
///
/// # Errors
/// When the file cannot be written.
pub fn write_png(path: &Path, image: &Pixmap) -> Result<(), Box<dyn std::error::Error>> {
    Ok(fs::write(path, encode_png(image)?)?)
}

/// An image as a PNG file has it.
///
/// # Errors
/// When the image is none.
fn encode_png(image: &Pixmap) -> Result<Vec<u8>, png::EncodingError> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, image.width, image.height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&image.rgba)?;
    writer.finish()?;
    Ok(bytes)
}

fn print_text(tag: &str, catalogue: &Catalogue, content: &Content) -> Result<(), Failure> {
    known_language(catalogue, tag)?;
    let language = catalogue.language(tag);
    let mut documents = Document::all(&language, content, catalogue);
    documents.push(Document::word_pictures(&language, content));
    documents.push(Document::controls(&language));
    documents.push(Document::ear(&language));
    let lines = documents
        .iter()
        .flat_map(|document| document.lines().collect::<Vec<_>>());
    print_lines(lines)
}

fn check_all(path: Option<PathBuf>, content: &Content) -> Result<(), Failure> {
    let clinic = Clinic::read(path.or_else(settings::usual_path))?;
    let report = check::everything(clinic.findings, &clinic.catalogue, content);
    print_lines(report.lines().into_iter())?;
    match report.is_ok() {
        true => Ok(()),
        false => Err(Failure::Diagnostics),
    }
}

fn print_lines(lines: impl Iterator<Item = String>) -> Result<(), Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    let print = || {
        for line in lines {
            writeln!(out, "{line}")?;
        }
        out.flush()
    };
    match print() {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::Failed(format!("cannot print: {error}")))
        }
        _ => Ok(()),
    }
}

fn known_language<'a>(catalogue: &'a Catalogue, tag: &str) -> Result<&'a Meta, Failure> {
    let known = catalogue.known(tag);
    known.map_err(|error| Failure::Usage(error.to_string()))
}

fn known_place(content: &Content, id: &str) -> Result<Route, Failure> {
    Route::parse(id, content).ok_or_else(|| {
        let ids = Route::ids(content).join(", ");
        Failure::Usage(format!("no screen \"{id}\"; the screens are {ids}"))
    })
}

fn size(text: &str) -> Result<Size, String> {
    let right = "give width x height in pixels from 320 to 16384, such as 1920x1080";
    let side = |text: &str| {
        let side = text.parse::<u16>().ok();
        side.filter(|side| (320..=16384).contains(side))
            .map(f32::from)
    };
    let (width, height) = text.split_once('x').ok_or(right)?;
    match (side(width), side(height)) {
        (Some(width), Some(height)) => Ok(Size::new(width, height)),
        _ => Err(right.to_owned()),
    }
}

fn palette(id: &str) -> Result<Palette, String> {
    Palette::from_id(id).ok_or_else(|| {
        let ids = Palette::ALL.map(Palette::id);
        format!("the themes are {}", ids.join(", "))
    })
}
