//! The binary. All code is in the library, so that tests can use it.

// On Windows, do not open a console window. When started from a console, output still goes there.
#![windows_subsystem = "windows"]

use std::process::ExitCode;

fn main() -> ExitCode {
    fluoroscopy_kiosk::cli::main()
}
