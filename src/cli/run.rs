//! No command: opens the kiosk's window.

use std::path::PathBuf;

use clap::Args;
use iced::Size;

use super::clinic::Clinic;
use super::supervise;
use super::{known_language, known_route, size};
use crate::app::Start;
use crate::content::ExamId;
use crate::records::{LogRing, Recorder};
use crate::settings;
use crate::shell::exit::{ExitStatus, Failure};
use crate::shell::restart_notice;
use crate::shell::window;
use crate::shell::window::WindowOptions;

/// The options of the window.
#[derive(Debug, Args)]
pub(super) struct RunOptions {
    /// Fill the screen
    #[arg(long)]
    kiosk: bool,
    /// Size of the window in pixels
    #[arg(long, value_name = "WxH", value_parser = size, default_value = "1280x800", hide_default_value = true)]
    window: Size,
    /// The clinic's settings file
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
    /// Language to start in
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// Exam that the guide is about at first
    #[arg(long, value_name = "EXAM")]
    exam: Option<ExamId>,
    /// Screen to start at
    #[arg(long, value_name = "SCREEN")]
    start: Option<String>,
    #[command(flatten)]
    supervision: supervise::Supervision,
}

/// Opens the window, or runs the supervisor or the restart notice if the options say so.
///
/// # Errors
/// When an option is wrong, or the window cannot be opened or is lost.
pub(super) fn run(run: RunOptions, log: &LogRing) -> Result<ExitStatus, Failure> {
    let clinic = Clinic::read(run.settings.or_else(settings::usual_path))?;
    let route = run
        .start
        .map(|id| known_route(&clinic.content, run.exam, &id))
        .transpose()?;
    let language = run
        .language
        .map(|tag| known_language(&clinic.catalogue, &tag).map(|meta| meta.tag.clone()))
        .transpose()?;
    let operations = &clinic.settings.operations;
    if let Some(path) = operations.log_file.clone() {
        log.write_to(path, operations.log_size, operations.log_files);
    }
    if run.supervision.supervise {
        // The window reads the languages itself; this process lives long and shows none.
        drop(clinic.catalogue);
        return supervise::run(&run.supervision, operations);
    }
    clinic.warn();
    let options = WindowOptions {
        size: run.window,
        fullscreen: run.kiosk || clinic.settings.kiosk,
    };
    if run.supervision.one_moment {
        return restart_notice::run(options, clinic.settings, clinic.catalogue);
    }
    let start = Start {
        language,
        route,
        exam: run.exam,
        ..Start::default()
    };
    let restarts = run.supervision.supervised.unwrap_or_default();
    let heartbeat = run.supervision.heartbeat(operations);
    let recorder = Recorder::new(operations, restarts);
    let door_file = operations.staff_pin.as_ref().and_then(|_| door_file());
    let voices = clinic.settings.voices.clone();
    window::open(options, heartbeat, recorder, voices, || {
        let kiosk = clinic.kiosk(&start, options.size);
        let kiosk = kiosk.with_log(log.clone(), restarts);
        kiosk.with_door_file(door_file)
    })
}

/// Where the wait after wrong PINs is kept over a restart: in the folder that systemd gives the service,
/// else in that of the user.
fn door_file() -> Option<PathBuf> {
    let service = std::env::var_os("STATE_DIRECTORY");
    let service = service.and_then(|folders| std::env::split_paths(&folders).next());
    let user = || {
        let folder = dirs::state_dir().or_else(dirs::data_local_dir)?;
        Some(folder.join("fluoroscopy-kiosk"))
    };
    let folder = service.filter(|it| it.is_absolute()).or_else(user)?;
    Some(folder.join("staff-pin"))
}
