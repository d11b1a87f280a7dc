//! Settings for the operators of the machine.

use std::path::PathBuf;
use std::time::Duration;

use crate::door::Corner;

/// Settings for the operators of the machine. Patients do not notice them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Operations {
    /// A window without a sign of life for this long is hung.
    pub heartbeat: Duration,
    /// The log file, in addition to standard error.
    pub log_file: Option<PathBuf>,
    /// The size at which a new log file begins, in bytes.
    pub log_size: u64,
    /// The number of older log files that are kept.
    pub log_files: u64,
    /// The file for the counts by month.
    pub counts: Option<PathBuf>,
    /// The file for health metrics, read by Prometheus' node_exporter.
    pub health_file: Option<PathBuf>,
    /// The hash of the staff's PIN. Without one there is no staff panel.
    pub staff_pin: Option<String>,
    /// The corner for the staff's five touches.
    pub staff_corner: Corner,
}

/// On Windows, a program that was not started in a console has no standard error, so it needs a log
/// file. Elsewhere the session or the service manager keeps standard error.
pub(super) fn default_log_file() -> Option<PathBuf> {
    let folder = dirs::data_local_dir().filter(|_| cfg!(windows))?;
    Some(folder.join("fluoroscopy-kiosk").join("kiosk.log"))
}
