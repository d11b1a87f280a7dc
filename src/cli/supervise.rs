//! The option `--supervise`: the window in a process of its own, and this process to watch it.

use std::ffi::OsString;
use std::time::Duration;

use clap::Args;

use crate::settings::Operations;
use crate::shell::exit::{ExitStatus, Failure};
use crate::shell::supervise::{Backoff, Heartbeat, Supervisor};
use crate::shell::system;
use crate::shell::window;

/// The options of both processes.
#[derive(Debug, Args)]
pub(super) struct Supervision {
    /// Run the window in a second process, and start it again when it ends or hangs
    #[arg(long)]
    pub(super) supervise: bool,
    /// The supervisor's first pause before a new start, in ms
    #[arg(long, value_name = "MS", hide = true, default_value = "1000")]
    first_pause_ms: u64,
    /// The supervisor's longest pause, in ms
    #[arg(long, value_name = "MS", hide = true, default_value = "60000")]
    longest_pause_ms: u64,
    /// A supervisor has started this process, and restarted it so often
    #[arg(long, value_name = "RESTARTS", hide = true)]
    pub(super) supervised: Option<u32>,
    /// Only ask for one moment, until the supervisor ends this process
    #[arg(long, hide = true)]
    pub(super) one_moment: bool,
}

impl Supervision {
    /// The heartbeat of a window with these options.
    pub(super) fn heartbeat(&self, operations: &Operations) -> Heartbeat {
        Heartbeat::new(self.supervised.is_some(), operations.heartbeat)
    }
}

/// Runs the window in a second process.
///
/// # Errors
/// [`Failure::Lost`] when there is no display that can show a window; [`Failure::Io`] when the path of
/// this program is unknown.
pub(super) fn run(
    supervision: &Supervision,
    operations: &Operations,
) -> Result<ExitStatus, Failure> {
    // On a display that can show no window another start would end the same way.
    window::check_display()?;
    let program = std::env::current_exe().map_err(|source| Failure::Io {
        doing: "the program's own file is unknown",
        source,
    })?;
    let supervisor = Supervisor {
        program,
        arguments: window_arguments(),
        timeout: operations.heartbeat,
        backoff: Backoff {
            initial: Duration::from_millis(supervision.first_pause_ms),
            max: Duration::from_millis(supervision.longest_pause_ms),
            ..Backoff::default()
        },
        display_answers: system::display_answers,
    };
    Ok(supervisor.run())
}

/// The arguments of this process without `--supervise`.
fn window_arguments() -> Vec<OsString> {
    let own = std::env::args_os().skip(1);
    own.filter(|it| it != "--supervise").collect()
}
