//! The thin binary: everything is in the library, so that tests reach it.

// A double click opens no console behind the kiosk; from a console it still talks to it.
#![windows_subsystem = "windows"]

use std::process::ExitCode;

fn main() -> ExitCode {
    fluoroscopy_kiosk::cli::main()
}
