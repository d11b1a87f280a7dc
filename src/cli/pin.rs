//! The command `pin`: makes the line of the settings that gives the staff access.

use std::io::{self, IsTerminal as _};

use super::{Failure, print_lines};
use crate::door;

/// Asks twice for a PIN, on the terminal or from a pipe, and prints the line for the settings file.
///
/// # Errors
/// When it is not a PIN, the two differ, or it cannot be read or hashed.
pub(super) fn run() -> Result<(), Failure> {
    let (least, most) = (door::LENGTH.start(), door::LENGTH.end());
    let pin = read(&format!("New PIN ({least} to {most} digits): "))?;
    if !door::is_pin(&pin) {
        return Err(Failure::Failed(format!(
            "a PIN has {least} to {most} digits, and nothing else"
        )));
    }
    if read("The same again: ")? != pin {
        return Err(Failure::Failed("the two PINs are not the same".to_owned()));
    }
    let hash = door::hash(&pin)?;
    print_lines(std::iter::once(format!("staff_pin = \"{hash}\"")))
}

/// Reads a line: without echo from a terminal, otherwise from standard input.
fn read(prompt: &str) -> Result<String, Failure> {
    let mut line = String::new();
    let read = if io::stdin().is_terminal() {
        rpassword::prompt_password(prompt).map(|typed| line = typed)
    } else {
        io::stdin().read_line(&mut line).map(|_| ())
    };
    read.map_err(|source| Failure::Io {
        doing: "cannot read the PIN",
        source,
    })?;
    Ok(line.trim_end_matches(['\n', '\r']).to_owned())
}
