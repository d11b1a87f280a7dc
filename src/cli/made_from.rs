//! `review made-from`: records that messages of a language were made from today's English.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::{fs, io};

use clap::Args;

use super::clinic::Clinic;
use super::output::{path_of, write};
use super::{Failure, known_language, print_lines};
use crate::language::SOURCE;
use crate::language::lint::{self, LocaleMessages};
use crate::language::made_from::{self, ShortFingerprints};
use crate::settings;

#[derive(Debug, Args)]
pub(super) struct MadeFromOptions {
    /// The language
    #[arg(long, value_name = "TAG")]
    language: String,
    #[command(flatten)]
    which: Which,
    /// The file to write, or an overlay folder; else the overlay of the settings, or
    /// locales/TAG/made-from.toml of the source here
    #[arg(long, value_name = "FILE|DIR")]
    out: Option<PathBuf>,
    /// The clinic's settings file, for its own words
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
}

/// Which messages are recorded.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
struct Which {
    /// The messages
    #[arg(value_name = "ID")]
    ids: Vec<String>,
    /// Every message of a file, such as ui.ftl
    #[arg(long, value_name = "NAME")]
    file: Option<String>,
    /// Every message of the language
    #[arg(long)]
    all: bool,
}

/// Writes the record.
///
/// # Errors
/// If a message or file is unknown, or the record that is there is malformed or cannot be written.
pub(super) fn run(options: MadeFromOptions) -> Result<(), Failure> {
    let tag = options.language.as_str();
    if tag == SOURCE {
        let what = "English is made from no other language; give the tag of another";
        return Err(Failure::Usage(what.to_owned()));
    }
    let clinic = Clinic::read(options.settings.or_else(settings::usual_path))?;
    let catalogue = &clinic.catalogue;
    known_language(catalogue, tag)?;
    let english = catalogue.english_today();
    let mut own = lint::messages(catalogue, tag);
    own.retain(|id, _| english.contains_key(id));
    let chosen = chosen(&options.which, tag, &own)?;
    let path = path_of(
        made_from::FILE,
        tag,
        options.out,
        clinic.settings.overlay.as_deref(),
    )?;
    let mut record = recorded(&path)?;
    let count = chosen.len();
    for id in chosen {
        record.extend(english.get(id).map(|print| (id.to_owned(), *print)));
    }
    record.retain(|id, _| own.contains_key(id));
    write(&path, &made_from::text(&record))?;
    let line = format!(
        "{tag}: {count} messages made from today's English: {}",
        path.display()
    );
    print_lines(std::iter::once(line))
}

/// The ids of the messages to record.
fn chosen<'a>(
    which: &'a Which,
    tag: &str,
    own: &'a LocaleMessages,
) -> Result<Vec<&'a str>, Failure> {
    if let Some(id) = which.ids.iter().find(|id| !own.contains_key(*id)) {
        let what = format!("{tag} has no message \"{id}\", or English has none; see locales/{tag}");
        return Err(Failure::Usage(what));
    }
    if !which.ids.is_empty() {
        return Ok(which.ids.iter().map(String::as_str).collect());
    }
    let is_in = |file: &str| which.file.as_deref().is_none_or(|name| name == file);
    let chosen = own.iter().filter(|(_, message)| is_in(&message.file));
    let chosen: Vec<_> = chosen.map(|(id, _)| id.as_str()).collect();
    match &which.file {
        Some(name) if chosen.is_empty() => Err(Failure::Usage(format!(
            "{tag} has no file \"{name}\" with messages; give a name such as ui.ftl"
        ))),
        _ => Ok(chosen),
    }
}

/// What the file holds already.
fn recorded(path: &Path) -> Result<ShortFingerprints, Failure> {
    let shown = path.display().to_string();
    let text = match fs::read_to_string(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
        read => read.map_err(|error: io::Error| {
            Failure::Failed(format!("{shown} cannot be read: {error}"))
        })?,
    };
    made_from::parse(&text, &shown).or_else(|diagnostics| {
        print_lines(diagnostics.iter().map(ToString::to_string))?;
        let what = format!(
            "not recorded: {shown} has {} findings; mend them first",
            diagnostics.len()
        );
        Err(Failure::Failed(what))
    })
}
