//! `--supervise`: the window in a process of its own, that another one watches over.

use std::ffi::OsString;
use std::time::Duration;

use clap::Args;

use crate::settings::Operations;
use crate::shell::exit::{ExitStatus, Failure};
use crate::shell::supervise::{Backoff, Heartbeat, Supervisor};
use crate::shell::system;

/// Arguments about who watches over whom.
#[derive(Debug, Args)]
pub(super) struct Watch {
    /// Run the window in a second process, and start it again when it ends or hangs
    #[arg(long)]
    pub(super) supervise: bool,
    /// The supervisor's first pause before a new start, in ms
    #[arg(long, value_name = "MS", hide = true, default_value = "1000")]
    first_pause_ms: u64,
    /// The supervisor's longest pause, in ms
    #[arg(long, value_name = "MS", hide = true, default_value = "60000")]
    longest_pause_ms: u64,
    /// A supervisor has started this process, and started it again so often
    #[arg(long, value_name = "RESTARTS", hide = true)]
    pub(super) supervised: Option<u32>,
    /// Only ask for one moment, until the supervisor ends this process
    #[arg(long, hide = true)]
    pub(super) one_moment: bool,
}

impl Watch {
    /// The heart of a window with these arguments.
    pub(super) fn heart(&self, operations: &Operations) -> Heartbeat {
        Heartbeat::new(self.supervised.is_some(), operations.heartbeat)
    }
}

/// Runs the window in a second process.
///
/// # Errors
/// [`Failure::Failed`] when this program cannot find itself.
pub(super) fn run(watch: &Watch, operations: &Operations) -> Result<ExitStatus, Failure> {
    let program = std::env::current_exe()
        .map_err(|error| Failure::Failed(format!("the program's own file is unknown: {error}")))?;
    let supervisor = Supervisor {
        program,
        arguments: own_arguments(),
        silence: operations.heartbeat,
        pauses: Backoff {
            first: Duration::from_millis(watch.first_pause_ms),
            longest: Duration::from_millis(watch.longest_pause_ms),
            ..Backoff::default()
        },
        display_answers: system::display_answers,
    };
    Ok(supervisor.run())
}

/// The arguments of this process, but for the one that makes it a supervisor.
fn own_arguments() -> Vec<OsString> {
    let own = std::env::args_os().skip(1);
    own.filter(|it| it != "--supervise").collect()
}
