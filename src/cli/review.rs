//! `review sheet` and `review sign`; for `review made-from` see [`made_from`].

use std::path::PathBuf;

use clap::{Args, Subcommand};
use iced::Size;

use super::clinic::Clinic;
use super::made_from::{self, MadeFromOptions};
use super::output::{path_of, refuse_folder, write};
use super::{Failure, known_language, print_lines};
use crate::app::Start;
use crate::check;
use crate::content::{CardAt, Content, ExamId};
use crate::headless::HeadlessKiosk;
use crate::language::SOURCE;
use crate::review;
use crate::review::{CardImage, Signer};
use crate::route::Route;
use crate::settings;
use crate::ui::chrome;

/// The subcommands of `review`.
#[derive(Debug, Subcommand)]
pub(super) enum ReviewCommand {
    /// Write a page to print: English beside the translation, with room for remarks
    Sheet(SheetOptions),
    /// Sign the words of a language as they are
    Sign(SignOptions),
    /// Record that messages of a language were made from today's English
    MadeFrom(MadeFromOptions),
}

#[derive(Debug, Args)]
pub(super) struct SheetOptions {
    /// The language
    #[arg(long, value_name = "TAG")]
    language: String,
    /// The HTML file to write
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// The clinic's settings file, for its own words
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct SignOptions {
    /// The language
    #[arg(long, value_name = "TAG")]
    language: String,
    /// Who has reviewed the words
    #[arg(long, value_name = "NAME")]
    reviewer: String,
    /// What makes them fit to
    #[arg(long, value_name = "TEXT")]
    qualification: String,
    /// The day of the signature
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: String,
    /// The file to write, or an overlay folder; else the overlay of the settings, or
    /// locales/TAG/review.toml of the source here
    #[arg(long, value_name = "FILE|DIR")]
    out: Option<PathBuf>,
    /// The clinic's settings file, for its own words
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
}

/// Runs a `review` subcommand.
///
/// # Errors
/// If an argument is wrong, `check` finds something in the words to be signed, or the file cannot
/// be written.
pub(super) fn run(command: ReviewCommand) -> Result<(), Failure> {
    match command {
        ReviewCommand::Sheet(options) => sheet(options),
        ReviewCommand::Sign(options) => sign(options),
        ReviewCommand::MadeFrom(options) => made_from::run(options),
    }
}

fn sheet(options: SheetOptions) -> Result<(), Failure> {
    let (language, out) = (&options.language, &options.out);
    let clinic = Clinic::read(options.settings.or_else(settings::usual_path))?;
    known_language(&clinic.catalogue, language)?;
    refuse_folder(out)?;
    clinic.warn();
    let (catalogue, content) = (clinic.catalogue.clone(), clinic.content.clone());
    let cards = cards(language, clinic)?;
    let meta = known_language(&catalogue, language)?;
    write(out, &review::html(&catalogue, &content, meta, &cards))
}

/// The size that cards are drawn at, in px.
const CARD_SIZE: Size = Size::new(1280.0, 800.0);

/// The size that they have in the sheet, in px: words stay readable, and the file small.
const SHEET_SIZE: (u32, u32) = (600, 375);

/// A picture of each card, as a patient sees it: in the general guide, else in the first exam that has
/// it.
fn cards(tag: &str, mut clinic: Clinic) -> Result<Vec<CardImage>, Failure> {
    let settings = &mut clinic.settings;
    settings.exams = ExamId::ALL.to_vec();
    settings.theme = crate::theme::Palette::default();
    settings.text_size = 2;
    settings.screen_width_mm = None;
    let start = Start {
        language: Some(tag.to_owned()),
        route: Some(Route::Card(CardAt::first_of(0))),
        hold_still: true,
        ..Start::default()
    };
    let mut cards: Vec<CardImage> = Vec::new();
    for exam in [None].into_iter().chain(ExamId::ALL.map(Some)) {
        let start = Start {
            exam,
            ..start.clone()
        };
        let clinic = clinic.clone();
        let mut kiosk = clinic.headless_kiosk(&start, CARD_SIZE)?;
        let guide = kiosk.kiosk().content().clone();
        for (topic, card) in guide.cards().filter_map(|at| guide.card(at)) {
            let id = format!("{}/{}", topic.id, card.id);
            if cards.iter().all(|it| it.id != id) {
                let png = png(&mut kiosk)?;
                cards.push(CardImage { id, png });
            }
            kiosk.send(chrome::Message::Next);
        }
    }
    Ok(cards)
}

/// What the kiosk shows, at the size that it has in the sheet.
fn png(kiosk: &mut HeadlessKiosk) -> Result<Vec<u8>, Failure> {
    let picture = kiosk.draw();
    let small = picture.resized(SHEET_SIZE.0, SHEET_SIZE.1);
    small
        .encode_png()
        .map_err(|error| Failure::Failed(format!("a card cannot be drawn: {error}")))
}

fn sign(options: SignOptions) -> Result<(), Failure> {
    let language = options.language.as_str();
    let signer = Signer::new(&options.reviewer, &options.qualification, &options.date)
        .map_err(|error| Failure::Usage(error.to_string()))?;
    let clinic = Clinic::read(options.settings.or_else(settings::usual_path))?;
    let catalogue = &clinic.catalogue;
    let meta = known_language(catalogue, language)?;
    let mut diagnostics = check::language(meta, catalogue, &Content::load()?);
    // The signature covers the English messages too.
    let english = catalogue
        .overlay_diagnostics()
        .iter()
        .filter(|it| language != SOURCE && it.tag.as_deref().is_none_or(|tag| tag == SOURCE));
    diagnostics.extend(english.map(|it| it.diagnostic.clone()));
    if !diagnostics.is_empty() {
        print_lines(diagnostics.iter().map(ToString::to_string))?;
        let what = format!(
            "not signed: {language} has {} findings; mend them first",
            diagnostics.len()
        );
        return Err(Failure::Failed(what));
    }
    let overlay = clinic.settings.overlay.as_deref();
    let path = path_of("review.toml", language, options.out, overlay)?;
    let signature = catalogue.signature(language);
    let text = review::text(language, &signature, &signer)
        .map_err(|error| Failure::Failed(format!("the signature cannot be written: {error}")))?;
    write(&path, &text)?;
    let line = format!(
        "{language}: {} messages signed by {} on {}: {}",
        signature.len(),
        signer.reviewer,
        signer.date,
        path.display()
    );
    print_lines(std::iter::once(line))
}
