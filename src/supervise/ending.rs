//! How the program ends, as whoever started it is told.

/// An exit code. Scripts, service managers and Windows Shell Launcher rely on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The staff quit the window, or a command's work is done; nothing else.
    Well,
    /// A finding or a failure.
    Failed,
    /// The arguments are wrong: another start would end alike.
    Usage,
    /// There is no display or renderer, or it was lost.
    Lost,
    /// The staff asked for a new start.
    Restart,
}

impl Ending {
    /// Every ending.
    pub const ALL: [Self; 5] = [
        Self::Well,
        Self::Failed,
        Self::Usage,
        Self::Lost,
        Self::Restart,
    ];

    /// Its exit code.
    pub fn code(self) -> u8 {
        match self {
            Self::Well => 0,
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
