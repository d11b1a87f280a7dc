//! The binary: everything else is in the library, where tests reach it.

// Without a console of its own, a double click opens none behind the kiosk.
#![windows_subsystem = "windows"]

use std::process::ExitCode;

fn main() -> ExitCode {
    fluoroscopy_kiosk::cli::main()
}
