//! How the program ends: exit codes, and the failures behind them.

use crate::diagnostic::Diagnostic;

/// An exit code. Scripts, service managers and Windows Shell Launcher rely on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExitStatus {
    /// The staff quit the window, or a command's work is done; nothing else.
    Success,
    /// A finding or a failure.
    Failed,
    /// The arguments are wrong: another start would end alike.
    Usage,
    /// There is no display or renderer, or it was lost.
    Lost,
    /// The staff asked for a new start.
    Restart,
}

impl ExitStatus {
    /// Every ending.
    pub const ALL: [Self; 5] = [
        Self::Success,
        Self::Failed,
        Self::Usage,
        Self::Lost,
        Self::Restart,
    ];

    /// Its exit code.
    pub fn code(self) -> u8 {
        match self {
            Self::Success => 0,
            Self::Failed => 1,
            Self::Usage => 2,
            Self::Lost => 3,
            Self::Restart => 4,
        }
    }

    /// The ending with an exit code.
    pub fn of(code: i32) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|it| i32::from(it.code()) == code)
    }
}

/// Why the program ends before its work is done.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The arguments are wrong.
    #[error("{0}")]
    Usage(String),
    /// Something failed; told in one line.
    #[error("{0}")]
    Failed(String),
    /// There is no display or renderer, or it was lost; told in one line.
    #[error("{0}")]
    Lost(String),
    /// Diagnostics were printed already.
    #[error("")]
    Diagnostics,
}

impl From<Diagnostic> for Failure {
    fn from(diagnostic: Diagnostic) -> Self {
        Self::Failed(diagnostic.to_string())
    }
}

impl Failure {
    /// Prints the failure in one line, and gives the exit status for it.
    pub fn report(&self) -> ExitStatus {
        if !matches!(self, Self::Diagnostics) {
            eprintln!("fluoroscopy-kiosk: {self}");
            tracing::error!(target: REPORTED, "{self}");
        }
        match self {
            Self::Usage(_) => ExitStatus::Usage,
            Self::Lost(_) => ExitStatus::Lost,
            Self::Failed(_) | Self::Diagnostics => ExitStatus::Failed,
        }
    }
}

/// The tracing target of lines that standard error has been given already, in other words.
pub const REPORTED: &str = "fluoroscopy_kiosk::told";
