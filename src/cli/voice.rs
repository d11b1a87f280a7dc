//! `voice sheet`, `voice check` and `voice sign`: the recorded voice of a language.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::clinic::Clinic;
use super::output::{refuse_folder, write};
use super::{Failure, known_language, print_lines};
use crate::diagnostic::Diagnostic;
use crate::language::recordings::{RecordedVoice, VoiceFile};
use crate::recordings::{self, Script, VoiceReport};
use crate::review::{InvalidSigner, line, signed_on};
use crate::settings;

/// The subcommands of `voice`.
#[derive(Debug, Subcommand)]
pub(super) enum VoiceCommand {
    /// Write a page to read from: every line that has to be recorded, with the name of its file
    Sheet {
        #[command(flatten)]
        of: VoiceOptions,
        /// The HTML file to write
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Say what is wrong with the recordings, and what is missing
    Check {
        #[command(flatten)]
        of: VoiceOptions,
    },
    /// Sign that the recordings say the words as they are
    Sign {
        #[command(flatten)]
        of: VoiceOptions,
        /// Who speaks
        #[arg(long, value_name = "NAME")]
        speaker: String,
        /// The day of the signature
        #[arg(long, value_name = "YYYY-MM-DD")]
        date: String,
    },
}

#[derive(Debug, Args)]
pub(super) struct VoiceOptions {
    /// The language
    #[arg(long, value_name = "TAG")]
    language: String,
    /// The clinic's settings file, which names its folder
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
}

/// Runs a `voice` subcommand.
///
/// # Errors
/// If an argument is wrong, something is found, or a file cannot be written.
pub(super) fn run(command: VoiceCommand) -> Result<(), Failure> {
    match command {
        VoiceCommand::Sheet { of, out } => {
            let (clinic, script) = read(&of)?;
            refuse_folder(&out)?;
            clinic.warn();
            let meta = known_language(&clinic.catalogue, &of.language)?;
            write(&out, &recordings::html(meta, &script))
        }
        VoiceCommand::Check { of } => check(&of),
        VoiceCommand::Sign { of, speaker, date } => sign(&of, &speaker, &date),
    }
}

/// The clinic, and what has to be spoken there.
fn read(of: &VoiceOptions) -> Result<(Clinic, Script), Failure> {
    let settings = of.settings.clone().or_else(settings::usual_path);
    let mut clinic = Clinic::read(settings)?;
    known_language(&clinic.catalogue, &of.language)?;
    let contact = clinic.settings.contact.clone();
    clinic.catalogue.set_contact(contact);
    let exams = &clinic.settings.exams;
    let script = Script::new(&clinic.catalogue, &clinic.content, exams, &of.language);
    Ok((clinic, script))
}

/// The recordings of a language, their folder, and what is wrong with them.
struct Recorded<'c> {
    voice: &'c RecordedVoice,
    folder: PathBuf,
    /// What was wrong when the folder was read.
    unread: Vec<Diagnostic>,
    report: VoiceReport,
}

fn recorded<'c>(tag: &str, clinic: &'c Clinic, script: &Script) -> Result<Recorded<'c>, Failure> {
    let overlay = clinic.settings.overlay.as_deref().ok_or_else(|| {
        Failure::Failed("the settings name no overlay folder for the recordings".to_owned())
    })?;
    let folder = overlay.join("voices").join(tag);
    let voice = clinic.catalogue.recorded_voice(tag).ok_or_else(|| {
        let what = format!("there is no folder {} with recordings", folder.display());
        Failure::Failed(what)
    })?;
    let unread = clinic.catalogue.overlay_diagnostics().iter();
    let unread = unread.map(|it| &it.diagnostic);
    let unread = unread.filter(|it| Path::new(&it.file).starts_with(&folder));
    Ok(Recorded {
        voice,
        unread: unread.cloned().collect(),
        report: recordings::report(voice, script, &folder),
        folder,
    })
}

fn check(of: &VoiceOptions) -> Result<(), Failure> {
    let (clinic, script) = read(of)?;
    let recorded = recorded(&of.language, &clinic, &script)?;
    let report = &recorded.report;
    let parts = [
        &recorded.unread,
        &report.faults,
        &report.outdated,
        &report.missing,
    ];
    let found: Vec<&Diagnostic> = parts.into_iter().flatten().collect();
    let summary = format!(
        "{}: {} recordings; {} of {} screens are whole",
        of.language,
        recorded.voice.files.len(),
        report.whole,
        script.screens.len()
    );
    let lines = found.iter().map(ToString::to_string);
    print_lines(lines.chain([summary]))?;
    match found.is_empty() {
        true => Ok(()),
        false => Err(Failure::Diagnostics),
    }
}

fn sign(of: &VoiceOptions, speaker: &str, date: &str) -> Result<(), Failure> {
    let usage = |error: InvalidSigner| Failure::Usage(error.to_string());
    let speaker = line("--speaker", speaker).map_err(usage)?;
    let date = signed_on(date).map_err(usage)?.to_string();
    let tag = of.language.as_str();
    let (clinic, script) = read(of)?;
    let recorded = recorded(tag, &clinic, &script)?;
    let (messages, unsigned) = recordings::sign(recorded.voice, &script);
    let parts = [recorded.unread, recorded.report.faults, unsigned];
    let faults: Vec<Diagnostic> = parts.into_iter().flatten().collect();
    if !faults.is_empty() {
        print_lines(faults.iter().map(ToString::to_string))?;
        let what = format!(
            "not signed: {} recordings of {tag} have findings; mend them first",
            faults.len()
        );
        return Err(Failure::Failed(what));
    }
    let (count, path) = (messages.len(), recorded.folder.join("voice.toml"));
    let voice = VoiceFile {
        speaker,
        date,
        messages,
    };
    let text = recordings::text(tag, &voice)
        .map_err(|error| Failure::Failed(format!("the signature cannot be written: {error}")))?;
    write(&path, &text)?;
    let signed = format!(
        "{tag}: {count} recordings signed by {} on {}: {}",
        voice.speaker,
        voice.date,
        path.display()
    );
    print_lines(std::iter::once(signed))
}
