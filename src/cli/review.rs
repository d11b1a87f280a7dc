//! `review sheet` and `review sign`.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use iced::Size;

use super::clinic::Clinic;
use super::{Failure, known_language, print_lines};
use crate::app::{Kiosk, Message, Start};
use crate::check;
use crate::content::{CardAt, Content};
use crate::headless::HeadlessKiosk;
use crate::language::SOURCE;
use crate::records::write_whole;
use crate::review;
use crate::review::{Card, Signer};
use crate::route::Route;
use crate::settings;
use crate::ui::chrome;

/// What there is to do for a review.
#[derive(Debug, Subcommand)]
pub(super) enum Review {
    /// Write a page to print: English beside the translation, with room for remarks
    Sheet {
        /// The language
        #[arg(long, value_name = "TAG")]
        language: String,
        /// The HTML file to write
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// The clinic's settings file, for its own words
        #[arg(long, value_name = "FILE")]
        settings: Option<PathBuf>,
    },
    /// Sign the words of a language as they are
    Sign {
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
    },
}

/// Does it.
///
/// # Errors
/// When an argument is wrong, the words have findings, or the file cannot be written.
pub(super) fn run(review: Review, content: Content) -> Result<(), Failure> {
    match review {
        Review::Sheet {
            language,
            out,
            settings,
        } => sheet(language, &out, settings, content),
        Review::Sign {
            language,
            reviewer,
            qualification,
            date,
            out,
            settings,
        } => {
            let signer = Signer::new(&reviewer, &qualification, &date).map_err(Failure::Usage)?;
            sign(language, &signer, out, settings, &content)
        }
    }
}

fn sheet(
    language: String,
    out: &Path,
    settings: Option<PathBuf>,
    content: Content,
) -> Result<(), Failure> {
    let clinic = Clinic::read(settings.or_else(settings::usual_path))?;
    let tag = known_language(&clinic.catalogue, language)?;
    if out.is_dir() {
        let what = format!("{} is a folder; give the path of a file", out.display());
        return Err(Failure::Failed(what));
    }
    clinic.warn();
    let catalogue = clinic.catalogue.clone();
    let cards = cards(&tag, clinic, &content)?;
    let meta = catalogue
        .get(&tag)
        .ok_or_else(|| Failure::Failed(format!("the language {tag} cannot be read")))?;
    let html = review::html(&catalogue, &content, meta, &cards);
    write(out, &html)
}

/// The size of a card, in px. On the sheet it has half of it: words can be read, and the file stays
/// small.
const CARD: Size = Size::new(1280.0, 800.0);

/// A picture of each card, as a patient sees it.
fn cards(tag: &str, clinic: Clinic, content: &Content) -> Result<Vec<Card>, Failure> {
    let mut settings = clinic.settings;
    settings.theme = crate::theme::Palette::default();
    settings.text_size = 2;
    settings.screen_width_mm = None;
    let start = Start {
        language: Some(tag.to_owned()),
        second: None,
        route: Some(Route::Card(CardAt { topic: 0, card: 0 })),
        hold_still: true,
    };
    let kiosk = Kiosk::new(content.clone(), clinic.catalogue, settings, &start, CARD)
        .ok_or_else(|| Failure::Failed("the language cannot be read".to_owned()))?;
    let mut stage = HeadlessKiosk::new(kiosk.with_logo(clinic.logo), CARD)
        .map_err(|error| Failure::Failed(error.to_string()))?;
    let mut cards = Vec::new();
    for _ in content.cards() {
        let picture = stage.draw();
        let half = picture.resized(picture.width / 2, picture.height / 2);
        let png = half.encode_png();
        let png =
            png.map_err(|error| Failure::Failed(format!("a card cannot be drawn: {error}")))?;
        cards.push(Card { png });
        stage.send(Message::Chrome(chrome::Message::Next));
    }
    Ok(cards)
}

fn sign(
    language: String,
    signer: &Signer,
    out: Option<PathBuf>,
    settings: Option<PathBuf>,
    content: &Content,
) -> Result<(), Failure> {
    let clinic = Clinic::read(settings.or_else(settings::usual_path))?;
    let catalogue = &clinic.catalogue;
    let tag = known_language(catalogue, language)?;
    let meta = catalogue
        .get(&tag)
        .ok_or_else(|| Failure::Failed(format!("the language {tag} cannot be read")))?;
    let mut findings = check::language(meta, catalogue, content);
    // A translation is held against English: that must be whole as well.
    let english = catalogue
        .faults()
        .iter()
        .filter(|fault| tag != SOURCE && fault.tag.as_deref().is_none_or(|it| it == SOURCE));
    findings.extend(english.map(|fault| fault.finding.clone()));
    if !findings.is_empty() {
        print_lines(findings.iter().map(ToString::to_string))?;
        let what = format!(
            "not signed: {tag} has {} findings; mend them first",
            findings.len()
        );
        return Err(Failure::Failed(what));
    }
    let path = place(&tag, out, clinic.settings.overlay.as_deref())?;
    let signature = catalogue.signature(&tag);
    write(&path, &review::text(&tag, &signature, signer))?;
    let line = format!(
        "{tag}: {} messages signed by {} on {}: {}",
        signature.len(),
        signer.reviewer,
        signer.date,
        path.display()
    );
    print_lines(std::iter::once(line))
}

/// Where the signature of a language goes.
fn place(tag: &str, out: Option<PathBuf>, overlay: Option<&Path>) -> Result<PathBuf, Failure> {
    let source = Path::new("locales").join(tag);
    match (out, overlay) {
        (Some(out), _) if out.is_dir() => in_overlay(&out, tag),
        (Some(out), _) => Ok(out),
        (None, Some(overlay)) => in_overlay(overlay, tag),
        (None, None) if source.join("meta.toml").is_file() => Ok(source.join("review.toml")),
        (None, None) => Err(Failure::Failed(
            "where to? give --out FILE, or name an overlay folder in the settings".to_owned(),
        )),
    }
}

fn in_overlay(overlay: &Path, tag: &str) -> Result<PathBuf, Failure> {
    let cannot = |error: std::io::Error| {
        Failure::Failed(format!("{} cannot be used: {error}", overlay.display()))
    };
    let root = fs::canonicalize(overlay).map_err(cannot)?;
    let folder = overlay.join("locales").join(tag);
    fs::create_dir_all(&folder).map_err(cannot)?;
    if fs::canonicalize(&folder).map_err(cannot)? != root.join("locales").join(tag) {
        // It would never be read from there.
        let what = format!("{} leads out of the overlay folder", folder.display());
        return Err(Failure::Failed(what));
    }
    Ok(folder.join("review.toml"))
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    if path.is_dir() {
        let what = format!("{} is a folder; give the path of a file", path.display());
        return Err(Failure::Failed(what));
    }
    write_whole(path, text, None)
        .map_err(|error| Failure::Failed(format!("{} cannot be written: {error}", path.display())))
}
