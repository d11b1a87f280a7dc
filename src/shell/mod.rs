//! The window and the process around it: opening and running the window, exit codes, supervision,
//! and what only the operating system can do.

pub mod exit;
mod panic;
pub(crate) mod restart_notice;
mod run;
pub mod supervise;
pub mod system;
pub(crate) mod window;
