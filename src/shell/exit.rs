//! Exit codes, and the failures behind them.

use std::error::Error;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::diagnostic::Diagnostic;
use crate::door::HashError;
use crate::image;

/// How the program ends. Scripts, service managers and Windows Shell Launcher rely on the codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExitStatus {
    /// A command has done its work, or the window was closed on purpose. Nothing else ends with 0.
    Success,
    /// A finding or a failure.
    Failed,
    /// The arguments are wrong, or a kiosk fills the screen already: a restart would not help.
    Usage,
    /// There is no display or renderer, or it was lost.
    Lost,
    /// The staff asked for a restart.
    Restart,
}

impl ExitStatus {
    /// Every status.
    pub const ALL: [Self; 5] = [
        Self::Success,
        Self::Failed,
        Self::Usage,
        Self::Lost,
        Self::Restart,
    ];

    /// The exit code of the process.
    pub fn code(self) -> u8 {
        match self {
            Self::Success => 0,
            Self::Failed => 1,
            Self::Usage => 2,
            Self::Lost => 3,
            Self::Restart => 4,
        }
    }
}

impl From<ExitStatus> for ExitCode {
    fn from(status: ExitStatus) -> Self {
        Self::from(status.code())
    }
}

/// An exit code that this program never ends with by itself, such as 101 after a panic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not an exit code of this program")]
pub struct UnknownExitCode(i32);

impl TryFrom<i32> for ExitStatus {
    type Error = UnknownExitCode;

    fn try_from(code: i32) -> Result<Self, UnknownExitCode> {
        Self::ALL
            .into_iter()
            .find(|it| i32::from(it.code()) == code)
            .ok_or(UnknownExitCode(code))
    }
}

/// Why the program ends before its work is done. [`Failure::report`] appends the sources.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The arguments are wrong.
    #[error("{0}")]
    Usage(String),
    /// A failure without a source, in one line.
    #[error("{0}")]
    Failed(String),
    /// There is no display or renderer, or it was lost; in one line.
    #[error("{0}")]
    Lost(String),
    /// A window could not be opened.
    #[error("the window cannot be opened")]
    Window(#[from] iced::Error),
    /// Reading or writing failed.
    #[error("{doing}")]
    Io {
        /// What failed, such as "cannot print".
        doing: &'static str,
        /// Why.
        source: io::Error,
    },
    /// A picture could not be written.
    #[error("{} cannot be written", path.display())]
    Png {
        /// The file.
        path: PathBuf,
        /// Why.
        source: image::WriteError,
    },
    /// A PIN could not be hashed.
    #[error(transparent)]
    Hash(#[from] HashError),
    /// An embedded file is malformed.
    #[error("{0}")]
    Embedded(Diagnostic),
    /// Diagnostics were found and have been printed already.
    #[error("there are findings")]
    Diagnostics,
}

impl From<Diagnostic> for Failure {
    fn from(diagnostic: Diagnostic) -> Self {
        Self::Embedded(diagnostic)
    }
}

impl Failure {
    /// A window that went without anybody having closed it, from a display with a name.
    pub fn connection_lost(display: Option<&str>) -> Self {
        let display = display.unwrap_or("the display server");
        Self::Lost(format!(
            "the display was lost: {display} has closed the connection"
        ))
    }

    /// Prints the failure in one line, and returns the exit status for it.
    pub fn report(&self) -> ExitStatus {
        if !matches!(self, Self::Diagnostics) {
            let line = self.one_line();
            eprintln!("fluoroscopy-kiosk: {line}");
            tracing::error!(target: REPORTED, "{line}");
        }
        match self {
            Self::Usage(_) => ExitStatus::Usage,
            Self::Lost(_) | Self::Window(_) => ExitStatus::Lost,
            _ => ExitStatus::Failed,
        }
    }

    /// The failure and its sources, joined by colons.
    fn one_line(&self) -> String {
        let mut line = self.to_string();
        let mut source = self.source();
        while let Some(error) = source {
            line += &format!(": {error}");
            source = error.source();
        }
        line.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// The tracing target of lines that have been printed on standard error already.
pub const REPORTED: &str = "fluoroscopy_kiosk::reported";
