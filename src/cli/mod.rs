//! The command line, a contract that scripts rely on: docs/cli.md describes it.

mod check;
mod clinic;
mod handout;
mod made_from;
mod output;
mod overlay;
mod pin;
mod render;
mod review;
mod run;
mod site;
mod supervise;
mod values;
mod voice;
mod voices;

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{CommandFactory as _, Parser, Subcommand};
use iced::Size;

use clinic::Clinic;

use crate::content::{Content, ExamId};
use crate::document::{Document, order_words};
use crate::language::{Catalogue, Meta, SOURCE};
use crate::records::LogRing;
use crate::route::Route;
use crate::settings;
use crate::shell::exit::{ExitStatus, Failure, REPORTED};
use crate::shell::system;

/// A patient-information kiosk that explains fluoroscopy in large print.
#[derive(Debug, Parser)]
#[command(
    name = "fluoroscopy-kiosk",
    version,
    args_conflicts_with_subcommands = true
)]
struct Arguments {
    #[command(subcommand)]
    command: Option<CliCommand>,
    #[command(flatten)]
    run: run::RunOptions,
}

#[derive(Debug, Subcommand)]
enum CliCommand {
    /// Draw one screen into a PNG file, without a window or display
    Render(render::RenderOptions),
    /// Write a booklet in large print to take home, as a PDF file
    Handout(handout::HandoutOptions),
    /// Print every word of a language in reading order
    Text {
        /// Language to print
        #[arg(long, value_name = "TAG", default_value = SOURCE)]
        language: String,
        /// Exam that the guide is about; else all of it
        #[arg(long, value_name = "EXAM")]
        exam: Option<ExamId>,
        /// The clinic's settings file, for its own words and cards; else there are none
        #[arg(long, value_name = "FILE")]
        settings: Option<PathBuf>,
    },
    /// Check settings, content and every language
    Check {
        /// The clinic's settings file
        #[arg(long, value_name = "FILE")]
        settings: Option<PathBuf>,
        /// List instead which voice of this machine speaks each offered language
        #[arg(long)]
        voices: bool,
        /// Speak instead a sentence in this language, to hear its voice
        #[arg(long, value_name = "TAG", conflicts_with = "voices")]
        say: Option<String>,
        /// Check this language alone, and name each message that is missing or outdated
        #[arg(long, value_name = "TAG", conflicts_with_all = ["voices", "say"])]
        language: Option<String>,
    },
    /// List the ids of all screens
    Screens {
        /// Exam whose guide it is; else the general one
        #[arg(long, value_name = "EXAM")]
        exam: Option<ExamId>,
        /// The clinic's settings file, for its own cards; else there are none
        #[arg(long, value_name = "FILE")]
        settings: Option<PathBuf>,
    },
    /// Make a folder with the clinic's own words, cards and pictures
    #[command(subcommand)]
    Overlay(overlay::OverlayCommand),
    /// Print a language for its reviewer, and sign its words
    #[command(subcommand)]
    Review(review::ReviewCommand),
    /// Record a person who speaks a language: the page to read from, the check of the files, and the signature
    #[command(subcommand)]
    Voice(voice::VoiceCommand),
    /// Write the guide as pages for the clinic's web site
    Site(site::SiteOptions),
    /// Ask twice for a PIN for the staff, and print the line for the settings file
    Pin,
}

/// The command line as clap describes it, for manual pages and shell completions.
pub fn command() -> clap::Command {
    Arguments::command()
}

/// Runs the program with the arguments of the process; returns one of the codes of [`ExitStatus`].
pub fn main() -> ExitCode {
    system::join_console();
    let log = LogRing::default();
    init_tracing(&log);
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // A reader that has gone away (`--help | head`) is no failure.
            let _ = error.print();
            return if error.use_stderr() {
                ExitStatus::Usage.into()
            } else {
                ExitStatus::Success.into()
            };
        }
    };
    execute(arguments, &log)
        .unwrap_or_else(|failure| failure.report())
        .into()
}

/// Starts logging, to standard error and to `log`, which may be given a file later.
///
/// Only this program's own messages: those of the window system's libraries do not help a clinic.
fn init_tracing(log: &LogRing) {
    use tracing::level_filters::LevelFilter;
    use tracing_subscriber::layer::SubscriberExt as _;
    use tracing_subscriber::util::SubscriberInitExt as _;
    use tracing_subscriber::{Layer as _, filter::Targets, fmt, registry};

    let own = Targets::new().with_target("fluoroscopy_kiosk", LevelFilter::INFO);
    let unreported = own.clone().with_target(REPORTED, LevelFilter::OFF);
    let console = fmt::layer()
        .with_writer(io::stderr)
        .with_target(false)
        .without_time();
    let file = fmt::layer()
        .with_writer(log.clone())
        .with_target(false)
        .with_ansi(false);
    registry()
        .with(console.with_filter(unreported))
        .with(file.with_filter(own))
        .init();
}

fn execute(arguments: Arguments, log: &LogRing) -> Result<ExitStatus, Failure> {
    match arguments.command {
        None => return run::run(arguments.run, log),
        Some(CliCommand::Render(render)) => render::run(render),
        Some(CliCommand::Handout(handout)) => handout::run(handout),
        Some(CliCommand::Text {
            language,
            exam,
            settings,
        }) => print_text(&language, exam, Clinic::read(settings)?),
        Some(CliCommand::Check {
            settings,
            voices,
            say,
            language,
        }) => {
            let path = settings.or_else(settings::usual_path);
            let clinic = Clinic::read(path.clone())?;
            match say {
                Some(tag) => {
                    known_language(&clinic.catalogue, &tag)?;
                    voices::say(&tag, &clinic.settings, &clinic.catalogue)
                }
                None if voices => voices::list(&clinic.settings),
                None => check::run(clinic, path.as_deref(), language.as_deref()),
            }
        }
        Some(CliCommand::Review(review)) => review::run(review),
        Some(CliCommand::Voice(voice)) => voice::run(voice),
        Some(CliCommand::Site(site)) => site::run(site),
        Some(CliCommand::Pin) => pin::run(),
        Some(CliCommand::Overlay(overlay)) => overlay::run(overlay),
        Some(CliCommand::Screens { exam, settings }) => {
            let guide = Clinic::read(settings)?.content.for_exam(exam);
            print_lines(screens(&guide).into_iter())
        }
    }?;
    Ok(ExitStatus::Success)
}

fn print_text(tag: &str, exam: Option<ExamId>, clinic: Clinic) -> Result<(), Failure> {
    let catalogue = clinic.catalogue;
    known_language(&catalogue, tag)?;
    let language = catalogue.language(tag);
    let content = clinic.content.for_exam(exam);
    let mut content = content.with_words(|id| language.has(id));
    order_words(&language, &mut content);
    let content = &content;
    let mut documents = Document::all(&language, content, &catalogue);
    documents.push(Document::word_pictures(&language, content));
    documents.push(Document::item_pictures(&language, content));
    documents.push(Document::controls(&language));
    documents.push(Document::speech(&language));
    documents.push(Document::contact(&language));
    documents.push(Document::exam_titles(&language));
    let lines = documents
        .iter()
        .flat_map(|document| document.lines().collect::<Vec<_>>());
    print_lines(lines)
}

/// Prints lines on standard output. A reader that has gone away (`text | head`) is no failure.
fn print_lines(lines: impl Iterator<Item = String>) -> Result<(), Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    let print = || {
        for line in lines {
            writeln!(out, "{line}")?;
        }
        out.flush()
    };
    match print() {
        Err(source) if source.kind() != io::ErrorKind::BrokenPipe => Err(Failure::Io {
            doing: "cannot print",
            source,
        }),
        _ => Ok(()),
    }
}

fn known_language<'c>(catalogue: &'c Catalogue, tag: &str) -> Result<&'c Meta, Failure> {
    let known = catalogue.known(tag);
    known.map_err(|error| Failure::Usage(error.to_string()))
}

/// The SCREEN ids of a guide: those of every clinic and language, and the question about the exam.
fn screens(guide: &Content) -> Vec<String> {
    let mut ids = Route::ids(guide);
    ids.insert(1, "exam".to_owned());
    ids
}

/// The screen with an id in the guide of an exam.
fn known_route(content: &Content, exam: Option<ExamId>, id: &str) -> Result<Route, Failure> {
    let guide = content.for_exam(exam);
    let route = Route::parse(id, &guide).and_then(|_| Route::parse(id, content));
    route.ok_or_else(|| {
        let ids = screens(&guide).join(", ");
        Failure::Usage(format!("no screen \"{id}\"; the screens are {ids}"))
    })
}

/// A size that is not one, or out of range.
#[derive(Debug, thiserror::Error)]
#[error("give width x height in pixels from 320 to 16384, such as 1920x1080")]
struct InvalidSize;

fn size(text: &str) -> Result<Size, InvalidSize> {
    let side = |text: &str| match text.parse::<u16>() {
        Ok(side @ 320..=16384) => Ok(f32::from(side)),
        _ => Err(InvalidSize),
    };
    let (width, height) = text.split_once('x').ok_or(InvalidSize)?;
    Ok(Size::new(side(width)?, side(height)?))
}
